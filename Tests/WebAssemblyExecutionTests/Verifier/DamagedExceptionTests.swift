import Testing
@testable import WebAssembly
import WebAssemblyOperations

/// The verifier refuses tables of exceptions that lead to places which are not there, or write slots that are not free.
struct DamagedExceptionTests {
  private static let text = """
    (module
      (tag $a (param i32 i64)) (tag $b)
      (func $callee (param i32) (if (local.get 0) (then (throw $a (i32.const 1) (i64.const 2)))))
      (func (param i32) (result i64) (local i64)
        (block $all (result exnref)
          (block $a (result i32 i64)
            (try_table (catch_all_ref $all)
              (try_table (catch $a $a) (catch_ref $b $all)
                (call $callee (local.get 0))
                (throw $a (local.get 0) (i64.const 0x123456789abcdef)))
              (unreachable))
            (unreachable))
          (local.set 1) (drop)
          (return (local.get 1)))
        (throw_ref)))
    """

  private func damaged(_ change: (inout ExceptionTable) -> Void) throws -> CodeVerificationError.Reason? {
    let function = try VerifiedFunction(Self.text, .unfused)
    #expect(function.refusal() == nil)
    return function.refusal { change(&$0.code.exceptions) }
  }

  @Test func regions() throws {
    let function = try VerifiedFunction(Self.text, .unfused)
    #expect(function.code.exceptions.regions.map(\.enclosing) == [-1, 0])
    let count = function.code.units.count / 4
    for (region, enclosing) in [(0, 0), (0, 1), (1, 1), (1, -2), (1, 7)] {
      #expect(try damaged { $0.regions[region].enclosing = enclosing } == .region(region))
      #expect(try damaged { $0.regions[region].next = enclosing } == .region(region))
    }
    for words in [-1..<2, 0..<count + 1] { #expect(try damaged { $0.regions[1].words = words } == .region(1), "\(words)") }
    // Within an instruction, whose first word would belong to another region than its last.
    var within = 0
    for (word, _) in function.instructions where InstructionShape.of(function[word, 0]).wordCount > 1 {
      within += 1
      #expect(try damaged { $0.regions[1].words = 0..<word + 1 } == .region(1))
      #expect(try damaged { $0.regions[1].words = word + 1..<count } == .region(1))
    }
    #expect(within > 0)
    for clauses in [2..<4, -1..<1, 9..<10, 9..<9] { #expect(try damaged { $0.regions[1].clauses = clauses } == .region(1)) }
  }

  @Test func clauses() throws {
    let function = try VerifiedFunction(Self.text, .unfused)
    let table = function.code.exceptions
    let typed = try #require(table.clauses.firstIndex { $0.tag == 0 })
    let all = try #require(table.clauses.firstIndex { $0.tag == nil })
    #expect(try damaged { $0.clauses[typed].tag = 2 } == .index(2))
    let (first, size) = (function.code.firstTemporary, function.code.frameSlots)
    for slot in [0, function.header, first - 1, size - 1, size, 65_536] {
      #expect(try damaged { $0.clauses[typed].payload = slot } == .slot(slot))
    }
    for slot in [-1, 0, function.header, first - 1, size, 65_536] {
      #expect(try damaged { $0.clauses[all].reference = slot } == .slot(table.clauses[all].payload))
    }
    let count = function.code.units.count / 4
    for target in [-1, count, count + 1, 1 << 40] { #expect(try damaged { $0.clauses[all].target = target } == .target(target)) }
    // Within an instruction.
    for (word, _) in function.instructions where InstructionShape.of(function[word, 0]).wordCount > 1 {
      #expect(try damaged { $0.clauses[all].target = word + 1 } == .target(word + 1))
    }
  }

  /// What is read where an exception has led must be written on all paths.
  @Test func paths() throws {
    let function = try VerifiedFunction(Self.text, .unfused)
    let typed = try #require(function.code.exceptions.clauses.firstIndex { $0.tag == 0 })
    let all = try #require(function.code.exceptions.clauses.firstIndex { $0.tag == nil })
    // The handler of all reads the reference: without one, or with another slot, it is not written.
    let slot = try #require(function.code.exceptions.clauses[all].reference)
    #expect(try damaged { $0.clauses[all].reference = nil } == .unwritten(slot))
    // The handler of `$a` reads two values: an exception without them does not write them.
    #expect(try damaged { $0.clauses[typed].tag = 1 } != nil)
  }

  @Test func throwsNameTagsAndTemporaries() throws {
    let function = try VerifiedFunction(Self.text, .unfused)
    #expect(try function.refusal(.throw, operand: 1, 2) == .index(2))
    for slot in [0, function.header, function.code.firstTemporary - 1, function.code.frameSlots - 1, function.code.frameSlots] {
      #expect(try function.refusal(.throw, operand: 0, UInt16(slot)) == .call(slot))
    }
    #expect(try function.refusal(.throwRef, operand: 0, UInt16(function.code.frameSlots)) == .slot(function.code.frameSlots))
  }

  /// A call clears the slots of its frame, which a handler then must not read.
  @Test func slotsOfTheCalleeAreGone() throws {
    let function = try VerifiedFunction(Self.text, .unfused)
    let all = try #require(function.code.exceptions.clauses.firstIndex { $0.tag == nil })
    // The target is the call itself, whose argument is overwritten by then, or is in the accumulator no more.
    let call = try function.first(.call).word
    #expect(function.refusal {
      $0.code.exceptions.clauses[all].target = call
      $0.code.exceptions.clauses[all].reference = nil
    } != nil)
  }
}
