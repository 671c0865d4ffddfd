#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// Traps, and the calls that led to them.
extension Store {
  /// How many frames a backtrace shows.
  private static let backtraceLength = 64

  /// A trap at the present place of the execution.
  func trap(_ reason: Trap.Reason) -> Trap { completed(Trap(reason)) }

  /// The trap with the calls that led to the present place of the execution added to its backtrace.
  func completed(_ trap: Trap) -> Trap {
    var trap = trap
    // A program that ends in an orderly way needs no backtrace.
    if case .exit = trap.reason { return trap }
    let here = backtrace()
    let frames = trap.backtrace.frames + here.frames
    trap.backtrace = Backtrace(
      frames: Array(frames.prefix(Self.backtraceLength)),
      omittedCount: trap.backtrace.omittedCount + here.omittedCount + max(0, frames.count - Self.backtraceLength))
    return trap
  }

  /// The calls from the present place of the execution down to the host.
  func backtrace() -> Backtrace {
    var frames: [Backtrace.Frame] = []
    var omitted = 0
    var sources: [SourceMapKey: [(word: Int, offset: Int)]] = [:]
    walkStack { frame in
      guard frames.count < Self.backtraceLength else {
        omitted += 1
        return true
      }
      let module = frame.module
      let key = SourceMapKey(module: ObjectIdentifier(module), function: frame.function)
      let source = sources[key] ?? module.sourceMap(ofFunction: frame.function - module.structure.importedFunctionCount)
      sources[key] = source
      frames.append(
        Backtrace.Frame(
          function: UInt32(frame.function), name: module.displayName(ofFunction: frame.function),
          offset: source.last { $0.word <= frame.word }?.offset))
      return true
    }
    return Backtrace(frames: frames, omittedCount: omitted)
  }

  private struct SourceMapKey: Hashable {
    let module: ObjectIdentifier
    let function: Int
  }
}

/// The calls on the value stack.
extension Store {
  /// A call on the stack: the function, by its index in the module, and the word of its code where it is.
  struct StackFrame {
    let module: Module
    let function: Int
    let word: Int
  }

  /// Visits the calls from the present place of the execution down to the host, innermost first, as long as `visit` returns
  /// true.
  func walkStack(_ visit: (StackFrame) -> Bool) {
    let context = execution.context.pointee
    var instance = context.instance
    var pc = context.pc
    var sp = context.sp
    // A return pc is the place after the call. The innermost pc is the instruction itself.
    var distance = 0
    // Most frames belong to the function of the one before, or at least to its module.
    var place: Translations.Place?
    while pc != CodeStub.finish {
      let module = instances[instance.pointee.number].module
      if let known = place, known.contains(pc - distance) {} else { place = module.translations.place(of: pc - distance) }
      guard let place else { return }
      let function = place.function + module.structure.importedFunctionCount
      guard visit(StackFrame(module: module, function: function, word: (pc - distance - place.code) / 8)) else { return }
      let header = sp + Int(instance.pointee.functions[place.function].headerOffset)
      pc = header.load(as: Code.self)
      sp = (header + 8).load(as: Slots.self)
      distance = 8
      if pc == CodeStub.returnForeign {
        instance = sp.load(as: UnsafeMutablePointer<InstanceRecord>.self)
        pc = (sp + 8).load(as: Code.self)
        sp = (sp + 16).load(as: Slots.self)
      }
    }
  }
}
