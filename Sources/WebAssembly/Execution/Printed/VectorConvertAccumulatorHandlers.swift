// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

@c private func f32x4_convert_i32x4_s_a(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<F32x4ConvertS.Of<Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func f32x4_convert_i32x4_u_a(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<F32x4ConvertU.Of<Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func f64x2_convert_low_i32x4_s_a(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<F64x2ConvertLowS.Of<Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func f64x2_convert_low_i32x4_u_a(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<F64x2ConvertLowU.Of<Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func f32x4_demote_f64x2_zero_a(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<F32x4Demote.Of<Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func f64x2_promote_low_f32x4_a(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<F64x2PromoteLow.Of<Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i32x4_trunc_sat_f32x4_s_a(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<I32x4TruncSatF32S.Of<Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i32x4_trunc_sat_f32x4_u_a(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<I32x4TruncSatF32U.Of<Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i32x4_trunc_sat_f64x2_s_zero_a(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<I32x4TruncSatF64S.Of<Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i32x4_trunc_sat_f64x2_u_zero_a(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<I32x4TruncSatF64U.Of<Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }

extension HandlerTable {
  static let vectorConvertAccumulator: [Handler] = [
    f32x4_convert_i32x4_s_a, f32x4_convert_i32x4_u_a, f64x2_convert_low_i32x4_s_a, f64x2_convert_low_i32x4_u_a,
    f32x4_demote_f64x2_zero_a, f64x2_promote_low_f32x4_a, i32x4_trunc_sat_f32x4_s_a, i32x4_trunc_sat_f32x4_u_a,
    i32x4_trunc_sat_f64x2_s_zero_a, i32x4_trunc_sat_f64x2_u_zero_a,
  ]
}
