// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension InstructionFamily {
  static let fusedIntegerAccumulator3 = InstructionFamily(
    first: 5360,
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
      1446, 0, 5360, 1447, 0, 5361, 1448, 0, 5362, 1449, 0, 5363, 1450, 0, 5364, 1451, 0, 5365, 1452, 0, 5366, 1453, 0, 5367,
      1454, 0, 5368, 1455, 0, 5369, 1456, 0, 5370, 1457, 0, 5371, 1458, 0, 5372, 1459, 0, 5373, 1460, 0, 5374, 1461, 0, 5375,
      1462, 0, 5376, 1463, 0, 5377, 1464, 0, 5378, 1465, 0, 5379, 1466, 0, 5380, 1467, 0, 5381, 1468, 0, 5382, 1469, 0, 5383,
    ])
}
