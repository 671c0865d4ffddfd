/// Decodes a module in one pass.
///
/// Function bodies and data stay where they are. Of constant expressions and bodies only the place is noted: validation
/// decodes them, so that no instruction is read twice before it is translated.
///
/// WebAssembly 3.0, section 5.5 (modules).
package struct ModuleDecoder {
  let features: Features
  let limits: ModuleLimits
  var module = ModuleStructure()

  /// The module in `bytes`.
  package static func decode(
    _ bytes: ModuleBytes, features: Features, limits: ModuleLimits = ModuleLimits()
  ) throws(DecodingError) -> ModuleStructure {
    var decoder = ModuleDecoder(features: features, limits: limits)
    try decoder.decode(bytes)
    return decoder.module
  }

  private mutating func decode(_ bytes: ModuleBytes) throws(DecodingError) {
    var reader = ByteReader(bytes: bytes, range: 0..<bytes.count, context: "module header")
    guard try reader.littleEndian(UInt32.self) == 0x6D73_6100 else {
      throw reader.error(.magicHeaderNotDetected, at: 0)
    }
    guard try reader.littleEndian(UInt32.self) == 1 else { throw reader.error(.unknownBinaryVersion, at: 4) }

    var lastRank = 0
    while !reader.isAtEnd {
      reader.context = "section header"
      let start = reader.position
      let id = try reader.byte()
      guard let section = SectionID(rawValue: id), features.contains(section.feature) else {
        throw reader.error(.malformedSectionID(id), at: start)
      }
      let size = try reader.length()
      var content = try reader.part(size, context: section.context)
      if section == .custom {
        try customSection(&content)
        continue
      }
      // Each section comes at most once, and they come in order.
      guard section.rank > lastRank else { throw reader.error(.unexpectedContent, at: start) }
      lastRank = section.rank
      module.sectionOffsets[Int(id)] = content.position
      try self.section(section, &content)
      guard content.isAtEnd else { throw content.error(.sectionSizeMismatch) }
    }
    guard module.functions.count - module.importedFunctionCount == module.codes.count else { throw reader.error(.inconsistentFunctionLengths) }
    if let count = module.dataCount, Int(count) != module.data.count { throw reader.error(.inconsistentDataLengths) }
  }

  private mutating func section(_ section: SectionID, _ content: inout ByteReader) throws(DecodingError) {
    switch section {
    case .custom: break
    case .type: try typeSection(&content)
    case .import: try importSection(&content)
    case .function: try functionSection(&content)
    case .table: try tableSection(&content)
    case .memory: try memorySection(&content)
    case .tag: try tagSection(&content)
    case .global: try globalSection(&content)
    case .export: try exportSection(&content)
    case .start: module.start = try content.u32()
    case .element: try elementSection(&content)
    case .dataCount: module.dataCount = try content.u32()
    case .code: try codeSection(&content)
    case .data: try dataSection(&content)
    }
  }

  // MARK: - What sections share

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

  /// The place of a constant expression, which the reader then moves behind (section 5.4.9).
  func constantExpression(_ reader: inout ByteReader) throws(DecodingError) -> ModuleStructure.ConstantExpression {
    let start = reader.position
    var decoder = InstructionDecoder(reader, features: features)
    var openBlocks = 0
    while true {
      switch try decoder.next().opcode {
      case .block, .loop, .if, .tryTable: openBlocks += 1
      case .end where openBlocks > 0: openBlocks -= 1
      case .end:
        reader.position = decoder.position
        return ModuleStructure.ConstantExpression(range: start..<decoder.position)
      default: break
      }
    }
  }
}
