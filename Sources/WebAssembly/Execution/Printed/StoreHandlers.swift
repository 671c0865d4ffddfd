// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

@c private func store8_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt8, UInt32>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store8_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt8, UInt32>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store8_sOs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt8, UInt32>.Of<Slot, Index, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store8_sOi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt8, UInt32>.Of<Slot, Index, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store8_Izs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt8, UInt32>.Of<Word, Zero, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store8_Izi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt8, UInt32>.Of<Word, Zero, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store16_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt16, UInt32>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store16_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt16, UInt32>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store16_sOs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt16, UInt32>.Of<Slot, Index, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store16_sOi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt16, UInt32>.Of<Slot, Index, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store16_Izs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt16, UInt32>.Of<Word, Zero, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store16_Izi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt16, UInt32>.Of<Word, Zero, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store32_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt32, UInt32>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store32_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt32, UInt32>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store32_sOs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt32, UInt32>.Of<Slot, Index, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store32_sOi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt32, UInt32>.Of<Slot, Index, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store32_Izs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt32, UInt32>.Of<Word, Zero, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store32_Izi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt32, UInt32>.Of<Word, Zero, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store64_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt64, UInt64>.Of<Slot, Count, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store64_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt64, UInt64>.Of<Slot, Count, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store64_sOs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt64, UInt64>.Of<Slot, Index, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store64_sOi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt64, UInt64>.Of<Slot, Index, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store64_Izs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt64, UInt64>.Of<Word, Zero, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store64_Izi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt64, UInt64>.Of<Word, Zero, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }

extension HandlerTable {
  static let store: [Handler] = [
    store8_sos, store8_soi, store8_sOs, store8_sOi, store8_Izs, store8_Izi, store16_sos, store16_soi, store16_sOs, store16_sOi,
    store16_Izs, store16_Izi, store32_sos, store32_soi, store32_sOs, store32_sOi, store32_Izs, store32_Izi, store64_sos,
    store64_soi, store64_sOs, store64_sOi, store64_Izs, store64_Izi,
  ]
}
