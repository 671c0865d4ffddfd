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
}
