import Testing
@testable import WebAssembly
import WebAssemblyOperations

/// The verifier refuses code in which a slot, a branch or an instruction was damaged.
struct DamagedSlotTests {
  /// Many kinds of instructions, fused and not.
  private static let text = """
    (module
      (memory 1) (global $g (mut i32) (i32.const 0))
      (func $callee (param i32 i32) (result i32) (i32.sub (local.get 0) (local.get 1)))
      (func (param i32 f64 i64) (result i32) (local i32 f32 i64)
        (loop $next
          (local.set 3 (i32.add (local.get 3) (i32.load (i32.add (local.get 0) (local.get 3)))))
          (if (i32.lt_u (local.get 3) (global.get $g))
            (then (local.set 3 (call $callee (local.get 3) (i32.mul (local.get 0) (local.get 0)))))
            (else (local.set 1 (f64.mul (f64.add (local.get 1) (f64.const 2.5)) (local.get 1)))))
          (i64.store offset=8 (local.get 0) (i64.xor (local.get 2) (local.get 5)))
          (block $out (block $one (block $two
            (br_table $one $two $out $two (i32.and (local.get 0) (i32.const 3))))
            (local.set 4 (f32.demote_f64 (local.get 1))))
            (memory.fill (local.get 0) (i32.const 1) (local.get 3)))
          (br_if $next (i32.ne (local.get 3) (local.get 0))))
        (select (i32.shl (local.get 3) (i32.const 2)) (local.get 0) (f32.gt (local.get 4) (local.get 4)))))
    """

  @Test(arguments: TranslationMode.allCases) func slotsOutsideOfTheFrame(_ mode: TranslationMode) throws {
    let function = try VerifiedFunction(Self.text, mode)
    #expect(function.refusal() == nil)
    var count = 0
    for (word, steps) in function.instructions {
      for step in steps {
        var fields = step.destination.map { [$0] } ?? []
        for operand in step.operands {
          switch operand.source {
          case .slot, .accumulator: fields.append(operand.field)
          case .stored, .temporary, .number: break
          }
        }
        for field in fields {
          for slot in [function.header, function.header + 1, function.code.frameSlots, 65_535] {
            count += 1
            let error = function.refusal { $0[word, field] = UInt16(slot) }
            #expect(error == .slot(slot), "field \(field) at \(word)")
          }
        }
      }
    }
    #expect(count > 100)
  }

  @Test func branches() throws {
    var count = 0
    for mode in TranslationMode.allCases {
      let function = try VerifiedFunction(Self.text, mode)
      let starts = Set(function.instructions.map(\.word))
      let end = function.code.units.count / 4
      for (word, steps) in function.instructions {
        guard let field = steps.last?.target else { continue }
        for target in -1...end where !starts.contains(target) {
          count += 1
          #expect(function.refusal { $0[word, field] = UInt16(bitPattern: Int16(target - word)) } == .target(target))
        }
      }
    }
    #expect(count > 20)
  }

  @Test func tablesOfBranches() throws {
    let function = try VerifiedFunction(Self.text)
    let (word, step) = try function.first(.brTable)
    let table = word + InstructionShape.of(function[word, 0]).wordCount
    #expect(function[word, step.operands[1].field] == 3)
    for entry in table..<table + 4 {
      #expect(function.refusal { $0[entry, 2] ^= 1 } == .tableEntry(entry))
      // The opcode is still that of the old target.
      #expect(function.refusal { ($0[entry, 0], $0[entry, 1]) = (UInt16(bitPattern: Int16(-word)), 0xFFFF) } == .tableEntry(entry))
      #expect(function.refusal { $0[entry, 0] = 1 } == .target(word + 1))
      #expect(function.refusal { $0[entry, 1] = 0x7FFF } != nil)
    }
    #expect(try function.refusal(.brTable, operand: 1, 60_000) == .truncated)
  }

  @Test func ends() throws {
    let function = try VerifiedFunction(Self.text)
    let last = try #require(function.instructions.last).word
    #expect(function.refusal { $0.code.units.removeSubrange((last * 4)...) } == .noEnd)
    #expect(function.refusal { $0.code.units.removeLast() } == .truncated)
    #expect(function.refusal { $0.code.units = [] } == .truncated)
    let long = try #require(function.instructions.last { InstructionShape.of(function[$0.word, 0]).wordCount > 1 }).word
    #expect(function.refusal { $0.code.units.removeSubrange((long * 4 + 4)...) } == .truncated)
    #expect(function.refusal { $0[last, 0] = 65_535 } == .unknownOpcode(65_535))
    #expect(function.refusal { $0[last, 0] = 63 } == .unknownOpcode(63))
    for opcode in [RegisterOpcode.finish, .translate, .returnForeign] {
      #expect(function.refusal { $0[last, 0] = opcode.rawValue } == .misplaced)
    }
  }

  @Test func frames() throws {
    let function = try VerifiedFunction(Self.text)
    #expect(function.refusal { $0.code.frameSlots = 70_000 } == .frame)
    #expect(function.refusal { $0.code.frameSlots = function.code.firstTemporary - 1 } == .frame)
    #expect(function.refusal { $0.code.firstTemporary = function.header + 1 } == .frame)
    #expect(function.refusal { $0.code.firstTemporary = function.code.frameSlots + 1 } == .frame)
  }

  /// Whatever is damaged, the verifier itself does not fail.
  @Test func anyUnit() throws {
    var random = FusionTests.Random(state: 11)
    var refused = 0
    let functions = try TranslationMode.allCases.map { try VerifiedFunction(Self.text, $0) }
    for _ in 0..<100_000 {
      var function = functions[random.next(functions.count)]
      for _ in 0...random.next(3) {
        let unit = random.next(function.code.units.count)
        function.code.units[unit] =
          switch random.next(3) {
          case 0: UInt16(random.next(65_536))
          case 1: UInt16(random.next(InstructionSteps.all.count))
          default: function.code.units[random.next(function.code.units.count)]
          }
      }
      if function.refusal() != nil { refused += 1 }
    }
    #expect(refused > 50_000)
  }
}
