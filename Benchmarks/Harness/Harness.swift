import Foundation
import WasmCommand

/// The command `benchmarks`.
enum Harness {
  /// Does what the arguments say; returns the exit status.
  static func main(_ arguments: [String]) -> Int32 {
    do throws(CommandError) {
      let options = try Options(arguments)
      if options.asksForHelp {
        print(Options.help)
        return 0
      }
      return options.isGate ? try Gate.run() : try measure(options)
    } catch {
      complain("\(error.message)")
      return 2
    }
  }

  private static func measure(_ options: Options) throws(CommandError) -> Int32 {
    let own = try Contender.own()
    let startUp = try StartUp(module: options.module).figures()
    let contenders = try [own] + Contender.peers(options.peers)
    var report = Report(
      machine: .current, rounds: options.rounds,
      engines: contenders.map(Report.Engine.init))
    let workloads = try Workload.named(options.workloads)
    report.rows = try Measurement(workloads: workloads, contenders: contenders, rounds: options.rounds).rows { round in
      complain("round \(round) of \(options.rounds)")
    }
    report.figures = startUp
    report.figures += try Calls(repetitions: options.isQuick ? 2 : 7).figures()
    report.figures += try AsyncCalls(repetitions: options.isQuick ? 2 : 7).figures()
    report.figures += try Stops(repetitions: options.isQuick ? 5 : 1000).figures()
    report.figures += try Switches(repetitions: options.isQuick ? 2 : 7).figures()
    report.figures += try Images(module: options.module).figures()
    report.figures += try Instances(module: nil, repetitions: options.isQuick ? 1 : 10).figures()
    if let module = options.module { report.figures += try Instances(module: module, repetitions: 7).figures() }
    report.figures += try Checks(
      kernels: options.isQuick ? ["calls"] : Checks.all, repetitions: options.isQuick ? 1 : 3).figures()
    print(report.markdown, terminator: "")
    if let path = options.json { try jsonBytes(of: report).write(to: path) }
    if let path = options.svg { try Array(report.svg.utf8).write(to: path) }
    return report.failures.isEmpty ? 0 : 1
  }

  private static func jsonBytes(of report: Report) throws(CommandError) -> [UInt8] {
    do { return try report.json() } catch { throw CommandError("\(error)") }
  }

  /// Writes a line to standard error.
  static func complain(_ message: String) {
    FileHandle.standardError.write(Data("benchmarks: \(message)\n".utf8))
  }
}

extension CommandError {
  /// What is wrong, in one line.
  var message: String {
    switch self {
    case .failure(let message): message
    case .trap(let trap): "trap: \(trap.reason)"
    case .exception(let exception): exception.description
    }
  }
}
