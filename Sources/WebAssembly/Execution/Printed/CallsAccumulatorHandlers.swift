// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

@c private func call_indirect_anxn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<CallIndirect<UInt32>.Of<Accumulator, Count, Index, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func return_value_an(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<ReturnValue<UInt64>.Of<Accumulator, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func f64_return_value_an(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<ReturnValue<Double>.Of<Accumulator, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func f32_return_value_an(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<ReturnValue<Float>.Of<Accumulator, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func call_indirect64_anxn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<CallIndirect<UInt64>.Of<Accumulator, Count, Index, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func call_ref_anx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<CallRef.Of<Accumulator, Count, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }

extension HandlerTable {
  static let callsAccumulator: [Handler] = [
    call_indirect_anxn, return_value_an, f64_return_value_an, f32_return_value_an, call_indirect64_anxn, call_ref_anx,
  ]
}
