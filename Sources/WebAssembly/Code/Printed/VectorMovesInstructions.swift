// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let vectorMoves = InstructionFamily(
    first: 672,
    rows: [
      RegisterOpcodeRow("v128.copy(s)", "sD"),
      RegisterOpcodeRow("v128.copy(v)", "vD"),
      RegisterOpcodeRow("v128.select(s,s,s)", "sssD"),
      RegisterOpcodeRow("v128.global.get(x)", "xD"),
      RegisterOpcodeRow("v128.global.set(x,s)", "xs"),
      RegisterOpcodeRow("v128.global.get_imported(x)", "xD"),
      RegisterOpcodeRow("v128.global.set_imported(x,s)", "xs"),
    ])
}
