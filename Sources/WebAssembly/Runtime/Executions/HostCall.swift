#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// A call of a host function that waits for its results, while the calls of guests that led to it are put aside.
struct HostCall {
  /// What led to the call.
  enum Origin {
    /// An instruction of a guest.
    case call
    /// A tail call of a guest; the header of its frame is at that slot.
    case tailCall(header: Int)
    /// The host.
    case host
  }

  /// The host function, which the store retains.
  let function: Unmanaged<HostFunctionObject>
  /// The instance that has called it; `nil` where the host has.
  let caller: UnsafeMutablePointer<InstanceRecord>?
  /// Where the arguments were, and the results will be.
  let slots: UnsafeMutablePointer<UInt64>
  var origin: Origin

  /// Its type.
  var type: FunctionType { function._withUnsafeGuaranteedRef { $0.function.type } }
  /// How many slots its results take.
  var resultSlots: Int { function._withUnsafeGuaranteedRef { Int($0.record.pointee.resultSlots) } }
}

extension Store {
  /// Calls the host function again, with the arguments that are still there. The guest then goes on, or waits again.
  func callAgain(_ call: HostCall) throws(Trap) {
    let failure = call.function._withUnsafeGuaranteedRef { callHost($0.function, Slots(call.slots), call.caller) }
    guard let failure else { return complete(call) }
    guard requestedPause == nil else {
      pausedHostCall = call
      throw failure
    }
    try fail(call, failure)
  }

  /// Goes on after a host function whose results are in the slots.
  func complete(_ call: HostCall) {
    switch call.origin {
    case .call:
      // Without results the frame may be at the end of the stack, where nothing can be read.
      if call.resultSlots > 0 { interpreter.returned(to: Slots(call.slots)) }
      interpreter.context.pointee.pc = interpreter.next
    case .tailCall(let header): interpreter.returnResults(Slots(call.slots), slotCount: call.resultSlots, header: header)
    case .host: interpreter.context.pointee.pc = CodeStub.finish
    }
  }

  /// Goes on where the guest catches the exception that a host function has thrown.
  ///
  /// - Throws: any other trap, and an exception that the guest does not catch.
  func fail(_ call: HostCall, _ trap: Trap) throws(Trap) {
    if case .host = call.origin { throw trap }
    guard case .exception(let exception) = trap.reason else { throw completed(trap) }
    // The frame is gone, and what it catches.
    if case .tailCall(let header) = call.origin { interpreter.removeFrame(header: header) }
    try pass(on: exception)
  }
}
