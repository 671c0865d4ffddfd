import Testing

@testable import WebAssembly

/// The work of validation is bounded by the size of the code, and can be stopped.
struct ValidationWorkTests {
  /// A module whose second function has `body`, and whose first takes and returns `count` numbers.
  private func module(_ count: Int, _ body: (inout ByteWriter) -> Void) -> [UInt8] {
    let types = [ValueType](repeating: .i32, count: count)
    var encoder = ModuleEncoder()
    for type in [FunctionType(parameters: types, results: types), FunctionType()] {
      encoder.types.contents.functionType(type)
      encoder.types.count += 1
    }
    for type in 0..<2 as Range<UInt32> {
      encoder.functions.contents.unsigned(type)
      encoder.functions.count += 1
      var code = ByteWriter()
      code.byte(0)
      if type == 0 { code.opcode(.unreachable) } else { body(&code) }
      code.opcode(.end)
      encoder.codes.contents.counted(code.bytes)
      encoder.codes.count += 1
    }
    return encoder.bytes
  }

  private func calls(_ number: Int, of count: Int) -> [UInt8] {
    module(count) { body in
      for _ in 0..<count {
        body.opcode(.i32Const)
        body.signed(0)
      }
      for _ in 0..<number {
        body.opcode(.call)
        body.unsigned(0 as UInt32)
      }
      for _ in 0..<count { body.opcode(.drop) }
    }
  }

  @Test func callsOfManyValuesAreBounded() {
    // A million types may be compared whatever the size, and 64 for each byte.
    #expect(complaint(calls(500, of: 1000)) == nil)
    #expect(complaint(calls(50_000, of: 10)) == nil)
    let message = complaint(calls(50_000, of: 1000))
    #expect(message?.hasPrefix("malformed: too many types to compare in code of this size: this engine allows ") == true)
  }

  @Test func structuresAreBounded() {
    func structures(_ number: Int) -> [UInt8] {
      var encoder = ModuleEncoder()
      let field = FieldType(storage: .i8, isMutable: true)
      encoder.types.contents.subType(SubType(composite: .structure([FieldType](repeating: field, count: 10_000))))
      encoder.types.contents.functionType(FunctionType())
      encoder.types.count = 2
      encoder.functions.contents.unsigned(1 as UInt32)
      encoder.functions.count = 1
      var code = ByteWriter()
      code.byte(0)
      for _ in 0..<number {
        code.opcode(.structNewDefault)
        code.unsigned(0 as UInt32)
        code.opcode(.drop)
      }
      code.opcode(.end)
      encoder.codes.contents.counted(code.bytes)
      encoder.codes.count = 1
      return encoder.bytes
    }
    #expect(complaint(structures(100)) == nil)
    #expect(complaint(structures(10_000))?.hasPrefix("malformed: too many types to compare") == true)
  }

  @Test func eachPartOfALargeModuleHasItsShare() {
    // Three megabytes, which several threads validate.
    var encoder = ModuleEncoder()
    encoder.types.contents.functionType(FunctionType())
    encoder.types.count = 1
    for _ in 0..<30 {
      encoder.functions.contents.unsigned(0 as UInt32)
      encoder.functions.count += 1
      encoder.codes.contents.counted([0] + [UInt8](repeating: 1, count: 100_000) + [0x0B])
      encoder.codes.count += 1
    }
    #expect(complaint(encoder.bytes) == nil)
  }

  @Test func theFirstLookComesBeforeTheFirstFunction() throws {
    let bytes = ModuleBytes(calls(1, of: 1))
    let module = try ModuleDecoder.decode(bytes, features: .version3)
    let interruption = InterruptionFlag()
    interruption.insert(.interruption)
    #expect(throws: ModuleError.interrupted) {
      try ModuleValidator.validate(
        module, bytes: bytes, types: TypeRegistry(), features: .version3, interruption: interruption)
    }
    let thrown = #expect(throws: DecodingError.self) {
      try ModuleDecoder.decode(bytes, features: .version3, interruption: interruption)
    }
    #expect(thrown?.reason == .interrupted)
  }
}
