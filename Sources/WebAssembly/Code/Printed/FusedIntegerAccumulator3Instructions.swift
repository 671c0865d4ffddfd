// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let fusedIntegerAccumulator3 = InstructionFamily(
    first: 5344,
    rows: [
      RegisterOpcodeRow("i64.extend_i32_s(a); i64.shr_u(s,i)", "aDsiD"),
      RegisterOpcodeRow("i64.extend_i32_u(a); i64.shl(i,t)", "aiD"),
      RegisterOpcodeRow("i64.lt_u(a,s); i64.extend_i32_u(t)", "asD"),
      RegisterOpcodeRow("i64.eq(a,s); i64.extend_i32_u(t)", "asD"),
      RegisterOpcodeRow("i64.gt_u(a,s); i64.extend_i32_u(t)", "asD"),
      RegisterOpcodeRow("i64.lt_u(a,s); i64.extend_i32_u(t); i64.add(t,s)", "assD"),
      RegisterOpcodeRow("i64.lt_u(a,s); i64.extend_i32_u(t); i64.add(s,s)", "asDssD"),
      RegisterOpcodeRow("i64.lt_u(a,s); i64.extend_i32_u(t); i64.add(s,t)", "assD"),
      RegisterOpcodeRow("i64.lt_u(a,s); i64.extend_i32_u(t); i64.sub(t,s)", "assD"),
      RegisterOpcodeRow("i64.lt_u(a,s); i64.extend_i32_u(t); i64.sub(s,s)", "asDssD"),
      RegisterOpcodeRow("i64.lt_u(a,s); i64.extend_i32_u(t); i64.sub(s,t)", "assD"),
      RegisterOpcodeRow("i64.eq(a,s); i64.extend_i32_u(t); i64.add(t,s)", "assD"),
      RegisterOpcodeRow("i64.eq(a,s); i64.extend_i32_u(t); i64.add(s,s)", "asDssD"),
      RegisterOpcodeRow("i64.eq(a,s); i64.extend_i32_u(t); i64.add(s,t)", "assD"),
      RegisterOpcodeRow("i64.eq(a,s); i64.extend_i32_u(t); i64.sub(t,s)", "assD"),
      RegisterOpcodeRow("i64.eq(a,s); i64.extend_i32_u(t); i64.sub(s,s)", "asDssD"),
      RegisterOpcodeRow("i64.eq(a,s); i64.extend_i32_u(t); i64.sub(s,t)", "assD"),
      RegisterOpcodeRow("i64.gt_u(a,s); i64.extend_i32_u(t); i64.add(t,s)", "assD"),
      RegisterOpcodeRow("i64.gt_u(a,s); i64.extend_i32_u(t); i64.add(s,s)", "asDssD"),
      RegisterOpcodeRow("i64.gt_u(a,s); i64.extend_i32_u(t); i64.add(s,t)", "assD"),
      RegisterOpcodeRow("i64.gt_u(a,s); i64.extend_i32_u(t); i64.sub(t,s)", "assD"),
      RegisterOpcodeRow("i64.gt_u(a,s); i64.extend_i32_u(t); i64.sub(s,s)", "asDssD"),
      RegisterOpcodeRow("i64.gt_u(a,s); i64.extend_i32_u(t); i64.sub(s,t)", "assD"),
      RegisterOpcodeRow("i64.add(a,s); i64.lt_u(d,s)", "asDsD"),
    ],
    shapes: [
      77309673685, 17179869395, 17180000467, 17180000467, 17180000467, 34360131796, 154620526806, 34360131796, 34360131796,
      154620526806, 34360131796, 34360131796, 154620526806, 34360131796, 34360131796, 154620526806, 34360131796, 34360131796,
      154620526806, 34360131796, 34360131796, 154620526806, 34360131796, 85900001493,
    ],
    fusions: [
    ],
    variants: [
      1446, 0, 5344, 1447, 0, 5345, 1448, 0, 5346, 1449, 0, 5347, 1450, 0, 5348, 1451, 0, 5349, 1452, 0, 5350, 1453, 0, 5351,
      1454, 0, 5352, 1455, 0, 5353, 1456, 0, 5354, 1457, 0, 5355, 1458, 0, 5356, 1459, 0, 5357, 1460, 0, 5358, 1461, 0, 5359,
      1462, 0, 5360, 1463, 0, 5361, 1464, 0, 5362, 1465, 0, 5363, 1466, 0, 5364, 1467, 0, 5365, 1468, 0, 5366, 1469, 0, 5367,
    ])
}
