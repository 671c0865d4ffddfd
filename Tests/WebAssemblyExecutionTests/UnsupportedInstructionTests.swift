import Testing
import WebAssembly
import WebAssemblyText

/// Forms of instructions that the engine validates but does not execute yet: they trap, and nothing takes them for another form.
struct UnsupportedInstructionTests {
  @Test(arguments: [(0, 1), (1, 0), (1, 1)])
  func copiesBetweenMemories(_ destination: Int, _ source: Int) throws {
    let instance = try guest(
      """
      (module (memory (export "m") 1) (memory 1) (data (memory 0) (i32.const 0) "\\07")
        (func (export "f") (memory.copy \(destination) \(source) (i32.const 8) (i32.const 0) (i32.const 1))))
      """)
    #expect(trapReason { try instance.call("f") } == .limitExceeded("unsupported instruction memory.copy"))
    #expect(try instance.memory("m")?.load(UInt8.self, at: 8) == 0)
  }

  @Test(arguments: ["call_indirect", "return_call_indirect"])
  func callsThroughATableWithWideIndices(_ call: String) throws {
    let instance = try guest(
      """
      (module (table $t i64 1 funcref) (elem (table $t) (i64.const 0) func $g) (func $g)
        (func (export "f") (\(call) $t (i64.const 0x1_0000_0000))))
      """)
    #expect(trapReason { try instance.call("f") } == .limitExceeded("unsupported instruction \(call)"))
  }
}
