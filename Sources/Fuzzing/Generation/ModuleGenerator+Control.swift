import WebAssembly

extension ModuleGenerator {
  // MARK: - Blocks

  /// Appends a block, a loop or an `if`.
  mutating func makeBlock(_ parameters: [ValueType], _ results: [ValueType], depth: Int) {
    let canLoop = function.loopNesting < function.counters.count
    if random.oneIn(8) { return makeTryBlock(parameters, results, depth: depth) }
    switch random.below(canLoop ? 3 : 2) {
    case 0:
      produce(parameters, depth: depth - 1)
      open(.block, parameters, results, labelTypes: results)
      makeStatements(depth: depth - 1)
    case 1:
      produce(parameters, depth: depth - 1)
      produce(.i32, depth: depth - 1)
      open(.if, parameters, results, labelTypes: results)
      makeStatements(depth: depth - 1)
      // Without `else`, the parameters are the results.
      if parameters != results || random.oneIn(2) {
        settle()
        function.emit(.else)
        function.stack.removeLast(function.operandCount)
        function.stack += parameters
        function.frame.isUnreachable = false
        makeStatements(depth: depth - 1)
      }
    default: return makeLoop(parameters, results, depth: depth)
    }
    close()
  }

  /// Appends a loop that counts a local down, and goes back as long as it is not zero.
  private mutating func makeLoop(_ parameters: [ValueType], _ results: [ValueType], depth: Int) {
    let counter = function.counters[function.loopNesting]
    function.loopNesting += 1
    produce(parameters, depth: depth - 1)
    function.emit(.constant(.i32, UInt64(random.number(in: 1...4))))
    function.emit(.localSet, .index(counter), [.i32])
    open(.loop, parameters, results, labelTypes: parameters)
    function.frame.isLoop = true
    makeStatements(depth: depth - 1)
    if !function.frame.isUnreachable {
      produce(parameters, depth: 1)
      function.emit(.localGet, .index(counter), [], [.i32])
      function.emit(.constant(.i32, 1))
      function.emit(.i32Sub, .none, [.i32, .i32], [.i32])
      function.emit(.localTee, .index(counter), [.i32], [.i32])
      function.emit(.brIf, .index(0), parameters + [.i32], parameters)
    }
    function.frame.isTarget = false
    close()
    function.loopNesting -= 1
  }

  mutating func makeStatements(depth: Int) {
    guard depth > 0 else { return }
    for _ in 0..<random.number(in: 1...4) {
      // Little stands where no path leads.
      if function.size <= 0 || function.frame.isUnreachable && !random.oneIn(4) { return }
      makeStatement(depth: depth)
    }
  }

  mutating func open(
    _ opcode: Opcode, _ parameters: [ValueType], _ results: [ValueType], labelTypes: [ValueType], _ clauses: [CatchClause] = []
  ) {
    let type: BlockType =
      parameters.isEmpty && results.isEmpty
      ? .empty
      : parameters.isEmpty && results.count == 1
        ? .value(results[0]) : .type(module.typeIndex(FunctionType(parameters: parameters, results: results)))
    let condition: [ValueType] = opcode == .if ? [.i32] : []
    function.emit(opcode, opcode == .tryTable ? .catches(type, clauses) : .block(type), parameters + condition)
    function.body[function.body.count - 1].results = results
    function.frames.append(.init(labelTypes: labelTypes, results: results, height: function.stack.count))
    function.stack += parameters
  }

  mutating func close() {
    settle()
    let frame = function.frame
    function.emit(.end)
    function.stack.removeLast(function.operandCount)
    function.frames.removeLast()
    function.stack += frame.results
  }

  // MARK: - Branches

  /// Any label, and what a branch to it takes.
  mutating func label() -> (index: Int, frame: FunctionState.Frame) {
    let position = random.pick(function.frames.indices.filter { function.frames[$0].isTarget })
    return (function.frames.count - 1 - position, function.frames[position])
  }

  mutating func makeConditionalBranch(depth: Int) {
    let label = label()
    produce(label.frame.labelTypes, depth: depth - 1)
    if label.frame.isLoop { countDown() }
    produce(.i32, depth: depth - 1)
    function.emit(.brIf, .index(UInt32(label.index)), label.frame.labelTypes + [.i32], label.frame.labelTypes)
  }

  /// Appends something after which execution does not go on.
  mutating func makeDeparture(depth: Int) {
    let label = label()
    let types = label.frame.labelTypes
    switch random.below(9) {
    case 0: function.emit(.unreachable)
    case 7: return makeThrow(depth: depth)
    case 1, 2:
      produce(types, depth: depth - 1)
      if label.frame.isLoop { countDown() }
      function.emit(.br, .index(UInt32(label.index)), types)
    case 3, 4:
      let others = function.frames.indices.filter { function.frames[$0].isTarget && function.frames[$0].labelTypes == types }
      let labels = (0..<random.below(5)).map { _ in UInt32(function.frames.count - 1 - random.pick(others)) }
      produce(types, depth: depth - 1)
      if others.contains(where: { function.frames[$0].isLoop }) { countDown() }
      produce(.i32, depth: depth - 1)
      function.emit(.brTable, .labels(labels, last: UInt32(label.index)), types + [.i32])
    case 5:
      produce(function.type.results, depth: depth - 1)
      function.emit(.return, .none, function.type.results)
    default: return makeTailCall(depth: depth)
    }
    function.markUnreachable()
  }

  // MARK: - Calls

  mutating func makeCall(depth: Int) {
    guard !function.isLeaf else { return produce(valueType(), depth: depth) }
    makeCall(of: functionIndex(), depth: depth)
  }

  mutating func produceByCall(_ type: ValueType, depth: Int) {
    let callees = callees.filter { module.functionType($0).results == [type] }
    guard !function.isLeaf, !callees.isEmpty else { return produce(type, depth: depth - 1) }
    makeCall(of: UInt32(random.pick(callees)), depth: depth)
  }

  private mutating func makeCall(of callee: UInt32, depth: Int) {
    let type = module.functionType(Int(callee))
    produce(type.parameters, depth: depth - 1)
    if random.oneIn(6) { return callReference(type, depth: depth) }
    guard random.oneIn(3) else { return function.emit(.call, .index(callee), type.parameters, type.results) }
    let immediate = indirectCall(type, depth: depth)
    function.emit(.callIndirect, immediate, type.parameters + [.i32], type.results)
  }

  private mutating func indirectCall(_ type: FunctionType, depth: Int) -> StackInstruction.Immediate {
    let table = tableIndex(of: .funcref) ?? 0
    produceTableIndex(depth: depth - 1)
    return .indices(module.typeIndex(type), table)
  }

  private mutating func makeTailCall(depth: Int) {
    let callees = callees.filter { module.functionType($0).results == function.type.results }
    guard !function.isLeaf, !callees.isEmpty else {
      function.emit(.unreachable)
      return function.markUnreachable()
    }
    let callee = random.pick(callees)
    let type = module.functionType(callee)
    produce(type.parameters, depth: depth - 1)
    switch random.below(3) {
    case 0: function.emit(.returnCall, .index(UInt32(callee)), type.parameters)
    case 1:
      let reference = ValueType(.defined(module.typeIndex(type)), nullable: true)
      produce(reference, depth: depth - 1)
      function.emit(.returnCallRef, .index(module.typeIndex(type)), type.parameters + [reference])
    default:
      let immediate = indirectCall(type, depth: depth)
      function.emit(.returnCallIndirect, immediate, type.parameters + [.i32])
    }
    function.markUnreachable()
  }
}
