// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

@c private func i32_eqz_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Eqz.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_eq_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Eq.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_eq_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Eq.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_eq_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Eq.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_ne_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Ne.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_ne_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Ne.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_ne_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Ne.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_lt_s_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.LtS.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_lt_s_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.LtS.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_lt_s_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.LtS.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_lt_u_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.LtU.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_lt_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.LtU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_lt_u_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.LtU.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_gt_s_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.GtS.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_gt_s_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.GtS.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_gt_s_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.GtS.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_gt_u_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.GtU.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_gt_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.GtU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_gt_u_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.GtU.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_le_s_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.LeS.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_le_s_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.LeS.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_le_s_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.LeS.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_le_u_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.LeU.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_le_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.LeU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_le_u_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.LeU.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_ge_s_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.GeS.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_ge_s_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.GeS.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_ge_s_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.GeS.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_ge_u_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.GeU.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_ge_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.GeU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_ge_u_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.GeU.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_eqz_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Eqz.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_eq_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Eq.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_eq_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Eq.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_eq_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Eq.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_eq_sc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Eq.Of<Slot, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_ne_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Ne.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_ne_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Ne.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_ne_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Ne.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_ne_sc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Ne.Of<Slot, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_lt_s_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.LtS.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_lt_s_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.LtS.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_lt_s_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.LtS.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_lt_s_sc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.LtS.Of<Slot, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_lt_u_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.LtU.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_lt_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.LtU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_lt_u_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.LtU.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_lt_u_sc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.LtU.Of<Slot, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_gt_s_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.GtS.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_gt_s_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.GtS.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_gt_s_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.GtS.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_gt_s_sc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.GtS.Of<Slot, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_gt_u_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.GtU.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_gt_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.GtU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_gt_u_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.GtU.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_gt_u_sc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.GtU.Of<Slot, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_le_s_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.LeS.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_le_s_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.LeS.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_le_s_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.LeS.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_le_s_sc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.LeS.Of<Slot, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_le_u_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.LeU.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_le_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.LeU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_le_u_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.LeU.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_le_u_sc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.LeU.Of<Slot, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_ge_s_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.GeS.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_ge_s_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.GeS.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_ge_s_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.GeS.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_ge_s_sc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.GeS.Of<Slot, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_ge_u_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.GeU.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_ge_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.GeU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_ge_u_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.GeU.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_ge_u_sc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.GeU.Of<Slot, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }

extension HandlerTable {
  static let compare: [Handler] = [
    i32_eqz_s, i32_eq_ss, i32_eq_si, i32_eq_sI, i32_ne_ss, i32_ne_si, i32_ne_sI, i32_lt_s_ss, i32_lt_s_si, i32_lt_s_sI,
    i32_lt_u_ss, i32_lt_u_si, i32_lt_u_sI, i32_gt_s_ss, i32_gt_s_si, i32_gt_s_sI, i32_gt_u_ss, i32_gt_u_si, i32_gt_u_sI,
    i32_le_s_ss, i32_le_s_si, i32_le_s_sI, i32_le_u_ss, i32_le_u_si, i32_le_u_sI, i32_ge_s_ss, i32_ge_s_si, i32_ge_s_sI,
    i32_ge_u_ss, i32_ge_u_si, i32_ge_u_sI, i64_eqz_s, i64_eq_ss, i64_eq_si, i64_eq_sI, i64_eq_sc, i64_ne_ss, i64_ne_si, i64_ne_sI,
    i64_ne_sc, i64_lt_s_ss, i64_lt_s_si, i64_lt_s_sI, i64_lt_s_sc, i64_lt_u_ss, i64_lt_u_si, i64_lt_u_sI, i64_lt_u_sc,
    i64_gt_s_ss, i64_gt_s_si, i64_gt_s_sI, i64_gt_s_sc, i64_gt_u_ss, i64_gt_u_si, i64_gt_u_sI, i64_gt_u_sc, i64_le_s_ss,
    i64_le_s_si, i64_le_s_sI, i64_le_s_sc, i64_le_u_ss, i64_le_u_si, i64_le_u_sI, i64_le_u_sc, i64_ge_s_ss, i64_ge_s_si,
    i64_ge_s_sI, i64_ge_s_sc, i64_ge_u_ss, i64_ge_u_si, i64_ge_u_sI, i64_ge_u_sc,
  ]
}
