// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

@c private func i32_eq_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Eq.Of<Slot, Slot>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_ne_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Ne.Of<Slot, Slot>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_eq_si__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Eq.Of<Slot, Short>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_ne_si__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Ne.Of<Slot, Short>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_eq_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Eq.Of<Slot, Word>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_ne_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Ne.Of<Slot, Word>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_lt_s_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LtS.Of<Slot, Slot>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_ge_s_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GeS.Of<Slot, Slot>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_lt_s_si__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LtS.Of<Slot, Short>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_ge_s_si__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GeS.Of<Slot, Short>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_lt_s_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LtS.Of<Slot, Word>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_ge_s_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GeS.Of<Slot, Word>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_lt_u_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LtU.Of<Slot, Slot>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_ge_u_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GeU.Of<Slot, Slot>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_lt_u_si__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LtU.Of<Slot, Short>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_ge_u_si__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GeU.Of<Slot, Short>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_lt_u_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LtU.Of<Slot, Word>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_ge_u_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GeU.Of<Slot, Word>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_gt_s_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GtS.Of<Slot, Slot>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_le_s_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LeS.Of<Slot, Slot>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_gt_s_si__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GtS.Of<Slot, Short>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_le_s_si__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LeS.Of<Slot, Short>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_gt_s_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GtS.Of<Slot, Word>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_le_s_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LeS.Of<Slot, Word>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_gt_u_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GtU.Of<Slot, Slot>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_le_u_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LeU.Of<Slot, Slot>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_gt_u_si__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GtU.Of<Slot, Short>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_le_u_si__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LeU.Of<Slot, Short>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_gt_u_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GtU.Of<Slot, Word>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_le_u_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LeU.Of<Slot, Word>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_eq_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Eq.Of<Slot, Slot>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_ne_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Ne.Of<Slot, Slot>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_eq_si__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Eq.Of<Slot, Short>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_ne_si__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Ne.Of<Slot, Short>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_eq_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Eq.Of<Slot, Word>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_ne_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Ne.Of<Slot, Word>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_lt_s_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.LtS.Of<Slot, Slot>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_ge_s_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.GeS.Of<Slot, Slot>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_lt_s_si__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.LtS.Of<Slot, Short>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_ge_s_si__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.GeS.Of<Slot, Short>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_lt_s_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.LtS.Of<Slot, Word>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_ge_s_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.GeS.Of<Slot, Word>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_lt_u_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.LtU.Of<Slot, Slot>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_ge_u_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.GeU.Of<Slot, Slot>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_lt_u_si__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.LtU.Of<Slot, Short>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_ge_u_si__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.GeU.Of<Slot, Short>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_lt_u_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.LtU.Of<Slot, Word>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_ge_u_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.GeU.Of<Slot, Word>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_gt_s_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.GtS.Of<Slot, Slot>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_le_s_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.LeS.Of<Slot, Slot>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_gt_s_si__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.GtS.Of<Slot, Short>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_le_s_si__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.LeS.Of<Slot, Short>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_gt_s_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.GtS.Of<Slot, Word>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_le_s_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.LeS.Of<Slot, Word>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_gt_u_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.GtU.Of<Slot, Slot>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_le_u_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.LeU.Of<Slot, Slot>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_gt_u_si__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.GtU.Of<Slot, Short>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_le_u_si__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.LeU.Of<Slot, Short>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_gt_u_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.GtU.Of<Slot, Word>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_le_u_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.LeU.Of<Slot, Word>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_eqz_s__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Eqz.Of<Slot>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_eqz_s__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Eqz.Of<Slot>, BrEqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_eqz_s__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Eqz.Of<Slot>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_eqz_s__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Eqz.Of<Slot>, BrEqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func ref_is_null_s__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<RefIsNull.Of<Slot>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func ref_is_null_s__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<RefIsNull.Of<Slot>, BrEqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f32_eq_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F32.Eq.Of<Slot, Slot>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f32_eq_ss__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F32.Eq.Of<Slot, Slot>, BrEqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f32_eq_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F32.Eq.Of<Slot, Word>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f32_eq_sI__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F32.Eq.Of<Slot, Word>, BrEqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f32_ne_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F32.Ne.Of<Slot, Slot>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f32_ne_ss__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F32.Ne.Of<Slot, Slot>, BrEqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f32_ne_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F32.Ne.Of<Slot, Word>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f32_ne_sI__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F32.Ne.Of<Slot, Word>, BrEqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f32_lt_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F32.Lt.Of<Slot, Slot>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f32_lt_ss__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F32.Lt.Of<Slot, Slot>, BrEqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f32_lt_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F32.Lt.Of<Slot, Word>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f32_lt_sI__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F32.Lt.Of<Slot, Word>, BrEqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f32_gt_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F32.Gt.Of<Slot, Slot>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f32_gt_ss__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F32.Gt.Of<Slot, Slot>, BrEqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f32_gt_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F32.Gt.Of<Slot, Word>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f32_gt_sI__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F32.Gt.Of<Slot, Word>, BrEqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f32_le_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F32.Le.Of<Slot, Slot>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f32_le_ss__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F32.Le.Of<Slot, Slot>, BrEqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f32_le_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F32.Le.Of<Slot, Word>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f32_le_sI__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F32.Le.Of<Slot, Word>, BrEqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f32_ge_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F32.Ge.Of<Slot, Slot>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f32_ge_ss__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F32.Ge.Of<Slot, Slot>, BrEqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f32_ge_sI__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F32.Ge.Of<Slot, Word>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f32_ge_sI__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F32.Ge.Of<Slot, Word>, BrEqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_eq_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Eq.Of<Slot, Slot>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_eq_ss__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Eq.Of<Slot, Slot>, BrEqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_eq_sc__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Eq.Of<Slot, Long>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_eq_sc__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Eq.Of<Slot, Long>, BrEqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_ne_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Ne.Of<Slot, Slot>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_ne_ss__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Ne.Of<Slot, Slot>, BrEqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_ne_sc__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Ne.Of<Slot, Long>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_ne_sc__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Ne.Of<Slot, Long>, BrEqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_lt_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Lt.Of<Slot, Slot>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_lt_ss__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Lt.Of<Slot, Slot>, BrEqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_lt_sc__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Lt.Of<Slot, Long>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_lt_sc__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Lt.Of<Slot, Long>, BrEqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_gt_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Gt.Of<Slot, Slot>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_gt_ss__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Gt.Of<Slot, Slot>, BrEqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_gt_sc__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Gt.Of<Slot, Long>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_gt_sc__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Gt.Of<Slot, Long>, BrEqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_le_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Le.Of<Slot, Slot>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_le_ss__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Le.Of<Slot, Slot>, BrEqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_le_sc__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Le.Of<Slot, Long>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_le_sc__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Le.Of<Slot, Long>, BrEqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_ge_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Ge.Of<Slot, Slot>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_ge_ss__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Ge.Of<Slot, Slot>, BrEqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_ge_sc__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Ge.Of<Slot, Long>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_ge_sc__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Ge.Of<Slot, Long>, BrEqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f32_lt_ss__i32_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F32.Lt.Of<Slot, Slot>, I32.Eqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f32_lt_ss__i32_eqz_t__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<F32.Lt.Of<Slot, Slot>, I32.Eqz.Of<Temporary>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f32_lt_ss__i32_eqz_t__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<F32.Lt.Of<Slot, Slot>, I32.Eqz.Of<Temporary>, BrEqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f32_lt_sI__i32_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F32.Lt.Of<Slot, Word>, I32.Eqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f32_lt_sI__i32_eqz_t__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<F32.Lt.Of<Slot, Word>, I32.Eqz.Of<Temporary>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f32_lt_sI__i32_eqz_t__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<F32.Lt.Of<Slot, Word>, I32.Eqz.Of<Temporary>, BrEqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f32_gt_ss__i32_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F32.Gt.Of<Slot, Slot>, I32.Eqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f32_gt_ss__i32_eqz_t__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<F32.Gt.Of<Slot, Slot>, I32.Eqz.Of<Temporary>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f32_gt_ss__i32_eqz_t__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<F32.Gt.Of<Slot, Slot>, I32.Eqz.Of<Temporary>, BrEqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f32_gt_sI__i32_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F32.Gt.Of<Slot, Word>, I32.Eqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f32_gt_sI__i32_eqz_t__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<F32.Gt.Of<Slot, Word>, I32.Eqz.Of<Temporary>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f32_gt_sI__i32_eqz_t__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<F32.Gt.Of<Slot, Word>, I32.Eqz.Of<Temporary>, BrEqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f32_le_ss__i32_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F32.Le.Of<Slot, Slot>, I32.Eqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f32_le_ss__i32_eqz_t__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<F32.Le.Of<Slot, Slot>, I32.Eqz.Of<Temporary>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f32_le_ss__i32_eqz_t__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<F32.Le.Of<Slot, Slot>, I32.Eqz.Of<Temporary>, BrEqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f32_le_sI__i32_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F32.Le.Of<Slot, Word>, I32.Eqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f32_le_sI__i32_eqz_t__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<F32.Le.Of<Slot, Word>, I32.Eqz.Of<Temporary>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f32_le_sI__i32_eqz_t__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<F32.Le.Of<Slot, Word>, I32.Eqz.Of<Temporary>, BrEqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f32_ge_ss__i32_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F32.Ge.Of<Slot, Slot>, I32.Eqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f32_ge_ss__i32_eqz_t__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<F32.Ge.Of<Slot, Slot>, I32.Eqz.Of<Temporary>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f32_ge_ss__i32_eqz_t__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<F32.Ge.Of<Slot, Slot>, I32.Eqz.Of<Temporary>, BrEqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f32_ge_sI__i32_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F32.Ge.Of<Slot, Word>, I32.Eqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f32_ge_sI__i32_eqz_t__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<F32.Ge.Of<Slot, Word>, I32.Eqz.Of<Temporary>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f32_ge_sI__i32_eqz_t__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<F32.Ge.Of<Slot, Word>, I32.Eqz.Of<Temporary>, BrEqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_lt_ss__i32_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Lt.Of<Slot, Slot>, I32.Eqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_lt_ss__i32_eqz_t__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<F64.Lt.Of<Slot, Slot>, I32.Eqz.Of<Temporary>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_lt_ss__i32_eqz_t__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<F64.Lt.Of<Slot, Slot>, I32.Eqz.Of<Temporary>, BrEqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_lt_sc__i32_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Lt.Of<Slot, Long>, I32.Eqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_lt_sc__i32_eqz_t__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<F64.Lt.Of<Slot, Long>, I32.Eqz.Of<Temporary>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_lt_sc__i32_eqz_t__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<F64.Lt.Of<Slot, Long>, I32.Eqz.Of<Temporary>, BrEqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_gt_ss__i32_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Gt.Of<Slot, Slot>, I32.Eqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_gt_ss__i32_eqz_t__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<F64.Gt.Of<Slot, Slot>, I32.Eqz.Of<Temporary>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_gt_ss__i32_eqz_t__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<F64.Gt.Of<Slot, Slot>, I32.Eqz.Of<Temporary>, BrEqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_gt_sc__i32_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Gt.Of<Slot, Long>, I32.Eqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_gt_sc__i32_eqz_t__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<F64.Gt.Of<Slot, Long>, I32.Eqz.Of<Temporary>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_gt_sc__i32_eqz_t__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<F64.Gt.Of<Slot, Long>, I32.Eqz.Of<Temporary>, BrEqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_le_ss__i32_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Le.Of<Slot, Slot>, I32.Eqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_le_ss__i32_eqz_t__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<F64.Le.Of<Slot, Slot>, I32.Eqz.Of<Temporary>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_le_ss__i32_eqz_t__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<F64.Le.Of<Slot, Slot>, I32.Eqz.Of<Temporary>, BrEqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_le_sc__i32_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Le.Of<Slot, Long>, I32.Eqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_le_sc__i32_eqz_t__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<F64.Le.Of<Slot, Long>, I32.Eqz.Of<Temporary>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_le_sc__i32_eqz_t__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<F64.Le.Of<Slot, Long>, I32.Eqz.Of<Temporary>, BrEqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_ge_ss__i32_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Ge.Of<Slot, Slot>, I32.Eqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_ge_ss__i32_eqz_t__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<F64.Ge.Of<Slot, Slot>, I32.Eqz.Of<Temporary>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_ge_ss__i32_eqz_t__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<F64.Ge.Of<Slot, Slot>, I32.Eqz.Of<Temporary>, BrEqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_ge_sc__i32_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Ge.Of<Slot, Long>, I32.Eqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_ge_sc__i32_eqz_t__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<F64.Ge.Of<Slot, Long>, I32.Eqz.Of<Temporary>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_ge_sc__i32_eqz_t__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<F64.Ge.Of<Slot, Long>, I32.Eqz.Of<Temporary>, BrEqz.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_eq_sc__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Eq.Of<Slot, Long>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_ne_sc__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Ne.Of<Slot, Long>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }

extension HandlerTable {
  static let fusedCompareBranch: [Handler] = [
    i32_eq_ss__br_nez_t, i32_ne_ss__br_nez_t, i32_eq_si__br_nez_t, i32_ne_si__br_nez_t, i32_eq_sI__br_nez_t, i32_ne_sI__br_nez_t,
    i32_lt_s_ss__br_nez_t, i32_ge_s_ss__br_nez_t, i32_lt_s_si__br_nez_t, i32_ge_s_si__br_nez_t, i32_lt_s_sI__br_nez_t,
    i32_ge_s_sI__br_nez_t, i32_lt_u_ss__br_nez_t, i32_ge_u_ss__br_nez_t, i32_lt_u_si__br_nez_t, i32_ge_u_si__br_nez_t,
    i32_lt_u_sI__br_nez_t, i32_ge_u_sI__br_nez_t, i32_gt_s_ss__br_nez_t, i32_le_s_ss__br_nez_t, i32_gt_s_si__br_nez_t,
    i32_le_s_si__br_nez_t, i32_gt_s_sI__br_nez_t, i32_le_s_sI__br_nez_t, i32_gt_u_ss__br_nez_t, i32_le_u_ss__br_nez_t,
    i32_gt_u_si__br_nez_t, i32_le_u_si__br_nez_t, i32_gt_u_sI__br_nez_t, i32_le_u_sI__br_nez_t, i64_eq_ss__br_nez_t,
    i64_ne_ss__br_nez_t, i64_eq_si__br_nez_t, i64_ne_si__br_nez_t, i64_eq_sI__br_nez_t, i64_ne_sI__br_nez_t,
    i64_lt_s_ss__br_nez_t, i64_ge_s_ss__br_nez_t, i64_lt_s_si__br_nez_t, i64_ge_s_si__br_nez_t, i64_lt_s_sI__br_nez_t,
    i64_ge_s_sI__br_nez_t, i64_lt_u_ss__br_nez_t, i64_ge_u_ss__br_nez_t, i64_lt_u_si__br_nez_t, i64_ge_u_si__br_nez_t,
    i64_lt_u_sI__br_nez_t, i64_ge_u_sI__br_nez_t, i64_gt_s_ss__br_nez_t, i64_le_s_ss__br_nez_t, i64_gt_s_si__br_nez_t,
    i64_le_s_si__br_nez_t, i64_gt_s_sI__br_nez_t, i64_le_s_sI__br_nez_t, i64_gt_u_ss__br_nez_t, i64_le_u_ss__br_nez_t,
    i64_gt_u_si__br_nez_t, i64_le_u_si__br_nez_t, i64_gt_u_sI__br_nez_t, i64_le_u_sI__br_nez_t, i32_eqz_s__br_nez_t,
    i32_eqz_s__br_eqz_t, i64_eqz_s__br_nez_t, i64_eqz_s__br_eqz_t, ref_is_null_s__br_nez_t, ref_is_null_s__br_eqz_t,
    f32_eq_ss__br_nez_t, f32_eq_ss__br_eqz_t, f32_eq_sI__br_nez_t, f32_eq_sI__br_eqz_t, f32_ne_ss__br_nez_t, f32_ne_ss__br_eqz_t,
    f32_ne_sI__br_nez_t, f32_ne_sI__br_eqz_t, f32_lt_ss__br_nez_t, f32_lt_ss__br_eqz_t, f32_lt_sI__br_nez_t, f32_lt_sI__br_eqz_t,
    f32_gt_ss__br_nez_t, f32_gt_ss__br_eqz_t, f32_gt_sI__br_nez_t, f32_gt_sI__br_eqz_t, f32_le_ss__br_nez_t, f32_le_ss__br_eqz_t,
    f32_le_sI__br_nez_t, f32_le_sI__br_eqz_t, f32_ge_ss__br_nez_t, f32_ge_ss__br_eqz_t, f32_ge_sI__br_nez_t, f32_ge_sI__br_eqz_t,
    f64_eq_ss__br_nez_t, f64_eq_ss__br_eqz_t, f64_eq_sc__br_nez_t, f64_eq_sc__br_eqz_t, f64_ne_ss__br_nez_t, f64_ne_ss__br_eqz_t,
    f64_ne_sc__br_nez_t, f64_ne_sc__br_eqz_t, f64_lt_ss__br_nez_t, f64_lt_ss__br_eqz_t, f64_lt_sc__br_nez_t, f64_lt_sc__br_eqz_t,
    f64_gt_ss__br_nez_t, f64_gt_ss__br_eqz_t, f64_gt_sc__br_nez_t, f64_gt_sc__br_eqz_t, f64_le_ss__br_nez_t, f64_le_ss__br_eqz_t,
    f64_le_sc__br_nez_t, f64_le_sc__br_eqz_t, f64_ge_ss__br_nez_t, f64_ge_ss__br_eqz_t, f64_ge_sc__br_nez_t, f64_ge_sc__br_eqz_t,
    f32_lt_ss__i32_eqz_t, f32_lt_ss__i32_eqz_t__br_nez_t, f32_lt_ss__i32_eqz_t__br_eqz_t, f32_lt_sI__i32_eqz_t,
    f32_lt_sI__i32_eqz_t__br_nez_t, f32_lt_sI__i32_eqz_t__br_eqz_t, f32_gt_ss__i32_eqz_t, f32_gt_ss__i32_eqz_t__br_nez_t,
    f32_gt_ss__i32_eqz_t__br_eqz_t, f32_gt_sI__i32_eqz_t, f32_gt_sI__i32_eqz_t__br_nez_t, f32_gt_sI__i32_eqz_t__br_eqz_t,
    f32_le_ss__i32_eqz_t, f32_le_ss__i32_eqz_t__br_nez_t, f32_le_ss__i32_eqz_t__br_eqz_t, f32_le_sI__i32_eqz_t,
    f32_le_sI__i32_eqz_t__br_nez_t, f32_le_sI__i32_eqz_t__br_eqz_t, f32_ge_ss__i32_eqz_t, f32_ge_ss__i32_eqz_t__br_nez_t,
    f32_ge_ss__i32_eqz_t__br_eqz_t, f32_ge_sI__i32_eqz_t, f32_ge_sI__i32_eqz_t__br_nez_t, f32_ge_sI__i32_eqz_t__br_eqz_t,
    f64_lt_ss__i32_eqz_t, f64_lt_ss__i32_eqz_t__br_nez_t, f64_lt_ss__i32_eqz_t__br_eqz_t, f64_lt_sc__i32_eqz_t,
    f64_lt_sc__i32_eqz_t__br_nez_t, f64_lt_sc__i32_eqz_t__br_eqz_t, f64_gt_ss__i32_eqz_t, f64_gt_ss__i32_eqz_t__br_nez_t,
    f64_gt_ss__i32_eqz_t__br_eqz_t, f64_gt_sc__i32_eqz_t, f64_gt_sc__i32_eqz_t__br_nez_t, f64_gt_sc__i32_eqz_t__br_eqz_t,
    f64_le_ss__i32_eqz_t, f64_le_ss__i32_eqz_t__br_nez_t, f64_le_ss__i32_eqz_t__br_eqz_t, f64_le_sc__i32_eqz_t,
    f64_le_sc__i32_eqz_t__br_nez_t, f64_le_sc__i32_eqz_t__br_eqz_t, f64_ge_ss__i32_eqz_t, f64_ge_ss__i32_eqz_t__br_nez_t,
    f64_ge_ss__i32_eqz_t__br_eqz_t, f64_ge_sc__i32_eqz_t, f64_ge_sc__i32_eqz_t__br_nez_t, f64_ge_sc__i32_eqz_t__br_eqz_t,
    i64_eq_sc__br_nez_t, i64_ne_sc__br_nez_t,
  ]
}
