/// Why an image of a module cannot be used.
public enum ImageError: Error, Hashable, Sendable {
  /// The bytes are something else.
  case notAnImage
  /// Bytes are missing: the image has `expected`, or more.
  case truncated(byteCount: Int, expected: UInt64)
  /// The bytes do not begin at a multiple of ``Module/imageAlignment``.
  case misaligned
  /// The image has another version of the format than this engine reads.
  case version(found: UInt32, expected: UInt32)
  /// The image was made by an engine with other instructions in its register code.
  case instructionSet(found: UInt64, expected: UInt64)
  /// The image was made by an engine that allows other features.
  case features(found: Features, expected: Features)
  /// The image was made by an engine whose configuration differs, in the options of those names.
  case configuration([String])
  /// The bytes were changed since the image was made, or were not written completely.
  case checksum(found: UInt64, expected: UInt64)
  /// Something in the image is not what the engine makes of the module in it, or is out of bounds: what, and at which byte.
  case damaged(String, offset: Int)
  /// The module in the image is malformed or not valid.
  case module(ModuleError)
  /// The module has more than an image has room for: 4 GiB.
  case tooLarge
  /// The file cannot be read: what the system says.
  case unreadable(path: String, String)
  /// Somebody asked to stop.
  case interrupted
}

extension ImageError: CustomStringConvertible {
  /// What is wrong, and what to do.
  public var description: String {
    switch self {
    case .notAnImage: "this is not an image of a module"
    case .truncated(let count, let expected): "the image is cut off: it has \(count) of \(expected) bytes; copy it again"
    case .misaligned: "the image must begin at an address that is a multiple of \(ModuleImage.alignment)"
    case .version(let found, let expected):
      "the image has version \(found) of the format, this engine reads version \(expected); \(Self.remedy)"
    case .instructionSet:
      "the image was made by an engine with another instruction set; \(Self.remedy)"
    case .features(let found, let expected):
      "the image was made with the features \(found), this engine has \(expected); choose these in Engine.Configuration.features, or compile the module again"
    case .configuration(let options):
      "the image was made with another choice of \(options.joined(separator: ", ")) in Engine.Configuration; choose the same, or compile the module again"
    case .checksum: "the image has changed since it was made; copy it again, or compile the module again"
    case .damaged(let what, let offset): "the image is damaged at byte 0x\(String(offset, radix: 16)): \(what); \(Self.remedy)"
    case .module(let error): "the module in the image cannot be used: \(error)"
    case .tooLarge: "the module is too large for an image"
    case .unreadable(let path, let reason): "\(path): \(reason)"
    case .interrupted: "interrupted"
    }
  }

  private static var remedy: String { "compile the module again" }
}
