// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let storeAccumulator = InstructionFamily(
    first: 4640,
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
      432, 1, 4640, 432, 4, 4641, 433, 1, 4642, 434, 1, 4643, 434, 8, 4644, 435, 1, 4645, 436, 4, 4646, 438, 1, 4647,
      438, 4, 4648, 439, 1, 4649, 440, 1, 4650, 440, 8, 4651, 441, 1, 4652, 442, 4, 4653, 444, 1, 4654, 444, 4, 4655,
      445, 1, 4656, 446, 1, 4657, 446, 8, 4658, 447, 1, 4659, 448, 4, 4660, 450, 1, 4661, 450, 4, 4662, 451, 1, 4663,
      452, 1, 4664, 452, 8, 4665, 453, 1, 4666, 454, 4, 4667,
    ])
}
