import Testing
import WebAssembly
import WebAssemblySystemInterface

/// Programs compiled from C print what the same programs print on the machine itself.
struct ProgramTests {
  @Test(arguments: ["echo", "files", "hello", "json", "lisp", "nbody", "sha256", "streams", "wordcount"], [true, false])
  func printsTheSame(_ name: String, fusesInstructions: Bool) throws {
    var configuration = Engine.Configuration()
    configuration.fusesInstructions = fusesInstructions
    configuration.verifiesCode = true
    let output = OutputBuffer()
    let errors = OutputBuffer()
    let files = MemoryFileSystem()
    let words = Fixture.text("programs/\(name).args")?.split { $0 == " " || $0 == "\n" }.map(String.init) ?? []
    let wasi = WASI(
      arguments: [name] + words, standardInput: .bytes(Fixture.bytes("programs/\(name).in") ?? []),
      standardOutput: .buffer(output), standardError: .buffer(errors), directories: [.init(".", files)])
    #expect(try run("programs/\(name)", wasi, Engine(configuration)) == (name == "streams" ? 3 : 0))
    #expect(output.text == Fixture.text("programs/\(name).out"))
    #expect(errors.text == Fixture.text("programs/\(name).err") ?? "")
    #expect(try files.entries(of: "").isEmpty)
  }

  @Test func noInputIsAnEmptyInput() throws {
    let errors = OutputBuffer()
    #expect(try run("programs/echo", WASI(standardError: .buffer(errors))) == 1)
    #expect(errors.text == "no line to echo\n")
  }

  @Test func outputIsDiscardedUnlessAskedFor() throws {
    #expect(try run("programs/hello", WASI()) == 0)
  }

  @Test func environmentIsExactlyTheGiven() throws {
    let output = OutputBuffer()
    let wasi = WASI(
      arguments: ["echo", "--env"], environment: ["LANG": "C", "A": "1=2", "EMPTY": ""], standardOutput: .buffer(output))
    #expect(try run("programs/echo", wasi) == 0)
    #expect(output.text == "A=1=2\nEMPTY=\nLANG=C\n")
    let none = OutputBuffer()
    #expect(try run("programs/echo", WASI(arguments: ["echo", "--env"], standardOutput: .buffer(none))) == 0)
    #expect(none.bytes.isEmpty)
  }

  @Test func argumentsMayBeAnyText() throws {
    let output = OutputBuffer()
    #expect(try run("programs/hello", WASI(arguments: ["", "", "Zoë 🌻"], standardOutput: .buffer(output))) == 0)
    #expect(output.text == "2 arguments\n1: \n2: Zoë 🌻\nHello, !\nHello, Zoë 🌻!\n")
  }

  @Test func argumentsNeedNotBeText() throws {
    let output = OutputBuffer()
    let wasi = WASI(
      argumentBytes: [[0xFF], [0x61, 0xC3], []], environmentBytes: [([0xFE], [0x3D, 0x80])], standardOutput: .buffer(output))
    #expect(try run("programs/hello", wasi) == 0)
    #expect(output.bytes.starts(with: Array("2 arguments\n1: a".utf8) + [0xC3, 0x0A] + Array("2: \n".utf8)))
    let environment = OutputBuffer()
    let variables = WASI(
      argumentBytes: [[], Array("--env".utf8)], environmentBytes: [([0xFE], [0x3D, 0x80]), ([0x41], [])],
      standardOutput: .buffer(environment))
    #expect(try run("programs/echo", variables) == 0)
    #expect(environment.bytes == [0xFE, 0x3D, 0x3D, 0x80, 0x0A, 0x41, 0x3D, 0x0A])
  }

  @Test func libraryIsInitialized() throws {
    let wasi = WASI()
    let engine = Engine()
    var linker = Linker()
    try wasi.define(in: &linker)
    let instance = try linker.instantiate(Fixture.module("modules/reactor", engine), in: Store(engine))
    #expect(try instance.call("is_ready") == [.i32(0)])
    #expect(try wasi.run(instance) == 0)
    #expect(try instance.call("is_ready") == [.i32(1)])
  }

  @Test func whatIsNoProgramIsRefused() throws {
    #expect(throws: CallError.self) { try run("programs/gcd", WASI()) }
  }

  private func run(_ name: String, _ wasi: WASI, _ engine: Engine = Engine()) throws -> Int32 {
    var linker = Linker()
    try wasi.define(in: &linker)
    return try wasi.run(linker.instantiate(Fixture.module(name, engine), in: Store(engine)))
  }
}
