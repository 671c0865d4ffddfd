/// Validates instruction sequences: function bodies and constant expressions.
///
/// Instructions whose typing depends on nothing but themselves, most of them, are checked by their signature alone; most of the
/// others by the extensions of this type, one file an area. One validator serves all bodies of a module, so that its
/// stacks are allocated once. Methods that every body calls are `mutating` whether they change anything or not: to lend
/// so large a structure to a method that does not, the compiler copies it.
///
/// WebAssembly 3.0, section 3.4 (instructions) and appendix A.3 (validation algorithm).
struct FunctionValidator: ~Copyable {
  var context: ValidationContext
  let limits: ModuleLimits
  /// The work that the code has been so far.
  var work: ValidationWork

  var operands = OperandStack()
  /// The height below which the innermost block may not pop: that of the last of `frames`.
  var operandBase = 0
  var frames: [ControlFrame] = []
  var locals = LocalVariables()
  /// The types of all lists: those of the module's function types, then, until the function ends, those of blocks.
  var pool: [ValueType]
  private let poolBase: Int
  /// The parameters and results of each type index; empty where the type is not a function's.
  let signatures: [TypeLists]

  /// Reads the lists after `br_table` and others.
  let lists: InstructionDecoder
  /// The function that is being validated; `nil` for a constant expression.
  var function: UInt32?
  /// The instruction that is being validated: read into this place and from it, never copied.
  var instruction = Instruction()

  init(context: ValidationContext, bytes: ModuleBytes, limits: ModuleLimits, interruption: InterruptionFlag?) {
    self.context = context
    self.limits = limits
    work = ValidationWork(interruption)
    signatures = context.signatures
    pool = context.pool.types
    poolBase = pool.count
    lists = InstructionDecoder(bytes: bytes, range: 0..<bytes.count, features: context.features)
  }

  /// Forgets the last sequence.
  mutating func reset() {
    pool.removeLast(pool.count - poolBase)
    frames.removeAll(keepingCapacity: true)
    operands.truncate(to: 0)
    operandBase = 0
    locals.resetInitialization()
  }

  /// Begins a sequence that has to leave values of these types.
  mutating func begin(results: TypeList) {
    frames.append(
      ControlFrame(kind: .function, parameters: .empty, results: results, operandBase: 0, initializationBase: 0))
  }

  // MARK: - Instructions

  /// Checks `instruction`, the next of the sequence, which has these immediates.
  ///
  /// What is most frequent is told apart as the decoder does it, by immediates: so the compiler, which inlines both, needs to jump
  /// only once. Jumps that are hard to predict take most of the time of validation. It is transparent since, into a function as
  /// large as the decoder makes its caller, the optimiser does not inline what is merely marked so.
  @_transparent
  mutating func check(_ immediates: ImmediateKind) throws(ModuleError) {
    switch immediates {
    case .none where !instruction.signature.isSpecial: try apply(instruction.signature.bits)
    case .local: try checkLocal()
    case .i32: push(.i32)
    case .memory8, .memory16, .memory32, .memory64, .memory128:
      try checkMemoryArgument(width: UInt32(immediates.rawValue &- ImmediateKind.memory8.rawValue))
      try apply(withAddress(instruction.signature.bits, instruction.index))
    case .label where instruction.opcode == .brIf: try branchIf(instruction.index)
    case .function where instruction.opcode == .call: try call(instruction.index)
    default: try checkOther()
    }
  }

  @inline(__always)
  private mutating func checkLocal() throws(ModuleError) {
    switch instruction.opcode {
    case .localGet: push(try local(instruction.index, isRead: true))
    case .localSet: _ = try setLocal(instruction.index)
    default: push(try setLocal(instruction.index))
    }
  }

  @inline(never)
  private mutating func checkOther() throws(ModuleError) {
    if instruction.signature.isSpecial { return try checkSpecial() }
    let hasAddress = try checkLanes()
    try apply(hasAddress ? withAddress(instruction.signature.bits, instruction.index) : instruction.signature.bits)
  }

  /// The signature with the type of the memory's addresses for the address, which is always the first operand.
  @inline(__always)
  private mutating func withAddress(_ signature: UInt32, _ memory: UInt32) -> UInt32 {
    signature & ~7 | (context.memories[Int(memory)].addressType == .i32 ? 1 : 2)
  }

  /// Pops and pushes what `signature` says: three bits a type, from 1 for i32 to 5 for v128, whose codes in the binary
  /// format run down from 0x7F.
  @inline(__always)
  private mutating func apply(_ signature: UInt32) throws(ModuleError) {
    var expected = signature & 0xFFFF
    if expected != 0 {
      let count = (34 &- expected.leadingZeroBitCount) / 3
      let height = operands.height &- count
      // What differs from the operands that are expected; everything if there are too few.
      var difference: UInt32 = height < operandBase ? 1 : 0
      var position = height
      while expected != 0, difference == 0 {
        difference = operands.elements[position].bits ^ (0x80 &- (expected & 7))
        position &+= 1
        expected &>>= 3
      }
      if difference == 0 { operands.truncate(to: height) } else { try popOperands(signature & 0xFFFF, count) }
    }
    var results = signature &>> 16
    while results != 0 {
      push(ValueType(bits: 0x80 &- (results & 7)))
      results &>>= 3
    }
  }

  /// Pops the operands of a signature from the last to the first, where they are not simply there.
  @inline(never)
  private mutating func popOperands(_ expected: UInt32, _ count: Int) throws(ModuleError) {
    for index in stride(from: count - 1, through: 0, by: -1) {
      try pop(ValueType(bits: 0x80 - (expected >> UInt32(3 * index) & 7)))
    }
  }

  @inline(__always)
  private mutating func checkSpecial() throws(ModuleError) {
    switch instruction.opcode {
    case .end: try end()
    case .block: try open(.block, instruction.blockType)
    case .loop: try open(.loop, instruction.blockType)
    case .if: try open(.if, instruction.blockType)
    case .else: try `else`()
    case .br: try branch(instruction.index)
    case .drop: _ = try popAny()
    case .select: try select()
    case .globalGet: push(try global(instruction.index).valueType)
    case .globalSet:
      let global = try global(instruction.index)
      guard global.isMutable else { throw invalid("immutable global \(instruction.index) cannot be set") }
      try pop(global.valueType)
    case .return: try `return`()
    case .unreachable: becomeUnreachable()
    default: try checkRare()
    }
  }

  // MARK: - Operands

  @inline(__always)
  mutating func push(_ type: ValueType) { operands.push(type) }

  /// Pops a value of a type that matches `expected`.
  @inline(__always)
  mutating func pop(_ expected: ValueType) throws(ModuleError) {
    let height = operands.height
    if height > operandBase, operands.peek(0) == expected {
      operands.truncate(to: height &- 1)
    } else {
      try popMatching(expected)
    }
  }

  @inline(never)
  private mutating func popMatching(_ expected: ValueType) throws(ModuleError) {
    guard operands.height > operandBase else {
      if frames.last?.isUnreachable == true { return }
      throw mismatch(expected: expected, found: nil)
    }
    let found = operands.peek(0)
    guard context.hierarchy.matches(found, expected) else { throw mismatch(expected: expected, found: found) }
    operands.truncate(to: operands.height - 1)
  }

  /// Pops a value of any type: the bottom type if there is none and none is needed, in unreachable code.
  mutating func popAny() throws(ModuleError) -> ValueType {
    guard operands.height > operandBase else {
      if frames.last?.isUnreachable == true { return .bottom }
      throw missingOperand()
    }
    let type = operands.peek(0)
    operands.truncate(to: operands.height - 1)
    return type
  }

  /// Pops values of the types of a list, the last first.
  @inline(__always)
  mutating func pop(_ list: TypeList) throws(ModuleError) {
    guard list.count > 0 else { return }
    try checkTop(list)
    operands.truncate(to: max(operands.height &- Int(list.count), operandBase))
  }

  /// Checks that values of the types of a list lie on the stack, and leaves them there.
  mutating func checkTop(_ list: TypeList) throws(ModuleError) {
    let available = operands.height &- operandBase
    let count = Int(list.count)
    if available < count, frames.last?.isUnreachable != true { throw mismatch(expected: list) }
    try spend(count)
    var depth = 0
    while depth < min(count, available) {
      let found = operands.peek(depth)
      let expected = pool[Int(list.start) &+ count &- 1 &- depth]
      guard found == expected || context.hierarchy.matches(found, expected) else { throw mismatch(expected: list) }
      depth &+= 1
    }
  }

  /// Pushes values of the types of a list.
  @inline(__always)
  mutating func push(_ list: TypeList) throws(ModuleError) {
    if list.count > 0 { try pushAll(list) }
  }

  @inline(never)
  private mutating func pushAll(_ list: TypeList) throws(ModuleError) {
    let count = Int(list.count)
    guard operands.height &+ count <= limits.operands else {
      throw malformed(.limitExceeded("operands", limit: limits.operands))
    }
    try spend(count)
    operands.reserve(count)
    for index in Int(list.start)..<Int(list.start) &+ count { operands.push(pool[index]) }
  }

  // MARK: - Variables

  /// The type of a local variable, which must have a value if it is read.
  @inline(__always)
  private mutating func local(_ index: UInt32, isRead: Bool = false) throws(ModuleError) -> ValueType {
    guard let type = locals.type(index) else { throw unknown("local", index, of: Int(locals.count)) }
    if isRead, !type.isDefaultable, !locals.isInitialized(index) {
      throw invalid("uninitialized local \(index) of type \(type)")
    }
    return type
  }

  /// Pops the value of a local variable, which then has one.
  /// - Returns: the type of the variable.
  @inline(__always)
  private mutating func setLocal(_ index: UInt32) throws(ModuleError) -> ValueType {
    let type = try local(index)
    try pop(type)
    if !type.isDefaultable { locals.initialize(index) }
    return type
  }

  private mutating func global(_ index: UInt32) throws(ModuleError) -> GlobalType {
    guard Int(clamping: index) < context.globals.count else {
      throw unknown("global", index, of: context.globals.count)
    }
    return context.globals[Int(index)]
  }
}

// MARK: - Types

extension FunctionValidator {
  /// The type with representatives in place of type indices, all of which must exist.
  mutating func resolve(_ type: ValueType) throws(ModuleError) -> ValueType {
    guard type.isDefinedReference else { return type }
    return type.withTypeIndex(context.representatives[Int(try checkType(type.bits >> 10))])
  }

  /// The index, if there is a type of that index.
  @discardableResult
  mutating func checkType(_ index: UInt32) throws(ModuleError) -> UInt32 {
    guard Int(clamping: index) < context.types.count else { throw unknown("type", index, of: context.types.count) }
    return index
  }

  /// The parameters and results of a type, which must be a function's.
  mutating func functionType(_ index: UInt32) throws(ModuleError) -> TypeLists {
    guard context.hierarchy.shape(try checkType(index)) == .function else {
      throw invalid("unknown function type \(index): it is the type of something else")
    }
    return signatures[Int(index)]
  }

  /// A list of one type.
  mutating func list(_ type: ValueType) -> TypeList {
    if let number = TypePool.number(of: type) { return TypeList(start: number, count: 1) }
    pool.append(type)
    return TypeList(start: UInt32(truncatingIfNeeded: pool.count - 1), count: 1)
  }
}

// MARK: - Work

extension FunctionValidator {
  /// Counts `count` types that an instruction compares or pushes because of a list.
  @inline(__always)
  mutating func spend(_ count: Int) throws(ModuleError) {
    do throws(ValidationWork.Excess) { try work.spend(count) } catch { throw excess(error) }
  }

  /// Gives up if somebody has asked for it. The size of a body is limited, so it is enough to look before each.
  func lookForInterruption() throws(ModuleError) {
    if work.isInterrupted { throw .interrupted }
  }

  @inline(never)
  private func excess(_ excess: ValidationWork.Excess) -> ModuleError {
    switch excess {
    case .interrupted: .interrupted
    case .tooMuch(let limit): malformed(.limitExceeded("types to compare in code of this size", limit: limit))
    }
  }
}
