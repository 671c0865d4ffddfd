/// A splat: the instruction, and the width of a lane in bits.
struct Splatting {
  var instruction: RegisterOpcode
  var width: Int
}

/// A load that makes a vector of fewer bits: the WebAssembly instruction that loads these, their type in a slot, and the instruction that
/// makes the vector.
struct VectorLoad {
  var bits: Opcode
  var type: ValueType
  var instruction: RegisterOpcode
}

/// A load or store of a lane: the WebAssembly instruction that loads or stores its bits, their type in a slot, and the instruction that
/// replaces or extracts the lane.
struct LaneAccess {
  var bits: Opcode
  var type: ValueType
  var instruction: RegisterOpcode
}

extension Opcode {
  var splat: Splatting? {
    switch self {
    case .i8x16Splat: Splatting(instruction: .i8x16Splat, width: 8)
    case .i16x8Splat: Splatting(instruction: .i16x8Splat, width: 16)
    case .i32x4Splat: Splatting(instruction: .i32x4Splat, width: 32)
    case .i64x2Splat: Splatting(instruction: .i64x2Splat, width: 64)
    case .f32x4Splat: Splatting(instruction: .f32x4Splat, width: 32)
    case .f64x2Splat: Splatting(instruction: .f64x2Splat, width: 64)
    default: nil
    }
  }

  var laneExtraction: RegisterOpcode? {
    switch self {
    case .i8x16ExtractLaneS: .i8x16ExtractLaneS
    case .i8x16ExtractLaneU: .i8x16ExtractLaneU
    case .i16x8ExtractLaneS: .i16x8ExtractLaneS
    case .i16x8ExtractLaneU: .i16x8ExtractLaneU
    case .i32x4ExtractLane: .i32x4ExtractLane
    case .i64x2ExtractLane: .i64x2ExtractLane
    case .f32x4ExtractLane: .f32x4ExtractLane
    case .f64x2ExtractLane: .f64x2ExtractLane
    default: nil
    }
  }

  var laneReplacement: RegisterOpcode? {
    switch self {
    case .i8x16ReplaceLane: .i8x16ReplaceLane
    case .i16x8ReplaceLane: .i16x8ReplaceLane
    case .i32x4ReplaceLane: .i32x4ReplaceLane
    case .i64x2ReplaceLane: .i64x2ReplaceLane
    case .f32x4ReplaceLane: .f32x4ReplaceLane
    case .f64x2ReplaceLane: .f64x2ReplaceLane
    default: nil
    }
  }

  var vectorLoad: VectorLoad? {
    switch self {
    case .v128Load8x8S: VectorLoad(bits: .i64Load, type: .i64, instruction: .v128Extend8x8S)
    case .v128Load8x8U: VectorLoad(bits: .i64Load, type: .i64, instruction: .v128Extend8x8U)
    case .v128Load16x4S: VectorLoad(bits: .i64Load, type: .i64, instruction: .v128Extend16x4S)
    case .v128Load16x4U: VectorLoad(bits: .i64Load, type: .i64, instruction: .v128Extend16x4U)
    case .v128Load32x2S: VectorLoad(bits: .i64Load, type: .i64, instruction: .v128Extend32x2S)
    case .v128Load32x2U: VectorLoad(bits: .i64Load, type: .i64, instruction: .v128Extend32x2U)
    case .v128Load8Splat: VectorLoad(bits: .i32Load8U, type: .i32, instruction: .i8x16Splat)
    case .v128Load16Splat: VectorLoad(bits: .i32Load16U, type: .i32, instruction: .i16x8Splat)
    case .v128Load32Splat: VectorLoad(bits: .i32Load, type: .i32, instruction: .i32x4Splat)
    case .v128Load64Splat: VectorLoad(bits: .i64Load, type: .i64, instruction: .i64x2Splat)
    case .v128Load32Zero: VectorLoad(bits: .i32Load, type: .i32, instruction: .v128Zero32)
    case .v128Load64Zero: VectorLoad(bits: .i64Load, type: .i64, instruction: .v128Zero64)
    default: nil
    }
  }

  var laneLoad: LaneAccess? {
    switch self {
    case .v128Load8Lane: LaneAccess(bits: .i32Load8U, type: .i32, instruction: .i8x16ReplaceLane)
    case .v128Load16Lane: LaneAccess(bits: .i32Load16U, type: .i32, instruction: .i16x8ReplaceLane)
    case .v128Load32Lane: LaneAccess(bits: .i32Load, type: .i32, instruction: .i32x4ReplaceLane)
    case .v128Load64Lane: LaneAccess(bits: .i64Load, type: .i64, instruction: .i64x2ReplaceLane)
    default: nil
    }
  }

  var laneStore: LaneAccess? {
    switch self {
    case .v128Store8Lane: LaneAccess(bits: .i32Store8, type: .i32, instruction: .i8x16ExtractLaneU)
    case .v128Store16Lane: LaneAccess(bits: .i32Store16, type: .i32, instruction: .i16x8ExtractLaneU)
    case .v128Store32Lane: LaneAccess(bits: .i32Store, type: .i32, instruction: .i32x4ExtractLane)
    case .v128Store64Lane: LaneAccess(bits: .i64Store, type: .i64, instruction: .i64x2ExtractLane)
    default: nil
    }
  }
}
