import Foundation

/// The command `fuzz`.
package enum FuzzCommand {
  private static var usage: String {
    let targets = FuzzTargets.all.map { "  \($0.name)\(String(repeating: " ", count: 10 - $0.name.count))\($0.summary)" }
    return """
      usage: fuzz TARGET [--seed N] [--time SECONDS] [--count N] [--first N] [--jobs N] [--failures FOLDER] [--digest] [--keep]

      \(targets.joined(separator: "\n"))

      The same seed makes the same inputs. --first N --count 1 tries one of them again. With --failures, inputs that fail are
      put in the folder, as small as they could be made; with --keep, each input is put there before it is tried.
      """
  }

  /// Carries out the command; returns the exit status: 1 where something failed, 2 where the arguments are wrong.
  package static func run(_ arguments: [String]) -> Int32 {
    do {
      let options = try FuzzOptions(arguments: arguments)
      guard let fuzzer = Fuzzer(options, report: { print($0); fflush(nil) }) else { throw FuzzOptions.UsageError(description: usage) }
      if let tool = fuzzer.missingTool { throw FuzzOptions.UsageError(description: "\(tool) is not on the path") }
      CrashReport.begin(options)
      let start = Date()
      let report = fuzzer.run()
      let time = Date().timeIntervalSince(start)
      let statistics = report.statistics.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
      print("\(report.inputs) inputs in \(Int(time)) s, \(report.failures.count) failures: \(Fuzzer.line(statistics))")
      if options.printsDigest { print("digest", String(report.statistics[Fuzzer.digestName] ?? 0, radix: 16)) }
      return report.failures.isEmpty ? 0 : 1
    } catch {
      print(error)
      return 2
    }
  }
}
