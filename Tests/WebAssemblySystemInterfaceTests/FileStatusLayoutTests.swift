import Testing
import WebAssembly
import WebAssemblySystemInterface
import WebAssemblyText

/// Where guests find what is told of a file: type `filestat`, which has 64 bytes in `wasi_snapshot_preview1` and 56 in
/// `wasi_unstable`.
struct FileStatusLayoutTests {
  private static let text = """
    (module
      (import "wasi_snapshot_preview1" "path_link" (func $link (param i32 i32 i32 i32 i32 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "path_filestat_set_times"
        (func $times (param i32 i32 i32 i32 i64 i64 i32) (result i32)))
      (import "wasi_snapshot_preview1" "path_filestat_get" (func $status (param i32 i32 i32 i32 i32) (result i32)))
      (import "wasi_unstable" "path_filestat_get" (func $unstable (param i32 i32 i32 i32 i32) (result i32)))
      (memory (export "memory") 1)
      (data (i32.const 0) "file")
      (data (i32.const 8) "other")
      (func (export "prepare") (result i32)
        (i32.add
          (call $link (i32.const 3) (i32.const 0) (i32.const 0) (i32.const 4) (i32.const 3) (i32.const 8) (i32.const 5))
          (call $times (i32.const 3) (i32.const 0) (i32.const 0) (i32.const 4) (i64.const 7) (i64.const 9) (i32.const 5))))
      (func (export "status") (param i32) (result i32)
        (call $status (i32.const 3) (i32.const 0) (i32.const 0) (i32.const 4) (local.get 0)))
      (func (export "unstable") (param i32) (result i32)
        (call $unstable (i32.const 3) (i32.const 0) (i32.const 0) (i32.const 4) (local.get 0))))
    """

  @Test(arguments: [("status", 64), ("unstable", 56)] as [(String, UInt32)])
  func numbersStandWhereGuestsLookForThem(function: String, size: UInt32) throws {
    let engine = Engine()
    var linker = Linker()
    let files = try MemoryFileSystem(files: ["file": Array("twelve bytes".utf8)])
    try WASI(directories: [WASI.Directory("/", files)]).define(in: &linker)
    let instance = try linker.instantiate(Module(engine, wat: Self.text), in: Store(engine))
    let memory = try #require(instance.memory("memory"))
    #expect(try instance.call("prepare") == [.i32(0)])

    // Not a byte before or after it changes.
    let address: UInt32 = 1024
    try memory.write([UInt8](repeating: 0xAA, count: 128), at: address - 16)
    #expect(try instance.call(function, .i32(Int32(address))) == [.i32(0)])
    #expect(try memory.bytes(at: address - 16, count: 16) == [UInt8](repeating: 0xAA, count: 16))
    #expect(try memory.bytes(at: address + size, count: 16) == [UInt8](repeating: 0xAA, count: 16))

    // A regular file, with two names; where the number of names has 32 bits, it stands beside the type.
    #expect(try memory.load(UInt8.self, at: address + 16) == 4)
    if size == 64 {
      #expect(try memory.load(UInt64.self, at: address + 24) == 2)
    } else {
      #expect(try memory.load(UInt32.self, at: address + 20) == 2)
    }
    #expect(try memory.load(UInt64.self, at: address + size - 32) == 12)
    #expect(try memory.load(UInt64.self, at: address + size - 24) == 7)
    #expect(try memory.load(UInt64.self, at: address + size - 16) == 9)

    // All of it must lie in the memory, and no byte more need.
    #expect(throws: CallError.self) { try instance.call(function, .i32(Int32(65536 - size + 8))) }
    #expect(try instance.call(function, .i32(Int32(65536 - size))) == [.i32(0)])
  }
}
