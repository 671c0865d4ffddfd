/// The names that a module gives to itself, its functions and their local variables, for messages.
///
/// The section is custom: a module with a malformed one is valid. So what cannot be read is not there, and nothing here
/// throws. Creating it notes where the names stand; a name becomes a string when it is asked for.
///
/// WebAssembly 3.0, appendix A.4 (custom sections: name section).
package struct NameSection: Sendable {
  /// A name by the index of what it names.
  private struct Entry {
    var index: UInt32
    var offset: Int
  }

  /// The names of the local variables of a function.
  private struct LocalNames {
    var function: UInt32
    var entries: Range<Int>
  }

  private let bytes: ModuleBytes
  private var moduleNameOffset: Int?
  private var functions: [Entry] = []
  private var locals: [LocalNames] = []
  private var localEntries: [Entry] = []

  /// The names in the first name section of `module`, which was decoded from `bytes`; none where there is none.
  package init(module: ModuleStructure, bytes: ModuleBytes) {
    self.bytes = bytes
    guard let section = module.customSections.first(where: { $0.name == "name" }) else { return }
    var reader = ByteReader(bytes: bytes, range: section.bytes, context: "name section")
    do {
      while !reader.isAtEnd { try readSubsection(&reader) }
    } catch {
      // What was read before stays.
    }
  }

  /// The name of the module.
  package var moduleName: String? { moduleNameOffset.flatMap(name) }

  /// The name of a function.
  package func function(_ index: UInt32) -> String? {
    entry(index, in: functions[...]).flatMap { name($0.offset) }
  }

  /// The name of a parameter or local variable of a function.
  package func local(_ index: UInt32, in function: UInt32) -> String? {
    let position = locals.partitioningIndex { $0.function >= function }
    guard position < locals.count, locals[position].function == function else { return nil }
    return entry(index, in: localEntries[locals[position].entries]).flatMap { name($0.offset) }
  }

  private func entry(_ index: UInt32, in entries: ArraySlice<Entry>) -> Entry? {
    let position = entries.partitioningIndex { $0.index >= index }
    return position < entries.endIndex && entries[position].index == index ? entries[position] : nil
  }

  private func name(_ offset: Int) -> String? {
    var reader = ByteReader(bytes: bytes, range: offset..<bytes.count, context: "name section")
    return try? reader.name()
  }

  // MARK: - Reading

  private mutating func readSubsection(_ section: inout ByteReader) throws(DecodingError) {
    let id = try section.byte()
    let size = try section.length()
    let start = section.position
    try section.skip(size)
    var reader = ByteReader(bytes: bytes, range: start..<section.position, context: "name section")
    switch id {
    case 0:
      let offset = reader.position
      try reader.skip(reader.length())
      moduleNameOffset = offset
    case 1: functions = try readMap(&reader)
    case 2:
      for _ in 0..<(try reader.length()) {
        let function = try reader.u32()
        // Indices increase, or looking them up would fail.
        if let last = locals.last, last.function >= function { throw reader.error(.unexpectedContent) }
        let start = localEntries.count
        localEntries += try readMap(&reader)
        locals.append(LocalNames(function: function, entries: start..<localEntries.count))
      }
    default: break
    }
  }

  private func readMap(_ reader: inout ByteReader) throws(DecodingError) -> [Entry] {
    let count = try reader.length()
    var entries: [Entry] = []
    entries.reserveCapacity(reader.capacity(for: count, size: 2))
    for _ in 0..<count {
      let index = try reader.u32()
      if let last = entries.last, last.index >= index { throw reader.error(.unexpectedContent) }
      entries.append(Entry(index: index, offset: reader.position))
      try reader.skip(reader.length())
    }
    return entries
  }
}

extension RandomAccessCollection {
  /// The first position whose element is `true` by `predicate`, which is `false` for all elements before it.
  fileprivate func partitioningIndex(_ predicate: (Element) -> Bool) -> Index {
    var low = startIndex
    var length = count
    while length > 0 {
      let half = length / 2
      let middle = index(low, offsetBy: half)
      if predicate(self[middle]) {
        length = half
      } else {
        low = index(after: middle)
        length -= half + 1
      }
    }
    return low
  }
}
