// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let fusedIntegerAccumulator3 = InstructionFamily(
    first: 5328,
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
      1446, 0, 5328, 1447, 0, 5329, 1448, 0, 5330, 1449, 0, 5331, 1450, 0, 5332, 1451, 0, 5333, 1452, 0, 5334, 1453, 0, 5335,
      1454, 0, 5336, 1455, 0, 5337, 1456, 0, 5338, 1457, 0, 5339, 1458, 0, 5340, 1459, 0, 5341, 1460, 0, 5342, 1461, 0, 5343,
      1462, 0, 5344, 1463, 0, 5345, 1464, 0, 5346, 1465, 0, 5347, 1466, 0, 5348, 1467, 0, 5349, 1468, 0, 5350, 1469, 0, 5351,
    ])
}
