import WebAssembly

// Section 6.5 (instructions): flat and folded ones.

extension ModuleParser {
  /// A constant expression up to a token, with its `end`.
  mutating func parseExpression(upTo end: Int) throws(WATError) -> ByteWriter {
    function = FunctionScope()
    body.bytes.removeAll(keepingCapacity: true)
    try parseInstructions(upTo: end)
    body.opcode(.end)
    // A copy of just that size: the body has room for the longest expression there was, and is written to again.
    var expression = ByteWriter()
    expression.append(body.bytes[...])
    return expression
  }

  /// Writes all instructions up to a token to `body`.
  mutating func parseInstructions(upTo end: Int) throws(WATError) {
    while position < end {
      try step()
      switch tokens[position].kind {
      case .instruction: try parseFlat()
      case .keyword where tokens[position].keyword == .catch || tokens[position].keyword == .catchAll:
        try parseFlatCatch()
      case .open: try parseFolded()
      case .close: try closeFolded()
      default: throw unexpected(expected: "an instruction")
      }
    }
    guard frames.isEmpty else { throw unexpected(expected: "end") }
  }

  // MARK: Flat instructions

  private mutating func parseFlat() throws(WATError) {
    // Operands and conditions are folded.
    switch frames.last?.kind {
    case .operands, .condition, .afterThen, .afterElse, .beforeDo, .afterDo, .afterCatch, .afterTry:
      throw unexpected(expected: "(")
    default: break
    }
    let start = position
    let hint = try takeBranchHint()
    let row = rows[Int(tokens[position].value)]
    position += 1
    switch row.opcode {
    case .block, .loop, .tryTable:
      try parseBlockStart(row, kind: .flatBlock)
    case .try: try parseBlockStart(row, kind: .flatTry)
    case .delegate:
      guard let frame = frames.last, frame.kind == .flatTry else {
        throw text.unexpected(tokens[start], expected: "end")
      }
      frames.removeLast()
      function.closeBlock()
      try parseImmediates(row)
    case .if:
      branchHints.add(hint, at: body.bytes.count)
      try parseBlockStart(row, kind: .flatIf)
    case .else:
      guard let frame = frames.last, frame.kind == .flatIf else {
        throw text.unexpected(tokens[start], expected: "end")
      }
      try matchLabel(frame.label)
      frames[frames.count - 1].kind = .flatElse
      body.opcode(.else)
    case .end:
      guard let frame = frames.last, frame.kind.isFlatBlock else {
        throw text.unexpected(tokens[start], expected: ")")
      }
      try matchLabel(frame.label)
      frames.removeLast()
      closeBlock()
    default:
      branchHints.add(hint, at: body.bytes.count)
      try parsePlain(row)
    }
  }

  private mutating func parseBlockStart(_ row: OpcodeRow, kind: InstructionFrame.Kind) throws(WATError) {
    let label = skipIdentifier()
    try parseImmediates(row)
    openBlock(label)
    frames.append(InstructionFrame(kind: kind, label: label))
  }

  private mutating func openBlock(_ label: UInt32?) {
    if let label, let index = function.index {
      nameSection.labels.add(index, function.blockCount, text.symbols.name(of: label))
    }
    function.openBlock(label)
  }

  private mutating func closeBlock() {
    function.closeBlock()
    body.opcode(.end)
  }

  /// The label that can be repeated after `else` and `end`.
  private mutating func matchLabel(_ label: UInt32?) throws(WATError) {
    let token = tokens[position]
    guard let repeated = skipIdentifier() else { return }
    guard repeated == label else { throw text.error("mismatching label \(text.text(of: token))", at: token) }
  }

  // MARK: Folded instructions

  private mutating func parseFolded() throws(WATError) {
    let hint = try takeBranchHint()
    let token = tokens[position + 1]
    let kind = frames.last?.kind
    if token.keyword == .then, kind == .condition { return beginThen() }
    if token.keyword == .do, kind == .beforeDo {
      position += 2
      frames[frames.count - 1].kind = .do
      return
    }
    if token.keyword == .catch || token.keyword == .catchAll, kind == .afterDo || kind == .afterCatch {
      position += 1
      return try beginCatch(.catch, .catchAll)
    }
    guard token.kind == .instruction else { throw text.unexpected(token, expected: "an instruction") }
    let row = rows[Int(token.value)]
    if row.opcode == .else, kind == .afterThen { return beginElse() }
    if row.opcode == .delegate, kind == .afterDo { return try parseFoldedDelegate(row) }
    switch kind {
    case .beforeDo: throw unexpected(expected: "(do")
    case .afterThen, .afterElse, .afterDo, .afterCatch, .afterTry: throw unexpected(expected: ")")
    default: break
    }
    position += 2
    switch row.opcode {
    case .block, .loop, .tryTable: try parseBlockStart(row, kind: .block)
    case .try: try parseBlockStart(row, kind: .beforeDo)
    case .if:
      let label = skipIdentifier()
      let start = body.bytes.count
      try parseImmediates(row)
      postpone(from: start, InstructionFrame(kind: .condition, label: label, branchHint: hint))
    case .else, .end, .delegate: throw text.unexpected(token, expected: "an instruction")
    default:
      let start = body.bytes.count
      try parsePlain(row)
      if tokens[position].kind == .close {
        position += 1
        branchHints.add(hint, at: start)
      } else {
        postpone(from: start, InstructionFrame(kind: .operands, branchHint: hint))
      }
    }
  }

  /// Takes an instruction off the end of the body until its operands have been written.
  private mutating func postpone(from start: Int, _ frame: InstructionFrame) {
    var frame = frame
    frame.pendingStart = pending.count
    pending.append(contentsOf: body.bytes[start...])
    body.bytes.removeSubrange(start...)
    frames.append(frame)
  }

  /// Writes the last instruction that was postponed.
  private mutating func writePending(_ frame: InstructionFrame) {
    branchHints.add(frame.branchHint, at: body.bytes.count)
    body.append(pending[frame.pendingStart...])
    pending.removeSubrange(frame.pendingStart...)
  }

  private mutating func beginThen() {
    position += 2
    let frame = frames[frames.count - 1]
    writePending(frame)
    openBlock(frame.label)
    frames[frames.count - 1].kind = .then
  }

  private mutating func beginElse() {
    position += 2
    body.opcode(.else)
    frames[frames.count - 1].kind = .else
  }

  /// At a closing parenthesis.
  private mutating func closeFolded() throws(WATError) {
    guard let frame = frames.last else { throw unexpected(expected: "an instruction") }
    switch frame.kind {
    case .flatBlock, .flatIf, .flatElse, .flatTry, .flatCatch, .flatCatchAll: throw unexpected(expected: "end")
    case .beforeDo: throw unexpected(expected: "(do")
    case .do: frames[frames.count - 1].kind = .afterDo
    case .catch: frames[frames.count - 1].kind = .afterCatch
    case .catchAll: frames[frames.count - 1].kind = .afterTry
    case .condition: throw unexpected(expected: "(then")
    case .then: frames[frames.count - 1].kind = .afterThen
    case .else: frames[frames.count - 1].kind = .afterElse
    case .operands:
      frames.removeLast()
      writePending(frame)
    case .block, .afterThen, .afterElse, .afterDo, .afterCatch, .afterTry:
      frames.removeLast()
      closeBlock()
    }
    position += 1
  }
}

// MARK: - Legacy exceptions

extension ModuleParser {
  /// `catch $tag` or `catch_all` between the instructions of a `try`.
  private mutating func parseFlatCatch() throws(WATError) {
    guard let frame = frames.last, frame.kind == .flatTry || frame.kind == .flatCatch else {
      throw unexpected(expected: "an instruction")
    }
    try beginCatch(.flatCatch, .flatCatchAll)
  }

  /// At `catch` or `catch_all`, which begins a part of one of these kinds.
  private mutating func beginCatch(
    _ one: InstructionFrame.Kind, _ all: InstructionFrame.Kind
  ) throws(WATError) {
    let isForAll = tokens[position].keyword == .catchAll
    position += 1
    body.opcode(isForAll ? .catchAll : .catch)
    if !isForAll { body.unsigned(try index(in: .tag)) }
    frames[frames.count - 1].kind = isForAll ? all : one
  }

  /// `(delegate $label)`, which ends the block that it is in: nothing comes after it.
  private mutating func parseFoldedDelegate(_ row: OpcodeRow) throws(WATError) {
    position += 2
    function.closeBlock()
    try parseImmediates(row)
    try expectClose()
    try expectClose()
    frames.removeLast()
  }
}

extension InstructionFrame.Kind {
  /// Whether `end` ends it.
  fileprivate var isFlatBlock: Bool {
    switch self {
    case .flatBlock, .flatIf, .flatElse, .flatTry, .flatCatch, .flatCatchAll: true
    default: false
    }
  }
}
