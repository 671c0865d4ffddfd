/// Why execution stopped: it trapped, or the host stopped it.
///
/// WebAssembly 3.0, section 4.1.4 (results).
public struct Trap: Error, Sendable {
  /// What happened.
  public enum Reason: Hashable, Sendable {
    /// The instruction `unreachable`.
    case unreachable
    /// An integer division, or a remainder, by zero.
    case integerDivideByZero
    /// The quotient, or the truncated number, does not fit the integer.
    case integerOverflow
    /// A NaN was truncated to an integer.
    case invalidConversionToInteger
    /// An access beyond the end of a memory, or of a data segment.
    case outOfBoundsMemoryAccess
    /// An access beyond the end of a table, or of an element segment.
    case outOfBoundsTableAccess
    /// An indirect call of an index beyond the table.
    case undefinedElement
    /// An indirect call of an element that is null.
    case uninitializedElement
    /// An indirect call of a function of another type.
    case indirectCallTypeMismatch
    /// Null where a reference is wanted that is not.
    case nullReference
    /// A call of the function that null refers to.
    case nullFunctionReference
    /// A throw of the exception that null refers to, or a reference to one that was released.
    case nullExceptionReference
    /// A reference was cast to a type that it does not have.
    case castFailure
    // Indirect, so that a trap is small: each call of a host function sets memory aside for one.

    /// Not a trap but an exception: this is how a host function throws one to the guest that has called it. A call by the host
    /// throws `CallError.exception` instead.
    indirect case exception(GuestException)
    /// The value stack is full, or calls between host and guest are nested too deep.
    case callStackExhausted
    /// Another thread asked for it: ``InterruptionHandle/interrupt()``.
    case interrupted
    /// The time is over that the call had: see ``Store/deadline``.
    case deadlineExceeded
    /// The fuel that the store had is used up.
    case outOfFuel
    /// A host function was to wait without a thread, in a call that cannot be put aside: see ``Caller/suspend(with:)``.
    case cannotSuspend
    /// The guest asked to end, with an exit status (`proc_exit`).
    case exit(Int32)
    /// A host function refused, in words.
    case host(String)
    /// The function cannot be executed: it is too large, or has an instruction that the engine does not support.
    case limitExceeded(String)
    /// The engine has found a mistake of its own, and does not go on.
    case internalError(String)
  }

  /// What happened.
  public let reason: Reason
  /// The calls that led there, innermost first.
  public internal(set) var backtrace: Backtrace

  /// A trap that a host function throws.
  public init(_ reason: Reason) {
    self.reason = reason
    backtrace = Backtrace()
  }
}

extension Trap.Reason: CustomStringConvertible {
  /// The words that the specification's test scripts use.
  public var description: String {
    switch self {
    case .unreachable: "unreachable"
    case .integerDivideByZero: "integer divide by zero"
    case .integerOverflow: "integer overflow"
    case .invalidConversionToInteger: "invalid conversion to integer"
    case .outOfBoundsMemoryAccess: "out of bounds memory access"
    case .outOfBoundsTableAccess: "out of bounds table access"
    case .undefinedElement: "undefined element"
    case .uninitializedElement: "uninitialized element"
    case .indirectCallTypeMismatch: "indirect call type mismatch"
    case .nullReference: "null reference"
    case .nullFunctionReference: "null function reference"
    case .nullExceptionReference: "null exception reference"
    case .castFailure: "cast failure"
    case .exception(let exception): exception.description
    case .callStackExhausted: "call stack exhausted"
    case .interrupted: "interrupted"
    case .deadlineExceeded: "deadline exceeded"
    case .outOfFuel: "out of fuel"
    case .cannotSuspend: "a host function cannot be suspended here"
    case .exit(let status): "exit with status \(status)"
    case .host(let message): message
    case .limitExceeded(let message): message
    case .internalError(let message): "internal error: \(message)"
    }
  }
}

extension Trap: CustomStringConvertible {
  /// The reason and the backtrace, a line each.
  public var description: String {
    backtrace.frames.isEmpty ? reason.description : "\(reason)\n\(backtrace)"
  }
}
