import WebAssembly

/// Typed references to functions.
extension ModuleGenerator {
  /// The nullable type of references to functions of some type.
  mutating func functionReferenceType() -> ValueType {
    ValueType(.defined(module.typeIndex(module.functionType(Int(functionIndex())))), nullable: true)
  }

  /// Puts a reference on the stack to a function of a type, or null.
  mutating func produceFunctionReference(_ type: ValueType, depth: Int = 0) {
    guard case .defined(let index)? = type.heapType else { return }
    let callees = callees.filter { module.functionType($0) == module.types[Int(index)] }
    if depth > 1, random.oneIn(3) {
      produce(.funcref, depth: depth - 1)
      return function.emit(.refCastNull, .reference(.defined(index)), [.funcref], [type])
    }
    guard !callees.isEmpty, !random.oneIn(8) else { return function.emit(.constant(type, 0)) }
    function.emit(.refFunc, .index(UInt32(random.pick(callees))), [], [type])
  }

  /// Calls a function by a reference, with arguments that lie on the stack.
  mutating func callReference(_ type: FunctionType, depth: Int) {
    let index = module.typeIndex(type)
    let reference = ValueType(.defined(index), nullable: true)
    produce(reference, depth: depth - 1)
    if random.oneIn(8) { function.emit(.refAsNonNull, .none, [reference], [reference]) }
    function.emit(.callRef, .index(index), type.parameters + [reference], type.results)
  }

  mutating func makeCallByReference(depth: Int) {
    guard !function.isLeaf else { return }
    let type = module.functionType(Int(functionIndex()))
    produce(type.parameters, depth: depth - 1)
    callReference(type, depth: depth)
  }

  /// A branch on null, on what is not null, or on a cast.
  mutating func makeBranchOnReference(depth: Int) {
    let label = label()
    let types = label.frame.labelTypes
    let type: ValueType = random.pick([.funcref, .externref, .exnref])
    if types.last == .funcref, random.oneIn(2) {
      produce(types, depth: depth - 1)
      if label.frame.isLoop { countDown() }
      let target = functionReferenceType().heapType ?? .func
      // What is left is a reference to any function.
      return function.emit(
        random.pick([.brOnCast, .brOnCastFail]), .cast(UInt32(label.index), .func, target), types, types)
    }
    if let last = types.last, last.isReference, random.oneIn(2) {
      produce(types, depth: depth - 1)
      if label.frame.isLoop { countDown() }
      return function.emit(.brOnNonNull, .index(UInt32(label.index)), types, Array(types.dropLast()))
    }
    produce(types + [type], depth: depth - 1)
    if label.frame.isLoop { countDown() }
    function.emit(.brOnNull, .index(UInt32(label.index)), types + [type], types + [type])
  }
}
