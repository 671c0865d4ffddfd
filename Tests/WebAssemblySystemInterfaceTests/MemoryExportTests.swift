import Testing
import WebAssembly
import WebAssemblySystemInterface
import WebAssemblyText

/// Pointers mean the memory that the calling module exports as `memory`.
struct MemoryExportTests {
  private func instance(_ memory: String) throws -> Instance {
    let text = """
      (module (import "wasi_snapshot_preview1" "random_get" (func $random (param i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "sched_yield" (func $yield (result i32)))
        (import "wasi_snapshot_preview1" "args_sizes_get" (func $sizes (param i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "fd_close" (func $close (param i32) (result i32)))
        \(memory)
        (func (export "random") (result i32) (call $random (i32.const 0) (i32.const 1)))
        (func (export "sizes") (result i32) (call $sizes (i32.const 0) (i32.const 4)))
        (func (export "close") (result i32) (call $close (i32.const 1)))
        (func (export "yield") (result i32) (call $yield)))
      """
    let engine = Engine()
    var linker = Linker()
    try WASI(arguments: ["a", "bc"]).define(in: &linker)
    return try linker.instantiate(Module(engine, WAT.encode(text)), in: Store(engine))
  }

  @Test(arguments: ["", "(memory 1)", "(memory (export \"other\") 1)", "(memory 1) (global (export \"memory\") i32 (i32.const 0))"])
  func withoutTheExportPointersTrap(_ memory: String) throws {
    let instance = try instance(memory)
    for name in ["random", "sizes"] {
      let error = #expect(throws: CallError.self) { try instance.call(name) }
      guard case .trap(let trap)? = error else { continue }
      #expect(
        trap.reason == .host("a system call with a pointer needs a memory that the calling module exports as \"memory\""))
    }
    // What has no pointer needs no memory.
    #expect(try instance.call("yield") == [.i32(0)])
    #expect(try instance.call("close") == [.i32(0)])
  }

  /// Pointers have 32 bits also where the memory's addresses have 64.
  @Test func aMemoryWithWideAddresses() throws {
    let instance = try instance("(memory (export \"memory\") i64 1)")
    #expect(try instance.call("sizes") == [.i32(0)])
    #expect(try instance.memory("memory")?.load(UInt64.self, at: 0) == 5 << 32 | 2)
  }

  /// Not the first one.
  @Test func amongSeveralTheExportedIsMeant() throws {
    let instance = try instance("(memory (export \"first\") 1) (memory (export \"memory\") 1)")
    #expect(try instance.call("sizes") == [.i32(0)])
    #expect(try instance.memory("first")?.load(UInt64.self, at: 0) == 0)
    #expect(try instance.memory("memory")?.load(UInt64.self, at: 0) == 5 << 32 | 2)
  }
}
