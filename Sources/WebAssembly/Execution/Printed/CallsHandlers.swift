// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

@c private func call_nx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<Call.Of<Count, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func call_indirect_snxn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<CallIndirect<UInt32>.Of<Slot, Count, Index, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func call_import_nx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<CallImport.Outside>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func return_n(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<Return.Of<Count>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func return_value_sn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<ReturnValue<UInt64>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func return_value_in(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<ReturnValue<UInt64>.Of<Short, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func f64_return_value_sn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<ReturnValue<Double>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func f32_return_value_sn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<ReturnValue<Float>.Of<Slot, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func return_call_nnnx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<ReturnCall.Of<Count, Count, Count, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func return_call_import_nnx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<ReturnCallImport.Outside>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func return_call_indirect_snnxn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<ReturnCallIndirect.Outside>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func call_indirect64_snxn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<CallIndirect<UInt64>.Of<Slot, Count, Index, Count>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func call_ref_snx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<CallRef.Of<Slot, Count, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func return_call_ref_snnx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<ReturnCallRef.Outside>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func throw_nx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<Throw.Outside>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func throw_ref_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<ThrowRef.Outside>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }

extension HandlerTable {
  static let calls: [Handler] = [
    call_nx, call_indirect_snxn, call_import_nx, return_n, return_value_sn, return_value_in, f64_return_value_sn,
    f32_return_value_sn, return_call_nnnx, return_call_import_nnx, return_call_indirect_snnxn, call_indirect64_snxn, call_ref_snx,
    return_call_ref_snnx, throw_nx, throw_ref_s,
  ]
}
