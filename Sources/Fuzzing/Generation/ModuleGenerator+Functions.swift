import WebAssembly

extension ModuleGenerator {
  /// How often functions may be entered, and branches go back, in one call.
  static let budgetSize: UInt64 = 60

  /// Makes the bodies of all functions.
  mutating func makeBodies() {
    for index in module.functions.indices {
      let type = module.functions[index].type
      switch index {
      case Self.renewal: makeRenewal()
      case Self.leaf: makeBody(type, size: random.number(in: 3...12), isLeaf: true)
      case module.functions.count - 1 where options.exhaustsStack && random.oneIn(64): makeEndlessRecursion(index, type)
      default: makeBody(type, size: random.oneIn(40) ? 600 : random.number(in: 5...60), isLeaf: random.oneIn(5))
      }
      module.functions[index].locals = Array(function.locals[type.parameters.count...])
      module.functions[index].body = function.body
    }
  }

  private mutating func makeRenewal() {
    function = FunctionState(type: FunctionType(), locals: [], size: 0)
    begin()
    function.emit(.constant(.i32, Self.budgetSize))
    function.emit(.globalSet, .index(Self.budget), [.i32])
    // That of the library as well.
    let renewal = module.imports.firstIndex { $0.module == GeneratedModule.libraryName }
    if let renewal { function.emit(.call, .index(UInt32(renewal + Self.renewal))) }
    function.emit(.end)
  }

  private mutating func makeBody(_ type: FunctionType, size: Int, isLeaf: Bool) {
    var locals = valueTypes(upTo: 5)
    if random.oneIn(3) { locals.append(.exnref) }
    if random.oneIn(3) { locals.append(functionReferenceType()) }
    function = FunctionState(type: type, locals: locals, size: size)
    function.isLeaf = isLeaf
    function.counters = (0..<3).map { _ in function.addLocal(.i32) }
    begin()
    if !isLeaf { countDown() }
    while function.size > 0, !function.frame.isUnreachable { makeStatement(depth: 3) }
    settle()
    function.emit(.end)
  }

  /// A function that calls itself until the stack is full. It changes nothing else, as how deep it comes depends on the frames.
  private mutating func makeEndlessRecursion(_ index: Int, _ type: FunctionType) {
    function = FunctionState(type: type, locals: [], size: 0)
    begin()
    for parameter in type.parameters.indices {
      function.emit(.localGet, .index(UInt32(parameter)), [], [type.parameters[parameter]])
    }
    function.emit(.call, .index(UInt32(module.imports.count + index)), type.parameters, type.results)
    function.emit(.end)
  }

  private mutating func begin() {
    function.frames = [.init(labelTypes: function.type.results, results: function.type.results, height: 0)]
  }

  /// Counts the budget down; traps where it is used up.
  mutating func countDown() {
    function.emit(.globalGet, .index(Self.budget), [], [.i32])
    function.emit(.i32Eqz, .none, [.i32], [.i32])
    function.emit(.if, .block(.empty), [.i32])
    function.emit(.unreachable)
    function.emit(.end)
    function.emit(.globalGet, .index(Self.budget), [], [.i32])
    function.emit(.constant(.i32, 1))
    function.emit(.i32Sub, .none, [.i32, .i32], [.i32])
    function.emit(.globalSet, .index(Self.budget), [.i32])
  }

  /// Brings the operands of the innermost block to what it results in.
  mutating func settle() {
    let results = function.frame.results
    let isFallthrough = !function.frame.isUnreachable
    if function.operandCount == results.count, function.hasOperands(results) { return }
    if isFallthrough, random.oneIn(4), !function.frame.isLoop {
      // A branch drops what lies below its operands.
      produce(results, depth: 1)
      function.frames.count == 1 && random.oneIn(2)
        ? function.emit(.return, .none, results) : function.emit(.br, .index(0), results)
      return function.markUnreachable()
    }
    while function.operandCount > 0 { function.emit(.drop, .none, [function.stack[function.stack.count - 1]]) }
    if isFallthrough || random.oneIn(2) { for type in results { produce(type, depth: 1) } }
  }
}
