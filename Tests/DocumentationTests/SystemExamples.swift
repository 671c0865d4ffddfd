import Testing
import WebAssembly
import WebAssemblyMachine
import WebAssemblySystemInterface
import WebAssemblyText

/// The examples about programs: of the README, and of the catalogs of the system interface and the virtual machine.
struct SystemExamples {
  private let report = """
    (module
      (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
      (memory (export "memory") 1) (data (i32.const 0) "\\10\\00\\00\\00\\04\\00\\00\\00") (data (i32.const 16) "warm")
      (func (export "gcd") (param i32 i32) (result i32) (i32.const 9))
      (func (export "_start") (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8)))))
    """

  @Test func systemInterface() throws {
    let bytes = try WAT.encode(report)
    // EXAMPLE
    let engine = Engine()
    let output = OutputBuffer()
    let wasi = WASI(arguments: ["report"], environment: ["LANG": "C"], standardOutput: .buffer(output))
    var linker = Linker()
    try wasi.define(in: &linker)
    let instance = try linker.instantiate(Module(engine, bytes), in: Store(engine))
    let status = try wasi.run(instance)
    print(status, output.text)
    // END
    #expect(status == 0 && output.text == "warm")
  }

  @Test func streams() throws {
    var lines: [UInt8] = []
    // EXAMPLE
    let wasi = WASI(
      standardInput: .bytes(Array("one line\n".utf8)),
      standardOutput: .descriptor(1),
      standardError: .write { bytes in
        lines += bytes
        return bytes.count
      })
    // END
    let engine = Engine()
    var linker = Linker()
    try wasi.define(in: &linker)
    let module = try Module(engine, WAT.encode(report.replacing("(i32.const 1) (i32.const 0)", with: "(i32.const 2) (i32.const 0)")))
    #expect(try wasi.run(linker.instantiate(module, in: Store(engine))) == 0)
    #expect(String(decoding: lines, as: UTF8.self) == "warm")
  }

  @Test func machine() async throws {
    let bytes = try WAT.encode(report)
    // EXAMPLE
    let machine = try VirtualMachine()
    let output = OutputBuffer()
    let result = try await machine.execute(bytes, standardOutput: .buffer(output), arguments: ["report"])
    print(result.exitStatus ?? -1, output.text)
    // END
    #expect(result.exitStatus == 0 && output.text == "warm")
    // EXAMPLE
    let divisor = try await machine.execute(bytes, function: "gcd", parameters: [.i32(9), .i32(27)]).values
    // END
    #expect(divisor == [.i32(9)])
  }

  @Test func cancelling() async throws {
    let machine = try VirtualMachine()
    let bytes = try WAT.encode("(module (func (export \"_start\") (loop (br 0))))")
    // EXAMPLE
    let task = Task { try await machine.execute(bytes) }
    task.cancel()
    do {
      _ = try await task.value
    } catch ExecutionError.cancelled {
      print("stopped")
    }
    // END
  }
}
