// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

@c private func store8_aos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt8, UInt32>.Of<Accumulator, Count, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store8_soa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt8, UInt32>.Of<Slot, Count, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store8_aoi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt8, UInt32>.Of<Accumulator, Count, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store8_aOs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt8, UInt32>.Of<Accumulator, Index, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store8_sOa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt8, UInt32>.Of<Slot, Index, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store8_aOi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt8, UInt32>.Of<Accumulator, Index, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store8_Iza(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt8, UInt32>.Of<Word, Zero, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store16_aos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt16, UInt32>.Of<Accumulator, Count, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store16_soa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt16, UInt32>.Of<Slot, Count, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store16_aoi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt16, UInt32>.Of<Accumulator, Count, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store16_aOs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt16, UInt32>.Of<Accumulator, Index, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store16_sOa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt16, UInt32>.Of<Slot, Index, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store16_aOi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt16, UInt32>.Of<Accumulator, Index, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store16_Iza(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt16, UInt32>.Of<Word, Zero, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store32_aos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt32, UInt32>.Of<Accumulator, Count, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store32_soa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt32, UInt32>.Of<Slot, Count, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store32_aoi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt32, UInt32>.Of<Accumulator, Count, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store32_aOs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt32, UInt32>.Of<Accumulator, Index, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store32_sOa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt32, UInt32>.Of<Slot, Index, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store32_aOi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt32, UInt32>.Of<Accumulator, Index, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store32_Iza(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt32, UInt32>.Of<Word, Zero, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store64_aos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt64, UInt64>.Of<Accumulator, Count, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store64_soa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt64, UInt64>.Of<Slot, Count, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store64_aoi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt64, UInt64>.Of<Accumulator, Count, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store64_aOs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt64, UInt64>.Of<Accumulator, Index, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store64_sOa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt64, UInt64>.Of<Slot, Index, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store64_aOi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt64, UInt64>.Of<Accumulator, Index, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store64_Iza(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore<UInt64, UInt64>.Of<Word, Zero, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }

extension HandlerTable {
  static let storeAccumulator: [Handler] = [
    store8_aos, store8_soa, store8_aoi, store8_aOs, store8_sOa, store8_aOi, store8_Iza, store16_aos, store16_soa, store16_aoi,
    store16_aOs, store16_sOa, store16_aOi, store16_Iza, store32_aos, store32_soa, store32_aoi, store32_aOs, store32_sOa,
    store32_aOi, store32_Iza, store64_aos, store64_soa, store64_aoi, store64_aOs, store64_sOa, store64_aOi, store64_Iza,
  ]
}
