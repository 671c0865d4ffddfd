#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// Numbers of lanes: handlers read from the places that these name, without a check.
extension CodeVerifier {
  func verifyLanes(_ step: InstructionSteps.Step, at word: Int) throws(Failure) {
    let last = step.operands[step.operands.count - 1].field
    switch step.alone {
    case .i8x16Shuffle: for byte in 0..<16 { try verifyIndex(self.byte(byte, ofField: last, at: word), 32) }
    case .i8x16ExtractLaneS, .i8x16ExtractLaneU: try verifyIndex(field(last, at: word), 16)
    case .i16x8ExtractLaneS, .i16x8ExtractLaneU: try verifyIndex(field(last, at: word), 8)
    case .i32x4ExtractLane, .f32x4ExtractLane: try verifyIndex(field(last, at: word), 4)
    default: try verifyIndex(field(last, at: word), 2)
    }
  }

  private func byte(_ number: Int, ofField first: Int, at word: Int) -> Int {
    field(first + number / 2, at: word) >> (number % 2 * 8) & 0xFF
  }
}

extension RegisterOpcode {
  /// Whether lanes are read from places that the instruction names.
  var namesLanes: Bool {
    switch self {
    case .i8x16Shuffle, .i8x16ExtractLaneS, .i8x16ExtractLaneU, .i16x8ExtractLaneS, .i16x8ExtractLaneU,
      .i32x4ExtractLane, .f32x4ExtractLane, .i64x2ExtractLane, .f64x2ExtractLane:
      true
    default: false
    }
  }
}
