import Testing
import WebAssembly
import WebAssemblySystemInterface
import WebAssemblyText

/// The examples about what programs are given: clocks, random numbers, sockets.
struct SystemInterfaceExamples {
  private func run(_ text: String, _ wasi: WASI) throws -> Int32 {
    let engine = Engine()
    var linker = Linker()
    try wasi.define(in: &linker)
    return try wasi.run(linker.instantiate(Module(engine, WAT.encode(text)), in: Store(engine)))
  }

  @Test func determinism() throws {
    let text = """
      (module
        (import "wasi_snapshot_preview1" "random_get" (func $random (param i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "clock_time_get" (func $time (param i32 i64 i32) (result i32)))
        (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
        (memory (export "memory") 1) (data (i32.const 0) "\\10\\00\\00\\00\\18\\00\\00\\00")
        (func (export "_start")
          (drop (call $random (i32.const 16) (i32.const 16)))
          (drop (call $time (i32.const 0) (i64.const 0) (i32.const 32)))
          (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8)))))
      """
    var outputs: [[UInt8]] = []
    for _ in 0..<2 {
      let output = OutputBuffer()
      // EXAMPLE
      let wasi = WASI(standardOutput: .buffer(output), clocks: .deterministic(), random: .seeded(42))
      // END
      #expect(try run(text, wasi) == 0)
      outputs.append(output.bytes)
    }
    #expect(outputs[0].count == 24 && outputs[0] == outputs[1])
  }

  @Test func sockets() throws {
    let listening: Int32 = -1
    // EXAMPLE
    let wasi = WASI(standardError: .inherit, sockets: [WASI.Socket(descriptor: listening)])
    // END
    let text = """
      (module
        (import "wasi_snapshot_preview1" "sock_accept" (func $accept (param i32 i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
        (memory (export "memory") 1)
        (func (export "_start") (call $exit (call $accept (i32.const 3) (i32.const 0) (i32.const 0)))))
      """
    // There is no such descriptor.
    #expect(try run(text, wasi) == Int32(WASI.Errno.badDescriptor.rawValue))
  }
}
