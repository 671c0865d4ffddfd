// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

@c private func ref_as_non_null_a(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<RefAsNonNull.Of<Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func ref_test_func_ax(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<RefTestFunc.Of<Accumulator, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func check_cast_a(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<CheckCast.Of<Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }

extension HandlerTable {
  static let tablesAccumulator: [Handler] = [
    ref_as_non_null_a, ref_test_func_ax, check_cast_a,
  ]
}
