// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

@c private func i64_extend_i32_s_a__i64_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { Two<ExtendI32S.Of<Accumulator>, I64.And.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_extend_i32_s_a__i64_and_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { Two<ExtendI32S.Of<Accumulator>, I64.And.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_extend_i32_s_a__i64_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { Two<ExtendI32S.Of<Accumulator>, I64.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_extend_i32_s_a__i64_or_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { Two<ExtendI32S.Of<Accumulator>, I64.Or.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_extend_i32_s_a__i64_or_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { Two<ExtendI32S.Of<Accumulator>, I64.Or.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_extend_i32_s_a__i64_or_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { Two<ExtendI32S.Of<Accumulator>, I64.Or.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_extend_i32_s_a__i64_shl_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { Two<ExtendI32S.Of<Accumulator>, I64.Shl.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_extend_i32_s_a__i64_shl_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { Two<ExtendI32S.Of<Accumulator>, I64.Shl.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_extend_i32_s_a__i64_shl_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { Two<ExtendI32S.Of<Accumulator>, I64.Shl.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_extend_i32_s_a__i64_shl_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { Two<ExtendI32S.Of<Accumulator>, I64.Shl.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_extend_i32_s_a__i64_shl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { Two<ExtendI32S.Of<Accumulator>, I64.Shl.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_extend_i32_s_a__i64_shr_u_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { Two<ExtendI32S.Of<Accumulator>, I64.ShrU.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_extend_i32_s_a__i64_shr_u_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { Two<ExtendI32S.Of<Accumulator>, I64.ShrU.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_extend_i32_s_a__i64_shr_u_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { Two<ExtendI32S.Of<Accumulator>, I64.ShrU.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_extend_i32_s_a__i64_shr_u_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { Two<ExtendI32S.Of<Accumulator>, I64.ShrU.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_extend_i32_s_a__i64_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { Two<ExtendI32S.Of<Accumulator>, I64.ShrU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_extend_i32_u_a__i64_shl_it(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { Two<ExtendI32U.Of<Accumulator>, I64.Shl.Of<Short, Temporary>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_lt_u_as__i64_extend_i32_u_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { Two<I64.LtU.Of<Accumulator, Slot>, ExtendI32U.Of<Temporary>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_eq_as__i64_extend_i32_u_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { Two<I64.Eq.Of<Accumulator, Slot>, ExtendI32U.Of<Temporary>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_gt_u_as__i64_extend_i32_u_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { Two<I64.GtU.Of<Accumulator, Slot>, ExtendI32U.Of<Temporary>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_lt_u_as__i64_extend_i32_u_t__i64_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { Three<I64.LtU.Of<Accumulator, Slot>, ExtendI32U.Of<Temporary>, I64.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_lt_u_as__i64_extend_i32_u_t__i64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { Three<I64.LtU.Of<Accumulator, Slot>, ExtendI32U.Of<Temporary>, I64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_lt_u_as__i64_extend_i32_u_t__i64_sub_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { Three<I64.LtU.Of<Accumulator, Slot>, ExtendI32U.Of<Temporary>, I64.Sub.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_lt_u_as__i64_extend_i32_u_t__i64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { Three<I64.LtU.Of<Accumulator, Slot>, ExtendI32U.Of<Temporary>, I64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_lt_u_as__i64_extend_i32_u_t__i64_sub_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { Three<I64.LtU.Of<Accumulator, Slot>, ExtendI32U.Of<Temporary>, I64.Sub.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_eq_as__i64_extend_i32_u_t__i64_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { Three<I64.Eq.Of<Accumulator, Slot>, ExtendI32U.Of<Temporary>, I64.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_eq_as__i64_extend_i32_u_t__i64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { Three<I64.Eq.Of<Accumulator, Slot>, ExtendI32U.Of<Temporary>, I64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_eq_as__i64_extend_i32_u_t__i64_sub_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { Three<I64.Eq.Of<Accumulator, Slot>, ExtendI32U.Of<Temporary>, I64.Sub.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_eq_as__i64_extend_i32_u_t__i64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { Three<I64.Eq.Of<Accumulator, Slot>, ExtendI32U.Of<Temporary>, I64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_eq_as__i64_extend_i32_u_t__i64_sub_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { Three<I64.Eq.Of<Accumulator, Slot>, ExtendI32U.Of<Temporary>, I64.Sub.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_gt_u_as__i64_extend_i32_u_t__i64_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { Three<I64.GtU.Of<Accumulator, Slot>, ExtendI32U.Of<Temporary>, I64.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_gt_u_as__i64_extend_i32_u_t__i64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { Three<I64.GtU.Of<Accumulator, Slot>, ExtendI32U.Of<Temporary>, I64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_gt_u_as__i64_extend_i32_u_t__i64_sub_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { Three<I64.GtU.Of<Accumulator, Slot>, ExtendI32U.Of<Temporary>, I64.Sub.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_gt_u_as__i64_extend_i32_u_t__i64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { Three<I64.GtU.Of<Accumulator, Slot>, ExtendI32U.Of<Temporary>, I64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_gt_u_as__i64_extend_i32_u_t__i64_sub_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { Three<I64.GtU.Of<Accumulator, Slot>, ExtendI32U.Of<Temporary>, I64.Sub.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_add_as__i64_lt_u_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { Two<I64.Add.Of<Accumulator, Slot>, I64.LtU.Of<Stored, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }

extension HandlerTable {
  static let fusedIntegerAccumulator3: [Handler] = [
    i64_extend_i32_s_a__i64_and_ss, i64_extend_i32_s_a__i64_and_si, i64_extend_i32_s_a__i64_or_ts, i64_extend_i32_s_a__i64_or_ti,
    i64_extend_i32_s_a__i64_or_ss, i64_extend_i32_s_a__i64_or_si, i64_extend_i32_s_a__i64_shl_ts, i64_extend_i32_s_a__i64_shl_ti,
    i64_extend_i32_s_a__i64_shl_ss, i64_extend_i32_s_a__i64_shl_st, i64_extend_i32_s_a__i64_shl_si,
    i64_extend_i32_s_a__i64_shr_u_ts, i64_extend_i32_s_a__i64_shr_u_ti, i64_extend_i32_s_a__i64_shr_u_ss,
    i64_extend_i32_s_a__i64_shr_u_st, i64_extend_i32_s_a__i64_shr_u_si, i64_extend_i32_u_a__i64_shl_it,
    i64_lt_u_as__i64_extend_i32_u_t, i64_eq_as__i64_extend_i32_u_t, i64_gt_u_as__i64_extend_i32_u_t,
    i64_lt_u_as__i64_extend_i32_u_t__i64_add_ts, i64_lt_u_as__i64_extend_i32_u_t__i64_add_ss,
    i64_lt_u_as__i64_extend_i32_u_t__i64_sub_ts, i64_lt_u_as__i64_extend_i32_u_t__i64_sub_ss,
    i64_lt_u_as__i64_extend_i32_u_t__i64_sub_st, i64_eq_as__i64_extend_i32_u_t__i64_add_ts,
    i64_eq_as__i64_extend_i32_u_t__i64_add_ss, i64_eq_as__i64_extend_i32_u_t__i64_sub_ts,
    i64_eq_as__i64_extend_i32_u_t__i64_sub_ss, i64_eq_as__i64_extend_i32_u_t__i64_sub_st,
    i64_gt_u_as__i64_extend_i32_u_t__i64_add_ts, i64_gt_u_as__i64_extend_i32_u_t__i64_add_ss,
    i64_gt_u_as__i64_extend_i32_u_t__i64_sub_ts, i64_gt_u_as__i64_extend_i32_u_t__i64_sub_ss,
    i64_gt_u_as__i64_extend_i32_u_t__i64_sub_st, i64_add_as__i64_lt_u_ds,
  ]
}
