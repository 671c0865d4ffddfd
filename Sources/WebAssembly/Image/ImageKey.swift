/// What an image in a cache is found by: the module, and everything that decides what the image of it looks like, or whether the
/// module may be opened at all. Of each, the name of the file has a hash.
struct ImageKey {
  /// The name of the file.
  let name: String

  /// The end of the names of all images.
  static let suffix = ".cached-image"

  init(_ module: UnsafeRawBufferPointer, _ options: TranslationOptions, _ features: Features, _ limits: ModuleLimits) {
    let header = ImageHeader(options, features)
    let words =
      [UInt64(ImageHeader.version), UInt64(header.options), UInt64(header.features.rawValue), header.instructionSet] + limits.words
    let configuration = words.withUnsafeBytes { Checksum.of($0) }
    let digits = [Checksum.of(module, seed: 0), Checksum.of(module, seed: 1)].map { $0.digits }.joined()
    name = "\(digits)-\(String(module.count, radix: 16))-\(configuration.digits)\(Self.suffix)"
  }
}

extension UInt64 {
  /// The number in 16 hexadecimal digits.
  var digits: String {
    let digits = String(self, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

extension ModuleLimits {
  /// All limits, in order.
  var words: [UInt64] {
    [
      moduleSize, types, recursionGroups, functions, imports, exports, globals, tags, tables, memories, parameters, results, fields,
      subtypingDepth, elementSegments, dataSegments, elements, functionBodySize, locals, blockNesting, operands,
    ].map { UInt64(bitPattern: Int64($0)) }
  }
}
