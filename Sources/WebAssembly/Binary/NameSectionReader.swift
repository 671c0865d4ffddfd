/// Reads a name section: subsection by subsection, and the names in each.
///
/// A name is given by its place, so that only those that somebody wants become strings: see `ModuleBytes.name(at:)`. How much of a
/// malformed section counts is for the caller to say.
///
/// WebAssembly 3.0, appendix A.4 (custom sections: name section).
package struct NameSectionReader {
  /// What a subsection names, by its number.
  package enum Subsection: UInt8, Sendable {
    case module = 0, function, local, label, type, table, memory, global, element, data, field, tag
  }

  /// A name and the index of what it names.
  package struct Association: Sendable {
    package let index: UInt32
    /// Where the name stands in the module.
    package let nameOffset: Int
  }

  private let bytes: ModuleBytes
  private var section: ByteReader
  /// The contents of the subsection that was found last.
  private var subsection: ByteReader

  /// Reads the contents of a name section, which stand at `range`.
  package init(bytes: ModuleBytes, range: Range<Int>) {
    self.bytes = bytes
    section = ByteReader(bytes: bytes, range: range, context: "name section")
    subsection = section
  }

  /// Moves to the next subsection; returns its number, which need be none of those above, or `nil` at the end.
  package mutating func nextSubsection() throws(DecodingError) -> UInt8? {
    guard !section.isAtEnd else { return nil }
    let id = try section.byte()
    let size = try section.length()
    let start = section.position
    try section.skip(size)
    subsection = ByteReader(bytes: bytes, range: start..<section.position, context: "name section")
    return id
  }

  /// Whether everything in the subsection is read.
  package var isAtEndOfSubsection: Bool { subsection.isAtEnd }

  /// The place of a name.
  package mutating func nameOffset() throws(DecodingError) -> Int {
    let offset = subsection.position
    try subsection.skip(subsection.length())
    return offset
  }

  /// A name map: its indices increase.
  package mutating func nameMap() throws(DecodingError) -> [Association] {
    let count = try subsection.length()
    var names: [Association] = []
    names.reserveCapacity(subsection.capacity(for: count, size: 2))
    for _ in 0..<count {
      let index = try index(after: names.last?.index)
      names.append(Association(index: index, nameOffset: try nameOffset()))
    }
    return names
  }

  /// An indirect name map, as that of locals by function: calls `visit` with each index, which increase, and the map after it.
  package mutating func indirectNameMap(
    _ visit: (UInt32, [Association]) throws(DecodingError) -> Void
  ) throws(DecodingError) {
    var last: UInt32?
    for _ in 0..<(try subsection.length()) {
      let index = try index(after: last)
      try visit(index, nameMap())
      last = index
    }
  }

  private mutating func index(after last: UInt32?) throws(DecodingError) -> UInt32 {
    let start = subsection.position
    let index = try subsection.u32()
    if let last, last >= index { throw subsection.error(.unexpectedContent, at: start) }
    return index
  }
}

extension ModuleBytes {
  /// The name at an offset: its length and its bytes.
  package func name(at offset: Int) throws(DecodingError) -> String {
    var reader = ByteReader(bytes: self, range: offset..<count, context: "name section")
    return try reader.name()
  }
}
