import Testing
import WebAssembly
import WebAssemblySystemInterface

/// The example in the README: what stands there is what stands here.
struct EmbeddingTests {
  private func embed(_ bytes: [UInt8]) throws -> Int32 {
    // README
    let engine = Engine()
    let module = try Module(engine, bytes)
    let wasi = WASI(arguments: ["hello", "Ada"], standardOutput: .inherit)
    var linker = Linker()
    try wasi.define(in: &linker)
    try linker.define("env", "add", HostFunction { (a: Int32, b: Int32) -> Int32 in a &+ b })
    let instance = try linker.instantiate(module, in: Store(engine))
    let status = try wasi.run(instance)
    // README
    return status
  }

  @Test func exampleRuns() throws {
    #expect(try embed(try #require(Fixture.bytes("programs/hello.wasm"))) == 0)
  }

  @Test func exampleIsTheOneInTheReadme() throws {
    let source = try #require(Fixture.text("../Tests/WebAssemblySystemInterfaceTests/EmbeddingTests.swift"))
    let readme = try #require(Fixture.text("../README.md"))
    let example = source.split(separator: "    // README\n")[1].replacing("\n    ", with: "\n").dropFirst(4)
    #expect(readme.contains("```swift\n\(example)```\n"))
  }
}
