// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

@c private func i32_eqz_a(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Eqz.Of<Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_eq_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Eq.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_eq_ai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Eq.Of<Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_eq_aI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Eq.Of<Accumulator, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_ne_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Ne.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_ne_ai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Ne.Of<Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_ne_aI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.Ne.Of<Accumulator, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_lt_s_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.LtS.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_lt_s_ai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.LtS.Of<Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_lt_s_aI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.LtS.Of<Accumulator, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_lt_u_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.LtU.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_lt_u_ai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.LtU.Of<Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_lt_u_aI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.LtU.Of<Accumulator, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_gt_s_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.GtS.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_gt_s_ai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.GtS.Of<Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_gt_s_aI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.GtS.Of<Accumulator, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_gt_u_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.GtU.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_gt_u_ai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.GtU.Of<Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_gt_u_aI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.GtU.Of<Accumulator, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_le_s_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.LeS.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_le_s_ai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.LeS.Of<Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_le_s_aI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.LeS.Of<Accumulator, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_le_u_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.LeU.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_le_u_ai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.LeU.Of<Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_le_u_aI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.LeU.Of<Accumulator, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_ge_s_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.GeS.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_ge_s_ai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.GeS.Of<Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_ge_s_aI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.GeS.Of<Accumulator, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_ge_u_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.GeU.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_ge_u_ai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.GeU.Of<Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_ge_u_aI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I32.GeU.Of<Accumulator, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_eqz_a(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Eqz.Of<Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_eq_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Eq.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_eq_ai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Eq.Of<Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_eq_aI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Eq.Of<Accumulator, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_eq_ac(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Eq.Of<Accumulator, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_ne_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Ne.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_ne_ai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Ne.Of<Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_ne_aI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Ne.Of<Accumulator, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_ne_ac(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.Ne.Of<Accumulator, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_lt_s_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.LtS.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_lt_s_ai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.LtS.Of<Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_lt_s_aI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.LtS.Of<Accumulator, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_lt_s_ac(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.LtS.Of<Accumulator, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_lt_u_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.LtU.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_lt_u_ai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.LtU.Of<Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_lt_u_aI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.LtU.Of<Accumulator, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_lt_u_ac(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.LtU.Of<Accumulator, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_gt_s_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.GtS.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_gt_s_ai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.GtS.Of<Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_gt_s_aI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.GtS.Of<Accumulator, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_gt_s_ac(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.GtS.Of<Accumulator, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_gt_u_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.GtU.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_gt_u_ai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.GtU.Of<Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_gt_u_aI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.GtU.Of<Accumulator, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_gt_u_ac(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.GtU.Of<Accumulator, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_le_s_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.LeS.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_le_s_ai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.LeS.Of<Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_le_s_aI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.LeS.Of<Accumulator, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_le_s_ac(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.LeS.Of<Accumulator, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_le_u_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.LeU.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_le_u_ai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.LeU.Of<Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_le_u_aI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.LeU.Of<Accumulator, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_le_u_ac(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.LeU.Of<Accumulator, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_ge_s_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.GeS.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_ge_s_ai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.GeS.Of<Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_ge_s_aI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.GeS.Of<Accumulator, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_ge_s_ac(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.GeS.Of<Accumulator, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_ge_u_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.GeU.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_ge_u_ai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.GeU.Of<Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_ge_u_aI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.GeU.Of<Accumulator, Word>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_ge_u_ac(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<I64.GeU.Of<Accumulator, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }

extension HandlerTable {
  static let compareAccumulator: [Handler] = [
    i32_eqz_a, i32_eq_as, i32_eq_ai, i32_eq_aI, i32_ne_as, i32_ne_ai, i32_ne_aI, i32_lt_s_as, i32_lt_s_ai, i32_lt_s_aI,
    i32_lt_u_as, i32_lt_u_ai, i32_lt_u_aI, i32_gt_s_as, i32_gt_s_ai, i32_gt_s_aI, i32_gt_u_as, i32_gt_u_ai, i32_gt_u_aI,
    i32_le_s_as, i32_le_s_ai, i32_le_s_aI, i32_le_u_as, i32_le_u_ai, i32_le_u_aI, i32_ge_s_as, i32_ge_s_ai, i32_ge_s_aI,
    i32_ge_u_as, i32_ge_u_ai, i32_ge_u_aI, i64_eqz_a, i64_eq_as, i64_eq_ai, i64_eq_aI, i64_eq_ac, i64_ne_as, i64_ne_ai, i64_ne_aI,
    i64_ne_ac, i64_lt_s_as, i64_lt_s_ai, i64_lt_s_aI, i64_lt_s_ac, i64_lt_u_as, i64_lt_u_ai, i64_lt_u_aI, i64_lt_u_ac,
    i64_gt_s_as, i64_gt_s_ai, i64_gt_s_aI, i64_gt_s_ac, i64_gt_u_as, i64_gt_u_ai, i64_gt_u_aI, i64_gt_u_ac, i64_le_s_as,
    i64_le_s_ai, i64_le_s_aI, i64_le_s_ac, i64_le_u_as, i64_le_u_ai, i64_le_u_aI, i64_le_u_ac, i64_ge_s_as, i64_ge_s_ai,
    i64_ge_s_aI, i64_ge_s_ac, i64_ge_u_as, i64_ge_u_ai, i64_ge_u_aI, i64_ge_u_ac,
  ]
}
