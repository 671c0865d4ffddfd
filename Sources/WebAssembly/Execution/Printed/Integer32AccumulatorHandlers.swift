// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

@c private func i32_add_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Add.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_add_ai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Add.Of<Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_add_aI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Add.Of<Accumulator, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_sub_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Sub.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_sub_sa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Sub.Of<Slot, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_sub_ia(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Sub.Of<Short, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_mul_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Mul.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_mul_aa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Mul.Of<Accumulator, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_mul_ai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Mul.Of<Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_mul_aI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Mul.Of<Accumulator, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_and_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.And.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_and_ai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.And.Of<Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_and_aI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.And.Of<Accumulator, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_or_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Or.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_or_ai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Or.Of<Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_or_aI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Or.Of<Accumulator, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_xor_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Xor.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_xor_ai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Xor.Of<Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_xor_aI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Xor.Of<Accumulator, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_shl_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Shl.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_shl_sa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Shl.Of<Slot, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_shl_ai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Shl.Of<Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_shl_ia(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Shl.Of<Short, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_shr_s_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.ShrS.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_shr_s_sa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.ShrS.Of<Slot, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_shr_s_ai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.ShrS.Of<Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_shr_s_ia(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.ShrS.Of<Short, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_shr_u_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.ShrU.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_shr_u_sa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.ShrU.Of<Slot, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_shr_u_ai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.ShrU.Of<Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_shr_u_ia(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.ShrU.Of<Short, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_rotl_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Rotl.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_rotl_sa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Rotl.Of<Slot, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_rotl_ai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Rotl.Of<Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_rotr_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Rotr.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_rotr_sa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Rotr.Of<Slot, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_rotr_ai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Rotr.Of<Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_div_s_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.DivS.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_div_s_sa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.DivS.Of<Slot, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_div_s_ai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.DivS.Of<Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_div_s_aI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.DivS.Of<Accumulator, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_div_u_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.DivU.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_div_u_sa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.DivU.Of<Slot, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_div_u_ai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.DivU.Of<Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_div_u_aI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.DivU.Of<Accumulator, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_rem_s_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.RemS.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_rem_s_sa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.RemS.Of<Slot, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_rem_s_ai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.RemS.Of<Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_rem_s_aI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.RemS.Of<Accumulator, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_rem_u_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.RemU.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_rem_u_sa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.RemU.Of<Slot, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_rem_u_ai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.RemU.Of<Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_rem_u_aI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.RemU.Of<Accumulator, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_clz_a(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Clz.Of<Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_ctz_a(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Ctz.Of<Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_popcnt_a(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Popcnt.Of<Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }

extension HandlerTable {
  static let integer32Accumulator: [Handler] = [
    i32_add_as, i32_add_ai, i32_add_aI, i32_sub_as, i32_sub_sa, i32_sub_ia, i32_mul_as, i32_mul_aa, i32_mul_ai, i32_mul_aI,
    i32_and_as, i32_and_ai, i32_and_aI, i32_or_as, i32_or_ai, i32_or_aI, i32_xor_as, i32_xor_ai, i32_xor_aI, i32_shl_as,
    i32_shl_sa, i32_shl_ai, i32_shl_ia, i32_shr_s_as, i32_shr_s_sa, i32_shr_s_ai, i32_shr_s_ia, i32_shr_u_as, i32_shr_u_sa,
    i32_shr_u_ai, i32_shr_u_ia, i32_rotl_as, i32_rotl_sa, i32_rotl_ai, i32_rotr_as, i32_rotr_sa, i32_rotr_ai, i32_div_s_as,
    i32_div_s_sa, i32_div_s_ai, i32_div_s_aI, i32_div_u_as, i32_div_u_sa, i32_div_u_ai, i32_div_u_aI, i32_rem_s_as, i32_rem_s_sa,
    i32_rem_s_ai, i32_rem_s_aI, i32_rem_u_as, i32_rem_u_sa, i32_rem_u_ai, i32_rem_u_aI, i32_clz_a, i32_ctz_a, i32_popcnt_a,
  ]
}
