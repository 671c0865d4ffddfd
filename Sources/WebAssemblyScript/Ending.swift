import WebAssembly

/// How a call can end that does not return: the assertions of scripts tell these apart.
enum Ending {
  case trap, exhaustion, exception
}

extension Ending: CustomStringConvertible {
  var description: String {
    switch self {
    case .trap: "a trap"
    case .exhaustion: "an exhausted call stack"
    case .exception: "an exception"
    }
  }
}

extension Trap.Reason {
  /// How a call has ended that was stopped for this reason.
  ///
  /// `nil` where no assertion holds: the host has stopped the program, or the engine cannot execute it.
  var ending: Ending? {
    switch self {
    case .unreachable, .integerDivideByZero, .integerOverflow, .invalidConversionToInteger, .outOfBoundsMemoryAccess,
      .outOfBoundsTableAccess, .undefinedElement, .uninitializedElement, .indirectCallTypeMismatch, .nullReference,
      .nullFunctionReference, .nullExceptionReference, .castFailure, .host:
      .trap
    case .exception: .exception
    case .callStackExhausted: .exhaustion
    case .interrupted, .deadlineExceeded, .outOfFuel, .cannotSuspend, .exit, .limitExceeded, .internalError: nil
    }
  }
}
