import Foundation
import WasmCommand
import WebAssemblySystemInterface

/// The files in `Fixtures`.
enum Fixture {
  private static let folder = URL(filePath: #filePath).appending(path: "../../../../Fixtures").standardized

  static func path(_ name: String) -> String { folder.appending(path: name).path(percentEncoded: false) }

  /// The bytes of a file, `nil` where there is none.
  static func bytes(_ name: String) -> [UInt8]? { (try? Data(contentsOf: folder.appending(path: name))).map { [UInt8]($0) } }

  static func text(_ name: String) -> String? { bytes(name).map { String(decoding: $0, as: UTF8.self) } }
}

/// What a command has printed, and its exit status.
struct Outcome {
  let status: Int32
  let outputBytes: [UInt8]
  let errors: String

  var output: String { String(decoding: outputBytes, as: UTF8.self) }

  /// Carries out a command in this process. `@` in an argument stands for the folder of fixtures.
  init(_ arguments: [String], input: [UInt8] = []) { self.init(bytes: arguments.map { Array($0.utf8) }, input: input) }

  /// Carries out a command whose arguments need not be text.
  init(bytes arguments: [[UInt8]], input: [UInt8] = []) {
    let output = OutputBuffer()
    let errors = OutputBuffer()
    let command = Command(
      standardInput: .bytes(input), standardOutput: .buffer(output), standardError: .buffer(errors))
    status = command.run(
      arguments.map { argument in
        guard argument.first == UInt8(ascii: "@") else { return SystemString(bytes: argument) }
        return SystemString(Fixture.path(String(decoding: argument.dropFirst(), as: UTF8.self)))
      })
    outputBytes = output.bytes
    self.errors = errors.text
  }

  init(_ line: String, input: [UInt8] = []) { self.init(line.split(separator: " ").map(String.init), input: input) }
}
