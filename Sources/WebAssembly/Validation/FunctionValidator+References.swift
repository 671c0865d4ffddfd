/// References: their making, tests, casts, and branches on them.
///
/// WebAssembly 3.0, sections 3.4.2 (branches) and 3.4.4 (references).
extension FunctionValidator {
  /// A reference to a type of the module.
  mutating func reference(to type: UInt32, nullable: Bool = true) -> ValueType {
    ValueType(.defined(context.representatives[Int(type)]), nullable: nullable)
  }

  /// Pops a reference. In unreachable code it may be one of which nothing is known.
  mutating func popReference() throws(ModuleError) -> ValueType {
    let type = try popAny()
    if type == .bottom { return .bottomReference }
    guard type.isReference else { throw invalid("type mismatch: \(mnemonic) expects a reference, found \(type)") }
    return type
  }

  mutating func referenceToFunction(_ index: UInt32) throws(ModuleError) {
    let type = context.functions[Int(try checkFunction(index))]
    guard function == nil || context.declaredFunctions[Int(index)] else {
      throw invalid("undeclared function reference: function \(index) appears in no element segment, export or global")
    }
    push(reference(to: type, nullable: false))
  }

  mutating func branchOnNull(_ index: UInt32) throws(ModuleError) {
    let type = try popReference()
    try retype(label(index))
    push(type.nonNullable)
  }

  mutating func branchOnNonNull(_ index: UInt32) throws(ModuleError) {
    let type = try popReference()
    try retype(labelPrefix(index, taking: type.nonNullable))
  }

  /// What the label takes before its last value, which `type` must match.
  private mutating func labelPrefix(_ index: UInt32, taking type: ValueType) throws(ModuleError) -> TypeList {
    let types = try label(index)
    guard types.count > 0 else { throw invalid("type mismatch: label \(index) does not take a reference") }
    let last = pool[Int(types.start + types.count) - 1]
    guard context.hierarchy.matches(type, last) else { throw mismatch(expected: last, found: type) }
    return TypeList(start: types.start, count: types.count - 1)
  }

  mutating func testOrCast() throws(ModuleError) {
    let target = try resolve(ValueType(bits: UInt32(truncatingIfNeeded: instruction.bits)))
    try pop(top(of: target))
    push(instruction.opcode == .refTest || instruction.opcode == .refTestNull ? .i32 : target)
  }

  /// The nullable reference to the topmost type of the hierarchy that a type belongs to.
  private mutating func top(of type: ValueType) -> ValueType {
    switch type.heapType {
    case .func, .noFunc: .funcref
    case .extern, .noExtern: .externref
    case .exn, .noExn: ValueType(.exn, nullable: true)
    case .defined(let index) where context.hierarchy.shape(index) == .function: .funcref
    default: ValueType(.any, nullable: true)
    }
  }

  mutating func branchOnCast() throws(ModuleError) {
    let source = try resolve(ValueType(bits: UInt32(truncatingIfNeeded: instruction.bits)))
    let target = try resolve(ValueType(bits: UInt32(truncatingIfNeeded: instruction.highBits)))
    guard context.hierarchy.matches(target, source) else { throw mismatch(expected: source, found: target) }
    // If null is cast successfully, what remains is not null.
    let rest = target.isNullable ? source.nonNullable : source
    let (taken, kept) = instruction.opcode == .brOnCast ? (target, rest) : (rest, target)
    let prefix = try labelPrefix(instruction.index, taking: taken)
    try pop(source)
    try retype(prefix)
    push(kept)
  }
}

extension ValueType {
  /// A reference of which nothing is known, in unreachable code: it matches every reference type.
  static var bottomReference: ValueType { ValueType(bits: 0x100) }
}
