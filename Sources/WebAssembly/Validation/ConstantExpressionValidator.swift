/// Constant expressions: instruction sequences of which some instructions only are allowed.
///
/// WebAssembly 3.0, section 3.4.14 (constant expressions).
extension FunctionValidator {
  /// Validates an expression that has to give a value of `type`; the first `visibleGlobals` globals have a value before.
  mutating func validate(
    _ expression: ModuleStructure.ConstantExpression, type: ValueType, visibleGlobals: Int, bytes: ModuleBytes
  ) throws(ModuleError) {
    reset()
    function = nil
    begin(results: list(type))
    let reader = ByteReader(bytes: bytes, range: expression.range, context: "constant expression")
    var decoder = InstructionDecoder(reader, features: context.features)
    while !frames.isEmpty {
      do throws(DecodingError) { instruction = try decoder.next() } catch { throw refused(error) }
      try checkIsConstant(visibleGlobals: visibleGlobals)
      if instruction.opcode == .refFunc, Int(clamping: instruction.index) < context.declaredFunctions.count {
        context.declaredFunctions[Int(instruction.index)] = true
      }
      try check(instruction.immediates)
    }
  }

  private mutating func checkIsConstant(visibleGlobals: Int) throws(ModuleError) {
    let isConstant: Bool
    switch instruction.opcode {
    case .end, .i32Const, .i64Const, .f32Const, .f64Const, .v128Const, .refNull, .refFunc:
      isConstant = true
    case .i32Add, .i32Sub, .i32Mul, .i64Add, .i64Sub, .i64Mul:
      guard context.features.contains(.extendedConstants) else {
        throw missing(.extendedConstants, neededBy: "constant expression required: \(mnemonic) in one needs")
      }
      isConstant = true
    case .structNew, .structNewDefault, .arrayNew, .arrayNewDefault, .arrayNewFixed, .refI31, .anyConvertExtern,
      .externConvertAny:
      isConstant = true
    case .globalGet:
      guard Int(clamping: instruction.index) < visibleGlobals else {
        throw invalid("unknown global \(instruction.index): an initializer sees \(visibleGlobals)")
      }
      guard
        Int(clamping: instruction.index) < context.importedGlobalCount || context.features.contains(.garbageCollection)
      else {
        throw missing(.garbageCollection, neededBy: "initializers that read a global of the module need")
      }
      isConstant = !context.globals[Int(instruction.index)].isMutable
    default:
      isConstant = false
    }
    guard isConstant else { throw invalid("constant expression required: \(mnemonic) is not constant") }
  }
}
