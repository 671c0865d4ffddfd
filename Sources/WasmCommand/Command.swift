import WebAssembly
import WebAssemblySystemInterface

/// The command `wasm`: `wasm run FILE`, `wasm validate FILE`, `wasm inspect FILE`, …
///
/// It touches nothing of the process but the files that it is told to open and the streams that it is given, so that it can
/// be called from a program, and from tests.
public struct Command {
  /// The exit status after bad usage, a bad file, or output that could not be written.
  static let failureStatus: Int32 = 2
  /// The exit status after a trap: that of a process which has aborted.
  static let trapStatus: Int32 = 134

  let standardInput: WASI.InputStream
  let standardOutput: WASI.OutputStream
  let standardError: WASI.OutputStream

  /// A command on these streams, which guests use too.
  public init(
    standardInput: WASI.InputStream = .inherit, standardOutput: WASI.OutputStream = .inherit,
    standardError: WASI.OutputStream = .inherit
  ) {
    self.standardInput = standardInput
    self.standardOutput = standardOutput
    self.standardError = standardError
  }

  /// Does what the arguments say, which do not include the command's own name.
  ///
  /// - Returns: the exit status: the guest's, where one was run; 134 after a trap; 2 after bad usage or a bad file, and where
  ///   output could not be written.
  public func run(_ arguments: [String]) -> Int32 { run(arguments.map { SystemString($0) }) }

  /// Does what the arguments say, whose bytes reach files and guests as they are.
  package func run(_ arguments: [SystemString]) -> Int32 {
    do throws(CommandError) {
      var options = OptionParser(arguments)
      let subcommand = try Subcommand.find(&options)
      guard options.asksForHelp else { return try subcommand.body(self, &options) }
      try subcommand.explain(self)
      return 0
    } catch {
      return status(of: error)
    }
  }

  /// Does what the arguments of the process say, on its streams, and closes standard output.
  ///
  /// - Returns: the exit status, which is never 0 where something that was written to standard output is lost.
  public static func main() -> Int32 {
    OperatingSystem.ignorePipeSignal()
    let command = Command()
    let status = command.run(OperatingSystem.arguments)
    guard OperatingSystem.closeStandardOutput() else {
      command.report("standard output: \(OperatingSystem.lastError)")
      return status == 0 ? failureStatus : status
    }
    return status
  }

  /// Says what is wrong, and returns the exit status.
  func status(of error: CommandError) -> Int32 {
    switch error {
    case .failure(let message):
      report(message)
      return Self.failureStatus
    case .trap(let trap):
      report("trap: \(trap.reason)")
      complain(trap.backtrace)
      return Self.trapStatus
    case .exception(let exception):
      report(exception.summary)
      complain(exception.backtrace)
      return Self.trapStatus
    }
  }

  /// Says where a program is, and why it does not go on.
  func report(_ message: String, _ backtrace: Backtrace?) {
    report(message)
    if let backtrace { complain(backtrace) }
  }

  private func complain(_ backtrace: Backtrace) {
    for line in backtrace.description.split(separator: "\n") { complain(String(line)) }
  }

  // MARK: - Messages

  /// Writes a line, or several, to standard output.
  func print(_ text: String) throws(CommandError) { try write(text + "\n") }

  /// Writes a text to standard output.
  ///
  /// - Throws: where not all of it could be written, also because nobody reads it any more: what a command was asked for is then
  ///   not done, and it ends.
  func write(_ text: String) throws(CommandError) {
    do throws(WASI.Errno) { try standardOutput.write(text, inheriting: 1) } catch {
      throw CommandError("standard output: \(error)")
    }
  }

  /// Writes a text to standard error that was asked for.
  func writeToStandardError(_ text: String) throws(CommandError) {
    do throws(WASI.Errno) { try standardError.write(text, inheriting: 2) } catch {
      throw CommandError("standard error: \(error)")
    }
  }

  /// Writes one line to standard error: what is wrong.
  func report(_ message: String) { complain("wasm: \(message)") }

  /// Writes one line to standard error. That this fails can be told to nobody, but by the exit status, which is a failure's already.
  private func complain(_ line: String) { try? standardError.write("\(line.printable)\n", inheriting: 2) }
}

extension String {
  /// The text without control characters: names in a module are no business of a terminal.
  var printable: String {
    var text = ""
    for scalar in unicodeScalars {
      if scalar.properties.generalCategory == .control {
        text += "\\u{\(String(scalar.value, radix: 16))}"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
