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

// i32.shl(s,i); i32.add(t,s); load64(d,o)
@c private func i32_shl_si__i32_add_ts__load64_do(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &<< b0
  let b1 = slot32(sp, pc, 3)
  let v1: UInt32 = v0 &+ b1
  write(sp, pc, 4, UInt64(v1))
  let b2 = count(pc, 5)
  let e2 = Int64(bitPattern: UInt64(v1) &+ UInt64(b2))
  if _slowPath(e2 > Int64(bitPattern: ms) &- 8) { return leave(sp, pc, cx, 28) }
  let m2 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e2), as: UInt64.self)
  let v2: UInt64 = m2
  write(sp, pc, 6, v2)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.and(s,i); i32.shl(t,i); load32(t,o)
@c private func i32_and_si__i32_shl_ti__load32_to(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 & b0
  let b1 = short32(pc, 3)
  let v1: UInt32 = v0 &<< b1
  let b2 = count(pc, 4)
  let e2 = Int64(bitPattern: UInt64(v1) &+ UInt64(b2))
  if _slowPath(e2 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  let m2 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e2), as: UInt32.self)
  let v2: UInt32 = m2
  write(sp, pc, 5, UInt64(v2))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.and(s,i); i32.add(t,s); load8_u(t,o)
@c private func i32_and_si__i32_add_ts__load8_u_to(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 & b0
  let b1 = slot32(sp, pc, 3)
  let v1: UInt32 = v0 &+ b1
  let b2 = count(pc, 4)
  let e2 = Int64(bitPattern: UInt64(v1) &+ UInt64(b2))
  if _slowPath(e2 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  let m2 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e2), as: UInt8.self)
  let v2: UInt32 = UInt32(m2)
  write(sp, pc, 5, UInt64(v2))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.add(s,s); i32.add(t,i); load8_u(t,o)
@c private func i32_add_ss__i32_add_ti__load8_u_to(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &+ b0
  let b1 = short32(pc, 3)
  let v1: UInt32 = v0 &+ b1
  let b2 = count(pc, 4)
  let e2 = Int64(bitPattern: UInt64(v1) &+ UInt64(b2))
  if _slowPath(e2 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  let m2 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e2), as: UInt8.self)
  let v2: UInt32 = UInt32(m2)
  write(sp, pc, 5, UInt64(v2))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.add(s,s); i32.add(d,s); load8_u(t,o)
@c private func i32_add_ss__i32_add_ds__load8_u_to(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &+ b0
  write(sp, pc, 3, UInt64(v0))
  let b1 = slot32(sp, pc, 4)
  let v1: UInt32 = v0 &+ b1
  let b2 = count(pc, 5)
  let e2 = Int64(bitPattern: UInt64(v1) &+ UInt64(b2))
  if _slowPath(e2 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  let m2 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e2), as: UInt8.self)
  let v2: UInt32 = UInt32(m2)
  write(sp, pc, 6, UInt64(v2))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load8_u(s,o); i32.add(t,s)
@c private func load8_u_so__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt8.self)
  let v0: UInt32 = UInt32(m0)
  let b1 = slot32(sp, pc, 3)
  let v1: UInt32 = v0 &+ b1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load8_u(s,o); i32.and(t,s)
@c private func load8_u_so__i32_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt8.self)
  let v0: UInt32 = UInt32(m0)
  let b1 = slot32(sp, pc, 3)
  let v1: UInt32 = v0 & b1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load8_u(s,o); i32.and(t,i)
@c private func load8_u_so__i32_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt8.self)
  let v0: UInt32 = UInt32(m0)
  let b1 = short32(pc, 3)
  let v1: UInt32 = v0 & b1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load8_u(s,o); i32.or(t,s)
@c private func load8_u_so__i32_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt8.self)
  let v0: UInt32 = UInt32(m0)
  let b1 = slot32(sp, pc, 3)
  let v1: UInt32 = v0 | b1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load8_u(s,o); i32.or(t,i)
@c private func load8_u_so__i32_or_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt8.self)
  let v0: UInt32 = UInt32(m0)
  let b1 = short32(pc, 3)
  let v1: UInt32 = v0 | b1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load8_u(s,o); i32.xor(t,s)
@c private func load8_u_so__i32_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt8.self)
  let v0: UInt32 = UInt32(m0)
  let b1 = slot32(sp, pc, 3)
  let v1: UInt32 = v0 ^ b1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load8_u(s,o); i32.xor(t,i)
@c private func load8_u_so__i32_xor_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt8.self)
  let v0: UInt32 = UInt32(m0)
  let b1 = short32(pc, 3)
  let v1: UInt32 = v0 ^ b1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load8_u(s,o); i32.shl(t,s)
@c private func load8_u_so__i32_shl_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt8.self)
  let v0: UInt32 = UInt32(m0)
  let b1 = slot32(sp, pc, 3)
  let v1: UInt32 = v0 &<< b1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load8_u(s,o); i32.shl(t,i)
@c private func load8_u_so__i32_shl_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt8.self)
  let v0: UInt32 = UInt32(m0)
  let b1 = short32(pc, 3)
  let v1: UInt32 = v0 &<< b1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load8_u(s,o); i32.shr_u(t,s)
@c private func load8_u_so__i32_shr_u_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt8.self)
  let v0: UInt32 = UInt32(m0)
  let b1 = slot32(sp, pc, 3)
  let v1: UInt32 = v0 &>> b1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load8_u(s,o); i32.shr_u(t,i)
@c private func load8_u_so__i32_shr_u_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt8.self)
  let v0: UInt32 = UInt32(m0)
  let b1 = short32(pc, 3)
  let v1: UInt32 = v0 &>> b1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load8_u(s,o); i32.mul(t,s)
@c private func load8_u_so__i32_mul_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt8.self)
  let v0: UInt32 = UInt32(m0)
  let b1 = slot32(sp, pc, 3)
  let v1: UInt32 = v0 &* b1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load8_u(s,o); i32.mul(t,i)
@c private func load8_u_so__i32_mul_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt8.self)
  let v0: UInt32 = UInt32(m0)
  let b1 = short32(pc, 3)
  let v1: UInt32 = v0 &* b1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load16_u(s,o); i32.add(t,s)
@c private func load16_u_so__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 2) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt16.self)
  let v0: UInt32 = UInt32(m0)
  let b1 = slot32(sp, pc, 3)
  let v1: UInt32 = v0 &+ b1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load16_u(s,o); i32.add(t,i)
@c private func load16_u_so__i32_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 2) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt16.self)
  let v0: UInt32 = UInt32(m0)
  let b1 = short32(pc, 3)
  let v1: UInt32 = v0 &+ b1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load16_u(s,o); i32.and(t,s)
@c private func load16_u_so__i32_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 2) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt16.self)
  let v0: UInt32 = UInt32(m0)
  let b1 = slot32(sp, pc, 3)
  let v1: UInt32 = v0 & b1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load16_u(s,o); i32.and(t,i)
@c private func load16_u_so__i32_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 2) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt16.self)
  let v0: UInt32 = UInt32(m0)
  let b1 = short32(pc, 3)
  let v1: UInt32 = v0 & b1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load16_u(s,o); i32.or(t,s)
@c private func load16_u_so__i32_or_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 2) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt16.self)
  let v0: UInt32 = UInt32(m0)
  let b1 = slot32(sp, pc, 3)
  let v1: UInt32 = v0 | b1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load16_u(s,o); i32.or(t,i)
@c private func load16_u_so__i32_or_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 2) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt16.self)
  let v0: UInt32 = UInt32(m0)
  let b1 = short32(pc, 3)
  let v1: UInt32 = v0 | b1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load16_u(s,o); i32.xor(t,s)
@c private func load16_u_so__i32_xor_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 2) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt16.self)
  let v0: UInt32 = UInt32(m0)
  let b1 = slot32(sp, pc, 3)
  let v1: UInt32 = v0 ^ b1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load16_u(s,o); i32.xor(t,i)
@c private func load16_u_so__i32_xor_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 2) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt16.self)
  let v0: UInt32 = UInt32(m0)
  let b1 = short32(pc, 3)
  let v1: UInt32 = v0 ^ b1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load16_u(s,o); i32.shl(t,s)
@c private func load16_u_so__i32_shl_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 2) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt16.self)
  let v0: UInt32 = UInt32(m0)
  let b1 = slot32(sp, pc, 3)
  let v1: UInt32 = v0 &<< b1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load16_u(s,o); i32.shl(t,i)
@c private func load16_u_so__i32_shl_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 2) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt16.self)
  let v0: UInt32 = UInt32(m0)
  let b1 = short32(pc, 3)
  let v1: UInt32 = v0 &<< b1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load16_u(s,o); i32.shr_u(t,s)
@c private func load16_u_so__i32_shr_u_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 2) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt16.self)
  let v0: UInt32 = UInt32(m0)
  let b1 = slot32(sp, pc, 3)
  let v1: UInt32 = v0 &>> b1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load16_u(s,o); i32.shr_u(t,i)
@c private func load16_u_so__i32_shr_u_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 2) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt16.self)
  let v0: UInt32 = UInt32(m0)
  let b1 = short32(pc, 3)
  let v1: UInt32 = v0 &>> b1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load16_u(s,o); i32.mul(t,s)
@c private func load16_u_so__i32_mul_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 2) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt16.self)
  let v0: UInt32 = UInt32(m0)
  let b1 = slot32(sp, pc, 3)
  let v1: UInt32 = v0 &* b1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load16_u(s,o); i32.mul(t,i)
@c private func load16_u_so__i32_mul_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 2) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt16.self)
  let v0: UInt32 = UInt32(m0)
  let b1 = short32(pc, 3)
  let v1: UInt32 = v0 &* b1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load32(s,o); i32.add(t,s)
@c private func load32_so__i32_add_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt32.self)
  let v0: UInt32 = m0
  let b1 = slot32(sp, pc, 3)
  let v1: UInt32 = v0 &+ b1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load32(s,o); i32.and(t,s)
@c private func load32_so__i32_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt32.self)
  let v0: UInt32 = m0
  let b1 = slot32(sp, pc, 3)
  let v1: UInt32 = v0 & b1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

extension HandlerTable {
  static func installFusedLoad2(_ table: UnsafeMutablePointer<Handler>) {
    table[1981] = i32_shl_si__i32_add_ts__load64_do
    table[1982] = i32_and_si__i32_shl_ti__load32_to
    table[1983] = i32_and_si__i32_add_ts__load8_u_to
    table[1984] = i32_add_ss__i32_add_ti__load8_u_to
    table[1985] = i32_add_ss__i32_add_ds__load8_u_to
    table[1986] = load8_u_so__i32_add_ts
    table[1987] = load8_u_so__i32_and_ts
    table[1988] = load8_u_so__i32_and_ti
    table[1989] = load8_u_so__i32_or_ts
    table[1990] = load8_u_so__i32_or_ti
    table[1991] = load8_u_so__i32_xor_ts
    table[1992] = load8_u_so__i32_xor_ti
    table[1993] = load8_u_so__i32_shl_ts
    table[1994] = load8_u_so__i32_shl_ti
    table[1995] = load8_u_so__i32_shr_u_ts
    table[1996] = load8_u_so__i32_shr_u_ti
    table[1997] = load8_u_so__i32_mul_ts
    table[1998] = load8_u_so__i32_mul_ti
    table[1999] = load16_u_so__i32_add_ts
    table[2000] = load16_u_so__i32_add_ti
    table[2001] = load16_u_so__i32_and_ts
    table[2002] = load16_u_so__i32_and_ti
    table[2003] = load16_u_so__i32_or_ts
    table[2004] = load16_u_so__i32_or_ti
    table[2005] = load16_u_so__i32_xor_ts
    table[2006] = load16_u_so__i32_xor_ti
    table[2007] = load16_u_so__i32_shl_ts
    table[2008] = load16_u_so__i32_shl_ti
    table[2009] = load16_u_so__i32_shr_u_ts
    table[2010] = load16_u_so__i32_shr_u_ti
    table[2011] = load16_u_so__i32_mul_ts
    table[2012] = load16_u_so__i32_mul_ti
    table[2013] = load32_so__i32_add_ts
    table[2014] = load32_so__i32_and_ts
  }
}
