// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

@c private func i64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Add.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_add_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Add.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_add_sc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Add.Of<Slot, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_sub_is(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Sub.Of<Short, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Mul.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_mul_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Mul.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_mul_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Mul.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_mul_sc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Mul.Of<Slot, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.And.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_and_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.And.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_and_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.And.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_and_sc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.And.Of<Slot, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_or_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Or.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_or_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Or.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_or_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Or.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_or_sc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Or.Of<Slot, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_xor_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Xor.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_xor_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Xor.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_xor_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Xor.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_xor_sc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Xor.Of<Slot, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_shl_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Shl.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_shl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Shl.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_shl_is(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Shl.Of<Short, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_shr_s_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.ShrS.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_shr_s_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.ShrS.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_shr_s_is(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.ShrS.Of<Short, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_shr_u_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.ShrU.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.ShrU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_shr_u_is(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.ShrU.Of<Short, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_rotl_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Rotl.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_rotl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Rotl.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_rotr_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Rotr.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_rotr_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Rotr.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_div_s_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.DivS.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_div_s_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.DivS.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_div_s_sc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.DivS.Of<Slot, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_div_u_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.DivU.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_div_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.DivU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_div_u_sc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.DivU.Of<Slot, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_rem_s_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.RemS.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_rem_s_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.RemS.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_rem_s_sc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.RemS.Of<Slot, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_rem_u_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.RemU.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_rem_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.RemU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_rem_u_sc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.RemU.Of<Slot, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_clz_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Clz.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_ctz_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Ctz.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_popcnt_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Popcnt.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_half_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Half.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_power_rem_s_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.PowerRemS.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_power_rem_s_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.PowerRemS.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_reciprocal_div_u_scc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<Reciprocal64.DivU.Of<Slot, Long, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_reciprocal_rem_u_sccI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<Reciprocal64.RemU.Of<Slot, Long, Long, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_reciprocal_div_s_sci(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<Reciprocal64.DivS.Of<Slot, Long, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_reciprocal_rem_s_sciI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<Reciprocal64.RemS.Of<Slot, Long, Short, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }

extension HandlerTable {
  static let integer64: [Handler] = [
    i64_add_ss, i64_add_si, i64_add_sI, i64_add_sc, i64_sub_ss, i64_sub_is, i64_mul_ss, i64_mul_si, i64_mul_sI, i64_mul_sc,
    i64_and_ss, i64_and_si, i64_and_sI, i64_and_sc, i64_or_ss, i64_or_si, i64_or_sI, i64_or_sc, i64_xor_ss, i64_xor_si,
    i64_xor_sI, i64_xor_sc, i64_shl_ss, i64_shl_si, i64_shl_is, i64_shr_s_ss, i64_shr_s_si, i64_shr_s_is, i64_shr_u_ss,
    i64_shr_u_si, i64_shr_u_is, i64_rotl_ss, i64_rotl_si, i64_rotr_ss, i64_rotr_si, i64_div_s_ss, i64_div_s_si, i64_div_s_sc,
    i64_div_u_ss, i64_div_u_si, i64_div_u_sc, i64_rem_s_ss, i64_rem_s_si, i64_rem_s_sc, i64_rem_u_ss, i64_rem_u_si, i64_rem_u_sc,
    i64_clz_s, i64_ctz_s, i64_popcnt_s, i64_half_s, i64_power_rem_s_si, i64_power_rem_s_sI, i64_reciprocal_div_u_scc,
    i64_reciprocal_rem_u_sccI, i64_reciprocal_div_s_sci, i64_reciprocal_rem_s_sciI,
  ]
}
