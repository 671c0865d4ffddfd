import Testing
@testable import WebAssembly
import WebAssemblyOperations

/// The verifier refuses code that names what the module does not have, or calls and returns in a wrong way.
struct DamagedIndexTests {
  private static let text = """
    (module
      (type $f (func (param i32 i32) (result i32)))
      (import "m" "f" (func $import (param i32) (result i32)))
      (import "m" "g" (global $imported (mut i32)))
      (memory 1) (table $t 3 funcref) (table $e 1 externref) (data "abc") (elem funcref (ref.null func))
      (global $own (mut i32) (i32.const 0))
      (func $callee (type $f) (i32.sub (local.get 0) (local.get 1)))
      (func (param i32 i32) (result i32)
        (global.set $own (global.get $imported))
        (global.set $imported (global.get $own))
        (global.set $own (i32.const 4))
        (memory.init 0 (local.get 0) (local.get 0) (local.get 0))
        (data.drop 0)
        (drop (memory.grow (local.get 0)))
        (table.copy $t $t (local.get 0) (local.get 0) (local.get 0))
        (table.init $t 0 (local.get 0) (local.get 0) (local.get 0))
        (elem.drop 0)
        (table.set $e (local.get 0) (table.get $e (local.get 0)))
        (drop (table.grow $t (ref.func $callee) (table.size $t)))
        (table.fill $t (local.get 0) (ref.null func) (local.get 0))
        (drop (call $import (local.get 0)))
        (drop (call_indirect $t (type $f) (local.get 0) (local.get 1) (local.get 0)))
        (call $callee (local.get 0) (local.get 1)))
      (elem declare func $callee))
    """

  /// The operand of each that is an index, and how many there are of what it names.
  static let indices: [(RegisterOpcode, operand: Int, count: Int)] = [
    (.globalSet_xs, 0, 1), (.globalSet_xi, 0, 1), (.globalGet, 0, 1), (.globalGetImported, 0, 1), (.globalSetImported, 0, 1),
    (.memoryInit, 3, 1), (.dataDrop, 0, 1), (.tableCopy, 3, 2), (.tableCopy, 4, 2), (.tableInit, 3, 2), (.tableInit, 4, 2),
    (.elemDrop, 0, 2), (.tableGet, 1, 2), (.tableSet, 2, 2), (.tableSize, 0, 2), (.tableGrow, 2, 2), (.tableFill, 3, 2),
    (.refFunc, 0, 3), (.callIndirect, 3, 2),
  ]

  @Test(arguments: indices.indices) func indexIsOutOfRange(_ number: Int) throws {
    let (opcode, operand, count) = Self.indices[number]
    let function = try VerifiedFunction(Self.text, .unfused)
    #expect(function.refusal() == nil)
    #expect(try function.refusal(opcode, operand: operand, UInt16(count)) == .index(count))
    #expect(try function.refusal(opcode, operand: operand, 65_535) == .index(65_535))
  }

  private static let memories = """
    (module
      (memory 1) (memory i64 1) (memory 1) (data "abc")
      (func (param i32 i64)
        (i32.store 1 (local.get 1) (i32.load 2 (local.get 0)))
        (i32.store 2 (local.get 0) (i32.load 1 (local.get 1)))
        (i64.store 2 offset=0x10000 (local.get 0) (i64.load 1 offset=0x100000000 (local.get 1)))
        (i32.store8 1 (local.get 1) (i32.const 5))
        (memory.fill 2 (local.get 0) (local.get 0) (local.get 0))
        (memory.copy 1 2 (local.get 1) (local.get 0) (local.get 0))
        (memory.init 2 0 (local.get 0) (local.get 0) (local.get 0))
        (drop (memory.grow 1 (memory.size 1)))))
    """

  static let memoryIndices: [(RegisterOpcode, operand: Int, count: Int)] = [
    (.load32M32_sox, 2, 3), (.load32M64_sox, 2, 3), (.load64M64_scx, 2, 3), (.store32M64_soxs, 2, 3), (.store32M32_soxs, 2, 3),
    (.store64M32_scxs, 2, 3), (.store8M64_soxi, 2, 3), (.memoryFillAny, 3, 3), (.memoryCopyAny, 3, 3), (.memoryCopyAny, 4, 3),
    (.memoryInitAny, 3, 1), (.memoryInitAny, 4, 3), (.memoryGrowAny, 1, 3), (.memorySizeAny, 0, 3),
  ]

  @Test(arguments: memoryIndices.indices) func memoryIsOutOfRange(_ number: Int) throws {
    let (opcode, operand, count) = Self.memoryIndices[number]
    let function = try VerifiedFunction(Self.memories, .unfused)
    #expect(function.refusal() == nil)
    #expect(try function.refusal(opcode, operand: operand, UInt16(count)) == .index(count))
    #expect(try function.refusal(opcode, operand: operand, 65_535) == .index(65_535))
  }

  @Test func functionsAndTypes() throws {
    let function = try VerifiedFunction(Self.text, .unfused)
    for (opcode, operand, values) in [
      (RegisterOpcode.call, 1, [2, 9] as [UInt16]), (.callImport, 1, [1, 2]), (.callIndirect, 2, [2, 65_535]),
    ] {
      for value in values {
        let reason = try function.refusal(opcode, operand: operand, value)
        #expect(reason == .callee)
      }
    }
  }

  @Test(arguments: ["i32", "i64"]) func memoryIsMissing(_ type: String) throws {
    let function = try VerifiedFunction(
      "(module (memory \(type) 1) (func (param \(type)) (result i32) (i32.load (local.get 0))))", .unfused)
    var structure = function.module.structure
    structure.memories = []
    #expect(throws: CodeVerificationError(word: 0, reason: .index(0))) {
      try CodeVerifier.verify(
        function.code.units, frameSlots: function.code.frameSlots, firstTemporary: function.code.firstTemporary, exceptions: function.code.exceptions,
        type: function.type, module: structure)
    }
  }

  @Test func framesOfCalls() throws {
    let function = try VerifiedFunction(Self.text, .unfused)
    for (opcode, operand) in [(RegisterOpcode.call, 0), (.callImport, 0), (.callIndirect, 1)] {
      // Before the temporaries, and where there is no room for the arguments.
      for slot in [0, function.header, function.code.firstTemporary - 1, function.code.frameSlots, 65_535] {
        #expect(try function.refusal(opcode, operand: operand, UInt16(slot)) == .call(slot))
      }
    }
  }

  @Test func returns() throws {
    let function = try VerifiedFunction(Self.text, .unfused)
    let (word, step) = try function.first(.returnValue_sn)
    #expect(try function.refusal(.returnValue_sn, operand: 1, 3) == .header(3))
    #expect(function.refusal { $0[word, 0] = RegisterOpcode.f64ReturnValue.rawValue } == .results)
    #expect(function.refusal { $0[word, 0] = RegisterOpcode.f32ReturnValue.rawValue } == .results)
    let header = function[word, step.operands[1].field]
    #expect(function.refusal { $0[word, 0] = RegisterOpcode.return.rawValue; $0[word, 1] = header } == .results)
    #expect(function.refusal { $0[word, 0] = RegisterOpcode.unreachable.rawValue } == nil)

    let two = try VerifiedFunction(
      "(module (func (param i64) (result i64 i64) (local.get 0) (i64.add (local.get 0) (i64.const 1))))", .unfused)
    #expect(two.refusal() == nil)
    let (copy, moved) = try two.first(.copy_s)
    let destination = try #require(moved.destination)
    #expect(two.refusal { $0[copy, destination] = 0 } != nil)
  }

  @Test func tailCalls() throws {
    let text = """
      (module
        (type $f (func (param i32 i64) (result i32)))
        (import "m" "f" (func $import (type $f)))
        (table 1 funcref)
        (func $other (param i32 i64) (result f32) (f32.const 1))
        (func $callee (type $f) (local.get 0))
        (func (param i32 i32) (result i32)
          (if (local.get 0) (then (return_call $callee (local.get 1) (i64.const 6))))
          (if (local.get 1) (then (return_call $import (local.get 1) (i64.const 6))))
          (return_call_indirect (type $f) (local.get 1) (i64.const 6) (local.get 0))))
      """
    let function = try VerifiedFunction(text, .unfused)
    #expect(function.refusal() == nil)
    for (opcode, first) in [(RegisterOpcode.returnCall, 0), (.returnCallImport, 0), (.returnCallIndirect, 1)] {
      #expect(try function.refusal(opcode, operand: first, 0) == .call(0))
      #expect(try function.refusal(opcode, operand: first, UInt16(function.code.frameSlots)) == .call(function.code.frameSlots))
      #expect(try function.refusal(opcode, operand: first + 1, 0) == .header(0))
    }
    // The count of the arguments, a function with other results, tables and functions that are not there.
    let (word, step) = try function.first(.returnCall)
    let arguments = Int(function[word, step.operands[0].field])
    #expect(try function.refusal(.returnCall, operand: 2, 1) == .call(arguments))
    #expect(try function.refusal(.returnCall, operand: 3, 0) == .results)
    #expect(try function.refusal(.returnCall, operand: 3, 3) == .callee)
    #expect(try function.refusal(.returnCallImport, operand: 2, 1) == .callee)
    #expect(try function.refusal(.returnCallIndirect, operand: 4, 1) == .index(1))
  }
}
