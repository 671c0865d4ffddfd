// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

@c private func v128_not_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<VectorNot.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func v128_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<VectorAnd.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func v128_and_sv(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<VectorAnd.Of<Slot, Wide>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func v128_andnot_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<VectorAndNot.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func v128_or_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<VectorOr.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func v128_or_sv(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<VectorOr.Of<Slot, Wide>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func v128_xor_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<VectorXor.Of<Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func v128_xor_sv(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<VectorXor.Of<Slot, Wide>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func v128_bitselect_sss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<BitSelect.Of<Slot, Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func v128_bitselect_ssv(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<BitSelect.Of<Slot, Slot, Wide>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func v128_any_true_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<AnyTrue.Of<Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }

extension HandlerTable {
  static let vectorBits: [Handler] = [
    v128_not_s, v128_and_ss, v128_and_sv, v128_andnot_ss, v128_or_ss, v128_or_sv, v128_xor_ss, v128_xor_sv, v128_bitselect_sss,
    v128_bitselect_ssv, v128_any_true_s,
  ]
}
