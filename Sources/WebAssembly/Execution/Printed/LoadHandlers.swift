// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

@c private func load8_u_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad<UInt8, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load8_u_sO(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad<UInt8, UInt32>.Of<Slot, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load8_u_Iz(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad<UInt8, UInt32>.Of<Word, Zero>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load16_u_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad<UInt16, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load16_u_sO(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad<UInt16, UInt32>.Of<Slot, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load16_u_Iz(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad<UInt16, UInt32>.Of<Word, Zero>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load32_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad<UInt32, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load32_sO(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad<UInt32, UInt32>.Of<Slot, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load32_Iz(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad<UInt32, UInt32>.Of<Word, Zero>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load64_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad<UInt64, UInt64>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load64_sO(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad<UInt64, UInt64>.Of<Slot, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load64_Iz(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad<UInt64, UInt64>.Of<Word, Zero>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_load8_s_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad<Int8, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_load8_s_sO(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad<Int8, UInt32>.Of<Slot, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_load8_s_Iz(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad<Int8, UInt32>.Of<Word, Zero>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_load16_s_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad<Int16, UInt32>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_load16_s_sO(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad<Int16, UInt32>.Of<Slot, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_load16_s_Iz(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad<Int16, UInt32>.Of<Word, Zero>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_load8_s_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad<Int8, UInt64>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_load8_s_sO(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad<Int8, UInt64>.Of<Slot, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_load8_s_Iz(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad<Int8, UInt64>.Of<Word, Zero>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_load16_s_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad<Int16, UInt64>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_load16_s_sO(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad<Int16, UInt64>.Of<Slot, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_load16_s_Iz(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad<Int16, UInt64>.Of<Word, Zero>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_load32_s_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad<Int32, UInt64>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_load32_s_sO(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad<Int32, UInt64>.Of<Slot, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_load32_s_Iz(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryLoad<Int32, UInt64>.Of<Word, Zero>>.run(sp, pc, cx, mb, ms, ia, da, sa) }

extension HandlerTable {
  static let load: [Handler] = [
    load8_u_so, load8_u_sO, load8_u_Iz, load16_u_so, load16_u_sO, load16_u_Iz, load32_so, load32_sO, load32_Iz, load64_so,
    load64_sO, load64_Iz, i32_load8_s_so, i32_load8_s_sO, i32_load8_s_Iz, i32_load16_s_so, i32_load16_s_sO, i32_load16_s_Iz,
    i64_load8_s_so, i64_load8_s_sO, i64_load8_s_Iz, i64_load16_s_so, i64_load16_s_sO, i64_load16_s_Iz, i64_load32_s_so,
    i64_load32_s_sO, i64_load32_s_Iz,
  ]
}
