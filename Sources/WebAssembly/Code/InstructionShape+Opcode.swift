#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

extension InstructionShape {
  /// The shape of an instruction.
  @inline(__always)
  static func of(_ opcode: UInt16) -> InstructionShape { InstructionShape(rawValue: values[Int(opcode)]) }
}
