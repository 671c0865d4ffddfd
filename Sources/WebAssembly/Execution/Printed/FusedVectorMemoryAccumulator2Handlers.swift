// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

@c private func v128_store_soa__i32_add_si__i32_lt_s_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { Three<MemoryStore<VectorFormat>.Of<Slot, Count, Accumulator>, I32.Add.Of<Slot, Short>, I32.LtS.Of<Stored, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func v128_store_aos__i32_add_si__i32_lt_s_di__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { Four<MemoryStore<VectorFormat>.Of<Accumulator, Count, Slot>, I32.Add.Of<Slot, Short>, I32.LtS.Of<Stored, Short>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func v128_store_soa__i32_add_si__i32_lt_s_di__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { Four<MemoryStore<VectorFormat>.Of<Slot, Count, Accumulator>, I32.Add.Of<Slot, Short>, I32.LtS.Of<Stored, Short>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func v128_store_aos__i32_add_si__i32_ge_s_di__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { Four<MemoryStore<VectorFormat>.Of<Accumulator, Count, Slot>, I32.Add.Of<Slot, Short>, I32.GeS.Of<Stored, Short>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func v128_store_soa__i32_add_si__i32_ge_s_di__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { Four<MemoryStore<VectorFormat>.Of<Slot, Count, Accumulator>, I32.Add.Of<Slot, Short>, I32.GeS.Of<Stored, Short>, BrNez.Of<Temporary>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func v128_store_aos__i32_add_si__br_nez_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { Three<MemoryStore<VectorFormat>.Of<Accumulator, Count, Slot>, I32.Add.Of<Slot, Short>, BrNez.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func v128_store_soa__i32_add_si__br_nez_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { Three<MemoryStore<VectorFormat>.Of<Slot, Count, Accumulator>, I32.Add.Of<Slot, Short>, BrNez.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func v128_store_aos__i32_add_si__br_nez_d(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { Three<MemoryStore<VectorFormat>.Of<Accumulator, Count, Slot>, I32.Add.Of<Slot, Short>, BrNez.Of<Stored>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func v128_store_soa__i32_add_si__br_nez_d(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { Three<MemoryStore<VectorFormat>.Of<Slot, Count, Accumulator>, I32.Add.Of<Slot, Short>, BrNez.Of<Stored>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func v128_store_aos__i32_add_si__br_eqz_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { Three<MemoryStore<VectorFormat>.Of<Accumulator, Count, Slot>, I32.Add.Of<Slot, Short>, BrEqz.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func v128_store_soa__i32_add_si__br_eqz_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { Three<MemoryStore<VectorFormat>.Of<Slot, Count, Accumulator>, I32.Add.Of<Slot, Short>, BrEqz.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func v128_store_aos__i32_add_si__br_eqz_d(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { Three<MemoryStore<VectorFormat>.Of<Accumulator, Count, Slot>, I32.Add.Of<Slot, Short>, BrEqz.Of<Stored>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func v128_store_soa__i32_add_si__br_eqz_d(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { Three<MemoryStore<VectorFormat>.Of<Slot, Count, Accumulator>, I32.Add.Of<Slot, Short>, BrEqz.Of<Stored>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }

extension HandlerTable {
  static let fusedVectorMemoryAccumulator2: [Handler] = [
    v128_store_soa__i32_add_si__i32_lt_s_di, v128_store_aos__i32_add_si__i32_lt_s_di__br_nez_t,
    v128_store_soa__i32_add_si__i32_lt_s_di__br_nez_t, v128_store_aos__i32_add_si__i32_ge_s_di__br_nez_t,
    v128_store_soa__i32_add_si__i32_ge_s_di__br_nez_t, v128_store_aos__i32_add_si__br_nez_s, v128_store_soa__i32_add_si__br_nez_s,
    v128_store_aos__i32_add_si__br_nez_d, v128_store_soa__i32_add_si__br_nez_d, v128_store_aos__i32_add_si__br_eqz_s,
    v128_store_soa__i32_add_si__br_eqz_s, v128_store_aos__i32_add_si__br_eqz_d, v128_store_soa__i32_add_si__br_eqz_d,
  ]
}
