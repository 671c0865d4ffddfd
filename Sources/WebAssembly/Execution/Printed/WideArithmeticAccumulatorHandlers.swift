// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

@c private func i64_add128_asss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<Add128.Of<Accumulator, Slot, Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i64_add128_sass(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<Add128.Of<Slot, Accumulator, Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i64_add128_ssas(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<Add128.Of<Slot, Slot, Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i64_add128_sssa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<Add128.Of<Slot, Slot, Slot, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i64_add128_assi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<Add128.Of<Accumulator, Slot, Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i64_add128_sasi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<Add128.Of<Slot, Accumulator, Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i64_add128_ssai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<Add128.Of<Slot, Slot, Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i64_sub128_asss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<Sub128.Of<Accumulator, Slot, Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i64_sub128_sass(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<Sub128.Of<Slot, Accumulator, Slot, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i64_sub128_ssas(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<Sub128.Of<Slot, Slot, Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i64_sub128_sssa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<Sub128.Of<Slot, Slot, Slot, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i64_sub128_assi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<Sub128.Of<Accumulator, Slot, Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i64_sub128_sasi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<Sub128.Of<Slot, Accumulator, Slot, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i64_sub128_ssai(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<Sub128.Of<Slot, Slot, Accumulator, Short>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i64_mul_wide_s_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MulWideS.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i64_mul_wide_s_sa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MulWideS.Of<Slot, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i64_mul_wide_u_as(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MulWideU.Of<Accumulator, Slot>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }
@c private func i64_mul_wide_u_sa(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double) -> Int { One<MulWideU.Of<Slot, Accumulator>>.run(sp, pc, cx, mb, ms, ia, da, sa, vl, vh) }

extension HandlerTable {
  static let wideArithmeticAccumulator: [Handler] = [
    i64_add128_asss, i64_add128_sass, i64_add128_ssas, i64_add128_sssa, i64_add128_assi, i64_add128_sasi, i64_add128_ssai,
    i64_sub128_asss, i64_sub128_sass, i64_sub128_ssas, i64_sub128_sssa, i64_sub128_assi, i64_sub128_sasi, i64_sub128_ssai,
    i64_mul_wide_s_as, i64_mul_wide_s_sa, i64_mul_wide_u_as, i64_mul_wide_u_sa,
  ]
}
