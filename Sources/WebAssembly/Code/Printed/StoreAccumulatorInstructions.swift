// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let storeAccumulator = InstructionFamily(
    first: 4672,
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
      432, 1, 4672, 432, 4, 4673, 433, 1, 4674, 434, 1, 4675, 434, 8, 4676, 435, 1, 4677, 436, 4, 4678, 438, 1, 4679,
      438, 4, 4680, 439, 1, 4681, 440, 1, 4682, 440, 8, 4683, 441, 1, 4684, 442, 4, 4685, 444, 1, 4686, 444, 4, 4687,
      445, 1, 4688, 446, 1, 4689, 446, 8, 4690, 447, 1, 4691, 448, 4, 4692, 450, 1, 4693, 450, 4, 4694, 451, 1, 4695,
      452, 1, 4696, 452, 8, 4697, 453, 1, 4698, 454, 4, 4699,
    ])
}
