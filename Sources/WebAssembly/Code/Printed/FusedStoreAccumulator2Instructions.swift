// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let fusedStoreAccumulator2 = InstructionFamily(
    first: 7424,
    rows: [
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
      137439742344, 137439545736, 137439742344, 137439545736, 137443936648, 137443740040, 137439742343, 137439545735,
      137443936648, 137443740040, 137439742343, 137439545735, 137443936648, 137443740040, 137439742343, 137439545735,
      137443936648, 137443740040, 137439742343, 137439545735, 137443936648, 137443740040, 137439742343, 137439545735,
      137443936648, 137443740040, 137439742343, 137439545735, 274879482327, 274879023575,
    ],
    fusions: [
    ],
    variants: [
      3302, 0, 7424, 3302, 2, 7425, 3303, 0, 7426, 3303, 2, 7427, 3304, 0, 7428, 3304, 2, 7429, 3305, 0, 7430, 3305, 2, 7431,
      3306, 0, 7432, 3306, 2, 7433, 3307, 0, 7434, 3307, 2, 7435, 3308, 0, 7436, 3308, 2, 7437, 3309, 0, 7438, 3309, 2, 7439,
      3310, 0, 7440, 3310, 2, 7441, 3311, 0, 7442, 3311, 2, 7443, 3312, 0, 7444, 3312, 2, 7445, 3313, 0, 7446, 3313, 2, 7447,
      3314, 0, 7448, 3314, 2, 7449, 3315, 0, 7450, 3315, 2, 7451, 3316, 0, 7452, 3316, 3, 7453,
    ])
}
