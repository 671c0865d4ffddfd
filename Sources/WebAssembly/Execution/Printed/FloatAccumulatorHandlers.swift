// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

@c private func f32_add_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Add.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_add_aI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Add.Of<Accumulator, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_sub_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Sub.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_sub_sa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Sub.Of<Slot, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_sub_aI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Sub.Of<Accumulator, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_sub_Ia(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Sub.Of<Word, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_mul_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Mul.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_mul_aa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Mul.Of<Accumulator, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_mul_aI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Mul.Of<Accumulator, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_div_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Div.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_div_sa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Div.Of<Slot, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_div_aI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Div.Of<Accumulator, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_div_Ia(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Div.Of<Word, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_min_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Min.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_min_sa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Min.Of<Slot, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_max_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Max.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_max_sa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Max.Of<Slot, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_copysign_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Copysign.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_copysign_sa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Copysign.Of<Slot, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_abs_a(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Abs.Of<Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_neg_a(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Neg.Of<Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_sqrt_a(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Sqrt.Of<Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_trunc_a(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Trunc.Of<Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_floor_a(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Floor.Of<Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_ceil_a(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Ceil.Of<Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_nearest_a(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Nearest.Of<Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_eq_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Eq.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_eq_aI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Eq.Of<Accumulator, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_ne_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Ne.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_ne_aI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Ne.Of<Accumulator, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_lt_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Lt.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_lt_aI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Lt.Of<Accumulator, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_gt_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Gt.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_gt_aI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Gt.Of<Accumulator, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_le_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Le.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_le_aI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Le.Of<Accumulator, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_ge_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Ge.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_ge_aI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Ge.Of<Accumulator, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_add_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Add.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_add_ac(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Add.Of<Accumulator, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_sub_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Sub.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_sub_sa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Sub.Of<Slot, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_sub_ac(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Sub.Of<Accumulator, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_sub_ca(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Sub.Of<Long, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_mul_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Mul.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_mul_aa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Mul.Of<Accumulator, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_mul_ac(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Mul.Of<Accumulator, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_div_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Div.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_div_sa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Div.Of<Slot, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_div_ac(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Div.Of<Accumulator, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_div_ca(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Div.Of<Long, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_min_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Min.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_min_sa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Min.Of<Slot, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_max_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Max.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_max_sa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Max.Of<Slot, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_copysign_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Copysign.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_copysign_sa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Copysign.Of<Slot, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_abs_a(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Abs.Of<Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_neg_a(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Neg.Of<Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_sqrt_a(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Sqrt.Of<Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_trunc_a(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Trunc.Of<Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_floor_a(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Floor.Of<Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_ceil_a(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Ceil.Of<Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_nearest_a(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Nearest.Of<Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_eq_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Eq.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_eq_ac(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Eq.Of<Accumulator, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_ne_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Ne.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_ne_ac(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Ne.Of<Accumulator, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_lt_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Lt.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_lt_ac(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Lt.Of<Accumulator, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_gt_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Gt.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_gt_ac(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Gt.Of<Accumulator, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_le_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Le.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_le_ac(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Le.Of<Accumulator, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_ge_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Ge.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_ge_ac(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Ge.Of<Accumulator, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_canonicalize_nan_a(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.CanonicalizeNaN.Of<Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_canonicalize_nan_a(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.CanonicalizeNaN.Of<Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }

extension HandlerTable {
  static let floatAccumulator: [Handler] = [
    f32_add_as, f32_add_aI, f32_sub_as, f32_sub_sa, f32_sub_aI, f32_sub_Ia, f32_mul_as, f32_mul_aa, f32_mul_aI, f32_div_as,
    f32_div_sa, f32_div_aI, f32_div_Ia, f32_min_as, f32_min_sa, f32_max_as, f32_max_sa, f32_copysign_as, f32_copysign_sa,
    f32_abs_a, f32_neg_a, f32_sqrt_a, f32_trunc_a, f32_floor_a, f32_ceil_a, f32_nearest_a, f32_eq_as, f32_eq_aI, f32_ne_as,
    f32_ne_aI, f32_lt_as, f32_lt_aI, f32_gt_as, f32_gt_aI, f32_le_as, f32_le_aI, f32_ge_as, f32_ge_aI, f64_add_as, f64_add_ac,
    f64_sub_as, f64_sub_sa, f64_sub_ac, f64_sub_ca, f64_mul_as, f64_mul_aa, f64_mul_ac, f64_div_as, f64_div_sa, f64_div_ac,
    f64_div_ca, f64_min_as, f64_min_sa, f64_max_as, f64_max_sa, f64_copysign_as, f64_copysign_sa, f64_abs_a, f64_neg_a,
    f64_sqrt_a, f64_trunc_a, f64_floor_a, f64_ceil_a, f64_nearest_a, f64_eq_as, f64_eq_ac, f64_ne_as, f64_ne_ac, f64_lt_as,
    f64_lt_ac, f64_gt_as, f64_gt_ac, f64_le_as, f64_le_ac, f64_ge_as, f64_ge_ac, f32_canonicalize_nan_a, f64_canonicalize_nan_a,
  ]
}
