/// Exceptions.
///
/// What a block catches is noted in the exception table, and costs nothing until something is thrown. Then the values go where a
/// branch to the clause's label puts them, and execution goes on at the label.
extension Translator {
  /// `try_table`.
  mutating func enterTryTable(_ instruction: Instruction) throws(TranslationError) {
    try enterBlock(instruction)
    openRegion()
    frames[frames.count - 1].closesRegion = true
    var clauses = decoder.catchClauses(of: instruction)
    for _ in 0..<instruction.index {
      try spend(1)
      let clause = try Self.next(&clauses)
      // The labels are those outside of the block.
      try add(clause, to: frames[frames.count - 1].region, label: frames.count - 2 - Int(clause.label))
    }
  }

  private static func next(_ clauses: inout CatchClauseList) throws(TranslationError) -> CatchClause {
    do throws(DecodingError) { return try clauses.next() } catch { throw .malformed }
  }

  /// Begins a region for the innermost block. Nothing is fused across its borders: an instruction belongs to it or does not.
  mutating func openRegion() {
    builder.border()
    let frame = frames.count - 1
    frames[frame].region = builder.exceptions.open(at: builder.position, inside: frames[frame].region)
  }

  mutating func closeRegion(_ region: Int) {
    builder.border()
    builder.exceptions.close(region, at: builder.position)
  }

  /// Adds a clause that leads to the block at `index` of the open ones.
  private mutating func add(_ clause: CatchClause, to region: Int, label index: Int) throws(TranslationError) {
    let hasTag = clause.kind == .tag || clause.kind == .tagWithReference
    let hasReference = clause.kind == .tagWithReference || clause.kind == .allWithReference
    let payload = frames[index].slot
    let number = builder.exceptions.add(
      ExceptionTable.Clause(
        tag: hasTag ? Int(clause.tag) : nil, payload: payload,
        reference: hasReference ? payload + (hasTag ? FrameLayout.slots(payloadTypes(ofTag: clause.tag)) : 0) : nil),
      to: region)
    if frames[index].kind == .loop {
      builder.exceptions.setTarget(ofClause: number, frames[index].start)
    } else {
      // Nothing is known of the accumulators.
      fixups.append(Fixup(instruction: 0, form: .clause(number), next: frames[index].fixups))
      frames[index].fixups = fixups.count - 1
    }
  }

  /// What the exceptions of a tag carry.
  mutating func payloadTypes(ofTag index: UInt32) -> [ValueType] {
    module.types[Int(module.tags[Int(index)])].functionType?.parameters ?? []
  }

  // MARK: - Throwing

  /// `throw`.
  mutating func translateThrow(tag: UInt32) throws(TranslationError) {
    let base = try placeArguments(payloadTypes(ofTag: tag))
    builder.begin(.throw)
    builder.short(UInt16(truncatingIfNeeded: base))
    builder.word(tag)
    builder.end()
    becomeUnreachable()
  }

  /// `throw_ref`.
  mutating func throwReference() throws(TranslationError) {
    let slot = try popSlot()
    builder.begin(.throwRef)
    builder.slot(slot)
    builder.end()
    becomeUnreachable()
  }
}
