// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let fusedAnyMemory = InstructionFamily(
    first: 4496,
    rows: [
      RegisterOpcodeRow("i32.add(s,s); load8_u.m32(t,o,x)", "ssoxD"),
      RegisterOpcodeRow("i32.add(s,s); load32.m32(t,o,x)", "ssoxD"),
      RegisterOpcodeRow("i32.add(s,s); load64.m32(t,o,x)", "ssoxD"),
      RegisterOpcodeRow("i32.add(s,i); load8_u.m32(t,o,x)", "sioxD"),
      RegisterOpcodeRow("i32.add(s,i); load32.m32(t,o,x)", "sioxD"),
      RegisterOpcodeRow("i32.add(s,i); load64.m32(t,o,x)", "sioxD"),
      RegisterOpcodeRow("i32.shl(s,i); i32.add(t,s); load32.m32(t,o,x)", "sisoxD"),
      RegisterOpcodeRow("i32.shl(s,i); i32.add(t,s); load64.m32(t,o,x)", "sisoxD"),
      RegisterOpcodeRow("load8_u.m32(s,o,x); i32.add(t,s)", "soxsD"),
      RegisterOpcodeRow("load8_u.m32(s,o,x); i32.add(t,i)", "soxiD"),
      RegisterOpcodeRow("load32.m32(s,o,x); i32.add(t,s)", "soxsD"),
      RegisterOpcodeRow("load32.m32(s,o,x); i32.add(t,i)", "soxiD"),
      RegisterOpcodeRow("load64.m32(s,o,x); i64.add(t,s)", "soxsD"),
      RegisterOpcodeRow("load64.m32(s,o,x); f64.add(t,s)", "soxsD"),
      RegisterOpcodeRow("load64.m32(s,o,x); f64.mul(t,s)", "soxsD"),
      RegisterOpcodeRow("i32.add(s,s); store8.m32(t,o,x,s)", "ssoxs"),
      RegisterOpcodeRow("i32.add(s,s); store32.m32(t,o,x,s)", "ssoxs"),
      RegisterOpcodeRow("i32.add(s,s); store64.m32(t,o,x,s)", "ssoxs"),
      RegisterOpcodeRow("i32.add(s,i); store8.m32(t,o,x,s)", "sioxs"),
      RegisterOpcodeRow("i32.add(s,i); store32.m32(t,o,x,s)", "sioxs"),
      RegisterOpcodeRow("i32.add(s,i); store64.m32(t,o,x,s)", "sioxs"),
      RegisterOpcodeRow("store8.m32(s,o,x,s); i32.add(s,s)", "soxsssD"),
      RegisterOpcodeRow("store8.m32(s,o,x,s); i32.add(s,i)", "soxssiD"),
      RegisterOpcodeRow("store32.m32(s,o,x,s); i32.add(s,s)", "soxsssD"),
      RegisterOpcodeRow("store32.m32(s,o,x,s); i32.add(s,i)", "soxssiD"),
      RegisterOpcodeRow("store64.m32(s,o,x,s); i32.add(s,s)", "soxsssD"),
      RegisterOpcodeRow("store64.m32(s,o,x,s); i32.add(s,i)", "soxssiD"),
    ])
}
