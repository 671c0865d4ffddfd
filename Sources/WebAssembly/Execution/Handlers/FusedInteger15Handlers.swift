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

// i64.rotl(s,i); i64.sub(s,s)
@c private func i64_rotl_si__i64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = (a0 &<< b0) | (a0 &>> (0 &- b0))
  write(sp, pc, 3, v0)
  let a1 = slot64(sp, pc, 4)
  let b1 = slot64(sp, pc, 5)
  let v1: UInt64 = a1 &- b1
  write(sp, pc, 6, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.rotl(s,i); i64.sub(s,t)
@c private func i64_rotl_si__i64_sub_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = (a0 &<< b0) | (a0 &>> (0 &- b0))
  let a1 = slot64(sp, pc, 3)
  let v1: UInt64 = a1 &- v0
  write(sp, pc, 4, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.rotl(s,i); i64.mul(t,s)
@c private func i64_rotl_si__i64_mul_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = (a0 &<< b0) | (a0 &>> (0 &- b0))
  let b1 = slot64(sp, pc, 3)
  let v1: UInt64 = v0 &* b1
  write(sp, pc, 4, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.rotl(s,i); i64.mul(s,s)
@c private func i64_rotl_si__i64_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = (a0 &<< b0) | (a0 &>> (0 &- b0))
  write(sp, pc, 3, v0)
  let a1 = slot64(sp, pc, 4)
  let b1 = slot64(sp, pc, 5)
  let v1: UInt64 = a1 &* b1
  write(sp, pc, 6, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.rotl(s,i); i64.mul(s,t)
@c private func i64_rotl_si__i64_mul_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = (a0 &<< b0) | (a0 &>> (0 &- b0))
  let a1 = slot64(sp, pc, 3)
  let v1: UInt64 = a1 &* v0
  write(sp, pc, 4, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.shl(s,i); i64.shl(t,s)
@c private func i64_shl_si__i64_shl_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 &<< b0
  let b1 = slot64(sp, pc, 3)
  let v1: UInt64 = v0 &<< b1
  write(sp, pc, 4, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.shl(s,i); i64.shl(t,i)
@c private func i64_shl_si__i64_shl_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 &<< b0
  let b1 = short64(pc, 3)
  let v1: UInt64 = v0 &<< b1
  write(sp, pc, 4, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.shl(s,i); i64.shl(d,s)
@c private func i64_shl_si__i64_shl_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 &<< b0
  write(sp, pc, 3, v0)
  let b1 = slot64(sp, pc, 4)
  let v1: UInt64 = v0 &<< b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.shl(s,i); i64.shl(d,i)
@c private func i64_shl_si__i64_shl_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 &<< b0
  write(sp, pc, 3, v0)
  let b1 = short64(pc, 4)
  let v1: UInt64 = v0 &<< b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.shl(s,i); i64.shr_u(t,s)
@c private func i64_shl_si__i64_shr_u_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 &<< b0
  let b1 = slot64(sp, pc, 3)
  let v1: UInt64 = v0 &>> b1
  write(sp, pc, 4, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.shl(s,i); i64.shr_u(t,i)
@c private func i64_shl_si__i64_shr_u_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 &<< b0
  let b1 = short64(pc, 3)
  let v1: UInt64 = v0 &>> b1
  write(sp, pc, 4, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.shl(s,i); i64.shr_u(d,s)
@c private func i64_shl_si__i64_shr_u_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 &<< b0
  write(sp, pc, 3, v0)
  let b1 = slot64(sp, pc, 4)
  let v1: UInt64 = v0 &>> b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.shl(s,i); i64.shr_u(d,i)
@c private func i64_shl_si__i64_shr_u_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 &<< b0
  write(sp, pc, 3, v0)
  let b1 = short64(pc, 4)
  let v1: UInt64 = v0 &>> b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.shl(s,i); i64.xor(d,s)
@c private func i64_shl_si__i64_xor_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 &<< b0
  write(sp, pc, 3, v0)
  let b1 = slot64(sp, pc, 4)
  let v1: UInt64 = v0 ^ b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.shl(s,i); i64.xor(d,i)
@c private func i64_shl_si__i64_xor_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 &<< b0
  write(sp, pc, 3, v0)
  let b1 = short64(pc, 4)
  let v1: UInt64 = v0 ^ b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.shr_u(s,i); i64.shl(t,s)
@c private func i64_shr_u_si__i64_shl_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 &>> b0
  let b1 = slot64(sp, pc, 3)
  let v1: UInt64 = v0 &<< b1
  write(sp, pc, 4, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.shr_u(s,i); i64.shl(t,i)
@c private func i64_shr_u_si__i64_shl_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 &>> b0
  let b1 = short64(pc, 3)
  let v1: UInt64 = v0 &<< b1
  write(sp, pc, 4, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.shr_u(s,i); i64.shl(d,s)
@c private func i64_shr_u_si__i64_shl_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 &>> b0
  write(sp, pc, 3, v0)
  let b1 = slot64(sp, pc, 4)
  let v1: UInt64 = v0 &<< b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.shr_u(s,i); i64.shl(d,i)
@c private func i64_shr_u_si__i64_shl_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 &>> b0
  write(sp, pc, 3, v0)
  let b1 = short64(pc, 4)
  let v1: UInt64 = v0 &<< b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.shr_u(s,i); i64.shr_u(t,s)
@c private func i64_shr_u_si__i64_shr_u_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 &>> b0
  let b1 = slot64(sp, pc, 3)
  let v1: UInt64 = v0 &>> b1
  write(sp, pc, 4, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.shr_u(s,i); i64.shr_u(t,i)
@c private func i64_shr_u_si__i64_shr_u_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 &>> b0
  let b1 = short64(pc, 3)
  let v1: UInt64 = v0 &>> b1
  write(sp, pc, 4, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.shr_u(s,i); i64.shr_u(d,s)
@c private func i64_shr_u_si__i64_shr_u_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 &>> b0
  write(sp, pc, 3, v0)
  let b1 = slot64(sp, pc, 4)
  let v1: UInt64 = v0 &>> b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.shr_u(s,i); i64.shr_u(d,i)
@c private func i64_shr_u_si__i64_shr_u_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 &>> b0
  write(sp, pc, 3, v0)
  let b1 = short64(pc, 4)
  let v1: UInt64 = v0 &>> b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.shr_u(s,i); i64.xor(d,s)
@c private func i64_shr_u_si__i64_xor_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 &>> b0
  write(sp, pc, 3, v0)
  let b1 = slot64(sp, pc, 4)
  let v1: UInt64 = v0 ^ b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.shr_u(s,i); i64.xor(d,i)
@c private func i64_shr_u_si__i64_xor_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 &>> b0
  write(sp, pc, 3, v0)
  let b1 = short64(pc, 4)
  let v1: UInt64 = v0 ^ b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.add(s,s); i64.add(s,s)
@c private func i64_add_ss__i64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &+ b0
  write(sp, pc, 3, v0)
  let a1 = slot64(sp, pc, 4)
  let b1 = slot64(sp, pc, 5)
  let v1: UInt64 = a1 &+ b1
  write(sp, pc, 6, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.add(s,s); i64.add(s,t)
@c private func i64_add_ss__i64_add_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &+ b0
  let a1 = slot64(sp, pc, 3)
  let v1: UInt64 = a1 &+ v0
  write(sp, pc, 4, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.add(s,s); i64.sub(t,s)
@c private func i64_add_ss__i64_sub_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &+ b0
  let b1 = slot64(sp, pc, 3)
  let v1: UInt64 = v0 &- b1
  write(sp, pc, 4, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.add(s,s); i64.sub(s,s)
@c private func i64_add_ss__i64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &+ b0
  write(sp, pc, 3, v0)
  let a1 = slot64(sp, pc, 4)
  let b1 = slot64(sp, pc, 5)
  let v1: UInt64 = a1 &- b1
  write(sp, pc, 6, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.add(s,s); i64.sub(s,t)
@c private func i64_add_ss__i64_sub_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &+ b0
  let a1 = slot64(sp, pc, 3)
  let v1: UInt64 = a1 &- v0
  write(sp, pc, 4, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.sub(s,s); i64.add(t,s)
@c private func i64_sub_ss__i64_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &- b0
  let b1 = slot64(sp, pc, 3)
  let v1: UInt64 = v0 &+ b1
  write(sp, pc, 4, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.sub(s,s); i64.add(s,s)
@c private func i64_sub_ss__i64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &- b0
  write(sp, pc, 3, v0)
  let a1 = slot64(sp, pc, 4)
  let b1 = slot64(sp, pc, 5)
  let v1: UInt64 = a1 &+ b1
  write(sp, pc, 6, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.sub(s,s); i64.add(s,t)
@c private func i64_sub_ss__i64_add_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &- b0
  let a1 = slot64(sp, pc, 3)
  let v1: UInt64 = a1 &+ v0
  write(sp, pc, 4, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.sub(s,s); i64.sub(t,s)
@c private func i64_sub_ss__i64_sub_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &- b0
  let b1 = slot64(sp, pc, 3)
  let v1: UInt64 = v0 &- b1
  write(sp, pc, 4, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.sub(s,s); i64.sub(s,s)
@c private func i64_sub_ss__i64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &- b0
  write(sp, pc, 3, v0)
  let a1 = slot64(sp, pc, 4)
  let b1 = slot64(sp, pc, 5)
  let v1: UInt64 = a1 &- b1
  write(sp, pc, 6, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.sub(s,s); i64.sub(s,t)
@c private func i64_sub_ss__i64_sub_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &- b0
  let a1 = slot64(sp, pc, 3)
  let v1: UInt64 = a1 &- v0
  write(sp, pc, 4, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.mul(s,s); i64.add(s,s)
@c private func i64_mul_ss__i64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &* b0
  write(sp, pc, 3, v0)
  let a1 = slot64(sp, pc, 4)
  let b1 = slot64(sp, pc, 5)
  let v1: UInt64 = a1 &+ b1
  write(sp, pc, 6, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.mul(s,s); i64.add(s,t)
@c private func i64_mul_ss__i64_add_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &* b0
  let a1 = slot64(sp, pc, 3)
  let v1: UInt64 = a1 &+ v0
  write(sp, pc, 4, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.mul(s,s); i64.add(s,i)
@c private func i64_mul_ss__i64_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &* b0
  write(sp, pc, 3, v0)
  let a1 = slot64(sp, pc, 4)
  let b1 = short64(pc, 5)
  let v1: UInt64 = a1 &+ b1
  write(sp, pc, 6, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.mul(s,s); i64.sub(t,s)
@c private func i64_mul_ss__i64_sub_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &* b0
  let b1 = slot64(sp, pc, 3)
  let v1: UInt64 = v0 &- b1
  write(sp, pc, 4, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.mul(s,s); i64.sub(s,s)
@c private func i64_mul_ss__i64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &* b0
  write(sp, pc, 3, v0)
  let a1 = slot64(sp, pc, 4)
  let b1 = slot64(sp, pc, 5)
  let v1: UInt64 = a1 &- b1
  write(sp, pc, 6, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

extension HandlerTable {
  static func installFusedInteger15(_ table: UnsafeMutablePointer<Handler>) {
    table[1141] = i64_rotl_si__i64_sub_ss
    table[1142] = i64_rotl_si__i64_sub_st
    table[1143] = i64_rotl_si__i64_mul_ts
    table[1144] = i64_rotl_si__i64_mul_ss
    table[1145] = i64_rotl_si__i64_mul_st
    table[1146] = i64_shl_si__i64_shl_ts
    table[1147] = i64_shl_si__i64_shl_ti
    table[1148] = i64_shl_si__i64_shl_ds
    table[1149] = i64_shl_si__i64_shl_di
    table[1150] = i64_shl_si__i64_shr_u_ts
    table[1151] = i64_shl_si__i64_shr_u_ti
    table[1152] = i64_shl_si__i64_shr_u_ds
    table[1153] = i64_shl_si__i64_shr_u_di
    table[1154] = i64_shl_si__i64_xor_ds
    table[1155] = i64_shl_si__i64_xor_di
    table[1156] = i64_shr_u_si__i64_shl_ts
    table[1157] = i64_shr_u_si__i64_shl_ti
    table[1158] = i64_shr_u_si__i64_shl_ds
    table[1159] = i64_shr_u_si__i64_shl_di
    table[1160] = i64_shr_u_si__i64_shr_u_ts
    table[1161] = i64_shr_u_si__i64_shr_u_ti
    table[1162] = i64_shr_u_si__i64_shr_u_ds
    table[1163] = i64_shr_u_si__i64_shr_u_di
    table[1164] = i64_shr_u_si__i64_xor_ds
    table[1165] = i64_shr_u_si__i64_xor_di
    table[1166] = i64_add_ss__i64_add_ss
    table[1167] = i64_add_ss__i64_add_st
    table[1168] = i64_add_ss__i64_sub_ts
    table[1169] = i64_add_ss__i64_sub_ss
    table[1170] = i64_add_ss__i64_sub_st
    table[1171] = i64_sub_ss__i64_add_ts
    table[1172] = i64_sub_ss__i64_add_ss
    table[1173] = i64_sub_ss__i64_add_st
    table[1174] = i64_sub_ss__i64_sub_ts
    table[1175] = i64_sub_ss__i64_sub_ss
    table[1176] = i64_sub_ss__i64_sub_st
    table[1177] = i64_mul_ss__i64_add_ss
    table[1178] = i64_mul_ss__i64_add_st
    table[1179] = i64_mul_ss__i64_add_si
    table[1180] = i64_mul_ss__i64_sub_ts
    table[1181] = i64_mul_ss__i64_sub_ss
  }
}
