import Foundation
import Testing

/// Bad usage and bad files: exit status 2, nothing on standard output, one clear line on standard error.
struct UsageTests {
  @Test(arguments: [
    ("foo", "unknown command foo; see `wasm help`"),
    ("--foo", "unknown option --foo; see `wasm help`"),
    ("-x", "unknown option -x; see `wasm help`"),
    ("help foo", "unknown command foo; see `wasm help`"),
    ("run", "no file to run; see `wasm help run`"),
    ("run --", "no file to run; see `wasm help run`"),
    ("run --foo x.wasm", "unknown option --foo; see `wasm help run`"),
    ("run --invoke", "option --invoke needs a value"),
    ("run --fuel", "option --fuel needs a value"),
    ("run --fuel ten x.wasm", "--fuel needs a number from 0 to 2⁶⁴ - 1, not ten"),
    ("run --fuel -1 x.wasm", "--fuel needs a number from 0 to 2⁶⁴ - 1, not -1"),
    ("run --fuel 18446744073709551616 x.wasm", "--fuel needs a number from 0 to 2⁶⁴ - 1, not 18446744073709551616"),
    ("run --timeout soon x.wasm", "--timeout needs a number of seconds, not soon"),
    ("run --timeout -1 x.wasm", "--timeout needs a number of seconds, not -1"),
    ("run --timeout nan x.wasm", "--timeout needs a number of seconds, not nan"),
    ("run --timeout=inf x.wasm", "--timeout needs a number of seconds, not inf"),
    ("run --env =VALUE x.wasm", "--env needs NAME or NAME=VALUE, not =VALUE"),
    ("run --dir ::/data x.wasm", "--dir needs HOST[::GUEST][:ro], not ::/data"),
    ("run --dir data:: x.wasm", "--dir needs HOST[::GUEST][:ro], not data::"),
    ("validate", "no file to validate; see `wasm help validate`"),
    ("validate --foo", "unknown option --foo; see `wasm help validate`"),
    ("inspect", "no file to inspect; see `wasm help inspect`"),
    ("inspect --code", "no file to inspect; see `wasm help inspect`"),
    ("inspect --code=1 a", "option --code takes no value"),
    ("inspect a b", "inspect takes one file; b is one too many"),
    ("version --foo", "unknown option --foo; see `wasm help version`"),
    ("help run now", "now is one word too many; see `wasm help help`"),
  ])
  func badUsageIsExplained(_ line: String, _ message: String) {
    let outcome = Outcome(line)
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(outcome.errors == "wasm: \(message)\n")
  }

  @Test(arguments: ["run", "validate", "inspect", "inspect --code"], ["", "/", "/nonexistent/x.wasm", "@programs/hello.c", "@modules"])
  func badFilesAreRefused(_ command: String, _ file: String) {
    let outcome = Outcome(command.split(separator: " ").map(String.init) + [file])
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("wasm: "))
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }

  @Test func emptyUnreadableAndRandomFilesAreRefused() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "wasm-usage-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var generator = SystemRandomNumberGenerator()
    var contents: [Data] = [Data(), Data([0, 0x61, 0x73, 0x6D]), Data([0, 0x61, 0x73, 0x6D, 1, 0, 0, 0, 1, 0xFF])]
    for size in [1, 100, 100_000] { contents.append(Data((0..<size).map { _ in UInt8.random(in: 1...255, using: &generator) })) }
    for (index, content) in contents.enumerated() {
      let file = folder.appending(path: "\(index).wasm")
      try content.write(to: file)
      let outcome = Outcome(["run", file.path(percentEncoded: false)])
      #expect(outcome.status == 2)
      #expect(outcome.errors.split(separator: "\n").count == 1)
    }
  }

  @Test func namesFromAModuleCannotSteerTheTerminal() {
    // (module (import "\u{1B}[2J\n" "x" (func)))
    let bytes: [UInt8] = [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0, 1, 4, 1, 0x60, 0, 0, 2, 11, 1, 5, 0x1B, 0x5B, 0x32, 0x4A, 0x0A, 1, 0x78, 0, 0]
    let file = FileManager.default.temporaryDirectory.appending(path: "wasm-names-\(UUID().uuidString).wasm")
    #expect(throws: Never.self) { try Data(bytes).write(to: file) }
    defer { try? FileManager.default.removeItem(at: file) }
    for command in [["run", "--invoke", "x"], ["inspect"]] {
      let outcome = Outcome(command + [file.path(percentEncoded: false)])
      #expect((outcome.output + outcome.errors).contains("\\u{1b}[2J\\u{a}.x"))
      #expect(!(outcome.output + outcome.errors).contains("\u{1B}"))
    }
  }

  @Test func helpNamesEveryCommand() {
    for line in ["", "help", "--help", "-h"] {
      let outcome = Outcome(line)
      #expect(outcome.status == 0)
      for name in ["run", "validate", "inspect", "help", "version"] { #expect(outcome.output.contains("wasm \(name)")) }
    }
    for name in ["run", "validate", "inspect", "help", "version"] {
      #expect(Outcome("help \(name)").output.hasPrefix("wasm \(name)"))
      #expect(Outcome("\(name) --help").output == Outcome("help \(name)").output)
    }
    #expect(Outcome("--version").output == Outcome("version").output)
  }
}
