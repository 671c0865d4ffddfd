// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

@c private func copy_s__copy_s__copy_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<Copy.Of<Slot>, Copy.Of<Slot>, Copy.Of<Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_s__i32_add_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Slot>, I32.Add.Of<Stored, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_s__load32_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Slot>, MemoryLoad<UInt32, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_s__load32_do(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Slot>, MemoryLoad<UInt32, UInt32>.Of<Stored, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__copy_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, Copy.Of<Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__copy_d(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, Copy.Of<Stored>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__copy_d(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, Copy.Of<Stored>>.run(sp, pc, cx, mb, ms, fa) }
@c private func load32_so__copy_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<MemoryLoad<UInt32, UInt32>.Of<Slot, Count>, Copy.Of<Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_s__call_nx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Slot>, Call.Of<Count, Index>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_i__call_nx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Short>, Call.Of<Count, Index>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_s__copy_s__call_nx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<Copy.Of<Slot>, Copy.Of<Slot>, Call.Of<Count, Index>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__call_nx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, Call.Of<Count, Index>>.run(sp, pc, cx, mb, ms, fa) }
@c private func load32_so__call_nx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<MemoryLoad<UInt32, UInt32>.Of<Slot, Count>, Call.Of<Count, Index>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, ReturnValue.Of<Temporary, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, ReturnValue.Of<Temporary, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_sub_ss__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Sub.Of<Slot, Slot>, ReturnValue.Of<Temporary, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_ss__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Slot>, ReturnValue.Of<Temporary, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, ReturnValue.Of<Temporary, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_ss__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Slot>, ReturnValue.Of<Temporary, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_or_si__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Or.Of<Slot, Short>, ReturnValue.Of<Temporary, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_ss__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Slot>, ReturnValue.Of<Temporary, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_xor_si__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Xor.Of<Slot, Short>, ReturnValue.Of<Temporary, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_ss__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Slot>, ReturnValue.Of<Temporary, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_mul_si__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Mul.Of<Slot, Short>, ReturnValue.Of<Temporary, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func load32_so__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<MemoryLoad<UInt32, UInt32>.Of<Slot, Count>, ReturnValue.Of<Temporary, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, ReturnValue.Of<Temporary, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_si__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Short>, ReturnValue.Of<Temporary, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_sub_ss__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Sub.Of<Slot, Slot>, ReturnValue.Of<Temporary, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_mul_ss__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Mul.Of<Slot, Slot>, ReturnValue.Of<Temporary, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_mul_si__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Mul.Of<Slot, Short>, ReturnValue.Of<Temporary, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, ReturnValue.Of<Temporary, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_si__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Short>, ReturnValue.Of<Temporary, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_add_ss__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Add.Of<Slot, Slot>, ReturnValue.Of<Temporary, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_sub_ss__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Sub.Of<Slot, Slot>, ReturnValue.Of<Temporary, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_mul_ss__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Mul.Of<Slot, Slot>, ReturnValue.Of<Temporary, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func global_get_x__i32_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<GlobalGet.Of<Index>, I32.Add.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func global_get_x__i32_add_ti__global_set_xd(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<GlobalGet.Of<Index>, I32.Add.Of<Temporary, Short>, GlobalSet.Of<Index, Stored>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__global_set_xt(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, GlobalSet.Of<Index, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__global_set_xd(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, GlobalSet.Of<Index, Stored>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_eqz_s__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Eqz.Of<Slot>, Select.Of<Slot, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_eq_ss__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Eq.Of<Slot, Slot>, Select.Of<Slot, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_eq_ss__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Eq.Of<Slot, Slot>, Select.Of<Slot, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_eq_ss__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Eq.Of<Slot, Slot>, Select.Of<Short, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_eq_ss__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Eq.Of<Slot, Slot>, Select.Of<Short, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_eq_si__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Eq.Of<Slot, Short>, Select.Of<Slot, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_eq_si__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Eq.Of<Slot, Short>, Select.Of<Slot, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_eq_si__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Eq.Of<Slot, Short>, Select.Of<Short, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_eq_si__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Eq.Of<Slot, Short>, Select.Of<Short, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_ne_ss__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Ne.Of<Slot, Slot>, Select.Of<Slot, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_ne_ss__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Ne.Of<Slot, Slot>, Select.Of<Slot, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_ne_ss__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Ne.Of<Slot, Slot>, Select.Of<Short, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_ne_ss__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Ne.Of<Slot, Slot>, Select.Of<Short, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_ne_si__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Ne.Of<Slot, Short>, Select.Of<Slot, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_ne_si__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Ne.Of<Slot, Short>, Select.Of<Slot, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_ne_si__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Ne.Of<Slot, Short>, Select.Of<Short, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_ne_si__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Ne.Of<Slot, Short>, Select.Of<Short, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_lt_s_ss__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LtS.Of<Slot, Slot>, Select.Of<Slot, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_lt_s_ss__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LtS.Of<Slot, Slot>, Select.Of<Slot, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_lt_s_ss__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LtS.Of<Slot, Slot>, Select.Of<Short, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_lt_s_ss__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LtS.Of<Slot, Slot>, Select.Of<Short, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_lt_s_si__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LtS.Of<Slot, Short>, Select.Of<Slot, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_lt_s_si__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LtS.Of<Slot, Short>, Select.Of<Slot, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_lt_s_si__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LtS.Of<Slot, Short>, Select.Of<Short, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_lt_s_si__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LtS.Of<Slot, Short>, Select.Of<Short, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_lt_u_ss__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LtU.Of<Slot, Slot>, Select.Of<Slot, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_lt_u_ss__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LtU.Of<Slot, Slot>, Select.Of<Slot, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_lt_u_ss__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LtU.Of<Slot, Slot>, Select.Of<Short, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_lt_u_ss__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LtU.Of<Slot, Slot>, Select.Of<Short, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_lt_u_si__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LtU.Of<Slot, Short>, Select.Of<Slot, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_lt_u_si__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LtU.Of<Slot, Short>, Select.Of<Slot, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_lt_u_si__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LtU.Of<Slot, Short>, Select.Of<Short, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_lt_u_si__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LtU.Of<Slot, Short>, Select.Of<Short, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_gt_s_ss__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GtS.Of<Slot, Slot>, Select.Of<Slot, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_gt_s_ss__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GtS.Of<Slot, Slot>, Select.Of<Slot, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_gt_s_ss__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GtS.Of<Slot, Slot>, Select.Of<Short, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_gt_s_ss__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GtS.Of<Slot, Slot>, Select.Of<Short, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_gt_s_si__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GtS.Of<Slot, Short>, Select.Of<Slot, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_gt_s_si__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GtS.Of<Slot, Short>, Select.Of<Slot, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_gt_s_si__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GtS.Of<Slot, Short>, Select.Of<Short, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_gt_s_si__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GtS.Of<Slot, Short>, Select.Of<Short, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_gt_u_ss__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GtU.Of<Slot, Slot>, Select.Of<Slot, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_gt_u_ss__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GtU.Of<Slot, Slot>, Select.Of<Slot, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_gt_u_ss__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GtU.Of<Slot, Slot>, Select.Of<Short, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_gt_u_ss__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GtU.Of<Slot, Slot>, Select.Of<Short, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_gt_u_si__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GtU.Of<Slot, Short>, Select.Of<Slot, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_gt_u_si__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GtU.Of<Slot, Short>, Select.Of<Slot, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_gt_u_si__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GtU.Of<Slot, Short>, Select.Of<Short, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_gt_u_si__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GtU.Of<Slot, Short>, Select.Of<Short, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_le_s_ss__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LeS.Of<Slot, Slot>, Select.Of<Slot, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_le_s_ss__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LeS.Of<Slot, Slot>, Select.Of<Slot, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_le_s_ss__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LeS.Of<Slot, Slot>, Select.Of<Short, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_le_s_ss__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LeS.Of<Slot, Slot>, Select.Of<Short, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_le_s_si__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LeS.Of<Slot, Short>, Select.Of<Slot, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_le_s_si__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LeS.Of<Slot, Short>, Select.Of<Slot, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_le_s_si__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LeS.Of<Slot, Short>, Select.Of<Short, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_le_s_si__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LeS.Of<Slot, Short>, Select.Of<Short, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_le_u_ss__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LeU.Of<Slot, Slot>, Select.Of<Slot, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_le_u_ss__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LeU.Of<Slot, Slot>, Select.Of<Slot, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_le_u_ss__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LeU.Of<Slot, Slot>, Select.Of<Short, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_le_u_ss__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LeU.Of<Slot, Slot>, Select.Of<Short, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_le_u_si__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LeU.Of<Slot, Short>, Select.Of<Slot, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_le_u_si__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LeU.Of<Slot, Short>, Select.Of<Slot, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_le_u_si__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LeU.Of<Slot, Short>, Select.Of<Short, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_le_u_si__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LeU.Of<Slot, Short>, Select.Of<Short, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_ge_s_ss__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GeS.Of<Slot, Slot>, Select.Of<Slot, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_ge_s_ss__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GeS.Of<Slot, Slot>, Select.Of<Slot, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_ge_s_ss__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GeS.Of<Slot, Slot>, Select.Of<Short, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_ge_s_ss__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GeS.Of<Slot, Slot>, Select.Of<Short, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_ge_s_si__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GeS.Of<Slot, Short>, Select.Of<Slot, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_ge_s_si__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GeS.Of<Slot, Short>, Select.Of<Slot, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_ge_s_si__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GeS.Of<Slot, Short>, Select.Of<Short, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_ge_s_si__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GeS.Of<Slot, Short>, Select.Of<Short, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_ge_u_ss__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GeU.Of<Slot, Slot>, Select.Of<Slot, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_ge_u_ss__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GeU.Of<Slot, Slot>, Select.Of<Slot, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_ge_u_ss__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GeU.Of<Slot, Slot>, Select.Of<Short, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_ge_u_ss__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GeU.Of<Slot, Slot>, Select.Of<Short, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_ge_u_si__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GeU.Of<Slot, Short>, Select.Of<Slot, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_ge_u_si__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GeU.Of<Slot, Short>, Select.Of<Slot, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_ge_u_si__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GeU.Of<Slot, Short>, Select.Of<Short, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_ge_u_si__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GeU.Of<Slot, Short>, Select.Of<Short, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, Select.Of<Slot, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, Select.Of<Slot, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, Select.Of<Short, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, Select.Of<Short, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_lt_ss__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Lt.Of<Slot, Slot>, Select.Of<Slot, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_gt_ss__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Gt.Of<Slot, Slot>, Select.Of<Slot, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_s__i32_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Slot>, I32.And.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_s__i32_and_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Slot>, I32.And.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_s__i32_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Slot>, I32.Mul.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_s__i32_mul_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Slot>, I32.Mul.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_s__i32_shl_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Slot>, I32.Shl.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_s__i32_shl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Slot>, I32.Shl.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_s__i32_shr_u_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Slot>, I32.ShrU.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_s__i32_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Slot>, I32.ShrU.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_s__i32_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Slot>, I32.Sub.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_s__load8_u_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Slot>, MemoryLoad<UInt8, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_s__load8_u_do(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Slot>, MemoryLoad<UInt8, UInt32>.Of<Stored, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_s__load64_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Slot>, MemoryLoad<UInt64, UInt64>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_s__load64_do(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Slot>, MemoryLoad<UInt64, UInt64>.Of<Stored, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_i__i32_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Short>, I32.Add.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_i__i32_and_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Short>, I32.And.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_s__i64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Slot>, I64.Add.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_s__i64_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Slot>, I64.Add.Of<Slot, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_s__copy_s__copy_i(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<Copy.Of<Slot>, Copy.Of<Slot>, Copy.Of<Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_s__copy_i__copy_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<Copy.Of<Slot>, Copy.Of<Short>, Copy.Of<Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_s__copy_i__copy_i(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<Copy.Of<Slot>, Copy.Of<Short>, Copy.Of<Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_i__copy_s__copy_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<Copy.Of<Short>, Copy.Of<Slot>, Copy.Of<Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_i__copy_s__copy_i(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<Copy.Of<Short>, Copy.Of<Slot>, Copy.Of<Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_i__copy_i__copy_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<Copy.Of<Short>, Copy.Of<Short>, Copy.Of<Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_i__copy_i__copy_i(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<Copy.Of<Short>, Copy.Of<Short>, Copy.Of<Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_s__copy_s__copy_s__call_nx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Four<Copy.Of<Slot>, Copy.Of<Slot>, Copy.Of<Slot>, Call.Of<Count, Index>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_s__copy_i__call_nx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<Copy.Of<Slot>, Copy.Of<Short>, Call.Of<Count, Index>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_ss__select_sss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Slot>, Select.Of<Slot, Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__select_sss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Add.Of<Slot, Short>, Select.Of<Slot, Slot, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_eq_ss__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Eq.Of<Slot, Slot>, Select.Of<Slot, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_eq_ss__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Eq.Of<Slot, Slot>, Select.Of<Slot, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_eq_ss__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Eq.Of<Slot, Slot>, Select.Of<Short, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_eq_ss__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Eq.Of<Slot, Slot>, Select.Of<Short, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_eq_si__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Eq.Of<Slot, Short>, Select.Of<Slot, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_eq_si__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Eq.Of<Slot, Short>, Select.Of<Slot, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_eq_si__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Eq.Of<Slot, Short>, Select.Of<Short, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_eq_si__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Eq.Of<Slot, Short>, Select.Of<Short, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_eq_sc__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Eq.Of<Slot, Long>, Select.Of<Slot, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_eq_sc__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Eq.Of<Slot, Long>, Select.Of<Slot, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_eq_sc__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Eq.Of<Slot, Long>, Select.Of<Short, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_eq_sc__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Eq.Of<Slot, Long>, Select.Of<Short, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_ne_ss__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Ne.Of<Slot, Slot>, Select.Of<Slot, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_ne_ss__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Ne.Of<Slot, Slot>, Select.Of<Slot, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_ne_ss__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Ne.Of<Slot, Slot>, Select.Of<Short, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_ne_ss__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Ne.Of<Slot, Slot>, Select.Of<Short, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_ne_si__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Ne.Of<Slot, Short>, Select.Of<Slot, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_ne_si__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Ne.Of<Slot, Short>, Select.Of<Slot, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_ne_si__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Ne.Of<Slot, Short>, Select.Of<Short, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_ne_si__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Ne.Of<Slot, Short>, Select.Of<Short, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_ne_sc__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Ne.Of<Slot, Long>, Select.Of<Slot, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_ne_sc__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Ne.Of<Slot, Long>, Select.Of<Slot, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_ne_sc__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Ne.Of<Slot, Long>, Select.Of<Short, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_ne_sc__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Ne.Of<Slot, Long>, Select.Of<Short, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_lt_u_ss__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.LtU.Of<Slot, Slot>, Select.Of<Slot, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_lt_u_ss__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.LtU.Of<Slot, Slot>, Select.Of<Slot, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_lt_u_ss__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.LtU.Of<Slot, Slot>, Select.Of<Short, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_lt_u_ss__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.LtU.Of<Slot, Slot>, Select.Of<Short, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_lt_u_si__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.LtU.Of<Slot, Short>, Select.Of<Slot, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_lt_u_si__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.LtU.Of<Slot, Short>, Select.Of<Slot, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_lt_u_si__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.LtU.Of<Slot, Short>, Select.Of<Short, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_lt_u_si__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.LtU.Of<Slot, Short>, Select.Of<Short, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_lt_u_sc__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.LtU.Of<Slot, Long>, Select.Of<Slot, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_lt_u_sc__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.LtU.Of<Slot, Long>, Select.Of<Slot, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_lt_u_sc__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.LtU.Of<Slot, Long>, Select.Of<Short, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_lt_u_sc__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.LtU.Of<Slot, Long>, Select.Of<Short, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_lt_s_ss__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.LtS.Of<Slot, Slot>, Select.Of<Slot, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_lt_s_ss__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.LtS.Of<Slot, Slot>, Select.Of<Slot, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_lt_s_ss__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.LtS.Of<Slot, Slot>, Select.Of<Short, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_lt_s_ss__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.LtS.Of<Slot, Slot>, Select.Of<Short, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_lt_s_si__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.LtS.Of<Slot, Short>, Select.Of<Slot, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_lt_s_si__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.LtS.Of<Slot, Short>, Select.Of<Slot, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_lt_s_si__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.LtS.Of<Slot, Short>, Select.Of<Short, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_lt_s_si__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.LtS.Of<Slot, Short>, Select.Of<Short, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_lt_s_sc__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.LtS.Of<Slot, Long>, Select.Of<Slot, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_lt_s_sc__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.LtS.Of<Slot, Long>, Select.Of<Slot, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_lt_s_sc__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.LtS.Of<Slot, Long>, Select.Of<Short, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_lt_s_sc__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.LtS.Of<Slot, Long>, Select.Of<Short, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_gt_u_ss__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.GtU.Of<Slot, Slot>, Select.Of<Slot, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_gt_u_ss__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.GtU.Of<Slot, Slot>, Select.Of<Slot, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_gt_u_ss__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.GtU.Of<Slot, Slot>, Select.Of<Short, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_gt_u_ss__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.GtU.Of<Slot, Slot>, Select.Of<Short, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_gt_u_si__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.GtU.Of<Slot, Short>, Select.Of<Slot, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_gt_u_si__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.GtU.Of<Slot, Short>, Select.Of<Slot, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_gt_u_si__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.GtU.Of<Slot, Short>, Select.Of<Short, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_gt_u_si__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.GtU.Of<Slot, Short>, Select.Of<Short, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_gt_u_sc__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.GtU.Of<Slot, Long>, Select.Of<Slot, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_gt_u_sc__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.GtU.Of<Slot, Long>, Select.Of<Slot, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_gt_u_sc__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.GtU.Of<Slot, Long>, Select.Of<Short, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_gt_u_sc__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.GtU.Of<Slot, Long>, Select.Of<Short, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_gt_s_ss__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.GtS.Of<Slot, Slot>, Select.Of<Slot, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_gt_s_ss__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.GtS.Of<Slot, Slot>, Select.Of<Slot, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_gt_s_ss__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.GtS.Of<Slot, Slot>, Select.Of<Short, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_gt_s_ss__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.GtS.Of<Slot, Slot>, Select.Of<Short, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_gt_s_si__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.GtS.Of<Slot, Short>, Select.Of<Slot, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_gt_s_si__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.GtS.Of<Slot, Short>, Select.Of<Slot, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_gt_s_si__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.GtS.Of<Slot, Short>, Select.Of<Short, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_gt_s_si__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.GtS.Of<Slot, Short>, Select.Of<Short, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_gt_s_sc__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.GtS.Of<Slot, Long>, Select.Of<Slot, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_gt_s_sc__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.GtS.Of<Slot, Long>, Select.Of<Slot, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_gt_s_sc__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.GtS.Of<Slot, Long>, Select.Of<Short, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_gt_s_sc__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.GtS.Of<Slot, Long>, Select.Of<Short, Short, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_eqz_s__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Eqz.Of<Slot>, Select.Of<Slot, Slot, Temporary>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__global_set_xt__return_n(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<I32.Add.Of<Slot, Short>, GlobalSet.Of<Index, Temporary>, Return.Of<Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_add_si__global_set_xt__return_value_sn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<I32.Add.Of<Slot, Short>, GlobalSet.Of<Index, Temporary>, ReturnValue.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func load8_u_so__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<MemoryLoad<UInt8, UInt32>.Of<Slot, Count>, ReturnValue.Of<Temporary, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_eq_ss__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Eq.Of<Slot, Slot>, ReturnValue.Of<Temporary, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_eq_si__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Eq.Of<Slot, Short>, ReturnValue.Of<Temporary, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_ne_ss__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Ne.Of<Slot, Slot>, ReturnValue.Of<Temporary, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_ne_si__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Ne.Of<Slot, Short>, ReturnValue.Of<Temporary, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_lt_s_ss__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LtS.Of<Slot, Slot>, ReturnValue.Of<Temporary, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_lt_s_si__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LtS.Of<Slot, Short>, ReturnValue.Of<Temporary, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_lt_u_ss__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LtU.Of<Slot, Slot>, ReturnValue.Of<Temporary, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_lt_u_si__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.LtU.Of<Slot, Short>, ReturnValue.Of<Temporary, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_gt_s_ss__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GtS.Of<Slot, Slot>, ReturnValue.Of<Temporary, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_gt_s_si__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GtS.Of<Slot, Short>, ReturnValue.Of<Temporary, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_gt_u_ss__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GtU.Of<Slot, Slot>, ReturnValue.Of<Temporary, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_gt_u_si__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.GtU.Of<Slot, Short>, ReturnValue.Of<Temporary, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_si__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Slot, Short>, ReturnValue.Of<Temporary, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shr_u_si__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.ShrU.Of<Slot, Short>, ReturnValue.Of<Temporary, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_s__call_indirect_snxn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Slot>, CallIndirect.Of<Slot, Count, Index, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_i__call_indirect_snxn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<Copy.Of<Short>, CallIndirect.Of<Slot, Count, Index, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_s__copy_s__call_indirect_snxn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<Copy.Of<Slot>, Copy.Of<Slot>, CallIndirect.Of<Slot, Count, Index, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func copy_s__copy_i__call_indirect_snxn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Three<Copy.Of<Slot>, Copy.Of<Short>, CallIndirect.Of<Slot, Count, Index, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func load32_so__call_indirect_tnxn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<MemoryLoad<UInt32, UInt32>.Of<Slot, Count>, CallIndirect.Of<Temporary, Count, Index, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_and_si__call_indirect_tnxn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.And.Of<Slot, Short>, CallIndirect.Of<Temporary, Count, Index, Count>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_is__i32_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Short, Slot>, I32.And.Of<Temporary, Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_is__i32_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Short, Slot>, I32.And.Of<Temporary, Short>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i32_shl_is__i32_and_tI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I32.Shl.Of<Short, Slot>, I32.And.Of<Temporary, Word>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_ss__copy_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Slot>, Copy.Of<Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_add_si__copy_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Add.Of<Slot, Short>, Copy.Of<Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_or_ss__copy_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Or.Of<Slot, Slot>, Copy.Of<Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_or_si__copy_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Or.Of<Slot, Short>, Copy.Of<Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_ss__copy_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Slot>, Copy.Of<Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_xor_si__copy_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.Xor.Of<Slot, Short>, Copy.Of<Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_ss__copy_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Slot>, Copy.Of<Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func i64_and_si__copy_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<I64.And.Of<Slot, Short>, Copy.Of<Slot>>.run(sp, pc, cx, mb, ms, fa) }
@c private func f64_mul_ss__copy_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int { Two<F64.Mul.Of<Slot, Slot>, Copy.Of<Slot>>.run(sp, pc, cx, mb, ms, fa) }

extension HandlerTable {
  static let fusedMove: [Handler] = [
    copy_s__copy_s__copy_s, copy_s__i32_add_di, copy_s__load32_so, copy_s__load32_do, i32_add_ss__copy_s, i32_add_ss__copy_d,
    i32_add_si__copy_d, load32_so__copy_s, copy_s__call_nx, copy_i__call_nx, copy_s__copy_s__call_nx, i32_add_si__call_nx,
    load32_so__call_nx, i32_add_ss__return_value_tn, i32_add_si__return_value_tn, i32_sub_ss__return_value_tn,
    i32_and_ss__return_value_tn, i32_and_si__return_value_tn, i32_or_ss__return_value_tn, i32_or_si__return_value_tn,
    i32_xor_ss__return_value_tn, i32_xor_si__return_value_tn, i32_mul_ss__return_value_tn, i32_mul_si__return_value_tn,
    load32_so__return_value_tn, i64_add_ss__return_value_tn, i64_add_si__return_value_tn, i64_sub_ss__return_value_tn,
    i64_mul_ss__return_value_tn, i64_mul_si__return_value_tn, i64_xor_ss__return_value_tn, i64_xor_si__return_value_tn,
    f64_add_ss__return_value_tn, f64_sub_ss__return_value_tn, f64_mul_ss__return_value_tn, global_get_x__i32_add_ti,
    global_get_x__i32_add_ti__global_set_xd, i32_add_si__global_set_xt, i32_add_si__global_set_xd, i32_eqz_s__select_sst,
    i32_eq_ss__select_sst, i32_eq_ss__select_sit, i32_eq_ss__select_ist, i32_eq_ss__select_iit, i32_eq_si__select_sst,
    i32_eq_si__select_sit, i32_eq_si__select_ist, i32_eq_si__select_iit, i32_ne_ss__select_sst, i32_ne_ss__select_sit,
    i32_ne_ss__select_ist, i32_ne_ss__select_iit, i32_ne_si__select_sst, i32_ne_si__select_sit, i32_ne_si__select_ist,
    i32_ne_si__select_iit, i32_lt_s_ss__select_sst, i32_lt_s_ss__select_sit, i32_lt_s_ss__select_ist, i32_lt_s_ss__select_iit,
    i32_lt_s_si__select_sst, i32_lt_s_si__select_sit, i32_lt_s_si__select_ist, i32_lt_s_si__select_iit, i32_lt_u_ss__select_sst,
    i32_lt_u_ss__select_sit, i32_lt_u_ss__select_ist, i32_lt_u_ss__select_iit, i32_lt_u_si__select_sst, i32_lt_u_si__select_sit,
    i32_lt_u_si__select_ist, i32_lt_u_si__select_iit, i32_gt_s_ss__select_sst, i32_gt_s_ss__select_sit, i32_gt_s_ss__select_ist,
    i32_gt_s_ss__select_iit, i32_gt_s_si__select_sst, i32_gt_s_si__select_sit, i32_gt_s_si__select_ist, i32_gt_s_si__select_iit,
    i32_gt_u_ss__select_sst, i32_gt_u_ss__select_sit, i32_gt_u_ss__select_ist, i32_gt_u_ss__select_iit, i32_gt_u_si__select_sst,
    i32_gt_u_si__select_sit, i32_gt_u_si__select_ist, i32_gt_u_si__select_iit, i32_le_s_ss__select_sst, i32_le_s_ss__select_sit,
    i32_le_s_ss__select_ist, i32_le_s_ss__select_iit, i32_le_s_si__select_sst, i32_le_s_si__select_sit, i32_le_s_si__select_ist,
    i32_le_s_si__select_iit, i32_le_u_ss__select_sst, i32_le_u_ss__select_sit, i32_le_u_ss__select_ist, i32_le_u_ss__select_iit,
    i32_le_u_si__select_sst, i32_le_u_si__select_sit, i32_le_u_si__select_ist, i32_le_u_si__select_iit, i32_ge_s_ss__select_sst,
    i32_ge_s_ss__select_sit, i32_ge_s_ss__select_ist, i32_ge_s_ss__select_iit, i32_ge_s_si__select_sst, i32_ge_s_si__select_sit,
    i32_ge_s_si__select_ist, i32_ge_s_si__select_iit, i32_ge_u_ss__select_sst, i32_ge_u_ss__select_sit, i32_ge_u_ss__select_ist,
    i32_ge_u_ss__select_iit, i32_ge_u_si__select_sst, i32_ge_u_si__select_sit, i32_ge_u_si__select_ist, i32_ge_u_si__select_iit,
    i32_and_si__select_sst, i32_and_si__select_sit, i32_and_si__select_ist, i32_and_si__select_iit, f64_lt_ss__select_sst,
    f64_gt_ss__select_sst, copy_s__i32_and_ss, copy_s__i32_and_si, copy_s__i32_mul_ss, copy_s__i32_mul_si, copy_s__i32_shl_ss,
    copy_s__i32_shl_si, copy_s__i32_shr_u_ss, copy_s__i32_shr_u_si, copy_s__i32_sub_ss, copy_s__load8_u_so, copy_s__load8_u_do,
    copy_s__load64_so, copy_s__load64_do, copy_i__i32_add_si, copy_i__i32_and_si, copy_s__i64_add_ss, copy_s__i64_add_si,
    copy_s__copy_s__copy_i, copy_s__copy_i__copy_s, copy_s__copy_i__copy_i, copy_i__copy_s__copy_s, copy_i__copy_s__copy_i,
    copy_i__copy_i__copy_s, copy_i__copy_i__copy_i, copy_s__copy_s__copy_s__call_nx, copy_s__copy_i__call_nx,
    i32_add_ss__select_sss, i32_add_si__select_sss, i64_eq_ss__select_sst, i64_eq_ss__select_sit, i64_eq_ss__select_ist,
    i64_eq_ss__select_iit, i64_eq_si__select_sst, i64_eq_si__select_sit, i64_eq_si__select_ist, i64_eq_si__select_iit,
    i64_eq_sc__select_sst, i64_eq_sc__select_sit, i64_eq_sc__select_ist, i64_eq_sc__select_iit, i64_ne_ss__select_sst,
    i64_ne_ss__select_sit, i64_ne_ss__select_ist, i64_ne_ss__select_iit, i64_ne_si__select_sst, i64_ne_si__select_sit,
    i64_ne_si__select_ist, i64_ne_si__select_iit, i64_ne_sc__select_sst, i64_ne_sc__select_sit, i64_ne_sc__select_ist,
    i64_ne_sc__select_iit, i64_lt_u_ss__select_sst, i64_lt_u_ss__select_sit, i64_lt_u_ss__select_ist, i64_lt_u_ss__select_iit,
    i64_lt_u_si__select_sst, i64_lt_u_si__select_sit, i64_lt_u_si__select_ist, i64_lt_u_si__select_iit, i64_lt_u_sc__select_sst,
    i64_lt_u_sc__select_sit, i64_lt_u_sc__select_ist, i64_lt_u_sc__select_iit, i64_lt_s_ss__select_sst, i64_lt_s_ss__select_sit,
    i64_lt_s_ss__select_ist, i64_lt_s_ss__select_iit, i64_lt_s_si__select_sst, i64_lt_s_si__select_sit, i64_lt_s_si__select_ist,
    i64_lt_s_si__select_iit, i64_lt_s_sc__select_sst, i64_lt_s_sc__select_sit, i64_lt_s_sc__select_ist, i64_lt_s_sc__select_iit,
    i64_gt_u_ss__select_sst, i64_gt_u_ss__select_sit, i64_gt_u_ss__select_ist, i64_gt_u_ss__select_iit, i64_gt_u_si__select_sst,
    i64_gt_u_si__select_sit, i64_gt_u_si__select_ist, i64_gt_u_si__select_iit, i64_gt_u_sc__select_sst, i64_gt_u_sc__select_sit,
    i64_gt_u_sc__select_ist, i64_gt_u_sc__select_iit, i64_gt_s_ss__select_sst, i64_gt_s_ss__select_sit, i64_gt_s_ss__select_ist,
    i64_gt_s_ss__select_iit, i64_gt_s_si__select_sst, i64_gt_s_si__select_sit, i64_gt_s_si__select_ist, i64_gt_s_si__select_iit,
    i64_gt_s_sc__select_sst, i64_gt_s_sc__select_sit, i64_gt_s_sc__select_ist, i64_gt_s_sc__select_iit, i64_eqz_s__select_sst,
    i32_add_si__global_set_xt__return_n, i32_add_si__global_set_xt__return_value_sn, load8_u_so__return_value_tn,
    i32_eq_ss__return_value_tn, i32_eq_si__return_value_tn, i32_ne_ss__return_value_tn, i32_ne_si__return_value_tn,
    i32_lt_s_ss__return_value_tn, i32_lt_s_si__return_value_tn, i32_lt_u_ss__return_value_tn, i32_lt_u_si__return_value_tn,
    i32_gt_s_ss__return_value_tn, i32_gt_s_si__return_value_tn, i32_gt_u_ss__return_value_tn, i32_gt_u_si__return_value_tn,
    i32_shl_si__return_value_tn, i32_shr_u_si__return_value_tn, copy_s__call_indirect_snxn, copy_i__call_indirect_snxn,
    copy_s__copy_s__call_indirect_snxn, copy_s__copy_i__call_indirect_snxn, load32_so__call_indirect_tnxn,
    i32_and_si__call_indirect_tnxn, i32_shl_is__i32_and_ts, i32_shl_is__i32_and_ti, i32_shl_is__i32_and_tI, i64_add_ss__copy_s,
    i64_add_si__copy_s, i64_or_ss__copy_s, i64_or_si__copy_s, i64_xor_ss__copy_s, i64_xor_si__copy_s, i64_and_ss__copy_s,
    i64_and_si__copy_s, f64_mul_ss__copy_s,
  ]
}
