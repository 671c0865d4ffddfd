// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

@c private func load8_u_a64_ao(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemoryLoad64<IntegerFormat<UInt8, UInt32>>.Of<Accumulator, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func load8_u_a64_ac(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemoryLoad64<IntegerFormat<UInt8, UInt32>>.Of<Accumulator, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func load16_u_a64_ao(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemoryLoad64<IntegerFormat<UInt16, UInt32>>.Of<Accumulator, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func load16_u_a64_ac(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemoryLoad64<IntegerFormat<UInt16, UInt32>>.Of<Accumulator, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func load32_a64_ao(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemoryLoad64<IntegerFormat<UInt32, UInt32>>.Of<Accumulator, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func load32_a64_ac(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemoryLoad64<IntegerFormat<UInt32, UInt32>>.Of<Accumulator, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func load64_a64_ao(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemoryLoad64<IntegerFormat<UInt64, UInt64>>.Of<Accumulator, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func load64_a64_ac(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemoryLoad64<IntegerFormat<UInt64, UInt64>>.Of<Accumulator, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i32_load8_s_a64_ao(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemoryLoad64<IntegerFormat<Int8, UInt32>>.Of<Accumulator, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i32_load8_s_a64_ac(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemoryLoad64<IntegerFormat<Int8, UInt32>>.Of<Accumulator, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i32_load16_s_a64_ao(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemoryLoad64<IntegerFormat<Int16, UInt32>>.Of<Accumulator, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i32_load16_s_a64_ac(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemoryLoad64<IntegerFormat<Int16, UInt32>>.Of<Accumulator, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i64_load8_s_a64_ao(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemoryLoad64<IntegerFormat<Int8, UInt64>>.Of<Accumulator, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i64_load8_s_a64_ac(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemoryLoad64<IntegerFormat<Int8, UInt64>>.Of<Accumulator, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i64_load16_s_a64_ao(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemoryLoad64<IntegerFormat<Int16, UInt64>>.Of<Accumulator, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i64_load16_s_a64_ac(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemoryLoad64<IntegerFormat<Int16, UInt64>>.Of<Accumulator, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i64_load32_s_a64_ao(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemoryLoad64<IntegerFormat<Int32, UInt64>>.Of<Accumulator, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i64_load32_s_a64_ac(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemoryLoad64<IntegerFormat<Int32, UInt64>>.Of<Accumulator, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func v128_load_a64_ao(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemoryLoad64<VectorFormat>.Of<Accumulator, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func v128_load_a64_ac(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemoryLoad64<VectorFormat>.Of<Accumulator, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }

extension HandlerTable {
  static let load64Accumulator: [Handler] = [
    load8_u_a64_ao, load8_u_a64_ac, load16_u_a64_ao, load16_u_a64_ac, load32_a64_ao, load32_a64_ac, load64_a64_ao, load64_a64_ac,
    i32_load8_s_a64_ao, i32_load8_s_a64_ac, i32_load16_s_a64_ao, i32_load16_s_a64_ac, i64_load8_s_a64_ao, i64_load8_s_a64_ac,
    i64_load16_s_a64_ao, i64_load16_s_a64_ac, i64_load32_s_a64_ao, i64_load32_s_a64_ac, v128_load_a64_ao, v128_load_a64_ac,
  ]
}
