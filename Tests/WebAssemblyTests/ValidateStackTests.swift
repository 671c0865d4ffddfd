import Testing
import WebAssembly

/// What instructions pop and push, where code can be reached and where it cannot.
@Suite struct ValidateStackTests {
  private let i32: UInt8 = 0x7F
  private let unreachable: UInt8 = 0x00
  private let drop: UInt8 = 0x1A

  @Test func operandsMustBeThere() {
    #expect(complaint(Build.function([0x41, 1, 0x41, 2, 0x6A, drop])) == nil)
    #expect(isInvalid(Build.function([0x41, 1, 0x6A, drop]), "type mismatch: i32.add expects i32, found none"))
    #expect(isInvalid(Build.function([0x41, 1, 0x42, 2, 0x6A, drop]), "type mismatch: i32.add expects i32, found i64"))
    #expect(isInvalid(Build.function([0x42, 1, 0x41, 2, 0x6A, drop]), "type mismatch: i32.add expects i32, found i64"))
    #expect(isInvalid(Build.function([drop]), "type mismatch"))
  }

  @Test func nothingMayRemain() {
    #expect(isInvalid(Build.function([0x41, 1]), "type mismatch"))
    #expect(isInvalid(Build.function([], results: [i32]), "type mismatch"))
    #expect(isInvalid(Build.function([0x41, 1, 0x41, 1], results: [i32]), "type mismatch"))
    #expect(isInvalid(Build.function([0x02, 0x40, 0x41, 1, 0x0B]), "type mismatch"))
  }

  @Test func blocksDoNotSeeWhatLiesBelow() {
    #expect(isInvalid(Build.function([0x41, 1, 0x02, 0x40, drop, 0x0B]), "type mismatch"))
    // Unless they take it as a parameter.
    let types = [Build.functionType([i32])]
    #expect(complaint(Build.function([0x41, 1, 0x02, 0x01, drop, 0x0B], types: types)) == nil)
  }

  @Test func everythingIsThereInUnreachableCode() {
    #expect(complaint(Build.function([unreachable, 0x6A, drop])) == nil)
    #expect(complaint(Build.function([unreachable, 0x6A], results: [i32])) == nil)
    #expect(complaint(Build.function([unreachable], results: [i32, 0x7E])) == nil)
    // But what is there must match all the same.
    #expect(isInvalid(Build.function([unreachable, 0x42, 1, 0x6A, drop]), "type mismatch"))
    #expect(isInvalid(Build.function([unreachable, 0x41, 1, 0x42, 1], results: [i32]), "type mismatch"))
    // A block inside can be reached again, as far as validation sees.
    #expect(isInvalid(Build.function([unreachable, 0x02, 0x40, drop, 0x0B]), "type mismatch"))
    // What follows the block that ends unreachable can be reached.
    #expect(isInvalid(Build.function([0x02, 0x40, unreachable, 0x0B, drop]), "type mismatch"))
  }

  @Test func select() {
    #expect(complaint(Build.function([0x41, 1, 0x41, 2, 0x41, 0, 0x1B, drop])) == nil)
    #expect(isInvalid(Build.function([0x41, 1, 0x42, 2, 0x41, 0, 0x1B, drop]), "type mismatch"))
    // References need the form with a type, of which there is one.
    let references: [UInt8] = [0xD0, 0x70, 0xD0, 0x70, 0x41, 0]
    #expect(isInvalid(Build.function(references + [0x1B, drop]), "type mismatch"))
    #expect(complaint(Build.function(references + [0x1C, 1, 0x70, drop])) == nil)
    #expect(isInvalid(Build.function(references + [0x1C, 0, drop]), "invalid result arity"))
    #expect(isInvalid(Build.function(references + [0x1C, 2, 0x70, 0x70, drop]), "invalid result arity"))
    // In unreachable code, one known operand decides, and none leaves the type open.
    #expect(complaint(Build.function([unreachable, 0x1B, 0x45, drop])) == nil)
    #expect(complaint(Build.function([unreachable, 0x42, 0, 0x41, 0, 0x1B, 0x50, drop])) == nil)
    #expect(isInvalid(Build.function([unreachable, 0x42, 0, 0x41, 0, 0x1B, 0x45, drop]), "type mismatch"))
    #expect(complaint(Build.function([unreachable, 0x1B], results: [0x70])) == nil)
  }

  @Test func everySignature() {
    // Every instruction that a signature describes accepts what it says, and is refused without its last operand.
    let push: [UInt32: [UInt8]] = [
      1: [0x41, 0], 2: [0x42, 0], 3: [0x43, 0, 0, 0, 0], 4: [0x44, 0, 0, 0, 0, 0, 0, 0, 0],
      5: [0xFD, 0x0C] + [UInt8](repeating: 0, count: 16), 6: [0x41, 0],
    ]
    for row in Opcode.rows where !row.signature.isSpecial {
      let page = Int(row.opcode.rawValue >> 9)
      let code = Int(row.opcode.rawValue & 0x1FF)
      let opcode = page == 0 ? [UInt8(code)] : [UInt8(0xFA + page)] + Build.leb(code)
      // An atomic access has its natural alignment.
      let width = row.immediates.rawValue &- ImmediateKind.memory8.rawValue
      let alignment = page == 4 ? width : 0
      let immediates: [UInt8] =
        switch row.immediates {
        case .i32, .i64, .lane2, .lane4, .lane8, .lane16, .zeroByte: [0]
        case .f32: [0, 0, 0, 0]
        case .f64: [0, 0, 0, 0, 0, 0, 0, 0]
        case .v128, .shuffle: [UInt8](repeating: 0, count: 16)
        case .memory8, .memory16, .memory32, .memory64, .memory128: [alignment, 0]
        case .memory8Lane, .memory16Lane, .memory32Lane, .memory64Lane: [0, 0, 0]
        default: []
        }
      var operands: [[UInt8]] = []
      var rest = row.signature.bits & 0xFFFF
      while rest != 0 {
        operands.append(push[rest & 7]!)
        rest >>= 3
      }
      var drops: [UInt8] = []
      var results = row.signature.bits >> 16
      while results != 0 {
        drops.append(drop)
        results >>= 3
      }
      let all = Features(rawValue: .max)
      let module = { (code: [UInt8]) in Build.function(code, sections: [Build.memory]) }
      let complete = operands.flatMap { $0 } + opcode + immediates + drops
      #expect(complaint(module(complete), features: all) == nil, "\(row.mnemonic)")
      if !operands.isEmpty {
        let missing = operands.dropLast().flatMap { $0 } + opcode + immediates + drops
        #expect(isInvalid(module(missing), "type mismatch", features: all), "\(row.mnemonic)")
      }
    }
  }

  @Test func locals() {
    let locals: [UInt8] = [2, 2, 0x7E, 1, 0x7D]
    func function(_ code: [UInt8]) -> [UInt8] { Build.function(code, parameters: [i32], locals: locals) }
    #expect(complaint(function([0x20, 0, 0x21, 0, 0x20, 2, 0x21, 1, 0x20, 3, 0x22, 3, drop])) == nil)
    #expect(isInvalid(function([0x20, 0, 0x21, 1]), "type mismatch"))
    #expect(isInvalid(function([0x20, 4, drop]), "unknown local 4"))
    #expect(isInvalid(function([0x20, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, drop]), "unknown local 4294967295"))
  }

  /// Variables beyond those that are written out are found among the declarations.
  @Test func manyLocals() {
    let locals: [UInt8] = [4] + Build.leb(1000) + [i32] + Build.leb(500) + [0x7E, 0, 0x7C] + Build.leb(2) + [0x7D]
    func get(_ index: Int, _ type: UInt8) -> [UInt8] {
      Build.function([0x20] + Build.leb(index), results: [type], locals: locals)
    }
    let expected = [(999, i32), (1000, 0x7E), (1023, 0x7E), (1024, 0x7E), (1499, 0x7E), (1500, 0x7D), (1501, 0x7D)]
    for (index, type) in expected {
      #expect(complaint(get(index, type)) == nil, "\(index)")
      #expect(isInvalid(get(index, 0x7C), "type mismatch"), "\(index)")
    }
    #expect(isInvalid(get(1502, i32), "unknown local"))
    #expect(isMalformed(Build.function([], locals: [2, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, i32, 1, i32]), "too many locals"))
  }

  @Test func errorsNameFunctionAndOffset() {
    let bytes = Build.function([0x01, 0x01, drop])
    #expect {
      try open(bytes)
    } throws: { error in
      guard case .validation(let error)? = error as? ModuleError else { return false }
      return error.function == 0 && bytes[error.offset] == 0x1A && error.offset == bytes.count - 2
    }
  }
}
