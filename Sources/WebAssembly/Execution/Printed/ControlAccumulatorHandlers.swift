// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

@c private func br_nez_a(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<BrNez.Of<Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func br_eqz_a(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<BrEqz.Of<Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func br_table_ax(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<BrTable.Of<Accumulator, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }

extension HandlerTable {
  static let controlAccumulator: [Handler] = [
    br_nez_a, br_eqz_a, br_table_ax,
  ]
}
