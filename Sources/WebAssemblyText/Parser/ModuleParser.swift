import WebAssembly

/// Turns the tokens of a module into its bytes.
///
/// It goes through the fields four times: first it counts them and binds identifiers, which may be used before they
/// are defined; then it reads the type definitions; then the type uses, whose types are appended to the type section
/// where they are not defined; then all the rest, which it writes to the sections as it goes, with no tree in between.
///
/// WebAssembly 3.0, section 6.6 (modules).
struct ModuleParser {
  /// Where a module stands, and so which words may follow `(module`.
  enum Form {
    /// Chapter 6: a name at most, then fields.
    case plain
    /// Scripts have `definition` and `binary` besides.
    case script
  }

  let text: TokenizedText
  let tokens: [Token]
  let rows = Opcode.rows
  let form: Form
  let writesNames: Bool
  /// The index of the next token.
  var position: Int
  /// How many steps the parser has taken since the beginning.
  private var steps = 0

  var encoder = ModuleEncoder()
  var nameSection = NameSectionWriter()
  var spaces: [IndexSpace] = Array(repeating: IndexSpace(), count: Space.allCases.count)
  /// How many members the fourth pass has come past in each space.
  var nextIndex: [UInt32] = Array(repeating: 0, count: Space.allCases.count)

  /// All types, those that are only used last.
  var types: [SubType] = []
  /// The first type index of each function type that stands alone, final and without a supertype.
  var functionTypes: [FunctionType: UInt32] = [:]
  /// The index of each field that has an identifier, by type index and symbol.
  var fieldIndices: [UInt64: UInt32] = [:]

  var function = FunctionScope()
  /// The instructions that are being written.
  var body = ByteWriter()
  /// Folded instructions whose operands are being read, one after the other.
  var pending: [UInt8] = []
  /// The blocks and folded instructions that are open.
  var frames: [InstructionFrame] = []

  /// The annotations that are used, by their index in the text's.
  var usedAnnotations: Set<Int> = []
  var branchHints = BranchHintWriter()
  var usesDataIndices = false

  /// A parser for the module that begins at a token: `(module …)`, or without that the fields of the whole text.
  init(_ text: TokenizedText, at position: Int, _ form: Form, names: Bool) {
    self.text = text
    self.form = form
    tokens = text.tokens
    self.position = position
    writesNames = names
  }

  /// Looks now and then whether somebody wants to stop: called wherever a module may have any number of something.
  @inline(__always)
  mutating func step() throws(WATError) {
    steps &+= 1
    if steps & 0x3FF == 0 { try text.checkInterruption(at: tokens[position]) }
  }

  /// Reads the module and leaves `position` after it.
  mutating func parse() throws(WATError) -> [UInt8] {
    let start = position
    let isWrapped = isOpen(.module)
    let end = isWrapped ? Int(tokens[position].value) : tokens.count - 1
    if isWrapped {
      position += 2
      if form == .script { _ = skipKeyword(.definition) }
      try parseModuleName()
      if form == .script, skipKeyword(.binary) { return try parseBinary() }
    }
    let fields = position
    try declareFields(upTo: end)
    position = fields
    try parseTypes(upTo: end)
    position = fields
    try parseTypeUses(upTo: end)
    position = fields
    try parseFields(upTo: end)
    position = isWrapped ? end + 1 : end
    try checkAnnotations(from: isWrapped ? start + 1 : start, to: end)
    return finish()
  }

  private mutating func parseModuleName() throws(WATError) {
    if tokens[position].kind == .identifier {
      nameSection.module = text.name(of: tokens[position])
      position += 1
    }
    if let name = try takeName() { nameSection.module = name }
    if annotation(.name) != nil { throw text.error("@name annotation: multiple module", at: tokens[position]) }
  }

  /// `(module binary "…" …)`: the bytes as they are.
  private mutating func parseBinary() throws(WATError) -> [UInt8] {
    let bytes = try parseStrings()
    try expectClose()
    return bytes
  }

  private mutating func finish() -> [UInt8] {
    if usesDataIndices { encoder.dataCount = Int(spaces[Space.data.rawValue].count) }
    if let hints = branchHints.section {
      encoder.customSections.append(
        .init(name: Array(Annotation.Kind.branchHint.rawValue.utf8), placement: .before(.code), contents: hints))
    }
    if writesNames, let names = nameSection.section {
      encoder.customSections.append(.init(name: Array("name".utf8), placement: .last, contents: names))
    }
    return encoder.bytes
  }
}
