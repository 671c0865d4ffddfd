import Testing
import WebAssembly
import WebAssemblySystemInterface
import WebAssemblyText

/// `poll_oneoff` of `wasi_unstable`, whose subscriptions have 56 bytes.
struct UnstablePollTests {
  private static let text = """
    (module
      (import "wasi_unstable" "poll_oneoff" (func $poll (param i32 i32 i32 i32) (result i32)))
      (memory (export "memory") 1)
      (func (export "poll") (param i32 i32 i32 i32) (result i32)
        (call $poll (local.get 0) (local.get 1) (local.get 2) (local.get 3))))
    """

  @Test func clocksAndDescriptors() throws {
    let engine = Engine()
    var linker = Linker()
    try WASI(standardInput: .bytes([1, 2, 3]), clocks: .deterministic(step: 0)).define(in: &linker)
    let instance = try linker.instantiate(Module(engine, wat: Self.text), in: Store(engine))
    let memory = try #require(instance.memory("memory"))
    /// A clock that is over at once, standard input, a clock that does not exist, a clock that is not over.
    for (index, address) in stride(from: 1024 as UInt32, to: 1024 + 4 * 56, by: 56).enumerated() {
      try memory.store(UInt64(100 + index), at: address)
      try memory.store(UInt64.max, at: address + 16)
      try memory.store(UInt32(index == 2 ? 9 : 1), at: address + 24)
      try memory.store(UInt64(index * 1000), at: address + 32)
    }
    try memory.store(UInt8(1), at: 1024 + 56 + 8)
    try memory.store(UInt32(0), at: 1024 + 56 + 16)
    #expect(try instance.call("poll", .i32(1024), .i32(2048), .i32(4), .i32(16)) == [.i32(0)])
    #expect(try memory.load(UInt32.self, at: 16) == 3)
    let events = try (0..<3).map { (index: UInt32) in
      let address = 2048 + index * 32
      return [
        try memory.load(UInt64.self, at: address), UInt64(try memory.load(UInt16.self, at: address + 8)),
        UInt64(try memory.load(UInt8.self, at: address + 10)), try memory.load(UInt64.self, at: address + 16),
      ]
    }
    #expect(events == [[100, 0, 0, 0], [101, 0, 1, 3], [102, 28, 0, 0]])
    // Alone, the last one is waited for; its flag says whether the time is one of the clock.
    for isAbsolute in [0, 1] as [UInt16] {
      try memory.store(isAbsolute, at: 1024 + 168 + 48)
      #expect(try instance.call("poll", .i32(1024 + 168), .i32(2048), .i32(1), .i32(16)) == [.i32(0)])
      #expect(try memory.load(UInt64.self, at: 2048) == 103)
    }
    // All 56 bytes must lie in the memory.
    #expect(throws: CallError.self) { try instance.call("poll", .i32(65536 - 48), .i32(2048), .i32(1), .i32(16)) }
    #expect(try instance.call("poll", .i32(65536 - 56), .i32(2048), .i32(1), .i32(16)) == [.i32(0)])
  }
}
