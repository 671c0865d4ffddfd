// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

@c private func copy_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<Copy.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func copy_i(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<Copy.Of<Short>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func copy_I(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<Copy.Of<Word>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func copy_c(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<Copy.Of<Long>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func select_sss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<Select.Of<Slot, Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func select_iss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<Select.Of<Short, Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func select_sis(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<Select.Of<Slot, Short, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func select_iis(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<Select.Of<Short, Short, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func ref_is_null_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<RefIsNull.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func zero1_n(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<Zero1.Of<Count>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func zero2_n(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<Zero2.Of<Count>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func zero3_n(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<Zero3.Of<Count>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func zero4_n(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<Zero4.Of<Count>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func zero6_n(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<Zero6.Of<Count>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func zero8_n(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<Zero8.Of<Count>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func zero_nn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<ZeroMany.Of<Count, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }

extension HandlerTable {
  static let moves: [Handler] = [
    copy_s, copy_i, copy_I, copy_c, select_sss, select_iss, select_sis, select_iis, ref_is_null_s, zero1_n, zero2_n, zero3_n,
    zero4_n, zero6_n, zero8_n, zero_nn,
  ]
}
