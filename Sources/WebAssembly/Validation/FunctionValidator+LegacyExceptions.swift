/// Exceptions as they were before version 3.0: `try` with its handlers, or with `delegate` in their place.
///
/// Proposal "exception handling", legacy text, validation of control instructions.
extension FunctionValidator {
  /// Ends the body, or the handler before this one, and begins the handler of a tag or, for `nil`, of all exceptions.
  mutating func `catch`(_ tag: UInt32?) throws(ModuleError) {
    guard let kind = frames.last?.kind, kind == .try || kind == .catch else { throw malformed(.endOpcodeExpected) }
    let frame = try popFrame()
    let handler: ControlFrame.Kind
    let values: TypeList
    if let tag {
      (handler, values) = (.catch, try self.tag(tag))
    } else {
      (handler, values) = (.catchAll, .empty)
    }
    try pushFrame(handler, TypeLists(parameters: values, results: frame.results))
  }

  /// Ends the body of a `try` without handlers. The label is one of those outside of it, the function's included.
  mutating func delegate(_ index: UInt32) throws(ModuleError) {
    guard frames.last?.kind == .try else { throw malformed(.endOpcodeExpected) }
    let frame = try popFrame()
    _ = try label(index)
    try push(frame.results)
  }

  /// Throws what the handler that the label belongs to has caught.
  mutating func rethrow(_ index: UInt32) throws(ModuleError) {
    _ = try label(index)
    let kind = frames[frames.count - 1 - Int(index)].kind
    guard kind == .catch || kind == .catchAll else {
      throw invalid("invalid rethrow label \(index): it is not a handler's")
    }
    becomeUnreachable()
  }
}
