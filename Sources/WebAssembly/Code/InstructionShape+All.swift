#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

extension InstructionShape {
  /// The shapes by opcode.
  static let all: [InstructionShape] = InstructionFamily.table(InstructionShape(rawValue: 0)) {
    $0.shapes.map { InstructionShape(rawValue: $0) }
  }
}
