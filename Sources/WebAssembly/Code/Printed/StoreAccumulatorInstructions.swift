// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let storeAccumulator = InstructionFamily(
    first: 4352,
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
      432, 0, 4352, 432, 2, 4353, 433, 0, 4354, 434, 0, 4355, 434, 3, 4356, 435, 0, 4357, 436, 2, 4358, 438, 0, 4359,
      438, 2, 4360, 439, 0, 4361, 440, 0, 4362, 440, 3, 4363, 441, 0, 4364, 442, 2, 4365, 444, 0, 4366, 444, 2, 4367,
      445, 0, 4368, 446, 0, 4369, 446, 3, 4370, 447, 0, 4371, 448, 2, 4372, 450, 0, 4373, 450, 2, 4374, 451, 0, 4375,
      452, 0, 4376, 452, 3, 4377, 453, 0, 4378, 454, 2, 4379,
    ])
}
