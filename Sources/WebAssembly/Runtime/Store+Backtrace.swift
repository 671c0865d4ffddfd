#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// Traps, and the calls that led to them.
extension Store {
  /// How many frames a backtrace shows. No more are walked, however deep the stack is.
  private static let backtraceLength = 64
  /// How many bytes of functions are translated once more to show places in them.
  private static let sourceByteCount = 1 << 20

  /// A trap at the present place of the execution.
  func trap(_ reason: Trap.Reason) -> Trap { completed(Trap(reason)) }

  /// The trap with the calls that led to the present place of the execution added to its backtrace.
  func completed(_ trap: Trap) -> Trap {
    var trap = trap
    // A program that ends in an orderly way needs no backtrace.
    if case .exit = trap.reason { return trap }
    trap.backtrace = backtrace(after: trap.backtrace)
    return trap
  }

  /// The calls from the present place of the execution down to the host, after those of a guest that was called from here.
  func backtrace(after inner: Backtrace = Backtrace()) -> Backtrace {
    var frames = inner.frames
    var sources = SourceMaps(budget: Self.sourceByteCount)
    var isComplete = inner.outermost == nil
    if isComplete {
      walkStack { frame in
        guard frames.count < Self.backtraceLength else {
          isComplete = false
          return false
        }
        frames.append(
          Backtrace.Frame(
            function: UInt32(frame.function), name: frame.module.displayName(ofFunction: frame.function),
            offset: sources.offset(of: frame)))
        return true
      }
    }
    guard !isComplete, let outermost = execution.outermostFunction else { return Backtrace(frames) }
    return Backtrace(frames, outermost: frame(of: outermost))
  }

  /// A call of a function of which no more is known.
  private func frame(of record: UnsafeMutablePointer<FunctionRecord>) -> Backtrace.Frame {
    guard record.pointee.host == nil else { return Backtrace.Frame(function: nil, name: nil, offset: nil) }
    let module = instances[record.pointee.instance.pointee.number].module
    return Backtrace.Frame(
      function: record.pointee.index, name: module.displayName(ofFunction: Int(record.pointee.index)), offset: nil)
  }

  /// Where the code of functions comes from.
  private struct SourceMaps {
    private struct Key: Hashable {
      let module: ObjectIdentifier
      let function: Int
    }

    private var maps: [Key: [(word: Int, offset: Int)]] = [:]
    /// How many bytes of functions may still be translated.
    private var budget: Int

    init(budget: Int) { self.budget = budget }

    /// The offset in the module of the instruction where a call is; `nil` where it would take long to find out.
    mutating func offset(of frame: StackFrame) -> Int? {
      let key = Key(module: ObjectIdentifier(frame.module), function: frame.function)
      if maps[key] == nil {
        let own = frame.function - frame.module.structure.importedFunctionCount
        budget -= frame.module.structure.codes[own].range.count
        maps[key] = budget < 0 ? [] : frame.module.sourceMap(ofFunction: own)
      }
      return maps[key]?.last { $0.word <= frame.word }?.offset
    }
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
