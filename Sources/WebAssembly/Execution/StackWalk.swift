/// The calls on the value stack.
extension Machine {
  /// A call on the stack: the function, by its index in the instance's module, and the word of its code that it stands at.
  struct StackFrame {
    let instance: InstanceObject
    let number: Int
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
      let instance = store.instances[number]
      guard let place = code.place(of: pc - distance, in: instance.module) else { return }
      let function = place.function + instance.module.structure.importedFunctionCount
      guard visit(StackFrame(instance: instance, number: number, function: function, word: place.word)) else { return }
      let header = sp + FrameLayout(instance.module.functionType(function)).header * 8
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

/// Where the code of modules' functions lies.
struct CodeMap {
  private var modules: [ObjectIdentifier: [(code: Code, end: Code, function: Int)]] = [:]

  /// The function of the module whose code `pc` points into, imported ones not counted, and the word.
  mutating func place(of pc: Code, in module: Module) -> (function: Int, word: Int)? {
    let id = ObjectIdentifier(module)
    if let known = modules[id], let place = Self.place(of: pc, in: known) { return place }
    // Functions may have been translated since; code that is known stays where it is.
    let index = module.translations.index()
    modules[id] = index
    return Self.place(of: pc, in: index)
  }

  private static func place(
    of pc: Code, in index: [(code: Code, end: Code, function: Int)]
  ) -> (function: Int, word: Int)? {
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
