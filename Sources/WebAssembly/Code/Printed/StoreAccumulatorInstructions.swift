// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let storeAccumulator = InstructionFamily(
    first: 4496,
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
      432, 1, 4496, 432, 4, 4497, 433, 1, 4498, 434, 1, 4499, 434, 8, 4500, 435, 1, 4501, 436, 4, 4502, 438, 1, 4503,
      438, 4, 4504, 439, 1, 4505, 440, 1, 4506, 440, 8, 4507, 441, 1, 4508, 442, 4, 4509, 444, 1, 4510, 444, 4, 4511,
      445, 1, 4512, 446, 1, 4513, 446, 8, 4514, 447, 1, 4515, 448, 4, 4516, 450, 1, 4517, 450, 4, 4518, 451, 1, 4519,
      452, 1, 4520, 452, 8, 4521, 453, 1, 4522, 454, 4, 4523,
    ])
}
