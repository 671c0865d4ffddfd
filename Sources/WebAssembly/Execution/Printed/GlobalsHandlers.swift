// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

@c private func global_get_x(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<GlobalGet.Of<Index>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func global_set_xs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<GlobalSet.Of<Index, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func global_set_xi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<GlobalSet.Of<Index, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func global_get_imported_x(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<GlobalGetImported.Of<Index>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func global_set_imported_xs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<GlobalSetImported.Of<Index, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }

extension HandlerTable {
  static let globals: [Handler] = [
    global_get_x, global_set_xs, global_set_xi, global_get_imported_x, global_set_imported_xs,
  ]
}
