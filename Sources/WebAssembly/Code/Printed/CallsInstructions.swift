// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let calls = InstructionFamily(
    first: 16,
    rows: [
      RegisterOpcodeRow("call(n,x)", "!nx"),
      RegisterOpcodeRow("call_indirect(s,n,x,n)", "!snxn"),
      RegisterOpcodeRow("call_import(n,x)", "!nx"),
      RegisterOpcodeRow("return(n)", "n"),
      RegisterOpcodeRow("return_value(s,n)", "sn"),
      RegisterOpcodeRow("return_value(i,n)", "in"),
      RegisterOpcodeRow("f64.return_value(s,n)", "sn"),
      RegisterOpcodeRow("f32.return_value(s,n)", "sn"),
      RegisterOpcodeRow("return_call(n,n,n,x)", "!nnnx"),
      RegisterOpcodeRow("return_call_import(n,n,x)", "!nnx"),
      RegisterOpcodeRow("return_call_indirect(s,n,n,x,n)", "!snnxn"),
      RegisterOpcodeRow("call_indirect64(s,n,x,n)", "!snxn"),
      RegisterOpcodeRow("call_ref(s,n,x)", "!snx"),
      RegisterOpcodeRow("return_call_ref(s,n,n,x)", "!snnx"),
      RegisterOpcodeRow("throw(n,x)", "!nx"),
      RegisterOpcodeRow("throw_ref(s)", "!s"),
    ])
}
