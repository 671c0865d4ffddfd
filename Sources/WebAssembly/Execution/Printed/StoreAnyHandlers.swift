// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

@c private func store8_m32_soxs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryStore<UInt32, UInt8, UInt32>.Of<Slot, Count, Index, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store8_m32_soxi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryStore<UInt32, UInt8, UInt32>.Of<Slot, Count, Index, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store8_m32_scxs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryStore<UInt32, UInt8, UInt32>.Of<Slot, Long, Index, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store16_m32_soxs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryStore<UInt32, UInt16, UInt32>.Of<Slot, Count, Index, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store16_m32_soxi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryStore<UInt32, UInt16, UInt32>.Of<Slot, Count, Index, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store16_m32_scxs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryStore<UInt32, UInt16, UInt32>.Of<Slot, Long, Index, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store32_m32_soxs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryStore<UInt32, UInt32, UInt32>.Of<Slot, Count, Index, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store32_m32_soxi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryStore<UInt32, UInt32, UInt32>.Of<Slot, Count, Index, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store32_m32_scxs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryStore<UInt32, UInt32, UInt32>.Of<Slot, Long, Index, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store64_m32_soxs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryStore<UInt32, UInt64, UInt64>.Of<Slot, Count, Index, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store64_m32_soxi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryStore<UInt32, UInt64, UInt64>.Of<Slot, Count, Index, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store64_m32_scxs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryStore<UInt32, UInt64, UInt64>.Of<Slot, Long, Index, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store8_m64_soxs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryStore<UInt64, UInt8, UInt32>.Of<Slot, Count, Index, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store8_m64_soxi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryStore<UInt64, UInt8, UInt32>.Of<Slot, Count, Index, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store8_m64_scxs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryStore<UInt64, UInt8, UInt32>.Of<Slot, Long, Index, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store16_m64_soxs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryStore<UInt64, UInt16, UInt32>.Of<Slot, Count, Index, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store16_m64_soxi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryStore<UInt64, UInt16, UInt32>.Of<Slot, Count, Index, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store16_m64_scxs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryStore<UInt64, UInt16, UInt32>.Of<Slot, Long, Index, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store32_m64_soxs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryStore<UInt64, UInt32, UInt32>.Of<Slot, Count, Index, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store32_m64_soxi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryStore<UInt64, UInt32, UInt32>.Of<Slot, Count, Index, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store32_m64_scxs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryStore<UInt64, UInt32, UInt32>.Of<Slot, Long, Index, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store64_m64_soxs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryStore<UInt64, UInt64, UInt64>.Of<Slot, Count, Index, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store64_m64_soxi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryStore<UInt64, UInt64, UInt64>.Of<Slot, Count, Index, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func store64_m64_scxs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryStore<UInt64, UInt64, UInt64>.Of<Slot, Long, Index, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }

extension HandlerTable {
  static let storeAny: [Handler] = [
    store8_m32_soxs, store8_m32_soxi, store8_m32_scxs, store16_m32_soxs, store16_m32_soxi, store16_m32_scxs, store32_m32_soxs,
    store32_m32_soxi, store32_m32_scxs, store64_m32_soxs, store64_m32_soxi, store64_m32_scxs, store8_m64_soxs, store8_m64_soxi,
    store8_m64_scxs, store16_m64_soxs, store16_m64_soxi, store16_m64_scxs, store32_m64_soxs, store32_m64_soxi, store32_m64_scxs,
    store64_m64_soxs, store64_m64_soxi, store64_m64_scxs,
  ]
}
