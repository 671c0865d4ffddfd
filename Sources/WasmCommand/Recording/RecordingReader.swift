import WebAssembly

/// Reads the parts of a recording. Nothing is taken for granted: what does not fit is `nil`.
struct RecordingReader {
  private let bytes: ArraySlice<UInt8>
  private(set) var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  var start: Int { bytes.startIndex }
  var isAtEnd: Bool { position == bytes.endIndex }
  private var remaining: Int { bytes.endIndex - position }

  /// The contents of the chunk of that number; `nil` where what is left is less than a chunk.
  mutating func chunk(_ number: Int) throws(RecordingError) -> RecordingReader? {
    let start = position
    guard let count = word32(), let checksum = word64(), let contents = take(Int(clamping: count)) else { return nil }
    guard Recording.checksum(contents, number: number) == checksum else { throw .damaged(offset: start) }
    return RecordingReader(contents)
  }

  /// What `read` makes of the bytes, all of which it must read.
  mutating func whole<Part>(_ read: (inout RecordingReader) -> Part?) throws(RecordingError) -> Part {
    guard let part = read(&self), isAtEnd else { throw .damaged(offset: start) }
    return part
  }

  // MARK: - Numbers

  mutating func byte() -> UInt8? { take(1)?.first }

  mutating func word32() -> UInt32? { take(4).map { $0.reversed().reduce(0) { $0 << 8 | UInt32($1) } } }

  mutating func word64() -> UInt64? { take(8).map { $0.reversed().reduce(0) { $0 << 8 | UInt64($1) } } }

  /// A number in LEB128.
  mutating func unsigned() -> UInt64? {
    var value: UInt64 = 0
    for shift in stride(from: 0 as UInt64, through: 63, by: 7) {
      guard let byte = byte(), shift < 63 || byte <= 1 else { return nil }
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
    }
    return nil
  }

  /// A number of 32 bits with a sign, in LEB128.
  mutating func signed32() -> Int32? {
    var value: Int64 = 0
    for shift in stride(from: 0 as Int64, through: 28, by: 7) {
      guard let byte = byte() else { return nil }
      value |= Int64(byte & 0x7F) << shift
      guard byte >= 0x80 else {
        if byte & 0x40 != 0 { value |= -1 << (shift + 7) }
        return Int32(exactly: value)
      }
    }
    return nil
  }

  // MARK: - Lists

  /// Bytes after their number.
  mutating func counted() -> [UInt8]? { unsigned().flatMap { take(Int(clamping: $0)) }.map(Array.init) }

  mutating func text() -> String? { counted().flatMap { String(validating: $0, as: UTF8.self) } }

  /// Elements after their number. Each has a byte at least: a number that is too large is found before memory is taken for it.
  mutating func list<Element>(_ element: (inout RecordingReader) -> Element?) -> [Element]? {
    guard let count = unsigned(), count <= remaining else { return nil }
    var elements: [Element] = []
    for _ in 0..<count {
      guard let element = element(&self) else { return nil }
      elements.append(element)
    }
    return elements
  }

  private mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
    guard count <= remaining else { return nil }
    defer { position += count }
    return bytes[position..<position + count]
  }
}
