/// A cursor over the bytes of a module.
///
/// All offsets are those of the module, whatever part of it is being read. Of the files that read modules, only this
/// one and `InstructionDecoder.swift`, which looks for the empty block type, touch memory: every access is checked against `end`.
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
  @inline(never)
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
    position &+= 1
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

/// Most integers have one byte, which is read where the integer is needed. Others are read eight bytes at once, where there are
/// so many and the integer ends among them; what is left, and what is wrong, is read byte by byte.
extension ByteReader {
  /// An unsigned 32-bit integer in LEB128.
  ///
  /// WebAssembly 3.0, section 5.2.2 (integers).
  @inline(__always)
  package mutating func u32() throws(DecodingError) -> UInt32 {
    if let byte = singleByte() { return UInt32(byte) }
    return try longU32()
  }

  /// An unsigned 64-bit integer in LEB128.
  @inline(__always)
  package mutating func u64() throws(DecodingError) -> UInt64 {
    if let byte = singleByte() { return UInt64(byte) }
    return try longU64()
  }

  /// A signed 32-bit integer in LEB128.
  @inline(__always)
  package mutating func s32() throws(DecodingError) -> Int32 {
    // Bit 6 is the sign.
    if let byte = singleByte() { return Int32(Int8(bitPattern: byte &<< 1) &>> 1) }
    return Int32(truncatingIfNeeded: try longSigned(width: 32))
  }

  /// A signed 33-bit integer in LEB128: a block type or a heap type.
  package mutating func s33() throws(DecodingError) -> Int64 {
    try longSigned(width: 33)
  }

  /// A signed 64-bit integer in LEB128.
  package mutating func s64() throws(DecodingError) -> Int64 {
    try longSigned(width: 64)
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

  /// The integer that begins here, if it has one byte.
  @inline(__always)
  private mutating func singleByte() -> UInt8? {
    guard position < end else { return nil }
    let byte = base.load(fromByteOffset: position, as: UInt8.self)
    guard byte < 0x80 else { return nil }
    position &+= 1
    return byte
  }

  /// The integer that begins here, if it ends among the next eight bytes: its bits, and how many bytes it has.
  @inline(__always)
  private func nextEightBytes() -> (bits: UInt64, count: Int)? {
    guard remaining >= 8 else { return nil }
    let bytes = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: position, as: UInt64.self))
    // Bit 7 of each byte that no other one follows. The first of them ends the integer.
    let ends = ~bytes & 0x8080_8080_8080_8080
    guard ends != 0 else { return nil }
    // Groups of 7 bits become groups of 14, of 28, and one of 56.
    var bits = bytes & (ends ^ (ends &- 1)) & 0x7F7F_7F7F_7F7F_7F7F
    bits = bits & 0x007F_007F_007F_007F | (bits & 0x7F00_7F00_7F00_7F00) &>> 1
    bits = bits & 0x0000_3FFF_0000_3FFF | (bits & 0x3FFF_0000_3FFF_0000) &>> 2
    bits = bits & 0x0000_0000_0FFF_FFFF | (bits & 0x0FFF_FFFF_0000_0000) &>> 4
    return (bits, (ends.trailingZeroBitCount &+ 1) &>> 3)
  }

  /// How many bytes an integer may have (section 5.2.2).
  private static func byteLimit(width: Int) -> Int { (width + 6) / 7 }

  @inline(never)
  private mutating func longU32() throws(DecodingError) -> UInt32 {
    guard let (bits, count) = nextEightBytes(), count <= Self.byteLimit(width: 32), let integer = UInt32(exactly: bits) else {
      return UInt32(truncatingIfNeeded: try unsigned(width: 32))
    }
    position &+= count
    return integer
  }

  @inline(never)
  private mutating func longU64() throws(DecodingError) -> UInt64 {
    guard let (bits, count) = nextEightBytes() else { return try unsigned(width: 64) }
    position &+= count
    return bits
  }

  @inline(never)
  private mutating func longSigned(width: Int) throws(DecodingError) -> Int64 {
    guard let (bits, count) = nextEightBytes(), count <= Self.byteLimit(width: width) else { return try signed(width: width) }
    let above = 64 &- 7 &* Int64(count)
    let integer = (Int64(bitPattern: bits) &<< above) &>> above
    // What does not fit repeats the sign in the surplus bits, too.
    guard integer &>> Int64(width &- 1) == integer &>> 63 else { return try signed(width: width) }
    position &+= count
    return integer
  }

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
