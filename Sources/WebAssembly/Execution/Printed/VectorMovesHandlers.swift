// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

@c private func v128_copy_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<VectorCopy.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func v128_copy_v(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<VectorCopy.Of<Wide>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func v128_select_sss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<VectorSelect.Of<Slot, Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func v128_global_get_x(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<VectorGlobalGet.Of<Index>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func v128_global_set_xs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<VectorGlobalSet.Of<Index, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func v128_global_get_imported_x(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<VectorGlobalGetImported.Of<Index>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func v128_global_set_imported_xs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<VectorGlobalSetImported.Of<Index, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }

extension HandlerTable {
  static let vectorMoves: [Handler] = [
    v128_copy_s, v128_copy_v, v128_select_sss, v128_global_get_x, v128_global_set_xs, v128_global_get_imported_x,
    v128_global_set_imported_xs,
  ]
}
