import WebAssembly
import WebAssemblySystemInterface

/// The command `wasm`: `wasm run FILE`, `wasm validate FILE`, `wasm inspect FILE`, …
///
/// It touches nothing of the process but the files that it is told to open and the streams that it is given, so that it can
/// be called from a program, and from tests.
public struct Command {
  /// The exit status after bad usage or a bad file.
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
  /// - Returns: the exit status: the guest's, where one was run; 134 after a trap; 2 after bad usage or a bad file.
  public func run(_ arguments: [String]) -> Int32 {
    do throws(CommandError) {
      var options = OptionParser(arguments)
      let subcommand = try Subcommand.find(&options)
      guard options.asksForHelp else { return try subcommand.body(self, &options) }
      subcommand.explain(self)
      return 0
    } catch {
      return status(of: error)
    }
  }

  /// Does what the arguments say, on the streams of the process.
  public static func main(arguments: [String]) -> Int32 { Command().run(arguments) }

  /// Says what is wrong, and returns the exit status.
  func status(of error: CommandError) -> Int32 {
    switch error {
    case .failure(let message):
      report(message)
      return Self.failureStatus
    case .trap(let trap):
      if case .exit(let status) = trap.reason { return status }
      report("trap: \(trap.reason)")
      for line in trap.backtrace.description.split(separator: "\n") {
        standardError.write("\(String(line).printable)\n", inheriting: 2)
      }
      return Self.trapStatus
    }
  }

  // MARK: - Messages

  /// Writes a line, or several, to standard output.
  func print(_ text: String) { standardOutput.write(text + "\n", inheriting: 1) }

  /// Writes one line to standard error.
  func report(_ message: String) { standardError.write("wasm: \(message.printable)\n", inheriting: 2) }
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
