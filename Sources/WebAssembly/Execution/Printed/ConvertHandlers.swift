// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

@c private func i32_wrap_i64_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<WrapI64.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i64_extend_i32_s_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<ExtendI32S.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i64_extend_i32_u_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<ExtendI32U.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i32_extend8_s_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<I32.Extend8S.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i32_extend16_s_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<I32.Extend16S.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i64_extend8_s_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<I64.Extend8S.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i64_extend16_s_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<I64.Extend16S.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i64_extend32_s_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<I64.Extend32S.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func f32_convert_i32_s_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<F32.ConvertI32S.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func f32_convert_i32_u_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<F32.ConvertI32U.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func f32_convert_i64_s_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<F32.ConvertI64S.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func f32_convert_i64_u_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<F32.ConvertI64U.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func f64_convert_i32_s_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<F64.ConvertI32S.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func f64_convert_i32_u_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<F64.ConvertI32U.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func f64_convert_i64_s_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<F64.ConvertI64S.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func f64_convert_i64_u_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<F64.ConvertI64U.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func f32_demote_f64_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<DemoteF64.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func f64_promote_f32_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<PromoteF32.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i32_trunc_f32_s_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<Truncate<F32ToI32S>.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i32_trunc_f32_u_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<Truncate<F32ToI32U>.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i64_trunc_f32_s_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<Truncate<F32ToI64S>.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i64_trunc_f32_u_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<Truncate<F32ToI64U>.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i32_trunc_f64_s_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<Truncate<F64ToI32S>.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i32_trunc_f64_u_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<Truncate<F64ToI32U>.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i64_trunc_f64_s_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<Truncate<F64ToI64S>.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i64_trunc_f64_u_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<Truncate<F64ToI64U>.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i32_trunc_sat_f32_s_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<TruncateSaturating<F32ToI32S>.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i32_trunc_sat_f32_u_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<TruncateSaturating<F32ToI32U>.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i64_trunc_sat_f32_s_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<TruncateSaturating<F32ToI64S>.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i64_trunc_sat_f32_u_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<TruncateSaturating<F32ToI64U>.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i32_trunc_sat_f64_s_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<TruncateSaturating<F64ToI32S>.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i32_trunc_sat_f64_u_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<TruncateSaturating<F64ToI32U>.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i64_trunc_sat_f64_s_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<TruncateSaturating<F64ToI64S>.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i64_trunc_sat_f64_u_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<TruncateSaturating<F64ToI64U>.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }

extension HandlerTable {
  static let convert: [Handler] = [
    i32_wrap_i64_s, i64_extend_i32_s_s, i64_extend_i32_u_s, i32_extend8_s_s, i32_extend16_s_s, i64_extend8_s_s, i64_extend16_s_s,
    i64_extend32_s_s, f32_convert_i32_s_s, f32_convert_i32_u_s, f32_convert_i64_s_s, f32_convert_i64_u_s, f64_convert_i32_s_s,
    f64_convert_i32_u_s, f64_convert_i64_s_s, f64_convert_i64_u_s, f32_demote_f64_s, f64_promote_f32_s, i32_trunc_f32_s_s,
    i32_trunc_f32_u_s, i64_trunc_f32_s_s, i64_trunc_f32_u_s, i32_trunc_f64_s_s, i32_trunc_f64_u_s, i64_trunc_f64_s_s,
    i64_trunc_f64_u_s, i32_trunc_sat_f32_s_s, i32_trunc_sat_f32_u_s, i64_trunc_sat_f32_s_s, i64_trunc_sat_f32_u_s,
    i32_trunc_sat_f64_s_s, i32_trunc_sat_f64_u_s, i64_trunc_sat_f64_s_s, i64_trunc_sat_f64_u_s,
  ]
}
