// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

@c private func load8_u_ao(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemoryLoad<IntegerFormat<UInt8, UInt32>>.Of<Accumulator, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func load8_u_aO(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemoryLoad<IntegerFormat<UInt8, UInt32>>.Of<Accumulator, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func load16_u_ao(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemoryLoad<IntegerFormat<UInt16, UInt32>>.Of<Accumulator, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func load16_u_aO(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemoryLoad<IntegerFormat<UInt16, UInt32>>.Of<Accumulator, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func load32_ao(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemoryLoad<IntegerFormat<UInt32, UInt32>>.Of<Accumulator, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func load32_aO(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemoryLoad<IntegerFormat<UInt32, UInt32>>.Of<Accumulator, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func load64_ao(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemoryLoad<IntegerFormat<UInt64, UInt64>>.Of<Accumulator, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func load64_aO(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemoryLoad<IntegerFormat<UInt64, UInt64>>.Of<Accumulator, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i32_load8_s_ao(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemoryLoad<IntegerFormat<Int8, UInt32>>.Of<Accumulator, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i32_load8_s_aO(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemoryLoad<IntegerFormat<Int8, UInt32>>.Of<Accumulator, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i32_load16_s_ao(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemoryLoad<IntegerFormat<Int16, UInt32>>.Of<Accumulator, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i32_load16_s_aO(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemoryLoad<IntegerFormat<Int16, UInt32>>.Of<Accumulator, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i64_load8_s_ao(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemoryLoad<IntegerFormat<Int8, UInt64>>.Of<Accumulator, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i64_load8_s_aO(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemoryLoad<IntegerFormat<Int8, UInt64>>.Of<Accumulator, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i64_load16_s_ao(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemoryLoad<IntegerFormat<Int16, UInt64>>.Of<Accumulator, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i64_load16_s_aO(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemoryLoad<IntegerFormat<Int16, UInt64>>.Of<Accumulator, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i64_load32_s_ao(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemoryLoad<IntegerFormat<Int32, UInt64>>.Of<Accumulator, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i64_load32_s_aO(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemoryLoad<IntegerFormat<Int32, UInt64>>.Of<Accumulator, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func v128_load_ao(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemoryLoad<VectorFormat>.Of<Accumulator, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func v128_load_aO(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemoryLoad<VectorFormat>.Of<Accumulator, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }

extension HandlerTable {
  static let loadAccumulator: [Handler] = [
    load8_u_ao, load8_u_aO, load16_u_ao, load16_u_aO, load32_ao, load32_aO, load64_ao, load64_aO, i32_load8_s_ao, i32_load8_s_aO,
    i32_load16_s_ao, i32_load16_s_aO, i64_load8_s_ao, i64_load8_s_aO, i64_load16_s_ao, i64_load16_s_aO, i64_load32_s_ao,
    i64_load32_s_aO, v128_load_ao, v128_load_aO,
  ]
}
