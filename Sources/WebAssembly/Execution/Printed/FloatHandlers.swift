// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

@c private func f32_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_add_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Add.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_sub_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Sub.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_sub_Is(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Sub.Of<Word, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Mul.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_mul_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Mul.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_div_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Div.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_div_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Div.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_div_Is(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Div.Of<Word, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_min_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Min.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_max_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Max.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_copysign_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Copysign.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_abs_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Abs.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_neg_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Neg.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_sqrt_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Sqrt.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_trunc_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Trunc.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_floor_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Floor.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_ceil_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Ceil.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_nearest_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Nearest.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_eq_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Eq.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_eq_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Eq.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_ne_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Ne.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_ne_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Ne.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_lt_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Lt.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_lt_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Lt.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_gt_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Gt.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_gt_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Gt.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_le_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Le.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_le_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Le.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_ge_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Ge.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_ge_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Ge.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_add_sc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Add.Of<Slot, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_sub_sc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Sub.Of<Slot, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_sub_cs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Sub.Of<Long, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Mul.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_mul_sc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Mul.Of<Slot, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_div_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Div.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_div_sc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Div.Of<Slot, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_div_cs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Div.Of<Long, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_min_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Min.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_max_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Max.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_copysign_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Copysign.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_abs_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Abs.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_neg_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Neg.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_sqrt_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Sqrt.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_trunc_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Trunc.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_floor_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Floor.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_ceil_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Ceil.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_nearest_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Nearest.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_eq_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Eq.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_eq_sc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Eq.Of<Slot, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_ne_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Ne.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_ne_sc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Ne.Of<Slot, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_lt_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Lt.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_lt_sc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Lt.Of<Slot, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_gt_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Gt.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_gt_sc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Gt.Of<Slot, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_le_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Le.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_le_sc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Le.Of<Slot, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_ge_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Ge.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_ge_sc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Ge.Of<Slot, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_canonicalize_nan_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.CanonicalizeNaN.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_canonicalize_nan_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.CanonicalizeNaN.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }

extension HandlerTable {
  static let float: [Handler] = [
    f32_add_ss, f32_add_sI, f32_sub_ss, f32_sub_sI, f32_sub_Is, f32_mul_ss, f32_mul_sI, f32_div_ss, f32_div_sI, f32_div_Is,
    f32_min_ss, f32_max_ss, f32_copysign_ss, f32_abs_s, f32_neg_s, f32_sqrt_s, f32_trunc_s, f32_floor_s, f32_ceil_s,
    f32_nearest_s, f32_eq_ss, f32_eq_sI, f32_ne_ss, f32_ne_sI, f32_lt_ss, f32_lt_sI, f32_gt_ss, f32_gt_sI, f32_le_ss, f32_le_sI,
    f32_ge_ss, f32_ge_sI, f64_add_ss, f64_add_sc, f64_sub_ss, f64_sub_sc, f64_sub_cs, f64_mul_ss, f64_mul_sc, f64_div_ss,
    f64_div_sc, f64_div_cs, f64_min_ss, f64_max_ss, f64_copysign_ss, f64_abs_s, f64_neg_s, f64_sqrt_s, f64_trunc_s, f64_floor_s,
    f64_ceil_s, f64_nearest_s, f64_eq_ss, f64_eq_sc, f64_ne_ss, f64_ne_sc, f64_lt_ss, f64_lt_sc, f64_gt_ss, f64_gt_sc, f64_le_ss,
    f64_le_sc, f64_ge_ss, f64_ge_sc, f32_canonicalize_nan_s, f64_canonicalize_nan_s,
  ]
}
