import WebAssembly

extension ModuleGenerator {
  /// Appends instructions that do something. What they leave on the stack is used later, or dropped.
  mutating func makeStatement(depth: Int) {
    switch random.below(36) {
    case 0...4: makeAssignment(depth: depth)
    case 5, 6: makeGlobalAssignment(depth: depth)
    case 7...10: makeStore(depth: depth)
    case 11, 12: makeBlock(valueTypes(upTo: 2), valueTypes(upTo: 2), depth: depth)
    case 13, 14: makeBlock([], [], depth: depth)
    case 15, 16: makeConditionalBranch(depth: depth)
    case 17, 18: makeCall(depth: depth)
    case 19: makeBulkOperation(depth: depth)
    case 20: makeTableOperation(depth: depth)
    case 21: if random.oneIn(2) { makeDeparture(depth: depth) } else { makeConditionalBranch(depth: depth) }
    case 22: if function.operandCount > 0 { function.emit(.drop, .none, [function.stack[function.stack.count - 1]]) }
    case 23: function.emit(.nop)
    case 24, 25, 26: makeTry(depth: depth)
    case 27: makeBranchOnReference(depth: depth)
    case 28: if random.oneIn(3) { makeThrow(depth: depth) } else { makeTry(depth: depth) }
    case 29: makeCallByReference(depth: depth)
    default: produce(valueType(), depth: depth)
    }
  }

  private mutating func makeAssignment(depth: Int) {
    guard function.settableCount > 0 else { return produce(.i32, depth: depth) }
    let local = random.below(function.settableCount)
    produce([function.locals[local]], depth: depth)
    function.emit(.localSet, .index(UInt32(local)), [function.locals[local]])
  }

  private mutating func makeGlobalAssignment(depth: Int) {
    let globals = module.globals.indices.filter { $0 != Self.budget && module.globals[$0].type.isMutable }
    guard !globals.isEmpty else { return makeAssignment(depth: depth) }
    let global = random.pick(globals)
    let type = module.globals[global].type.valueType
    produce([type], depth: depth)
    function.emit(.globalSet, .index(UInt32(global)), [type])
  }

  private mutating func makeStore(depth: Int) {
    let operation = random.pick(options.opcodes.stores)
    let memory = memoryIndex()
    let operands = [addressType(memory), operation.operands[1]]
    if random.oneIn(2) || !function.hasOperands(operands) {
      produceAddress(memory, depth: depth - 1)
      produce(operation.operands[1], depth: depth - 1)
    }
    function.emit(operation.opcode, memoryArgument(operation, memory), operands)
  }

  // MARK: - Memory and tables

  /// The index of a memory, and the type of its addresses.
  mutating func memoryIndex() -> UInt32 { UInt32(random.below(module.memories.count)) }
  func addressType(_ memory: UInt32) -> ValueType { module.memories[Int(memory)].addressType.valueType }

  /// Puts an address in a memory on the stack: mostly one that exists.
  mutating func produceAddress(_ memory: UInt32, depth: Int) {
    guard addressType(memory) == .i64 else { return produceAddress(depth: depth) }
    switch random.below(16) {
    case 0: function.emit(.constant(.i64, random.pick([.max, .max - 7, 1 << 32, 1 << 63, 0xFFFF_FFFF, 0x1_0000])))
    case 1: produce(.i64, depth: depth)
    default:
      produceAddress(depth: depth)
      function.emit(.i64ExtendI32U, .none, [.i32], [.i64])
    }
  }

  /// An address of 32 bits.
  private mutating func produceAddress(depth: Int) {
    switch random.below(12) {
    case 0: return function.emit(.constant(.i32, random.pick([0xFFF0, 0xFFF8, 0xFFFC, 0xFFFF, 0x1_0000, 0x1_FFF8, 0xFFFF_FFFF])))
    case 1, 2: return function.emit(.constant(.i32, UInt64(random.below(300))))
    default: break
    }
    produce(.i32, depth: depth)
    if random.oneIn(12) { return }
    function.emit(.constant(.i32, random.pick([0x3F, 0xFF, 0xFFF8, 0xFFFF])))
    function.emit(.i32And, .none, [.i32, .i32], [.i32])
  }

  mutating func memoryArgument(_ operation: PlainOpcode, _ memory: UInt32) -> StackInstruction.Immediate {
    let alignment = random.below(operation.accessSize.trailingZeroBitCount + 1)
    let wide: [UInt64] = [1 << 32, 1 << 63, .max - 7, .max]
    let offset: UInt64 =
      switch random.below(8) {
      case 0...3: 0
      case 4, 5: UInt64(random.below(64))
      case 6: UInt64(random.below(70_000))
      default:
        random.pick([0xFFFF, 0x1_0000, 0x7FFF_FFFF, 0xFFFF_FFF8, 0xFFFF_FFFF] + (addressType(memory) == .i64 ? wide : []))
      }
    guard operation.laneCount > 0 else { return .memory(alignment: UInt32(alignment), offset: offset, index: memory) }
    let lane = UInt8(random.below(operation.laneCount))
    return .memoryLane(alignment: UInt32(alignment), offset: offset, index: memory, lane: lane)
  }

  /// Puts a number of bytes or elements on the stack.
  private mutating func produceCount(_ mask: UInt64, depth: Int) {
    produce(.i32, depth: depth)
    if random.oneIn(16) { return }
    function.emit(.constant(.i32, mask))
    function.emit(.i32And, .none, [.i32, .i32], [.i32])
  }

  /// Puts a number of bytes on the stack, of a type that counts.
  private mutating func produceCount(_ mask: UInt64, _ type: ValueType, depth: Int) {
    produceCount(mask, depth: depth)
    if type == .i64 { function.emit(.i64ExtendI32U, .none, [.i32], [.i64]) }
  }

  private mutating func makeBulkOperation(depth: Int) {
    let memory = memoryIndex()
    let address = addressType(memory)
    produceAddress(memory, depth: depth - 1)
    switch random.below(5) {
    case 0, 1:
      produce(.i32, depth: depth - 1)
      produceCount(random.pick([7, 63, 1023]), address, depth: depth - 1)
      function.emit(.memoryFill, .index(memory), [address, .i32, address])
    case 2, 3:
      let source = memoryIndex()
      let sourceAddress = addressType(source)
      // The count has the narrower type.
      let count: ValueType = address == .i64 && sourceAddress == .i64 ? .i64 : .i32
      produceAddress(source, depth: depth - 1)
      produceCount(random.pick([7, 63, 1023]), count, depth: depth - 1)
      function.emit(.memoryCopy, .indices(memory, source), [address, sourceAddress, count])
    default:
      let segment = UInt32(random.below(module.data.count))
      produceCount(15, depth: depth - 1)
      produceCount(15, depth: depth - 1)
      function.emit(.memoryInit, .indices(segment, memory), [address, .i32, .i32])
      if random.oneIn(8) { function.emit(.dataDrop, .index(segment)) }
    }
  }

  mutating func tableIndex(of type: ValueType) -> UInt32? {
    let tables = module.tables.indices.filter { module.tables[$0].element == type }
    return tables.isEmpty ? nil : UInt32(random.pick(tables))
  }

  mutating func produceTableIndex(depth: Int) { produceCount(7, depth: depth) }

  private mutating func makeTableOperation(depth: Int) {
    let table = random.below(module.tables.count)
    let type = module.tables[table].element
    produceTableIndex(depth: depth - 1)
    switch random.below(6) {
    case 0, 1:
      produce(type, depth: depth - 1)
      function.emit(.tableSet, .index(UInt32(table)), [.i32, type])
    case 2:
      produce(type, depth: depth - 1)
      produceCount(3, depth: depth - 1)
      function.emit(.tableFill, .index(UInt32(table)), [.i32, type, .i32])
    case 3, 4:
      let source = tableIndex(of: type) ?? UInt32(table)
      produceTableIndex(depth: depth - 1)
      produceCount(3, depth: depth - 1)
      function.emit(.tableCopy, .indices(UInt32(table), source), [.i32, .i32, .i32])
    default:
      let segments = module.elements.indices.filter { module.elements[$0].type == type }
      guard !segments.isEmpty else { return function.emit(.drop, .none, [.i32]) }
      let segment = UInt32(random.pick(segments))
      produceCount(3, depth: depth - 1)
      produceCount(3, depth: depth - 1)
      function.emit(.tableInit, .indices(segment, UInt32(table)), [.i32, .i32, .i32])
      if random.oneIn(8) { function.emit(.elemDrop, .index(segment)) }
    }
  }
}
