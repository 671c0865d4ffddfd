// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let fusedVectorMemoryAccumulator2 = InstructionFamily(
    first: 13104,
    rows: [
      RegisterOpcodeRow("v128.store(s,o,a); i32.add(s,i); i32.lt_s(d,i)", "soasiDiD"),
      RegisterOpcodeRow("v128.store(a,o,s); i32.add(s,i); i32.lt_s(d,i); br_nez(t)", "aossiDib"),
      RegisterOpcodeRow("v128.store(s,o,a); i32.add(s,i); i32.lt_s(d,i); br_nez(t)", "soasiDib"),
      RegisterOpcodeRow("v128.store(a,o,s); i32.add(s,i); i32.ge_s(d,i); br_nez(t)", "aossiDib"),
      RegisterOpcodeRow("v128.store(s,o,a); i32.add(s,i); i32.ge_s(d,i); br_nez(t)", "soasiDib"),
      RegisterOpcodeRow("v128.store(a,o,s); i32.add(s,i); br_nez(s)", "aossiDsb"),
      RegisterOpcodeRow("v128.store(s,o,a); i32.add(s,i); br_nez(s)", "soasiDsb"),
      RegisterOpcodeRow("v128.store(a,o,s); i32.add(s,i); br_nez(d)", "aossiDb"),
      RegisterOpcodeRow("v128.store(s,o,a); i32.add(s,i); br_nez(d)", "soasiDb"),
      RegisterOpcodeRow("v128.store(a,o,s); i32.add(s,i); br_eqz(s)", "aossiDsb"),
      RegisterOpcodeRow("v128.store(s,o,a); i32.add(s,i); br_eqz(s)", "soasiDsb"),
      RegisterOpcodeRow("v128.store(a,o,s); i32.add(s,i); br_eqz(d)", "aossiDb"),
      RegisterOpcodeRow("v128.store(s,o,a); i32.add(s,i); br_eqz(d)", "soasiDb"),
    ])
}
