/// Blocks, branches and calls.
///
/// WebAssembly 3.0, sections 3.4.1 (parametric) and 3.4.2 (control instructions).
extension FunctionValidator {
  // MARK: - Blocks

  mutating func open(_ kind: ControlFrame.Kind, _ type: BlockType) throws(ModuleError) {
    let lists = try blockLists(type)
    if kind == .if { try pop(.i32) }
    try pop(lists.parameters)
    try pushFrame(kind, lists)
  }

  mutating func pushFrame(_ kind: ControlFrame.Kind, _ lists: TypeLists) throws(ModuleError) {
    guard frames.count < limits.blockNesting else {
      throw malformed(.limitExceeded("nested blocks", limit: limits.blockNesting))
    }
    operandBase = operands.height
    frames.append(
      ControlFrame(
        kind: kind, parameters: lists.parameters, results: lists.results,
        operandBase: UInt32(truncatingIfNeeded: operandBase),
        initializationBase: UInt32(truncatingIfNeeded: locals.initializationCount)))
    try push(lists.parameters)
  }

  private mutating func blockLists(_ type: BlockType) throws(ModuleError) -> TypeLists {
    switch type {
    case .empty: TypeLists(parameters: .empty, results: .empty)
    case .value(let type): TypeLists(parameters: .empty, results: list(try resolve(type)))
    case .type(let index): try functionType(index)
    }
  }

  /// Ends the innermost block, whose results must be all that lies on its part of the stack.
  mutating func popFrame() throws(ModuleError) -> ControlFrame {
    guard let frame = frames.last else { throw malformed(.endOpcodeExpected) }
    if frame.results.count > 0 { try checkTop(frame.results) }
    guard operands.height - operandBase <= Int(frame.results.count) else {
      throw mismatch(expected: frame.results, "block")
    }
    operands.truncate(to: operandBase)
    if locals.initializationCount > Int(frame.initializationBase) {
      locals.resetInitialization(to: Int(frame.initializationBase))
    }
    frames.removeLast()
    operandBase = Int(frames.last?.operandBase ?? 0)
    return frame
  }

  mutating func end() throws(ModuleError) {
    let frame = try popFrame()
    // Without an `else`, the parameters are the results.
    if frame.kind == .if, try !poolHas(frame.parameters, matching: frame.results) {
      throw invalid("type mismatch: `if` without `else` has to leave what it takes")
    }
    if !frames.isEmpty { try push(frame.results) }
  }

  mutating func `else`() throws(ModuleError) {
    guard frames.last?.kind == .if else { throw malformed(.endOpcodeExpected) }
    let frame = try popFrame()
    try pushFrame(.else, TypeLists(parameters: frame.parameters, results: frame.results))
  }

  /// Whether each type of `list` matches the one at its place in `other`.
  private mutating func poolHas(_ list: TypeList, matching other: TypeList) throws(ModuleError) -> Bool {
    guard list.count == other.count else { return false }
    guard list != other else { return true }
    try spend(Int(list.count))
    for index in 0..<Int(list.count)
    where !context.hierarchy.matches(pool[Int(list.start) + index], pool[Int(other.start) + index]) {
      return false
    }
    return true
  }

  /// What follows cannot be reached: whatever it pops is there.
  mutating func becomeUnreachable() {
    operands.truncate(to: operandBase)
    if !frames.isEmpty { frames[frames.count - 1].isUnreachable = true }
  }

  // MARK: - Branches

  /// The types that a branch to the label carries.
  @inline(__always)
  mutating func label(_ index: UInt32) throws(ModuleError) -> TypeList {
    guard Int(clamping: index) < frames.count else {
      throw invalid("unknown label \(index): there are \(frames.count) blocks around")
    }
    return frames[frames.count - 1 - Int(index)].labelTypes
  }

  mutating func branch(_ index: UInt32) throws(ModuleError) {
    try pop(label(index))
    becomeUnreachable()
  }

  mutating func branchIf(_ index: UInt32) throws(ModuleError) {
    try pop(.i32)
    try retype(label(index))
  }

  /// Takes values of the types of a list from the stack and puts them back, known by these types from now on.
  mutating func retype(_ list: TypeList) throws(ModuleError) {
    guard list.count > 0 else { return }
    try pop(list)
    try push(list)
  }

  /// All labels must carry as many values; those on the stack must match each.
  mutating func branchTable(_ labels: LabelList, count: UInt32) throws(ModuleError) {
    try pop(.i32)
    var labels = labels
    var previous: TypeList?
    for _ in 0...count {
      let types = try label(nextLabel(&labels))
      if types == previous { continue }
      if let previous, previous.count != types.count {
        throw invalid("type mismatch: labels of br_table carry \(previous.count) and \(types.count) values")
      }
      try checkTop(types)
      previous = types
    }
    becomeUnreachable()
  }

  private mutating func nextLabel(_ labels: inout LabelList) throws(ModuleError) -> UInt32 {
    do throws(DecodingError) { return try labels.next() } catch { throw refused(error) }
  }

  mutating func `return`() throws(ModuleError) {
    try pop(frames.first?.results ?? .empty)
    becomeUnreachable()
  }

  // MARK: - Calls

  mutating func call(_ index: UInt32) throws(ModuleError) {
    let type = signatures[Int(context.functions[Int(try checkFunction(index))])]
    try pop(type.parameters)
    try push(type.results)
  }

  /// The index, if there is a function of that index.
  mutating func checkFunction(_ index: UInt32) throws(ModuleError) -> UInt32 {
    guard Int(clamping: index) < context.functions.count else {
      throw unknown("function", index, of: context.functions.count)
    }
    return index
  }

  /// Pops the index into a table of functions.
  private mutating func popTableIndex(_ index: UInt32) throws(ModuleError) {
    let table = try table(index)
    guard context.hierarchy.matches(table.element, .funcref) else {
      throw mismatch(expected: .funcref, found: table.element)
    }
    try pop(table.addressType.valueType)
  }

  mutating func callIndirect(type index: UInt32, table: UInt32) throws(ModuleError) {
    try popTableIndex(table)
    let type = try functionType(index)
    try pop(type.parameters)
    try push(type.results)
  }

  mutating func callReference(_ index: UInt32) throws(ModuleError) {
    let type = try functionType(index)
    try pop(reference(to: index))
    try pop(type.parameters)
    try push(type.results)
  }

  /// A call that takes the place of the caller, whose results its own must match.
  mutating func tailCall() throws(ModuleError) {
    let type: TypeLists
    switch instruction.opcode {
    case .returnCall:
      type = signatures[Int(context.functions[Int(try checkFunction(instruction.index))])]
    case .returnCallIndirect:
      try popTableIndex(instruction.second)
      type = try functionType(instruction.index)
    default:
      type = try functionType(instruction.index)
      try pop(reference(to: instruction.index))
    }
    try pop(type.parameters)
    guard let results = frames.first?.results, try poolHas(type.results, matching: results) else {
      throw invalid("type mismatch: results of the callee of \(mnemonic) are not those of the function")
    }
    becomeUnreachable()
  }

  // MARK: - Exceptions

  /// What the tag carries.
  mutating func tag(_ index: UInt32) throws(ModuleError) -> TypeList {
    guard Int(clamping: index) < context.tags.count else {
      throw unknown("tag", index, of: context.tags.count)
    }
    return signatures[Int(context.tags[Int(index)])].parameters
  }

  mutating func `throw`(_ index: UInt32) throws(ModuleError) {
    try pop(tag(index))
    becomeUnreachable()
  }

  /// The labels of the clauses are those outside of the block.
  mutating func tryTable(_ clauses: CatchClauseList) throws(ModuleError) {
    let lists = try blockLists(instruction.blockType)
    try pop(lists.parameters)
    var clauses = clauses
    for _ in 0..<instruction.index {
      let clause: CatchClause
      do throws(DecodingError) { clause = try clauses.next() } catch { throw refused(error) }
      try check(clause)
    }
    try pushFrame(.tryTable, lists)
  }

  private mutating func check(_ clause: CatchClause) throws(ModuleError) {
    let label = try label(clause.label)
    var carried = label
    if clause.kind == .tagWithReference || clause.kind == .allWithReference {
      let exception = ValueType(.exn, nullable: false)
      guard label.count > 0, context.hierarchy.matches(exception, pool[Int(label.start + label.count) - 1]) else {
        throw invalid("type mismatch: label \(clause.label) of a catch clause does not take an exception")
      }
      carried.count -= 1
    }
    let values = clause.kind == .tag || clause.kind == .tagWithReference ? try tag(clause.tag) : .empty
    guard try poolHas(values, matching: carried) else {
      throw invalid("type mismatch: label \(clause.label) of a catch clause does not take what is caught")
    }
  }

  // MARK: - Parametric instructions

  mutating func select() throws(ModuleError) {
    try pop(.i32)
    let second = try popAny()
    let first = try popAny()
    // Where only the first is a reference, the types differ: of two operands, only the lower can be unknown alone.
    guard !second.isReference else {
      throw invalid("type mismatch: select without types expects numbers or vectors, found \(first), \(second)")
    }
    guard first == second || first == .bottom || second == .bottom else {
      throw mismatch(expected: first, found: second)
    }
    push(first == .bottom ? second : first)
  }

  mutating func selectTyped(_ types: ValueTypeList, count: UInt32) throws(ModuleError) {
    guard count == 1 else { throw invalid("invalid result arity: select has \(count) types, must have 1") }
    var types = types
    let declared: ValueType
    do throws(DecodingError) { declared = try types.next() } catch { throw refused(error) }
    let type = try resolve(declared)
    try pop(.i32)
    try pop(type)
    try pop(type)
    push(type)
  }
}
