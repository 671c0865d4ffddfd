import WebAssemblyOperations

extension Operations {
  /// Copies of vectors, choices, global variables.
  static let vectorMoves = [
    Operation("v128.copy", VectorCopy.self, "s v"),
    Operation("v128.select", VectorSelect.self, "sss"),
    Operation("v128.global.get", VectorGlobalGet.self, "x"),
    Operation("v128.global.set", VectorGlobalSet.self, "xs"),
    Operation("v128.global.get_imported", VectorGlobalGetImported.self, "x"),
    Operation("v128.global.set_imported", VectorGlobalSetImported.self, "xs"),
  ]

  /// Single lanes, what loads make of the bits that they load, and lanes that change their places.
  static let vectorLanes =
    [
      Operation("i8x16.splat", Splat<I8x16>.self, "s"),
      Operation("i16x8.splat", Splat<I16x8>.self, "s"),
      Operation("i32x4.splat", Splat<I32x4>.self, "s"),
      Operation("i64x2.splat", Splat<I64x2>.self, "s"),
      Operation("f32x4.splat", Splat<F32x4>.self, "s"),
      Operation("f64x2.splat", Splat<F64x2>.self, "s"),
      Operation("i8x16.extract_lane_s", ExtractLane<Int8>.self, "sn"),
      Operation("i8x16.extract_lane_u", ExtractLane<UInt8>.self, "sn"),
      Operation("i16x8.extract_lane_s", ExtractLane<Int16>.self, "sn"),
      Operation("i16x8.extract_lane_u", ExtractLane<UInt16>.self, "sn"),
      Operation("i32x4.extract_lane", ExtractLane<UInt32>.self, "sn"),
      Operation("i64x2.extract_lane", ExtractLane<UInt64>.self, "sn"),
      Operation("f32x4.extract_lane", ExtractLane<Float>.self, "sn"),
      Operation("f64x2.extract_lane", ExtractLane<Double>.self, "sn"),
      Operation("i8x16.replace_lane", ReplaceLane<I8x16>.self, "ssn"),
      Operation("i16x8.replace_lane", ReplaceLane<I16x8>.self, "ssn"),
      Operation("i32x4.replace_lane", ReplaceLane<I32x4>.self, "ssn"),
      Operation("i64x2.replace_lane", ReplaceLane<I64x2>.self, "ssn"),
      Operation("f32x4.replace_lane", ReplaceLane<F32x4>.self, "ssn"),
      Operation("f64x2.replace_lane", ReplaceLane<F64x2>.self, "ssn"),
      Operation("v128.extend8x8_s", Extending<I8x16>.LoadedS.self, "s"),
      Operation("v128.extend8x8_u", Extending<I8x16>.LoadedU.self, "s"),
      Operation("v128.extend16x4_s", Extending<I16x8>.LoadedS.self, "s"),
      Operation("v128.extend16x4_u", Extending<I16x8>.LoadedU.self, "s"),
      Operation("v128.extend32x2_s", Extending<I32x4>.LoadedS.self, "s"),
      Operation("v128.extend32x2_u", Extending<I32x4>.LoadedU.self, "s"),
      Operation("v128.zero32", LowestLane<UInt32>.self, "s"),
      Operation("v128.zero64", LowestLane<UInt64>.self, "s"),
      Operation("i8x16.swizzle", Swizzle<PortableBytes>.self, "ss sv vs"),
      Operation("i8x16.shuffle", Shuffle<PortableBytes>.self, "ssv"),
      Operation("i32x4.shuffle", I32x4Shuffle.self, "ssI"),
      Operation("v128.concatenation_low", ConcatenationLow.self, "ssn"),
      Operation("v128.concatenation_high", ConcatenationHigh.self, "ssn"),
    ] + interleaving("i8x16", I8x16.self) + alternating("i8x16", I8x16.self) + interleaving("i16x8", I16x8.self)
    + alternating("i16x8", I16x8.self) + interleaving("i32x4", I32x4.self) + alternating("i32x4", I32x4.self)
    + interleaving("i64x2", I64x2.self)

  private static func interleaving<V>(_ shape: String, _: V.Type) -> [Operation] where V: InterleavedShape {
    [
      Operation("\(shape).interleave_low", InterleaveLow<V>.self, "ss"),
      Operation("\(shape).interleave_high", InterleaveHigh<V>.self, "ss"),
    ]
  }

  private static func alternating<V>(_ shape: String, _: V.Type) -> [Operation] where V: AlternatingShape {
    [
      Operation("\(shape).even", EvenLanes<V>.self, "ss"),
      Operation("\(shape).odd", OddLanes<V>.self, "ss"),
    ]
  }

  /// Vectors as bits.
  static let vectorBits = [
    Operation("v128.not", VectorNot.self, "s"),
    Operation("v128.and", VectorAnd.self, "ss sv", mirror: "v128.and"),
    Operation("v128.andnot", VectorAndNot.self, "ss"),
    Operation("v128.or", VectorOr.self, "ss sv", mirror: "v128.or"),
    Operation("v128.xor", VectorXor.self, "ss sv", mirror: "v128.xor"),
    Operation("v128.bitselect", BitSelect.self, "sss ssv"),
    Operation("v128.any_true", AnyTrue.self, "s"),
  ]

  /// Arithmetic on lanes of integers.
  static let vectorInteger =
    integers("i8x16", I8x16.self) + integers("i16x8", I16x8.self) + integers("i32x4", I32x4.self) + integers("i64x2", I64x2.self)
    + extrema("i8x16", I8x16.self) + extrema("i16x8", I16x8.self) + extrema("i32x4", I32x4.self)
    + extensions("i16x8", "i8x16", I8x16.self) + extensions("i32x4", "i16x8", I16x8.self) + extensions("i64x2", "i32x4", I32x4.self)
    + pairwiseSums("i16x8", "i8x16", I8x16.self) + pairwiseSums("i32x4", "i16x8", I16x8.self)
    + [
      Operation("i8x16.bitmask", ByteBitmask<PortableBytes>.self, "s"),
      Operation("i16x8.bitmask", IntegerVector<I16x8>.Bitmask.self, "s"),
      Operation("i32x4.bitmask", IntegerVector<I32x4>.Bitmask.self, "s"),
      Operation("i64x2.bitmask", IntegerVector<I64x2>.Bitmask.self, "s"),
      Operation("i16x8.mul", IntegerVector<I16x8>.Mul.self, "ss sv", mirror: "i16x8.mul"),
      Operation("i32x4.mul", IntegerVector<I32x4>.Mul.self, "ss sv", mirror: "i32x4.mul"),
      Operation("i64x2.mul", IntegerVector<I64x2>.Mul.self, "ss", mirror: "i64x2.mul"),
      Operation("i8x16.popcnt", LanePopcnt.self, "s"),
      Operation("i8x16.add_sat_s", I8x16AddSatS.self, "ss", mirror: "i8x16.add_sat_s"),
      Operation("i8x16.add_sat_u", I8x16AddSatU.self, "ss sv", mirror: "i8x16.add_sat_u"),
      Operation("i8x16.sub_sat_s", I8x16SubSatS.self, "ss"),
      Operation("i8x16.sub_sat_u", I8x16SubSatU.self, "ss sv"),
      Operation("i8x16.avgr_u", I8x16AvgrU.self, "ss", mirror: "i8x16.avgr_u"),
      Operation("i16x8.add_sat_s", I16x8AddSatS.self, "ss", mirror: "i16x8.add_sat_s"),
      Operation("i16x8.add_sat_u", I16x8AddSatU.self, "ss", mirror: "i16x8.add_sat_u"),
      Operation("i16x8.sub_sat_s", I16x8SubSatS.self, "ss"),
      Operation("i16x8.sub_sat_u", I16x8SubSatU.self, "ss"),
      Operation("i16x8.avgr_u", I16x8AvgrU.self, "ss", mirror: "i16x8.avgr_u"),
      Operation("i16x8.q15mulr_sat_s", Q15MulrSatS.self, "ss", mirror: "i16x8.q15mulr_sat_s"),
      Operation("i8x16.narrow_i16x8_s", I8x16NarrowS.self, "ss"),
      Operation("i8x16.narrow_i16x8_u", I8x16NarrowU.self, "ss"),
      Operation("i16x8.narrow_i32x4_s", I16x8NarrowS.self, "ss"),
      Operation("i16x8.narrow_i32x4_u", I16x8NarrowU.self, "ss"),
      Operation("i32x4.dot_i16x8_s", I32x4Dot.self, "ss sv", mirror: "i32x4.dot_i16x8_s"),
      Operation("i16x8.relaxed_dot_i8x16_i7x16_s", I16x8Dot.self, "ss"),
      Operation("i32x4.relaxed_dot_i8x16_i7x16_add_s", I32x4DotAdd.self, "sss"),
    ]

  private static func integers<V>(_ shape: String, _: V.Type) -> [Operation] where V: IntegerShape {
    [
      Operation("\(shape).add", IntegerVector<V>.Add.self, "ss sv", mirror: "\(shape).add"),
      Operation("\(shape).sub", IntegerVector<V>.Sub.self, "ss sv"),
      Operation("\(shape).neg", IntegerVector<V>.Neg.self, "s"),
      Operation("\(shape).abs", IntegerVector<V>.Abs.self, "s"),
      Operation("\(shape).shl", IntegerVector<V>.Shl.self, "ss si"),
      Operation("\(shape).shr_s", IntegerVector<V>.ShrS.self, "ss si"),
      Operation("\(shape).shr_u", IntegerVector<V>.ShrU.self, "ss si"),
      Operation("\(shape).all_true", IntegerVector<V>.AllTrue.self, "s"),
    ]
  }

  private static func extrema<V>(_ shape: String, _: V.Type) -> [Operation] where V: IntegerShape {
    [
      Operation("\(shape).min_s", IntegerVector<V>.MinS.self, "ss sv", mirror: "\(shape).min_s"),
      Operation("\(shape).min_u", IntegerVector<V>.MinU.self, "ss sv", mirror: "\(shape).min_u"),
      Operation("\(shape).max_s", IntegerVector<V>.MaxS.self, "ss sv", mirror: "\(shape).max_s"),
      Operation("\(shape).max_u", IntegerVector<V>.MaxU.self, "ss sv", mirror: "\(shape).max_u"),
    ]
  }

  /// `shape` is that of the results, `source` that of the operands.
  private static func extensions<V>(_ shape: String, _ source: String, _: V.Type) -> [Operation] where V: ExtendableShape {
    [
      Operation("\(shape).extend_low_\(source)_s", Extending<V>.LowS.self, "s"),
      Operation("\(shape).extend_high_\(source)_s", Extending<V>.HighS.self, "s"),
      Operation("\(shape).extend_low_\(source)_u", Extending<V>.LowU.self, "s"),
      Operation("\(shape).extend_high_\(source)_u", Extending<V>.HighU.self, "s"),
      Operation("\(shape).extmul_low_\(source)_s", Extending<V>.MulLowS.self, "ss"),
      Operation("\(shape).extmul_high_\(source)_s", Extending<V>.MulHighS.self, "ss"),
      Operation("\(shape).extmul_low_\(source)_u", Extending<V>.MulLowU.self, "ss"),
      Operation("\(shape).extmul_high_\(source)_u", Extending<V>.MulHighU.self, "ss"),
    ]
  }

  private static func pairwiseSums<V>(_ shape: String, _ source: String, _: V.Type) -> [Operation] where V: ExtendableShape {
    [
      Operation("\(shape).extadd_pairwise_\(source)_s", Extending<V>.AddPairwiseS.self, "s"),
      Operation("\(shape).extadd_pairwise_\(source)_u", Extending<V>.AddPairwiseU.self, "s"),
    ]
  }

  /// Comparisons of lanes.
  static let vectorCompare =
    equality("i8x16", I8x16.self) + signedOrder("i8x16", I8x16.self) + unsignedOrder("i8x16", I8x16.self)
    + equality("i16x8", I16x8.self) + signedOrder("i16x8", I16x8.self) + unsignedOrder("i16x8", I16x8.self)
    + equality("i32x4", I32x4.self) + signedOrder("i32x4", I32x4.self) + unsignedOrder("i32x4", I32x4.self)
    + equality("i64x2", I64x2.self) + signedOrder("i64x2", I64x2.self)
    + floatOrder("f32x4", F32x4.self) + floatOrder("f64x2", F64x2.self)

  private static func equality<V>(_ shape: String, _: V.Type) -> [Operation] where V: IntegerShape {
    [
      Operation("\(shape).eq", IntegerVector<V>.Eq.self, "ss sv", mirror: "\(shape).eq"),
      Operation("\(shape).ne", IntegerVector<V>.Ne.self, "ss sv", mirror: "\(shape).ne"),
    ]
  }

  private static func signedOrder<V>(_ shape: String, _: V.Type) -> [Operation] where V: IntegerShape {
    [
      Operation("\(shape).lt_s", IntegerVector<V>.LtS.self, "ss sv", mirror: "\(shape).gt_s"),
      Operation("\(shape).gt_s", IntegerVector<V>.GtS.self, "ss sv", mirror: "\(shape).lt_s"),
      Operation("\(shape).le_s", IntegerVector<V>.LeS.self, "ss sv", mirror: "\(shape).ge_s"),
      Operation("\(shape).ge_s", IntegerVector<V>.GeS.self, "ss sv", mirror: "\(shape).le_s"),
    ]
  }

  private static func unsignedOrder<V>(_ shape: String, _: V.Type) -> [Operation] where V: IntegerShape {
    [
      Operation("\(shape).lt_u", IntegerVector<V>.LtU.self, "ss sv", mirror: "\(shape).gt_u"),
      Operation("\(shape).gt_u", IntegerVector<V>.GtU.self, "ss sv", mirror: "\(shape).lt_u"),
      Operation("\(shape).le_u", IntegerVector<V>.LeU.self, "ss sv", mirror: "\(shape).ge_u"),
      Operation("\(shape).ge_u", IntegerVector<V>.GeU.self, "ss sv", mirror: "\(shape).le_u"),
    ]
  }

  private static func floatOrder<V>(_ shape: String, _: V.Type) -> [Operation] where V: FloatShape {
    [
      Operation("\(shape).eq", FloatVector<V>.Eq.self, "ss sv", mirror: "\(shape).eq"),
      Operation("\(shape).ne", FloatVector<V>.Ne.self, "ss sv", mirror: "\(shape).ne"),
      Operation("\(shape).lt", FloatVector<V>.Lt.self, "ss sv", mirror: "\(shape).gt"),
      Operation("\(shape).gt", FloatVector<V>.Gt.self, "ss sv", mirror: "\(shape).lt"),
      Operation("\(shape).le", FloatVector<V>.Le.self, "ss sv", mirror: "\(shape).ge"),
      Operation("\(shape).ge", FloatVector<V>.Ge.self, "ss sv", mirror: "\(shape).le"),
    ]
  }

  /// Arithmetic on lanes of floating-point numbers.
  static let vectorFloat = floats("f32x4", F32x4.self) + floats("f64x2", F64x2.self)

  private static func floats<V>(_ shape: String, _: V.Type) -> [Operation] where V: FloatShape {
    [
      Operation("\(shape).add", FloatVector<V>.Add.self, "ss sv", mirror: "\(shape).add"),
      Operation("\(shape).sub", FloatVector<V>.Sub.self, "ss sv vs"),
      Operation("\(shape).mul", FloatVector<V>.Mul.self, "ss sv", mirror: "\(shape).mul"),
      Operation("\(shape).div", FloatVector<V>.Div.self, "ss sv vs"),
      Operation("\(shape).min", FloatVector<V>.Min.self, "ss sv"),
      Operation("\(shape).max", FloatVector<V>.Max.self, "ss sv"),
      Operation("\(shape).pmin", FloatVector<V>.Pmin.self, "ss"),
      Operation("\(shape).pmax", FloatVector<V>.Pmax.self, "ss"),
      Operation("\(shape).abs", FloatVector<V>.Abs.self, "s"),
      Operation("\(shape).neg", FloatVector<V>.Neg.self, "s"),
      Operation("\(shape).sqrt", FloatVector<V>.Sqrt.self, "s"),
      Operation("\(shape).trunc", FloatVector<V>.Trunc.self, "s"),
      Operation("\(shape).floor", FloatVector<V>.Floor.self, "s"),
      Operation("\(shape).ceil", FloatVector<V>.Ceil.self, "s"),
      Operation("\(shape).nearest", FloatVector<V>.Nearest.self, "s"),
      Operation("\(shape).relaxed_madd", FloatVector<V>.Madd.self, "sss"),
      Operation("\(shape).relaxed_nmadd", FloatVector<V>.Nmadd.self, "sss"),
      // No instruction of WebAssembly: see `float`.
      Operation("\(shape).canonicalize_nan", FloatVector<V>.CanonicalizeNaN.self, "s"),
    ]
  }

  /// Conversions between shapes.
  static let vectorConvert = [
    Operation("f32x4.convert_i32x4_s", F32x4ConvertS.self, "s"),
    Operation("f32x4.convert_i32x4_u", F32x4ConvertU.self, "s"),
    Operation("f64x2.convert_low_i32x4_s", F64x2ConvertLowS.self, "s"),
    Operation("f64x2.convert_low_i32x4_u", F64x2ConvertLowU.self, "s"),
    Operation("f32x4.demote_f64x2_zero", F32x4Demote.self, "s"),
    Operation("f64x2.promote_low_f32x4", F64x2PromoteLow.self, "s"),
    Operation("i32x4.trunc_sat_f32x4_s", I32x4TruncSatF32S.self, "s"),
    Operation("i32x4.trunc_sat_f32x4_u", I32x4TruncSatF32U.self, "s"),
    Operation("i32x4.trunc_sat_f64x2_s_zero", I32x4TruncSatF64S.self, "s"),
    Operation("i32x4.trunc_sat_f64x2_u_zero", I32x4TruncSatF64U.self, "s"),
  ]

  /// The relaxed instructions that do here what others do. Each has one of the results that are allowed (WebAssembly 3.0, section 4.3,
  /// "Relaxed Operations"), and always the same.
  static let relaxed = [
    "i8x16.relaxed_swizzle": "i8x16.swizzle",
    "i32x4.relaxed_trunc_f32x4_s": "i32x4.trunc_sat_f32x4_s",
    "i32x4.relaxed_trunc_f32x4_u": "i32x4.trunc_sat_f32x4_u",
    "i32x4.relaxed_trunc_f64x2_s_zero": "i32x4.trunc_sat_f64x2_s_zero",
    "i32x4.relaxed_trunc_f64x2_u_zero": "i32x4.trunc_sat_f64x2_u_zero",
    "i8x16.relaxed_laneselect": "v128.bitselect",
    "i16x8.relaxed_laneselect": "v128.bitselect",
    "i32x4.relaxed_laneselect": "v128.bitselect",
    "i64x2.relaxed_laneselect": "v128.bitselect",
    "f32x4.relaxed_min": "f32x4.min",
    "f32x4.relaxed_max": "f32x4.max",
    "f64x2.relaxed_min": "f64x2.min",
    "f64x2.relaxed_max": "f64x2.max",
    "i16x8.relaxed_q15mulr_s": "i16x8.q15mulr_sat_s",
  ]
}
