/// Decodes a module in one pass.
///
/// Function bodies and data stay where they are. Of constant expressions and bodies only the place is noted: validation
/// decodes them, so that no instruction is read twice before it is translated.
///
/// Sections are read as the reference interpreter reads them: up to the end of the module if their content asks for it;
/// that a section is longer or shorter than it says is found after it.
///
/// WebAssembly 3.0, section 5.5 (modules).
package struct ModuleDecoder {
  let features: Features
  let limits: ModuleLimits
  let interruption: InterruptionFlag?
  var module = ModuleStructure()
  /// Where the bodies of functions are, if that is known.
  private var knownCodes: [ModuleStructure.Code]?

  private init(features: Features, limits: ModuleLimits, interruption: InterruptionFlag?) {
    self.features = features
    self.limits = limits
    self.interruption = interruption
  }

  /// The module in `bytes`. If `interruption` is requested meanwhile, the error is `interrupted`.
  package static func decode(
    _ bytes: ModuleBytes, features: Features, limits: ModuleLimits = ModuleLimits(), interruption: InterruptionFlag? = nil
  ) throws(DecodingError) -> ModuleStructure {
    var decoder = ModuleDecoder(features: features, limits: limits, interruption: interruption)
    do {
      try decoder.decode(bytes)
    } catch {
      if case .interrupted = error.reason { throw error }
      // What was found may follow from an error in a body, which would otherwise be found later.
      throw CodeSyntax.firstError(in: decoder.module, bytes, features, interruption) ?? error
    }
    return decoder.module
  }

  /// The module in `bytes`, of which it is known where the bodies of functions are: nothing of them is read, nor of what the module
  /// predicts of its branches.
  package static func decodeDeclarations(
    _ bytes: ModuleBytes, codes: [ModuleStructure.Code], features: Features, limits: ModuleLimits
  ) throws(DecodingError) -> ModuleStructure {
    var decoder = ModuleDecoder(features: features, limits: limits, interruption: nil)
    decoder.knownCodes = codes
    try decoder.decode(bytes)
    return decoder.module
  }

  private mutating func decode(_ bytes: ModuleBytes) throws(DecodingError) {
    var reader = ByteReader(bytes: bytes, range: 0..<bytes.count, context: "module header")
    guard bytes.count <= limits.moduleSize else {
      throw reader.error(.limitExceeded("bytes", limit: limits.moduleSize), at: 0)
    }
    guard try reader.littleEndian(UInt32.self) == 0x6D73_6100 else {
      throw reader.error(.magicHeaderNotDetected, at: 0)
    }
    guard try reader.littleEndian(UInt32.self) == 1 else { throw reader.error(.unknownBinaryVersion, at: 4) }

    var lastRank = 0
    while !reader.isAtEnd {
      try lookForInterruption(reader)
      reader.context = "section header"
      let start = reader.position
      let id = try reader.byte()
      guard let section = SectionID(rawValue: id) else { throw reader.error(.malformedSectionID(id), at: start) }
      switch section {
      case .dataCount: try need(.bulkMemory, by: "the data count section needs", reader, at: start)
      case .tag: try needTags(by: "the tag section needs", reader, at: start)
      default: break
      }
      let size = try reader.length()
      guard size <= reader.remaining else { throw reader.error(.unexpectedEnd) }
      let end = reader.position + size
      reader.context = section.context
      // Custom sections stand anywhere; each other section comes at most once, and they come in order.
      if section != .custom {
        guard section.rank > lastRank else { throw reader.error(.unexpectedContent, at: start) }
        lastRank = section.rank
        module.sectionOffsets[Int(id)] = reader.position
      }
      try self.section(section, &reader, end: end)
      guard reader.position == end else { throw reader.error(.sectionSizeMismatch) }
    }
    guard module.functions.count - module.importedFunctionCount == module.codes.count else {
      throw reader.error(.inconsistentFunctionLengths)
    }
    if let count = module.dataCount, Int(clamping: count) != module.data.count {
      throw reader.error(.inconsistentDataLengths)
    }
    if !module.customSections.isEmpty, knownCodes == nil { try readBranchHints(bytes) }
  }

  private mutating func section(
    _ section: SectionID, _ reader: inout ByteReader, end: Int
  ) throws(DecodingError) {
    switch section {
    case .custom: try customSection(&reader, end: end)
    case .type: try typeSection(&reader)
    case .import: try importSection(&reader)
    case .function: try functionSection(&reader)
    case .table: try tableSection(&reader)
    case .memory: try memorySection(&reader)
    case .tag: try tagSection(&reader)
    case .global: try globalSection(&reader)
    case .export: try exportSection(&reader)
    case .start: module.start = try reader.u32()
    case .element: try elementSection(&reader)
    case .dataCount: module.dataCount = try reader.u32()
    case .code:
      if let knownCodes {
        module.codes = knownCodes
        reader.position = end
      } else {
        try codeSection(&reader)
      }
    case .data: try dataSection(&reader)
    }
  }

  // MARK: - What sections share

  /// Whether a feature is on that `what` needs, as `"the tag section needs"`.
  func need(
    _ feature: Features, by what: StaticString, _ reader: ByteReader, at start: Int
  ) throws(DecodingError) {
    guard features.contains(feature) else {
      throw reader.error(.featureNeeded(feature, by: what.description), at: start)
    }
  }

  /// Whether one of the features is on that have tags.
  func needTags(by what: StaticString, _ reader: ByteReader, at start: Int) throws(DecodingError) {
    if features.isDisjoint(with: .tags) { try need(.exceptions, by: what, reader, at: start) }
  }

  /// Gives up if somebody has asked for it. Whatever takes longer than a byte does looks before each of its entries.
  func lookForInterruption(_ reader: ByteReader) throws(DecodingError) {
    if let interruption, interruption.isRequested { throw reader.error(.interrupted) }
  }

  /// The number of entries of a section, of which the module then has `existing` more.
  func count(
    _ reader: inout ByteReader, of what: StaticString, existing: Int = 0, limit: Int
  ) throws(DecodingError) -> Int {
    let start = reader.position
    let count = try reader.length()
    guard count <= limit - existing else {
      throw reader.error(.limitExceeded(what.description, limit: limit), at: start)
    }
    return count
  }

  /// The place of a constant expression, which the reader then moves past (section 5.4.9).
  func constantExpression(_ reader: inout ByteReader) throws(DecodingError) -> ModuleStructure.ConstantExpression {
    try lookForInterruption(reader)
    let start = reader.position
    var decoder = InstructionDecoder(reader, features: features)
    try decoder.skipExpression()
    reader.position = decoder.position
    return ModuleStructure.ConstantExpression(range: start..<decoder.position)
  }
}
