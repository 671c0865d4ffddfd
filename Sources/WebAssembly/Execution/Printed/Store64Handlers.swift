// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

@c private func store8_a64_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt8, UInt32>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store8_a64_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt8, UInt32>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store8_a64_scs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt8, UInt32>.Of<Slot, Long, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store8_a64_sci(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt8, UInt32>.Of<Slot, Long, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store8_a64_Izs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt8, UInt32>.Of<Word, Zero, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store8_a64_Izi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt8, UInt32>.Of<Word, Zero, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store16_a64_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt16, UInt32>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store16_a64_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt16, UInt32>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store16_a64_scs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt16, UInt32>.Of<Slot, Long, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store16_a64_sci(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt16, UInt32>.Of<Slot, Long, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store16_a64_Izs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt16, UInt32>.Of<Word, Zero, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store16_a64_Izi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt16, UInt32>.Of<Word, Zero, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store32_a64_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt32, UInt32>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store32_a64_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt32, UInt32>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store32_a64_scs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt32, UInt32>.Of<Slot, Long, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store32_a64_sci(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt32, UInt32>.Of<Slot, Long, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store32_a64_Izs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt32, UInt32>.Of<Word, Zero, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store32_a64_Izi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt32, UInt32>.Of<Word, Zero, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store64_a64_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt64, UInt64>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store64_a64_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt64, UInt64>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store64_a64_scs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt64, UInt64>.Of<Slot, Long, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store64_a64_sci(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt64, UInt64>.Of<Slot, Long, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store64_a64_Izs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt64, UInt64>.Of<Word, Zero, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store64_a64_Izi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt64, UInt64>.Of<Word, Zero, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }

extension HandlerTable {
  static let store64: [Handler] = [
    store8_a64_sos, store8_a64_soi, store8_a64_scs, store8_a64_sci, store8_a64_Izs, store8_a64_Izi, store16_a64_sos,
    store16_a64_soi, store16_a64_scs, store16_a64_sci, store16_a64_Izs, store16_a64_Izi, store32_a64_sos, store32_a64_soi,
    store32_a64_scs, store32_a64_sci, store32_a64_Izs, store32_a64_Izi, store64_a64_sos, store64_a64_soi, store64_a64_scs,
    store64_a64_sci, store64_a64_Izs, store64_a64_Izi,
  ]
}
