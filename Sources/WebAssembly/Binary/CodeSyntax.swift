/// Whether the bodies of functions are well-formed, apart from what they mean.
///
/// A module that is malformed is not invalid as well: when an error is found before all bodies were decoded, this tells
/// whether one of them is malformed. No module without errors comes here.
///
/// WebAssembly 3.0, section 5.5.13 (code section).
enum CodeSyntax {
  /// The first error in a body; `interrupted` if somebody asks to stop before one is found.
  static func firstError(
    in module: ModuleStructure, _ bytes: ModuleBytes, _ features: Features, _ interruption: InterruptionFlag?
  ) -> DecodingError? {
    do throws(DecodingError) {
      for code in module.codes {
        var reader = ByteReader(
          bytes: bytes, range: code.range.lowerBound..<bytes.count, context: "function body")
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
      return nil
    } catch {
      return error
    }
  }
}
