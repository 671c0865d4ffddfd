#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// Evaluates the constant expressions of a module.
///
/// WebAssembly 3.0, sections 3.4.11 and 4.4.12.
struct ConstantEvaluator {
  let store: Store
  let module: Module
  let functions: UnsafeMutablePointer<UnsafeMutablePointer<FunctionRecord>>
  let globals: [Int]
  private var stack: [(low: UInt64, high: UInt64)] = []

  init(
    store: Store, module: Module, functions: UnsafeMutablePointer<UnsafeMutablePointer<FunctionRecord>>, globals: [Int]
  ) {
    self.store = store
    self.module = module
    self.functions = functions
    self.globals = globals
  }

  /// The value of an expression that the validator has accepted, and whose type is `type` in the module's indices.
  ///
  /// - Throws: `InstantiationError.unsupported` where the engine does not execute an instruction of it. No instruction is
  ///   skipped: what follows would get operands of other types.
  mutating func evaluate(
    _ expression: ModuleStructure.ConstantExpression, as type: ValueType
  ) throws(InstantiationError) -> (low: UInt64, high: UInt64) {
    stack.removeAll(keepingCapacity: true)
    var decoder = InstructionDecoder(bytes: module.bytes, range: expression.range)
    while true {
      guard let instruction = try? decoder.next() else { throw unsupported("what was decoded before", expression) }
      if instruction.opcode == .end { break }
      try evaluate(instruction)
    }
    guard stack.count == 1, let value = stack.last, isValue(value.low, of: type) else {
      throw unsupported("a value that is no \(type)", expression)
    }
    return value
  }

  /// An expression that is an address.
  mutating func address(
    _ expression: ModuleStructure.ConstantExpression, _ type: AddressType
  ) throws(InstantiationError) -> UInt64 {
    let value = try evaluate(expression, as: type.valueType).low
    return type == .i32 ? UInt64(UInt32(truncatingIfNeeded: value)) : value
  }

  /// Whether the bits can be a value of the type: handlers trust the type of a reference.
  private func isValue(_ bits: UInt64, of type: ValueType) -> Bool {
    guard let heapType = module.canonical(type).heapType else { return true }
    return (bits != 0 || type.isNullable) && store.isReference(bits, to: heapType)
  }

  private func unsupported(_ what: String, _ expression: ModuleStructure.ConstantExpression) -> InstantiationError {
    .unsupported(what, offset: expression.range.lowerBound)
  }

  private mutating func evaluate(_ instruction: Instruction) throws(InstantiationError) {
    switch instruction.opcode {
    case .i32Const, .i64Const, .f32Const, .f64Const: stack.append((instruction.bits, 0))
    case .v128Const: stack.append((instruction.bits, instruction.highBits))
    case .refNull: stack.append((0, 0))
    case .refFunc: stack.append((store.functions.reference(to: functions[Int(instruction.index)]), 0))
    case .globalGet:
      let global = store.globals[globals[Int(instruction.index)]]
      stack.append((global.cell.pointee, global.type.valueType == .v128 ? global.cell[1] : 0))
    case .i32Add, .i64Add: combine(instruction.opcode, &+)
    case .i32Sub, .i64Sub: combine(instruction.opcode, &-)
    case .i32Mul, .i64Mul: combine(instruction.opcode, &*)
    case let opcode: throw .unsupported("\(opcode.row.mnemonic)", offset: instruction.offset)
    }
  }

  private mutating func combine(_ opcode: Opcode, _ operation: (UInt64, UInt64) -> UInt64) {
    guard let second = stack.popLast(), let first = stack.popLast() else { return }
    let value = operation(first.low, second.low)
    let is32 = opcode == .i32Add || opcode == .i32Sub || opcode == .i32Mul
    stack.append((is32 ? UInt64(UInt32(truncatingIfNeeded: value)) : value, 0))
  }
}
