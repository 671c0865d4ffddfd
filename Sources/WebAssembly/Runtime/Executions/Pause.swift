#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// Why calls are put aside that have not returned.
enum Pause {
  /// The fuel is used up that the execution was given, but not that of the store.
  case outOfFuel
  /// Others are to have their turn.
  case sliceEnded
  /// A host function waits: the instruction that has called it is not done yet.
  case suspended(Suspension)
}

extension Store {
  /// Puts the calls in progress aside, if that is possible: the host function that the guest has called must throw what this returns.
  ///
  /// It is a trap where it is not possible. Where it is, it is what the outer loop knows the request by.
  func requestPause(_ pause: Pause) -> Trap {
    if interpreter.isPausable { requestedPause = pause }
    return Trap(.cannotSuspend)
  }

  /// The pause that was asked for, if that is what the error says.
  func takePause(after error: Trap) -> Pause? {
    guard let pause = requestedPause else { return nil }
    requestedPause = nil
    guard error.reason == .cannotSuspend, interpreter.isPausable else {
      pausedHostCall = nil
      return nil
    }
    return pause
  }
}
