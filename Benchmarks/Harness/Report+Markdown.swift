extension Report {
  /// The report as a Markdown document.
  var markdown: String {
    var lines = ["# Benchmarks", ""]
    lines.append("- \(machine.processor), \(machine.processorCount) processors, \(machine.architecture)")
    lines.append("- \(machine.system)")
    lines.append("- \(machine.date); \(rounds == 1 ? "one round" : "medians of \(rounds) rounds")")
    for engine in engines {
      lines.append("- \(engine.name): \(engine.version)\(engine.isCompiler ? " (compiles to machine code: for scale)" : "")")
    }
    if !rows.isEmpty {
      lines += ["", "Processor time in milliseconds; in parentheses, how many times this engine's.", ""] + table
    }
    if !figures.isEmpty { lines += [""] + figureTable }
    if !failures.isEmpty { lines += ["", "Failures:", ""] + failures.map { "- \($0)" } }
    return lines.joined(separator: "\n") + "\n"
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
    guard let time = row.milliseconds[engine.name] else { return "fails" }
    guard engine.name != reference, let ratio = ratio(of: engine.name, in: row) else { return time.text(0) }
    return "\(time.text(0)) (\(ratio.text(2)))"
  }

  private func meanLine(_ title: String, over group: Workload.Group?) -> String {
    let cells = engines.map { engine in
      guard let mean = mean(of: engine, over: group) else { return "–" }
      let all = rows(of: group).count
      return "(\(mean.ratio.text(2)))" + (mean.count < all ? " of \(mean.count)" : "")
    }
    return Self.line([title] + cells)
  }

  private var figureTable: [String] {
    ["| embedding | |", "|---|---:|"] + figures.map { figure in
      Self.line([figure.name, "\(figure.value.text(figure.value < 10 ? 2 : 0)) \(figure.unit)"])
    }
  }

  private static func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
}
