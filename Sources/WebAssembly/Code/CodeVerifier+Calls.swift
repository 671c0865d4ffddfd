#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// Calls and returns.
extension CodeVerifier {
  /// A call: its frame begins at a temporary, and the parameters and results are in this frame, too. The header of the callee's
  /// frame need not be: the call checks whether the stack has room for that.
  func verifyCall(_ step: InstructionSteps.Step, at word: Int) throws(Failure) {
    guard let callee = calleeType(step, at: word) else { throw Failure(.callee) }
    let frame = callFrame(step, at: word)
    guard frame >= firstTemporary, frame + FrameLayout(callee).header <= frameSlots else { throw Failure(.call(frame)) }
    if step.alone == .callIndirect || step.alone == .callIndirect64 { try verifyIndex(field(step.operands[3].field, at: word), module.tables.count) }
  }

  func verifyReturn(_ step: InstructionSteps.Step, at word: Int) throws(Failure) {
    try verifyHeader(step.operands[step.operands.count - 1], at: word)
    // The caller looks for a single result in the accumulator of its kind. Others are only in slots.
    let expected: RegisterOpcode =
      switch type.singleResultKind {
      case .none: .return
      case .integer: .returnValue_sn
      case .double: .f64ReturnValue
      case .single: .f32ReturnValue
      case .vector: .return
      }
    let alone = step.alone == .returnValue_in ? .returnValue_sn : step.alone
    guard alone == expected else { throw Failure(.results) }
  }

  /// A tail call: the callee returns to the caller of this function, which expects the same results.
  func verifyTailCall(_ step: InstructionSteps.Step, at word: Int) throws(Failure) {
    guard let callee = calleeType(step, at: word) else { throw Failure(.callee) }
    let arguments = callFrame(step, at: word)
    let namesCallee = step.operands[0].source != .number
    try verifyHeader(step.operands[namesCallee ? 2 : 1], at: word)
    let count = FrameLayout.slots(callee.parameters)
    // The results of a host function replace its arguments, before they go to this frame.
    guard arguments >= firstTemporary, arguments + count <= frameSlots else { throw Failure(.call(arguments)) }
    if step.alone == .returnCall, field(step.operands[2].field, at: word) != count { throw Failure(.call(arguments)) }
    guard callee.results.map({ $0.slotKind }) == type.results.map({ $0.slotKind }) else { throw Failure(.results) }
    if step.alone == .returnCallIndirect { try verifyIndex(field(step.operands[4].field, at: word), module.tables.count) }
  }

  private func verifyHeader(_ operand: InstructionSteps.Operand, at word: Int) throws(Failure) {
    let slot = field(operand.field, at: word)
    guard slot == header else { throw Failure(.header(slot)) }
  }
}

extension FunctionType {
  /// The accumulator that the result is in, if there is one result of one slot.
  var singleResultKind: InstructionShape.ResultKind { results.count == 1 ? results[0].slotKind ?? .none : .none }
}

extension ValueType {
  /// The accumulator that a value goes to; `nil` for a vector, which takes two slots.
  var slotKind: InstructionShape.ResultKind? {
    switch self {
    case .f64: .double
    case .f32: .single
    case .v128: nil
    default: .integer
    }
  }
}
