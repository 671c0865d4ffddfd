#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

extension Exit {
  /// The reason to trap; `nil` where there is work to do.
  var trapReason: Trap.Reason? {
    switch self {
    case .unreachable: .unreachable
    case .integerDivideByZero: .integerDivideByZero
    case .integerOverflow: .integerOverflow
    case .invalidConversionToInteger: .invalidConversionToInteger
    case .outOfBoundsMemoryAccess: .outOfBoundsMemoryAccess
    case .undefinedElement: .undefinedElement
    case .uninitializedElement: .uninitializedElement
    case .callStackExhausted: .callStackExhausted
    case .outOfFuel: .outOfFuel
    default: nil
    }
  }
}

extension TranslationError {
  /// What a call of a function traps with that cannot be translated.
  var trapReason: Trap.Reason {
    switch self {
    case .tooManySlots: .limitExceeded("function too large: it needs more than 65,535 slots")
    case .branchTooFar, .tooLong: .limitExceeded("function too large: a branch goes too far")
    case .unsupported(let opcode): .limitExceeded("unsupported instruction \(opcode.row.mnemonic)")
    case .malformed: .limitExceeded("malformed function body")
    }
  }
}
