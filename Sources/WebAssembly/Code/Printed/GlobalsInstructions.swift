// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let globals = InstructionFamily(
    first: 464,
    rows: [
      RegisterOpcodeRow("global.get(x)", "xD"),
      RegisterOpcodeRow("global.set(x,s)", "xs"),
      RegisterOpcodeRow("global.set(x,i)", "xi"),
      RegisterOpcodeRow("global.get_imported(x)", "xD"),
      RegisterOpcodeRow("global.set_imported(x,s)", "xs"),
    ])
}
