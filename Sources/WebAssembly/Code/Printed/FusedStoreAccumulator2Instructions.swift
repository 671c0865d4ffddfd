// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let fusedStoreAccumulator2 = InstructionFamily(
    first: 7648,
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
      3301, 1, 7648, 3301, 4, 7649, 3302, 1, 7650, 3302, 4, 7651, 3303, 1, 7652, 3303, 4, 7653, 3304, 1, 7654, 3304, 4, 7655,
      3305, 1, 7656, 3305, 4, 7657, 3306, 1, 7658, 3306, 4, 7659, 3307, 1, 7660, 3307, 4, 7661, 3308, 1, 7662, 3308, 4, 7663,
      3309, 1, 7664, 3309, 4, 7665, 3310, 1, 7666, 3310, 4, 7667, 3311, 1, 7668, 3311, 4, 7669, 3312, 1, 7670, 3312, 4, 7671,
      3313, 1, 7672, 3313, 4, 7673, 3314, 1, 7674, 3314, 4, 7675, 3315, 1, 7676, 3315, 4, 7677, 3316, 1, 7678, 3316, 8, 7679,
    ])
}
