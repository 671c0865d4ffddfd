import Testing
import WebAssembly

/// Each instruction is read with its immediates, and the next one begins after them.
@Suite struct DecodeInstructionTests {
  /// Immediates of each kind, and what they are decoded to: index, second, bits, high bits.
  private func sample(_ kind: ImmediateKind) -> (bytes: [UInt8], fields: [UInt64]) {
    switch kind {
    case .none: ([], [0, 0, 0, 0])
    case .blockType: ([0x7E], [0, 0, 0, 0])
    case .label, .function, .type, .tag, .local, .global, .table, .data, .element: ([0x81, 0x02], [257, 0, 0, 0])
    case .memory: ([0x03], [3, 0, 0, 0])
    case .typeAndTable, .dataAndMemory, .elementAndTable, .twoMemories, .twoTables, .typeAndField, .typeAndCount,
      .typeAndData, .typeAndElement, .twoTypes:
      ([0x05, 0x80, 0x01], [5, 128, 0, 0])
    case .labelTable: ([0x02, 0x00, 0x01, 0x02], [2, 0, 2, 0])
    case .valueTypes: ([0x01, 0x7F], [1, 0, 2, 0])
    case .tryTable: ([0x40, 0x02, 0x00, 0x01, 0x02, 0x03, 0x04], [2, 0, 3, 0])
    case .heapType: ([0x6E], [0, 0, 0, 0])
    case .castBranch: ([0x01, 0x04, 0x6E, 0x03], [4, 0, 0x36E, 0x0D64])
    case .i32: ([0x7E], [0, 0, 0xFFFF_FFFE, 0])
    case .i64: ([0x7E], [0, 0, 0xFFFF_FFFF_FFFF_FFFE, 0])
    case .f32: ([1, 2, 3, 4], [0, 0, 0x0403_0201, 0])
    case .f64: ([1, 2, 3, 4, 5, 6, 7, 8], [0, 0, 0x0807_0605_0403_0201, 0])
    case .v128, .shuffle:
      (Array(1...16), [0, 0, 0x0807_0605_0403_0201, 0x100F_0E0D_0C0B_0A09])
    case .memory8, .memory16, .memory32, .memory64, .memory128: ([0x41, 0x07, 0x80, 0x01], [7, 1, 128, 0])
    case .memory8Lane, .memory16Lane, .memory32Lane, .memory64Lane: ([0x00, 0x09, 0x0A], [0, 0, 9, 10])
    case .lane2, .lane4, .lane8, .lane16: ([0x01], [1, 0, 0, 0])
    case .zeroByte: ([0x00], [0, 0, 0, 0])
    }
  }

  @Test func everyRow() throws {
    for row in Opcode.rows {
      let page = Int(row.opcode.rawValue >> 9)
      let code = Int(row.opcode.rawValue & 0x1FF)
      let opcode = page == 0 ? [UInt8(code)] : [UInt8(0xFA + page)] + Build.leb(code)
      let (immediates, fields) = sample(row.immediates)
      let bytes = opcode + immediates + [0x01]
      var decoder = InstructionDecoder(bytes: ModuleBytes(bytes), range: 0..<bytes.count)
      let instruction = try decoder.next()
      #expect(instruction.opcode == row.opcode)
      #expect(instruction.immediates == row.immediates)
      #expect(instruction.signature == row.signature)
      #expect(decoder.position == bytes.count - 1, "\(row.mnemonic)")
      var expected = fields
      // What lists have in `bits` is where they begin; tests of references differ in nullability.
      if [.labelTable, .valueTypes, .tryTable].contains(row.immediates) {
        expected[2] = UInt64(opcode.count) + fields[2] - 1
      }
      if row.immediates == .heapType {
        expected[2] = row.opcode == .refTest || row.opcode == .refCast ? 0x16E : 0x36E
      }
      #expect(
        [UInt64(instruction.index), UInt64(instruction.second), instruction.bits, instruction.highBits] == expected,
        "\(row.mnemonic)")
      if row.immediates == .blockType { #expect(instruction.blockType == .value(.i64)) }
      #expect(try decoder.next().opcode == .nop)
      #expect(decoder.isAtEnd)
    }
  }

  @Test func lists() throws {
    let bytes: [UInt8] = [0x0E, 2, 7, 8, 9] + [0x1F, 0x40, 3, 1, 4, 5, 2, 6, 3, 7] + [0x1C, 2, 0x7F, 0x7E]
    var decoder = InstructionDecoder(bytes: ModuleBytes(bytes), range: 0..<bytes.count)
    let table = try decoder.next()
    var labels = decoder.labels(of: table)
    #expect(table.index == 2)
    #expect(try [labels.next(), labels.next(), labels.next()] == [7, 8, 9])
    let tryTable = try decoder.next()
    var clauses = decoder.catchClauses(of: tryTable)
    #expect(tryTable.index == 3)
    #expect(try clauses.next() == CatchClause(kind: .tagWithReference, tag: 4, label: 5))
    #expect(try clauses.next() == CatchClause(kind: .all, tag: 0, label: 6))
    #expect(try clauses.next() == CatchClause(kind: .allWithReference, tag: 0, label: 7))
    let select = try decoder.next()
    var types = decoder.valueTypes(of: select)
    #expect(try [types.next(), types.next()] == [.i32, .i64])
  }

  @Test func blockTypes() throws {
    func blockType(_ bytes: [UInt8]) throws -> BlockType {
      var decoder = InstructionDecoder(bytes: ModuleBytes([0x02] + bytes), range: 0..<bytes.count + 1)
      return try decoder.next().blockType
    }
    #expect(try blockType([0x40]) == .empty)
    #expect(try blockType([0x7C]) == .value(.f64))
    #expect(try blockType([0x00]) == .type(0))
    #expect(try blockType([0xC0, 0x00]) == .type(64))
    #expect(try blockType([0x64, 0x05]) == .value(ValueType(.defined(5), nullable: false)))
    #expect(try blockType([0x63, 0x70]) == .value(.funcref))
    #expect(throws: DecodingError.self) { try blockType([0x41]) }
    #expect(throws: DecodingError.self) { try blockType([0x80, 0x7F]) }
  }

  @Test(arguments: [
    ([0x27], "illegal opcode 27"), ([0xFF], "illegal opcode ff"), ([0xFC, 0x3F], "illegal opcode fc 3f"),
    ([0xFB, 0xFF, 0xFF, 0x03], "illegal opcode fb ffff"), ([0xFD, 0x9A, 0x01], "illegal opcode fd 9a"),
    ([0x41, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F], "integer too large"), ([0x28, 0x80, 0x01, 0x00], "malformed memop flags"),
    ([0xFB, 0x18, 0x04, 0x00, 0x6E, 0x6E], "malformed cast flags"), ([0x05], "END opcode expected"),
    ([0x1F, 0x40, 0x01, 0x04, 0x00], "malformed catch clause"), ([0xFE, 0x7F, 0x01], "illegal opcode fe 7f"),
  ] as [([UInt8], String)])
  func malformed(code: [UInt8], message: String) {
    #expect(isMalformed(Build.function(code), message))
  }

  @Test func bodiesThatEndTooEarlyOrTooLate() {
    let before = Build.module(Build.section(1, Build.functionType()), Build.section(3, [0]))
    #expect(isMalformed(before + Build.section(10, [2, 0, 0x01]), "unexpected end"))
    #expect(isMalformed(before + Build.section(10, [3, 0, 0x0B, 0x0B]), "section size mismatch"))
    #expect(isMalformed(before + Build.section(10, [4, 0, 0x02, 0x40, 0x0B]), "unexpected end"))
    // The immediate of the last instruction crosses the end of the body.
    #expect(isMalformed(before + Build.section(10, [2, 0, 0x41]), "unexpected end"))
  }

  /// A module that is malformed in one place and invalid in another is malformed.
  @Test func malformedComesFirst() {
    let invalid = Build.body([0x6A, 0x1A])
    let malformed = Build.body([0x27])
    let module = Build.module(
      Build.section(1, Build.functionType()), Build.section(3, [0], [0]), Build.section(10, invalid, malformed))
    #expect(isMalformed(module, "illegal opcode 27"))
  }

  @Test func opcodesBelongToFeatures() {
    for (code, feature) in [
      ([0x00, 0xC0, 0x1A], .signExtension), ([0x00, 0xFC, 0x00, 0x1A], .saturatingTruncation),
      ([0xD0, 0x70, 0x1A], .referenceTypes), ([0x00, 0xFD, 0x4D, 0x1A], .simd), ([0x12, 0x00], .tailCalls),
      ([0x00, 0xFD, 0x80, 0x02, 0x1A], .relaxedSIMD), ([0xFE, 0x03, 0x00], .threads),
      ([0x00, 0xFC, 0x13, 0x1A, 0x1A], .wideArithmetic), ([0x00, 0xD4, 0x1A], .functionReferences),
      ([0x00, 0xFB, 0x1C, 0x1A], .garbageCollection), ([0x00, 0x0A], .exceptions),
    ] as [([UInt8], Features)] {
      let all = Features(rawValue: .max)
      #expect(complaint(Build.function(code), features: all) == nil, "\(code)")
      let message = complaint(Build.function(code), features: all.subtracting(feature))
      #expect(message?.contains("the feature \(feature), which is off") == true, "\(code)")
    }
  }

  @Test func bytesThatAreZero() {
    // `atomic.fence`.
    #expect(complaint(Build.function([0xFE, 0x03, 0]), features: [.version3, .threads]) == nil)
    #expect(isMalformed(Build.function([0xFE, 0x03, 1]), "zero byte expected", features: [.version3, .threads]))
    // `memory.size` had a zero before there were several memories.
    let size: [UInt8] = [0x3F, 1, 0x1A]
    let module = Build.function(size, sections: [Build.memory])
    #expect(isInvalid(module, "instructions that name a memory need the feature multi-memory", features: .version2))
    #expect(complaint(Build.function([0x3F, 0, 0x1A], sections: [Build.memory]), features: .mvp) == nil)
    #expect(isInvalid(Build.function(size, sections: [Build.memory]), "unknown memory 1"))
  }

  @Test func memoryOfAnAccess() {
    let load: [UInt8] = [0x41, 0, 0x28, 0x42, 0, 0, 0x1A]
    #expect(complaint(Build.function(load, sections: [Build.memory])) == nil)
    let module = Build.function(load, sections: [Build.memory])
    #expect(isInvalid(module, "accesses that name a memory need the feature multi-memory", features: .version2))
    let aligned = Build.function([0x41, 0, 0x28, 0x20, 0, 0x1A], sections: [Build.memory])
    #expect(isMalformed(aligned, "malformed memop flags", features: .version2))
    #expect(
      isMalformed(Build.function([0x41, 0, 0x28, 0x80, 1, 0, 0, 0x1A], sections: [Build.memory]), "malformed memop flags"))
  }

  /// A body that is invalid is read to its end, since it may be malformed as well.
  @Test func formOfAnInvalidBody() {
    #expect(isInvalid(Build.function([0x1A]), "type mismatch"))
    #expect(isMalformed(Build.function([0x1A, 0x0B, 0x01]), "section size mismatch"))
    #expect(isMalformed(Build.function([0x1A, 0x05]), "END opcode expected"))
    #expect(isMalformed(Build.function([0x1A, 0x02, 0x40, 0x05, 0x0B]), "END opcode expected"))
    #expect(isMalformed(Build.function([0x1A, 0x41, 0, 0x04, 0x40, 0x05, 0x05, 0x0B]), "END opcode expected"))
    #expect(isInvalid(Build.function([0x1A, 0x41, 0, 0x04, 0x40, 0x05, 0x0B]), "type mismatch"))
  }
}
