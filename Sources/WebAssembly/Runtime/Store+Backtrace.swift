#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// Traps, and the calls that led to them.
extension Store {
  /// A trap at the present place of the execution.
  func trap(_ reason: Trap.Reason) -> Trap { completed(Trap(reason)) }

  /// The trap with the calls that led to the present place of the execution added to its backtrace.
  func completed(_ trap: Trap) -> Trap {
    var trap = trap
    switch trap.reason {
    // A program that ends in an orderly way needs no backtrace, and an exception has its own.
    case .exit, .exception: break
    default: trap.backtrace = backtrace(after: trap.backtrace)
    }
    return trap
  }

  /// The calls from the present place of the execution down to the host, after those of a guest that was called from here.
  func backtrace(after inner: Backtrace = Backtrace()) -> Backtrace {
    guard inner.outermost == nil else { return inner }
    let calls = calls(after: StackCalls(innerCount: inner.frames.count))
    return Backtrace(inner.frames + calls.frames, outermost: calls.outermost)
  }

  /// The calls of an execution that is put aside.
  func backtrace(of activation: Activation) -> Backtrace {
    let calls = calls(after: StackCalls(), from: activation.context, outermost: activation.outermostFunction)
    return Backtrace(calls.frames, outermost: calls.outermost)
  }

  /// The calls from the present place of the execution down to the host, after those of a guest that was called from here.
  func calls(after inner: StackCalls) -> StackCalls {
    calls(after: inner, from: interpreter.context.pointee, outermost: interpreter.outermostFunction)
  }

  private func calls(
    after inner: StackCalls, from context: ExecutionContext, outermost: UnsafeMutablePointer<FunctionRecord>?
  ) -> StackCalls {
    guard inner.outermost == nil else { return inner }
    var calls = inner
    var isComplete = true
    walkStack(from: context) { frame in
      isComplete = calls.hasRoom
      if isComplete { calls.append(call(frame)) }
      return isComplete
    }
    if !isComplete, let function = outermost { calls.outermost = call(of: function) }
    return calls
  }

  /// A call of a function of which no more is known.
  private func call(of record: UnsafeMutablePointer<FunctionRecord>) -> Backtrace.Frame {
    guard record.pointee.host == nil else { return Backtrace.Frame(function: nil, name: nil, offset: nil) }
    let module = instances[record.pointee.instance.pointee.number].module
    return Backtrace.Frame(
      function: record.pointee.index, name: module.displayName(ofFunction: Int(record.pointee.index)), offset: nil)
  }

  /// The call whose frame it is.
  func call(_ frame: StackFrame) -> StackCall {
    let module = instances[frame.instance.pointee.number].module
    return StackCall(module: module, function: frame.place.function + module.structure.importedFunctionCount, word: frame.word)
  }
}

/// A frame on the value stack.
struct StackFrame {
  let instance: UnsafeMutablePointer<InstanceRecord>
  let place: CodeIndex.Place
  /// The word of the function's code where it is: of a call, the last.
  let word: Int
  /// Its first slot.
  let sp: Slots

  /// Where it ends.
  var end: Slots { sp + place.frameSlots * 8 }
}

extension Store {
  /// Visits the frames from the present place of the execution down to the host, innermost first, as long as `visit` returns
  /// true.
  func walkStack(_ visit: (StackFrame) -> Bool) { walkStack(from: interpreter.context.pointee, visit) }

  /// Visits the frames from the place that a context says down to the host.
  func walkStack(from context: ExecutionContext, _ visit: (StackFrame) -> Bool) {
    var instance = context.instance
    var pc = context.pc
    var sp = context.sp
    // A return pc is the place after the call. The innermost pc is the instruction itself.
    var distance = 0
    // Most frames belong to the function of the one before.
    var known: CodeIndex.Place?
    while pc != CodeStub.finish {
      if let known, known.contains(pc - distance) {} else {
        known = instances[instance.pointee.number].codeIndex.place(of: pc - distance)
      }
      guard let place = known else { return }
      guard visit(StackFrame(instance: instance, place: place, word: place.word(pc - distance), sp: sp)) else { return }
      let header = sp + Int(instance.pointee.functions[place.function].headerOffset)
      pc = header.load(as: Code.self)
      sp = (header + 8).load(as: Slots.self)
      distance = 8
      if pc == CodeStub.returnForeign {
        instance = sp.load(as: UnsafeMutablePointer<InstanceRecord>.self)
        pc = (sp + 8).load(as: Code.self)
        sp = (sp + 16).load(as: Slots.self)
        known = nil
      }
    }
  }
}
