import Testing
import WebAssembly

/// LEB128 has several spellings of a number, of which the longest that fit are allowed and no longer ones.
@Suite struct DecodeIntegerTests {
  private func reader(_ bytes: [UInt8]) -> ByteReader {
    ByteReader(bytes: ModuleBytes(bytes), range: 0..<bytes.count, context: "test")
  }

  private func reason<Value>(_ read: () throws(DecodingError) -> Value) -> DecodingError.Reason? {
    do throws(DecodingError) {
      _ = try read()
      return nil
    } catch { return error.reason }
  }

  @Test(arguments: [
    ([0x00], 0), ([0x7F], 127), ([0x80, 0x01], 128), ([0x80, 0x80, 0x80, 0x80, 0x00], 0),
    ([0xFF, 0xFF, 0xFF, 0xFF, 0x0F], UInt32.max),
  ] as [([UInt8], UInt32)])
  func unsigned32(bytes: [UInt8], value: UInt32) throws {
    var reader = reader(bytes)
    #expect(try reader.u32() == value)
    #expect(reader.isAtEnd)
  }

  @Test func unsigned32TooLong() {
    #expect(reason { () throws(DecodingError) in
      var r = reader([0x80, 0x80, 0x80, 0x80, 0x80, 0x00]); return try r.u32()
    } == .integerRepresentationTooLong)
    #expect(reason { () throws(DecodingError) in
      var r = reader([0xFF, 0xFF, 0xFF, 0xFF, 0x10]); return try r.u32()
    } == .integerTooLarge)
    #expect(reason { () throws(DecodingError) in var r = reader([0x80, 0x80]); return try r.u32() } == .unexpectedEnd)
    #expect(reason { () throws(DecodingError) in var r = reader([]); return try r.u32() } == .unexpectedEnd)
  }

  @Test(arguments: [
    ([0x3F], 63), ([0x40], -64), ([0x7F], -1), ([0xC0, 0x00], 64), ([0xFF, 0x7F], -1),
    ([0x80, 0x80, 0x80, 0x80, 0x78], Int32.min), ([0xFF, 0xFF, 0xFF, 0xFF, 0x07], Int32.max),
    ([0xFF, 0xFF, 0xFF, 0xFF, 0x7F], -1),
  ] as [([UInt8], Int32)])
  func signed32(bytes: [UInt8], value: Int32) throws {
    var reader = reader(bytes)
    #expect(try reader.s32() == value)
    #expect(reader.isAtEnd)
  }

  @Test(arguments: [
    // The surplus bits do not repeat the sign.
    [0xFF, 0xFF, 0xFF, 0xFF, 0x0F], [0x80, 0x80, 0x80, 0x80, 0x70], [0x80, 0x80, 0x80, 0x80, 0x08],
  ] as [[UInt8]])
  func signed32TooLarge(bytes: [UInt8]) {
    #expect(reason { () throws(DecodingError) in var r = reader(bytes); return try r.s32() } == .integerTooLarge)
  }

  @Test(arguments: [
    ([0x40], -64), ([0xFF, 0xFF, 0xFF, 0xFF, 0x0F], 0xFFFF_FFFF), ([0x80, 0x80, 0x80, 0x80, 0x70], -0x1_0000_0000),
  ] as [([UInt8], Int64)])
  func signed33(bytes: [UInt8], value: Int64) throws {
    var reader = reader(bytes)
    #expect(try reader.s33() == value)
  }

  @Test func sixtyFourBits() throws {
    let ones = [UInt8](repeating: 0xFF, count: 9)
    var reader1 = reader(ones + [0x01])
    #expect(try reader1.u64() == .max)
    var reader2 = reader(ones + [0x7F])
    #expect(try reader2.s64() == -1)
    var reader3 = reader([UInt8](repeating: 0x80, count: 9) + [0x7F])
    #expect(try reader3.s64() == .min)
    #expect(reason { () throws(DecodingError) in var r = reader(ones + [0x02]); return try r.u64() } == .integerTooLarge)
    #expect(reason { () throws(DecodingError) in var r = reader(ones + [0x01]); return try r.s64() } == .integerTooLarge)
    #expect(reason { () throws(DecodingError) in
      var r = reader(ones + [0x80, 0x00]); return try r.u64()
    } == .integerRepresentationTooLong)
  }

  // MARK: - Both ways to read

  /// What `read` makes of `bytes`, and where it ends: the same whether they are the last ones, and are read one by one, or others
  /// follow, so that eight are read at once.
  private func outcome<Value: Equatable>(
    _ bytes: [UInt8], _ read: (inout ByteReader) throws(DecodingError) -> Value
  ) -> (value: Value?, reason: DecodingError.Reason?, position: Int) {
    func outcome(_ bytes: [UInt8]) -> (value: Value?, reason: DecodingError.Reason?, position: Int) {
      var reader = reader(bytes)
      do throws(DecodingError) { return (try read(&reader), nil, reader.position) } catch { return (nil, error.reason, 0) }
    }
    let last = outcome(bytes)
    for next in [0x00, 0x7F, 0x80, 0xFF] as [UInt8] {
      let followed = outcome(bytes + [UInt8](repeating: next, count: 9))
      #expect(followed == last, "\(bytes) before \(next)")
    }
    return last
  }

  /// Integers of one byte to ten whose last byte has all values, complete or not.
  private static let spellings: [[UInt8]] = (0...10).flatMap { count in
    [0x80, 0x81, 0xC0, 0xFF].flatMap { (byte: UInt8) in
      (0...0x7F).map { [UInt8](repeating: byte, count: count) + [$0] }
    }
  }

  @Test func whatFollowsDoesNotMatter() {
    for bytes in Self.spellings {
      let unsigned = outcome(bytes) { (r) throws(DecodingError) in try r.u64() }
      #expect(unsigned.value == nil || unsigned.position == bytes.count)
      let unsigned32 = outcome(bytes) { (r) throws(DecodingError) in try r.u32() }
      let signed = outcome(bytes) { (r) throws(DecodingError) in try r.s64() }
      let signed33 = outcome(bytes) { (r) throws(DecodingError) in try r.s33() }
      let signed32 = outcome(bytes) { (r) throws(DecodingError) in try r.s32() }
      // The narrow integer is the wide one, or there is none.
      if let value = unsigned32.value { #expect(unsigned.value == UInt64(value)) }
      if let value = signed33.value { #expect(signed.value == value) }
      if let value = signed32.value { #expect(signed33.value == Int64(value)) }
      if bytes.count <= 5, let value = unsigned.value { #expect(unsigned32.value == UInt32(exactly: value)) }
      if bytes.count <= 5, let value = signed.value { #expect(signed32.value == Int32(exactly: value)) }
    }
  }

  @Test func integersOfEightBytes() throws {
    let bytes: [UInt8] = [0x81, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x48]
    let value = bytes.enumerated().reduce(UInt64(0)) { $0 | UInt64($1.element & 0x7F) << UInt64(7 * $1.offset) }
    #expect(outcome(bytes) { (r) throws(DecodingError) in try r.u64() }.value == value)
    #expect(outcome(bytes) { (r) throws(DecodingError) in try r.s64() }.value == Int64(bitPattern: value << 8) >> 8)
  }
}
