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

  /// The value of an expression that the validator has accepted.
  mutating func evaluate(_ expression: ModuleStructure.ConstantExpression) -> (low: UInt64, high: UInt64) {
    stack.removeAll(keepingCapacity: true)
    var decoder = InstructionDecoder(bytes: module.bytes, range: expression.range)
    while let instruction = try? decoder.next(), instruction.opcode != .end { evaluate(instruction) }
    return stack.last ?? (0, 0)
  }

  /// An expression that is an address.
  mutating func address(_ expression: ModuleStructure.ConstantExpression, _ type: AddressType) -> UInt64 {
    let value = evaluate(expression).low
    return type == .i32 ? UInt64(UInt32(truncatingIfNeeded: value)) : value
  }

  private mutating func evaluate(_ instruction: Instruction) {
    switch instruction.opcode {
    case .i32Const, .i64Const, .f32Const, .f64Const: stack.append((instruction.bits, 0))
    case .v128Const: stack.append((instruction.bits, instruction.highBits))
    case .refNull: stack.append((0, 0))
    case .refFunc: stack.append((functions[Int(instruction.index)].pointee.reference, 0))
    case .globalGet:
      let global = store.globals[globals[Int(instruction.index)]]
      stack.append((global.cell.pointee, global.type.valueType == .v128 ? global.cell[1] : 0))
    case .i32Add, .i64Add: combine(instruction.opcode, &+)
    case .i32Sub, .i64Sub: combine(instruction.opcode, &-)
    case .i32Mul, .i64Mul: combine(instruction.opcode, &*)
    default: break
    }
  }

  private mutating func combine(_ opcode: Opcode, _ operation: (UInt64, UInt64) -> UInt64) {
    guard let second = stack.popLast(), let first = stack.popLast() else { return }
    let value = operation(first.low, second.low)
    let is32 = opcode == .i32Add || opcode == .i32Sub || opcode == .i32Mul
    stack.append((is32 ? UInt64(UInt32(truncatingIfNeeded: value)) : value, 0))
  }
}
