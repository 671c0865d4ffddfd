#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

extension Exit {
  /// The reason for a trap; `nil` where the handler has left for another reason.
  var trapReason: Trap.Reason? {
    switch self {
    case .unreachable: .unreachable
    case .integerDivideByZero: .integerDivideByZero
    case .integerOverflow: .integerOverflow
    case .invalidConversionToInteger: .invalidConversionToInteger
    case .outOfBoundsMemoryAccess: .outOfBoundsMemoryAccess
    case .undefinedElement: .undefinedElement
    case .uninitializedElement: .uninitializedElement
    case .nullReference: .nullReference
    case .nullFunctionReference: .nullFunctionReference
    case .castFailure: .castFailure
    case .callStackExhausted: .callStackExhausted
    case .outOfFuel: .outOfFuel
    default: nil
    }
  }
}

extension InterruptionHandle {
  /// The reason for the trap of a guest that is to stop; `nil` where it is not.
  package var trapReason: Trap.Reason? {
    let requests = flag.requests
    return requests.contains(.interruption) ? .interrupted : requests.contains(.deadline) ? .deadlineExceeded : nil
  }
}

extension TranslationError {
  /// The reason for the trap when a function that cannot be translated is called.
  var trapReason: Trap.Reason {
    switch self {
    case .tooManySlots: .limitExceeded("function too large: it needs more than 65,535 slots")
    case .tooMuchCode: .limitExceeded("functions too large: their code takes too much memory when it is translated")
    case .tooManyTables: .limitExceeded("module too large: a call goes through a table after the first 65,536")
    case .interrupted: .interrupted
    case .branchTooFar, .tooLong: .limitExceeded("function too large: a branch goes too far")
    case .unsupported(let opcode): .limitExceeded("unsupported instruction \(opcode.row.mnemonic)")
    case .malformed: .limitExceeded("malformed function body")
    case .refused(let error): .internalError("the code of the function was refused: \(error)")
    }
  }
}
