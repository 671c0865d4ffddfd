// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

@c private func f32_copysign_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Copysign.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_copysign_sa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Copysign.Of<Slot, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_abs_a(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Abs.Of<Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f32_neg_a(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F32.Neg.Of<Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_copysign_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Copysign.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_copysign_sa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Copysign.Of<Slot, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_abs_a(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Abs.Of<Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func f64_neg_a(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<F64.Neg.Of<Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa) }

extension HandlerTable {
  static let floatAccumulator: [Handler] = [
    f32_copysign_as, f32_copysign_sa, f32_abs_a, f32_neg_a, f64_copysign_as, f64_copysign_sa, f64_abs_a, f64_neg_a,
  ]
}
