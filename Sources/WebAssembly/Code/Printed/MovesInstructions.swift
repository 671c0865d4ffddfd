// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let moves = InstructionFamily(
    first: 32,
    rows: [
      RegisterOpcodeRow("copy(s)", "sD"),
      RegisterOpcodeRow("copy(i)", "iD"),
      RegisterOpcodeRow("copy(I)", "ID"),
      RegisterOpcodeRow("copy(c)", "cD"),
      RegisterOpcodeRow("select(s,s,s)", "sssD"),
      RegisterOpcodeRow("select(i,s,s)", "issD"),
      RegisterOpcodeRow("select(s,i,s)", "sisD"),
      RegisterOpcodeRow("select(i,i,s)", "iisD"),
      RegisterOpcodeRow("ref.is_null(s)", "sD"),
      RegisterOpcodeRow("zero1(n)", "n"),
      RegisterOpcodeRow("zero2(n)", "n"),
      RegisterOpcodeRow("zero3(n)", "n"),
      RegisterOpcodeRow("zero4(n)", "n"),
      RegisterOpcodeRow("zero6(n)", "n"),
      RegisterOpcodeRow("zero8(n)", "n"),
      RegisterOpcodeRow("zero(n,n)", "nn"),
    ])
}
