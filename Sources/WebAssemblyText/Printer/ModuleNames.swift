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

  /// The names in the contents of a name section; `nil` if they are malformed.
  init?(_ contents: ArraySlice<UInt8>) {
    var reader = NameReader(bytes: contents)
    while let id = reader.byte() {
      guard var section = reader.counted().map(NameReader.init) else { return nil }
      switch id {
      case 0:
        guard let name = section.name() else { return nil }
        module = name
      case 2, 3, 10:
        guard let map = ModuleNames.indirectNameMap(&section, isScope: id != 3) else { return nil }
        switch id {
        case 2: locals = map
        case 3: labels = map
        default: fields = map
        }
      default:
        guard let space = ModuleNames.space(of: id), let map = ModuleNames.nameMap(&section, isScope: true) else {
          return nil
        }
        spaces[space] = map
      }
      guard section.isAtEnd else { return nil }
    }
  }

  func name(_ space: Space, _ index: UInt32) -> Name? { spaces[space]?[index] }

  private static func space(of subsection: UInt8) -> Space? {
    switch subsection {
    case 1: .function
    case 4: .type
    case 5: .table
    case 6: .memory
    case 7: .global
    case 8: .element
    case 9: .data
    case 11: .tag
    default: nil
    }
  }

  /// Names by index. In a scope each name can stand for one thing only; labels may hide one another.
  private static func nameMap(_ reader: inout NameReader, isScope: Bool) -> NameMap? {
    guard let count = reader.u32() else { return nil }
    var map: NameMap = [:]
    var identifiers: Set<String> = []
    var last: UInt32?
    for _ in 0..<count {
      guard let index = reader.u32(), let name = reader.name(), last.map({ $0 < index }) ?? true else { return nil }
      let isNew = !isScope || identifiers.insert(name).inserted
      map[index] = Name(text: name, isIdentifier: isNew && 1...Name.longestIdentifier ~= name.utf8.count)
      last = index
    }
    return map
  }

  private static func indirectNameMap(_ reader: inout NameReader, isScope: Bool) -> [UInt32: NameMap]? {
    guard let count = reader.u32() else { return nil }
    var maps: [UInt32: NameMap] = [:]
    for _ in 0..<count {
      guard let index = reader.u32(), let map = nameMap(&reader, isScope: isScope) else { return nil }
      maps[index] = map
    }
    return maps
  }
}

/// Reads numbers and names; whatever is wrong with them is `nil`, for the section only helps the reader.
private struct NameReader {
  var bytes: ArraySlice<UInt8>

  var isAtEnd: Bool { bytes.isEmpty }

  mutating func byte() -> UInt8? { bytes.popFirst() }

  /// A 32-bit number in LEB128.
  mutating func u32() -> UInt32? {
    var value: UInt64 = 0
    for shift in stride(from: 0, to: 35, by: 7) as StrideTo<UInt64> {
      guard let byte = byte() else { return nil }
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return UInt32(exactly: value) }
    }
    return nil
  }

  /// As many bytes as the number before them says.
  mutating func counted() -> ArraySlice<UInt8>? {
    guard let count = u32(), UInt64(count) <= UInt64(bytes.count) else { return nil }
    let contents = bytes.prefix(Int(count))
    bytes = bytes.dropFirst(Int(count))
    return contents
  }

  mutating func name() -> String? {
    counted().flatMap { String(validating: $0, as: UTF8.self) }
  }
}
