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

// i32.add(s,s)
@c private func i32_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &+ b0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i32.add(s,i)
@c private func i32_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &+ b0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i32.add(s,I)
@c private func i32_add_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let v0: UInt32 = a0 &+ b0
  write(sp, pc, 4, UInt64(v0))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.sub(s,s)
@c private func i32_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &- b0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i32.sub(i,s)
@c private func i32_sub_is(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = short32(pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &- b0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i32.mul(s,s)
@c private func i32_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &* b0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i32.mul(s,i)
@c private func i32_mul_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &* b0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i32.mul(s,I)
@c private func i32_mul_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let v0: UInt32 = a0 &* b0
  write(sp, pc, 4, UInt64(v0))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.and(s,s)
@c private func i32_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 & b0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i32.and(s,i)
@c private func i32_and_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 & b0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i32.and(s,I)
@c private func i32_and_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let v0: UInt32 = a0 & b0
  write(sp, pc, 4, UInt64(v0))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.or(s,s)
@c private func i32_or_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 | b0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i32.or(s,i)
@c private func i32_or_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 | b0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i32.or(s,I)
@c private func i32_or_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let v0: UInt32 = a0 | b0
  write(sp, pc, 4, UInt64(v0))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.xor(s,s)
@c private func i32_xor_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 ^ b0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i32.xor(s,i)
@c private func i32_xor_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 ^ b0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i32.xor(s,I)
@c private func i32_xor_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let v0: UInt32 = a0 ^ b0
  write(sp, pc, 4, UInt64(v0))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.shl(s,s)
@c private func i32_shl_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &<< b0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i32.shl(s,i)
@c private func i32_shl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &<< b0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i32.shl(i,s)
@c private func i32_shl_is(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = short32(pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &<< b0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i32.shr_s(s,s)
@c private func i32_shr_s_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = UInt32(bitPattern: Int32(bitPattern: a0) &>> Int32(bitPattern: b0))
  write(sp, pc, 3, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i32.shr_s(s,i)
@c private func i32_shr_s_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = UInt32(bitPattern: Int32(bitPattern: a0) &>> Int32(bitPattern: b0))
  write(sp, pc, 3, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i32.shr_s(i,s)
@c private func i32_shr_s_is(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = short32(pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = UInt32(bitPattern: Int32(bitPattern: a0) &>> Int32(bitPattern: b0))
  write(sp, pc, 3, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i32.shr_u(s,s)
@c private func i32_shr_u_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &>> b0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i32.shr_u(s,i)
@c private func i32_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &>> b0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i32.shr_u(i,s)
@c private func i32_shr_u_is(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = short32(pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &>> b0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i32.rotl(s,s)
@c private func i32_rotl_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = (a0 &<< b0) | (a0 &>> (0 &- b0))
  write(sp, pc, 3, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i32.rotl(s,i)
@c private func i32_rotl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = (a0 &<< b0) | (a0 &>> (0 &- b0))
  write(sp, pc, 3, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i32.rotr(s,s)
@c private func i32_rotr_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = (a0 &>> b0) | (a0 &<< (0 &- b0))
  write(sp, pc, 3, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i32.rotr(s,i)
@c private func i32_rotr_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = (a0 &>> b0) | (a0 &<< (0 &- b0))
  write(sp, pc, 3, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i32.div_s(s,s)
@c private func i32_div_s_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  if _slowPath(b0 == 0) { return leave(sp, pc, cx, 25) }
  if _slowPath(a0 == UInt32(1) << 31 && b0 == UInt32.max) { return leave(sp, pc, cx, 26) }
  let v0: UInt32 = UInt32(bitPattern: Int32(bitPattern: a0).dividedReportingOverflow(by: Int32(bitPattern: b0)).partialValue)
  write(sp, pc, 3, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i32.div_s(s,i)
@c private func i32_div_s_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  if _slowPath(b0 == 0) { return leave(sp, pc, cx, 25) }
  if _slowPath(a0 == UInt32(1) << 31 && b0 == UInt32.max) { return leave(sp, pc, cx, 26) }
  let v0: UInt32 = UInt32(bitPattern: Int32(bitPattern: a0).dividedReportingOverflow(by: Int32(bitPattern: b0)).partialValue)
  write(sp, pc, 3, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i32.div_s(s,I)
@c private func i32_div_s_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  if _slowPath(b0 == 0) { return leave(sp, pc, cx, 25) }
  if _slowPath(a0 == UInt32(1) << 31 && b0 == UInt32.max) { return leave(sp, pc, cx, 26) }
  let v0: UInt32 = UInt32(bitPattern: Int32(bitPattern: a0).dividedReportingOverflow(by: Int32(bitPattern: b0)).partialValue)
  write(sp, pc, 4, UInt64(v0))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.div_u(s,s)
@c private func i32_div_u_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  if _slowPath(b0 == 0) { return leave(sp, pc, cx, 25) }
  let v0: UInt32 = a0 / b0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i32.div_u(s,i)
@c private func i32_div_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  if _slowPath(b0 == 0) { return leave(sp, pc, cx, 25) }
  let v0: UInt32 = a0 / b0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i32.div_u(s,I)
@c private func i32_div_u_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  if _slowPath(b0 == 0) { return leave(sp, pc, cx, 25) }
  let v0: UInt32 = a0 / b0
  write(sp, pc, 4, UInt64(v0))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.rem_s(s,s)
@c private func i32_rem_s_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  if _slowPath(b0 == 0) { return leave(sp, pc, cx, 25) }
  let v0: UInt32 = UInt32(bitPattern: Int32(bitPattern: a0).remainderReportingOverflow(dividingBy: Int32(bitPattern: b0)).partialValue)
  write(sp, pc, 3, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i32.rem_s(s,i)
@c private func i32_rem_s_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  if _slowPath(b0 == 0) { return leave(sp, pc, cx, 25) }
  let v0: UInt32 = UInt32(bitPattern: Int32(bitPattern: a0).remainderReportingOverflow(dividingBy: Int32(bitPattern: b0)).partialValue)
  write(sp, pc, 3, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i32.rem_s(s,I)
@c private func i32_rem_s_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  if _slowPath(b0 == 0) { return leave(sp, pc, cx, 25) }
  let v0: UInt32 = UInt32(bitPattern: Int32(bitPattern: a0).remainderReportingOverflow(dividingBy: Int32(bitPattern: b0)).partialValue)
  write(sp, pc, 4, UInt64(v0))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.rem_u(s,s)
@c private func i32_rem_u_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  if _slowPath(b0 == 0) { return leave(sp, pc, cx, 25) }
  let v0: UInt32 = a0 % b0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i32.rem_u(s,i)
@c private func i32_rem_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  if _slowPath(b0 == 0) { return leave(sp, pc, cx, 25) }
  let v0: UInt32 = a0 % b0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i32.rem_u(s,I)
@c private func i32_rem_u_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  if _slowPath(b0 == 0) { return leave(sp, pc, cx, 25) }
  let v0: UInt32 = a0 % b0
  write(sp, pc, 4, UInt64(v0))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.clz(s)
@c private func i32_clz_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt32 = UInt32(truncatingIfNeeded: a0.leadingZeroBitCount)
  write(sp, pc, 2, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i32.ctz(s)
@c private func i32_ctz_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt32 = UInt32(truncatingIfNeeded: a0.trailingZeroBitCount)
  write(sp, pc, 2, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// i32.popcnt(s)
@c private func i32_popcnt_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt32 = UInt32(truncatingIfNeeded: a0.nonzeroBitCount)
  write(sp, pc, 2, UInt64(v0))
  return next(sp, pc + 8, cx, mb, ms, fa)
}

extension HandlerTable {
  static func installInteger32(_ table: UnsafeMutablePointer<Handler>) {
    table[30] = i32_add_ss
    table[31] = i32_add_si
    table[32] = i32_add_sI
    table[33] = i32_sub_ss
    table[34] = i32_sub_is
    table[35] = i32_mul_ss
    table[36] = i32_mul_si
    table[37] = i32_mul_sI
    table[38] = i32_and_ss
    table[39] = i32_and_si
    table[40] = i32_and_sI
    table[41] = i32_or_ss
    table[42] = i32_or_si
    table[43] = i32_or_sI
    table[44] = i32_xor_ss
    table[45] = i32_xor_si
    table[46] = i32_xor_sI
    table[47] = i32_shl_ss
    table[48] = i32_shl_si
    table[49] = i32_shl_is
    table[50] = i32_shr_s_ss
    table[51] = i32_shr_s_si
    table[52] = i32_shr_s_is
    table[53] = i32_shr_u_ss
    table[54] = i32_shr_u_si
    table[55] = i32_shr_u_is
    table[56] = i32_rotl_ss
    table[57] = i32_rotl_si
    table[58] = i32_rotr_ss
    table[59] = i32_rotr_si
    table[60] = i32_div_s_ss
    table[61] = i32_div_s_si
    table[62] = i32_div_s_sI
    table[63] = i32_div_u_ss
    table[64] = i32_div_u_si
    table[65] = i32_div_u_sI
    table[66] = i32_rem_s_ss
    table[67] = i32_rem_s_si
    table[68] = i32_rem_s_sI
    table[69] = i32_rem_u_ss
    table[70] = i32_rem_u_si
    table[71] = i32_rem_u_sI
    table[72] = i32_clz_s
    table[73] = i32_ctz_s
    table[74] = i32_popcnt_s
  }
}
