import WebAssembly

extension GeneratedModule {
  /// The module in the binary format. Every function, table, tag, global and memory is exported.
  var bytes: [UInt8] {
    var module = self
    var encoder = ModuleEncoder()
    for function in imports {
      encoder.imports.count += 1
      encoder.imports.contents.counted(Array(function.module.utf8))
      encoder.imports.contents.counted(Array(function.name.utf8))
      encoder.imports.contents.byte(0)
      encoder.imports.contents.unsigned(module.typeIndex(function.type))
    }
    for tag in tagImports {
      encoder.imports.count += 1
      encoder.imports.contents.counted(Array(tag.module.utf8))
      encoder.imports.contents.counted(Array(tag.name.utf8))
      encoder.imports.contents.byte(ExternalKind.tag.rawValue)
      encoder.imports.contents.byte(0)
      encoder.imports.contents.unsigned(module.typeIndex(FunctionType(parameters: tag.parameters)))
    }
    for tag in ownTags {
      encoder.tags.count += 1
      encoder.tags.contents.byte(0)
      encoder.tags.contents.unsigned(module.typeIndex(FunctionType(parameters: tag)))
    }
    for function in functions {
      encoder.functions.count += 1
      encoder.functions.contents.unsigned(module.typeIndex(function.type))
      encoder.codes.count += 1
      encoder.codes.contents.counted(function.encodedBody(replacesNaNs: replacesNaNs))
    }
    for table in tables {
      encoder.tables.count += 1
      encoder.tables.contents.tableType(table)
    }
    for memory in memories {
      encoder.memories.count += 1
      encoder.memories.contents.memoryType(memory)
    }
    for global in globals {
      encoder.globals.count += 1
      encoder.globals.contents.globalType(global.type)
      encoder.globals.contents.expression(global.initializer)
    }
    encodeExports(&encoder)
    encoder.start = start
    for segment in elements {
      encoder.elements.count += 1
      segment.encode(&encoder.elements.contents)
    }
    if !data.isEmpty { encoder.dataCount = data.count }
    for segment in data {
      encoder.data.count += 1
      segment.encode(&encoder.data.contents, memories[0].addressType.valueType)
    }
    for type in module.types {
      encoder.types.count += 1
      encoder.types.contents.functionType(type)
    }
    return encoder.bytes
  }

  private func encodeExports(_ encoder: inout ModuleEncoder) {
    func export(_ name: String, _ kind: ExternalKind, _ index: Int) {
      encoder.exports.count += 1
      encoder.exports.contents.counted(Array(name.utf8))
      encoder.exports.contents.byte(kind.rawValue)
      encoder.exports.contents.count(index)
    }
    // Exported, so that `ref.func` may name it (section 3.4.16).
    for index in imports.indices { export("i\(index)", .function, index) }
    for index in functions.indices { export("f\(index)", .function, imports.count + index) }
    for index in tables.indices { export("t\(index)", .table, index) }
    for index in tags.indices { export("e\(index)", .tag, index) }
    for index in globals.indices { export("g\(index)", .global, index) }
    for index in memories.indices { export(index == 0 ? "memory" : "memory\(index)", .memory, index) }
  }
}

extension GeneratedModule.Function {
  fileprivate func encodedBody(replacesNaNs: Bool) -> [UInt8] {
    var writer = ByteWriter()
    let replacements = replacesNaNs ? body.map { PlainOpcode.nanReplacements[$0.opcode] } : []
    // One more of each type that may have a NaN.
    let temporaries: [ValueType] = [.f32, .f64, .v128].filter { type in replacements.contains { $0?.type == type } }
    writer.locals(locals + temporaries)
    let firstTemporary = type.parameters.count + locals.count
    for (index, instruction) in body.enumerated() {
      writer.instruction(instruction)
      guard replacesNaNs, let replacement = replacements[index] else { continue }
      let temporary = firstTemporary + (temporaries.firstIndex(of: replacement.type) ?? 0)
      for step in replacement.instructions(local: UInt32(temporary)) { writer.instruction(step) }
    }
    return writer.bytes
  }
}

extension GeneratedModule.ElementSegment {
  /// Section 5.5.12: always the form with expressions, unless all items are functions and the table is the first.
  fileprivate func encode(_ writer: inout ByteWriter) {
    let functions = items.compactMap { $0 }
    if case .active(let offset) = mode, table == 0, type == .funcref, functions.count == items.count {
      writer.unsigned(0 as UInt32)
      writer.expression([.constant(.i32, UInt64(offset))])
      writer.count(functions.count)
      for function in functions { writer.unsigned(function) }
      return
    }
    switch mode {
    case .passive: writer.unsigned(5 as UInt32)
    case .active(let offset):
      writer.unsigned(6 as UInt32)
      writer.unsigned(table)
      writer.expression([.constant(.i32, UInt64(offset))])
    }
    writer.valueType(type)
    writer.count(items.count)
    for item in items {
      let function = item.map { StackInstruction(opcode: .refFunc, immediate: .index($0), results: [type]) }
      writer.expression([function ?? .zero(type)])
    }
  }
}

extension GeneratedModule.DataSegment {
  /// An active one is for memory 0, whose addresses have that type.
  fileprivate func encode(_ writer: inout ByteWriter, _ address: ValueType) {
    switch mode {
    case .passive: writer.unsigned(1 as UInt32)
    case .active(let offset):
      writer.unsigned(0 as UInt32)
      writer.expression([.constant(address, UInt64(offset))])
    }
    writer.counted(bytes)
  }
}

extension ByteWriter {
  fileprivate mutating func expression(_ instructions: [StackInstruction]) {
    for instruction in instructions { self.instruction(instruction) }
    opcode(.end)
  }

  fileprivate mutating func instruction(_ instruction: StackInstruction) {
    opcode(instruction.opcode)
    switch instruction.immediate {
    case .none: break
    case .index(let index): unsigned(index)
    case .indices(let first, let second):
      unsigned(first)
      unsigned(second)
    case .block(let type): blockType(type)
    case .labels(let labels, let last):
      count(labels.count)
      for label in labels { unsigned(label) }
      unsigned(last)
    case .catches(let type, let clauses):
      blockType(type)
      count(clauses.count)
      for clause in clauses {
        byte(clause.kind.rawValue)
        if clause.kind == .tag || clause.kind == .tagWithReference { unsigned(clause.tag) }
        unsigned(clause.label)
      }
    case .cast(let label, let source, let target):
      byte(3)
      unsigned(label)
      heapType(source)
      heapType(target)
    case .memory(let alignment, let offset, let index): memoryArgument(alignment, offset, index)
    case .memoryLane(let alignment, let offset, let index, let lane):
      memoryArgument(alignment, offset, index)
      byte(lane)
    case .lane(let lane): byte(lane)
    case .vector(let bits):
      word64(bits.low)
      word64(bits.high)
    case .bits(let bits):
      switch instruction.opcode {
      case .i32Const: signed(Int64(Int32(truncatingIfNeeded: bits)))
      case .i64Const: signed(Int64(bitPattern: bits))
      case .f32Const: word32(UInt32(truncatingIfNeeded: bits))
      default: word64(bits)
      }
    case .types(let types): valueTypes(types)
    case .reference(let type): heapType(type)
    }
  }

  private mutating func memoryArgument(_ alignment: UInt32, _ offset: UInt64, _ index: UInt32) {
    unsigned(index == 0 ? alignment : alignment | 0x40)
    if index > 0 { unsigned(index) }
    unsigned(offset)
  }
}
