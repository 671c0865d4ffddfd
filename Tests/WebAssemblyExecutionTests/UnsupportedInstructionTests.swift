import Testing
import WebAssembly
import WebAssemblyText

/// Forms of instructions that the engine validates but does not execute yet: they trap, and nothing takes them for another form.
struct UnsupportedInstructionTests {
  @Test func whatTheCollectorKeeps() throws {
    let instance = try guest("(module (func (export \"f\") (result i31ref) (ref.i31 (i32.const 1))))")
    #expect(trapReason { try instance.call("f") } == .limitExceeded("unsupported instruction ref.i31"))
  }

  /// The upper half of an index counts: such an index is beyond the end of the table.
  @Test(arguments: ["call_indirect", "return_call_indirect"])
  func callsThroughATableWithWideIndices(_ call: String) throws {
    let instance = try guest(
      """
      (module (table $t i64 1 funcref) (elem (table $t) (i64.const 0) func $g) (func $g)
        (func (export "f") (\(call) $t (i64.const 0x1_0000_0000))))
      """)
    #expect(trapReason { try instance.call("f") } == .undefinedElement)
  }
}
