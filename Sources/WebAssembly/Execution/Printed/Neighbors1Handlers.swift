// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

@c private func copy_s__i32_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Slot>, I32.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_s__i32_or_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Slot>, I32.Or.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_s__i32_xor_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Slot>, I32.Xor.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_s__i32_add_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Slot>, I32.Add.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_s__load16_u_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Slot>, MemoryLoad<UInt16, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_s__store8_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Slot>, MemoryStore<UInt8, UInt32>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_s__store8_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Slot>, MemoryStore<UInt8, UInt32>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_s__store32_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Slot>, MemoryStore<UInt32, UInt32>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_s__store32_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Slot>, MemoryStore<UInt32, UInt32>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_s__store64_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Slot>, MemoryStore<UInt64, UInt64>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_s__store64_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Slot>, MemoryStore<UInt64, UInt64>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_s__i64_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Slot>, I64.ShrU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_s__i64_shl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Slot>, I64.Shl.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_s__i64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Slot>, I64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_s__i64_xor_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Slot>, I64.Xor.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_s__i64_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Slot>, I64.And.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_s__f64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Slot>, F64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_s__f64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Slot>, F64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_s__f64_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Slot>, F64.Mul.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_i__i32_shl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Short>, I32.Shl.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_i__i32_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Short>, I32.ShrU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_i__i32_mul_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Short>, I32.Mul.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_i__i32_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Short>, I32.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_i__i32_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Short>, I32.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_i__i32_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Short>, I32.And.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_i__i32_or_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Short>, I32.Or.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_i__i32_xor_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Short>, I32.Xor.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_i__i32_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Short>, I32.Mul.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_i__i32_add_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Short>, I32.Add.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_i__load8_u_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Short>, MemoryLoad<UInt8, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_i__load16_u_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Short>, MemoryLoad<UInt16, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_i__load32_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Short>, MemoryLoad<UInt32, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_i__load64_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Short>, MemoryLoad<UInt64, UInt64>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_i__store8_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Short>, MemoryStore<UInt8, UInt32>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_i__store8_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Short>, MemoryStore<UInt8, UInt32>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_i__store32_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Short>, MemoryStore<UInt32, UInt32>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_i__store32_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Short>, MemoryStore<UInt32, UInt32>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_i__store64_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Short>, MemoryStore<UInt64, UInt64>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_i__store64_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Short>, MemoryStore<UInt64, UInt64>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_i__i64_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Short>, I64.Add.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_i__i64_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Short>, I64.ShrU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_i__i64_shl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Short>, I64.Shl.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_i__i64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Short>, I64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_i__i64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Short>, I64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_i__i64_xor_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Short>, I64.Xor.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_i__i64_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Short>, I64.And.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_i__f64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Short>, F64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_i__f64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Short>, F64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_i__f64_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Short>, F64.Mul.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__i32_and_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, I32.And.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__i32_shl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, I32.Shl.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__i32_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, I32.ShrU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__i32_mul_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, I32.Mul.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__i32_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, I32.And.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__i32_or_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, I32.Or.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__i32_xor_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, I32.Xor.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__i32_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, I32.Mul.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__i32_add_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, I32.Add.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__load8_u_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, MemoryLoad<UInt8, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__load16_u_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, MemoryLoad<UInt16, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__load32_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, MemoryLoad<UInt32, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__load64_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, MemoryLoad<UInt64, UInt64>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__store8_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, MemoryStore<UInt8, UInt32>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__store8_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, MemoryStore<UInt8, UInt32>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__store32_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, MemoryStore<UInt32, UInt32>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__store32_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, MemoryStore<UInt32, UInt32>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__store64_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, MemoryStore<UInt64, UInt64>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__store64_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, MemoryStore<UInt64, UInt64>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__i64_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, I64.Add.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__i64_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, I64.ShrU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__i64_shl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, I64.Shl.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__i64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, I64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__i64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, I64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__i64_xor_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, I64.Xor.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__i64_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, I64.And.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__f64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, F64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__f64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, F64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__f64_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, F64.Mul.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__copy_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, Copy.Of<Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__copy_i(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, Copy.Of<Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__i32_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, I32.Add.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__i32_and_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, I32.And.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__i32_shl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, I32.Shl.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__i32_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, I32.ShrU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__i32_mul_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, I32.Mul.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__i32_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, I32.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__i32_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, I32.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__i32_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, I32.And.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__i32_or_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, I32.Or.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__i32_xor_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, I32.Xor.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__i32_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, I32.Mul.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__i32_add_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, I32.Add.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__load8_u_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, MemoryLoad<UInt8, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__load16_u_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, MemoryLoad<UInt16, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__load32_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, MemoryLoad<UInt32, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__load64_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, MemoryLoad<UInt64, UInt64>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__store8_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, MemoryStore<UInt8, UInt32>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__store8_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, MemoryStore<UInt8, UInt32>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__store32_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, MemoryStore<UInt32, UInt32>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__store32_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, MemoryStore<UInt32, UInt32>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__store64_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, MemoryStore<UInt64, UInt64>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__store64_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, MemoryStore<UInt64, UInt64>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__i64_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, I64.Add.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__i64_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, I64.ShrU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__i64_shl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, I64.Shl.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__i64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, I64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__i64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, I64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__i64_xor_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, I64.Xor.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__i64_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, I64.And.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__f64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, F64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__f64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, F64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__f64_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, F64.Mul.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_si__copy_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Short>, Copy.Of<Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_si__copy_i(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Short>, Copy.Of<Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_si__i32_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Short>, I32.Add.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_si__i32_and_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Short>, I32.And.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_si__i32_shl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Short>, I32.Shl.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_si__i32_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Short>, I32.ShrU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_si__i32_mul_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Short>, I32.Mul.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_si__i32_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Short>, I32.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_si__i32_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Short>, I32.And.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_si__i32_or_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Short>, I32.Or.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_si__i32_xor_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Short>, I32.Xor.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_si__i32_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Short>, I32.Mul.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_si__i32_add_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Short>, I32.Add.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_si__load8_u_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Short>, MemoryLoad<UInt8, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_si__load16_u_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Short>, MemoryLoad<UInt16, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_si__load32_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Short>, MemoryLoad<UInt32, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_si__load64_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Short>, MemoryLoad<UInt64, UInt64>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_si__store8_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Short>, MemoryStore<UInt8, UInt32>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_si__store8_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Short>, MemoryStore<UInt8, UInt32>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_si__store32_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Short>, MemoryStore<UInt32, UInt32>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_si__store32_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Short>, MemoryStore<UInt32, UInt32>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_si__store64_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Short>, MemoryStore<UInt64, UInt64>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_si__store64_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Short>, MemoryStore<UInt64, UInt64>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_si__i64_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Short>, I64.Add.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_si__i64_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Short>, I64.ShrU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_si__i64_shl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Short>, I64.Shl.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_si__i64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Short>, I64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_si__i64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Short>, I64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_si__i64_xor_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Short>, I64.Xor.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_si__i64_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Short>, I64.And.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_si__f64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Short>, F64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_si__f64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Short>, F64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_si__f64_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Short>, F64.Mul.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_si__copy_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Short>, Copy.Of<Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_si__copy_i(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Short>, Copy.Of<Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_si__i32_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Short>, I32.Add.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_si__i32_and_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Short>, I32.And.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_si__i32_shl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Short>, I32.Shl.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_si__i32_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Short>, I32.ShrU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_si__i32_mul_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Short>, I32.Mul.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_si__i32_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Short>, I32.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_si__i32_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Short>, I32.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_si__i32_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Short>, I32.And.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_si__i32_or_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Short>, I32.Or.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_si__i32_xor_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Short>, I32.Xor.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_si__i32_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Short>, I32.Mul.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_si__i32_add_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Short>, I32.Add.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_si__load8_u_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Short>, MemoryLoad<UInt8, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_si__load16_u_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Short>, MemoryLoad<UInt16, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_si__load32_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Short>, MemoryLoad<UInt32, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_si__load64_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Short>, MemoryLoad<UInt64, UInt64>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_si__store8_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Short>, MemoryStore<UInt8, UInt32>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_si__store8_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Short>, MemoryStore<UInt8, UInt32>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_si__store32_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Short>, MemoryStore<UInt32, UInt32>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_si__store32_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Short>, MemoryStore<UInt32, UInt32>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_si__store64_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Short>, MemoryStore<UInt64, UInt64>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_si__store64_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Short>, MemoryStore<UInt64, UInt64>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_si__i64_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Short>, I64.Add.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_si__i64_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Short>, I64.ShrU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_si__i64_shl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Short>, I64.Shl.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_si__i64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Short>, I64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_si__i64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Short>, I64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_si__i64_xor_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Short>, I64.Xor.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_si__i64_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Short>, I64.And.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_si__f64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Short>, F64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_si__f64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Short>, F64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_si__f64_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Short>, F64.Mul.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__copy_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, Copy.Of<Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__copy_i(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, Copy.Of<Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__i32_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, I32.Add.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__i32_and_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, I32.And.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__i32_shl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, I32.Shl.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__i32_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, I32.ShrU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__i32_mul_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, I32.Mul.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__i32_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, I32.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__i32_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, I32.And.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__i32_or_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, I32.Or.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__i32_xor_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, I32.Xor.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__i32_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, I32.Mul.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__i32_add_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, I32.Add.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__load8_u_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, MemoryLoad<UInt8, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__load16_u_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, MemoryLoad<UInt16, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__load32_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, MemoryLoad<UInt32, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__load64_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, MemoryLoad<UInt64, UInt64>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__store8_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, MemoryStore<UInt8, UInt32>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__store8_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, MemoryStore<UInt8, UInt32>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__store32_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, MemoryStore<UInt32, UInt32>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__store32_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, MemoryStore<UInt32, UInt32>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__store64_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, MemoryStore<UInt64, UInt64>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__store64_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, MemoryStore<UInt64, UInt64>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__i64_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, I64.Add.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__i64_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, I64.ShrU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__i64_shl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, I64.Shl.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__i64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, I64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__i64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, I64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__i64_xor_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, I64.Xor.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__i64_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, I64.And.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__f64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, F64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__f64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, F64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__f64_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, F64.Mul.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__copy_i(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, Copy.Of<Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__i32_and_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, I32.And.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__i32_shl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, I32.Shl.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__i32_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, I32.ShrU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__i32_mul_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, I32.Mul.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__i32_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, I32.And.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__i32_or_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, I32.Or.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__i32_xor_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, I32.Xor.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__i32_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, I32.Mul.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__i32_add_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, I32.Add.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__load8_u_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, MemoryLoad<UInt8, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__load16_u_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, MemoryLoad<UInt16, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__load32_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, MemoryLoad<UInt32, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__load64_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, MemoryLoad<UInt64, UInt64>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__store8_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, MemoryStore<UInt8, UInt32>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__store8_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, MemoryStore<UInt8, UInt32>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__store32_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, MemoryStore<UInt32, UInt32>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__store32_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, MemoryStore<UInt32, UInt32>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__store64_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, MemoryStore<UInt64, UInt64>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__store64_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, MemoryStore<UInt64, UInt64>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__i64_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, I64.Add.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__i64_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, I64.ShrU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__i64_shl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, I64.Shl.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__i64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, I64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__i64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, I64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__i64_xor_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, I64.Xor.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__i64_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, I64.And.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__f64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, F64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__f64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, F64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__f64_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, F64.Mul.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_sub_ss__copy_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Sub.Of<Slot, Slot>, Copy.Of<Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_sub_ss__copy_i(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Sub.Of<Slot, Slot>, Copy.Of<Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_sub_ss__i32_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Sub.Of<Slot, Slot>, I32.Add.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_sub_ss__i32_and_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Sub.Of<Slot, Slot>, I32.And.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_sub_ss__i32_shl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Sub.Of<Slot, Slot>, I32.Shl.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_sub_ss__i32_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Sub.Of<Slot, Slot>, I32.ShrU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_sub_ss__i32_mul_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Sub.Of<Slot, Slot>, I32.Mul.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_sub_ss__i32_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Sub.Of<Slot, Slot>, I32.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_sub_ss__i32_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Sub.Of<Slot, Slot>, I32.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_sub_ss__i32_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Sub.Of<Slot, Slot>, I32.And.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_sub_ss__i32_or_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Sub.Of<Slot, Slot>, I32.Or.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_sub_ss__i32_xor_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Sub.Of<Slot, Slot>, I32.Xor.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_sub_ss__i32_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Sub.Of<Slot, Slot>, I32.Mul.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_sub_ss__i32_add_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Sub.Of<Slot, Slot>, I32.Add.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_sub_ss__load8_u_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Sub.Of<Slot, Slot>, MemoryLoad<UInt8, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_sub_ss__load16_u_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Sub.Of<Slot, Slot>, MemoryLoad<UInt16, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_sub_ss__load32_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Sub.Of<Slot, Slot>, MemoryLoad<UInt32, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_sub_ss__load64_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Sub.Of<Slot, Slot>, MemoryLoad<UInt64, UInt64>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_sub_ss__store8_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Sub.Of<Slot, Slot>, MemoryStore<UInt8, UInt32>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_sub_ss__store8_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Sub.Of<Slot, Slot>, MemoryStore<UInt8, UInt32>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_sub_ss__store32_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Sub.Of<Slot, Slot>, MemoryStore<UInt32, UInt32>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_sub_ss__store32_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Sub.Of<Slot, Slot>, MemoryStore<UInt32, UInt32>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_sub_ss__store64_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Sub.Of<Slot, Slot>, MemoryStore<UInt64, UInt64>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_sub_ss__store64_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Sub.Of<Slot, Slot>, MemoryStore<UInt64, UInt64>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_sub_ss__i64_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Sub.Of<Slot, Slot>, I64.Add.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_sub_ss__i64_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Sub.Of<Slot, Slot>, I64.ShrU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_sub_ss__i64_shl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Sub.Of<Slot, Slot>, I64.Shl.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_sub_ss__i64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Sub.Of<Slot, Slot>, I64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_sub_ss__i64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Sub.Of<Slot, Slot>, I64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_sub_ss__i64_xor_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Sub.Of<Slot, Slot>, I64.Xor.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_sub_ss__i64_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Sub.Of<Slot, Slot>, I64.And.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_sub_ss__f64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Sub.Of<Slot, Slot>, F64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_sub_ss__f64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Sub.Of<Slot, Slot>, F64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_sub_ss__f64_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Sub.Of<Slot, Slot>, F64.Mul.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__copy_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, Copy.Of<Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__copy_i(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, Copy.Of<Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__i32_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, I32.Add.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__i32_and_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, I32.And.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__i32_shl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, I32.Shl.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__i32_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, I32.ShrU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__i32_mul_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, I32.Mul.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__i32_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, I32.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__i32_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, I32.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__i32_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, I32.And.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__i32_or_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, I32.Or.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__i32_xor_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, I32.Xor.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__i32_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, I32.Mul.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__i32_add_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, I32.Add.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__load8_u_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, MemoryLoad<UInt8, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__load16_u_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, MemoryLoad<UInt16, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__load32_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, MemoryLoad<UInt32, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__load64_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, MemoryLoad<UInt64, UInt64>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__store8_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, MemoryStore<UInt8, UInt32>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__store8_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, MemoryStore<UInt8, UInt32>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__store32_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, MemoryStore<UInt32, UInt32>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__store32_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, MemoryStore<UInt32, UInt32>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__store64_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, MemoryStore<UInt64, UInt64>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__store64_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, MemoryStore<UInt64, UInt64>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__i64_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, I64.Add.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__i64_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, I64.ShrU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__i64_shl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, I64.Shl.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__i64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, I64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__i64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, I64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__i64_xor_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, I64.Xor.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__i64_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, I64.And.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__f64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, F64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__f64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, F64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__f64_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, F64.Mul.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__copy_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, Copy.Of<Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__copy_i(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, Copy.Of<Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__i32_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, I32.Add.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__i32_and_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, I32.And.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__i32_shl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, I32.Shl.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__i32_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, I32.ShrU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__i32_mul_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, I32.Mul.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__i32_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, I32.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__i32_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, I32.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__i32_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, I32.And.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__i32_or_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, I32.Or.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__i32_xor_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, I32.Xor.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__i32_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, I32.Mul.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__i32_add_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, I32.Add.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__load8_u_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, MemoryLoad<UInt8, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__load16_u_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, MemoryLoad<UInt16, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__load32_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, MemoryLoad<UInt32, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__load64_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, MemoryLoad<UInt64, UInt64>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__store8_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, MemoryStore<UInt8, UInt32>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__store8_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, MemoryStore<UInt8, UInt32>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__store32_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, MemoryStore<UInt32, UInt32>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__store32_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, MemoryStore<UInt32, UInt32>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__store64_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, MemoryStore<UInt64, UInt64>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__store64_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, MemoryStore<UInt64, UInt64>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__i64_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, I64.Add.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__i64_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, I64.ShrU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__i64_shl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, I64.Shl.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__i64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, I64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__i64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, I64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__i64_xor_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, I64.Xor.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__i64_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, I64.And.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__f64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, F64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__f64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, F64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__f64_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, F64.Mul.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__copy_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, Copy.Of<Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__copy_i(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, Copy.Of<Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__i32_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, I32.Add.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__i32_and_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, I32.And.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__i32_shl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, I32.Shl.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__i32_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, I32.ShrU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__i32_mul_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, I32.Mul.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__i32_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, I32.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__i32_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, I32.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__i32_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, I32.And.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__i32_or_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, I32.Or.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__i32_xor_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, I32.Xor.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__i32_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, I32.Mul.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__i32_add_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, I32.Add.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__load8_u_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, MemoryLoad<UInt8, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__load16_u_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, MemoryLoad<UInt16, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__load32_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, MemoryLoad<UInt32, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__load64_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, MemoryLoad<UInt64, UInt64>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__store8_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, MemoryStore<UInt8, UInt32>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__store8_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, MemoryStore<UInt8, UInt32>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__store32_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, MemoryStore<UInt32, UInt32>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__store32_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, MemoryStore<UInt32, UInt32>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__store64_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, MemoryStore<UInt64, UInt64>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__store64_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, MemoryStore<UInt64, UInt64>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__i64_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, I64.Add.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__i64_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, I64.ShrU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__i64_shl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, I64.Shl.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__i64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, I64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__i64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, I64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__i64_xor_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, I64.Xor.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__i64_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, I64.And.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__f64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, F64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__f64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, F64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__f64_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, F64.Mul.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_ss__copy_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Slot>, Copy.Of<Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_ss__copy_i(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Slot>, Copy.Of<Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_ss__i32_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Slot>, I32.Add.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_ss__i32_and_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Slot>, I32.And.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_ss__i32_shl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Slot>, I32.Shl.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_ss__i32_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Slot>, I32.ShrU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_ss__i32_mul_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Slot>, I32.Mul.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_ss__i32_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Slot>, I32.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_ss__i32_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Slot>, I32.And.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_ss__i32_or_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Slot>, I32.Or.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_ss__i32_xor_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Slot>, I32.Xor.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_ss__i32_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Slot>, I32.Mul.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_ss__i32_add_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Slot>, I32.Add.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_ss__load8_u_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Slot>, MemoryLoad<UInt8, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_ss__load16_u_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Slot>, MemoryLoad<UInt16, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_ss__load32_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Slot>, MemoryLoad<UInt32, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_ss__load64_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Slot>, MemoryLoad<UInt64, UInt64>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_ss__store8_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Slot>, MemoryStore<UInt8, UInt32>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_ss__store8_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Slot>, MemoryStore<UInt8, UInt32>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_ss__store32_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Slot>, MemoryStore<UInt32, UInt32>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_ss__store32_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Slot>, MemoryStore<UInt32, UInt32>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_ss__store64_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Slot>, MemoryStore<UInt64, UInt64>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }

extension HandlerTable {
  static let neighbors1: [Handler] = [
    copy_s__i32_add_ss, copy_s__i32_or_ss, copy_s__i32_xor_ss, copy_s__i32_add_sI, copy_s__load16_u_so, copy_s__store8_sos,
    copy_s__store8_soi, copy_s__store32_sos, copy_s__store32_soi, copy_s__store64_sos, copy_s__store64_soi, copy_s__i64_shr_u_si,
    copy_s__i64_shl_si, copy_s__i64_sub_ss, copy_s__i64_xor_ss, copy_s__i64_and_ss, copy_s__f64_add_ss, copy_s__f64_sub_ss,
    copy_s__f64_mul_ss, copy_i__i32_shl_si, copy_i__i32_shr_u_si, copy_i__i32_mul_si, copy_i__i32_add_ss, copy_i__i32_sub_ss,
    copy_i__i32_and_ss, copy_i__i32_or_ss, copy_i__i32_xor_ss, copy_i__i32_mul_ss, copy_i__i32_add_sI, copy_i__load8_u_so,
    copy_i__load16_u_so, copy_i__load32_so, copy_i__load64_so, copy_i__store8_sos, copy_i__store8_soi, copy_i__store32_sos,
    copy_i__store32_soi, copy_i__store64_sos, copy_i__store64_soi, copy_i__i64_add_si, copy_i__i64_shr_u_si, copy_i__i64_shl_si,
    copy_i__i64_add_ss, copy_i__i64_sub_ss, copy_i__i64_xor_ss, copy_i__i64_and_ss, copy_i__f64_add_ss, copy_i__f64_sub_ss,
    copy_i__f64_mul_ss, i32_add_si__i32_and_si, i32_add_si__i32_shl_si, i32_add_si__i32_shr_u_si, i32_add_si__i32_mul_si,
    i32_add_si__i32_and_ss, i32_add_si__i32_or_ss, i32_add_si__i32_xor_ss, i32_add_si__i32_mul_ss, i32_add_si__i32_add_sI,
    i32_add_si__load8_u_so, i32_add_si__load16_u_so, i32_add_si__load32_so, i32_add_si__load64_so, i32_add_si__store8_sos,
    i32_add_si__store8_soi, i32_add_si__store32_sos, i32_add_si__store32_soi, i32_add_si__store64_sos, i32_add_si__store64_soi,
    i32_add_si__i64_add_si, i32_add_si__i64_shr_u_si, i32_add_si__i64_shl_si, i32_add_si__i64_add_ss, i32_add_si__i64_sub_ss,
    i32_add_si__i64_xor_ss, i32_add_si__i64_and_ss, i32_add_si__f64_add_ss, i32_add_si__f64_sub_ss, i32_add_si__f64_mul_ss,
    i32_and_si__copy_s, i32_and_si__copy_i, i32_and_si__i32_add_si, i32_and_si__i32_and_si, i32_and_si__i32_shl_si,
    i32_and_si__i32_shr_u_si, i32_and_si__i32_mul_si, i32_and_si__i32_add_ss, i32_and_si__i32_sub_ss, i32_and_si__i32_and_ss,
    i32_and_si__i32_or_ss, i32_and_si__i32_xor_ss, i32_and_si__i32_mul_ss, i32_and_si__i32_add_sI, i32_and_si__load8_u_so,
    i32_and_si__load16_u_so, i32_and_si__load32_so, i32_and_si__load64_so, i32_and_si__store8_sos, i32_and_si__store8_soi,
    i32_and_si__store32_sos, i32_and_si__store32_soi, i32_and_si__store64_sos, i32_and_si__store64_soi, i32_and_si__i64_add_si,
    i32_and_si__i64_shr_u_si, i32_and_si__i64_shl_si, i32_and_si__i64_add_ss, i32_and_si__i64_sub_ss, i32_and_si__i64_xor_ss,
    i32_and_si__i64_and_ss, i32_and_si__f64_add_ss, i32_and_si__f64_sub_ss, i32_and_si__f64_mul_ss, i32_shl_si__copy_s,
    i32_shl_si__copy_i, i32_shl_si__i32_add_si, i32_shl_si__i32_and_si, i32_shl_si__i32_shl_si, i32_shl_si__i32_shr_u_si,
    i32_shl_si__i32_mul_si, i32_shl_si__i32_add_ss, i32_shl_si__i32_and_ss, i32_shl_si__i32_or_ss, i32_shl_si__i32_xor_ss,
    i32_shl_si__i32_mul_ss, i32_shl_si__i32_add_sI, i32_shl_si__load8_u_so, i32_shl_si__load16_u_so, i32_shl_si__load32_so,
    i32_shl_si__load64_so, i32_shl_si__store8_sos, i32_shl_si__store8_soi, i32_shl_si__store32_sos, i32_shl_si__store32_soi,
    i32_shl_si__store64_sos, i32_shl_si__store64_soi, i32_shl_si__i64_add_si, i32_shl_si__i64_shr_u_si, i32_shl_si__i64_shl_si,
    i32_shl_si__i64_add_ss, i32_shl_si__i64_sub_ss, i32_shl_si__i64_xor_ss, i32_shl_si__i64_and_ss, i32_shl_si__f64_add_ss,
    i32_shl_si__f64_sub_ss, i32_shl_si__f64_mul_ss, i32_shr_u_si__copy_s, i32_shr_u_si__copy_i, i32_shr_u_si__i32_add_si,
    i32_shr_u_si__i32_and_si, i32_shr_u_si__i32_shl_si, i32_shr_u_si__i32_shr_u_si, i32_shr_u_si__i32_mul_si,
    i32_shr_u_si__i32_add_ss, i32_shr_u_si__i32_sub_ss, i32_shr_u_si__i32_and_ss, i32_shr_u_si__i32_or_ss,
    i32_shr_u_si__i32_xor_ss, i32_shr_u_si__i32_mul_ss, i32_shr_u_si__i32_add_sI, i32_shr_u_si__load8_u_so,
    i32_shr_u_si__load16_u_so, i32_shr_u_si__load32_so, i32_shr_u_si__load64_so, i32_shr_u_si__store8_sos,
    i32_shr_u_si__store8_soi, i32_shr_u_si__store32_sos, i32_shr_u_si__store32_soi, i32_shr_u_si__store64_sos,
    i32_shr_u_si__store64_soi, i32_shr_u_si__i64_add_si, i32_shr_u_si__i64_shr_u_si, i32_shr_u_si__i64_shl_si,
    i32_shr_u_si__i64_add_ss, i32_shr_u_si__i64_sub_ss, i32_shr_u_si__i64_xor_ss, i32_shr_u_si__i64_and_ss,
    i32_shr_u_si__f64_add_ss, i32_shr_u_si__f64_sub_ss, i32_shr_u_si__f64_mul_ss, i32_mul_si__copy_s, i32_mul_si__copy_i,
    i32_mul_si__i32_add_si, i32_mul_si__i32_and_si, i32_mul_si__i32_shl_si, i32_mul_si__i32_shr_u_si, i32_mul_si__i32_mul_si,
    i32_mul_si__i32_add_ss, i32_mul_si__i32_and_ss, i32_mul_si__i32_or_ss, i32_mul_si__i32_xor_ss, i32_mul_si__i32_mul_ss,
    i32_mul_si__i32_add_sI, i32_mul_si__load8_u_so, i32_mul_si__load16_u_so, i32_mul_si__load32_so, i32_mul_si__load64_so,
    i32_mul_si__store8_sos, i32_mul_si__store8_soi, i32_mul_si__store32_sos, i32_mul_si__store32_soi, i32_mul_si__store64_sos,
    i32_mul_si__store64_soi, i32_mul_si__i64_add_si, i32_mul_si__i64_shr_u_si, i32_mul_si__i64_shl_si, i32_mul_si__i64_add_ss,
    i32_mul_si__i64_sub_ss, i32_mul_si__i64_xor_ss, i32_mul_si__i64_and_ss, i32_mul_si__f64_add_ss, i32_mul_si__f64_sub_ss,
    i32_mul_si__f64_mul_ss, i32_add_ss__copy_i, i32_add_ss__i32_and_si, i32_add_ss__i32_shl_si, i32_add_ss__i32_shr_u_si,
    i32_add_ss__i32_mul_si, i32_add_ss__i32_and_ss, i32_add_ss__i32_or_ss, i32_add_ss__i32_xor_ss, i32_add_ss__i32_mul_ss,
    i32_add_ss__i32_add_sI, i32_add_ss__load8_u_so, i32_add_ss__load16_u_so, i32_add_ss__load32_so, i32_add_ss__load64_so,
    i32_add_ss__store8_sos, i32_add_ss__store8_soi, i32_add_ss__store32_sos, i32_add_ss__store32_soi, i32_add_ss__store64_sos,
    i32_add_ss__store64_soi, i32_add_ss__i64_add_si, i32_add_ss__i64_shr_u_si, i32_add_ss__i64_shl_si, i32_add_ss__i64_add_ss,
    i32_add_ss__i64_sub_ss, i32_add_ss__i64_xor_ss, i32_add_ss__i64_and_ss, i32_add_ss__f64_add_ss, i32_add_ss__f64_sub_ss,
    i32_add_ss__f64_mul_ss, i32_sub_ss__copy_s, i32_sub_ss__copy_i, i32_sub_ss__i32_add_si, i32_sub_ss__i32_and_si,
    i32_sub_ss__i32_shl_si, i32_sub_ss__i32_shr_u_si, i32_sub_ss__i32_mul_si, i32_sub_ss__i32_add_ss, i32_sub_ss__i32_sub_ss,
    i32_sub_ss__i32_and_ss, i32_sub_ss__i32_or_ss, i32_sub_ss__i32_xor_ss, i32_sub_ss__i32_mul_ss, i32_sub_ss__i32_add_sI,
    i32_sub_ss__load8_u_so, i32_sub_ss__load16_u_so, i32_sub_ss__load32_so, i32_sub_ss__load64_so, i32_sub_ss__store8_sos,
    i32_sub_ss__store8_soi, i32_sub_ss__store32_sos, i32_sub_ss__store32_soi, i32_sub_ss__store64_sos, i32_sub_ss__store64_soi,
    i32_sub_ss__i64_add_si, i32_sub_ss__i64_shr_u_si, i32_sub_ss__i64_shl_si, i32_sub_ss__i64_add_ss, i32_sub_ss__i64_sub_ss,
    i32_sub_ss__i64_xor_ss, i32_sub_ss__i64_and_ss, i32_sub_ss__f64_add_ss, i32_sub_ss__f64_sub_ss, i32_sub_ss__f64_mul_ss,
    i32_and_ss__copy_s, i32_and_ss__copy_i, i32_and_ss__i32_add_si, i32_and_ss__i32_and_si, i32_and_ss__i32_shl_si,
    i32_and_ss__i32_shr_u_si, i32_and_ss__i32_mul_si, i32_and_ss__i32_add_ss, i32_and_ss__i32_sub_ss, i32_and_ss__i32_and_ss,
    i32_and_ss__i32_or_ss, i32_and_ss__i32_xor_ss, i32_and_ss__i32_mul_ss, i32_and_ss__i32_add_sI, i32_and_ss__load8_u_so,
    i32_and_ss__load16_u_so, i32_and_ss__load32_so, i32_and_ss__load64_so, i32_and_ss__store8_sos, i32_and_ss__store8_soi,
    i32_and_ss__store32_sos, i32_and_ss__store32_soi, i32_and_ss__store64_sos, i32_and_ss__store64_soi, i32_and_ss__i64_add_si,
    i32_and_ss__i64_shr_u_si, i32_and_ss__i64_shl_si, i32_and_ss__i64_add_ss, i32_and_ss__i64_sub_ss, i32_and_ss__i64_xor_ss,
    i32_and_ss__i64_and_ss, i32_and_ss__f64_add_ss, i32_and_ss__f64_sub_ss, i32_and_ss__f64_mul_ss, i32_or_ss__copy_s,
    i32_or_ss__copy_i, i32_or_ss__i32_add_si, i32_or_ss__i32_and_si, i32_or_ss__i32_shl_si, i32_or_ss__i32_shr_u_si,
    i32_or_ss__i32_mul_si, i32_or_ss__i32_add_ss, i32_or_ss__i32_sub_ss, i32_or_ss__i32_and_ss, i32_or_ss__i32_or_ss,
    i32_or_ss__i32_xor_ss, i32_or_ss__i32_mul_ss, i32_or_ss__i32_add_sI, i32_or_ss__load8_u_so, i32_or_ss__load16_u_so,
    i32_or_ss__load32_so, i32_or_ss__load64_so, i32_or_ss__store8_sos, i32_or_ss__store8_soi, i32_or_ss__store32_sos,
    i32_or_ss__store32_soi, i32_or_ss__store64_sos, i32_or_ss__store64_soi, i32_or_ss__i64_add_si, i32_or_ss__i64_shr_u_si,
    i32_or_ss__i64_shl_si, i32_or_ss__i64_add_ss, i32_or_ss__i64_sub_ss, i32_or_ss__i64_xor_ss, i32_or_ss__i64_and_ss,
    i32_or_ss__f64_add_ss, i32_or_ss__f64_sub_ss, i32_or_ss__f64_mul_ss, i32_xor_ss__copy_s, i32_xor_ss__copy_i,
    i32_xor_ss__i32_add_si, i32_xor_ss__i32_and_si, i32_xor_ss__i32_shl_si, i32_xor_ss__i32_shr_u_si, i32_xor_ss__i32_mul_si,
    i32_xor_ss__i32_add_ss, i32_xor_ss__i32_sub_ss, i32_xor_ss__i32_and_ss, i32_xor_ss__i32_or_ss, i32_xor_ss__i32_xor_ss,
    i32_xor_ss__i32_mul_ss, i32_xor_ss__i32_add_sI, i32_xor_ss__load8_u_so, i32_xor_ss__load16_u_so, i32_xor_ss__load32_so,
    i32_xor_ss__load64_so, i32_xor_ss__store8_sos, i32_xor_ss__store8_soi, i32_xor_ss__store32_sos, i32_xor_ss__store32_soi,
    i32_xor_ss__store64_sos, i32_xor_ss__store64_soi, i32_xor_ss__i64_add_si, i32_xor_ss__i64_shr_u_si, i32_xor_ss__i64_shl_si,
    i32_xor_ss__i64_add_ss, i32_xor_ss__i64_sub_ss, i32_xor_ss__i64_xor_ss, i32_xor_ss__i64_and_ss, i32_xor_ss__f64_add_ss,
    i32_xor_ss__f64_sub_ss, i32_xor_ss__f64_mul_ss, i32_mul_ss__copy_s, i32_mul_ss__copy_i, i32_mul_ss__i32_add_si,
    i32_mul_ss__i32_and_si, i32_mul_ss__i32_shl_si, i32_mul_ss__i32_shr_u_si, i32_mul_ss__i32_mul_si, i32_mul_ss__i32_add_ss,
    i32_mul_ss__i32_and_ss, i32_mul_ss__i32_or_ss, i32_mul_ss__i32_xor_ss, i32_mul_ss__i32_mul_ss, i32_mul_ss__i32_add_sI,
    i32_mul_ss__load8_u_so, i32_mul_ss__load16_u_so, i32_mul_ss__load32_so, i32_mul_ss__load64_so, i32_mul_ss__store8_sos,
    i32_mul_ss__store8_soi, i32_mul_ss__store32_sos, i32_mul_ss__store32_soi, i32_mul_ss__store64_sos,
  ]
}
