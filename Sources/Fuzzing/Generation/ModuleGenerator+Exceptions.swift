import WebAssembly

extension ValueType {
  static let exnref = ValueType(.exn, nullable: true)
}

/// Exceptions.
extension ModuleGenerator {
  /// Appends a block with a `try_table` in it, whose exceptions of some kind lead to the end of the block.
  mutating func makeTry(depth: Int) {
    let clause = catchClause(label: 0)
    let payload = payload(clause)
    open(.block, [], payload, labelTypes: payload)
    makeTryTable([], valueTypes(upTo: 1), [clause], depth: depth)
    close()
  }

  /// Appends a `try_table` whose clauses, if it has any, lead to labels around it.
  mutating func makeTryBlock(_ parameters: [ValueType], _ results: [ValueType], depth: Int) {
    produce(parameters, depth: depth - 1)
    makeTryTable(parameters, results, [], depth: depth)
  }

  private mutating func makeTryTable(
    _ parameters: [ValueType], _ results: [ValueType], _ clauses: [CatchClause], depth: Int
  ) {
    var clauses = clauses
    // Any others whose values are what a label takes.
    for _ in 0..<random.below(4) {
      let label = UInt32(random.below(function.frames.count))
      let clause = catchClause(label: label)
      guard frame(of: clause).isTarget, frame(of: clause).labelTypes == payload(clause) else { continue }
      clauses.insert(clause, at: random.below(clauses.count + 1))
    }
    let goesBack = clauses.contains { frame(of: $0).isLoop }
    open(.tryTable, parameters, results, labelTypes: results, clauses)
    // An exception is caught once each time that the block is entered.
    if goesBack { countDown() }
    if depth > 1, random.oneIn(2) { makeCall(depth: depth - 1) }
    makeStatements(depth: depth - 1)
    if !function.frame.isUnreachable, random.oneIn(3) { makeThrow(depth: depth - 1) }
    close()
  }

  private func frame(of clause: CatchClause) -> FunctionState.Frame {
    function.frames[function.frames.count - 1 - Int(clause.label)]
  }

  private mutating func catchClause(label: UInt32) -> CatchClause {
    let kind: CatchClause.Kind = random.pick([.tag, .tag, .tagWithReference, .all, .allWithReference])
    return CatchClause(kind: kind, tag: UInt32(random.below(module.tags.count)), label: label)
  }

  /// The values that a clause takes to its label.
  private func payload(_ clause: CatchClause) -> [ValueType] {
    let hasTag = clause.kind == .tag || clause.kind == .tagWithReference
    let hasReference = clause.kind == .tagWithReference || clause.kind == .allWithReference
    return (hasTag ? module.tags[Int(clause.tag)] : []) + (hasReference ? [.exnref] : [])
  }

  /// Throws an exception, a new one or one that was caught.
  mutating func makeThrow(depth: Int) {
    if random.oneIn(5) {
      produce(.exnref, depth: depth - 1)
      function.emit(.throwRef, .none, [.exnref])
    } else {
      let tag = random.below(module.tags.count)
      produce(module.tags[tag], depth: depth - 1)
      function.emit(.throw, .index(UInt32(tag)), module.tags[tag])
    }
    function.markUnreachable()
  }

  /// Puts a reference to an exception on the stack, which is thrown for that.
  mutating func produceException(depth: Int) {
    open(.block, [], [.exnref], labelTypes: [.exnref])
    open(.tryTable, [], [], labelTypes: [], [CatchClause(kind: .allWithReference, tag: 0, label: 0)])
    let tag = random.below(module.tags.count)
    produce(module.tags[tag], depth: depth - 1)
    function.emit(.throw, .index(UInt32(tag)), module.tags[tag])
    function.markUnreachable()
    close()
    close()
  }
}
