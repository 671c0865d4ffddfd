// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

@c private func memory_size_(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemorySize.Alone>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func memory_copy_sss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemoryCopy.Of<Slot, Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func memory_fill_sss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemoryFill.Of<Slot, Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func memory_grow_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemoryGrow.Outside>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func memory_init_sssx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemoryInit.Outside>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func data_drop_x(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<DataDrop.Outside>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func memory_size_any_x(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemorySizeAny.Outside>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func memory_grow_any_sx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemoryGrowAny.Outside>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func memory_fill_any_sssx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemoryFillAny.Outside>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func memory_copy_any_sssxx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemoryCopyAny.Outside>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func memory_init_any_sssxx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MemoryInitAny.Outside>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }

extension HandlerTable {
  static let memory: [Handler] = [
    memory_size_, memory_copy_sss, memory_fill_sss, memory_grow_s, memory_init_sssx, data_drop_x, memory_size_any_x,
    memory_grow_any_sx, memory_fill_any_sssx, memory_copy_any_sssxx, memory_init_any_sssxx,
  ]
}
