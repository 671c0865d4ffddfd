/// The calls on the value stack.
extension Machine {
  /// A call on the stack: the function, by its index in the module, and the word of its code that it stands at.
  struct StackFrame {
    let module: Module
    let function: Int
    let word: Int
  }

  /// Visits the calls from where execution stands down to the host, innermost first, as long as `visit` returns true.
  func walkStack(_ code: inout CodeMap, _ visit: (StackFrame) -> Bool) {
    var number = context.pointee.instance.pointee.number
    var pc = context.pointee.pc
    var sp = context.pointee.sp
    // A return pc stands behind the call.
    var distance = 0
    while pc != CodeStub.finish {
      let module = store.instances[number].module
      guard let place = code.place(of: pc - distance, in: module) else { return }
      let function = place.function + module.structure.importedFunctionCount
      guard visit(StackFrame(module: module, function: function, word: place.word)) else { return }
      let header = sp + FrameLayout(module.functionType(function)).header * 8
      pc = header.load(as: Code.self)
      sp = (header + 8).load(as: Slots.self)
      distance = 8
      if pc == CodeStub.returnForeign {
        number = sp.load(as: UnsafeMutablePointer<InstanceRecord>.self).pointee.number
        pc = (sp + 8).load(as: Code.self)
        sp = (sp + 16).load(as: Slots.self)
      }
    }
  }
}

/// Where the code of modules' functions lies. The modules live as long as it does: no other takes the place of one.
struct CodeMap {
  private typealias Index = [(code: Code, end: Code, function: Int)]
  private var modules: [ObjectIdentifier: (module: Module, index: Index)] = [:]

  /// The function of the module whose code `pc` points into, imported ones not counted, and the word.
  mutating func place(of pc: Code, in module: Module) -> (function: Int, word: Int)? {
    let id = ObjectIdentifier(module)
    if let known = modules[id], let place = Self.place(of: pc, in: known.index) { return place }
    // Functions may have been translated since; code that is known stays where it is.
    let index = module.translations.index()
    modules[id] = (module, index)
    return Self.place(of: pc, in: index)
  }

  private static func place(of pc: Code, in index: Index) -> (function: Int, word: Int)? {
    var low = 0
    var high = index.count
    while low < high {
      let middle = (low + high) / 2
      if index[middle].code <= pc { low = middle + 1 } else { high = middle }
    }
    guard low > 0, pc < index[low - 1].end else { return nil }
    return (index[low - 1].function, (pc - index[low - 1].code) / 8)
  }
}
