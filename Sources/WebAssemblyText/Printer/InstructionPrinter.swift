import WebAssembly

/// Prints the instructions of a function or of a constant expression, a line each.
struct InstructionPrinter {
  let words: Vocabulary
  var decoder: InstructionDecoder
  private let range: Range<Int>
  private let localNames: ModuleNames.NameMap
  private let labelNames: ModuleNames.NameMap
  private var localCount: UInt32
  /// The labels of the open blocks, the outermost first.
  private var openLabels: [String?] = []
  /// How many open blocks have a label.
  private var openLabelCounts: [String: [Int]] = [:]
  private var blockCount: UInt32 = 0
  private var isAtEnd = false

  init(_ words: Vocabulary, _ range: Range<Int>, function: UInt32?) {
    self.words = words
    self.range = range
    decoder = InstructionDecoder(bytes: words.contents, range: range, features: Vocabulary.features)
    localNames = words.localNames(function)
    localCount = UInt32(truncatingIfNeeded: words.parameterCount(function))
    labelNames = function.flatMap { words.names.labels[$0] } ?? [:]
  }

  // MARK: Locals

  /// The types of the locals that a body begins with: section 5.5.13.
  mutating func localTypes() throws(DecodingError) -> [ValueType] {
    let limit = ModuleLimits().locals
    var types: [ValueType] = []
    var reader = ByteReader(bytes: words.contents, range: range, context: "function body")
    for _ in 0..<(try reader.u32()) {
      let start = reader.position
      let count = try reader.u32()
      guard count <= limit - types.count else {
        throw DecodingError(.limitExceeded("locals", limit: limit), offset: start, context: "function body")
      }
      types += Array(repeating: try reader.valueType(Vocabulary.features), count: Int(count))
    }
    decoder.position = reader.position
    return types
  }

  /// ` (local $x i32) (local i64 i64)`: the locals after the parameters.
  mutating func declarations(_ types: [ValueType]) -> String {
    defer { localCount += UInt32(truncatingIfNeeded: types.count) }
    return words.declarations("local", types, localNames, from: localCount)
  }

  func local(_ index: UInt32) -> String {
    guard index < localCount, let name = localNames[index], name.isIdentifier else { return String(index) }
    return String(identifier: name.text)
  }

  // MARK: Blocks

  /// The next instruction and how deep it stands; `nil` at the `end` of all.
  mutating func next() throws(DecodingError) -> (depth: Int, line: String)? {
    guard !isAtEnd else { return nil }
    let instruction = try decoder.next()
    let depth = openLabels.count
    switch instruction.opcode {
    case .end:
      guard depth > 0 else {
        guard decoder.position == range.upperBound else {
          throw DecodingError(.sectionSizeMismatch, offset: decoder.position, context: "function body")
        }
        isAtEnd = true
        return nil
      }
      closeLabel()
      return (depth - 1, "end")
    case .else:
      guard depth > 0 else {
        throw DecodingError(.endOpcodeExpected, offset: instruction.offset, context: "function body")
      }
      return (depth - 1, "else")
    case .catch, .catchAll, .delegate:
      guard depth > 0 else {
        throw DecodingError(.endOpcodeExpected, offset: instruction.offset, context: "function body")
      }
      // The label of `delegate` is one of those outside of its block.
      if instruction.opcode == .delegate { closeLabel() }
      return (depth - 1, instruction.opcode.row.mnemonic.description + (try immediates(instruction)))
    case .block, .loop, .if, .tryTable, .try:
      let name = labelNames[blockCount].flatMap { $0.isIdentifier ? $0.text : nil }
      let label = name.map { " " + String(identifier: $0) } ?? ""
      let line = instruction.opcode.row.mnemonic.description + label + (try immediates(instruction))
      openLabel(name)
      return (depth, line)
    default:
      return (depth, instruction.opcode.row.mnemonic.description + (try immediates(instruction)))
    }
  }

  private mutating func openLabel(_ name: String?) {
    if let name { openLabelCounts[name, default: []].append(openLabels.count) }
    openLabels.append(name)
    blockCount &+= 1
  }

  private mutating func closeLabel() {
    if let name = openLabels.popLast() ?? nil { openLabelCounts[name]?.removeLast() }
  }

  /// A label by its name, unless another of that name is nearer.
  func label(_ index: UInt32) -> String {
    let depth = openLabels.count - 1 - Int(clamping: index)
    guard depth >= 0, let name = openLabels[depth], openLabelCounts[name]?.last == depth else { return String(index) }
    return String(identifier: name)
  }
}
