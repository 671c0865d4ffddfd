extension Report {
  /// The report as a Markdown document.
  var markdown: String {
    var lines = ["# Benchmarks", ""]
    lines.append("- \(machine.processor), \(machine.processorCount) processors, \(machine.architecture)")
    lines.append("- \(machine.system)")
    lines.append("- \(machine.date); \(rounds == 1 ? "one round" : "medians of \(rounds) rounds")")
    for engine in engines {
      lines.append("- \(engine.name): \(engine.version)\(remark(on: engine))")
    }
    if !rows.isEmpty {
      lines += ["", "Processor time in milliseconds; in parentheses, how many times this engine's.", ""] + table
    }
    let speedups = speedupTable
    if !speedups.isEmpty {
      lines += ["", "How many times as fast a program is with vector instructions as without:", ""] + speedups
    }
    if !figures.isEmpty { lines += [""] + figureTable }
    if !failures.isEmpty { lines += ["", "Failures:", ""] + failures.map { "- \($0)" } }
    return lines.joined(separator: "\n") + "\n"
  }

  private func remark(on engine: Engine) -> String {
    if engine.isCompiler { return " (compiles to machine code: for scale)" }
    return engine.hasSIMD ? "" : " (has no vector instructions)"
  }

  private var table: [String] {
    var lines = [Self.line([""] + engines.map(\.name)), "|---|" + engines.map { _ in "---:|" }.joined()]
    for group in groups {
      for row in rows(of: group) { lines.append(Self.line([row.name] + engines.map { cell($0, in: row) })) }
      lines.append(meanLine("**geometric mean, \(group.rawValue)**", over: group))
    }
    if groups.count > 1 { lines.append(meanLine("**geometric mean, all**", over: nil)) }
    return lines
  }

  private func cell(_ engine: Engine, in row: Row) -> String {
    guard row.group != .simd || engine.hasSIMD else { return Self.absent }
    guard let time = row.milliseconds[engine.name] else { return "fails" }
    guard engine.name != reference, let ratio = ratio(of: engine.name, in: row) else { return time.text(0) }
    return "\(time.text(0)) (\(ratio.text(2)))"
  }

  private func meanLine(_ title: String, over group: Workload.Group?) -> String {
    let cells = engines.map { engine in
      guard let mean = mean(of: engine, over: group) else { return Self.absent }
      return "(\(mean.ratio.text(2)))" + Self.share(of: mean.count, in: rows(of: group).count)
    }
    return Self.line([title] + cells)
  }

  private var figureTable: [String] {
    ["| embedding | |", "|---|---:|"] + figures.map { figure in
      Self.line([figure.name, "\(figure.value.text(figure.value < 10 ? 2 : 0)) \(figure.unit)"])
    }
  }

  /// What stands where there is nothing to say.
  static let absent = "–"

  /// Of how many rows a mean is, where it is not of all.
  static func share(of count: Int, in all: Int) -> String { count < all ? " of \(count)" : "" }

  static func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
}
