// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

@c private func i64_add_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Add.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_add_ai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Add.Of<Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_add_aI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Add.Of<Accumulator, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_add_ac(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Add.Of<Accumulator, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_sub_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Sub.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_sub_sa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Sub.Of<Slot, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_sub_ia(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Sub.Of<Short, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_mul_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Mul.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_mul_aa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Mul.Of<Accumulator, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_mul_ai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Mul.Of<Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_mul_aI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Mul.Of<Accumulator, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_mul_ac(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Mul.Of<Accumulator, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_and_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.And.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_and_ai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.And.Of<Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_and_aI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.And.Of<Accumulator, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_and_ac(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.And.Of<Accumulator, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_or_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Or.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_or_ai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Or.Of<Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_or_aI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Or.Of<Accumulator, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_or_ac(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Or.Of<Accumulator, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_xor_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Xor.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_xor_ai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Xor.Of<Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_xor_aI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Xor.Of<Accumulator, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_xor_ac(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Xor.Of<Accumulator, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_shl_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Shl.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_shl_sa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Shl.Of<Slot, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_shl_ai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Shl.Of<Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_shl_ia(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Shl.Of<Short, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_shr_s_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.ShrS.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_shr_s_sa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.ShrS.Of<Slot, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_shr_s_ai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.ShrS.Of<Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_shr_s_ia(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.ShrS.Of<Short, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_shr_u_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.ShrU.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_shr_u_sa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.ShrU.Of<Slot, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_shr_u_ai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.ShrU.Of<Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_shr_u_ia(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.ShrU.Of<Short, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_rotl_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Rotl.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_rotl_sa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Rotl.Of<Slot, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_rotl_ai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Rotl.Of<Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_rotr_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Rotr.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_rotr_sa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Rotr.Of<Slot, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_rotr_ai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Rotr.Of<Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_div_s_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.DivS.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_div_s_sa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.DivS.Of<Slot, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_div_s_ai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.DivS.Of<Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_div_s_ac(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.DivS.Of<Accumulator, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_div_u_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.DivU.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_div_u_sa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.DivU.Of<Slot, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_div_u_ai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.DivU.Of<Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_div_u_ac(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.DivU.Of<Accumulator, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_rem_s_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.RemS.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_rem_s_sa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.RemS.Of<Slot, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_rem_s_ai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.RemS.Of<Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_rem_s_ac(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.RemS.Of<Accumulator, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_rem_u_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.RemU.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_rem_u_sa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.RemU.Of<Slot, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_rem_u_ai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.RemU.Of<Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_rem_u_ac(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.RemU.Of<Accumulator, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_clz_a(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Clz.Of<Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_ctz_a(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Ctz.Of<Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_popcnt_a(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Popcnt.Of<Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }

extension HandlerTable {
  static let integer64Accumulator: [Handler] = [
    i64_add_as, i64_add_ai, i64_add_aI, i64_add_ac, i64_sub_as, i64_sub_sa, i64_sub_ia, i64_mul_as, i64_mul_aa, i64_mul_ai,
    i64_mul_aI, i64_mul_ac, i64_and_as, i64_and_ai, i64_and_aI, i64_and_ac, i64_or_as, i64_or_ai, i64_or_aI, i64_or_ac,
    i64_xor_as, i64_xor_ai, i64_xor_aI, i64_xor_ac, i64_shl_as, i64_shl_sa, i64_shl_ai, i64_shl_ia, i64_shr_s_as, i64_shr_s_sa,
    i64_shr_s_ai, i64_shr_s_ia, i64_shr_u_as, i64_shr_u_sa, i64_shr_u_ai, i64_shr_u_ia, i64_rotl_as, i64_rotl_sa, i64_rotl_ai,
    i64_rotr_as, i64_rotr_sa, i64_rotr_ai, i64_div_s_as, i64_div_s_sa, i64_div_s_ai, i64_div_s_ac, i64_div_u_as, i64_div_u_sa,
    i64_div_u_ai, i64_div_u_ac, i64_rem_s_as, i64_rem_s_sa, i64_rem_s_ai, i64_rem_s_ac, i64_rem_u_as, i64_rem_u_sa, i64_rem_u_ai,
    i64_rem_u_ac, i64_clz_a, i64_ctz_a, i64_popcnt_a,
  ]
}
