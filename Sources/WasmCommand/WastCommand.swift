import WebAssembly
import WebAssemblyScript

extension Subcommand {
  static var wast: Subcommand {
    Subcommand(
      name: "wast",
      synopsis: """
        [--json] [--features LIST] [--through-image [--trust-image]] [--slices N] [--timeout SECONDS] [--memory-limit MIB] PATH…
        """,
      summary: "Run test scripts: files, and all .wast files in folders.",
      details: """
        Prints a line for each script, its first failures, and a total. The exit status is 1 if anything has failed.
        Functions have the stack that `wasm run` gives them.

          --json             Print an object a line instead, with all failures.
          --features LIST    Run the scripts with these features, as 2.0,threads. Without this option they follow from the
                             folders that a script stands in, as those of the official tests; elsewhere it is 3.0.
          --through-image    Make an image of each module, and open it from there before it is instantiated. The image is verified.
          --trust-image      With --through-image: trust the image instead.
          --slices N         Make each call in slices of about N instructions, and put it aside after each.
          --timeout SECONDS  Stop after that time, which begins before the first script is read. The script that runs then fails
                             where it is, and those after it are not run.
          --memory-limit MIB Let the memories and tables of a script take that much at most, all together.
        """
    ) { (command, options) throws(CommandError) in
      try WastOptions(&options).run(command)
    }
  }
}

/// Which scripts are to be run, and how.
private struct WastOptions {
  private var paths: [SystemString] = []
  private var features: Features?
  private var printsJSON = false
  private var goesThroughImages = false
  private var trustsImages = false
  private var slices: UInt64?
  private var limits = ExecutionLimits()

  init(_ options: inout OptionParser) throws(CommandError) {
    while let argument = try options.next() {
      switch argument {
      case .word(let path): paths.append(path)
      case .option("json"): printsJSON = true
      case .option("through-image"): goesThroughImages = true
      case .option("trust-image"): trustsImages = true
      case .option("slices"):
        let text = try options.value(of: "slices")
        guard let number = UInt64(text), number > 0 else { throw CommandError("--slices needs a number from 1 on, not \(text)") }
        slices = number
      case .option("features"): features = try Features(list: try options.value(of: "features"))
      case .option(let option):
        guard try limits.parse(option, &options) else { throw Subcommand.wast.unknownOption(option) }
      }
    }
    guard goesThroughImages || !trustsImages else { throw CommandError("option --trust-image needs --through-image") }
    guard !paths.isEmpty else { throw CommandError("no script to run; see `wasm help wast`") }
  }

  /// Runs them; returns the exit status.
  func run(_ command: Command) throws(CommandError) -> Int32 {
    let interruption = try limits.start()
    var scripts: [SystemString] = []
    for path in paths { scripts += try files(in: path, suffix: ".wast") }
    var (count, passed, failed, skipped) = (0, 0, 0, 0)
    for file in scripts {
      guard let result = try run(file, interruption) else { break }
      count += 1
      passed += result.passed
      failed += result.failed
      skipped += result.skipped
      try command.print(printsJSON ? "\(result.json(file))" : result.summary(file))
    }
    if !printsJSON {
      try command.print("\(count) scripts: \(passed) passed, \(failed) failed, \(skipped) skipped")
    }
    if count < scripts.count { command.report("interrupted: \(scripts.count - count) scripts were not run") }
    return failed == 0 && count > 0 && count == scripts.count ? 0 : 1
  }

  /// Runs a script; `nil` if the time was over before it was read.
  private func run(_ file: SystemString, _ interruption: InterruptionHandle?) throws(CommandError) -> ScriptResult? {
    let script: [UInt8]
    do throws(CommandError) { script = try [UInt8](contentsOf: file, interruption) } catch {
      if interruption?.isRequested == true { return nil }
      throw error
    }
    let interruption = interruption ?? InterruptionHandle()
    let trust: ImageTrust? = !goesThroughImages ? nil : trustsImages ? .trusted : .verified
    return if let features {
      WAST.run(
        script, features: features, limits: limits.resources, throughImages: trust, slices: slices, interruption: interruption)
    } else {
      WAST.run(
        script, path: file.description, limits: limits.resources, throughImages: trust, slices: slices, interruption: interruption)
    }
  }
}

extension ScriptResult {
  /// How many failures are shown.
  private static let shownFailures = 5

  /// A line, and one for each of the first failures.
  fileprivate func summary(_ file: SystemString) -> String {
    var lines = ["\(file): \(passed) passed, \(failed) failed, \(skipped) skipped"]
    for failure in failures.prefix(Self.shownFailures) { lines.append("  \(failure)".printable) }
    if failed > Self.shownFailures { lines.append("  … \(failed - Self.shownFailures) more") }
    return lines.joined(separator: "\n")
  }

  /// An object of JSON in one line.
  fileprivate func json(_ file: SystemString) -> JSON {
    let failures = failures.map { JSON.object([("line", .number($0.line)), ("message", .string($0.message))]) }
    return .object([
      ("script", .string(file.description)), ("passed", .number(passed)), ("failed", .number(failed)),
      ("skipped", .number(skipped)), ("failures", .array(failures)),
    ])
  }
}
