// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let vectorBits = InstructionFamily(
    first: 768,
    rows: [
      RegisterOpcodeRow("v128.not(s)", "sD"),
      RegisterOpcodeRow("v128.and(s,s)", "ssD"),
      RegisterOpcodeRow("v128.and(s,v)", "svD"),
      RegisterOpcodeRow("v128.andnot(s,s)", "ssD"),
      RegisterOpcodeRow("v128.or(s,s)", "ssD"),
      RegisterOpcodeRow("v128.or(s,v)", "svD"),
      RegisterOpcodeRow("v128.xor(s,s)", "ssD"),
      RegisterOpcodeRow("v128.xor(s,v)", "svD"),
      RegisterOpcodeRow("v128.bitselect(s,s,s)", "sssD"),
      RegisterOpcodeRow("v128.bitselect(s,s,v)", "ssvD"),
      RegisterOpcodeRow("v128.any_true(s)", "sD"),
    ])
}
