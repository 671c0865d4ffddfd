import Foundation

/// Feeds inputs to a target until the time is over, and collects what is wrong.
package struct Fuzzer: Sendable {
  /// What became of a run.
  package struct Report: Sendable {
    package var inputs: UInt64 = 0
    package var failures: [String] = []
    package var statistics: [String: UInt64] = [:]
  }

  private let options: FuzzOptions
  private let target: any FuzzTarget.Type
  private let report: @Sendable (String) -> Void

  /// The statistic that is no count.
  static let digestName = "digest"

  /// How much time of the processor one input may take, in seconds. What takes longer is a failure.
  private static let patience = 2.0

  /// - Parameter report: is called with each line that is to be printed.
  package init?(_ options: FuzzOptions, report: @escaping @Sendable (String) -> Void) {
    guard let target = FuzzTargets.all.first(where: { $0.name == options.target }) else { return nil }
    self.options = options
    self.target = target
    self.report = report
  }

  /// The program that the target needs, if it is not there.
  package var missingTool: String? { target.tool.flatMap { Tool($0) == nil ? $0 : nil } }

  /// Runs all jobs, among which the inputs are dealt out in turn.
  package func run() -> Report {
    report("fuzz \(options.target) --seed \(options.seed) --first \(options.first)")
    let reports = ReportBox()
    if options.jobs == 1 {
      reports.add(run(job: 0))
    } else {
      DispatchQueue.concurrentPerform(iterations: options.jobs) { reports.add(run(job: $0)) }
    }
    return reports.sum
  }

  private func run(job: Int) -> Report {
    var target: any FuzzTarget = target.init(options)
    var sum = Report()
    let end = Date().addingTimeInterval(options.seconds)
    var lastLine = Date()
    var number = UInt64(job)
    while number < options.count, Date() < end {
      CrashReport.note(options.first &+ number, job: job)
      let start = Self.processorTime
      if options.keepsInputs { write([target.input(options.first &+ number)], name(options.first &+ number)) }
      let failure = target.tryInput(options.first &+ number)
      let time = Self.processorTime - start
      sum.inputs += 1
      if let failure { add(failure, options.first &+ number, &sum) }
      if time > Self.patience { add(FuzzFailure(message: "took \(time) s"), options.first &+ number, &sum) }
      number += UInt64(options.jobs)
      if Date().timeIntervalSince(lastLine) > 30 {
        lastLine = Date()
        report("\(sum.inputs) inputs, \(sum.failures.count) failures: \(Self.line(target.statistics))")
      }
    }
    if let failure = target.finish() { add(failure, options.first &+ number, &sum) }
    for (name, value) in target.statistics { sum.statistics[name] = value }
    return sum
  }

  private func name(_ input: UInt64) -> String { "\(options.target)-\(options.seed)-\(input)" }

  private func add(_ failure: FuzzFailure, _ input: UInt64, _ sum: inout Report) {
    sum.failures.append("\(name(input)): \(failure.message)")
    report("FAILED \(name(input)): \(failure.message)")
    write(failure.files, name(input))
  }

  /// Puts files in the folder; without one, prints those that are text.
  private func write(_ files: [(ending: String, contents: [UInt8])], _ name: String) {
    for file in files {
      guard let folder = options.failures else {
        if file.ending != "wasm" { report(String(decoding: file.contents, as: UTF8.self)) }
        continue
      }
      let url = URL(filePath: folder).appending(path: "\(name).\(file.ending)")
      do {
        try FileManager.default.createDirectory(at: URL(filePath: folder), withIntermediateDirectories: true)
        try Data(file.contents).write(to: url)
      } catch { report("\(url.path) cannot be written: \(error)") }
    }
  }

  static func line(_ statistics: [(name: String, value: UInt64)]) -> String {
    statistics.filter { $0.name != digestName }.map { "\($0.value) \($0.name)" }.joined(separator: ", ")
  }

  /// The time that this thread has computed, in seconds: what other programs do does not count.
  private static var processorTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// The sum of the reports of all jobs.
private final class ReportBox: @unchecked Sendable {
  // Safe: `lock` is held wherever `sum` is touched while jobs run.
  private let lock = NSLock()
  private(set) var sum = Fuzzer.Report()

  func add(_ report: Fuzzer.Report) {
    lock.withLock {
      sum.inputs += report.inputs
      sum.failures += report.failures
      for (name, value) in report.statistics { sum.statistics[name, default: 0] &+= value }
    }
  }
}
