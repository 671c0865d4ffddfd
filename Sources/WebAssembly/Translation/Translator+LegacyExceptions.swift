/// Exceptions as they were before version 3.0: `try` with its handlers, or with `delegate` in their place.
///
/// A `try` is a region of the exception table, and each handler a clause of it. The code of a handler is where the block's is. Its
/// first operand, which the guest knows nothing of, has the place for a reference to the exception. That is written only where a
/// `rethrow` wants it.
extension Translator {
  /// `try`.
  mutating func enterTry(_ instruction: Instruction) throws(TranslationError) {
    try enterBlock(instruction)
    openRegion()
    let frame = frames.count - 1
    frames[frame].kind = .try
    frames[frame].closesRegion = true
  }

  /// `catch`, or `catch_all` where there is no tag: ends the body or a handler, and begins a handler.
  mutating func beginCatch(_ tag: UInt32?) throws(TranslationError) {
    var frame = frames[frames.count - 1]
    // A `try` that cannot be reached is skipped as a block, with its handlers.
    guard frame.kind == .try || frame.kind == .catch else { return }
    if frame.kind == .try {
      closeRegion(frame.region)
      frame.closesRegion = false
      frame.tryRegion = frame.region
      // What a handler throws is caught outside.
      frame.region = builder.exceptions.regions[frame.region].enclosing
    }
    if !frame.isUnreachable {
      try move(last: results(of: frame.type).count, to: frame.slot)
      frame.fixups = try emitJump(list: frame.fixups)
    }
    // Taken out of the block, so that appending does not copy those that are there.
    var clauses: [ExceptionTable.Clause] = []
    frame.clauses = []
    swap(&clauses, &frames[frames.count - 1].clauses)
    drop(to: frame.height)
    assignments.forget(downTo: frame.assignmentCount)
    builder.endOfPath()
    builder.label()
    try pushTemporary(ValueType(.exn, nullable: false))
    let payload = top
    for type in tag.map({ payloadTypes(ofTag: $0) }) ?? [] {
      try spend(1)
      try pushTemporary(type)
    }
    clauses.append(ExceptionTable.Clause(tag: tag.map { Int($0) }, target: builder.position, payload: payload))
    builder.pendingClauseCount += 1
    frame.clauses = clauses
    frame.kind = .catch
    frame.isUnreachable = false
    frames[frames.count - 1] = frame
  }

  /// `rethrow`: the label is that of a handler.
  mutating func rethrow(_ label: UInt32) throws(TranslationError) {
    let index = frame(of: label)
    let clause = frames[index].clauses.count - 1
    guard clause >= 0 else { throw .malformed }
    frames[index].clauses[clause].reference = frames[index].slot
    builder.begin(.throwRef)
    builder.slot(UInt16(truncatingIfNeeded: frames[index].slot))
    builder.end()
    becomeUnreachable()
  }

  /// `delegate`: ends a `try` without handlers. What it throws is caught as if the block with the label had thrown it, one outside.
  mutating func delegate(to label: UInt32) throws(TranslationError) {
    let frame = frames[frames.count - 1]
    if frame.kind == .try {
      builder.exceptions.setNext(ofRegion: frame.region, frames[frames.count - 2 - Int(label)].region)
    }
    try endBlock()
  }

  /// Ends the last handler of a `try`.
  mutating func endHandlers(_ frame: OpenBlock) throws(TranslationError) {
    for clause in frame.clauses { _ = builder.exceptions.add(clause, to: frame.tryRegion) }
    builder.pendingClauseCount -= frame.clauses.count
    // The results are above the reference to the exception.
    if !frame.isUnreachable { try move(last: results(of: frame.type).count, to: frame.slot) }
  }
}
