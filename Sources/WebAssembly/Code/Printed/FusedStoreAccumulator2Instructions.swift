// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let fusedStoreAccumulator2 = InstructionFamily(
    first: 7552,
    rows: [
      RegisterOpcodeRow("store64(a,o,s); i32.add(s,i); i32.lt_s(d,i)", "aossiDiD"),
      RegisterOpcodeRow("store64(s,o,a); i32.add(s,i); i32.lt_s(d,i)", "soasiDiD"),
      RegisterOpcodeRow("store64(a,o,s); i32.add(s,i); i32.lt_s(d,i); br_nez(t)", "aossiDib"),
      RegisterOpcodeRow("store64(s,o,a); i32.add(s,i); i32.lt_s(d,i); br_nez(t)", "soasiDib"),
      RegisterOpcodeRow("store64(a,o,s); i32.add(s,i); i32.ge_s(d,i); br_nez(t)", "aossiDib"),
      RegisterOpcodeRow("store64(s,o,a); i32.add(s,i); i32.ge_s(d,i); br_nez(t)", "soasiDib"),
      RegisterOpcodeRow("store8(a,o,s); i32.add(s,i); br_nez(s)", "aossiDsb"),
      RegisterOpcodeRow("store8(s,o,a); i32.add(s,i); br_nez(s)", "soasiDsb"),
      RegisterOpcodeRow("store8(a,o,s); i32.add(s,i); br_nez(d)", "aossiDb"),
      RegisterOpcodeRow("store8(s,o,a); i32.add(s,i); br_nez(d)", "soasiDb"),
      RegisterOpcodeRow("store8(a,o,s); i32.add(s,i); br_eqz(s)", "aossiDsb"),
      RegisterOpcodeRow("store8(s,o,a); i32.add(s,i); br_eqz(s)", "soasiDsb"),
      RegisterOpcodeRow("store8(a,o,s); i32.add(s,i); br_eqz(d)", "aossiDb"),
      RegisterOpcodeRow("store8(s,o,a); i32.add(s,i); br_eqz(d)", "soasiDb"),
      RegisterOpcodeRow("store32(a,o,s); i32.add(s,i); br_nez(s)", "aossiDsb"),
      RegisterOpcodeRow("store32(s,o,a); i32.add(s,i); br_nez(s)", "soasiDsb"),
      RegisterOpcodeRow("store32(a,o,s); i32.add(s,i); br_nez(d)", "aossiDb"),
      RegisterOpcodeRow("store32(s,o,a); i32.add(s,i); br_nez(d)", "soasiDb"),
      RegisterOpcodeRow("store32(a,o,s); i32.add(s,i); br_eqz(s)", "aossiDsb"),
      RegisterOpcodeRow("store32(s,o,a); i32.add(s,i); br_eqz(s)", "soasiDsb"),
      RegisterOpcodeRow("store32(a,o,s); i32.add(s,i); br_eqz(d)", "aossiDb"),
      RegisterOpcodeRow("store32(s,o,a); i32.add(s,i); br_eqz(d)", "soasiDb"),
      RegisterOpcodeRow("store64(a,o,s); i32.add(s,i); br_nez(s)", "aossiDsb"),
      RegisterOpcodeRow("store64(s,o,a); i32.add(s,i); br_nez(s)", "soasiDsb"),
      RegisterOpcodeRow("store64(a,o,s); i32.add(s,i); br_nez(d)", "aossiDb"),
      RegisterOpcodeRow("store64(s,o,a); i32.add(s,i); br_nez(d)", "soasiDb"),
      RegisterOpcodeRow("store64(a,o,s); i32.add(s,i); br_eqz(s)", "aossiDsb"),
      RegisterOpcodeRow("store64(s,o,a); i32.add(s,i); br_eqz(s)", "soasiDsb"),
      RegisterOpcodeRow("store64(a,o,s); i32.add(s,i); br_eqz(d)", "aossiDb"),
      RegisterOpcodeRow("store64(s,o,a); i32.add(s,i); br_eqz(d)", "soasiDb"),
      RegisterOpcodeRow("store32(a,O,s); i32.add(s,i)", "aOssiD"),
      RegisterOpcodeRow("store32(s,O,a); i32.add(s,i)", "sOasiD"),
    ],
    shapes: [
      687195556312, 687195359704, 137439742344, 137439545736, 137439742344, 137439545736, 137443936648, 137443740040,
      137439742343, 137439545735, 137443936648, 137443740040, 137439742343, 137439545735, 137443936648, 137443740040,
      137439742343, 137439545735, 137443936648, 137443740040, 137439742343, 137439545735, 137443936648, 137443740040,
      137439742343, 137439545735, 137443936648, 137443740040, 137439742343, 137439545735, 274879482327, 274879023575,
    ],
    fusions: [
    ],
    variants: [
      3269, 1, 7552, 3269, 4, 7553, 3270, 1, 7554, 3270, 4, 7555, 3271, 1, 7556, 3271, 4, 7557, 3272, 1, 7558, 3272, 4, 7559,
      3273, 1, 7560, 3273, 4, 7561, 3274, 1, 7562, 3274, 4, 7563, 3275, 1, 7564, 3275, 4, 7565, 3276, 1, 7566, 3276, 4, 7567,
      3277, 1, 7568, 3277, 4, 7569, 3278, 1, 7570, 3278, 4, 7571, 3279, 1, 7572, 3279, 4, 7573, 3280, 1, 7574, 3280, 4, 7575,
      3281, 1, 7576, 3281, 4, 7577, 3282, 1, 7578, 3282, 4, 7579, 3283, 1, 7580, 3283, 4, 7581, 3284, 1, 7582, 3284, 8, 7583,
    ])
}
