import WebAssembly

extension ModuleGenerator {
  /// Puts operands on the stack, or uses those that lie there.
  mutating func produce(_ types: [ValueType], depth: Int) {
    if function.hasOperands(types), random.oneIn(2) { return }
    if function.frame.isUnreachable, function.operandCount == 0, random.oneIn(2) { return }
    for type in types { produce(type, depth: depth) }
  }

  /// Puts one more value on the stack, above those that lie there.
  mutating func produce(_ type: ValueType, depth: Int) {
    let floor = function.floor
    function.floor = function.stack.count
    defer { function.floor = floor }
    guard depth > 0, function.size > 0 else { return produceSimply(type) }
    if type == .exnref, random.oneIn(2) { return produceException(depth: depth) }
    if case .defined? = type.heapType, random.oneIn(2) { return produceFunctionReference(type, depth: depth) }
    switch random.below(type.isReference ? 9 : 24) {
    case 0...2: produceSimply(type)
    case 3: produceByTee(type, depth: depth)
    case 4: produceByCall(type, depth: depth)
    case 5: makeBlock([], [type], depth: depth)
    case 6: produceBySelect(type, depth: depth)
    case 7, 8: type.isReference ? produceFromTable(type, depth: depth) : produceByLoad(type, depth: depth)
    case 9 where type == .i32: produceBySize(depth: depth)
    case 10 where type == .i32: produceByTest(depth: depth)
    default: produceByOperation(type, depth: depth)
    }
  }

  /// A constant, a local or a global.
  private mutating func produceSimply(_ type: ValueType) {
    let locals = function.locals.indices.filter { function.locals[$0] == type }
    let globals = module.globals.indices.filter { module.globals[$0].type.valueType == type }
    switch random.below(5) {
    case 0, 1, 2:
      guard !locals.isEmpty else { break }
      return function.emit(.localGet, .index(UInt32(random.pick(locals))), [], [type])
    case 3:
      guard !globals.isEmpty else { break }
      return function.emit(.globalGet, .index(UInt32(random.pick(globals))), [], [type])
    default: break
    }
    if case .defined? = type.heapType, random.oneIn(2) { return produceFunctionReference(type) }
    if type == .funcref, random.oneIn(2) { return function.emit(.refFunc, .index(functionIndex()), [], [type]) }
    function.emit(constant(type))
  }

  private mutating func produceByOperation(_ type: ValueType, depth: Int) {
    let operation = random.pick(options.opcodes.numericByResult[type] ?? [])
    produce(operation.operands, depth: depth - 1)
    function.emit(operation.opcode, immediate(operation), operation.operands, operation.results)
  }

  private mutating func produceByTee(_ type: ValueType, depth: Int) {
    produce(type, depth: depth - 1)
    let locals = (0..<function.settableCount).filter { function.locals[$0] == type }
    guard !locals.isEmpty else { return }
    function.emit(.localTee, .index(UInt32(random.pick(locals))), [type], [type])
  }

  private mutating func produceBySelect(_ type: ValueType, depth: Int) {
    produce([type, type, .i32], depth: depth - 1)
    let isTyped = type.isReference || random.oneIn(4)
    function.emit(
      isTyped ? .selectTyped : .select, isTyped ? .types([type]) : .none, [type, type, .i32], [type])
  }

  private mutating func produceByLoad(_ type: ValueType, depth: Int) {
    let operation = random.pick(options.opcodes.loadsByResult[type] ?? [])
    let memory = memoryIndex()
    // Of a lane, the vector is an operand, too.
    let others = Array(operation.operands.dropFirst())
    produceAddress(memory, depth: depth - 1)
    for type in others { produce(type, depth: depth - 1) }
    function.emit(operation.opcode, memoryArgument(operation, memory), [addressType(memory)] + others, [type])
  }

  private mutating func produceFromTable(_ type: ValueType, depth: Int) {
    guard let table = tableIndex(of: type) else { return produceSimply(type) }
    produceTableIndex(depth: depth - 1)
    function.emit(.tableGet, .index(table), [.i32], [type])
  }

  private mutating func produceBySize(depth: Int) {
    switch random.below(4) {
    case 0, 1: produceMemorySize()
    case 2: function.emit(.tableSize, .index(UInt32(random.below(module.tables.count))), [], [.i32])
    default:
      let table = random.below(module.tables.count)
      produce(module.tables[table].element, depth: depth - 1)
      function.emit(.constant(.i32, random.pick([0, 1, 2, 5, 0xFFFF_FFFF])))
      function.emit(.tableGrow, .index(UInt32(table)), [module.tables[table].element, .i32], [.i32])
    }
  }

  /// The size of a memory, now or before it has grown.
  private mutating func produceMemorySize() {
    let memory = memoryIndex()
    let type = addressType(memory)
    if random.oneIn(2) {
      function.emit(.memorySize, .index(memory), [], [type])
    } else {
      let wide = [UInt64.max, 1 << 32, 1 << 48]
      function.emit(.constant(type, random.pick([0, 1, 1, 2, 70_000, 0xFFFF_FFFF] + (type == .i64 ? wide : []))))
      function.emit(.memoryGrow, .index(memory), [type], [type])
    }
    if type == .i64 { function.emit(.i32WrapI64, .none, [.i64], [.i32]) }
  }

  private mutating func produceByTest(depth: Int) {
    let type: ValueType = random.pick([.funcref, .externref, .exnref])
    produce(type, depth: depth - 1)
    guard type == .funcref, random.oneIn(2) else { return function.emit(.refIsNull, .none, [type], [.i32]) }
    let target = functionReferenceType().heapType ?? .func
    function.emit(random.pick([.refTest, .refTestNull]), .reference(target), [type], [.i32])
  }
}
