import WebAssembly

// What follows a mnemonic, by the kind of immediates that the opcode table names.

extension InstructionPrinter {
  /// The immediates of an instruction, with a space before each.
  func immediates(_ instruction: Instruction) throws(DecodingError) -> String {
    let (index, second) = (instruction.index, instruction.second)
    switch instruction.opcode.row.immediates {
    case .none, .zeroByte: return ""
    case .blockType: return blockType(instruction.blockType)
    case .label: return " " + label(index)
    case .labelTable: return try labelTable(instruction)
    case .tryTable: return try tryTable(instruction)
    case .function: return " " + words.reference(.function, index)
    case .type: return " " + words.reference(.type, index)
    case .tag: return " " + words.reference(.tag, index)
    case .local: return " " + local(index)
    case .global: return " " + words.reference(.global, index)
    case .element: return " " + words.reference(.element, index)
    case .data: return " " + words.reference(.data, index)
    case .table: return optional(.table, index)
    case .memory: return optional(.memory, index)
    case .typeAndTable: return "\(optional(.table, second)) (type \(words.reference(.type, index)))"
    case .elementAndTable: return "\(optional(.table, second)) \(words.reference(.element, index))"
    case .dataAndMemory: return "\(optional(.memory, second)) \(words.reference(.data, index))"
    case .twoTables: return pair(.table, index, second)
    case .twoMemories: return pair(.memory, index, second)
    case .twoTypes: return " \(words.reference(.type, index)) \(words.reference(.type, second))"
    case .typeAndData: return " \(words.reference(.type, index)) \(words.reference(.data, second))"
    case .typeAndElement: return " \(words.reference(.type, index)) \(words.reference(.element, second))"
    case .typeAndCount: return " \(words.reference(.type, index)) \(second)"
    case .typeAndField: return " \(words.reference(.type, index)) \(field(index, second))"
    case .valueTypes: return try valueTypes(instruction)
    case .heapType: return heapType(instruction)
    case .castBranch:
      let source = words.text(ValueType(bits: UInt32(truncatingIfNeeded: instruction.bits)))
      let target = words.text(ValueType(bits: UInt32(truncatingIfNeeded: instruction.highBits)))
      return " \(label(index)) \(source) \(target)"
    case .memory8: return memoryArgument(instruction, naturalAlignment: 0)
    case .memory16: return memoryArgument(instruction, naturalAlignment: 1)
    case .memory32: return memoryArgument(instruction, naturalAlignment: 2)
    case .memory64: return memoryArgument(instruction, naturalAlignment: 3)
    case .memory128: return memoryArgument(instruction, naturalAlignment: 4)
    case .memory8Lane: return memoryArgument(instruction, naturalAlignment: 0) + " \(instruction.highBits)"
    case .memory16Lane: return memoryArgument(instruction, naturalAlignment: 1) + " \(instruction.highBits)"
    case .memory32Lane: return memoryArgument(instruction, naturalAlignment: 2) + " \(instruction.highBits)"
    case .memory64Lane: return memoryArgument(instruction, naturalAlignment: 3) + " \(instruction.highBits)"
    case .lane2, .lane4, .lane8, .lane16: return " \(index)"
    case .i32: return " \(Int32(truncatingIfNeeded: instruction.bits))"
    case .i64: return " \(Int64(bitPattern: instruction.bits))"
    case .f32: return float(instruction.bits, .f32)
    case .f64: return float(instruction.bits, .f64)
    case .v128: return vector(instruction)
    case .shuffle: return lanes(instruction.bits) + lanes(instruction.highBits)
    }
  }

  // MARK: Blocks and branches

  private func blockType(_ type: BlockType) -> String {
    switch type {
    case .empty: ""
    case .value(let type): " (result \(words.text(type)))"
    case .type(let index): " " + words.typeUse(index)
    }
  }

  private func labelTable(_ instruction: Instruction) throws(DecodingError) -> String {
    var labels = decoder.labels(of: instruction)
    var text = ""
    for _ in 0...instruction.index {
      text += " " + label(try labels.next())
      try words.limit.check(text.utf8.count)
    }
    return text
  }

  private func tryTable(_ instruction: Instruction) throws(DecodingError) -> String {
    var clauses = decoder.catchClauses(of: instruction)
    var text = blockType(instruction.blockType)
    for _ in 0..<instruction.index {
      try words.limit.check(text.utf8.count)
      let clause = try clauses.next()
      let (tag, label) = (words.reference(.tag, clause.tag), label(clause.label))
      switch clause.kind {
      case .tag: text += " (catch \(tag) \(label))"
      case .tagWithReference: text += " (catch_ref \(tag) \(label))"
      case .all: text += " (catch_all \(label))"
      case .allWithReference: text += " (catch_all_ref \(label))"
      }
    }
    return text
  }

  // MARK: Types and indices

  private func valueTypes(_ instruction: Instruction) throws(DecodingError) -> String {
    var list = decoder.valueTypes(of: instruction)
    var text = " (result"
    for _ in 0..<instruction.index {
      text += " " + words.text(try list.next())
      try words.limit.check(text.utf8.count)
    }
    return text + ")"
  }

  /// `ref.null` has a heap type, tests and casts have a reference type.
  private func heapType(_ instruction: Instruction) -> String {
    let type = ValueType(bits: UInt32(truncatingIfNeeded: instruction.bits))
    guard instruction.opcode == .refNull else { return " " + words.text(type) }
    return " " + (type.heapType.map(words.text) ?? "any")
  }

  /// An index that is left out if it is 0.
  private func optional(_ space: Space, _ index: UInt32) -> String {
    index == 0 ? "" : " " + words.reference(space, index)
  }

  /// Two indices that are left out if both are 0.
  private func pair(_ space: Space, _ first: UInt32, _ second: UInt32) -> String {
    first == 0 && second == 0 ? "" : " \(words.reference(space, first)) \(words.reference(space, second))"
  }

  private func field(_ type: UInt32, _ index: UInt32) -> String {
    guard let name = words.names.fields[type]?[index], name.isIdentifier, words.hasField(type, index) else {
      return String(index)
    }
    return String(identifier: name.text)
  }

  private func memoryArgument(_ instruction: Instruction, naturalAlignment: UInt32) -> String {
    let offset = instruction.bits == 0 ? "" : " offset=\(instruction.bits)"
    let alignment = instruction.second
    return optional(.memory, instruction.index) + offset
      + (alignment == naturalAlignment ? "" : " align=\(1 << UInt64(alignment) as UInt64)")
  }

  // MARK: Constants

  /// A number exactly, and for the reader in decimal digits.
  private func float(_ bits: UInt64, _ format: FloatFormat) -> String {
    " " + format.literal(bits) + (format.isFinite(bits) ? " (;=\(format.decimalLiteral(bits));)" : "")
  }

  private func vector(_ instruction: Instruction) -> String {
    let words = [instruction.bits, instruction.bits >> 32, instruction.highBits, instruction.highBits >> 32]
    return " i32x4" + words.map { " 0x" + hexadecimal(UInt32(truncatingIfNeeded: $0)) }.joined()
  }

  private func hexadecimal(_ word: UInt32) -> String {
    let digits = String(word, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  private func lanes(_ bits: UInt64) -> String {
    stride(from: 0, to: 64, by: 8).map { " \(bits >> UInt64($0) & 0xFF)" }.joined()
  }
}

extension Vocabulary {
  fileprivate func hasField(_ type: UInt32, _ index: UInt32) -> Bool {
    guard type < module.types.count, case .structure(let fields) = module.types[Int(type)].composite else {
      return false
    }
    return index < fields.count
  }
}
