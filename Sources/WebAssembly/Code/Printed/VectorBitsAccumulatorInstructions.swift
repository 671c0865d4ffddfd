// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let vectorBitsAccumulator = InstructionFamily(
    first: 7024,
    rows: [
      RegisterOpcodeRow("v128.not(a)", "aD"),
      RegisterOpcodeRow("v128.and(a,s)", "asD"),
      RegisterOpcodeRow("v128.and(a,v)", "avD"),
      RegisterOpcodeRow("v128.andnot(a,s)", "asD"),
      RegisterOpcodeRow("v128.andnot(s,a)", "saD"),
      RegisterOpcodeRow("v128.or(a,s)", "asD"),
      RegisterOpcodeRow("v128.or(a,v)", "avD"),
      RegisterOpcodeRow("v128.xor(a,s)", "asD"),
      RegisterOpcodeRow("v128.xor(a,v)", "avD"),
      RegisterOpcodeRow("v128.bitselect(a,s,s)", "assD"),
      RegisterOpcodeRow("v128.bitselect(s,a,s)", "sasD"),
      RegisterOpcodeRow("v128.bitselect(s,s,a)", "ssaD"),
      RegisterOpcodeRow("v128.bitselect(a,s,v)", "asvD"),
      RegisterOpcodeRow("v128.bitselect(s,a,v)", "savD"),
      RegisterOpcodeRow("v128.any_true(a)", "aD"),
    ])
}
