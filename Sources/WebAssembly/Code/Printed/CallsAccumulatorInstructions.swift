// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let callsAccumulator = InstructionFamily(
    first: 5936,
    rows: [
      RegisterOpcodeRow("call_indirect(a,n,x,n)", "!anxn"),
      RegisterOpcodeRow("return_value(a,n)", "an"),
      RegisterOpcodeRow("f64.return_value(a,n)", "an"),
      RegisterOpcodeRow("f32.return_value(a,n)", "an"),
      RegisterOpcodeRow("call_indirect64(a,n,x,n)", "!anxn"),
      RegisterOpcodeRow("call_ref(a,n,x)", "!anx"),
    ])
}
