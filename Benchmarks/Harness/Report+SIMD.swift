extension Report {
  /// How many times as fast a program is with vector instructions as without, on an engine; `nil` where one of the two builds
  /// has not run, or the row is not that of the build with them.
  func speedup(of row: Row, on engine: Engine) -> Double? {
    guard row.group == .simd, let scalar = rows(of: .scalar).first(where: { $0.name + Workload.simdSuffix == row.name }),
      let scalarTime = scalar.milliseconds[engine.name], let time = row.milliseconds[engine.name], time > 0
    else { return nil }
    return scalarTime / time
  }

  /// A table of how many times as fast the programs are with vector instructions; empty where none was run in both builds.
  var speedupTable: [String] {
    let rows = rows(of: .simd).filter { row in engines.contains { speedup(of: row, on: $0) != nil } }
    guard !rows.isEmpty else { return [] }
    var lines = [Self.line([""] + engines.map(\.name)), "|---|" + engines.map { _ in "---:|" }.joined()]
    for row in rows {
      let name = String(row.name.dropLast(Workload.simdSuffix.count))
      lines.append(Self.line([name] + engines.map { speedup(of: row, on: $0)?.text(2) ?? Self.absent }))
    }
    let means = engines.map { engine in
      let speedups = rows.compactMap { speedup(of: $0, on: engine) }
      guard let mean = speedups.geometricMean else { return Self.absent }
      return mean.text(2) + Self.share(of: speedups.count, in: rows.count)
    }
    return lines + [Self.line(["**geometric mean**"] + means)]
  }
}
