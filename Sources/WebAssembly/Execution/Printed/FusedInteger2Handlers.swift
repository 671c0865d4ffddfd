// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

@c private func i64_and_ss__i64_shr_u_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, I64.ShrU.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_si__i64_mul_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Short>, I64.Mul.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_si__i64_mul_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Short>, I64.Mul.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_si__i64_shl_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Short>, I64.Shl.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_si__i64_shl_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Short>, I64.Shl.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_si__i64_shr_u_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Short>, I64.ShrU.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_si__i64_shr_u_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Short>, I64.ShrU.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_mul_sc__i64_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Mul.Of<Slot, Long>, I64.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_mul_sc__i64_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Mul.Of<Slot, Long>, I64.Add.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_mul_sc__i64_add_tc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Mul.Of<Slot, Long>, I64.Add.Of<Temporary, Long>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_si__i64_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Short>, I64.Add.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_sI__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Word>, I32.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_sI__i32_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Word>, I32.Add.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_sI__i32_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Word>, I32.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_sI__i32_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Word>, I32.And.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_sI__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Word>, I32.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_sI__i32_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Word>, I32.Add.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_sI__i32_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Word>, I32.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_sI__i32_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Word>, I32.And.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_sI__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Word>, I32.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_sI__i32_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Word>, I32.Add.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_sI__i32_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Word>, I32.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_sI__i32_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Word>, I32.And.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_sI__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Word>, I32.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_sI__i32_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Word>, I32.Add.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_sI__i32_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Word>, I32.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_sI__i32_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Word>, I32.And.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_sI__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Word>, I32.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_sI__i32_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Word>, I32.Add.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_sI__i32_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Word>, I32.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_sI__i32_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Word>, I32.And.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__i32_add_tI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, I32.Add.Of<Temporary, Word>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__i32_and_tI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, I32.And.Of<Temporary, Word>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__i32_add_tI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, I32.Add.Of<Temporary, Word>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__i32_and_tI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, I32.And.Of<Temporary, Word>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_ss__i32_add_tI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Slot>, I32.Add.Of<Temporary, Word>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_ss__i32_and_tI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Slot>, I32.And.Of<Temporary, Word>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_si__i32_add_tI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Short>, I32.Add.Of<Temporary, Word>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_si__i32_and_tI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Short>, I32.And.Of<Temporary, Word>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_ss__i32_add_tI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Slot>, I32.Add.Of<Temporary, Word>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_ss__i32_and_tI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Slot>, I32.And.Of<Temporary, Word>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_si__i32_add_tI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Short>, I32.Add.Of<Temporary, Word>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_si__i32_and_tI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Short>, I32.And.Of<Temporary, Word>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_ss__i32_add_tI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Slot>, I32.Add.Of<Temporary, Word>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_ss__i32_and_tI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Slot>, I32.And.Of<Temporary, Word>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__i32_add_tI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, I32.Add.Of<Temporary, Word>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__i32_and_tI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, I32.And.Of<Temporary, Word>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_ss__i32_shl_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Slot>, I32.Shl.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_ss__i32_mul_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Slot>, I32.Mul.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_si__i32_shl_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Short>, I32.Shl.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_si__i32_mul_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Short>, I32.Mul.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_sub_ss__i32_shl_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Sub.Of<Slot, Slot>, I32.Shl.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_sub_ss__i32_mul_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Sub.Of<Slot, Slot>, I32.Mul.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_rotl_si__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Rotl.Of<Slot, Short>, I32.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_rotl_si__i32_rotl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Rotl.Of<Slot, Short>, I32.Rotl.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_rotl_si__i32_rotl_si__i32_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<I32.Rotl.Of<Slot, Short>, I32.Rotl.Of<Slot, Short>, I32.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__i32_add_ts__i32_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<I32.Add.Of<Slot, Slot>, I32.Add.Of<Temporary, Slot>, I32.Add.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_eq_ss__i32_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Eq.Of<Slot, Slot>, I32.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_eq_ss__i32_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Eq.Of<Slot, Slot>, I32.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_eq_ss__i32_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Eq.Of<Slot, Slot>, I32.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_eq_ss__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Eq.Of<Slot, Slot>, I32.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_eq_si__i32_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Eq.Of<Slot, Short>, I32.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_eq_si__i32_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Eq.Of<Slot, Short>, I32.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_eq_si__i32_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Eq.Of<Slot, Short>, I32.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_eq_si__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Eq.Of<Slot, Short>, I32.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_ne_ss__i32_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Ne.Of<Slot, Slot>, I32.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_ne_ss__i32_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Ne.Of<Slot, Slot>, I32.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_ne_ss__i32_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Ne.Of<Slot, Slot>, I32.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_ne_ss__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Ne.Of<Slot, Slot>, I32.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_ne_si__i32_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Ne.Of<Slot, Short>, I32.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_ne_si__i32_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Ne.Of<Slot, Short>, I32.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_ne_si__i32_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Ne.Of<Slot, Short>, I32.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_ne_si__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Ne.Of<Slot, Short>, I32.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_lt_s_ss__i32_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LtS.Of<Slot, Slot>, I32.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_lt_s_ss__i32_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LtS.Of<Slot, Slot>, I32.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_lt_s_ss__i32_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LtS.Of<Slot, Slot>, I32.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_lt_s_ss__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LtS.Of<Slot, Slot>, I32.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_lt_s_si__i32_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LtS.Of<Slot, Short>, I32.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_lt_s_si__i32_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LtS.Of<Slot, Short>, I32.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_lt_s_si__i32_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LtS.Of<Slot, Short>, I32.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_lt_s_si__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LtS.Of<Slot, Short>, I32.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_lt_u_ss__i32_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LtU.Of<Slot, Slot>, I32.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_lt_u_ss__i32_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LtU.Of<Slot, Slot>, I32.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_lt_u_ss__i32_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LtU.Of<Slot, Slot>, I32.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_lt_u_ss__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LtU.Of<Slot, Slot>, I32.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_lt_u_si__i32_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LtU.Of<Slot, Short>, I32.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_lt_u_si__i32_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LtU.Of<Slot, Short>, I32.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_lt_u_si__i32_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LtU.Of<Slot, Short>, I32.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_lt_u_si__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LtU.Of<Slot, Short>, I32.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_gt_s_ss__i32_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GtS.Of<Slot, Slot>, I32.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_gt_s_ss__i32_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GtS.Of<Slot, Slot>, I32.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_gt_s_ss__i32_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GtS.Of<Slot, Slot>, I32.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_gt_s_ss__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GtS.Of<Slot, Slot>, I32.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_gt_s_si__i32_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GtS.Of<Slot, Short>, I32.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_gt_s_si__i32_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GtS.Of<Slot, Short>, I32.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_gt_s_si__i32_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GtS.Of<Slot, Short>, I32.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_gt_s_si__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GtS.Of<Slot, Short>, I32.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_gt_u_ss__i32_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GtU.Of<Slot, Slot>, I32.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_gt_u_ss__i32_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GtU.Of<Slot, Slot>, I32.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_gt_u_ss__i32_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GtU.Of<Slot, Slot>, I32.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_gt_u_ss__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GtU.Of<Slot, Slot>, I32.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_gt_u_si__i32_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GtU.Of<Slot, Short>, I32.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_gt_u_si__i32_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GtU.Of<Slot, Short>, I32.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_gt_u_si__i32_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GtU.Of<Slot, Short>, I32.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_gt_u_si__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GtU.Of<Slot, Short>, I32.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__i64_and_tc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, I64.And.Of<Temporary, Long>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__i64_or_tc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, I64.Or.Of<Temporary, Long>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__i64_xor_tc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, I64.Xor.Of<Temporary, Long>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_si__i64_and_tc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Short>, I64.And.Of<Temporary, Long>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_si__i64_or_tc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Short>, I64.Or.Of<Temporary, Long>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_si__i64_xor_tc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Short>, I64.Xor.Of<Temporary, Long>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_sc__i64_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Long>, I64.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_sc__i64_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Long>, I64.And.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_sc__i64_and_tc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Long>, I64.And.Of<Temporary, Long>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_sc__i64_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Long>, I64.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_sc__i64_or_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Long>, I64.Or.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_sc__i64_or_tc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Long>, I64.Or.Of<Temporary, Long>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_sc__i64_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Long>, I64.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_sc__i64_xor_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Long>, I64.Xor.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_sc__i64_xor_tc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Long>, I64.Xor.Of<Temporary, Long>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_or_ss__i64_and_tc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Or.Of<Slot, Slot>, I64.And.Of<Temporary, Long>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_or_ss__i64_or_tc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Or.Of<Slot, Slot>, I64.Or.Of<Temporary, Long>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_or_ss__i64_xor_tc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Or.Of<Slot, Slot>, I64.Xor.Of<Temporary, Long>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_or_si__i64_and_tc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Or.Of<Slot, Short>, I64.And.Of<Temporary, Long>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_or_si__i64_or_tc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Or.Of<Slot, Short>, I64.Or.Of<Temporary, Long>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_or_si__i64_xor_tc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Or.Of<Slot, Short>, I64.Xor.Of<Temporary, Long>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_or_sc__i64_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Or.Of<Slot, Long>, I64.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_or_sc__i64_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Or.Of<Slot, Long>, I64.And.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_or_sc__i64_and_tc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Or.Of<Slot, Long>, I64.And.Of<Temporary, Long>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_or_sc__i64_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Or.Of<Slot, Long>, I64.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_or_sc__i64_or_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Or.Of<Slot, Long>, I64.Or.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_or_sc__i64_or_tc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Or.Of<Slot, Long>, I64.Or.Of<Temporary, Long>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_or_sc__i64_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Or.Of<Slot, Long>, I64.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_or_sc__i64_xor_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Or.Of<Slot, Long>, I64.Xor.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_or_sc__i64_xor_tc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Or.Of<Slot, Long>, I64.Xor.Of<Temporary, Long>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__i64_and_tc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, I64.And.Of<Temporary, Long>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__i64_or_tc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, I64.Or.Of<Temporary, Long>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__i64_xor_tc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, I64.Xor.Of<Temporary, Long>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_si__i64_and_tc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Short>, I64.And.Of<Temporary, Long>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_si__i64_or_tc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Short>, I64.Or.Of<Temporary, Long>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_si__i64_xor_tc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Short>, I64.Xor.Of<Temporary, Long>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_sc__i64_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Long>, I64.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_sc__i64_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Long>, I64.And.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_sc__i64_and_tc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Long>, I64.And.Of<Temporary, Long>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_sc__i64_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Long>, I64.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_sc__i64_or_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Long>, I64.Or.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_sc__i64_or_tc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Long>, I64.Or.Of<Temporary, Long>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_sc__i64_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Long>, I64.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_sc__i64_xor_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Long>, I64.Xor.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_sc__i64_xor_tc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Long>, I64.Xor.Of<Temporary, Long>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__i64_and_tc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, I64.And.Of<Temporary, Long>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__i64_or_tc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, I64.Or.Of<Temporary, Long>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__i64_xor_tc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, I64.Xor.Of<Temporary, Long>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_si__i64_and_tc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Short>, I64.And.Of<Temporary, Long>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_si__i64_or_tc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Short>, I64.Or.Of<Temporary, Long>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_si__i64_xor_tc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Short>, I64.Xor.Of<Temporary, Long>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_sc__i64_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Long>, I64.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_sc__i64_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Long>, I64.And.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_sc__i64_and_tc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Long>, I64.And.Of<Temporary, Long>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_sc__i64_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Long>, I64.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_sc__i64_or_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Long>, I64.Or.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_sc__i64_or_tc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Long>, I64.Or.Of<Temporary, Long>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_sc__i64_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Long>, I64.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_sc__i64_xor_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Long>, I64.Xor.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_sc__i64_xor_tc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Long>, I64.Xor.Of<Temporary, Long>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_sub_ss__i64_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Sub.Of<Slot, Slot>, I64.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_sub_ss__i64_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Sub.Of<Slot, Slot>, I64.And.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_sub_ss__i64_and_tc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Sub.Of<Slot, Slot>, I64.And.Of<Temporary, Long>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_sub_ss__i64_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Sub.Of<Slot, Slot>, I64.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_sub_ss__i64_or_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Sub.Of<Slot, Slot>, I64.Or.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_sub_ss__i64_or_tc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Sub.Of<Slot, Slot>, I64.Or.Of<Temporary, Long>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_sub_ss__i64_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Sub.Of<Slot, Slot>, I64.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_sub_ss__i64_xor_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Sub.Of<Slot, Slot>, I64.Xor.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_sub_ss__i64_xor_tc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Sub.Of<Slot, Slot>, I64.Xor.Of<Temporary, Long>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shl_is__i64_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Shl.Of<Short, Slot>, I64.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shl_is__i64_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Shl.Of<Short, Slot>, I64.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shl_is__i64_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Shl.Of<Short, Slot>, I64.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shl_si__i64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Shl.Of<Slot, Short>, I64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shl_si__i64_add_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Shl.Of<Slot, Short>, I64.Add.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shl_si__i64_sub_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Shl.Of<Slot, Short>, I64.Sub.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shl_si__i64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Shl.Of<Slot, Short>, I64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shl_si__i64_sub_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Shl.Of<Slot, Short>, I64.Sub.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shl_si__i64_mul_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Shl.Of<Slot, Short>, I64.Mul.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shl_si__i64_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Shl.Of<Slot, Short>, I64.Mul.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shl_si__i64_mul_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Shl.Of<Slot, Short>, I64.Mul.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shr_u_si__i64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.ShrU.Of<Slot, Short>, I64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shr_u_si__i64_add_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.ShrU.Of<Slot, Short>, I64.Add.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shr_u_si__i64_sub_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.ShrU.Of<Slot, Short>, I64.Sub.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shr_u_si__i64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.ShrU.Of<Slot, Short>, I64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shr_u_si__i64_sub_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.ShrU.Of<Slot, Short>, I64.Sub.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shr_u_si__i64_mul_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.ShrU.Of<Slot, Short>, I64.Mul.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shr_u_si__i64_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.ShrU.Of<Slot, Short>, I64.Mul.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shr_u_si__i64_mul_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.ShrU.Of<Slot, Short>, I64.Mul.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shr_s_si__i64_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.ShrS.Of<Slot, Short>, I64.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shr_s_si__i64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.ShrS.Of<Slot, Short>, I64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shr_s_si__i64_add_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.ShrS.Of<Slot, Short>, I64.Add.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shr_s_si__i64_sub_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.ShrS.Of<Slot, Short>, I64.Sub.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shr_s_si__i64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.ShrS.Of<Slot, Short>, I64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shr_s_si__i64_sub_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.ShrS.Of<Slot, Short>, I64.Sub.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shr_s_si__i64_mul_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.ShrS.Of<Slot, Short>, I64.Mul.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shr_s_si__i64_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.ShrS.Of<Slot, Short>, I64.Mul.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shr_s_si__i64_mul_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.ShrS.Of<Slot, Short>, I64.Mul.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_rotl_si__i64_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Rotl.Of<Slot, Short>, I64.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_rotl_si__i64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Rotl.Of<Slot, Short>, I64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_rotl_si__i64_add_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Rotl.Of<Slot, Short>, I64.Add.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_rotl_si__i64_sub_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Rotl.Of<Slot, Short>, I64.Sub.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_rotl_si__i64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Rotl.Of<Slot, Short>, I64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_rotl_si__i64_sub_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Rotl.Of<Slot, Short>, I64.Sub.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_rotl_si__i64_mul_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Rotl.Of<Slot, Short>, I64.Mul.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_rotl_si__i64_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Rotl.Of<Slot, Short>, I64.Mul.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_rotl_si__i64_mul_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Rotl.Of<Slot, Short>, I64.Mul.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shl_si__i64_shl_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Shl.Of<Slot, Short>, I64.Shl.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shl_si__i64_shl_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Shl.Of<Slot, Short>, I64.Shl.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shl_si__i64_shl_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Shl.Of<Slot, Short>, I64.Shl.Of<Stored, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shl_si__i64_shl_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Shl.Of<Slot, Short>, I64.Shl.Of<Stored, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shl_si__i64_shr_u_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Shl.Of<Slot, Short>, I64.ShrU.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shl_si__i64_shr_u_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Shl.Of<Slot, Short>, I64.ShrU.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shl_si__i64_shr_u_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Shl.Of<Slot, Short>, I64.ShrU.Of<Stored, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shl_si__i64_shr_u_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Shl.Of<Slot, Short>, I64.ShrU.Of<Stored, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shl_si__i64_xor_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Shl.Of<Slot, Short>, I64.Xor.Of<Stored, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shl_si__i64_xor_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Shl.Of<Slot, Short>, I64.Xor.Of<Stored, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shr_u_si__i64_shl_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.ShrU.Of<Slot, Short>, I64.Shl.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shr_u_si__i64_shl_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.ShrU.Of<Slot, Short>, I64.Shl.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shr_u_si__i64_shl_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.ShrU.Of<Slot, Short>, I64.Shl.Of<Stored, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shr_u_si__i64_shl_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.ShrU.Of<Slot, Short>, I64.Shl.Of<Stored, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shr_u_si__i64_shr_u_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.ShrU.Of<Slot, Short>, I64.ShrU.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shr_u_si__i64_shr_u_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.ShrU.Of<Slot, Short>, I64.ShrU.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shr_u_si__i64_shr_u_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.ShrU.Of<Slot, Short>, I64.ShrU.Of<Stored, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shr_u_si__i64_shr_u_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.ShrU.Of<Slot, Short>, I64.ShrU.Of<Stored, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shr_u_si__i64_xor_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.ShrU.Of<Slot, Short>, I64.Xor.Of<Stored, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shr_u_si__i64_xor_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.ShrU.Of<Slot, Short>, I64.Xor.Of<Stored, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__i64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, I64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__i64_add_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, I64.Add.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__i64_sub_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, I64.Sub.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__i64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, I64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__i64_sub_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, I64.Sub.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_sub_ss__i64_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Sub.Of<Slot, Slot>, I64.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_sub_ss__i64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Sub.Of<Slot, Slot>, I64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_sub_ss__i64_add_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Sub.Of<Slot, Slot>, I64.Add.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_sub_ss__i64_sub_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Sub.Of<Slot, Slot>, I64.Sub.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_sub_ss__i64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Sub.Of<Slot, Slot>, I64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_sub_ss__i64_sub_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Sub.Of<Slot, Slot>, I64.Sub.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_mul_ss__i64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Mul.Of<Slot, Slot>, I64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_mul_ss__i64_add_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Mul.Of<Slot, Slot>, I64.Add.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_mul_ss__i64_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Mul.Of<Slot, Slot>, I64.Add.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_mul_ss__i64_sub_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Mul.Of<Slot, Slot>, I64.Sub.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_mul_ss__i64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Mul.Of<Slot, Slot>, I64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_mul_ss__i64_sub_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Mul.Of<Slot, Slot>, I64.Sub.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_mul_ss__i64_shr_u_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Mul.Of<Slot, Slot>, I64.ShrU.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_mul_ss__i64_shr_u_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Mul.Of<Slot, Slot>, I64.ShrU.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_mul_ss__i64_shr_u_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Mul.Of<Slot, Slot>, I64.ShrU.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_mul_ss__i64_shr_u_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Mul.Of<Slot, Slot>, I64.ShrU.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_mul_ss__i64_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Mul.Of<Slot, Slot>, I64.ShrU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__i64_rotl_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, I64.Rotl.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__i64_rotl_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, I64.Rotl.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_mul_sc__i64_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Mul.Of<Slot, Long>, I64.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_mul_sc__i64_xor_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Mul.Of<Slot, Long>, I64.Xor.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_mul_sc__i64_shr_u_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Mul.Of<Slot, Long>, I64.ShrU.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_mul_sc__i64_shr_u_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Mul.Of<Slot, Long>, I64.ShrU.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_mul_sc__i64_add_ti__i64_shr_u_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<I64.Mul.Of<Slot, Long>, I64.Add.Of<Temporary, Short>, I64.ShrU.Of<Stored, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_mul_sc__i64_add_tc__i64_shr_u_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<I64.Mul.Of<Slot, Long>, I64.Add.Of<Temporary, Long>, I64.ShrU.Of<Stored, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_u_s__i64_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32U.Of<Slot>, I64.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_u_s__i64_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32U.Of<Slot>, I64.Add.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_u_s__i64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32U.Of<Slot>, I64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_u_s__i64_add_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32U.Of<Slot>, I64.Add.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_u_s__i64_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32U.Of<Slot>, I64.Add.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_u_s__i64_sub_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32U.Of<Slot>, I64.Sub.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_u_s__i64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32U.Of<Slot>, I64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_u_s__i64_sub_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32U.Of<Slot>, I64.Sub.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_u_s__i64_mul_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32U.Of<Slot>, I64.Mul.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_u_s__i64_mul_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32U.Of<Slot>, I64.Mul.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_u_s__i64_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32U.Of<Slot>, I64.Mul.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_u_s__i64_mul_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32U.Of<Slot>, I64.Mul.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_u_s__i64_mul_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32U.Of<Slot>, I64.Mul.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_u_s__i64_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32U.Of<Slot>, I64.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_u_s__i64_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32U.Of<Slot>, I64.And.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_u_s__i64_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32U.Of<Slot>, I64.And.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_u_s__i64_and_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32U.Of<Slot>, I64.And.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_u_s__i64_and_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32U.Of<Slot>, I64.And.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_u_s__i64_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32U.Of<Slot>, I64.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_u_s__i64_or_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32U.Of<Slot>, I64.Or.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_u_s__i64_or_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32U.Of<Slot>, I64.Or.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_u_s__i64_or_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32U.Of<Slot>, I64.Or.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_u_s__i64_or_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32U.Of<Slot>, I64.Or.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_u_s__i64_shl_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32U.Of<Slot>, I64.Shl.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_u_s__i64_shl_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32U.Of<Slot>, I64.Shl.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_u_s__i64_shl_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32U.Of<Slot>, I64.Shl.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_u_s__i64_shl_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32U.Of<Slot>, I64.Shl.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_u_s__i64_shl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32U.Of<Slot>, I64.Shl.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_u_s__i64_shr_u_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32U.Of<Slot>, I64.ShrU.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_u_s__i64_shr_u_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32U.Of<Slot>, I64.ShrU.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_u_s__i64_shr_u_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32U.Of<Slot>, I64.ShrU.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_u_s__i64_shr_u_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32U.Of<Slot>, I64.ShrU.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_u_s__i64_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32U.Of<Slot>, I64.ShrU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_s_s__i64_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32S.Of<Slot>, I64.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_s_s__i64_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32S.Of<Slot>, I64.Add.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_s_s__i64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32S.Of<Slot>, I64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_s_s__i64_add_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32S.Of<Slot>, I64.Add.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_s_s__i64_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32S.Of<Slot>, I64.Add.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_s_s__i64_sub_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32S.Of<Slot>, I64.Sub.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_s_s__i64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32S.Of<Slot>, I64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_s_s__i64_sub_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32S.Of<Slot>, I64.Sub.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_s_s__i64_mul_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32S.Of<Slot>, I64.Mul.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_s_s__i64_mul_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32S.Of<Slot>, I64.Mul.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_s_s__i64_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32S.Of<Slot>, I64.Mul.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_s_s__i64_mul_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32S.Of<Slot>, I64.Mul.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_s_s__i64_mul_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32S.Of<Slot>, I64.Mul.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_s_s__i64_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32S.Of<Slot>, I64.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_s_s__i64_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32S.Of<Slot>, I64.And.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_s_s__i64_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32S.Of<Slot>, I64.And.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_s_s__i64_and_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32S.Of<Slot>, I64.And.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_s_s__i64_and_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32S.Of<Slot>, I64.And.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_s_s__i64_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32S.Of<Slot>, I64.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_s_s__i64_or_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32S.Of<Slot>, I64.Or.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_s_s__i64_or_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32S.Of<Slot>, I64.Or.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_s_s__i64_or_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32S.Of<Slot>, I64.Or.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_s_s__i64_or_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32S.Of<Slot>, I64.Or.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_s_s__i64_shl_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32S.Of<Slot>, I64.Shl.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_s_s__i64_shl_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32S.Of<Slot>, I64.Shl.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_s_s__i64_shl_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32S.Of<Slot>, I64.Shl.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_s_s__i64_shl_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32S.Of<Slot>, I64.Shl.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_s_s__i64_shl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32S.Of<Slot>, I64.Shl.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_s_s__i64_shr_u_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32S.Of<Slot>, I64.ShrU.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_s_s__i64_shr_u_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32S.Of<Slot>, I64.ShrU.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_s_s__i64_shr_u_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32S.Of<Slot>, I64.ShrU.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_s_s__i64_shr_u_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32S.Of<Slot>, I64.ShrU.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_s_s__i64_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32S.Of<Slot>, I64.ShrU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_extend_i32_u_s__i64_shl_it(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<ExtendI32U.Of<Slot>, I64.Shl.Of<Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_lt_u_ss__i64_extend_i32_u_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.LtU.Of<Slot, Slot>, ExtendI32U.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_eq_ss__i64_extend_i32_u_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Eq.Of<Slot, Slot>, ExtendI32U.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_gt_u_ss__i64_extend_i32_u_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.GtU.Of<Slot, Slot>, ExtendI32U.Of<Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_lt_u_ss__i64_extend_i32_u_t__i64_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<I64.LtU.Of<Slot, Slot>, ExtendI32U.Of<Temporary>, I64.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_lt_u_ss__i64_extend_i32_u_t__i64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<I64.LtU.Of<Slot, Slot>, ExtendI32U.Of<Temporary>, I64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_lt_u_ss__i64_extend_i32_u_t__i64_add_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<I64.LtU.Of<Slot, Slot>, ExtendI32U.Of<Temporary>, I64.Add.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_lt_u_ss__i64_extend_i32_u_t__i64_sub_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<I64.LtU.Of<Slot, Slot>, ExtendI32U.Of<Temporary>, I64.Sub.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_lt_u_ss__i64_extend_i32_u_t__i64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<I64.LtU.Of<Slot, Slot>, ExtendI32U.Of<Temporary>, I64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_lt_u_ss__i64_extend_i32_u_t__i64_sub_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<I64.LtU.Of<Slot, Slot>, ExtendI32U.Of<Temporary>, I64.Sub.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_eq_ss__i64_extend_i32_u_t__i64_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<I64.Eq.Of<Slot, Slot>, ExtendI32U.Of<Temporary>, I64.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_eq_ss__i64_extend_i32_u_t__i64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<I64.Eq.Of<Slot, Slot>, ExtendI32U.Of<Temporary>, I64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_eq_ss__i64_extend_i32_u_t__i64_add_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<I64.Eq.Of<Slot, Slot>, ExtendI32U.Of<Temporary>, I64.Add.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_eq_ss__i64_extend_i32_u_t__i64_sub_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<I64.Eq.Of<Slot, Slot>, ExtendI32U.Of<Temporary>, I64.Sub.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_eq_ss__i64_extend_i32_u_t__i64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<I64.Eq.Of<Slot, Slot>, ExtendI32U.Of<Temporary>, I64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_eq_ss__i64_extend_i32_u_t__i64_sub_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<I64.Eq.Of<Slot, Slot>, ExtendI32U.Of<Temporary>, I64.Sub.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_gt_u_ss__i64_extend_i32_u_t__i64_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<I64.GtU.Of<Slot, Slot>, ExtendI32U.Of<Temporary>, I64.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_gt_u_ss__i64_extend_i32_u_t__i64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<I64.GtU.Of<Slot, Slot>, ExtendI32U.Of<Temporary>, I64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_gt_u_ss__i64_extend_i32_u_t__i64_add_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<I64.GtU.Of<Slot, Slot>, ExtendI32U.Of<Temporary>, I64.Add.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_gt_u_ss__i64_extend_i32_u_t__i64_sub_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<I64.GtU.Of<Slot, Slot>, ExtendI32U.Of<Temporary>, I64.Sub.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_gt_u_ss__i64_extend_i32_u_t__i64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<I64.GtU.Of<Slot, Slot>, ExtendI32U.Of<Temporary>, I64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_gt_u_ss__i64_extend_i32_u_t__i64_sub_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<I64.GtU.Of<Slot, Slot>, ExtendI32U.Of<Temporary>, I64.Sub.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__i64_lt_u_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, I64.LtU.Of<Stored, Slot>>.run(sp, pc, cx, mb, ms, fa) }

extension HandlerTable {
  static let fusedInteger2: [Handler] = [
    i64_and_ss__i64_shr_u_ti, i64_and_si__i64_mul_ts, i64_and_si__i64_mul_ti, i64_and_si__i64_shl_ts, i64_and_si__i64_shl_ti,
    i64_and_si__i64_shr_u_ts, i64_and_si__i64_shr_u_ti, i64_mul_sc__i64_add_ts, i64_mul_sc__i64_add_ti, i64_mul_sc__i64_add_tc,
    i64_add_si__i64_add_si, i32_add_sI__i32_add_ts, i32_add_sI__i32_add_ti, i32_add_sI__i32_and_ts, i32_add_sI__i32_and_ti,
    i32_and_sI__i32_add_ts, i32_and_sI__i32_add_ti, i32_and_sI__i32_and_ts, i32_and_sI__i32_and_ti, i32_or_sI__i32_add_ts,
    i32_or_sI__i32_add_ti, i32_or_sI__i32_and_ts, i32_or_sI__i32_and_ti, i32_xor_sI__i32_add_ts, i32_xor_sI__i32_add_ti,
    i32_xor_sI__i32_and_ts, i32_xor_sI__i32_and_ti, i32_mul_sI__i32_add_ts, i32_mul_sI__i32_add_ti, i32_mul_sI__i32_and_ts,
    i32_mul_sI__i32_and_ti, i32_add_ss__i32_add_tI, i32_add_ss__i32_and_tI, i32_add_si__i32_add_tI, i32_add_si__i32_and_tI,
    i32_shl_ss__i32_add_tI, i32_shl_ss__i32_and_tI, i32_shl_si__i32_add_tI, i32_shl_si__i32_and_tI, i32_shr_u_ss__i32_add_tI,
    i32_shr_u_ss__i32_and_tI, i32_shr_u_si__i32_add_tI, i32_shr_u_si__i32_and_tI, i32_mul_ss__i32_add_tI, i32_mul_ss__i32_and_tI,
    i32_mul_si__i32_add_tI, i32_mul_si__i32_and_tI, i32_shr_u_ss__i32_shl_ti, i32_shr_u_ss__i32_mul_ti, i32_shr_u_si__i32_shl_ti,
    i32_shr_u_si__i32_mul_ti, i32_sub_ss__i32_shl_ti, i32_sub_ss__i32_mul_ti, i32_rotl_si__i32_add_ts, i32_rotl_si__i32_rotl_si,
    i32_rotl_si__i32_rotl_si__i32_xor_ts, i32_add_ss__i32_add_ts__i32_add_ti, i32_eq_ss__i32_and_ts, i32_eq_ss__i32_or_ts,
    i32_eq_ss__i32_xor_ts, i32_eq_ss__i32_add_ts, i32_eq_si__i32_and_ts, i32_eq_si__i32_or_ts, i32_eq_si__i32_xor_ts,
    i32_eq_si__i32_add_ts, i32_ne_ss__i32_and_ts, i32_ne_ss__i32_or_ts, i32_ne_ss__i32_xor_ts, i32_ne_ss__i32_add_ts,
    i32_ne_si__i32_and_ts, i32_ne_si__i32_or_ts, i32_ne_si__i32_xor_ts, i32_ne_si__i32_add_ts, i32_lt_s_ss__i32_and_ts,
    i32_lt_s_ss__i32_or_ts, i32_lt_s_ss__i32_xor_ts, i32_lt_s_ss__i32_add_ts, i32_lt_s_si__i32_and_ts, i32_lt_s_si__i32_or_ts,
    i32_lt_s_si__i32_xor_ts, i32_lt_s_si__i32_add_ts, i32_lt_u_ss__i32_and_ts, i32_lt_u_ss__i32_or_ts, i32_lt_u_ss__i32_xor_ts,
    i32_lt_u_ss__i32_add_ts, i32_lt_u_si__i32_and_ts, i32_lt_u_si__i32_or_ts, i32_lt_u_si__i32_xor_ts, i32_lt_u_si__i32_add_ts,
    i32_gt_s_ss__i32_and_ts, i32_gt_s_ss__i32_or_ts, i32_gt_s_ss__i32_xor_ts, i32_gt_s_ss__i32_add_ts, i32_gt_s_si__i32_and_ts,
    i32_gt_s_si__i32_or_ts, i32_gt_s_si__i32_xor_ts, i32_gt_s_si__i32_add_ts, i32_gt_u_ss__i32_and_ts, i32_gt_u_ss__i32_or_ts,
    i32_gt_u_ss__i32_xor_ts, i32_gt_u_ss__i32_add_ts, i32_gt_u_si__i32_and_ts, i32_gt_u_si__i32_or_ts, i32_gt_u_si__i32_xor_ts,
    i32_gt_u_si__i32_add_ts, i64_and_ss__i64_and_tc, i64_and_ss__i64_or_tc, i64_and_ss__i64_xor_tc, i64_and_si__i64_and_tc,
    i64_and_si__i64_or_tc, i64_and_si__i64_xor_tc, i64_and_sc__i64_and_ts, i64_and_sc__i64_and_ti, i64_and_sc__i64_and_tc,
    i64_and_sc__i64_or_ts, i64_and_sc__i64_or_ti, i64_and_sc__i64_or_tc, i64_and_sc__i64_xor_ts, i64_and_sc__i64_xor_ti,
    i64_and_sc__i64_xor_tc, i64_or_ss__i64_and_tc, i64_or_ss__i64_or_tc, i64_or_ss__i64_xor_tc, i64_or_si__i64_and_tc,
    i64_or_si__i64_or_tc, i64_or_si__i64_xor_tc, i64_or_sc__i64_and_ts, i64_or_sc__i64_and_ti, i64_or_sc__i64_and_tc,
    i64_or_sc__i64_or_ts, i64_or_sc__i64_or_ti, i64_or_sc__i64_or_tc, i64_or_sc__i64_xor_ts, i64_or_sc__i64_xor_ti,
    i64_or_sc__i64_xor_tc, i64_xor_ss__i64_and_tc, i64_xor_ss__i64_or_tc, i64_xor_ss__i64_xor_tc, i64_xor_si__i64_and_tc,
    i64_xor_si__i64_or_tc, i64_xor_si__i64_xor_tc, i64_xor_sc__i64_and_ts, i64_xor_sc__i64_and_ti, i64_xor_sc__i64_and_tc,
    i64_xor_sc__i64_or_ts, i64_xor_sc__i64_or_ti, i64_xor_sc__i64_or_tc, i64_xor_sc__i64_xor_ts, i64_xor_sc__i64_xor_ti,
    i64_xor_sc__i64_xor_tc, i64_add_ss__i64_and_tc, i64_add_ss__i64_or_tc, i64_add_ss__i64_xor_tc, i64_add_si__i64_and_tc,
    i64_add_si__i64_or_tc, i64_add_si__i64_xor_tc, i64_add_sc__i64_and_ts, i64_add_sc__i64_and_ti, i64_add_sc__i64_and_tc,
    i64_add_sc__i64_or_ts, i64_add_sc__i64_or_ti, i64_add_sc__i64_or_tc, i64_add_sc__i64_xor_ts, i64_add_sc__i64_xor_ti,
    i64_add_sc__i64_xor_tc, i64_sub_ss__i64_and_ts, i64_sub_ss__i64_and_ti, i64_sub_ss__i64_and_tc, i64_sub_ss__i64_or_ts,
    i64_sub_ss__i64_or_ti, i64_sub_ss__i64_or_tc, i64_sub_ss__i64_xor_ts, i64_sub_ss__i64_xor_ti, i64_sub_ss__i64_xor_tc,
    i64_shl_is__i64_and_ts, i64_shl_is__i64_or_ts, i64_shl_is__i64_xor_ts, i64_shl_si__i64_add_ss, i64_shl_si__i64_add_st,
    i64_shl_si__i64_sub_ts, i64_shl_si__i64_sub_ss, i64_shl_si__i64_sub_st, i64_shl_si__i64_mul_ts, i64_shl_si__i64_mul_ss,
    i64_shl_si__i64_mul_st, i64_shr_u_si__i64_add_ss, i64_shr_u_si__i64_add_st, i64_shr_u_si__i64_sub_ts,
    i64_shr_u_si__i64_sub_ss, i64_shr_u_si__i64_sub_st, i64_shr_u_si__i64_mul_ts, i64_shr_u_si__i64_mul_ss,
    i64_shr_u_si__i64_mul_st, i64_shr_s_si__i64_add_ts, i64_shr_s_si__i64_add_ss, i64_shr_s_si__i64_add_st,
    i64_shr_s_si__i64_sub_ts, i64_shr_s_si__i64_sub_ss, i64_shr_s_si__i64_sub_st, i64_shr_s_si__i64_mul_ts,
    i64_shr_s_si__i64_mul_ss, i64_shr_s_si__i64_mul_st, i64_rotl_si__i64_add_ts, i64_rotl_si__i64_add_ss, i64_rotl_si__i64_add_st,
    i64_rotl_si__i64_sub_ts, i64_rotl_si__i64_sub_ss, i64_rotl_si__i64_sub_st, i64_rotl_si__i64_mul_ts, i64_rotl_si__i64_mul_ss,
    i64_rotl_si__i64_mul_st, i64_shl_si__i64_shl_ts, i64_shl_si__i64_shl_ti, i64_shl_si__i64_shl_ds, i64_shl_si__i64_shl_di,
    i64_shl_si__i64_shr_u_ts, i64_shl_si__i64_shr_u_ti, i64_shl_si__i64_shr_u_ds, i64_shl_si__i64_shr_u_di,
    i64_shl_si__i64_xor_ds, i64_shl_si__i64_xor_di, i64_shr_u_si__i64_shl_ts, i64_shr_u_si__i64_shl_ti, i64_shr_u_si__i64_shl_ds,
    i64_shr_u_si__i64_shl_di, i64_shr_u_si__i64_shr_u_ts, i64_shr_u_si__i64_shr_u_ti, i64_shr_u_si__i64_shr_u_ds,
    i64_shr_u_si__i64_shr_u_di, i64_shr_u_si__i64_xor_ds, i64_shr_u_si__i64_xor_di, i64_add_ss__i64_add_ss,
    i64_add_ss__i64_add_st, i64_add_ss__i64_sub_ts, i64_add_ss__i64_sub_ss, i64_add_ss__i64_sub_st, i64_sub_ss__i64_add_ts,
    i64_sub_ss__i64_add_ss, i64_sub_ss__i64_add_st, i64_sub_ss__i64_sub_ts, i64_sub_ss__i64_sub_ss, i64_sub_ss__i64_sub_st,
    i64_mul_ss__i64_add_ss, i64_mul_ss__i64_add_st, i64_mul_ss__i64_add_si, i64_mul_ss__i64_sub_ts, i64_mul_ss__i64_sub_ss,
    i64_mul_ss__i64_sub_st, i64_mul_ss__i64_shr_u_ts, i64_mul_ss__i64_shr_u_ti, i64_mul_ss__i64_shr_u_ss,
    i64_mul_ss__i64_shr_u_st, i64_mul_ss__i64_shr_u_si, i64_add_ss__i64_rotl_ti, i64_xor_ss__i64_rotl_ti, i64_mul_sc__i64_xor_ts,
    i64_mul_sc__i64_xor_ti, i64_mul_sc__i64_shr_u_ts, i64_mul_sc__i64_shr_u_ti, i64_mul_sc__i64_add_ti__i64_shr_u_di,
    i64_mul_sc__i64_add_tc__i64_shr_u_di, i64_extend_i32_u_s__i64_add_ts, i64_extend_i32_u_s__i64_add_ti,
    i64_extend_i32_u_s__i64_add_ss, i64_extend_i32_u_s__i64_add_st, i64_extend_i32_u_s__i64_add_si,
    i64_extend_i32_u_s__i64_sub_ts, i64_extend_i32_u_s__i64_sub_ss, i64_extend_i32_u_s__i64_sub_st,
    i64_extend_i32_u_s__i64_mul_ts, i64_extend_i32_u_s__i64_mul_ti, i64_extend_i32_u_s__i64_mul_ss,
    i64_extend_i32_u_s__i64_mul_st, i64_extend_i32_u_s__i64_mul_si, i64_extend_i32_u_s__i64_and_ts,
    i64_extend_i32_u_s__i64_and_ti, i64_extend_i32_u_s__i64_and_ss, i64_extend_i32_u_s__i64_and_st,
    i64_extend_i32_u_s__i64_and_si, i64_extend_i32_u_s__i64_or_ts, i64_extend_i32_u_s__i64_or_ti, i64_extend_i32_u_s__i64_or_ss,
    i64_extend_i32_u_s__i64_or_st, i64_extend_i32_u_s__i64_or_si, i64_extend_i32_u_s__i64_shl_ts, i64_extend_i32_u_s__i64_shl_ti,
    i64_extend_i32_u_s__i64_shl_ss, i64_extend_i32_u_s__i64_shl_st, i64_extend_i32_u_s__i64_shl_si,
    i64_extend_i32_u_s__i64_shr_u_ts, i64_extend_i32_u_s__i64_shr_u_ti, i64_extend_i32_u_s__i64_shr_u_ss,
    i64_extend_i32_u_s__i64_shr_u_st, i64_extend_i32_u_s__i64_shr_u_si, i64_extend_i32_s_s__i64_add_ts,
    i64_extend_i32_s_s__i64_add_ti, i64_extend_i32_s_s__i64_add_ss, i64_extend_i32_s_s__i64_add_st,
    i64_extend_i32_s_s__i64_add_si, i64_extend_i32_s_s__i64_sub_ts, i64_extend_i32_s_s__i64_sub_ss,
    i64_extend_i32_s_s__i64_sub_st, i64_extend_i32_s_s__i64_mul_ts, i64_extend_i32_s_s__i64_mul_ti,
    i64_extend_i32_s_s__i64_mul_ss, i64_extend_i32_s_s__i64_mul_st, i64_extend_i32_s_s__i64_mul_si,
    i64_extend_i32_s_s__i64_and_ts, i64_extend_i32_s_s__i64_and_ti, i64_extend_i32_s_s__i64_and_ss,
    i64_extend_i32_s_s__i64_and_st, i64_extend_i32_s_s__i64_and_si, i64_extend_i32_s_s__i64_or_ts, i64_extend_i32_s_s__i64_or_ti,
    i64_extend_i32_s_s__i64_or_ss, i64_extend_i32_s_s__i64_or_st, i64_extend_i32_s_s__i64_or_si, i64_extend_i32_s_s__i64_shl_ts,
    i64_extend_i32_s_s__i64_shl_ti, i64_extend_i32_s_s__i64_shl_ss, i64_extend_i32_s_s__i64_shl_st,
    i64_extend_i32_s_s__i64_shl_si, i64_extend_i32_s_s__i64_shr_u_ts, i64_extend_i32_s_s__i64_shr_u_ti,
    i64_extend_i32_s_s__i64_shr_u_ss, i64_extend_i32_s_s__i64_shr_u_st, i64_extend_i32_s_s__i64_shr_u_si,
    i64_extend_i32_u_s__i64_shl_it, i64_lt_u_ss__i64_extend_i32_u_t, i64_eq_ss__i64_extend_i32_u_t,
    i64_gt_u_ss__i64_extend_i32_u_t, i64_lt_u_ss__i64_extend_i32_u_t__i64_add_ts, i64_lt_u_ss__i64_extend_i32_u_t__i64_add_ss,
    i64_lt_u_ss__i64_extend_i32_u_t__i64_add_st, i64_lt_u_ss__i64_extend_i32_u_t__i64_sub_ts,
    i64_lt_u_ss__i64_extend_i32_u_t__i64_sub_ss, i64_lt_u_ss__i64_extend_i32_u_t__i64_sub_st,
    i64_eq_ss__i64_extend_i32_u_t__i64_add_ts, i64_eq_ss__i64_extend_i32_u_t__i64_add_ss,
    i64_eq_ss__i64_extend_i32_u_t__i64_add_st, i64_eq_ss__i64_extend_i32_u_t__i64_sub_ts,
    i64_eq_ss__i64_extend_i32_u_t__i64_sub_ss, i64_eq_ss__i64_extend_i32_u_t__i64_sub_st,
    i64_gt_u_ss__i64_extend_i32_u_t__i64_add_ts, i64_gt_u_ss__i64_extend_i32_u_t__i64_add_ss,
    i64_gt_u_ss__i64_extend_i32_u_t__i64_add_st, i64_gt_u_ss__i64_extend_i32_u_t__i64_sub_ts,
    i64_gt_u_ss__i64_extend_i32_u_t__i64_sub_ss, i64_gt_u_ss__i64_extend_i32_u_t__i64_sub_st, i64_add_ss__i64_lt_u_ds,
  ]
}
