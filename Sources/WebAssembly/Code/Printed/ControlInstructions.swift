// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let control = InstructionFamily(
    first: 0,
    rows: [
      RegisterOpcodeRow("finish()", ""),
      RegisterOpcodeRow("translate()", "!"),
      RegisterOpcodeRow("return_foreign()", "!"),
      RegisterOpcodeRow("unreachable()", ""),
      RegisterOpcodeRow("jump()", "b"),
      RegisterOpcodeRow("br_nez(s)", "sb"),
      RegisterOpcodeRow("br_eqz(s)", "sb"),
      RegisterOpcodeRow("jump_wide(I)", "I"),
      RegisterOpcodeRow("br_table(s,x)", "sx"),
      RegisterOpcodeRow("check_fuel(x)", "x"),
    ])
}
