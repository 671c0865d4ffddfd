// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let memory = InstructionFamily(
    first: 480,
    rows: [
      RegisterOpcodeRow("memory.size()", "D"),
      RegisterOpcodeRow("memory.copy(s,s,s)", "!sss"),
      RegisterOpcodeRow("memory.fill(s,s,s)", "!sss"),
      RegisterOpcodeRow("memory.grow(s)", "sD"),
      RegisterOpcodeRow("memory.init(s,s,s,x)", "sssx"),
      RegisterOpcodeRow("data.drop(x)", "x"),
      RegisterOpcodeRow("memory.size_any(x)", "xD"),
      RegisterOpcodeRow("memory.grow_any(s,x)", "sxD"),
      RegisterOpcodeRow("memory.fill_any(s,s,s,x)", "sssx"),
      RegisterOpcodeRow("memory.copy_any(s,s,s,x,x)", "sssxx"),
      RegisterOpcodeRow("memory.init_any(s,s,s,x,x)", "sssxx"),
    ])
}
