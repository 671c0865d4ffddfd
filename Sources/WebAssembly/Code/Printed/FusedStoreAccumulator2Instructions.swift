// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let fusedStoreAccumulator2 = InstructionFamily(
    first: 7408,
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
      3302, 0, 7408, 3302, 2, 7409, 3303, 0, 7410, 3303, 2, 7411, 3304, 0, 7412, 3304, 2, 7413, 3305, 0, 7414, 3305, 2, 7415,
      3306, 0, 7416, 3306, 2, 7417, 3307, 0, 7418, 3307, 2, 7419, 3308, 0, 7420, 3308, 2, 7421, 3309, 0, 7422, 3309, 2, 7423,
      3310, 0, 7424, 3310, 2, 7425, 3311, 0, 7426, 3311, 2, 7427, 3312, 0, 7428, 3312, 2, 7429, 3313, 0, 7430, 3313, 2, 7431,
      3314, 0, 7432, 3314, 2, 7433, 3315, 0, 7434, 3315, 2, 7435, 3316, 0, 7436, 3316, 3, 7437,
    ])
}
