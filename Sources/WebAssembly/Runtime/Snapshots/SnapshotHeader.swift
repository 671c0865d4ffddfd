/// The beginning of a snapshot, in words of 64 bits, little-endian.
struct SnapshotHeader {
  static let byteCount = 80
  /// A zero, so that it is no text, and "wasmsnp".
  private static let magic: UInt64 = 0x706E_736D_7361_7700
  /// Changes with the format, and with whatever frames look like.
  private static let version: UInt32 = 1

  var options: UInt32
  /// The size of the records, which come after the header.
  var recordSize: UInt64 = 0
  /// The size of the pages, which come after the records.
  var pageSize: UInt64 = 0
  /// Where in the records it stands what pages there are.
  var placeOffset: UInt64 = 0
  /// The checksum of all after the header.
  var checksum: UInt64 = 0
  /// The identity of the snapshot before; 0 where all pages are in this one.
  var base: UInt64 = 0

  init(_ options: TranslationOptions) { self.options = options.bits }

  /// What another snapshot knows this one by.
  var identity: UInt64 { max(checksum ^ base &* 0x9E37_79B9_7F4A_7C15, 1) }

  var words: [UInt64] {
    let words = [
      Self.magic, UInt64(Self.version) | UInt64(options) << 32, RegisterOpcode.instructionSetHash, recordSize, pageSize, checksum,
      base, placeOffset, 0,
    ]
    return words + [Self.checksum(of: words)]
  }

  private static func checksum(of words: [UInt64]) -> UInt64 {
    words.map { $0.littleEndian }.withUnsafeBytes { Checksum.of($0) }
  }

  /// Reads the header of bytes, which are all there and unchanged when it returns.
  init(_ bytes: UnsafeRawBufferPointer) throws(SnapshotError) {
    func word(_ index: Int) -> UInt64 { UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self)) }
    guard bytes.count >= 8, word(0) == Self.magic else { throw .notASnapshot }
    guard bytes.count >= Self.byteCount else { throw .truncated(byteCount: bytes.count, expected: UInt64(Self.byteCount)) }
    let words = (0..<Self.byteCount / 8).map { word($0) }
    guard words[1] & 0xFFFF_FFFF == UInt64(Self.version), words[2] == RegisterOpcode.instructionSetHash else { throw .version }
    guard words.last == Self.checksum(of: Array(words.dropLast())) else { throw .checksum }
    options = UInt32(truncatingIfNeeded: words[1] >> 32)
    (recordSize, pageSize, checksum, base, placeOffset) = (words[3], words[4], words[5], words[6], words[7])
    let (size, isTooLarge) = recordSize.addingReportingOverflow(pageSize)
    let expected = size.addingReportingOverflow(UInt64(Self.byteCount))
    guard placeOffset <= recordSize else { throw .damaged("the list of pages is out of bounds", offset: 56) }
    guard !isTooLarge, !expected.overflow, expected.partialValue == UInt64(bytes.count) else {
      throw .truncated(byteCount: bytes.count, expected: isTooLarge || expected.overflow ? .max : expected.partialValue)
    }
    guard Checksum.of(UnsafeRawBufferPointer(rebasing: bytes[Self.byteCount...])) == checksum else { throw .checksum }
  }
}
