/// A cursor over the bytes of a module.
///
/// All offsets are those of the module, whatever part of it is being read. Of the files that read modules, only this
/// one and `InstructionDecoder.swift`, which repeats the shortest forms for speed, touch memory: every access is
/// checked against `end`.
///
/// WebAssembly 3.0, section 5.2 (values).
package struct ByteReader {
  /// Keeps the bytes alive.
  let bytes: ModuleBytes
  let base: UnsafeRawPointer
  /// The offset after the last byte that may be read.
  let end: Int
  package var position: Int
  /// What is being read, for errors.
  var context: StaticString

  package init(bytes: ModuleBytes, range: Range<Int>, context: StaticString) {
    self.bytes = bytes
    base = bytes.base
    end = min(max(range.upperBound, 0), bytes.count)
    position = min(max(range.lowerBound, 0), end)
    self.context = context
  }

  @inline(__always)
  package var isAtEnd: Bool { position >= end }

  /// How many bytes are left.
  @inline(__always)
  package var remaining: Int { end - position }

  /// An error at `offset`, or at the current position.
  func error(_ reason: DecodingError.Reason, at offset: Int? = nil) -> DecodingError {
    DecodingError(reason, offset: offset ?? position, context: context.description)
  }
}

// MARK: - Bytes

extension ByteReader {
  @inline(__always)
  package mutating func byte() throws(DecodingError) -> UInt8 {
    guard position < end else { throw error(.unexpectedEnd) }
    let byte = base.load(fromByteOffset: position, as: UInt8.self)
    position += 1
    return byte
  }

  /// The next byte, which stays to be read.
  func peek() throws(DecodingError) -> UInt8 {
    guard position < end else { throw error(.unexpectedEnd) }
    return base.load(fromByteOffset: position, as: UInt8.self)
  }

  /// An integer in little-endian order, as many bytes as it is wide.
  mutating func littleEndian<Integer: FixedWidthInteger>(
    _ type: Integer.Type
  ) throws(DecodingError) -> Integer {
    let size = MemoryLayout<Integer>.size
    guard size <= remaining else { throw error(.unexpectedEnd) }
    let value = base.loadUnaligned(fromByteOffset: position, as: type)
    position += size
    return Integer(littleEndian: value)
  }

  /// Moves past `count` bytes.
  mutating func skip(_ count: Int) throws(DecodingError) {
    guard count <= remaining else { throw error(.unexpectedEnd) }
    position += count
  }

  /// A name: its length and its bytes, which must be UTF-8.
  ///
  /// WebAssembly 3.0, section 5.2.4 (names).
  mutating func name() throws(DecodingError) -> String {
    let length = try length()
    let start = position
    try skip(length)
    let utf8 = UnsafeRawBufferPointer(start: base + start, count: length)
    guard let name = String(validating: utf8, as: UTF8.self) else { throw error(.malformedUTF8, at: start) }
    return name
  }
}

// MARK: - Integers

extension ByteReader {
  /// An unsigned 32-bit integer in LEB128.
  ///
  /// WebAssembly 3.0, section 5.2.2 (integers).
  package mutating func u32() throws(DecodingError) -> UInt32 {
    if position < end {
      let byte = base.load(fromByteOffset: position, as: UInt8.self)
      if byte < 0x80 {
        position += 1
        return UInt32(byte)
      }
    }
    return UInt32(truncatingIfNeeded: try unsigned(width: 32))
  }

  /// An unsigned 64-bit integer in LEB128.
  package mutating func u64() throws(DecodingError) -> UInt64 {
    try unsigned(width: 64)
  }

  /// A signed 32-bit integer in LEB128.
  package mutating func s32() throws(DecodingError) -> Int32 {
    Int32(truncatingIfNeeded: try signed(width: 32))
  }

  /// A signed 33-bit integer in LEB128: a block type or a heap type.
  package mutating func s33() throws(DecodingError) -> Int64 {
    try signed(width: 33)
  }

  /// A signed 64-bit integer in LEB128.
  package mutating func s64() throws(DecodingError) -> Int64 {
    try signed(width: 64)
  }

  /// The number of the elements or bytes that follow. As each takes at least a byte, there cannot be more of them than
  /// bytes are left. The reference interpreter counts these from the number on, so that one that is slightly too large
  /// is found at the end of the bytes: whoever moves by a length does it with `skip`.
  ///
  /// WebAssembly 3.0, section 5.1.3 (lists).
  package mutating func length() throws(DecodingError) -> Int {
    let start = position
    let length = Int(clamping: try u32())
    guard length <= end - start else { throw error(.lengthOutOfBounds, at: start) }
    return length
  }

  /// For how many of `count` elements there is room in what is left, when each takes at least `size` bytes: memory is
  /// set aside for no more, whatever number a file gives.
  func capacity(for count: Int, size: Int) -> Int { min(count, remaining / size) }

  @inline(__always)
  private mutating func unsigned(width: Int) throws(DecodingError) -> UInt64 {
    let start = position
    var result: UInt64 = 0
    var shift = 0
    while shift < width {
      let byte = try byte()
      // The last byte may hold more bits than the integer has: they must be zero.
      guard width - shift >= 7 || byte & 0x7F < 1 << (width - shift) else { throw error(.integerTooLarge, at: start) }
      result |= UInt64(byte & 0x7F) << UInt64(shift)
      guard byte >= 0x80 else { return result }
      shift += 7
    }
    throw error(.integerRepresentationTooLong, at: start)
  }

  @inline(__always)
  private mutating func signed(width: Int) throws(DecodingError) -> Int64 {
    let start = position
    var result: Int64 = 0
    var shift = 0
    while shift < width {
      let byte = try byte()
      if width - shift < 7 {
        // The surplus bits of the last byte must repeat the sign.
        let surplus = UInt8(0x7F) & ~((1 << (width - shift - 1)) - 1)
        guard byte & surplus == 0 || byte & surplus == surplus else { throw error(.integerTooLarge, at: start) }
      }
      result |= Int64(byte & 0x7F) << Int64(shift)
      shift += 7
      if byte < 0x80 {
        return shift < 64 && byte & 0x40 != 0 ? result | (-1 << Int64(shift)) : result
      }
    }
    throw error(.integerRepresentationTooLong, at: start)
  }
}
