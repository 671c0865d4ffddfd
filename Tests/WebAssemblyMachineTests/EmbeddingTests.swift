import Testing
import WebAssembly
import WebAssemblyMachine
import WebAssemblySystemInterface
import WebAssemblyText

/// The example in the documentation of `HostModule`.
private final class Sensors: HostModule {
  let name = "sensors"
  var functions: [(name: String, function: HostFunction)] {
    [("temperature", HostFunction { () -> Double in 21.5 })]
  }
}

/// The example in the README: what stands there is what stands here.
struct EmbeddingTests {
  private func embed(_ bytes: [UInt8]) async throws -> (ExecutionResult, OutputBuffer) {
    // README
    let machine = try VirtualMachine(hostModules: [Sensors()])
    let output = OutputBuffer()
    let result = try await machine.execute(bytes, standardOutput: .buffer(output), arguments: ["report"])
    // README
    return (result, output)
  }

  @Test func exampleRuns() async throws {
    let guest = """
      (module
        (import "sensors" "temperature" (func $temperature (result f64)))
        (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
        (memory (export "memory") 1) (data (i32.const 0) "\\10\\00\\00\\00\\04\\00\\00\\00") (data (i32.const 16) "warm")
        (func (export "_start")
          (if (f64.gt (call $temperature) (f64.const 21))
            (then (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8)))))))
      """
    let (result, output) = try await embed(WAT.encode(guest))
    #expect(result.exitStatus == 0)
    #expect(output.text == "warm")
  }

  @Test func exampleIsTheOneInTheReadme() throws {
    let source = try #require(Fixture.text("../Tests/WebAssemblyMachineTests/EmbeddingTests.swift"))
    let readme = try #require(Fixture.text("../README.md"))
    let example = source.split(separator: "    // README\n")[1].replacing("\n    ", with: "\n").dropFirst(4)
    #expect(readme.contains("```swift\n\(example)```\n"))
  }
}
