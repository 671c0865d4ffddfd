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

// i64.sub(s,s); i32.shr_u(s,i)
@c private func i64_sub_ss__i32_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &- b0
  write(sp, pc, 3, v0)
  let a1 = slot32(sp, pc, 4)
  let b1 = short32(pc, 5)
  let v1: UInt32 = a1 &>> b1
  write(sp, pc, 6, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.sub(s,s); i32.mul(s,i)
@c private func i64_sub_ss__i32_mul_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &- b0
  write(sp, pc, 3, v0)
  let a1 = slot32(sp, pc, 4)
  let b1 = short32(pc, 5)
  let v1: UInt32 = a1 &* b1
  write(sp, pc, 6, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.sub(s,s); i32.add(s,s)
@c private func i64_sub_ss__i32_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &- b0
  write(sp, pc, 3, v0)
  let a1 = slot32(sp, pc, 4)
  let b1 = slot32(sp, pc, 5)
  let v1: UInt32 = a1 &+ b1
  write(sp, pc, 6, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.sub(s,s); i32.sub(s,s)
@c private func i64_sub_ss__i32_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &- b0
  write(sp, pc, 3, v0)
  let a1 = slot32(sp, pc, 4)
  let b1 = slot32(sp, pc, 5)
  let v1: UInt32 = a1 &- b1
  write(sp, pc, 6, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.sub(s,s); i32.and(s,s)
@c private func i64_sub_ss__i32_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &- b0
  write(sp, pc, 3, v0)
  let a1 = slot32(sp, pc, 4)
  let b1 = slot32(sp, pc, 5)
  let v1: UInt32 = a1 & b1
  write(sp, pc, 6, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.sub(s,s); i32.or(s,s)
@c private func i64_sub_ss__i32_or_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &- b0
  write(sp, pc, 3, v0)
  let a1 = slot32(sp, pc, 4)
  let b1 = slot32(sp, pc, 5)
  let v1: UInt32 = a1 | b1
  write(sp, pc, 6, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.sub(s,s); i32.xor(s,s)
@c private func i64_sub_ss__i32_xor_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &- b0
  write(sp, pc, 3, v0)
  let a1 = slot32(sp, pc, 4)
  let b1 = slot32(sp, pc, 5)
  let v1: UInt32 = a1 ^ b1
  write(sp, pc, 6, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.sub(s,s); i32.mul(s,s)
@c private func i64_sub_ss__i32_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &- b0
  write(sp, pc, 3, v0)
  let a1 = slot32(sp, pc, 4)
  let b1 = slot32(sp, pc, 5)
  let v1: UInt32 = a1 &* b1
  write(sp, pc, 6, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.sub(s,s); i32.add(s,I)
@c private func i64_sub_ss__i32_add_sI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &- b0
  write(sp, pc, 3, v0)
  let a1 = slot32(sp, pc, 4)
  let b1 = word32(pc, 5)
  let v1: UInt32 = a1 &+ b1
  write(sp, pc, 7, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.sub(s,s); load8_u(s,o)
@c private func i64_sub_ss__load8_u_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &- b0
  write(sp, pc, 3, v0)
  let a1 = slot32(sp, pc, 4)
  let b1 = count(pc, 5)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  let m1 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e1), as: UInt8.self)
  let v1: UInt32 = UInt32(m1)
  write(sp, pc, 6, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.sub(s,s); load16_u(s,o)
@c private func i64_sub_ss__load16_u_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &- b0
  write(sp, pc, 3, v0)
  let a1 = slot32(sp, pc, 4)
  let b1 = count(pc, 5)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 2) { return leave(sp, pc, cx, 28) }
  let m1 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e1), as: UInt16.self)
  let v1: UInt32 = UInt32(m1)
  write(sp, pc, 6, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.sub(s,s); load32(s,o)
@c private func i64_sub_ss__load32_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &- b0
  write(sp, pc, 3, v0)
  let a1 = slot32(sp, pc, 4)
  let b1 = count(pc, 5)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  let m1 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e1), as: UInt32.self)
  let v1: UInt32 = m1
  write(sp, pc, 6, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.sub(s,s); load64(s,o)
@c private func i64_sub_ss__load64_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &- b0
  write(sp, pc, 3, v0)
  let a1 = slot32(sp, pc, 4)
  let b1 = count(pc, 5)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 8) { return leave(sp, pc, cx, 28) }
  let m1 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e1), as: UInt64.self)
  let v1: UInt64 = m1
  write(sp, pc, 6, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.sub(s,s); store8(s,o,s)
@c private func i64_sub_ss__store8_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &- b0
  write(sp, pc, 3, v0)
  let a1 = slot32(sp, pc, 4)
  let b1 = count(pc, 5)
  let c1 = slot32(sp, pc, 6)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: UInt8(truncatingIfNeeded: c1), toByteOffset: Int(truncatingIfNeeded: e1), as: UInt8.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.sub(s,s); store8(s,o,i)
@c private func i64_sub_ss__store8_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &- b0
  write(sp, pc, 3, v0)
  let a1 = slot32(sp, pc, 4)
  let b1 = count(pc, 5)
  let c1 = short32(pc, 6)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: UInt8(truncatingIfNeeded: c1), toByteOffset: Int(truncatingIfNeeded: e1), as: UInt8.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.sub(s,s); store32(s,o,s)
@c private func i64_sub_ss__store32_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &- b0
  write(sp, pc, 3, v0)
  let a1 = slot32(sp, pc, 4)
  let b1 = count(pc, 5)
  let c1 = slot32(sp, pc, 6)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: c1, toByteOffset: Int(truncatingIfNeeded: e1), as: UInt32.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.sub(s,s); store32(s,o,i)
@c private func i64_sub_ss__store32_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &- b0
  write(sp, pc, 3, v0)
  let a1 = slot32(sp, pc, 4)
  let b1 = count(pc, 5)
  let c1 = short32(pc, 6)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: c1, toByteOffset: Int(truncatingIfNeeded: e1), as: UInt32.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.sub(s,s); store64(s,o,s)
@c private func i64_sub_ss__store64_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &- b0
  write(sp, pc, 3, v0)
  let a1 = slot32(sp, pc, 4)
  let b1 = count(pc, 5)
  let c1 = slot64(sp, pc, 6)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 8) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: c1, toByteOffset: Int(truncatingIfNeeded: e1), as: UInt64.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.sub(s,s); store64(s,o,i)
@c private func i64_sub_ss__store64_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &- b0
  write(sp, pc, 3, v0)
  let a1 = slot32(sp, pc, 4)
  let b1 = count(pc, 5)
  let c1 = short64(pc, 6)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 8) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: c1, toByteOffset: Int(truncatingIfNeeded: e1), as: UInt64.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.sub(s,s); i64.add(s,i)
@c private func i64_sub_ss__i64_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &- b0
  write(sp, pc, 3, v0)
  let a1 = slot64(sp, pc, 4)
  let b1 = short64(pc, 5)
  let v1: UInt64 = a1 &+ b1
  write(sp, pc, 6, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.sub(s,s); i64.shr_u(s,i)
@c private func i64_sub_ss__i64_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &- b0
  write(sp, pc, 3, v0)
  let a1 = slot64(sp, pc, 4)
  let b1 = short64(pc, 5)
  let v1: UInt64 = a1 &>> b1
  write(sp, pc, 6, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.sub(s,s); i64.shl(s,i)
@c private func i64_sub_ss__i64_shl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &- b0
  write(sp, pc, 3, v0)
  let a1 = slot64(sp, pc, 4)
  let b1 = short64(pc, 5)
  let v1: UInt64 = a1 &<< b1
  write(sp, pc, 6, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.sub(s,s); i64.xor(s,s)
@c private func i64_sub_ss__i64_xor_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &- b0
  write(sp, pc, 3, v0)
  let a1 = slot64(sp, pc, 4)
  let b1 = slot64(sp, pc, 5)
  let v1: UInt64 = a1 ^ b1
  write(sp, pc, 6, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.sub(s,s); i64.and(s,s)
@c private func i64_sub_ss__i64_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &- b0
  write(sp, pc, 3, v0)
  let a1 = slot64(sp, pc, 4)
  let b1 = slot64(sp, pc, 5)
  let v1: UInt64 = a1 & b1
  write(sp, pc, 6, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.sub(s,s); f64.add(s,s)
@c private func i64_sub_ss__f64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &- b0
  write(sp, pc, 3, v0)
  let a1 = slotF64(sp, pc, 4, fa)
  let b1 = slotF64(sp, pc, 5, fa)
  let v1: Double = a1 + b1
  write(sp, pc, 6, v1.bitPattern)
  return next(sp, pc + 16, cx, mb, ms, v1)
}

// i64.sub(s,s); f64.sub(s,s)
@c private func i64_sub_ss__f64_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &- b0
  write(sp, pc, 3, v0)
  let a1 = slotF64(sp, pc, 4, fa)
  let b1 = slotF64(sp, pc, 5, fa)
  let v1: Double = a1 - b1
  write(sp, pc, 6, v1.bitPattern)
  return next(sp, pc + 16, cx, mb, ms, v1)
}

// i64.sub(s,s); f64.mul(s,s)
@c private func i64_sub_ss__f64_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &- b0
  write(sp, pc, 3, v0)
  let a1 = slotF64(sp, pc, 4, fa)
  let b1 = slotF64(sp, pc, 5, fa)
  let v1: Double = a1 * b1
  write(sp, pc, 6, v1.bitPattern)
  return next(sp, pc + 16, cx, mb, ms, v1)
}

// i64.xor(s,s); copy(i)
@c private func i64_xor_ss__copy_i(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 ^ b0
  write(sp, pc, 3, v0)
  let a1 = short64(pc, 4)
  let v1: Bits = a1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.xor(s,s); i32.add(s,i)
@c private func i64_xor_ss__i32_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 ^ b0
  write(sp, pc, 3, v0)
  let a1 = slot32(sp, pc, 4)
  let b1 = short32(pc, 5)
  let v1: UInt32 = a1 &+ b1
  write(sp, pc, 6, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.xor(s,s); i32.and(s,i)
@c private func i64_xor_ss__i32_and_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 ^ b0
  write(sp, pc, 3, v0)
  let a1 = slot32(sp, pc, 4)
  let b1 = short32(pc, 5)
  let v1: UInt32 = a1 & b1
  write(sp, pc, 6, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.xor(s,s); i32.shl(s,i)
@c private func i64_xor_ss__i32_shl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 ^ b0
  write(sp, pc, 3, v0)
  let a1 = slot32(sp, pc, 4)
  let b1 = short32(pc, 5)
  let v1: UInt32 = a1 &<< b1
  write(sp, pc, 6, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.xor(s,s); i32.shr_u(s,i)
@c private func i64_xor_ss__i32_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 ^ b0
  write(sp, pc, 3, v0)
  let a1 = slot32(sp, pc, 4)
  let b1 = short32(pc, 5)
  let v1: UInt32 = a1 &>> b1
  write(sp, pc, 6, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.xor(s,s); i32.mul(s,i)
@c private func i64_xor_ss__i32_mul_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 ^ b0
  write(sp, pc, 3, v0)
  let a1 = slot32(sp, pc, 4)
  let b1 = short32(pc, 5)
  let v1: UInt32 = a1 &* b1
  write(sp, pc, 6, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.xor(s,s); i32.add(s,s)
@c private func i64_xor_ss__i32_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 ^ b0
  write(sp, pc, 3, v0)
  let a1 = slot32(sp, pc, 4)
  let b1 = slot32(sp, pc, 5)
  let v1: UInt32 = a1 &+ b1
  write(sp, pc, 6, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.xor(s,s); i32.sub(s,s)
@c private func i64_xor_ss__i32_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 ^ b0
  write(sp, pc, 3, v0)
  let a1 = slot32(sp, pc, 4)
  let b1 = slot32(sp, pc, 5)
  let v1: UInt32 = a1 &- b1
  write(sp, pc, 6, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.xor(s,s); i32.and(s,s)
@c private func i64_xor_ss__i32_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 ^ b0
  write(sp, pc, 3, v0)
  let a1 = slot32(sp, pc, 4)
  let b1 = slot32(sp, pc, 5)
  let v1: UInt32 = a1 & b1
  write(sp, pc, 6, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

extension HandlerTable {
  static func installNeighbors27(_ table: UnsafeMutablePointer<Handler>) {
    table[4462] = i64_sub_ss__i32_shr_u_si
    table[4463] = i64_sub_ss__i32_mul_si
    table[4464] = i64_sub_ss__i32_add_ss
    table[4465] = i64_sub_ss__i32_sub_ss
    table[4466] = i64_sub_ss__i32_and_ss
    table[4467] = i64_sub_ss__i32_or_ss
    table[4468] = i64_sub_ss__i32_xor_ss
    table[4469] = i64_sub_ss__i32_mul_ss
    table[4470] = i64_sub_ss__i32_add_sI
    table[4471] = i64_sub_ss__load8_u_so
    table[4472] = i64_sub_ss__load16_u_so
    table[4473] = i64_sub_ss__load32_so
    table[4474] = i64_sub_ss__load64_so
    table[4475] = i64_sub_ss__store8_sos
    table[4476] = i64_sub_ss__store8_soi
    table[4477] = i64_sub_ss__store32_sos
    table[4478] = i64_sub_ss__store32_soi
    table[4479] = i64_sub_ss__store64_sos
    table[4480] = i64_sub_ss__store64_soi
    table[4481] = i64_sub_ss__i64_add_si
    table[4482] = i64_sub_ss__i64_shr_u_si
    table[4483] = i64_sub_ss__i64_shl_si
    table[4484] = i64_sub_ss__i64_xor_ss
    table[4485] = i64_sub_ss__i64_and_ss
    table[4486] = i64_sub_ss__f64_add_ss
    table[4487] = i64_sub_ss__f64_sub_ss
    table[4488] = i64_sub_ss__f64_mul_ss
    table[4489] = i64_xor_ss__copy_i
    table[4490] = i64_xor_ss__i32_add_si
    table[4491] = i64_xor_ss__i32_and_si
    table[4492] = i64_xor_ss__i32_shl_si
    table[4493] = i64_xor_ss__i32_shr_u_si
    table[4494] = i64_xor_ss__i32_mul_si
    table[4495] = i64_xor_ss__i32_add_ss
    table[4496] = i64_xor_ss__i32_sub_ss
    table[4497] = i64_xor_ss__i32_and_ss
  }
}
