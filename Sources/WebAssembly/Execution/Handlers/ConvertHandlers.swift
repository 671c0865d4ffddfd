// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

#if !hasFeature(Embedded)
  import Synchronization
#endif

// Unsafe code. Slots: the translator numbers them below the frame size, which the call has checked against the value
// stack. Code: the translator wrote it, the validator has proved it well-typed. Memory: each access is checked here.

private typealias Bits = UInt64

@inline(__always) private func count(_ pc: Code, _ field: Int) -> UInt32 {
  UInt32(pc.load(fromByteOffset: field &* 2, as: UInt16.self))
}
@inline(__always) private func short16(_ pc: Code, _ field: Int) -> Int {
  Int(pc.load(fromByteOffset: field &* 2, as: Int16.self))
}
@inline(__always) private func short32(_ pc: Code, _ field: Int) -> UInt32 {
  UInt32(truncatingIfNeeded: short16(pc, field))
}
@inline(__always) private func short64(_ pc: Code, _ field: Int) -> UInt64 {
  UInt64(bitPattern: Int64(short16(pc, field)))
}
@inline(__always) private func word32(_ pc: Code, _ field: Int) -> UInt32 {
  pc.loadUnaligned(fromByteOffset: field &* 2, as: UInt32.self)
}
@inline(__always) private func word64(_ pc: Code, _ field: Int) -> UInt64 {
  UInt64(bitPattern: Int64(Int32(bitPattern: word32(pc, field))))
}
@inline(__always) private func wordF32(_ pc: Code, _ field: Int) -> Float { Float(bitPattern: word32(pc, field)) }
@inline(__always) private func long64(_ pc: Code, _ field: Int) -> UInt64 {
  pc.loadUnaligned(fromByteOffset: field &* 2, as: UInt64.self)
}
@inline(__always) private func longF64(_ pc: Code, _ field: Int) -> Double { Double(bitPattern: long64(pc, field)) }
@inline(__always) private func branch(_ pc: Code, _ field: Int) -> Int { short16(pc, field) &* 8 }

@inline(__always) private func slot(_ pc: Code, _ field: Int) -> Int {
  Int(pc.load(fromByteOffset: field &* 2, as: UInt16.self)) &* 8
}
@inline(__always) private func slot32(_ sp: Slots, _ pc: Code, _ field: Int) -> UInt32 {
  sp.load(fromByteOffset: slot(pc, field), as: UInt32.self)
}
@inline(__always) private func slot64(_ sp: Slots, _ pc: Code, _ field: Int) -> UInt64 {
  sp.load(fromByteOffset: slot(pc, field), as: UInt64.self)
}
@inline(__always) private func slotF32(_ sp: Slots, _ pc: Code, _ field: Int) -> Float {
  sp.load(fromByteOffset: slot(pc, field), as: Float.self)
}
/// What the slot holds, or the accumulator, where the translator knows that it holds the same.
@inline(__always) private func slotF64(_ sp: Slots, _ pc: Code, _ field: Int, _ fa: Double) -> Double {
  let slot = pc.load(fromByteOffset: field &* 2, as: UInt16.self)
  return slot == UInt16.max ? fa : sp.load(fromByteOffset: Int(slot) &* 8, as: Double.self)
}
/// Always all 64 bits: a narrower store would stall the wider load of a copy.
@inline(__always) private func write(_ sp: Slots, _ pc: Code, _ field: Int, _ value: UInt64) {
  sp.storeBytes(of: value, toByteOffset: slot(pc, field), as: UInt64.self)
}

extension UnsafeMutableRawPointer {
  @inline(__always) fileprivate var machine: UnsafeMutablePointer<ExecutionContext> {
    assumingMemoryBound(to: ExecutionContext.self)
  }
}

/// Leaves to the outer loop, which finds the instruction at pc. Where that is rare, `_slowPath` keeps it out of the way.
@inline(__always) private func leave(_ sp: Slots, _ pc: Code, _ cx: Context, _ exit: Int) -> Int {
  cx.machine.pointee.sp = sp
  cx.machine.pointee.pc = pc
  return exit
}

/// Leaves to the outer loop, which is to call `record`.
@inline(__always) private func leave(
  _ sp: Slots, _ pc: Code, _ cx: Context, _ record: UnsafeMutablePointer<FunctionRecord>, _ exit: Int
) -> Int {
  cx.machine.pointee.callee = record
  return leave(sp, pc, cx, exit)
}

/// Whether this is an unoptimised build, which makes no tail calls.
@inline(__always) private var isUnoptimised: Bool { _isDebugAssertConfiguration() }

/// Goes on with the instruction at pc, whose handler is given: by a tail call, or through the loop of `Dispatch`.
@inline(__always) private func next(
  _ handler: @autoclosure () -> Handler, _ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double
) -> Int {
  #if WEBASSEMBLY_LOOP_DISPATCH || os(Windows) || !(arch(x86_64) || arch(arm64))
    cx.machine.pointee.accumulator = fa
    return leave(sp, pc, cx, 1)
  #else
    if isUnoptimised {
      cx.machine.pointee.accumulator = fa
      return leave(sp, pc, cx, 1)
    }
    return handler()(sp, pc, cx, mb, ms, fa)
  #endif
}

/// Goes on with the instruction at pc.
@inline(__always) private func next(
  _ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double
) -> Int {
  next(handler(pc.load(as: UInt16.self), cx), sp, pc, cx, mb, ms, fa)
}

/// The handler of an opcode. Another thread may replace it: see `DispatchTable`.
@inline(__always) private func handler(_ opcode: UInt16, _ cx: Context) -> Handler {
  let cell = cx + ExecutionContext.handlersOffset + Int(opcode) &* 8
  #if hasFeature(Embedded)
    return cell.load(as: Handler.self)
  #else
    let bits = cell.assumingMemoryBound(to: Atomic<UInt>.self).pointee.load(ordering: .relaxed)
    return unsafeBitCast(bits, to: Handler.self)
  #endif
}

/// Pushes the frame of a call of `record` from the instruction at pc, `size` bytes long.
@inline(__always) private func enter(
  _ record: UnsafeMutablePointer<FunctionRecord>, _ frame: Slots, _ sp: Slots, _ pc: Code, _ size: Int, _ cx: Context,
  _ mb: Slots, _ ms: UInt64, _ fa: Double
) -> Int {
  if _slowPath(frame + Int(record.pointee.frameSize) > cx.machine.pointee.stackLimit) {
    return leave(sp, pc, cx, 31)
  }
  let header = frame + Int(record.pointee.headerOffset)
  header.storeBytes(of: pc + size, as: Code.self)
  (header + 8).storeBytes(of: sp, as: Slots.self)
  cx.machine.pointee.callee = record
  return next(record.pointee.handler, frame, record.pointee.entry, cx, mb, ms, fa)
}

/// Goes back to the caller whose place stands in `header`.
@inline(__always) private func leaveFrame(
  _ header: Slots, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double
) -> Int {
  next((header + 8).load(as: Slots.self), header.load(as: Code.self), cx, mb, ms, fa)
}

// i32.wrap_i64(s)
@c private func i32_wrap_i64_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: UInt32 = UInt32(truncatingIfNeeded: a0)
  write(sp, pc, 2, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i64.extend_i32_s(s)
@c private func i64_extend_i32_s_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt64 = UInt64(bitPattern: Int64(Int32(bitPattern: a0)))
  write(sp, pc, 2, v0)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i64.extend_i32_u(s)
@c private func i64_extend_i32_u_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt64 = UInt64(a0)
  write(sp, pc, 2, v0)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i32.extend8_s(s)
@c private func i32_extend8_s_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt32 = UInt32(bitPattern: Int32(Int8(truncatingIfNeeded: a0)))
  write(sp, pc, 2, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i32.extend16_s(s)
@c private func i32_extend16_s_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt32 = UInt32(bitPattern: Int32(Int16(truncatingIfNeeded: a0)))
  write(sp, pc, 2, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i64.extend8_s(s)
@c private func i64_extend8_s_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: UInt64 = UInt64(bitPattern: Int64(Int8(truncatingIfNeeded: a0)))
  write(sp, pc, 2, v0)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i64.extend16_s(s)
@c private func i64_extend16_s_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: UInt64 = UInt64(bitPattern: Int64(Int16(truncatingIfNeeded: a0)))
  write(sp, pc, 2, v0)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i64.extend32_s(s)
@c private func i64_extend32_s_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: UInt64 = UInt64(bitPattern: Int64(Int32(truncatingIfNeeded: a0)))
  write(sp, pc, 2, v0)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// f32.convert_i32_s(s)
@c private func f32_convert_i32_s_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: Float = Float(Int32(bitPattern: a0))
  write(sp, pc, 2, UInt64(v0.bitPattern))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// f32.convert_i32_u(s)
@c private func f32_convert_i32_u_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: Float = Float(a0)
  write(sp, pc, 2, UInt64(v0.bitPattern))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// f32.convert_i64_s(s)
@c private func f32_convert_i64_s_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: Float = Float(Int64(bitPattern: a0))
  write(sp, pc, 2, UInt64(v0.bitPattern))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// f32.convert_i64_u(s)
@c private func f32_convert_i64_u_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: Float = Float(a0)
  write(sp, pc, 2, UInt64(v0.bitPattern))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// f64.convert_i32_s(s)
@c private func f64_convert_i32_s_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: Double = Double(Int32(bitPattern: a0))
  write(sp, pc, 2, v0.bitPattern)
  return next(sp, pc + 8, cx, mb, ms, v0)
}

// f64.convert_i32_u(s)
@c private func f64_convert_i32_u_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: Double = Double(a0)
  write(sp, pc, 2, v0.bitPattern)
  return next(sp, pc + 8, cx, mb, ms, v0)
}

// f64.convert_i64_s(s)
@c private func f64_convert_i64_s_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: Double = Double(Int64(bitPattern: a0))
  write(sp, pc, 2, v0.bitPattern)
  return next(sp, pc + 8, cx, mb, ms, v0)
}

// f64.convert_i64_u(s)
@c private func f64_convert_i64_u_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: Double = Double(a0)
  write(sp, pc, 2, v0.bitPattern)
  return next(sp, pc + 8, cx, mb, ms, v0)
}

// f32.demote_f64(s)
@c private func f32_demote_f64_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let v0: Float = Float(a0)
  write(sp, pc, 2, UInt64(v0.bitPattern))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// f64.promote_f32(s)
@c private func f64_promote_f32_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let v0: Double = Double(a0)
  write(sp, pc, 2, v0.bitPattern)
  return next(sp, pc + 8, cx, mb, ms, v0)
}

// i32.trunc_f32_s(s)
@c private func i32_trunc_f32_s_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  if _slowPath(a0 != a0) { return leave(sp, pc, cx, 27) }
  if _slowPath(!(a0 >= -0x1p31 && a0 < 0x1p31)) { return leave(sp, pc, cx, 26) }
  let v0: UInt32 = UInt32(bitPattern: Int32(a0))
  write(sp, pc, 2, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i32.trunc_sat_f32_s(s)
@c private func i32_trunc_sat_f32_s_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let v0: UInt32 = a0 != a0 ? 0 : (!(a0 >= -0x1p31) ? UInt32(bitPattern: Int32.min) : (a0 < 0x1p31 ? UInt32(bitPattern: Int32(a0)) : UInt32(bitPattern: Int32.max)))
  write(sp, pc, 2, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i32.trunc_f32_u(s)
@c private func i32_trunc_f32_u_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  if _slowPath(a0 != a0) { return leave(sp, pc, cx, 27) }
  if _slowPath(!(a0 > -1 && a0 < 0x1p32)) { return leave(sp, pc, cx, 26) }
  let v0: UInt32 = UInt32(a0)
  write(sp, pc, 2, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i32.trunc_sat_f32_u(s)
@c private func i32_trunc_sat_f32_u_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let v0: UInt32 = a0 != a0 ? 0 : (!(a0 > -1) ? 0 : (a0 < 0x1p32 ? UInt32(a0) : UInt32.max))
  write(sp, pc, 2, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i64.trunc_f32_s(s)
@c private func i64_trunc_f32_s_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  if _slowPath(a0 != a0) { return leave(sp, pc, cx, 27) }
  if _slowPath(!(a0 >= -0x1p63 && a0 < 0x1p63)) { return leave(sp, pc, cx, 26) }
  let v0: UInt64 = UInt64(bitPattern: Int64(a0))
  write(sp, pc, 2, v0)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i64.trunc_sat_f32_s(s)
@c private func i64_trunc_sat_f32_s_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let v0: UInt64 = a0 != a0 ? 0 : (!(a0 >= -0x1p63) ? UInt64(bitPattern: Int64.min) : (a0 < 0x1p63 ? UInt64(bitPattern: Int64(a0)) : UInt64(bitPattern: Int64.max)))
  write(sp, pc, 2, v0)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i64.trunc_f32_u(s)
@c private func i64_trunc_f32_u_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  if _slowPath(a0 != a0) { return leave(sp, pc, cx, 27) }
  if _slowPath(!(a0 > -1 && a0 < 0x1p64)) { return leave(sp, pc, cx, 26) }
  let v0: UInt64 = UInt64(a0)
  write(sp, pc, 2, v0)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i64.trunc_sat_f32_u(s)
@c private func i64_trunc_sat_f32_u_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF32(sp, pc, 1)
  let v0: UInt64 = a0 != a0 ? 0 : (!(a0 > -1) ? 0 : (a0 < 0x1p64 ? UInt64(a0) : UInt64.max))
  write(sp, pc, 2, v0)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i32.trunc_f64_s(s)
@c private func i32_trunc_f64_s_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  if _slowPath(a0 != a0) { return leave(sp, pc, cx, 27) }
  if _slowPath(!(a0 > -2147483649 && a0 < 0x1p31)) { return leave(sp, pc, cx, 26) }
  let v0: UInt32 = UInt32(bitPattern: Int32(a0))
  write(sp, pc, 2, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i32.trunc_sat_f64_s(s)
@c private func i32_trunc_sat_f64_s_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let v0: UInt32 = a0 != a0 ? 0 : (!(a0 > -2147483649) ? UInt32(bitPattern: Int32.min) : (a0 < 0x1p31 ? UInt32(bitPattern: Int32(a0)) : UInt32(bitPattern: Int32.max)))
  write(sp, pc, 2, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i32.trunc_f64_u(s)
@c private func i32_trunc_f64_u_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  if _slowPath(a0 != a0) { return leave(sp, pc, cx, 27) }
  if _slowPath(!(a0 > -1 && a0 < 0x1p32)) { return leave(sp, pc, cx, 26) }
  let v0: UInt32 = UInt32(a0)
  write(sp, pc, 2, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i32.trunc_sat_f64_u(s)
@c private func i32_trunc_sat_f64_u_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let v0: UInt32 = a0 != a0 ? 0 : (!(a0 > -1) ? 0 : (a0 < 0x1p32 ? UInt32(a0) : UInt32.max))
  write(sp, pc, 2, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i64.trunc_f64_s(s)
@c private func i64_trunc_f64_s_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  if _slowPath(a0 != a0) { return leave(sp, pc, cx, 27) }
  if _slowPath(!(a0 >= -0x1p63 && a0 < 0x1p63)) { return leave(sp, pc, cx, 26) }
  let v0: UInt64 = UInt64(bitPattern: Int64(a0))
  write(sp, pc, 2, v0)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i64.trunc_sat_f64_s(s)
@c private func i64_trunc_sat_f64_s_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let v0: UInt64 = a0 != a0 ? 0 : (!(a0 >= -0x1p63) ? UInt64(bitPattern: Int64.min) : (a0 < 0x1p63 ? UInt64(bitPattern: Int64(a0)) : UInt64(bitPattern: Int64.max)))
  write(sp, pc, 2, v0)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i64.trunc_f64_u(s)
@c private func i64_trunc_f64_u_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  if _slowPath(a0 != a0) { return leave(sp, pc, cx, 27) }
  if _slowPath(!(a0 > -1 && a0 < 0x1p64)) { return leave(sp, pc, cx, 26) }
  let v0: UInt64 = UInt64(a0)
  write(sp, pc, 2, v0)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i64.trunc_sat_f64_u(s)
@c private func i64_trunc_sat_f64_u_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let v0: UInt64 = a0 != a0 ? 0 : (!(a0 > -1) ? 0 : (a0 < 0x1p64 ? UInt64(a0) : UInt64.max))
  write(sp, pc, 2, v0)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

extension HandlerTable {
  static func installConvert(_ table: UnsafeMutablePointer<Handler>) {
    table[261] = i32_wrap_i64_s
    table[262] = i64_extend_i32_s_s
    table[263] = i64_extend_i32_u_s
    table[264] = i32_extend8_s_s
    table[265] = i32_extend16_s_s
    table[266] = i64_extend8_s_s
    table[267] = i64_extend16_s_s
    table[268] = i64_extend32_s_s
    table[269] = f32_convert_i32_s_s
    table[270] = f32_convert_i32_u_s
    table[271] = f32_convert_i64_s_s
    table[272] = f32_convert_i64_u_s
    table[273] = f64_convert_i32_s_s
    table[274] = f64_convert_i32_u_s
    table[275] = f64_convert_i64_s_s
    table[276] = f64_convert_i64_u_s
    table[277] = f32_demote_f64_s
    table[278] = f64_promote_f32_s
    table[279] = i32_trunc_f32_s_s
    table[280] = i32_trunc_sat_f32_s_s
    table[281] = i32_trunc_f32_u_s
    table[282] = i32_trunc_sat_f32_u_s
    table[283] = i64_trunc_f32_s_s
    table[284] = i64_trunc_sat_f32_s_s
    table[285] = i64_trunc_f32_u_s
    table[286] = i64_trunc_sat_f32_u_s
    table[287] = i32_trunc_f64_s_s
    table[288] = i32_trunc_sat_f64_s_s
    table[289] = i32_trunc_f64_u_s
    table[290] = i32_trunc_sat_f64_u_s
    table[291] = i64_trunc_f64_s_s
    table[292] = i64_trunc_sat_f64_s_s
    table[293] = i64_trunc_f64_u_s
    table[294] = i64_trunc_sat_f64_u_s
  }
}
