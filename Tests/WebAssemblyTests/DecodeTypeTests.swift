import Testing
import WebAssembly

/// Types, limits, segments: the forms that share a byte.
@Suite struct DecodeTypeTests {
  private func decode(_ sections: [UInt8]..., features: Features = .version3) throws -> ModuleStructure {
    let bytes = Build.module(sections.flatMap { $0 })
    return try ModuleDecoder.decode(ModuleBytes(bytes), features: features)
  }

  @Test func recursionGroups() throws {
    let final: [UInt8] = [0x4F, 1, 0, 0x5F, 1, 0x78, 1]
    let group: [UInt8] = [0x4E, 2] + [0x50, 0, 0x5F, 0] + final
    let module = try decode(Build.section(1, [0x60, 1, 0x64, 2, 0], group, [0x4E, 0], [0x5E, 0x77, 0]))
    #expect(module.recursionGroups == [0..<1, 1..<3, 3..<3, 3..<4])
    let reference = ValueType(.defined(2), nullable: false)
    #expect(module.types[0] == SubType(composite: .function(FunctionType(parameters: [reference]))))
    #expect(module.types[1] == SubType(isFinal: false, composite: .structure([])))
    #expect(
      module.types[2] == SubType(supertypes: [0], composite: .structure([FieldType(storage: .i8, isMutable: true)])))
    #expect(module.types[3] == SubType(composite: .array(FieldType(storage: .i16, isMutable: false))))
  }

  @Test func valueTypes() throws {
    let codes: [UInt8] = [0x7F, 0x7E, 0x7D, 0x7C, 0x7B, 0x70, 0x6F, 0x6E, 0x69, 0x74] + [0x63, 0x6B, 0x64, 0xC0, 0x00]
    let module = try decode(Build.section(1, [0x60, 12] + codes + [0]))
    #expect(
      module.types[0].functionType?.description
        == "(i32, i64, f32, f64, v128, funcref, externref, anyref, exnref, nullexnref, structref, (ref 64)) -> ()")
    for code: UInt8 in [0x40, 0x68, 0x75, 0x78, 0x60, 0x00] {
      #expect(throws: DecodingError.self, "\(code)") { try decode(Build.section(1, Build.functionType([code]))) }
    }
  }

  @Test func limitsAndFlags() throws {
    let all: Features = [.version3, .threads, .customPageSizes]
    let memories = try decode(
      Build.section(5, [0, 1], [1, 1, 2], [3, 1, 2], [4, 0xFF, 0xFF, 0xFF, 0xFF, 0x1F], [9, 0, 7, 0]), features: all
    ).memories
    #expect(memories[0] == MemoryType(limits: Limits(minimum: 1)))
    #expect(memories[2] == MemoryType(limits: Limits(minimum: 1, maximum: 2), isShared: true))
    #expect(memories[3] == MemoryType(limits: Limits(minimum: 0x1_FFFF_FFFF), addressType: .i64))
    #expect(memories[4] == MemoryType(limits: Limits(minimum: 0, maximum: 7), pageSizeLog2: 0))
    #expect(isInvalid(Build.module(Build.section(5, [3, 1, 2])), "malformed limits flags 03: shared memories need the feature threads"))
    #expect(
      isInvalid(
        Build.module(Build.section(5, [4, 1])),
        "malformed limits flags 04: 64-bit memories and tables need the feature memory64", features: .version2))
    #expect(isMalformed(Build.module(Build.section(5, [16, 1])), "malformed limits flags 10", features: .mvp))
    // A table is never shared and has no pages.
    for flags: UInt8 in [3, 8, 16] {
      #expect(isMalformed(Build.module(Build.section(4, [0x70, flags, 1, 1])), "malformed limits flags", features: all))
    }
    #expect(isMalformed(Build.module(Build.section(5, [8, 0, 64])), "invalid custom page size", features: all))
  }

  @Test func tablesWithInitializers() throws {
    let tables = try decode(Build.section(4, [0x40, 0, 0x70, 0, 1, 0xD0, 0x70, 0x0B], [0x63, 0x70, 0, 2])).tables
    #expect(tables[0].initializer?.range.count == 3)
    #expect(tables[1].initializer == nil)
    #expect(tables[1].type.element == .funcref)
    #expect(isMalformed(Build.module(Build.section(4, [0x40, 1, 0x70, 0, 1, 0xD0, 0x70, 0x0B])), "zero byte expected"))
  }

  @Test func elementSegments() throws {
    let zero: [UInt8] = [0x41, 0, 0x0B]
    let null: [UInt8] = [0xD0, 0x70, 0x0B]
    let elements = try decode(
      Build.section(
        9, [0] + zero + [1, 5], [1, 0, 1, 5], [2, 3] + zero + [0, 1, 5], [3, 0, 1, 5], [4] + zero + [1] + null,
        [5, 0x70, 1] + null, [6, 3] + zero + [0x6F, 1] + null, [7, 0x70, 0])
    ).elements
    let modes = elements.map { segment in
      switch segment.mode {
      case .passive: "passive"
      case .declarative: "declarative"
      case .active(let table, _): "table \(table)"
      }
    }
    #expect(
      modes == ["table 0", "passive", "table 3", "declarative", "table 0", "passive", "table 3", "declarative"])
    #expect(
      elements.map(\.type.description) == [
        "(ref func)", "(ref func)", "(ref func)", "(ref func)", "funcref", "funcref", "externref", "funcref",
      ])
    let isFunctions = elements.map { if case .functions(let indices) = $0.items { indices == [5] } else { false } }
    #expect(isFunctions == [true, true, true, true, false, false, false, false])
    #expect(isMalformed(Build.module(Build.section(9, [8])), "malformed segment kind"))
  }

  @Test func dataSegments() throws {
    let zero: [UInt8] = [0x41, 0, 0x0B]
    let data = try decode(Build.section(11, [0] + zero + [1, 9], [1, 2, 8, 7], [2, 4] + zero + [0])).data
    #expect(data.map(\.bytes.count) == [1, 2, 0])
    if case .active(let memory, _) = data[2].mode { #expect(memory == 4) } else { Issue.record("not active") }
    #expect(isMalformed(Build.module(Build.section(11, [3])), "malformed segment kind"))
  }

  /// Blocks in a constant expression are not allowed, but its end is the one that closes it.
  @Test func constantExpressionsEndWhereTheyEnd() throws {
    let globals = try decode(
      Build.section(6, [0x7F, 0, 0x02, 0x40, 0x0B, 0x41, 0x0B, 0x0B], [0x7F, 1, 0x41, 1, 0x0B])).globals
    #expect(globals.map { $0.initializer?.range.count } == [6, 3])
  }

  @Test func limitsOfTheImplementation() {
    var limits = ModuleLimits()
    limits.types = 1
    limits.parameters = 1
    limits.functionBodySize = 3
    limits.memories = 1
    limits.blockNesting = 2
    limits.locals = 2
    func message(_ bytes: [UInt8]) -> String? { complaint(bytes, limits: limits) }
    limits.moduleSize = 7
    #expect(message(Build.module()) == "malformed: too many bytes: this engine allows 7")
    limits.moduleSize = 100
    let two = Build.section(1, Build.functionType(), Build.functionType())
    #expect(message(Build.module(two)) == "malformed: too many types: this engine allows 1")
    let wide = Build.section(1, Build.functionType([Build.i32, Build.i32]))
    #expect(message(Build.module(wide)) == "malformed: too many parameters: this engine allows 1")
    let memories = Build.module(Build.section(5, [0, 1], [0, 1]))
    #expect(message(memories) == "malformed: too many memories: this engine allows 1")
    #expect(message(Build.function([1, 1])) == "malformed: too many bytes in a function body: this engine allows 3")
    limits.functionBodySize = 100
    #expect(message(Build.function([2, 0x40, 0x0B])) == nil)
    let nested = Build.function([2, 0x40, 2, 0x40, 0x0B, 0x0B])
    #expect(message(nested) == "malformed: too many nested blocks: this engine allows 2")
    #expect(message(Build.function([], locals: [1, 2, Build.i32])) == nil)
    #expect(message(Build.function([], locals: [2, 1, Build.i32, 2, Build.i32])) == "malformed: too many locals")
  }

  @Test func referencesToTypesAreAFeature() {
    let reference = Build.module(Build.section(1, Build.functionType(), [0x60, 1, 0x63, 0, 0]))
    #expect(complaint(reference) == nil)
    #expect(isInvalid(reference, "reference types with a heap type need the feature function-references", features: .version2))
    let null = Build.function([0xD0, 0, 0x1A])
    #expect(complaint(null) == nil)
    #expect(isInvalid(null, "references to a type need the feature function-references", features: .version2))
  }

  @Test func heapTypesHaveOneByte() {
    #expect(complaint(Build.function([0xD0, 0x70, 0x1A])) == nil)
    for code: [UInt8] in [[0xF0, 0x7F], [0x64], [0x63], [0x7F]] {
      #expect(isMalformed(Build.function([0xD0] + code + [0x1A]), "malformed reference type"), "\(code)")
    }
  }

  @Test func blockTypesWithAnIndexAreAFeature() {
    let block = Build.function([0x02, 0, 0x0B])
    #expect(complaint(block) == nil)
    #expect(isInvalid(block, "blocks with a type index need the feature multi-value", features: .mvp))
    #expect(isMalformed(Build.function([0x02, 0xBF, 0x7F, 0x0B]), "malformed type"))
  }

  @Test func kindsThatAreZero() {
    let type = Build.section(1, Build.functionType())
    #expect(complaint(Build.module(type, Build.section(13, [0, 0]))) == nil)
    #expect(isMalformed(Build.module(type, Build.section(13, [1, 0])), "zero byte expected"))
    #expect(complaint(Build.module(Build.section(9, [1, 0, 0]))) == nil)
    #expect(isMalformed(Build.module(Build.section(9, [1, 1, 0])), "malformed reference type"))
  }
}
