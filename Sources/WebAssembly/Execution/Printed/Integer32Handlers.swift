// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

@c private func i32_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Add.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_add_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Add.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_sub_is(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Sub.Of<Short, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Mul.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_mul_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Mul.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_mul_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Mul.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.And.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_and_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.And.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_and_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.And.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_or_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Or.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_or_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Or.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_or_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Or.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_xor_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Xor.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_xor_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Xor.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_xor_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Xor.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_shl_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Shl.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_shl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Shl.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_shl_is(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Shl.Of<Short, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_shr_s_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.ShrS.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_shr_s_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.ShrS.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_shr_s_is(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.ShrS.Of<Short, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_shr_u_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.ShrU.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.ShrU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_shr_u_is(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.ShrU.Of<Short, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_rotl_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Rotl.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_rotl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Rotl.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_rotr_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Rotr.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_rotr_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Rotr.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_div_s_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.DivS.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_div_s_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.DivS.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_div_s_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.DivS.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_div_u_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.DivU.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_div_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.DivU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_div_u_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.DivU.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_rem_s_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.RemS.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_rem_s_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.RemS.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_rem_s_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.RemS.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_rem_u_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.RemU.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_rem_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.RemU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_rem_u_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.RemU.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_clz_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Clz.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_ctz_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Ctz.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_popcnt_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Popcnt.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_half_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Half.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_power_rem_s_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.PowerRemS.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_power_rem_s_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.PowerRemS.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_reciprocal_div_u_sc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<Reciprocal32.DivU.Of<Slot, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_reciprocal_rem_u_scc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<Reciprocal32.RemU.Of<Slot, Long, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_reciprocal_div_s_sc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<Reciprocal32.DivS.Of<Slot, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }

extension HandlerTable {
  static let integer32: [Handler] = [
    i32_add_ss, i32_add_si, i32_add_sI, i32_sub_ss, i32_sub_is, i32_mul_ss, i32_mul_si, i32_mul_sI, i32_and_ss, i32_and_si,
    i32_and_sI, i32_or_ss, i32_or_si, i32_or_sI, i32_xor_ss, i32_xor_si, i32_xor_sI, i32_shl_ss, i32_shl_si, i32_shl_is,
    i32_shr_s_ss, i32_shr_s_si, i32_shr_s_is, i32_shr_u_ss, i32_shr_u_si, i32_shr_u_is, i32_rotl_ss, i32_rotl_si, i32_rotr_ss,
    i32_rotr_si, i32_div_s_ss, i32_div_s_si, i32_div_s_sI, i32_div_u_ss, i32_div_u_si, i32_div_u_sI, i32_rem_s_ss, i32_rem_s_si,
    i32_rem_s_sI, i32_rem_u_ss, i32_rem_u_si, i32_rem_u_sI, i32_clz_s, i32_ctz_s, i32_popcnt_s, i32_half_s, i32_power_rem_s_si,
    i32_power_rem_s_sI, i32_reciprocal_div_u_sc, i32_reciprocal_rem_u_scc, i32_reciprocal_div_s_sc,
  ]
}
