// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let store64Accumulator = InstructionFamily(
    first: 5328,
    rows: [
      RegisterOpcodeRow("store8.a64(a,o,s)", "aos"),
      RegisterOpcodeRow("store8.a64(s,o,a)", "soa"),
      RegisterOpcodeRow("store8.a64(a,o,i)", "aoi"),
      RegisterOpcodeRow("store8.a64(a,c,s)", "acs"),
      RegisterOpcodeRow("store8.a64(s,c,a)", "sca"),
      RegisterOpcodeRow("store8.a64(a,c,i)", "aci"),
      RegisterOpcodeRow("store8.a64(I,a)", "Ia"),
      RegisterOpcodeRow("store16.a64(a,o,s)", "aos"),
      RegisterOpcodeRow("store16.a64(s,o,a)", "soa"),
      RegisterOpcodeRow("store16.a64(a,o,i)", "aoi"),
      RegisterOpcodeRow("store16.a64(a,c,s)", "acs"),
      RegisterOpcodeRow("store16.a64(s,c,a)", "sca"),
      RegisterOpcodeRow("store16.a64(a,c,i)", "aci"),
      RegisterOpcodeRow("store16.a64(I,a)", "Ia"),
      RegisterOpcodeRow("store32.a64(a,o,s)", "aos"),
      RegisterOpcodeRow("store32.a64(s,o,a)", "soa"),
      RegisterOpcodeRow("store32.a64(a,o,i)", "aoi"),
      RegisterOpcodeRow("store32.a64(a,c,s)", "acs"),
      RegisterOpcodeRow("store32.a64(s,c,a)", "sca"),
      RegisterOpcodeRow("store32.a64(a,c,i)", "aci"),
      RegisterOpcodeRow("store32.a64(I,a)", "Ia"),
      RegisterOpcodeRow("store64.a64(a,o,s)", "aos"),
      RegisterOpcodeRow("store64.a64(s,o,a)", "soa"),
      RegisterOpcodeRow("store64.a64(a,o,i)", "aoi"),
      RegisterOpcodeRow("store64.a64(a,c,s)", "acs"),
      RegisterOpcodeRow("store64.a64(s,c,a)", "sca"),
      RegisterOpcodeRow("store64.a64(a,c,i)", "aci"),
      RegisterOpcodeRow("store64.a64(I,a)", "Ia"),
    ])
}
