import Testing

/// `wasm wat2wasm`, `wasm wasm2wat`, and `.wat` files where a module is expected.
struct TextTests {
  private static let text = "(module $m (func $add (export \"add\") (param i32 i32) (result i32) local.get 0 local.get 1 i32.add))"

  @Test func textBecomesBytesBesideIt() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.wat", Self.text)
    let outcome = Outcome(["wat2wasm", file])
    #expect(outcome.status == 0)
    #expect(outcome.output + outcome.errors == "")
    #expect(try folder.bytes("a.wasm").starts(with: [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0]))
    #expect(Outcome(["validate", folder.path("a.wasm")]).status == 0)
  }

  @Test func bytesBecomeTextAndTheSameBytesAgain() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.wat", Self.text)
    #expect(Outcome(["wat2wasm", file, "-o", folder.path("one.wasm")]).status == 0)
    #expect(Outcome(["wasm2wat", folder.path("one.wasm"), "-o", folder.path("b.wat")]).status == 0)
    #expect(Outcome(["wat2wasm", "--output=" + folder.path("two.wasm"), folder.path("b.wat")]).status == 0)
    #expect(try folder.bytes("one.wasm") == folder.bytes("two.wasm"))
    let printed = Outcome(["wasm2wat", folder.path("one.wasm")])
    #expect(try printed.output == String(decoding: folder.bytes("b.wat"), as: UTF8.self))
    #expect(printed.output.contains("(export \"add\" (func $add))"))
  }

  @Test func textIsTakenForAModule() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.wat", Self.text)
    #expect(Outcome(["run", "--invoke", "add", file, "20", "22"]).output == "42\n")
    #expect(Outcome(["validate", file]).status == 0)
    #expect(Outcome(["inspect", file]).output.contains("add"))
  }

  /// What a file is, its first bytes tell.
  @Test(arguments: ["a.txt", "a", "a.wasm"])
  func textNeedsNoName(_ name: String) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(name, ";; a comment first\n" + Self.text)
    #expect(Outcome(["run", "--invoke", "add", file, "20", "22"]).output == "42\n")
    #expect(Outcome(["validate", file]).status == 0)
    #expect(Outcome(["inspect", file]).output.contains("add"))
  }

  @Test func aModuleMayBeCalledText() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.wat", Self.text)
    try #require(Outcome(["wat2wasm", file, "-o", folder.path("b.wat")]).status == 0)
    #expect(Outcome(["run", "--invoke", "add", folder.path("b.wat"), "20", "22"]).output == "42\n")
  }

  @Test func whatIsWrongIsSaidWithItsPlace() throws {
    let folder = try TemporaryFolder()
    let malformed = try folder.write("a.wat", "(module\n  (func (i32.ad)))")
    let invalid = try folder.write("b.wat", "(func (result i32))")
    for command in ["wat2wasm", "run", "validate", "inspect"] {
      let outcome = Outcome([command, malformed])
      #expect(outcome.status == 2)
      #expect(outcome.errors == "wasm: \(malformed):2:10: unknown operator i32.ad\n")
    }
    #expect(Outcome(["validate", invalid]).errors.contains("type mismatch"))
    #expect(Outcome(["wat2wasm", invalid]).status == 0)
    #expect(Outcome(["wasm2wat", malformed]).errors.contains("magic header not detected"))
  }

  @Test func filesThatCannotBeWrittenAreReported() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.wat", Self.text)
    let outcome = Outcome(["wat2wasm", file, "-o", folder.path("no/such/folder.wasm")])
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasSuffix("No such file or directory\n"))
    #expect(Outcome(["wat2wasm", file, "-o", folder.path("")]).status == 2)
  }

  @Test func badUsageIsExplained() {
    for command in ["wat2wasm", "wasm2wat"] {
      for line in [command, "\(command) a b"] {
        #expect(Outcome(line).errors == "wasm: one file is needed; see `wasm help \(command)`\n")
      }
      #expect(Outcome("\(command) a -o").errors == "wasm: option -o needs a value\n")
      #expect(Outcome("\(command) --foo").errors == "wasm: unknown option --foo; see `wasm help \(command)`\n")
    }
  }
}
