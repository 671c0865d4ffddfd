// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

@c private func i32_add_ss__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, I32.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__i32_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, I32.Add.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__i32_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, I32.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__i32_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, I32.And.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__i32_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, I32.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__i32_or_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, I32.Or.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__i32_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, I32.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__i32_xor_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, I32.Xor.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, I32.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__i32_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, I32.Add.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__i32_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, I32.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__i32_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, I32.And.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__i32_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, I32.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__i32_or_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, I32.Or.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__i32_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, I32.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__i32_xor_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, I32.Xor.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, I32.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__i32_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, I32.Add.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__i32_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, I32.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__i32_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, I32.And.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__i32_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, I32.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__i32_or_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, I32.Or.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__i32_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, I32.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__i32_xor_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, I32.Xor.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, I32.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__i32_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, I32.Add.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__i32_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, I32.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__i32_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, I32.And.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__i32_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, I32.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__i32_or_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, I32.Or.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__i32_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, I32.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__i32_xor_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, I32.Xor.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, I32.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__i32_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, I32.Add.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__i32_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, I32.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__i32_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, I32.And.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__i32_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, I32.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__i32_or_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, I32.Or.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__i32_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, I32.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__i32_xor_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, I32.Xor.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_si__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Short>, I32.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_si__i32_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Short>, I32.Add.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_si__i32_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Short>, I32.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_si__i32_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Short>, I32.And.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_si__i32_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Short>, I32.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_si__i32_or_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Short>, I32.Or.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_si__i32_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Short>, I32.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_si__i32_xor_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Short>, I32.Xor.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, I32.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__i32_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, I32.Add.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__i32_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, I32.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__i32_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, I32.And.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__i32_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, I32.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__i32_or_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, I32.Or.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__i32_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, I32.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__i32_xor_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, I32.Xor.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_si__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Short>, I32.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_si__i32_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Short>, I32.Add.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_si__i32_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Short>, I32.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_si__i32_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Short>, I32.And.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_si__i32_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Short>, I32.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_si__i32_or_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Short>, I32.Or.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_si__i32_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Short>, I32.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_si__i32_xor_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Short>, I32.Xor.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_ss__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Slot>, I32.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_ss__i32_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Slot>, I32.Add.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_ss__i32_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Slot>, I32.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_ss__i32_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Slot>, I32.And.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_ss__i32_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Slot>, I32.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_ss__i32_or_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Slot>, I32.Or.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_ss__i32_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Slot>, I32.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_ss__i32_xor_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Slot>, I32.Xor.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_si__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Short>, I32.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_si__i32_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Short>, I32.Add.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_si__i32_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Short>, I32.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_si__i32_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Short>, I32.And.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_si__i32_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Short>, I32.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_si__i32_or_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Short>, I32.Or.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_si__i32_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Short>, I32.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_si__i32_xor_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Short>, I32.Xor.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_ss__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Slot>, I32.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_ss__i32_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Slot>, I32.Add.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_ss__i32_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Slot>, I32.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_ss__i32_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Slot>, I32.And.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_ss__i32_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Slot>, I32.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_ss__i32_or_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Slot>, I32.Or.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_ss__i32_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Slot>, I32.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_ss__i32_xor_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Slot>, I32.Xor.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_si__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Short>, I32.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_si__i32_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Short>, I32.Add.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_si__i32_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Short>, I32.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_si__i32_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Short>, I32.And.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_si__i32_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Short>, I32.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_si__i32_or_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Short>, I32.Or.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_si__i32_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Short>, I32.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_si__i32_xor_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Short>, I32.Xor.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_s_ss__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrS.Of<Slot, Slot>, I32.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_s_ss__i32_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrS.Of<Slot, Slot>, I32.Add.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_s_ss__i32_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrS.Of<Slot, Slot>, I32.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_s_ss__i32_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrS.Of<Slot, Slot>, I32.And.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_s_ss__i32_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrS.Of<Slot, Slot>, I32.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_s_ss__i32_or_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrS.Of<Slot, Slot>, I32.Or.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_s_ss__i32_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrS.Of<Slot, Slot>, I32.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_s_ss__i32_xor_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrS.Of<Slot, Slot>, I32.Xor.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_s_si__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrS.Of<Slot, Short>, I32.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_s_si__i32_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrS.Of<Slot, Short>, I32.Add.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_s_si__i32_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrS.Of<Slot, Short>, I32.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_s_si__i32_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrS.Of<Slot, Short>, I32.And.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_s_si__i32_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrS.Of<Slot, Short>, I32.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_s_si__i32_or_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrS.Of<Slot, Short>, I32.Or.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_s_si__i32_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrS.Of<Slot, Short>, I32.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_s_si__i32_xor_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrS.Of<Slot, Short>, I32.Xor.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_ss__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Slot>, I32.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_ss__i32_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Slot>, I32.Add.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_ss__i32_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Slot>, I32.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_ss__i32_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Slot>, I32.And.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_ss__i32_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Slot>, I32.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_ss__i32_or_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Slot>, I32.Or.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_ss__i32_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Slot>, I32.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_ss__i32_xor_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Slot>, I32.Xor.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, I32.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__i32_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, I32.Add.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__i32_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, I32.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__i32_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, I32.And.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__i32_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, I32.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__i32_or_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, I32.Or.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__i32_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, I32.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__i32_xor_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, I32.Xor.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__i32_shl_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, I32.Shl.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__i32_shr_u_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, I32.ShrU.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__i32_shr_s_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, I32.ShrS.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__i32_mul_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, I32.Mul.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__i32_shl_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, I32.Shl.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__i32_shr_u_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, I32.ShrU.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__i32_shr_s_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, I32.ShrS.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__i32_mul_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, I32.Mul.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__i32_shl_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, I32.Shl.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__i32_shr_u_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, I32.ShrU.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__i32_shr_s_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, I32.ShrS.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__i32_mul_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, I32.Mul.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__i32_shl_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, I32.Shl.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__i32_shr_u_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, I32.ShrU.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__i32_shr_s_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, I32.ShrS.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__i32_mul_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, I32.Mul.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__i32_shl_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, I32.Shl.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__i32_shr_u_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, I32.ShrU.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__i32_shr_s_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, I32.ShrS.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__i32_mul_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, I32.Mul.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_si__i32_shl_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Short>, I32.Shl.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_si__i32_shr_u_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Short>, I32.ShrU.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_si__i32_shr_s_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Short>, I32.ShrS.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_si__i32_mul_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Short>, I32.Mul.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__i32_shl_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, I32.Shl.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__i32_shr_u_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, I32.ShrU.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__i32_shr_s_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, I32.ShrS.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__i32_mul_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, I32.Mul.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_si__i32_shl_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Short>, I32.Shl.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_si__i32_shr_u_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Short>, I32.ShrU.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_si__i32_shr_s_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Short>, I32.ShrS.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_si__i32_mul_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Short>, I32.Mul.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_ss__i32_shl_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Slot>, I32.Shl.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_ss__i32_shr_u_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Slot>, I32.ShrU.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_ss__i32_shr_s_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Slot>, I32.ShrS.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_ss__i32_mul_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Slot>, I32.Mul.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__i32_shl_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, I32.Shl.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__i32_shr_u_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, I32.ShrU.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__i32_shr_s_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, I32.ShrS.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__i32_mul_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, I32.Mul.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__i32_sub_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, I32.Sub.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__i32_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, I32.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__i32_sub_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, I32.Sub.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__i32_sub_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, I32.Sub.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__i32_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, I32.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__i32_sub_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, I32.Sub.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_ss__i32_sub_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Slot>, I32.Sub.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_ss__i32_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Slot>, I32.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_ss__i32_sub_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Slot>, I32.Sub.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__i32_sub_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, I32.Sub.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__i32_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, I32.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__i32_sub_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, I32.Sub.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_ss__i32_sub_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Slot>, I32.Sub.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_ss__i32_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Slot>, I32.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_ss__i32_sub_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Slot>, I32.Sub.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_si__i32_sub_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Short>, I32.Sub.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_si__i32_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Short>, I32.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_si__i32_sub_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Short>, I32.Sub.Of<Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_sub_ss__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Sub.Of<Slot, Slot>, I32.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_sub_ss__i32_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Sub.Of<Slot, Slot>, I32.Add.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_sub_ss__i32_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Sub.Of<Slot, Slot>, I32.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_sub_ss__i32_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Sub.Of<Slot, Slot>, I32.And.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_sub_ss__i32_shr_s_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Sub.Of<Slot, Slot>, I32.ShrS.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_sub_ss__i32_shr_s_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Sub.Of<Slot, Slot>, I32.ShrS.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_sub_ss__i32_shr_u_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Sub.Of<Slot, Slot>, I32.ShrU.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_sub_ss__i32_shr_u_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Sub.Of<Slot, Slot>, I32.ShrU.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__i32_mul_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, I32.Mul.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__i32_mul_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, I32.Mul.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_rotl_si__i32_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Rotl.Of<Slot, Short>, I32.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_rotl_si__i32_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Rotl.Of<Slot, Short>, I32.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_si__i32_and_ti__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<I32.ShrU.Of<Slot, Short>, I32.And.Of<Temporary, Short>, I32.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__i32_shl_ti__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<I32.And.Of<Slot, Slot>, I32.Shl.Of<Temporary, Short>, I32.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__i32_shl_ti__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<I32.And.Of<Slot, Short>, I32.Shl.Of<Temporary, Short>, I32.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__i32_add_ts__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<I32.Add.Of<Slot, Slot>, I32.Add.Of<Temporary, Slot>, I32.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__i32_add_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, I32.Add.Of<Stored, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__i32_add_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, I32.Add.Of<Stored, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__i32_and_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, I32.And.Of<Stored, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__i32_and_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, I32.And.Of<Stored, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__i32_xor_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, I32.Xor.Of<Stored, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__i32_xor_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, I32.Xor.Of<Stored, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__i32_add_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, I32.Add.Of<Stored, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__i32_add_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, I32.Add.Of<Stored, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__i32_and_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, I32.And.Of<Stored, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__i32_and_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, I32.And.Of<Stored, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__i32_xor_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, I32.Xor.Of<Stored, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__i32_xor_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, I32.Xor.Of<Stored, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__i32_add_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, I32.Add.Of<Stored, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__i32_add_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, I32.Add.Of<Stored, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__i32_and_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, I32.And.Of<Stored, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__i32_and_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, I32.And.Of<Stored, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__i32_xor_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, I32.Xor.Of<Stored, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__i32_xor_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, I32.Xor.Of<Stored, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__i32_add_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, I32.Add.Of<Stored, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__i32_add_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, I32.Add.Of<Stored, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__i32_and_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, I32.And.Of<Stored, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__i32_and_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, I32.And.Of<Stored, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__i32_xor_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, I32.Xor.Of<Stored, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__i32_xor_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, I32.Xor.Of<Stored, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__i32_add_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, I32.Add.Of<Stored, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__i32_add_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, I32.Add.Of<Stored, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__i32_and_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, I32.And.Of<Stored, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__i32_and_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, I32.And.Of<Stored, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__i32_xor_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, I32.Xor.Of<Stored, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__i32_xor_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, I32.Xor.Of<Stored, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_si__i32_add_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Short>, I32.Add.Of<Stored, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_si__i32_add_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Short>, I32.Add.Of<Stored, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_si__i32_and_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Short>, I32.And.Of<Stored, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_si__i32_and_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Short>, I32.And.Of<Stored, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_si__i32_xor_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Short>, I32.Xor.Of<Stored, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_si__i32_xor_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Short>, I32.Xor.Of<Stored, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__i32_add_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, I32.Add.Of<Stored, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__i32_add_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, I32.Add.Of<Stored, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__i32_and_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, I32.And.Of<Stored, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__i32_and_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, I32.And.Of<Stored, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__i32_xor_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, I32.Xor.Of<Stored, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__i32_xor_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, I32.Xor.Of<Stored, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_si__i32_add_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Short>, I32.Add.Of<Stored, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_si__i32_add_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Short>, I32.Add.Of<Stored, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_si__i32_and_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Short>, I32.And.Of<Stored, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_si__i32_and_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Short>, I32.And.Of<Stored, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_si__i32_xor_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Short>, I32.Xor.Of<Stored, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_si__i32_xor_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Short>, I32.Xor.Of<Stored, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__i32_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, I32.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__i32_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, I32.Add.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__i32_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, I32.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__i32_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, I32.Add.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__i32_eq_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, I32.Eq.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__i32_ne_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, I32.Ne.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__i32_gt_u_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, I32.GtU.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__i32_lt_u_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, I32.LtU.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__i32_lt_s_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, I32.LtS.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__i64_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, I64.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__i64_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, I64.Add.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__i64_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, I64.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__i64_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, I64.And.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__i64_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, I64.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__i64_or_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, I64.Or.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__i64_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, I64.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__i64_xor_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, I64.Xor.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_si__i64_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Short>, I64.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_si__i64_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Short>, I64.Add.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_si__i64_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Short>, I64.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_si__i64_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Short>, I64.And.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_si__i64_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Short>, I64.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_si__i64_or_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Short>, I64.Or.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_si__i64_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Short>, I64.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_si__i64_xor_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Short>, I64.Xor.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__i64_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, I64.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__i64_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, I64.Add.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__i64_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, I64.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__i64_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, I64.And.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__i64_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, I64.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__i64_or_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, I64.Or.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__i64_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, I64.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__i64_xor_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, I64.Xor.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_si__i64_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Short>, I64.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_si__i64_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Short>, I64.Add.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_si__i64_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Short>, I64.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_si__i64_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Short>, I64.And.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_si__i64_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Short>, I64.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_si__i64_or_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Short>, I64.Or.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_si__i64_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Short>, I64.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_si__i64_xor_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Short>, I64.Xor.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_or_ss__i64_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Or.Of<Slot, Slot>, I64.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_or_ss__i64_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Or.Of<Slot, Slot>, I64.Add.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_or_ss__i64_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Or.Of<Slot, Slot>, I64.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_or_ss__i64_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Or.Of<Slot, Slot>, I64.And.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_or_ss__i64_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Or.Of<Slot, Slot>, I64.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_or_ss__i64_or_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Or.Of<Slot, Slot>, I64.Or.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_or_ss__i64_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Or.Of<Slot, Slot>, I64.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_or_ss__i64_xor_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Or.Of<Slot, Slot>, I64.Xor.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_or_si__i64_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Or.Of<Slot, Short>, I64.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_or_si__i64_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Or.Of<Slot, Short>, I64.Add.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_or_si__i64_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Or.Of<Slot, Short>, I64.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_or_si__i64_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Or.Of<Slot, Short>, I64.And.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_or_si__i64_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Or.Of<Slot, Short>, I64.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_or_si__i64_or_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Or.Of<Slot, Short>, I64.Or.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_or_si__i64_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Or.Of<Slot, Short>, I64.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_or_si__i64_xor_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Or.Of<Slot, Short>, I64.Xor.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__i64_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, I64.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__i64_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, I64.Add.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__i64_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, I64.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__i64_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, I64.And.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__i64_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, I64.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__i64_or_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, I64.Or.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__i64_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, I64.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__i64_xor_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, I64.Xor.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_si__i64_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Short>, I64.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_si__i64_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Short>, I64.Add.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_si__i64_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Short>, I64.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_si__i64_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Short>, I64.And.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_si__i64_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Short>, I64.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_si__i64_or_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Short>, I64.Or.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_si__i64_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Short>, I64.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_si__i64_xor_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Short>, I64.Xor.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shl_ss__i64_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Shl.Of<Slot, Slot>, I64.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shl_ss__i64_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Shl.Of<Slot, Slot>, I64.Add.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shl_ss__i64_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Shl.Of<Slot, Slot>, I64.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shl_ss__i64_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Shl.Of<Slot, Slot>, I64.And.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shl_ss__i64_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Shl.Of<Slot, Slot>, I64.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shl_ss__i64_or_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Shl.Of<Slot, Slot>, I64.Or.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shl_ss__i64_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Shl.Of<Slot, Slot>, I64.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shl_ss__i64_xor_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Shl.Of<Slot, Slot>, I64.Xor.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shl_si__i64_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Shl.Of<Slot, Short>, I64.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shl_si__i64_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Shl.Of<Slot, Short>, I64.Add.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shl_si__i64_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Shl.Of<Slot, Short>, I64.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shl_si__i64_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Shl.Of<Slot, Short>, I64.And.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shl_si__i64_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Shl.Of<Slot, Short>, I64.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shl_si__i64_or_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Shl.Of<Slot, Short>, I64.Or.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shl_si__i64_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Shl.Of<Slot, Short>, I64.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shl_si__i64_xor_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Shl.Of<Slot, Short>, I64.Xor.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shr_u_ss__i64_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.ShrU.Of<Slot, Slot>, I64.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shr_u_ss__i64_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.ShrU.Of<Slot, Slot>, I64.Add.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shr_u_ss__i64_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.ShrU.Of<Slot, Slot>, I64.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shr_u_ss__i64_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.ShrU.Of<Slot, Slot>, I64.And.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shr_u_ss__i64_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.ShrU.Of<Slot, Slot>, I64.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shr_u_ss__i64_or_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.ShrU.Of<Slot, Slot>, I64.Or.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shr_u_ss__i64_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.ShrU.Of<Slot, Slot>, I64.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shr_u_ss__i64_xor_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.ShrU.Of<Slot, Slot>, I64.Xor.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shr_u_si__i64_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.ShrU.Of<Slot, Short>, I64.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shr_u_si__i64_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.ShrU.Of<Slot, Short>, I64.Add.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shr_u_si__i64_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.ShrU.Of<Slot, Short>, I64.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shr_u_si__i64_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.ShrU.Of<Slot, Short>, I64.And.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shr_u_si__i64_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.ShrU.Of<Slot, Short>, I64.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shr_u_si__i64_or_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.ShrU.Of<Slot, Short>, I64.Or.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shr_u_si__i64_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.ShrU.Of<Slot, Short>, I64.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_shr_u_si__i64_xor_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.ShrU.Of<Slot, Short>, I64.Xor.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_mul_ss__i64_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Mul.Of<Slot, Slot>, I64.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_mul_ss__i64_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Mul.Of<Slot, Slot>, I64.Add.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_mul_ss__i64_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Mul.Of<Slot, Slot>, I64.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_mul_ss__i64_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Mul.Of<Slot, Slot>, I64.And.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_mul_ss__i64_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Mul.Of<Slot, Slot>, I64.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_mul_ss__i64_or_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Mul.Of<Slot, Slot>, I64.Or.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_mul_ss__i64_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Mul.Of<Slot, Slot>, I64.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_mul_ss__i64_xor_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Mul.Of<Slot, Slot>, I64.Xor.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_mul_si__i64_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Mul.Of<Slot, Short>, I64.Add.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_mul_si__i64_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Mul.Of<Slot, Short>, I64.Add.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_mul_si__i64_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Mul.Of<Slot, Short>, I64.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_mul_si__i64_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Mul.Of<Slot, Short>, I64.And.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_mul_si__i64_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Mul.Of<Slot, Short>, I64.Or.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_mul_si__i64_or_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Mul.Of<Slot, Short>, I64.Or.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_mul_si__i64_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Mul.Of<Slot, Short>, I64.Xor.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_mul_si__i64_xor_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Mul.Of<Slot, Short>, I64.Xor.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__i64_mul_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, I64.Mul.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__i64_mul_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, I64.Mul.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__i64_shl_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, I64.Shl.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__i64_shl_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, I64.Shl.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__i64_shr_u_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, I64.ShrU.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__i64_shr_u_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, I64.ShrU.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_si__i64_mul_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Short>, I64.Mul.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_si__i64_mul_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Short>, I64.Mul.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_si__i64_shl_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Short>, I64.Shl.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_si__i64_shl_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Short>, I64.Shl.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_si__i64_shr_u_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Short>, I64.ShrU.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_si__i64_shr_u_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Short>, I64.ShrU.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__i64_mul_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, I64.Mul.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__i64_mul_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, I64.Mul.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__i64_shl_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, I64.Shl.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__i64_shl_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, I64.Shl.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__i64_shr_u_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, I64.ShrU.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__i64_shr_u_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, I64.ShrU.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_si__i64_mul_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Short>, I64.Mul.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_si__i64_mul_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Short>, I64.Mul.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_si__i64_shl_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Short>, I64.Shl.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_si__i64_shl_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Short>, I64.Shl.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_si__i64_shr_u_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Short>, I64.ShrU.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_si__i64_shr_u_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Short>, I64.ShrU.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__i64_mul_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, I64.Mul.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__i64_mul_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, I64.Mul.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__i64_shl_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, I64.Shl.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__i64_shl_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, I64.Shl.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__i64_shr_u_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, I64.ShrU.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }

extension HandlerTable {
  static let fusedInteger1: [Handler] = [
    i32_add_ss__i32_add_ts, i32_add_ss__i32_add_ti, i32_add_ss__i32_and_ts, i32_add_ss__i32_and_ti, i32_add_ss__i32_or_ts,
    i32_add_ss__i32_or_ti, i32_add_ss__i32_xor_ts, i32_add_ss__i32_xor_ti, i32_add_si__i32_add_ts, i32_add_si__i32_add_ti,
    i32_add_si__i32_and_ts, i32_add_si__i32_and_ti, i32_add_si__i32_or_ts, i32_add_si__i32_or_ti, i32_add_si__i32_xor_ts,
    i32_add_si__i32_xor_ti, i32_and_ss__i32_add_ts, i32_and_ss__i32_add_ti, i32_and_ss__i32_and_ts, i32_and_ss__i32_and_ti,
    i32_and_ss__i32_or_ts, i32_and_ss__i32_or_ti, i32_and_ss__i32_xor_ts, i32_and_ss__i32_xor_ti, i32_and_si__i32_add_ts,
    i32_and_si__i32_add_ti, i32_and_si__i32_and_ts, i32_and_si__i32_and_ti, i32_and_si__i32_or_ts, i32_and_si__i32_or_ti,
    i32_and_si__i32_xor_ts, i32_and_si__i32_xor_ti, i32_or_ss__i32_add_ts, i32_or_ss__i32_add_ti, i32_or_ss__i32_and_ts,
    i32_or_ss__i32_and_ti, i32_or_ss__i32_or_ts, i32_or_ss__i32_or_ti, i32_or_ss__i32_xor_ts, i32_or_ss__i32_xor_ti,
    i32_or_si__i32_add_ts, i32_or_si__i32_add_ti, i32_or_si__i32_and_ts, i32_or_si__i32_and_ti, i32_or_si__i32_or_ts,
    i32_or_si__i32_or_ti, i32_or_si__i32_xor_ts, i32_or_si__i32_xor_ti, i32_xor_ss__i32_add_ts, i32_xor_ss__i32_add_ti,
    i32_xor_ss__i32_and_ts, i32_xor_ss__i32_and_ti, i32_xor_ss__i32_or_ts, i32_xor_ss__i32_or_ti, i32_xor_ss__i32_xor_ts,
    i32_xor_ss__i32_xor_ti, i32_xor_si__i32_add_ts, i32_xor_si__i32_add_ti, i32_xor_si__i32_and_ts, i32_xor_si__i32_and_ti,
    i32_xor_si__i32_or_ts, i32_xor_si__i32_or_ti, i32_xor_si__i32_xor_ts, i32_xor_si__i32_xor_ti, i32_shl_ss__i32_add_ts,
    i32_shl_ss__i32_add_ti, i32_shl_ss__i32_and_ts, i32_shl_ss__i32_and_ti, i32_shl_ss__i32_or_ts, i32_shl_ss__i32_or_ti,
    i32_shl_ss__i32_xor_ts, i32_shl_ss__i32_xor_ti, i32_shl_si__i32_add_ts, i32_shl_si__i32_add_ti, i32_shl_si__i32_and_ts,
    i32_shl_si__i32_and_ti, i32_shl_si__i32_or_ts, i32_shl_si__i32_or_ti, i32_shl_si__i32_xor_ts, i32_shl_si__i32_xor_ti,
    i32_shr_u_ss__i32_add_ts, i32_shr_u_ss__i32_add_ti, i32_shr_u_ss__i32_and_ts, i32_shr_u_ss__i32_and_ti,
    i32_shr_u_ss__i32_or_ts, i32_shr_u_ss__i32_or_ti, i32_shr_u_ss__i32_xor_ts, i32_shr_u_ss__i32_xor_ti,
    i32_shr_u_si__i32_add_ts, i32_shr_u_si__i32_add_ti, i32_shr_u_si__i32_and_ts, i32_shr_u_si__i32_and_ti,
    i32_shr_u_si__i32_or_ts, i32_shr_u_si__i32_or_ti, i32_shr_u_si__i32_xor_ts, i32_shr_u_si__i32_xor_ti,
    i32_shr_s_ss__i32_add_ts, i32_shr_s_ss__i32_add_ti, i32_shr_s_ss__i32_and_ts, i32_shr_s_ss__i32_and_ti,
    i32_shr_s_ss__i32_or_ts, i32_shr_s_ss__i32_or_ti, i32_shr_s_ss__i32_xor_ts, i32_shr_s_ss__i32_xor_ti,
    i32_shr_s_si__i32_add_ts, i32_shr_s_si__i32_add_ti, i32_shr_s_si__i32_and_ts, i32_shr_s_si__i32_and_ti,
    i32_shr_s_si__i32_or_ts, i32_shr_s_si__i32_or_ti, i32_shr_s_si__i32_xor_ts, i32_shr_s_si__i32_xor_ti, i32_mul_ss__i32_add_ts,
    i32_mul_ss__i32_add_ti, i32_mul_ss__i32_and_ts, i32_mul_ss__i32_and_ti, i32_mul_ss__i32_or_ts, i32_mul_ss__i32_or_ti,
    i32_mul_ss__i32_xor_ts, i32_mul_ss__i32_xor_ti, i32_mul_si__i32_add_ts, i32_mul_si__i32_add_ti, i32_mul_si__i32_and_ts,
    i32_mul_si__i32_and_ti, i32_mul_si__i32_or_ts, i32_mul_si__i32_or_ti, i32_mul_si__i32_xor_ts, i32_mul_si__i32_xor_ti,
    i32_add_ss__i32_shl_ti, i32_add_ss__i32_shr_u_ti, i32_add_ss__i32_shr_s_ti, i32_add_ss__i32_mul_ti, i32_add_si__i32_shl_ti,
    i32_add_si__i32_shr_u_ti, i32_add_si__i32_shr_s_ti, i32_add_si__i32_mul_ti, i32_and_ss__i32_shl_ti, i32_and_ss__i32_shr_u_ti,
    i32_and_ss__i32_shr_s_ti, i32_and_ss__i32_mul_ti, i32_and_si__i32_shl_ti, i32_and_si__i32_shr_u_ti, i32_and_si__i32_shr_s_ti,
    i32_and_si__i32_mul_ti, i32_or_ss__i32_shl_ti, i32_or_ss__i32_shr_u_ti, i32_or_ss__i32_shr_s_ti, i32_or_ss__i32_mul_ti,
    i32_or_si__i32_shl_ti, i32_or_si__i32_shr_u_ti, i32_or_si__i32_shr_s_ti, i32_or_si__i32_mul_ti, i32_xor_ss__i32_shl_ti,
    i32_xor_ss__i32_shr_u_ti, i32_xor_ss__i32_shr_s_ti, i32_xor_ss__i32_mul_ti, i32_xor_si__i32_shl_ti, i32_xor_si__i32_shr_u_ti,
    i32_xor_si__i32_shr_s_ti, i32_xor_si__i32_mul_ti, i32_mul_ss__i32_shl_ti, i32_mul_ss__i32_shr_u_ti, i32_mul_ss__i32_shr_s_ti,
    i32_mul_ss__i32_mul_ti, i32_mul_si__i32_shl_ti, i32_mul_si__i32_shr_u_ti, i32_mul_si__i32_shr_s_ti, i32_mul_si__i32_mul_ti,
    i32_add_ss__i32_sub_ts, i32_add_ss__i32_sub_ss, i32_add_ss__i32_sub_st, i32_add_si__i32_sub_ts, i32_add_si__i32_sub_ss,
    i32_add_si__i32_sub_st, i32_mul_ss__i32_sub_ts, i32_mul_ss__i32_sub_ss, i32_mul_ss__i32_sub_st, i32_mul_si__i32_sub_ts,
    i32_mul_si__i32_sub_ss, i32_mul_si__i32_sub_st, i32_shl_ss__i32_sub_ts, i32_shl_ss__i32_sub_ss, i32_shl_ss__i32_sub_st,
    i32_shl_si__i32_sub_ts, i32_shl_si__i32_sub_ss, i32_shl_si__i32_sub_st, i32_sub_ss__i32_add_ts, i32_sub_ss__i32_add_ti,
    i32_sub_ss__i32_and_ts, i32_sub_ss__i32_and_ti, i32_sub_ss__i32_shr_s_ts, i32_sub_ss__i32_shr_s_ti, i32_sub_ss__i32_shr_u_ts,
    i32_sub_ss__i32_shr_u_ti, i32_add_ss__i32_mul_ts, i32_add_si__i32_mul_ts, i32_rotl_si__i32_or_ts, i32_rotl_si__i32_xor_ts,
    i32_shr_u_si__i32_and_ti__i32_add_ts, i32_and_ss__i32_shl_ti__i32_add_ts, i32_and_si__i32_shl_ti__i32_add_ts,
    i32_add_ss__i32_add_ts__i32_add_ts, i32_add_ss__i32_add_ds, i32_add_ss__i32_add_di, i32_add_ss__i32_and_ds,
    i32_add_ss__i32_and_di, i32_add_ss__i32_xor_ds, i32_add_ss__i32_xor_di, i32_add_si__i32_add_ds, i32_add_si__i32_add_di,
    i32_add_si__i32_and_ds, i32_add_si__i32_and_di, i32_add_si__i32_xor_ds, i32_add_si__i32_xor_di, i32_and_ss__i32_add_ds,
    i32_and_ss__i32_add_di, i32_and_ss__i32_and_ds, i32_and_ss__i32_and_di, i32_and_ss__i32_xor_ds, i32_and_ss__i32_xor_di,
    i32_and_si__i32_add_ds, i32_and_si__i32_add_di, i32_and_si__i32_and_ds, i32_and_si__i32_and_di, i32_and_si__i32_xor_ds,
    i32_and_si__i32_xor_di, i32_xor_ss__i32_add_ds, i32_xor_ss__i32_add_di, i32_xor_ss__i32_and_ds, i32_xor_ss__i32_and_di,
    i32_xor_ss__i32_xor_ds, i32_xor_ss__i32_xor_di, i32_xor_si__i32_add_ds, i32_xor_si__i32_add_di, i32_xor_si__i32_and_ds,
    i32_xor_si__i32_and_di, i32_xor_si__i32_xor_ds, i32_xor_si__i32_xor_di, i32_or_ss__i32_add_ds, i32_or_ss__i32_add_di,
    i32_or_ss__i32_and_ds, i32_or_ss__i32_and_di, i32_or_ss__i32_xor_ds, i32_or_ss__i32_xor_di, i32_or_si__i32_add_ds,
    i32_or_si__i32_add_di, i32_or_si__i32_and_ds, i32_or_si__i32_and_di, i32_or_si__i32_xor_ds, i32_or_si__i32_xor_di,
    i32_add_ss__i32_add_ss, i32_add_ss__i32_add_si, i32_add_si__i32_add_ss, i32_add_si__i32_add_si, i32_add_si__i32_eq_ti,
    i32_add_si__i32_ne_ti, i32_add_si__i32_gt_u_ti, i32_add_si__i32_lt_u_ti, i32_add_si__i32_lt_s_ti, i64_add_ss__i64_add_ts,
    i64_add_ss__i64_add_ti, i64_add_ss__i64_and_ts, i64_add_ss__i64_and_ti, i64_add_ss__i64_or_ts, i64_add_ss__i64_or_ti,
    i64_add_ss__i64_xor_ts, i64_add_ss__i64_xor_ti, i64_add_si__i64_add_ts, i64_add_si__i64_add_ti, i64_add_si__i64_and_ts,
    i64_add_si__i64_and_ti, i64_add_si__i64_or_ts, i64_add_si__i64_or_ti, i64_add_si__i64_xor_ts, i64_add_si__i64_xor_ti,
    i64_and_ss__i64_add_ts, i64_and_ss__i64_add_ti, i64_and_ss__i64_and_ts, i64_and_ss__i64_and_ti, i64_and_ss__i64_or_ts,
    i64_and_ss__i64_or_ti, i64_and_ss__i64_xor_ts, i64_and_ss__i64_xor_ti, i64_and_si__i64_add_ts, i64_and_si__i64_add_ti,
    i64_and_si__i64_and_ts, i64_and_si__i64_and_ti, i64_and_si__i64_or_ts, i64_and_si__i64_or_ti, i64_and_si__i64_xor_ts,
    i64_and_si__i64_xor_ti, i64_or_ss__i64_add_ts, i64_or_ss__i64_add_ti, i64_or_ss__i64_and_ts, i64_or_ss__i64_and_ti,
    i64_or_ss__i64_or_ts, i64_or_ss__i64_or_ti, i64_or_ss__i64_xor_ts, i64_or_ss__i64_xor_ti, i64_or_si__i64_add_ts,
    i64_or_si__i64_add_ti, i64_or_si__i64_and_ts, i64_or_si__i64_and_ti, i64_or_si__i64_or_ts, i64_or_si__i64_or_ti,
    i64_or_si__i64_xor_ts, i64_or_si__i64_xor_ti, i64_xor_ss__i64_add_ts, i64_xor_ss__i64_add_ti, i64_xor_ss__i64_and_ts,
    i64_xor_ss__i64_and_ti, i64_xor_ss__i64_or_ts, i64_xor_ss__i64_or_ti, i64_xor_ss__i64_xor_ts, i64_xor_ss__i64_xor_ti,
    i64_xor_si__i64_add_ts, i64_xor_si__i64_add_ti, i64_xor_si__i64_and_ts, i64_xor_si__i64_and_ti, i64_xor_si__i64_or_ts,
    i64_xor_si__i64_or_ti, i64_xor_si__i64_xor_ts, i64_xor_si__i64_xor_ti, i64_shl_ss__i64_add_ts, i64_shl_ss__i64_add_ti,
    i64_shl_ss__i64_and_ts, i64_shl_ss__i64_and_ti, i64_shl_ss__i64_or_ts, i64_shl_ss__i64_or_ti, i64_shl_ss__i64_xor_ts,
    i64_shl_ss__i64_xor_ti, i64_shl_si__i64_add_ts, i64_shl_si__i64_add_ti, i64_shl_si__i64_and_ts, i64_shl_si__i64_and_ti,
    i64_shl_si__i64_or_ts, i64_shl_si__i64_or_ti, i64_shl_si__i64_xor_ts, i64_shl_si__i64_xor_ti, i64_shr_u_ss__i64_add_ts,
    i64_shr_u_ss__i64_add_ti, i64_shr_u_ss__i64_and_ts, i64_shr_u_ss__i64_and_ti, i64_shr_u_ss__i64_or_ts,
    i64_shr_u_ss__i64_or_ti, i64_shr_u_ss__i64_xor_ts, i64_shr_u_ss__i64_xor_ti, i64_shr_u_si__i64_add_ts,
    i64_shr_u_si__i64_add_ti, i64_shr_u_si__i64_and_ts, i64_shr_u_si__i64_and_ti, i64_shr_u_si__i64_or_ts,
    i64_shr_u_si__i64_or_ti, i64_shr_u_si__i64_xor_ts, i64_shr_u_si__i64_xor_ti, i64_mul_ss__i64_add_ts, i64_mul_ss__i64_add_ti,
    i64_mul_ss__i64_and_ts, i64_mul_ss__i64_and_ti, i64_mul_ss__i64_or_ts, i64_mul_ss__i64_or_ti, i64_mul_ss__i64_xor_ts,
    i64_mul_ss__i64_xor_ti, i64_mul_si__i64_add_ts, i64_mul_si__i64_add_ti, i64_mul_si__i64_and_ts, i64_mul_si__i64_and_ti,
    i64_mul_si__i64_or_ts, i64_mul_si__i64_or_ti, i64_mul_si__i64_xor_ts, i64_mul_si__i64_xor_ti, i64_add_ss__i64_mul_ts,
    i64_add_ss__i64_mul_ti, i64_add_ss__i64_shl_ts, i64_add_ss__i64_shl_ti, i64_add_ss__i64_shr_u_ts, i64_add_ss__i64_shr_u_ti,
    i64_add_si__i64_mul_ts, i64_add_si__i64_mul_ti, i64_add_si__i64_shl_ts, i64_add_si__i64_shl_ti, i64_add_si__i64_shr_u_ts,
    i64_add_si__i64_shr_u_ti, i64_xor_ss__i64_mul_ts, i64_xor_ss__i64_mul_ti, i64_xor_ss__i64_shl_ts, i64_xor_ss__i64_shl_ti,
    i64_xor_ss__i64_shr_u_ts, i64_xor_ss__i64_shr_u_ti, i64_xor_si__i64_mul_ts, i64_xor_si__i64_mul_ti, i64_xor_si__i64_shl_ts,
    i64_xor_si__i64_shl_ti, i64_xor_si__i64_shr_u_ts, i64_xor_si__i64_shr_u_ti, i64_and_ss__i64_mul_ts, i64_and_ss__i64_mul_ti,
    i64_and_ss__i64_shl_ts, i64_and_ss__i64_shl_ti, i64_and_ss__i64_shr_u_ts,
  ]
}
