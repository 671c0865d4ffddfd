// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

@c private func load8_u_a64_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad64<UInt8, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load8_u_a64_sc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad64<UInt8, UInt32>.Of<Slot, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load8_u_a64_Iz(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad64<UInt8, UInt32>.Of<Word, Zero>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load16_u_a64_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad64<UInt16, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load16_u_a64_sc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad64<UInt16, UInt32>.Of<Slot, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load16_u_a64_Iz(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad64<UInt16, UInt32>.Of<Word, Zero>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load32_a64_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad64<UInt32, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load32_a64_sc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad64<UInt32, UInt32>.Of<Slot, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load32_a64_Iz(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad64<UInt32, UInt32>.Of<Word, Zero>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load64_a64_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad64<UInt64, UInt64>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load64_a64_sc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad64<UInt64, UInt64>.Of<Slot, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load64_a64_Iz(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad64<UInt64, UInt64>.Of<Word, Zero>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_load8_s_a64_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad64<Int8, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_load8_s_a64_sc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad64<Int8, UInt32>.Of<Slot, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_load8_s_a64_Iz(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad64<Int8, UInt32>.Of<Word, Zero>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_load16_s_a64_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad64<Int16, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_load16_s_a64_sc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad64<Int16, UInt32>.Of<Slot, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_load16_s_a64_Iz(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad64<Int16, UInt32>.Of<Word, Zero>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_load8_s_a64_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad64<Int8, UInt64>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_load8_s_a64_sc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad64<Int8, UInt64>.Of<Slot, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_load8_s_a64_Iz(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad64<Int8, UInt64>.Of<Word, Zero>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_load16_s_a64_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad64<Int16, UInt64>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_load16_s_a64_sc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad64<Int16, UInt64>.Of<Slot, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_load16_s_a64_Iz(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad64<Int16, UInt64>.Of<Word, Zero>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_load32_s_a64_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad64<Int32, UInt64>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_load32_s_a64_sc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad64<Int32, UInt64>.Of<Slot, Long>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_load32_s_a64_Iz(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad64<Int32, UInt64>.Of<Word, Zero>>.run(sp, pc, cx, mb, ms, ia, da, sa) }

extension HandlerTable {
  static let load64: [Handler] = [
    load8_u_a64_so, load8_u_a64_sc, load8_u_a64_Iz, load16_u_a64_so, load16_u_a64_sc, load16_u_a64_Iz, load32_a64_so,
    load32_a64_sc, load32_a64_Iz, load64_a64_so, load64_a64_sc, load64_a64_Iz, i32_load8_s_a64_so, i32_load8_s_a64_sc,
    i32_load8_s_a64_Iz, i32_load16_s_a64_so, i32_load16_s_a64_sc, i32_load16_s_a64_Iz, i64_load8_s_a64_so, i64_load8_s_a64_sc,
    i64_load8_s_a64_Iz, i64_load16_s_a64_so, i64_load16_s_a64_sc, i64_load16_s_a64_Iz, i64_load32_s_a64_so, i64_load32_s_a64_sc,
    i64_load32_s_a64_Iz,
  ]
}
