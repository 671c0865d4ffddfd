/// Whole function bodies.
///
/// WebAssembly 3.0, sections 3.5.2 (functions) and 5.5.13 (code section).
extension FunctionValidator {
  /// Validates the body of a function.
  mutating func validate(function: UInt32, code: ModuleStructure.Code, bytes: ModuleBytes) throws(ModuleError) {
    reset()
    self.function = function
    instruction.offset = code.range.lowerBound
    let type = signatures[Int(context.functions[Int(function)])]
    try spend(Int(type.parameters.count))
    locals.begin(
      parameters: pool[Int(type.parameters.start)..<Int(type.parameters.start) + Int(type.parameters.count)])

    // Like the reference interpreter, read on where a body does not end in time: what is found there is the error.
    var reader = ByteReader(bytes: bytes, range: code.range.lowerBound..<bytes.count, context: "function body")
    try declareLocals(&reader)
    begin(results: type.results)
    let end = try validateInstructions(reader)
    guard end == code.range.upperBound else { throw malformed(.sectionSizeMismatch, at: end) }
  }

  /// Validates the instructions of a body.
  /// - Returns: the offset after its `end`.
  private mutating func validateInstructions(_ reader: ByteReader) throws(ModuleError) -> Int {
    var decoder = InstructionDecoder(reader, features: context.features)
    while !frames.isEmpty {
      let immediates: ImmediateKind
      do throws(DecodingError) { immediates = try decoder.next(into: &instruction) } catch { throw refused(error) }
      try check(immediates)
    }
    return decoder.position
  }

  private mutating func declareLocals(_ reader: inout ByteReader) throws(ModuleError) {
    let groups: Int
    do throws(DecodingError) { groups = try reader.length() } catch { throw refused(error) }
    for _ in 0..<groups {
      let (count, type) = try localGroup(&reader)
      locals.append(try resolve(type), count: count)
    }
  }

  /// A declaration of variables of one type.
  private mutating func localGroup(_ reader: inout ByteReader) throws(ModuleError) -> (UInt32, ValueType) {
    do throws(DecodingError) {
      let start = reader.position
      let count = try reader.u32()
      // Whatever the limit, an index has 32 bits.
      guard Int(clamping: count) <= min(limits.locals, Int(clamping: UInt32.max)) - Int(locals.count) else {
        throw reader.error(.tooManyLocals, at: start)
      }
      return (count, try reader.valueType(context.features))
    } catch { throw refused(error) }
  }
}
