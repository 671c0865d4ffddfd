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

// i64.xor(s,i); i64.mul(t,s)
@c private func i64_xor_si__i64_mul_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 ^ b0
  let b1 = slot64(sp, pc, 3)
  let v1: UInt64 = v0 &* b1
  write(sp, pc, 4, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.xor(s,i); i64.mul(t,i)
@c private func i64_xor_si__i64_mul_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 ^ b0
  let b1 = short64(pc, 3)
  let v1: UInt64 = v0 &* b1
  write(sp, pc, 4, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.xor(s,i); i64.shl(t,s)
@c private func i64_xor_si__i64_shl_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 ^ b0
  let b1 = slot64(sp, pc, 3)
  let v1: UInt64 = v0 &<< b1
  write(sp, pc, 4, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.xor(s,i); i64.shl(t,i)
@c private func i64_xor_si__i64_shl_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 ^ b0
  let b1 = short64(pc, 3)
  let v1: UInt64 = v0 &<< b1
  write(sp, pc, 4, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.xor(s,i); i64.shr_u(t,s)
@c private func i64_xor_si__i64_shr_u_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 ^ b0
  let b1 = slot64(sp, pc, 3)
  let v1: UInt64 = v0 &>> b1
  write(sp, pc, 4, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.xor(s,i); i64.shr_u(t,i)
@c private func i64_xor_si__i64_shr_u_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 ^ b0
  let b1 = short64(pc, 3)
  let v1: UInt64 = v0 &>> b1
  write(sp, pc, 4, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.and(s,s); i64.mul(t,s)
@c private func i64_and_ss__i64_mul_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 & b0
  let b1 = slot64(sp, pc, 3)
  let v1: UInt64 = v0 &* b1
  write(sp, pc, 4, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.and(s,s); i64.mul(t,i)
@c private func i64_and_ss__i64_mul_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 & b0
  let b1 = short64(pc, 3)
  let v1: UInt64 = v0 &* b1
  write(sp, pc, 4, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.and(s,s); i64.shl(t,s)
@c private func i64_and_ss__i64_shl_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 & b0
  let b1 = slot64(sp, pc, 3)
  let v1: UInt64 = v0 &<< b1
  write(sp, pc, 4, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.and(s,s); i64.shl(t,i)
@c private func i64_and_ss__i64_shl_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 & b0
  let b1 = short64(pc, 3)
  let v1: UInt64 = v0 &<< b1
  write(sp, pc, 4, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.and(s,s); i64.shr_u(t,s)
@c private func i64_and_ss__i64_shr_u_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 & b0
  let b1 = slot64(sp, pc, 3)
  let v1: UInt64 = v0 &>> b1
  write(sp, pc, 4, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.and(s,s); i64.shr_u(t,i)
@c private func i64_and_ss__i64_shr_u_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 & b0
  let b1 = short64(pc, 3)
  let v1: UInt64 = v0 &>> b1
  write(sp, pc, 4, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.and(s,i); i64.mul(t,s)
@c private func i64_and_si__i64_mul_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 & b0
  let b1 = slot64(sp, pc, 3)
  let v1: UInt64 = v0 &* b1
  write(sp, pc, 4, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.and(s,i); i64.mul(t,i)
@c private func i64_and_si__i64_mul_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 & b0
  let b1 = short64(pc, 3)
  let v1: UInt64 = v0 &* b1
  write(sp, pc, 4, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.and(s,i); i64.shl(t,s)
@c private func i64_and_si__i64_shl_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 & b0
  let b1 = slot64(sp, pc, 3)
  let v1: UInt64 = v0 &<< b1
  write(sp, pc, 4, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.and(s,i); i64.shl(t,i)
@c private func i64_and_si__i64_shl_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 & b0
  let b1 = short64(pc, 3)
  let v1: UInt64 = v0 &<< b1
  write(sp, pc, 4, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.and(s,i); i64.shr_u(t,s)
@c private func i64_and_si__i64_shr_u_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 & b0
  let b1 = slot64(sp, pc, 3)
  let v1: UInt64 = v0 &>> b1
  write(sp, pc, 4, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.and(s,i); i64.shr_u(t,i)
@c private func i64_and_si__i64_shr_u_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 & b0
  let b1 = short64(pc, 3)
  let v1: UInt64 = v0 &>> b1
  write(sp, pc, 4, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.mul(s,c); i64.add(t,s)
@c private func i64_mul_sc__i64_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = long64(pc, 2)
  let v0: UInt64 = a0 &* b0
  let b1 = slot64(sp, pc, 6)
  let v1: UInt64 = v0 &+ b1
  write(sp, pc, 7, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.mul(s,c); i64.add(t,i)
@c private func i64_mul_sc__i64_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = long64(pc, 2)
  let v0: UInt64 = a0 &* b0
  let b1 = short64(pc, 6)
  let v1: UInt64 = v0 &+ b1
  write(sp, pc, 7, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.mul(s,c); i64.add(t,c)
@c private func i64_mul_sc__i64_add_tc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = long64(pc, 2)
  let v0: UInt64 = a0 &* b0
  let b1 = long64(pc, 6)
  let v1: UInt64 = v0 &+ b1
  write(sp, pc, 10, v1)
  return next(sp, pc + 24, cx, mb, ms, fa)
}

// i64.add(s,i); i64.add(s,i)
@c private func i64_add_si__i64_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 &+ b0
  write(sp, pc, 3, v0)
  let a1 = slot64(sp, pc, 4)
  let b1 = short64(pc, 5)
  let v1: UInt64 = a1 &+ b1
  write(sp, pc, 6, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.add(s,I); i32.add(t,s)
@c private func i32_add_sI__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let v0: UInt32 = a0 &+ b0
  let b1 = slot32(sp, pc, 4)
  let v1: UInt32 = v0 &+ b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.add(s,I); i32.add(t,i)
@c private func i32_add_sI__i32_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let v0: UInt32 = a0 &+ b0
  let b1 = short32(pc, 4)
  let v1: UInt32 = v0 &+ b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.add(s,I); i32.and(t,s)
@c private func i32_add_sI__i32_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let v0: UInt32 = a0 &+ b0
  let b1 = slot32(sp, pc, 4)
  let v1: UInt32 = v0 & b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.add(s,I); i32.and(t,i)
@c private func i32_add_sI__i32_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let v0: UInt32 = a0 &+ b0
  let b1 = short32(pc, 4)
  let v1: UInt32 = v0 & b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.and(s,I); i32.add(t,s)
@c private func i32_and_sI__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let v0: UInt32 = a0 & b0
  let b1 = slot32(sp, pc, 4)
  let v1: UInt32 = v0 &+ b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.and(s,I); i32.add(t,i)
@c private func i32_and_sI__i32_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let v0: UInt32 = a0 & b0
  let b1 = short32(pc, 4)
  let v1: UInt32 = v0 &+ b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.and(s,I); i32.and(t,s)
@c private func i32_and_sI__i32_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let v0: UInt32 = a0 & b0
  let b1 = slot32(sp, pc, 4)
  let v1: UInt32 = v0 & b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.and(s,I); i32.and(t,i)
@c private func i32_and_sI__i32_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let v0: UInt32 = a0 & b0
  let b1 = short32(pc, 4)
  let v1: UInt32 = v0 & b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.or(s,I); i32.add(t,s)
@c private func i32_or_sI__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let v0: UInt32 = a0 | b0
  let b1 = slot32(sp, pc, 4)
  let v1: UInt32 = v0 &+ b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.or(s,I); i32.add(t,i)
@c private func i32_or_sI__i32_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let v0: UInt32 = a0 | b0
  let b1 = short32(pc, 4)
  let v1: UInt32 = v0 &+ b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.or(s,I); i32.and(t,s)
@c private func i32_or_sI__i32_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let v0: UInt32 = a0 | b0
  let b1 = slot32(sp, pc, 4)
  let v1: UInt32 = v0 & b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.or(s,I); i32.and(t,i)
@c private func i32_or_sI__i32_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let v0: UInt32 = a0 | b0
  let b1 = short32(pc, 4)
  let v1: UInt32 = v0 & b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.xor(s,I); i32.add(t,s)
@c private func i32_xor_sI__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let v0: UInt32 = a0 ^ b0
  let b1 = slot32(sp, pc, 4)
  let v1: UInt32 = v0 &+ b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.xor(s,I); i32.add(t,i)
@c private func i32_xor_sI__i32_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let v0: UInt32 = a0 ^ b0
  let b1 = short32(pc, 4)
  let v1: UInt32 = v0 &+ b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.xor(s,I); i32.and(t,s)
@c private func i32_xor_sI__i32_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let v0: UInt32 = a0 ^ b0
  let b1 = slot32(sp, pc, 4)
  let v1: UInt32 = v0 & b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.xor(s,I); i32.and(t,i)
@c private func i32_xor_sI__i32_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let v0: UInt32 = a0 ^ b0
  let b1 = short32(pc, 4)
  let v1: UInt32 = v0 & b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.mul(s,I); i32.add(t,s)
@c private func i32_mul_sI__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let v0: UInt32 = a0 &* b0
  let b1 = slot32(sp, pc, 4)
  let v1: UInt32 = v0 &+ b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.mul(s,I); i32.add(t,i)
@c private func i32_mul_sI__i32_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let v0: UInt32 = a0 &* b0
  let b1 = short32(pc, 4)
  let v1: UInt32 = v0 &+ b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.mul(s,I); i32.and(t,s)
@c private func i32_mul_sI__i32_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let v0: UInt32 = a0 &* b0
  let b1 = slot32(sp, pc, 4)
  let v1: UInt32 = v0 & b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.mul(s,I); i32.and(t,i)
@c private func i32_mul_sI__i32_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let v0: UInt32 = a0 &* b0
  let b1 = short32(pc, 4)
  let v1: UInt32 = v0 & b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.add(s,s); i32.add(t,I)
@c private func i32_add_ss__i32_add_tI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &+ b0
  let b1 = word32(pc, 3)
  let v1: UInt32 = v0 &+ b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.add(s,s); i32.and(t,I)
@c private func i32_add_ss__i32_and_tI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &+ b0
  let b1 = word32(pc, 3)
  let v1: UInt32 = v0 & b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

extension HandlerTable {
  static func installFusedInteger10(_ table: UnsafeMutablePointer<Handler>) {
    table[924] = i64_xor_si__i64_mul_ts
    table[925] = i64_xor_si__i64_mul_ti
    table[926] = i64_xor_si__i64_shl_ts
    table[927] = i64_xor_si__i64_shl_ti
    table[928] = i64_xor_si__i64_shr_u_ts
    table[929] = i64_xor_si__i64_shr_u_ti
    table[930] = i64_and_ss__i64_mul_ts
    table[931] = i64_and_ss__i64_mul_ti
    table[932] = i64_and_ss__i64_shl_ts
    table[933] = i64_and_ss__i64_shl_ti
    table[934] = i64_and_ss__i64_shr_u_ts
    table[935] = i64_and_ss__i64_shr_u_ti
    table[936] = i64_and_si__i64_mul_ts
    table[937] = i64_and_si__i64_mul_ti
    table[938] = i64_and_si__i64_shl_ts
    table[939] = i64_and_si__i64_shl_ti
    table[940] = i64_and_si__i64_shr_u_ts
    table[941] = i64_and_si__i64_shr_u_ti
    table[942] = i64_mul_sc__i64_add_ts
    table[943] = i64_mul_sc__i64_add_ti
    table[944] = i64_mul_sc__i64_add_tc
    table[945] = i64_add_si__i64_add_si
    table[946] = i32_add_sI__i32_add_ts
    table[947] = i32_add_sI__i32_add_ti
    table[948] = i32_add_sI__i32_and_ts
    table[949] = i32_add_sI__i32_and_ti
    table[950] = i32_and_sI__i32_add_ts
    table[951] = i32_and_sI__i32_add_ti
    table[952] = i32_and_sI__i32_and_ts
    table[953] = i32_and_sI__i32_and_ti
    table[954] = i32_or_sI__i32_add_ts
    table[955] = i32_or_sI__i32_add_ti
    table[956] = i32_or_sI__i32_and_ts
    table[957] = i32_or_sI__i32_and_ti
    table[958] = i32_xor_sI__i32_add_ts
    table[959] = i32_xor_sI__i32_add_ti
    table[960] = i32_xor_sI__i32_and_ts
    table[961] = i32_xor_sI__i32_and_ti
    table[962] = i32_mul_sI__i32_add_ts
    table[963] = i32_mul_sI__i32_add_ti
    table[964] = i32_mul_sI__i32_and_ts
    table[965] = i32_mul_sI__i32_and_ti
    table[966] = i32_add_ss__i32_add_tI
    table[967] = i32_add_ss__i32_and_tI
  }
}
