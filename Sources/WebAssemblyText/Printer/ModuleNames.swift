import WebAssembly

/// The name section, as the printer needs it: what each thing is called, and whether that can be its identifier.
///
/// WebAssembly 3.0, appendix, custom sections (name section).
struct ModuleNames {
  struct Name {
    var text: String
    /// Whether nothing before it in its index space has the same name, so that it can be referred to by it.
    var isIdentifier: Bool

    /// The longest name that is written wherever it is referred to.
    static let longestIdentifier = 256
  }

  typealias NameMap = [UInt32: Name]

  private(set) var module: String?
  private(set) var locals: [UInt32: NameMap] = [:]
  private(set) var labels: [UInt32: NameMap] = [:]
  private(set) var fields: [UInt32: NameMap] = [:]
  private var spaces: [Space: NameMap] = [:]

  /// No names.
  init() {}

  /// The names in a name section, whose contents stand at `range`; `nil` if they are malformed.
  init?(_ bytes: ModuleBytes, range: Range<Int>) {
    do throws(DecodingError) {
      var reader = NameSectionReader(bytes: bytes, range: range)
      while let id = try reader.nextSubsection() {
        guard let subsection = NameSectionReader.Subsection(rawValue: id) else { return nil }
        try read(subsection, &reader, bytes)
        guard reader.isAtEndOfSubsection else { return nil }
      }
    } catch { return nil }
  }

  private mutating func read(
    _ subsection: NameSectionReader.Subsection, _ reader: inout NameSectionReader, _ bytes: ModuleBytes
  ) throws(DecodingError) {
    switch subsection {
    case .module: module = try bytes.name(at: reader.nameOffset())
    case .local: locals = try Self.nameMaps(&reader, bytes, areScopes: true)
    case .label: labels = try Self.nameMaps(&reader, bytes, areScopes: false)
    case .field: fields = try Self.nameMaps(&reader, bytes, areScopes: true)
    case .function: try readNames(of: .function, &reader, bytes)
    case .type: try readNames(of: .type, &reader, bytes)
    case .table: try readNames(of: .table, &reader, bytes)
    case .memory: try readNames(of: .memory, &reader, bytes)
    case .global: try readNames(of: .global, &reader, bytes)
    case .element: try readNames(of: .element, &reader, bytes)
    case .data: try readNames(of: .data, &reader, bytes)
    case .tag: try readNames(of: .tag, &reader, bytes)
    }
  }

  private mutating func readNames(
    of space: Space, _ reader: inout NameSectionReader, _ bytes: ModuleBytes
  ) throws(DecodingError) {
    spaces[space] = try Self.nameMap(reader.nameMap(), bytes, isScope: true)
  }

  func name(_ space: Space, _ index: UInt32) -> Name? { spaces[space]?[index] }

  /// Names by index. In a scope each name can stand for one thing only; labels may hide one another.
  private static func nameMap(
    _ names: [NameSectionReader.Association], _ bytes: ModuleBytes, isScope: Bool
  ) throws(DecodingError) -> NameMap {
    var map: NameMap = [:]
    var identifiers: Set<String> = []
    for association in names {
      let name = try bytes.name(at: association.nameOffset)
      let isNew = !isScope || identifiers.insert(name).inserted
      map[association.index] = Name(text: name, isIdentifier: isNew && 1...Name.longestIdentifier ~= name.utf8.count)
    }
    return map
  }

  private static func nameMaps(
    _ reader: inout NameSectionReader, _ bytes: ModuleBytes, areScopes: Bool
  ) throws(DecodingError) -> [UInt32: NameMap] {
    var maps: [UInt32: NameMap] = [:]
    try reader.indirectNameMap { (index, names) throws(DecodingError) in
      maps[index] = try nameMap(names, bytes, isScope: areScopes)
    }
    return maps
  }
}
