// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension RegisterOpcodeRow {
  /// Name and fields of the instructions from number 2000 on.
  static let part5: [RegisterOpcodeRow] = [
    RegisterOpcodeRow("f32.mul(s,s); f32.add(t,s)", "sssD"),
    RegisterOpcodeRow("f32.mul(s,s); f32.mul(t,s)", "sssD"),
    RegisterOpcodeRow("f32.add(s,s); f32.sub(t,s)", "sssD"),
    RegisterOpcodeRow("f32.add(s,s); f32.sub(s,s)", "ssDssD"),
    RegisterOpcodeRow("f32.add(s,s); f32.sub(s,t)", "sssD"),
    RegisterOpcodeRow("f32.sub(s,s); f32.sub(t,s)", "sssD"),
    RegisterOpcodeRow("f32.sub(s,s); f32.sub(s,s)", "ssDssD"),
    RegisterOpcodeRow("f32.sub(s,s); f32.sub(s,t)", "sssD"),
    RegisterOpcodeRow("f32.mul(s,s); f32.sub(t,s)", "sssD"),
    RegisterOpcodeRow("f32.mul(s,s); f32.sub(s,s)", "ssDssD"),
    RegisterOpcodeRow("f32.mul(s,s); f32.sub(s,t)", "sssD"),
    RegisterOpcodeRow("f32.mul(s,I); f32.add(t,s)", "sIsD"),
    RegisterOpcodeRow("load32(s,o); f32.add(t,s)", "sosD"),
    RegisterOpcodeRow("load32(s,o); f32.add(d,s)", "soDsD"),
    RegisterOpcodeRow("load32(s,o); f32.add(d,d)", "soDD"),
    RegisterOpcodeRow("load32(s,o); f32.mul(t,s)", "sosD"),
    RegisterOpcodeRow("load32(s,o); f32.mul(d,s)", "soDsD"),
    RegisterOpcodeRow("load32(s,o); f32.mul(d,d)", "soDD"),
    RegisterOpcodeRow("load32(s,o); f32.sub(t,s)", "sosD"),
    RegisterOpcodeRow("load32(s,o); f32.sub(s,s)", "soDssD"),
    RegisterOpcodeRow("load32(s,o); f32.sub(s,t)", "sosD"),
    RegisterOpcodeRow("f32.add(s,s); store32(s,o,t)", "ssso"),
    RegisterOpcodeRow("f32.add(s,s); store32(s,o,d)", "ssDso"),
    RegisterOpcodeRow("f32.sub(s,s); store32(s,o,t)", "ssso"),
    RegisterOpcodeRow("f32.sub(s,s); store32(s,o,d)", "ssDso"),
    RegisterOpcodeRow("f32.mul(s,s); store32(s,o,t)", "ssso"),
    RegisterOpcodeRow("f32.mul(s,s); store32(s,o,d)", "ssDso"),
    RegisterOpcodeRow("f32.div(s,s); store32(s,o,t)", "ssso"),
    RegisterOpcodeRow("f32.div(s,s); store32(s,o,d)", "ssDso"),
  ]
}
