// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let storeAccumulator = InstructionFamily(
    first: 4384,
    rows: [
      RegisterOpcodeRow("store8(a,o,s)", "aos"),
      RegisterOpcodeRow("store8(s,o,a)", "soa"),
      RegisterOpcodeRow("store8(a,o,i)", "aoi"),
      RegisterOpcodeRow("store8(a,O,s)", "aOs"),
      RegisterOpcodeRow("store8(s,O,a)", "sOa"),
      RegisterOpcodeRow("store8(a,O,i)", "aOi"),
      RegisterOpcodeRow("store8(I,a)", "Ia"),
      RegisterOpcodeRow("store16(a,o,s)", "aos"),
      RegisterOpcodeRow("store16(s,o,a)", "soa"),
      RegisterOpcodeRow("store16(a,o,i)", "aoi"),
      RegisterOpcodeRow("store16(a,O,s)", "aOs"),
      RegisterOpcodeRow("store16(s,O,a)", "sOa"),
      RegisterOpcodeRow("store16(a,O,i)", "aOi"),
      RegisterOpcodeRow("store16(I,a)", "Ia"),
      RegisterOpcodeRow("store32(a,o,s)", "aos"),
      RegisterOpcodeRow("store32(s,o,a)", "soa"),
      RegisterOpcodeRow("store32(a,o,i)", "aoi"),
      RegisterOpcodeRow("store32(a,O,s)", "aOs"),
      RegisterOpcodeRow("store32(s,O,a)", "sOa"),
      RegisterOpcodeRow("store32(a,O,i)", "aOi"),
      RegisterOpcodeRow("store32(I,a)", "Ia"),
      RegisterOpcodeRow("store64(a,o,s)", "aos"),
      RegisterOpcodeRow("store64(s,o,a)", "soa"),
      RegisterOpcodeRow("store64(a,o,i)", "aoi"),
      RegisterOpcodeRow("store64(a,O,s)", "aOs"),
      RegisterOpcodeRow("store64(s,O,a)", "sOa"),
      RegisterOpcodeRow("store64(a,O,i)", "aOi"),
      RegisterOpcodeRow("store64(I,a)", "Ia"),
    ],
    shapes: [
      268675, 72067, 6531, 530820, 72068, 6532, 6531, 268675, 72067, 6531, 530820, 72068, 6532, 6531, 268675, 72067, 6531, 530820,
      72068, 6532, 6531, 268675, 72067, 6531, 530820, 72068, 6532, 6531,
    ],
    fusions: [
    ],
    variants: [
      432, 0, 4384, 432, 2, 4385, 433, 0, 4386, 434, 0, 4387, 434, 3, 4388, 435, 0, 4389, 436, 2, 4390, 438, 0, 4391,
      438, 2, 4392, 439, 0, 4393, 440, 0, 4394, 440, 3, 4395, 441, 0, 4396, 442, 2, 4397, 444, 0, 4398, 444, 2, 4399,
      445, 0, 4400, 446, 0, 4401, 446, 3, 4402, 447, 0, 4403, 448, 2, 4404, 450, 0, 4405, 450, 2, 4406, 451, 0, 4407,
      452, 0, 4408, 452, 3, 4409, 453, 0, 4410, 454, 2, 4411,
    ])
}
