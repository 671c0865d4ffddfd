// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

@c private func copy_a(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<Copy.Of<Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func select_ass(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<Select.Of<Accumulator, Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func select_sas(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<Select.Of<Slot, Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func select_ssa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<Select.Of<Slot, Slot, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func select_ias(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<Select.Of<Short, Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func select_isa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<Select.Of<Short, Slot, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func select_ais(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<Select.Of<Accumulator, Short, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func select_sia(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<Select.Of<Slot, Short, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func select_iia(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<Select.Of<Short, Short, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func ref_is_null_a(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<RefIsNull.Of<Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }

extension HandlerTable {
  static let movesAccumulator: [Handler] = [
    copy_a, select_ass, select_sas, select_ssa, select_ias, select_isa, select_ais, select_sia, select_iia, ref_is_null_a,
  ]
}
