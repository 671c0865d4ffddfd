import Testing
@testable import WebAssembly
import WebAssemblyOperations

/// The verifier refuses code that reads what was not written, or is not where it is read.
struct DamagedPathTests {
  /// A temporary whose store was dropped, because a fusion reads it, is read again: as in a `select` of two slots that reads its
  /// condition twice.
  @Test(arguments: [true, false]) func temporaryIsReadTwice(_ fuses: Bool) throws {
    var function = try VerifiedFunction("(module (func (param i32 i32 i64 i64) (result i64 i64) (unreachable)))")
    let lessThan = try #require(Lowering.table[Int(Opcode.i32LtU.rawValue)]).slots
    var builder = CodeBuilder(fuses: fuses, recordsSources: false)
    builder.firstTemporary = 6
    builder.begin(lessThan)
    builder.slot(0)
    builder.slot(1)
    builder.short(6)
    builder.end()
    for slot in 0..<UInt16(2) {
      builder.begin(.select_sss)
      builder.slot(2)
      builder.slot(3)
      builder.slot(6)
      builder.short(slot)
      builder.end()
    }
    builder.begin(.return)
    builder.short(4)
    builder.end()
    function.code.units = builder.units
    function.code.firstTemporary = 6
    function.code.frameSlots = 7
    // Without fusion the temporary is written. But it may be read once only: nobody could tell otherwise.
    #expect(function.refusal()?.reason == .unwritten(6))
    // As a local it may be read any number of times.
    function.code.firstTemporary = 7
    #expect(function.refusal()?.reason == (fuses ? .unwritten(6) : nil))
  }

  /// Each result goes to another slot than that from which it is read.
  @Test func droppedStores() throws {
    let function = try VerifiedFunction(
      """
      (module (func (param i32 i32) (result i32)
        (i32.div_u
          (i32.rotl (i32.popcnt (local.get 0)) (i32.clz (local.get 1)))
          (i32.rotr (i32.ctz (local.get 0)) (i32.clz (local.get 0))))))
      """, .unfused)
    #expect(function.refusal() == nil)
    var count = 0
    for (word, steps) in function.instructions {
      guard let field = steps[0].destination else { continue }
      count += 1
      // A parameter: that may be written, but then the temporary is not.
      let reason = function.refusal { $0[word, field] = 1 }
      let slot = Int(function[word, field])
      #expect(reason == .unwritten(slot) || reason == .accumulator(slot))
    }
    #expect(count == 7)
  }

  @Test func localsAreZeroedOrSet() throws {
    let function = try VerifiedFunction(
      "(module (func (param i32) (result i32) (local i32) (if (local.get 0) (then (local.set 1 (i32.const 5)))) (local.get 1)))",
      .unfused)
    #expect(function.refusal() == nil)
    let (word, _) = try function.first(.zero1)
    #expect(function.refusal { $0[word, 0] = RegisterOpcode.jump.rawValue; $0[word, 1] = 1 } == .unwritten(3))
  }

  @Test func loopsAreFollowedAgain() throws {
    // The slot is written before the loop, but its second turn finds it read.
    var function = try VerifiedFunction("(module (func (param i32) (result i32) (unreachable)))")
    var builder = CodeBuilder(fuses: false, recordsSources: false)
    builder.begin(.copy_i)
    builder.short(1)
    builder.short(3)
    builder.end()
    builder.label()
    builder.begin(.brNez)
    builder.slot(3)
    builder.short(0)
    builder.end()
    builder.begin(.returnValue_sn)
    builder.slot(0)
    builder.short(1)
    builder.end()
    function.code.units = builder.units
    function.code.frameSlots = 4
    function.code.firstTemporary = 3
    #expect(function.refusal()?.reason == .unwritten(3))
    function.code.firstTemporary = 4
    #expect(function.refusal() == nil)
  }

  @Test func accumulators() throws {
    // At the beginning the accumulator holds the first parameter, not the second.
    let function = try VerifiedFunction(
      "(module (func (param i32 i32) (result i32) (i32.sub (local.get 1) (local.get 0))))", .unfused)
    #expect(function.refusal() == nil)
    let subtraction = function.instructions[0]
    let opcode = subtraction.steps[0].alone
    let variant = try #require(ReplacementTable.variant(opcode, fields: 1))
    #expect(function.refusal { $0[0, 0] = variant.rawValue } == .accumulator(1))
    #expect(function.refusal { $0[0, 0] = variant.rawValue; $0[0, 1] = 0 } == nil)
  }

  @Test func accumulatorsAfterCallsAndJoins() throws {
    let text = """
      (module
        (func $one (result i32) (i32.const 1))
        (func (param i32 i32) (result i32)
          (if (local.get 0) (then (drop (call $one))))
          (i32.sub (local.get 0) (local.get 1))))
      """
    let function = try VerifiedFunction(text, .unfused)
    #expect(function.refusal() == nil)
    let subtraction = try #require(Lowering.table[Int(Opcode.i32Sub.rawValue)]).slots
    let (word, _) = try function.first(subtraction)
    let variant = try #require(ReplacementTable.variant(subtraction, fields: 1))
    #expect(function[word, 0] == subtraction.rawValue)
    #expect(function.refusal { $0[word, 0] = variant.rawValue } == .accumulator(0))
  }

  /// A step that reads a slot before the step that writes it has done so.
  @Test func pendingResults() throws {
    let function = try VerifiedFunction(
      """
      (module (memory 1) (func (param i32 i32) (result i32) (local i32 i32)
        (local.set 2 (i32.load (local.get 0)))
        (local.set 3 (i32.load (local.get 1)))
        (i32.add (local.get 2) (local.get 3))))
      """)
    #expect(function.refusal() == nil)
    let fused = try #require(function.instructions.first { $0.steps.count > 1 && $0.steps[1].checksEarly })
    let destination = function[fused.word, try #require(fused.steps[0].destination)]
    #expect(function.refusal { $0[fused.word, fused.steps[1].operands[0].field] = destination } == .pending(Int(destination)))
  }

  @Test func argumentsAreWritten() throws {
    let text = """
      (module
        (func $callee (param i32 i32) (result i32) (local.get 0))
        (func (param i32) (result i32) (call $callee (local.get 0) (i32.const 7))))
      """
    let function = try VerifiedFunction(text, .unfused)
    #expect(function.refusal() == nil)
    let (word, _) = try function.first(.copy_i)
    let slot = Int(function[word, 2])
    #expect(function.refusal { $0[word, 2] = 0 } == .unwritten(slot))
  }
}
