/// The beginning of an image: what it was made by, and where its parts are.
///
/// All numbers are little-endian. The first word is the magic number; then come the version of the format and the translation's
/// options, 32 bits each; the features, 32 bits, and 32 that are zero; the hash of the instruction set; the size of the image; the
/// checksum of all after the header; and offset and size of each part, in the order of `Part`. The last word is the checksum of the
/// words before it.
struct ImageHeader: Equatable {
  /// The parts of an image, in the order in which they stand in it.
  enum Part: Int, CaseIterable {
    /// The register code of all functions.
    case code
    /// Where functions catch exceptions.
    case exceptions
    /// A record for each function.
    case functions
    /// A record for each run of pages of initial memory.
    case runs
    /// The module that the image was made of.
    case module
    /// The pages of initial memory.
    case pages

    /// What the offset of the part is a multiple of.
    var alignment: Int {
      switch self {
      case .code: 64
      case .exceptions, .functions, .runs: 8
      case .module: 16
      case .pages: ImageRun.alignment
      }
    }
  }

  static let byteCount = 192
  /// A zero, so that it is no text, and "wasmimg".
  static let magic: UInt64 = 0x676D_696D_7361_7700
  /// Changes with the layout of images and of what code takes for granted: the frames, the instances, the meaning of fields.
  static let version: UInt32 = 1
  private static let wordCount = byteCount / 8

  var options: UInt32
  var features: Features
  var instructionSet: UInt64
  var imageSize: UInt64 = 0
  var contentChecksum: UInt64 = 0
  /// Where each part is in the image.
  var parts = [Range<Int>](repeating: 0..<0, count: Part.allCases.count)

  /// The header of an image that an engine makes.
  init(_ options: TranslationOptions, _ features: Features) {
    self.options = options.bits
    self.features = features
    instructionSet = RegisterOpcode.instructionSetHash
  }

  subscript(part: Part) -> Range<Int> { parts[part.rawValue] }

  // MARK: - Bytes

  /// The words, with their checksum.
  var words: [UInt64] {
    var words = [
      Self.magic, UInt64(Self.version) | UInt64(options) << 32, UInt64(features.rawValue), instructionSet, imageSize, contentChecksum,
    ]
    for part in parts { words += [UInt64(part.lowerBound), UInt64(part.count)] }
    words += [UInt64](repeating: 0, count: Self.wordCount - 1 - words.count)
    return words + [Self.checksum(words)]
  }

  private static func checksum(_ words: [UInt64]) -> UInt64 {
    words.map { $0.littleEndian }.withUnsafeBytes { Checksum.of($0) }
  }

  /// Reads the header of `bytes`, which are to be an image that an engine with these options and features has made.
  ///
  /// When it returns, all parts lie in the bytes, one after the other, and each that is not empty at a multiple of its alignment.
  init(_ bytes: UnsafeRawBufferPointer, _ expected: TranslationOptions, _ features: Features) throws(ImageError) {
    func word(_ index: Int) -> UInt64 {
      UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
    }
    guard bytes.count >= 8, word(0) == Self.magic else { throw .notAnImage }
    guard bytes.count >= Self.byteCount else { throw .truncated(byteCount: bytes.count, expected: UInt64(Self.byteCount)) }
    guard UInt(bitPattern: bytes.baseAddress) % UInt(ModuleImage.alignment) == 0 else { throw .misaligned }
    let words = (0..<Self.wordCount).map { word($0) }
    let version = UInt32(truncatingIfNeeded: words[1])
    guard version == Self.version else { throw .version(found: version, expected: Self.version) }
    let checksum = Self.checksum(Array(words.dropLast()))
    guard words[Self.wordCount - 1] == checksum else { throw .checksum(found: checksum, expected: words[Self.wordCount - 1]) }
    self.init(expected, features)
    guard words[3] == instructionSet else { throw .instructionSet(found: words[3], expected: instructionSet) }
    let found = Features(rawValue: UInt32(truncatingIfNeeded: words[2]))
    guard found == features else { throw .features(found: found, expected: features) }
    let options = UInt32(truncatingIfNeeded: words[1] >> 32)
    guard options == self.options else { throw .configuration(TranslationOptions.names(ofBits: options ^ self.options)) }
    imageSize = words[4]
    contentChecksum = words[5]
    guard imageSize <= UInt64(bytes.count) else { throw .truncated(byteCount: bytes.count, expected: imageSize) }
    var end = UInt64(Self.byteCount)
    for part in Part.allCases {
      let (start, count) = (words[6 + part.rawValue * 2], words[7 + part.rawValue * 2])
      // Where a part has nothing, its alignment does not matter.
      guard start >= end, start <= imageSize, count <= imageSize - start, count == 0 || start % UInt64(part.alignment) == 0 else {
        throw .damaged("a part is out of bounds", offset: (6 + part.rawValue * 2) * 8)
      }
      end = start + count
      parts[part.rawValue] = Int(start)..<Int(end)
    }
    guard self[.functions].count % ImageFunction.byteCount == 0, self[.runs].count % ImageRun.byteCount == 0 else {
      throw .damaged("a part has half a record", offset: Self.byteCount)
    }
    // What has no meaning is zero, so that it can have one in a later version.
    let expectedWords = self.words
    if let index = words.indices.first(where: { words[$0] != expectedWords[$0] }) {
      throw .damaged("a word of the header is not zero", offset: index * 8)
    }
  }
}

extension TranslationOptions {
  /// The options as the header of an image has them, a bit each.
  var bits: UInt32 {
    (consumesFuel ? 1 : 0) | (fusesInstructions ? 2 : 0) | (usesWideBranches ? 4 : 0) | (canonicalizesNaNs ? 8 : 0)
  }

  /// What the options of those bits are called in `Engine.Configuration`.
  static func names(ofBits bits: UInt32) -> [String] {
    ["consumesFuel", "fusesInstructions", "usesWideBranches", "canonicalizesNaNs"].enumerated()
      .filter { bits >> UInt32($0.offset) & 1 != 0 }.map { $0.element }
  }
}
