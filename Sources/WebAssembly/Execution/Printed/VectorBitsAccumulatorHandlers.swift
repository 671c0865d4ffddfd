// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

@c private func v128_not_a(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<VectorNot.Of<Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func v128_and_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<VectorAnd.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func v128_and_av(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<VectorAnd.Of<Accumulator, Wide>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func v128_andnot_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<VectorAndNot.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func v128_andnot_sa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<VectorAndNot.Of<Slot, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func v128_or_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<VectorOr.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func v128_or_av(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<VectorOr.Of<Accumulator, Wide>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func v128_xor_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<VectorXor.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func v128_xor_av(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<VectorXor.Of<Accumulator, Wide>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func v128_bitselect_ass(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<BitSelect.Of<Accumulator, Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func v128_bitselect_sas(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<BitSelect.Of<Slot, Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func v128_bitselect_ssa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<BitSelect.Of<Slot, Slot, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func v128_bitselect_asv(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<BitSelect.Of<Accumulator, Slot, Wide>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func v128_bitselect_sav(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<BitSelect.Of<Slot, Accumulator, Wide>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func v128_any_true_a(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<AnyTrue.Of<Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }

extension HandlerTable {
  static let vectorBitsAccumulator: [Handler] = [
    v128_not_a, v128_and_as, v128_and_av, v128_andnot_as, v128_andnot_sa, v128_or_as, v128_or_av, v128_xor_as, v128_xor_av,
    v128_bitselect_ass, v128_bitselect_sas, v128_bitselect_ssa, v128_bitselect_asv, v128_bitselect_sav, v128_any_true_a,
  ]
}
