// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

@c private func i64_add_ss__i32_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, I32.ShrU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__i32_mul_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, I32.Mul.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__i32_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, I32.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__i32_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, I32.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__i32_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, I32.And.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__i32_or_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, I32.Or.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__i32_xor_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, I32.Xor.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__i32_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, I32.Mul.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__i32_add_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, I32.Add.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__load8_u_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, MemoryLoad<UInt8, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__load16_u_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, MemoryLoad<UInt16, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__load32_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, MemoryLoad<UInt32, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__load64_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, MemoryLoad<UInt64, UInt64>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__store8_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, MemoryStore<UInt8, UInt32>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__store8_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, MemoryStore<UInt8, UInt32>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__store32_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, MemoryStore<UInt32, UInt32>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__store32_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, MemoryStore<UInt32, UInt32>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__store64_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, MemoryStore<UInt64, UInt64>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__store64_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, MemoryStore<UInt64, UInt64>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__i64_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, I64.Add.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__i64_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, I64.ShrU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__i64_shl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, I64.Shl.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__i64_xor_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, I64.Xor.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__i64_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, I64.And.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__f64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, F64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__f64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, F64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__f64_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, F64.Mul.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_sub_ss__copy_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Sub.Of<Slot, Slot>, Copy.Of<Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_sub_ss__copy_i(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Sub.Of<Slot, Slot>, Copy.Of<Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_sub_ss__i32_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Sub.Of<Slot, Slot>, I32.Add.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_sub_ss__i32_and_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Sub.Of<Slot, Slot>, I32.And.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_sub_ss__i32_shl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Sub.Of<Slot, Slot>, I32.Shl.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_sub_ss__i32_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Sub.Of<Slot, Slot>, I32.ShrU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_sub_ss__i32_mul_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Sub.Of<Slot, Slot>, I32.Mul.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_sub_ss__i32_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Sub.Of<Slot, Slot>, I32.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_sub_ss__i32_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Sub.Of<Slot, Slot>, I32.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_sub_ss__i32_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Sub.Of<Slot, Slot>, I32.And.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_sub_ss__i32_or_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Sub.Of<Slot, Slot>, I32.Or.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_sub_ss__i32_xor_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Sub.Of<Slot, Slot>, I32.Xor.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_sub_ss__i32_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Sub.Of<Slot, Slot>, I32.Mul.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_sub_ss__i32_add_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Sub.Of<Slot, Slot>, I32.Add.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_sub_ss__load8_u_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Sub.Of<Slot, Slot>, MemoryLoad<UInt8, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_sub_ss__load16_u_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Sub.Of<Slot, Slot>, MemoryLoad<UInt16, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_sub_ss__load32_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Sub.Of<Slot, Slot>, MemoryLoad<UInt32, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_sub_ss__load64_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Sub.Of<Slot, Slot>, MemoryLoad<UInt64, UInt64>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_sub_ss__store8_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Sub.Of<Slot, Slot>, MemoryStore<UInt8, UInt32>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_sub_ss__store8_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Sub.Of<Slot, Slot>, MemoryStore<UInt8, UInt32>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_sub_ss__store32_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Sub.Of<Slot, Slot>, MemoryStore<UInt32, UInt32>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_sub_ss__store32_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Sub.Of<Slot, Slot>, MemoryStore<UInt32, UInt32>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_sub_ss__store64_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Sub.Of<Slot, Slot>, MemoryStore<UInt64, UInt64>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_sub_ss__store64_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Sub.Of<Slot, Slot>, MemoryStore<UInt64, UInt64>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_sub_ss__i64_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Sub.Of<Slot, Slot>, I64.Add.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_sub_ss__i64_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Sub.Of<Slot, Slot>, I64.ShrU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_sub_ss__i64_shl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Sub.Of<Slot, Slot>, I64.Shl.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_sub_ss__i64_xor_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Sub.Of<Slot, Slot>, I64.Xor.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_sub_ss__i64_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Sub.Of<Slot, Slot>, I64.And.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_sub_ss__f64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Sub.Of<Slot, Slot>, F64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_sub_ss__f64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Sub.Of<Slot, Slot>, F64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_sub_ss__f64_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Sub.Of<Slot, Slot>, F64.Mul.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__copy_i(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, Copy.Of<Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__i32_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, I32.Add.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__i32_and_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, I32.And.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__i32_shl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, I32.Shl.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__i32_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, I32.ShrU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__i32_mul_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, I32.Mul.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__i32_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, I32.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__i32_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, I32.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__i32_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, I32.And.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__i32_or_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, I32.Or.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__i32_xor_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, I32.Xor.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__i32_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, I32.Mul.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__i32_add_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, I32.Add.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__load8_u_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, MemoryLoad<UInt8, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__load16_u_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, MemoryLoad<UInt16, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__load32_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, MemoryLoad<UInt32, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__load64_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, MemoryLoad<UInt64, UInt64>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__store8_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, MemoryStore<UInt8, UInt32>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__store8_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, MemoryStore<UInt8, UInt32>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__store32_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, MemoryStore<UInt32, UInt32>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__store32_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, MemoryStore<UInt32, UInt32>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__store64_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, MemoryStore<UInt64, UInt64>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__store64_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, MemoryStore<UInt64, UInt64>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__i64_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, I64.Add.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__i64_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, I64.ShrU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__i64_shl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, I64.Shl.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__i64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, I64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__i64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, I64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__i64_xor_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, I64.Xor.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__i64_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, I64.And.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__f64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, F64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__f64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, F64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__f64_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, F64.Mul.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__copy_i(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, Copy.Of<Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__i32_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, I32.Add.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__i32_and_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, I32.And.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__i32_shl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, I32.Shl.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__i32_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, I32.ShrU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__i32_mul_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, I32.Mul.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__i32_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, I32.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__i32_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, I32.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__i32_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, I32.And.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__i32_or_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, I32.Or.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__i32_xor_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, I32.Xor.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__i32_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, I32.Mul.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__i32_add_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, I32.Add.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__load8_u_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, MemoryLoad<UInt8, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__load16_u_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, MemoryLoad<UInt16, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__load32_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, MemoryLoad<UInt32, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__load64_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, MemoryLoad<UInt64, UInt64>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__store8_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, MemoryStore<UInt8, UInt32>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__store8_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, MemoryStore<UInt8, UInt32>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__store32_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, MemoryStore<UInt32, UInt32>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__store32_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, MemoryStore<UInt32, UInt32>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__store64_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, MemoryStore<UInt64, UInt64>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__store64_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, MemoryStore<UInt64, UInt64>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__i64_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, I64.Add.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__i64_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, I64.ShrU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__i64_shl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, I64.Shl.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__i64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, I64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__i64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, I64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__i64_xor_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, I64.Xor.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__i64_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, I64.And.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__f64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, F64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__f64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, F64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__f64_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, F64.Mul.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_add_ss__copy_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Add.Of<Slot, Slot>, Copy.Of<Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_add_ss__copy_i(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Add.Of<Slot, Slot>, Copy.Of<Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_add_ss__i32_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Add.Of<Slot, Slot>, I32.Add.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_add_ss__i32_and_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Add.Of<Slot, Slot>, I32.And.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_add_ss__i32_shl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Add.Of<Slot, Slot>, I32.Shl.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_add_ss__i32_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Add.Of<Slot, Slot>, I32.ShrU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_add_ss__i32_mul_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Add.Of<Slot, Slot>, I32.Mul.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_add_ss__i32_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Add.Of<Slot, Slot>, I32.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_add_ss__i32_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Add.Of<Slot, Slot>, I32.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_add_ss__i32_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Add.Of<Slot, Slot>, I32.And.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_add_ss__i32_or_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Add.Of<Slot, Slot>, I32.Or.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_add_ss__i32_xor_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Add.Of<Slot, Slot>, I32.Xor.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_add_ss__i32_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Add.Of<Slot, Slot>, I32.Mul.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_add_ss__i32_add_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Add.Of<Slot, Slot>, I32.Add.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_add_ss__load8_u_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Add.Of<Slot, Slot>, MemoryLoad<UInt8, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_add_ss__load16_u_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Add.Of<Slot, Slot>, MemoryLoad<UInt16, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_add_ss__load32_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Add.Of<Slot, Slot>, MemoryLoad<UInt32, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_add_ss__load64_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Add.Of<Slot, Slot>, MemoryLoad<UInt64, UInt64>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_add_ss__store8_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Add.Of<Slot, Slot>, MemoryStore<UInt8, UInt32>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_add_ss__store8_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Add.Of<Slot, Slot>, MemoryStore<UInt8, UInt32>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_add_ss__store32_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Add.Of<Slot, Slot>, MemoryStore<UInt32, UInt32>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_add_ss__store32_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Add.Of<Slot, Slot>, MemoryStore<UInt32, UInt32>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_add_ss__store64_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Add.Of<Slot, Slot>, MemoryStore<UInt64, UInt64>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_add_ss__store64_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Add.Of<Slot, Slot>, MemoryStore<UInt64, UInt64>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_add_ss__i64_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Add.Of<Slot, Slot>, I64.Add.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_add_ss__i64_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Add.Of<Slot, Slot>, I64.ShrU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_add_ss__i64_shl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Add.Of<Slot, Slot>, I64.Shl.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_add_ss__i64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Add.Of<Slot, Slot>, I64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_add_ss__i64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Add.Of<Slot, Slot>, I64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_add_ss__i64_xor_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Add.Of<Slot, Slot>, I64.Xor.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_add_ss__i64_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Add.Of<Slot, Slot>, I64.And.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_add_ss__f64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Add.Of<Slot, Slot>, F64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_add_ss__f64_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Add.Of<Slot, Slot>, F64.Mul.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_sub_ss__copy_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Sub.Of<Slot, Slot>, Copy.Of<Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_sub_ss__copy_i(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Sub.Of<Slot, Slot>, Copy.Of<Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_sub_ss__i32_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Sub.Of<Slot, Slot>, I32.Add.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_sub_ss__i32_and_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Sub.Of<Slot, Slot>, I32.And.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_sub_ss__i32_shl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Sub.Of<Slot, Slot>, I32.Shl.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_sub_ss__i32_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Sub.Of<Slot, Slot>, I32.ShrU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_sub_ss__i32_mul_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Sub.Of<Slot, Slot>, I32.Mul.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_sub_ss__i32_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Sub.Of<Slot, Slot>, I32.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_sub_ss__i32_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Sub.Of<Slot, Slot>, I32.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_sub_ss__i32_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Sub.Of<Slot, Slot>, I32.And.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_sub_ss__i32_or_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Sub.Of<Slot, Slot>, I32.Or.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_sub_ss__i32_xor_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Sub.Of<Slot, Slot>, I32.Xor.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_sub_ss__i32_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Sub.Of<Slot, Slot>, I32.Mul.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_sub_ss__i32_add_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Sub.Of<Slot, Slot>, I32.Add.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_sub_ss__load8_u_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Sub.Of<Slot, Slot>, MemoryLoad<UInt8, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_sub_ss__load16_u_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Sub.Of<Slot, Slot>, MemoryLoad<UInt16, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_sub_ss__load32_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Sub.Of<Slot, Slot>, MemoryLoad<UInt32, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_sub_ss__load64_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Sub.Of<Slot, Slot>, MemoryLoad<UInt64, UInt64>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_sub_ss__store8_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Sub.Of<Slot, Slot>, MemoryStore<UInt8, UInt32>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_sub_ss__store8_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Sub.Of<Slot, Slot>, MemoryStore<UInt8, UInt32>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_sub_ss__store32_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Sub.Of<Slot, Slot>, MemoryStore<UInt32, UInt32>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_sub_ss__store32_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Sub.Of<Slot, Slot>, MemoryStore<UInt32, UInt32>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_sub_ss__store64_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Sub.Of<Slot, Slot>, MemoryStore<UInt64, UInt64>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_sub_ss__store64_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Sub.Of<Slot, Slot>, MemoryStore<UInt64, UInt64>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_sub_ss__i64_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Sub.Of<Slot, Slot>, I64.Add.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_sub_ss__i64_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Sub.Of<Slot, Slot>, I64.ShrU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_sub_ss__i64_shl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Sub.Of<Slot, Slot>, I64.Shl.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_sub_ss__i64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Sub.Of<Slot, Slot>, I64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_sub_ss__i64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Sub.Of<Slot, Slot>, I64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_sub_ss__i64_xor_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Sub.Of<Slot, Slot>, I64.Xor.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_sub_ss__i64_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Sub.Of<Slot, Slot>, I64.And.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_sub_ss__f64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Sub.Of<Slot, Slot>, F64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_mul_ss__copy_i(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Mul.Of<Slot, Slot>, Copy.Of<Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_mul_ss__i32_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Mul.Of<Slot, Slot>, I32.Add.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_mul_ss__i32_and_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Mul.Of<Slot, Slot>, I32.And.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_mul_ss__i32_shl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Mul.Of<Slot, Slot>, I32.Shl.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_mul_ss__i32_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Mul.Of<Slot, Slot>, I32.ShrU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_mul_ss__i32_mul_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Mul.Of<Slot, Slot>, I32.Mul.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_mul_ss__i32_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Mul.Of<Slot, Slot>, I32.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_mul_ss__i32_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Mul.Of<Slot, Slot>, I32.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_mul_ss__i32_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Mul.Of<Slot, Slot>, I32.And.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_mul_ss__i32_or_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Mul.Of<Slot, Slot>, I32.Or.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_mul_ss__i32_xor_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Mul.Of<Slot, Slot>, I32.Xor.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_mul_ss__i32_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Mul.Of<Slot, Slot>, I32.Mul.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_mul_ss__i32_add_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Mul.Of<Slot, Slot>, I32.Add.Of<Slot, Word>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_mul_ss__load8_u_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Mul.Of<Slot, Slot>, MemoryLoad<UInt8, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_mul_ss__load16_u_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Mul.Of<Slot, Slot>, MemoryLoad<UInt16, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_mul_ss__load32_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Mul.Of<Slot, Slot>, MemoryLoad<UInt32, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_mul_ss__store8_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Mul.Of<Slot, Slot>, MemoryStore<UInt8, UInt32>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_mul_ss__store8_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Mul.Of<Slot, Slot>, MemoryStore<UInt8, UInt32>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_mul_ss__store32_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Mul.Of<Slot, Slot>, MemoryStore<UInt32, UInt32>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_mul_ss__store32_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Mul.Of<Slot, Slot>, MemoryStore<UInt32, UInt32>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_mul_ss__store64_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Mul.Of<Slot, Slot>, MemoryStore<UInt64, UInt64>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_mul_ss__store64_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Mul.Of<Slot, Slot>, MemoryStore<UInt64, UInt64>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_mul_ss__i64_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Mul.Of<Slot, Slot>, I64.Add.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_mul_ss__i64_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Mul.Of<Slot, Slot>, I64.ShrU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_mul_ss__i64_shl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Mul.Of<Slot, Slot>, I64.Shl.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_mul_ss__i64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Mul.Of<Slot, Slot>, I64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_mul_ss__i64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Mul.Of<Slot, Slot>, I64.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_mul_ss__i64_xor_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Mul.Of<Slot, Slot>, I64.Xor.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_mul_ss__i64_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Mul.Of<Slot, Slot>, I64.And.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }

extension HandlerTable {
  static let neighbors3: [Handler] = [
    i64_add_ss__i32_shr_u_si, i64_add_ss__i32_mul_si, i64_add_ss__i32_add_ss, i64_add_ss__i32_sub_ss, i64_add_ss__i32_and_ss,
    i64_add_ss__i32_or_ss, i64_add_ss__i32_xor_ss, i64_add_ss__i32_mul_ss, i64_add_ss__i32_add_sI, i64_add_ss__load8_u_so,
    i64_add_ss__load16_u_so, i64_add_ss__load32_so, i64_add_ss__load64_so, i64_add_ss__store8_sos, i64_add_ss__store8_soi,
    i64_add_ss__store32_sos, i64_add_ss__store32_soi, i64_add_ss__store64_sos, i64_add_ss__store64_soi, i64_add_ss__i64_add_si,
    i64_add_ss__i64_shr_u_si, i64_add_ss__i64_shl_si, i64_add_ss__i64_xor_ss, i64_add_ss__i64_and_ss, i64_add_ss__f64_add_ss,
    i64_add_ss__f64_sub_ss, i64_add_ss__f64_mul_ss, i64_sub_ss__copy_s, i64_sub_ss__copy_i, i64_sub_ss__i32_add_si,
    i64_sub_ss__i32_and_si, i64_sub_ss__i32_shl_si, i64_sub_ss__i32_shr_u_si, i64_sub_ss__i32_mul_si, i64_sub_ss__i32_add_ss,
    i64_sub_ss__i32_sub_ss, i64_sub_ss__i32_and_ss, i64_sub_ss__i32_or_ss, i64_sub_ss__i32_xor_ss, i64_sub_ss__i32_mul_ss,
    i64_sub_ss__i32_add_sI, i64_sub_ss__load8_u_so, i64_sub_ss__load16_u_so, i64_sub_ss__load32_so, i64_sub_ss__load64_so,
    i64_sub_ss__store8_sos, i64_sub_ss__store8_soi, i64_sub_ss__store32_sos, i64_sub_ss__store32_soi, i64_sub_ss__store64_sos,
    i64_sub_ss__store64_soi, i64_sub_ss__i64_add_si, i64_sub_ss__i64_shr_u_si, i64_sub_ss__i64_shl_si, i64_sub_ss__i64_xor_ss,
    i64_sub_ss__i64_and_ss, i64_sub_ss__f64_add_ss, i64_sub_ss__f64_sub_ss, i64_sub_ss__f64_mul_ss, i64_xor_ss__copy_i,
    i64_xor_ss__i32_add_si, i64_xor_ss__i32_and_si, i64_xor_ss__i32_shl_si, i64_xor_ss__i32_shr_u_si, i64_xor_ss__i32_mul_si,
    i64_xor_ss__i32_add_ss, i64_xor_ss__i32_sub_ss, i64_xor_ss__i32_and_ss, i64_xor_ss__i32_or_ss, i64_xor_ss__i32_xor_ss,
    i64_xor_ss__i32_mul_ss, i64_xor_ss__i32_add_sI, i64_xor_ss__load8_u_so, i64_xor_ss__load16_u_so, i64_xor_ss__load32_so,
    i64_xor_ss__load64_so, i64_xor_ss__store8_sos, i64_xor_ss__store8_soi, i64_xor_ss__store32_sos, i64_xor_ss__store32_soi,
    i64_xor_ss__store64_sos, i64_xor_ss__store64_soi, i64_xor_ss__i64_add_si, i64_xor_ss__i64_shr_u_si, i64_xor_ss__i64_shl_si,
    i64_xor_ss__i64_add_ss, i64_xor_ss__i64_sub_ss, i64_xor_ss__i64_xor_ss, i64_xor_ss__i64_and_ss, i64_xor_ss__f64_add_ss,
    i64_xor_ss__f64_sub_ss, i64_xor_ss__f64_mul_ss, i64_and_ss__copy_i, i64_and_ss__i32_add_si, i64_and_ss__i32_and_si,
    i64_and_ss__i32_shl_si, i64_and_ss__i32_shr_u_si, i64_and_ss__i32_mul_si, i64_and_ss__i32_add_ss, i64_and_ss__i32_sub_ss,
    i64_and_ss__i32_and_ss, i64_and_ss__i32_or_ss, i64_and_ss__i32_xor_ss, i64_and_ss__i32_mul_ss, i64_and_ss__i32_add_sI,
    i64_and_ss__load8_u_so, i64_and_ss__load16_u_so, i64_and_ss__load32_so, i64_and_ss__load64_so, i64_and_ss__store8_sos,
    i64_and_ss__store8_soi, i64_and_ss__store32_sos, i64_and_ss__store32_soi, i64_and_ss__store64_sos, i64_and_ss__store64_soi,
    i64_and_ss__i64_add_si, i64_and_ss__i64_shr_u_si, i64_and_ss__i64_shl_si, i64_and_ss__i64_add_ss, i64_and_ss__i64_sub_ss,
    i64_and_ss__i64_xor_ss, i64_and_ss__i64_and_ss, i64_and_ss__f64_add_ss, i64_and_ss__f64_sub_ss, i64_and_ss__f64_mul_ss,
    f64_add_ss__copy_s, f64_add_ss__copy_i, f64_add_ss__i32_add_si, f64_add_ss__i32_and_si, f64_add_ss__i32_shl_si,
    f64_add_ss__i32_shr_u_si, f64_add_ss__i32_mul_si, f64_add_ss__i32_add_ss, f64_add_ss__i32_sub_ss, f64_add_ss__i32_and_ss,
    f64_add_ss__i32_or_ss, f64_add_ss__i32_xor_ss, f64_add_ss__i32_mul_ss, f64_add_ss__i32_add_sI, f64_add_ss__load8_u_so,
    f64_add_ss__load16_u_so, f64_add_ss__load32_so, f64_add_ss__load64_so, f64_add_ss__store8_sos, f64_add_ss__store8_soi,
    f64_add_ss__store32_sos, f64_add_ss__store32_soi, f64_add_ss__store64_sos, f64_add_ss__store64_soi, f64_add_ss__i64_add_si,
    f64_add_ss__i64_shr_u_si, f64_add_ss__i64_shl_si, f64_add_ss__i64_add_ss, f64_add_ss__i64_sub_ss, f64_add_ss__i64_xor_ss,
    f64_add_ss__i64_and_ss, f64_add_ss__f64_add_ss, f64_add_ss__f64_mul_ss, f64_sub_ss__copy_s, f64_sub_ss__copy_i,
    f64_sub_ss__i32_add_si, f64_sub_ss__i32_and_si, f64_sub_ss__i32_shl_si, f64_sub_ss__i32_shr_u_si, f64_sub_ss__i32_mul_si,
    f64_sub_ss__i32_add_ss, f64_sub_ss__i32_sub_ss, f64_sub_ss__i32_and_ss, f64_sub_ss__i32_or_ss, f64_sub_ss__i32_xor_ss,
    f64_sub_ss__i32_mul_ss, f64_sub_ss__i32_add_sI, f64_sub_ss__load8_u_so, f64_sub_ss__load16_u_so, f64_sub_ss__load32_so,
    f64_sub_ss__load64_so, f64_sub_ss__store8_sos, f64_sub_ss__store8_soi, f64_sub_ss__store32_sos, f64_sub_ss__store32_soi,
    f64_sub_ss__store64_sos, f64_sub_ss__store64_soi, f64_sub_ss__i64_add_si, f64_sub_ss__i64_shr_u_si, f64_sub_ss__i64_shl_si,
    f64_sub_ss__i64_add_ss, f64_sub_ss__i64_sub_ss, f64_sub_ss__i64_xor_ss, f64_sub_ss__i64_and_ss, f64_sub_ss__f64_add_ss,
    f64_mul_ss__copy_i, f64_mul_ss__i32_add_si, f64_mul_ss__i32_and_si, f64_mul_ss__i32_shl_si, f64_mul_ss__i32_shr_u_si,
    f64_mul_ss__i32_mul_si, f64_mul_ss__i32_add_ss, f64_mul_ss__i32_sub_ss, f64_mul_ss__i32_and_ss, f64_mul_ss__i32_or_ss,
    f64_mul_ss__i32_xor_ss, f64_mul_ss__i32_mul_ss, f64_mul_ss__i32_add_sI, f64_mul_ss__load8_u_so, f64_mul_ss__load16_u_so,
    f64_mul_ss__load32_so, f64_mul_ss__store8_sos, f64_mul_ss__store8_soi, f64_mul_ss__store32_sos, f64_mul_ss__store32_soi,
    f64_mul_ss__store64_sos, f64_mul_ss__store64_soi, f64_mul_ss__i64_add_si, f64_mul_ss__i64_shr_u_si, f64_mul_ss__i64_shl_si,
    f64_mul_ss__i64_add_ss, f64_mul_ss__i64_sub_ss, f64_mul_ss__i64_xor_ss, f64_mul_ss__i64_and_ss,
  ]
}
