// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

@c private func store8_a64_aos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt8, UInt32>.Of<Accumulator, Count, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store8_a64_soa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt8, UInt32>.Of<Slot, Count, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store8_a64_aoi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt8, UInt32>.Of<Accumulator, Count, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store8_a64_acs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt8, UInt32>.Of<Accumulator, Long, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store8_a64_sca(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt8, UInt32>.Of<Slot, Long, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store8_a64_aci(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt8, UInt32>.Of<Accumulator, Long, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store8_a64_Iza(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt8, UInt32>.Of<Word, Zero, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store16_a64_aos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt16, UInt32>.Of<Accumulator, Count, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store16_a64_soa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt16, UInt32>.Of<Slot, Count, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store16_a64_aoi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt16, UInt32>.Of<Accumulator, Count, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store16_a64_acs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt16, UInt32>.Of<Accumulator, Long, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store16_a64_sca(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt16, UInt32>.Of<Slot, Long, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store16_a64_aci(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt16, UInt32>.Of<Accumulator, Long, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store16_a64_Iza(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt16, UInt32>.Of<Word, Zero, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store32_a64_aos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt32, UInt32>.Of<Accumulator, Count, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store32_a64_soa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt32, UInt32>.Of<Slot, Count, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store32_a64_aoi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt32, UInt32>.Of<Accumulator, Count, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store32_a64_acs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt32, UInt32>.Of<Accumulator, Long, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store32_a64_sca(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt32, UInt32>.Of<Slot, Long, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store32_a64_aci(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt32, UInt32>.Of<Accumulator, Long, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store32_a64_Iza(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt32, UInt32>.Of<Word, Zero, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store64_a64_aos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt64, UInt64>.Of<Accumulator, Count, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store64_a64_soa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt64, UInt64>.Of<Slot, Count, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store64_a64_aoi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt64, UInt64>.Of<Accumulator, Count, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store64_a64_acs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt64, UInt64>.Of<Accumulator, Long, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store64_a64_sca(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt64, UInt64>.Of<Slot, Long, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store64_a64_aci(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt64, UInt64>.Of<Accumulator, Long, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store64_a64_Iza(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<MemoryStore64<UInt64, UInt64>.Of<Word, Zero, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }

extension HandlerTable {
  static let store64Accumulator: [Handler] = [
    store8_a64_aos, store8_a64_soa, store8_a64_aoi, store8_a64_acs, store8_a64_sca, store8_a64_aci, store8_a64_Iza,
    store16_a64_aos, store16_a64_soa, store16_a64_aoi, store16_a64_acs, store16_a64_sca, store16_a64_aci, store16_a64_Iza,
    store32_a64_aos, store32_a64_soa, store32_a64_aoi, store32_a64_acs, store32_a64_sca, store32_a64_aci, store32_a64_Iza,
    store64_a64_aos, store64_a64_soa, store64_a64_aoi, store64_a64_acs, store64_a64_sca, store64_a64_aci, store64_a64_Iza,
  ]
}
