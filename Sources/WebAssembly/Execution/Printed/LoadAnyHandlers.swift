// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

@c private func load8_u_m32_sox(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt32, UInt8, UInt32>.Of<Slot, Count, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load8_u_m32_scx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt32, UInt8, UInt32>.Of<Slot, Long, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load16_u_m32_sox(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt32, UInt16, UInt32>.Of<Slot, Count, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load16_u_m32_scx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt32, UInt16, UInt32>.Of<Slot, Long, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load32_m32_sox(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt32, UInt32, UInt32>.Of<Slot, Count, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load32_m32_scx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt32, UInt32, UInt32>.Of<Slot, Long, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load64_m32_sox(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt32, UInt64, UInt64>.Of<Slot, Count, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load64_m32_scx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt32, UInt64, UInt64>.Of<Slot, Long, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_load8_s_m32_sox(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt32, Int8, UInt32>.Of<Slot, Count, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_load8_s_m32_scx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt32, Int8, UInt32>.Of<Slot, Long, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_load16_s_m32_sox(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt32, Int16, UInt32>.Of<Slot, Count, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_load16_s_m32_scx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt32, Int16, UInt32>.Of<Slot, Long, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_load8_s_m32_sox(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt32, Int8, UInt64>.Of<Slot, Count, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_load8_s_m32_scx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt32, Int8, UInt64>.Of<Slot, Long, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_load16_s_m32_sox(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt32, Int16, UInt64>.Of<Slot, Count, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_load16_s_m32_scx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt32, Int16, UInt64>.Of<Slot, Long, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_load32_s_m32_sox(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt32, Int32, UInt64>.Of<Slot, Count, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_load32_s_m32_scx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt32, Int32, UInt64>.Of<Slot, Long, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load8_u_m64_sox(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt64, UInt8, UInt32>.Of<Slot, Count, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load8_u_m64_scx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt64, UInt8, UInt32>.Of<Slot, Long, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load16_u_m64_sox(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt64, UInt16, UInt32>.Of<Slot, Count, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load16_u_m64_scx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt64, UInt16, UInt32>.Of<Slot, Long, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load32_m64_sox(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt64, UInt32, UInt32>.Of<Slot, Count, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load32_m64_scx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt64, UInt32, UInt32>.Of<Slot, Long, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load64_m64_sox(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt64, UInt64, UInt64>.Of<Slot, Count, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func load64_m64_scx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt64, UInt64, UInt64>.Of<Slot, Long, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_load8_s_m64_sox(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt64, Int8, UInt32>.Of<Slot, Count, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_load8_s_m64_scx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt64, Int8, UInt32>.Of<Slot, Long, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_load16_s_m64_sox(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt64, Int16, UInt32>.Of<Slot, Count, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i32_load16_s_m64_scx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt64, Int16, UInt32>.Of<Slot, Long, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_load8_s_m64_sox(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt64, Int8, UInt64>.Of<Slot, Count, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_load8_s_m64_scx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt64, Int8, UInt64>.Of<Slot, Long, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_load16_s_m64_sox(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt64, Int16, UInt64>.Of<Slot, Count, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_load16_s_m64_scx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt64, Int16, UInt64>.Of<Slot, Long, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_load32_s_m64_sox(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt64, Int32, UInt64>.Of<Slot, Count, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }
@c private func i64_load32_s_m64_scx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float) -> Int { One<AnyMemoryLoad<UInt64, Int32, UInt64>.Of<Slot, Long, Index>>.run(sp, pc, cx, mb, ms, ia, da, sa) }

extension HandlerTable {
  static let loadAny: [Handler] = [
    load8_u_m32_sox, load8_u_m32_scx, load16_u_m32_sox, load16_u_m32_scx, load32_m32_sox, load32_m32_scx, load64_m32_sox,
    load64_m32_scx, i32_load8_s_m32_sox, i32_load8_s_m32_scx, i32_load16_s_m32_sox, i32_load16_s_m32_scx, i64_load8_s_m32_sox,
    i64_load8_s_m32_scx, i64_load16_s_m32_sox, i64_load16_s_m32_scx, i64_load32_s_m32_sox, i64_load32_s_m32_scx, load8_u_m64_sox,
    load8_u_m64_scx, load16_u_m64_sox, load16_u_m64_scx, load32_m64_sox, load32_m64_scx, load64_m64_sox, load64_m64_scx,
    i32_load8_s_m64_sox, i32_load8_s_m64_scx, i32_load16_s_m64_sox, i32_load16_s_m64_scx, i64_load8_s_m64_sox,
    i64_load8_s_m64_scx, i64_load16_s_m64_sox, i64_load16_s_m64_scx, i64_load32_s_m64_sox, i64_load32_s_m64_scx,
  ]
}
