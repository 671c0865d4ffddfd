/// Whether the bodies of functions are well-formed, apart from what they mean.
///
/// A module that is malformed is not invalid as well: when an error is found before all bodies were decoded, this tells
/// whether one of them is malformed. No module without errors comes here.
///
/// WebAssembly 3.0, section 5.5.13 (code section).
enum CodeSyntax {
  /// The first error in a body that no feature would change; `interrupted` if somebody asks to stop before one is found.
  static func firstError(
    in module: ModuleStructure, _ bytes: ModuleBytes, _ features: Features, _ interruption: InterruptionFlag?
  ) -> DecodingError? {
    var features = features
    var index = 0
    while index < module.codes.count {
      do throws(DecodingError) {
        try check(module.codes[index], bytes, features, interruption)
        index += 1
      } catch {
        // Whether something is malformed besides is found with the feature.
        guard case .featureNeeded(let feature, _) = error.reason, !features.contains(feature) else { return error }
        features.formUnion(feature)
      }
    }
    return nil
  }

  private static func check(
    _ code: ModuleStructure.Code, _ bytes: ModuleBytes, _ features: Features, _ interruption: InterruptionFlag?
  ) throws(DecodingError) {
    var reader = ByteReader(bytes: bytes, range: code.range.lowerBound..<bytes.count, context: "function body")
    if let interruption, interruption.isRequested { throw reader.error(.interrupted) }
    for _ in 0..<(try reader.length()) {
      _ = try reader.u32()
      _ = try reader.valueType(features)
    }
    var decoder = InstructionDecoder(reader, features: features)
    try decoder.skipExpression()
    guard decoder.position == code.range.upperBound else {
      throw reader.error(.sectionSizeMismatch, at: code.range.upperBound)
    }
  }
}
