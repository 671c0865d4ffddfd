import WasmCommand

/// Runs workloads on contenders, round by round: in a round every engine runs a workload before the next one comes, so that
/// what slows the machine down for a while slows all of them.
struct Measurement {
  let workloads: [Workload]
  /// This engine first.
  let contenders: [Contender]
  let rounds: Int

  /// The rows of the report. `progress` is called before each round.
  func rows(progress: (Int) -> Void) throws(CommandError) -> [Report.Row] {
    var times: [String: [String: [Double]]] = [:]
    var rows = workloads.map { Report.Row(name: $0.name, group: $0.group) }
    for round in 1...rounds {
      progress(round)
      for (index, workload) in workloads.enumerated() {
        for contender in contenders
        where contender.canRun(workload) && rows[index].failures[contender.name] == nil {
          let child = try ChildProcess.run(contender.command, contender.arguments + [workload.module])
          if let failure = Self.failure(of: child, workload) { rows[index].failures[contender.name] = failure }
          times[workload.name, default: [:]][contender.name, default: []].append(child.processorTime * 1000)
        }
      }
    }
    for index in rows.indices {
      for contender in contenders where rows[index].failures[contender.name] == nil {
        rows[index].milliseconds[contender.name] = times[rows[index].name]?[contender.name]?.median
      }
    }
    return rows
  }

  /// What is wrong with a run; `nil` where nothing is.
  static func failure(of child: ChildProcess, _ workload: Workload) -> String? {
    guard child.status == 0 else { return "exit status \(child.status)" }
    guard child.output != workload.expectedOutput else { return nil }
    return "printed \(firstLine(child.output)), not \(firstLine(workload.expectedOutput))"
  }

  private static func firstLine(_ output: [UInt8]) -> String {
    output.isEmpty ? "nothing" : String(decoding: output.prefix { $0 != UInt8(ascii: "\n") }.prefix(200), as: UTF8.self)
  }
}
