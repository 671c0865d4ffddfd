// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let fusedStoreAccumulator2 = InstructionFamily(
    first: 7632,
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
      3301, 1, 7632, 3301, 4, 7633, 3302, 1, 7634, 3302, 4, 7635, 3303, 1, 7636, 3303, 4, 7637, 3304, 1, 7638, 3304, 4, 7639,
      3305, 1, 7640, 3305, 4, 7641, 3306, 1, 7642, 3306, 4, 7643, 3307, 1, 7644, 3307, 4, 7645, 3308, 1, 7646, 3308, 4, 7647,
      3309, 1, 7648, 3309, 4, 7649, 3310, 1, 7650, 3310, 4, 7651, 3311, 1, 7652, 3311, 4, 7653, 3312, 1, 7654, 3312, 4, 7655,
      3313, 1, 7656, 3313, 4, 7657, 3314, 1, 7658, 3314, 4, 7659, 3315, 1, 7660, 3315, 4, 7661, 3316, 1, 7662, 3316, 8, 7663,
    ])
}
