// Exceptions (WebAssembly 3.0, section 4.4.8). Ordinary Swift looks for the handler.

/// Throws an exception with a tag, and with the values at some slots.
@usableFromInline package enum Throw: OutsideOperation {
  @inline(always) package static var exit: Exit { .throwException }
  @inline(always) package static var effects: Effects { [.departs, .calls, .safepoint] }
}

/// Throws the exception that a reference refers to.
@usableFromInline package enum ThrowRef: OutsideOperation {
  @inline(always) package static var exit: Exit { .throwReference }
  @inline(always) package static var effects: Effects { [.departs, .calls, .safepoint] }
}
