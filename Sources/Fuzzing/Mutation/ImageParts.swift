import WebAssembly

/// The layout of images of modules: what `ImageHeader` says of it, said once more for whoever damages them.
struct ImageParts {
  static let headerSize = 192
  private static let partCount = 6
  /// The word of the header that has the size of the image, and the one that has the checksum of what comes after the header.
  private static let (size, checksum) = (4, 5)
  /// The first of the words that have offset and size of each part.
  static let firstPart = 6

  /// Where each part is, as far as it is in the image.
  let ranges: [Range<Int>]

  static let (code, exceptions, functions, runs, module, pages) = (0, 1, 2, 3, 4, 5)

  init(_ image: [UInt8]) {
    guard image.count >= Self.headerSize else {
      ranges = []
      return
    }
    ranges = (0..<Self.partCount).map { part in
      let start = Int(clamping: Self.word(image, Self.firstPart + part * 2))
      let end = start.addingReportingOverflow(Int(clamping: Self.word(image, Self.firstPart + part * 2 + 1)))
      return start <= image.count && !end.overflow ? start..<min(max(start, end.partialValue), image.count) : 0..<0
    }
  }

  /// A word, counted from the beginning of the image.
  static func word(_ image: [UInt8], _ index: Int) -> UInt64 {
    (0..<8).reduce(0) { $0 | UInt64(image[index * 8 + $1]) << UInt64($1 * 8) }
  }

  static func setWord(_ image: inout [UInt8], _ index: Int, _ word: UInt64) {
    for byte in 0..<8 { image[index * 8 + byte] = UInt8(truncatingIfNeeded: word >> UInt64(byte * 8)) }
  }

  /// Makes the checksums right again, and the size.
  ///
  /// - Parameter keepsSize: whether the header keeps the size that it says.
  static func repair(_ image: inout [UInt8], keepsSize: Bool = false) {
    guard image.count >= headerSize else { return }
    if !keepsSize { setWord(&image, size, UInt64(image.count)) }
    let end = min(UInt64(image.count), word(image, size))
    if end >= headerSize {
      setWord(&image, checksum, image.withUnsafeBytes { Checksum.of(UnsafeRawBufferPointer(rebasing: $0[headerSize..<Int(end)])) })
    }
    setWord(&image, headerSize / 8 - 1, image.withUnsafeBytes { Checksum.of(UnsafeRawBufferPointer(rebasing: $0[..<(headerSize - 8)])) })
  }
}
