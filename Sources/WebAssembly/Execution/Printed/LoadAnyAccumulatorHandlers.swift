// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

@c private func load8_u_m32_aox(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt32, UInt8, UInt32>.Of<Accumulator, Count, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load8_u_m32_acx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt32, UInt8, UInt32>.Of<Accumulator, Long, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load16_u_m32_aox(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt32, UInt16, UInt32>.Of<Accumulator, Count, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load16_u_m32_acx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt32, UInt16, UInt32>.Of<Accumulator, Long, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load32_m32_aox(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt32, UInt32, UInt32>.Of<Accumulator, Count, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load32_m32_acx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt32, UInt32, UInt32>.Of<Accumulator, Long, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load64_m32_aox(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt32, UInt64, UInt64>.Of<Accumulator, Count, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load64_m32_acx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt32, UInt64, UInt64>.Of<Accumulator, Long, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_load8_s_m32_aox(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt32, Int8, UInt32>.Of<Accumulator, Count, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_load8_s_m32_acx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt32, Int8, UInt32>.Of<Accumulator, Long, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_load16_s_m32_aox(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt32, Int16, UInt32>.Of<Accumulator, Count, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_load16_s_m32_acx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt32, Int16, UInt32>.Of<Accumulator, Long, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_load8_s_m32_aox(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt32, Int8, UInt64>.Of<Accumulator, Count, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_load8_s_m32_acx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt32, Int8, UInt64>.Of<Accumulator, Long, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_load16_s_m32_aox(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt32, Int16, UInt64>.Of<Accumulator, Count, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_load16_s_m32_acx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt32, Int16, UInt64>.Of<Accumulator, Long, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_load32_s_m32_aox(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt32, Int32, UInt64>.Of<Accumulator, Count, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_load32_s_m32_acx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt32, Int32, UInt64>.Of<Accumulator, Long, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load8_u_m64_aox(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt64, UInt8, UInt32>.Of<Accumulator, Count, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load8_u_m64_acx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt64, UInt8, UInt32>.Of<Accumulator, Long, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load16_u_m64_aox(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt64, UInt16, UInt32>.Of<Accumulator, Count, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load16_u_m64_acx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt64, UInt16, UInt32>.Of<Accumulator, Long, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load32_m64_aox(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt64, UInt32, UInt32>.Of<Accumulator, Count, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load32_m64_acx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt64, UInt32, UInt32>.Of<Accumulator, Long, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load64_m64_aox(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt64, UInt64, UInt64>.Of<Accumulator, Count, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load64_m64_acx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt64, UInt64, UInt64>.Of<Accumulator, Long, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_load8_s_m64_aox(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt64, Int8, UInt32>.Of<Accumulator, Count, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_load8_s_m64_acx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt64, Int8, UInt32>.Of<Accumulator, Long, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_load16_s_m64_aox(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt64, Int16, UInt32>.Of<Accumulator, Count, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_load16_s_m64_acx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt64, Int16, UInt32>.Of<Accumulator, Long, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_load8_s_m64_aox(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt64, Int8, UInt64>.Of<Accumulator, Count, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_load8_s_m64_acx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt64, Int8, UInt64>.Of<Accumulator, Long, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_load16_s_m64_aox(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt64, Int16, UInt64>.Of<Accumulator, Count, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_load16_s_m64_acx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt64, Int16, UInt64>.Of<Accumulator, Long, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_load32_s_m64_aox(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt64, Int32, UInt64>.Of<Accumulator, Count, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_load32_s_m64_acx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt64, Int32, UInt64>.Of<Accumulator, Long, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }

extension HandlerTable {
  static let loadAnyAccumulator: [Handler] = [
    load8_u_m32_aox, load8_u_m32_acx, load16_u_m32_aox, load16_u_m32_acx, load32_m32_aox, load32_m32_acx, load64_m32_aox,
    load64_m32_acx, i32_load8_s_m32_aox, i32_load8_s_m32_acx, i32_load16_s_m32_aox, i32_load16_s_m32_acx, i64_load8_s_m32_aox,
    i64_load8_s_m32_acx, i64_load16_s_m32_aox, i64_load16_s_m32_acx, i64_load32_s_m32_aox, i64_load32_s_m32_acx, load8_u_m64_aox,
    load8_u_m64_acx, load16_u_m64_aox, load16_u_m64_acx, load32_m64_aox, load32_m64_acx, load64_m64_aox, load64_m64_acx,
    i32_load8_s_m64_aox, i32_load8_s_m64_acx, i32_load16_s_m64_aox, i32_load16_s_m64_acx, i64_load8_s_m64_aox,
    i64_load8_s_m64_acx, i64_load16_s_m64_aox, i64_load16_s_m64_acx, i64_load32_s_m64_aox, i64_load32_s_m64_acx,
  ]
}
