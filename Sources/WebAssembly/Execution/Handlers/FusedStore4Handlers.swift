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

// load32(s,o); i32.xor(t,s); store32(s,o,t)
@c private func load32_so__i32_xor_ts__store32_sot(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt32.self)
  let v0: UInt32 = m0
  let b1 = slot32(sp, pc, 3)
  let v1: UInt32 = v0 ^ b1
  let a2 = slot32(sp, pc, 4)
  let b2 = count(pc, 5)
  let e2 = Int64(bitPattern: UInt64(a2) &+ UInt64(b2))
  if _slowPath(e2 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: v1, toByteOffset: Int(truncatingIfNeeded: e2), as: UInt32.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load32(s,o); i32.xor(t,i); store32(s,o,t)
@c private func load32_so__i32_xor_ti__store32_sot(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt32.self)
  let v0: UInt32 = m0
  let b1 = short32(pc, 3)
  let v1: UInt32 = v0 ^ b1
  let a2 = slot32(sp, pc, 4)
  let b2 = count(pc, 5)
  let e2 = Int64(bitPattern: UInt64(a2) &+ UInt64(b2))
  if _slowPath(e2 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: v1, toByteOffset: Int(truncatingIfNeeded: e2), as: UInt32.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load32(s,o); i32.xor(d,s)
@c private func load32_so__i32_xor_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt32.self)
  let v0: UInt32 = m0
  write(sp, pc, 3, UInt64(v0))
  let b1 = slot32(sp, pc, 4)
  let v1: UInt32 = v0 ^ b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load32(s,o); i32.xor(d,s); store32(s,o,t)
@c private func load32_so__i32_xor_ds__store32_sot(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt32.self)
  let v0: UInt32 = m0
  write(sp, pc, 3, UInt64(v0))
  let b1 = slot32(sp, pc, 4)
  let v1: UInt32 = v0 ^ b1
  let a2 = slot32(sp, pc, 5)
  let b2 = count(pc, 6)
  let e2 = Int64(bitPattern: UInt64(a2) &+ UInt64(b2))
  if _slowPath(e2 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: v1, toByteOffset: Int(truncatingIfNeeded: e2), as: UInt32.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load32(s,o); i32.xor(d,i)
@c private func load32_so__i32_xor_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt32.self)
  let v0: UInt32 = m0
  write(sp, pc, 3, UInt64(v0))
  let b1 = short32(pc, 4)
  let v1: UInt32 = v0 ^ b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load32(s,o); i32.xor(d,i); store32(s,o,t)
@c private func load32_so__i32_xor_di__store32_sot(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt32.self)
  let v0: UInt32 = m0
  write(sp, pc, 3, UInt64(v0))
  let b1 = short32(pc, 4)
  let v1: UInt32 = v0 ^ b1
  let a2 = slot32(sp, pc, 5)
  let b2 = count(pc, 6)
  let e2 = Int64(bitPattern: UInt64(a2) &+ UInt64(b2))
  if _slowPath(e2 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: v1, toByteOffset: Int(truncatingIfNeeded: e2), as: UInt32.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load64(s,o); i64.add(t,s); store64(s,o,t)
@c private func load64_so__i64_add_ts__store64_sot(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 8) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt64.self)
  let v0: UInt64 = m0
  let b1 = slot64(sp, pc, 3)
  let v1: UInt64 = v0 &+ b1
  let a2 = slot32(sp, pc, 4)
  let b2 = count(pc, 5)
  let e2 = Int64(bitPattern: UInt64(a2) &+ UInt64(b2))
  if _slowPath(e2 > Int64(bitPattern: ms) &- 8) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: v1, toByteOffset: Int(truncatingIfNeeded: e2), as: UInt64.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load64(s,o); i64.add(t,i); store64(s,o,t)
@c private func load64_so__i64_add_ti__store64_sot(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 8) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt64.self)
  let v0: UInt64 = m0
  let b1 = short64(pc, 3)
  let v1: UInt64 = v0 &+ b1
  let a2 = slot32(sp, pc, 4)
  let b2 = count(pc, 5)
  let e2 = Int64(bitPattern: UInt64(a2) &+ UInt64(b2))
  if _slowPath(e2 > Int64(bitPattern: ms) &- 8) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: v1, toByteOffset: Int(truncatingIfNeeded: e2), as: UInt64.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// store32(s,o,s); store32(s,o,s)
@c private func store32_sos__store32_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let c0 = slot32(sp, pc, 3)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: c0, toByteOffset: Int(truncatingIfNeeded: e0), as: UInt32.self)
  let a1 = slot32(sp, pc, 4)
  let b1 = count(pc, 5)
  let c1 = slot32(sp, pc, 6)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: c1, toByteOffset: Int(truncatingIfNeeded: e1), as: UInt32.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// store32(s,o,s); store32(s,o,i)
@c private func store32_sos__store32_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let c0 = slot32(sp, pc, 3)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: c0, toByteOffset: Int(truncatingIfNeeded: e0), as: UInt32.self)
  let a1 = slot32(sp, pc, 4)
  let b1 = count(pc, 5)
  let c1 = short32(pc, 6)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: c1, toByteOffset: Int(truncatingIfNeeded: e1), as: UInt32.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// store32(s,o,i); store32(s,o,s)
@c private func store32_soi__store32_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let c0 = short32(pc, 3)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: c0, toByteOffset: Int(truncatingIfNeeded: e0), as: UInt32.self)
  let a1 = slot32(sp, pc, 4)
  let b1 = count(pc, 5)
  let c1 = slot32(sp, pc, 6)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: c1, toByteOffset: Int(truncatingIfNeeded: e1), as: UInt32.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// store32(s,o,i); store32(s,o,i)
@c private func store32_soi__store32_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let c0 = short32(pc, 3)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: c0, toByteOffset: Int(truncatingIfNeeded: e0), as: UInt32.self)
  let a1 = slot32(sp, pc, 4)
  let b1 = count(pc, 5)
  let c1 = short32(pc, 6)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: c1, toByteOffset: Int(truncatingIfNeeded: e1), as: UInt32.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// store64(s,o,s); store64(s,o,s)
@c private func store64_sos__store64_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let c0 = slot64(sp, pc, 3)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 8) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: c0, toByteOffset: Int(truncatingIfNeeded: e0), as: UInt64.self)
  let a1 = slot32(sp, pc, 4)
  let b1 = count(pc, 5)
  let c1 = slot64(sp, pc, 6)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 8) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: c1, toByteOffset: Int(truncatingIfNeeded: e1), as: UInt64.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// store64(s,o,s); store64(s,o,i)
@c private func store64_sos__store64_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let c0 = slot64(sp, pc, 3)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 8) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: c0, toByteOffset: Int(truncatingIfNeeded: e0), as: UInt64.self)
  let a1 = slot32(sp, pc, 4)
  let b1 = count(pc, 5)
  let c1 = short64(pc, 6)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 8) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: c1, toByteOffset: Int(truncatingIfNeeded: e1), as: UInt64.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// store64(s,o,i); store64(s,o,s)
@c private func store64_soi__store64_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let c0 = short64(pc, 3)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 8) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: c0, toByteOffset: Int(truncatingIfNeeded: e0), as: UInt64.self)
  let a1 = slot32(sp, pc, 4)
  let b1 = count(pc, 5)
  let c1 = slot64(sp, pc, 6)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 8) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: c1, toByteOffset: Int(truncatingIfNeeded: e1), as: UInt64.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// store64(s,o,i); store64(s,o,i)
@c private func store64_soi__store64_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let c0 = short64(pc, 3)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 8) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: c0, toByteOffset: Int(truncatingIfNeeded: e0), as: UInt64.self)
  let a1 = slot32(sp, pc, 4)
  let b1 = count(pc, 5)
  let c1 = short64(pc, 6)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 8) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: c1, toByteOffset: Int(truncatingIfNeeded: e1), as: UInt64.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// store8(s,o,s); i32.add(s,i)
@c private func store8_sos__i32_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let c0 = slot32(sp, pc, 3)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: UInt8(truncatingIfNeeded: c0), toByteOffset: Int(truncatingIfNeeded: e0), as: UInt8.self)
  let a1 = slot32(sp, pc, 4)
  let b1 = short32(pc, 5)
  let v1: UInt32 = a1 &+ b1
  write(sp, pc, 6, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// store16(s,o,s); i32.add(s,i)
@c private func store16_sos__i32_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let c0 = slot32(sp, pc, 3)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 2) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: UInt16(truncatingIfNeeded: c0), toByteOffset: Int(truncatingIfNeeded: e0), as: UInt16.self)
  let a1 = slot32(sp, pc, 4)
  let b1 = short32(pc, 5)
  let v1: UInt32 = a1 &+ b1
  write(sp, pc, 6, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// store32(s,o,s); i32.add(s,i)
@c private func store32_sos__i32_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let c0 = slot32(sp, pc, 3)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: c0, toByteOffset: Int(truncatingIfNeeded: e0), as: UInt32.self)
  let a1 = slot32(sp, pc, 4)
  let b1 = short32(pc, 5)
  let v1: UInt32 = a1 &+ b1
  write(sp, pc, 6, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// store64(s,o,s); i32.add(s,i)
@c private func store64_sos__i32_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let c0 = slot64(sp, pc, 3)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 8) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: c0, toByteOffset: Int(truncatingIfNeeded: e0), as: UInt64.self)
  let a1 = slot32(sp, pc, 4)
  let b1 = short32(pc, 5)
  let v1: UInt32 = a1 &+ b1
  write(sp, pc, 6, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.add(s,s); store8(t,O,s)
@c private func i32_add_ss__store8_tOs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &+ b0
  let b1 = word32(pc, 3)
  let c1 = slot32(sp, pc, 5)
  let e1 = Int64(bitPattern: UInt64(v0) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: UInt8(truncatingIfNeeded: c1), toByteOffset: Int(truncatingIfNeeded: e1), as: UInt8.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.add(s,s); store8(t,O,i)
@c private func i32_add_ss__store8_tOi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &+ b0
  let b1 = word32(pc, 3)
  let c1 = short32(pc, 5)
  let e1 = Int64(bitPattern: UInt64(v0) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: UInt8(truncatingIfNeeded: c1), toByteOffset: Int(truncatingIfNeeded: e1), as: UInt8.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.add(s,s); store16(t,O,s)
@c private func i32_add_ss__store16_tOs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &+ b0
  let b1 = word32(pc, 3)
  let c1 = slot32(sp, pc, 5)
  let e1 = Int64(bitPattern: UInt64(v0) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 2) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: UInt16(truncatingIfNeeded: c1), toByteOffset: Int(truncatingIfNeeded: e1), as: UInt16.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.add(s,s); store16(t,O,i)
@c private func i32_add_ss__store16_tOi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &+ b0
  let b1 = word32(pc, 3)
  let c1 = short32(pc, 5)
  let e1 = Int64(bitPattern: UInt64(v0) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 2) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: UInt16(truncatingIfNeeded: c1), toByteOffset: Int(truncatingIfNeeded: e1), as: UInt16.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.add(s,s); store32(t,O,s)
@c private func i32_add_ss__store32_tOs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &+ b0
  let b1 = word32(pc, 3)
  let c1 = slot32(sp, pc, 5)
  let e1 = Int64(bitPattern: UInt64(v0) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: c1, toByteOffset: Int(truncatingIfNeeded: e1), as: UInt32.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.add(s,s); store32(t,O,i)
@c private func i32_add_ss__store32_tOi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &+ b0
  let b1 = word32(pc, 3)
  let c1 = short32(pc, 5)
  let e1 = Int64(bitPattern: UInt64(v0) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: c1, toByteOffset: Int(truncatingIfNeeded: e1), as: UInt32.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.add(s,s); store64(t,O,s)
@c private func i32_add_ss__store64_tOs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &+ b0
  let b1 = word32(pc, 3)
  let c1 = slot64(sp, pc, 5)
  let e1 = Int64(bitPattern: UInt64(v0) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 8) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: c1, toByteOffset: Int(truncatingIfNeeded: e1), as: UInt64.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.add(s,s); store64(t,O,i)
@c private func i32_add_ss__store64_tOi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &+ b0
  let b1 = word32(pc, 3)
  let c1 = short64(pc, 5)
  let e1 = Int64(bitPattern: UInt64(v0) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 8) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: c1, toByteOffset: Int(truncatingIfNeeded: e1), as: UInt64.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.add(s,i); store8(t,O,s)
@c private func i32_add_si__store8_tOs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &+ b0
  let b1 = word32(pc, 3)
  let c1 = slot32(sp, pc, 5)
  let e1 = Int64(bitPattern: UInt64(v0) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: UInt8(truncatingIfNeeded: c1), toByteOffset: Int(truncatingIfNeeded: e1), as: UInt8.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.add(s,i); store8(t,O,i)
@c private func i32_add_si__store8_tOi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &+ b0
  let b1 = word32(pc, 3)
  let c1 = short32(pc, 5)
  let e1 = Int64(bitPattern: UInt64(v0) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: UInt8(truncatingIfNeeded: c1), toByteOffset: Int(truncatingIfNeeded: e1), as: UInt8.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.add(s,i); store16(t,O,s)
@c private func i32_add_si__store16_tOs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &+ b0
  let b1 = word32(pc, 3)
  let c1 = slot32(sp, pc, 5)
  let e1 = Int64(bitPattern: UInt64(v0) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 2) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: UInt16(truncatingIfNeeded: c1), toByteOffset: Int(truncatingIfNeeded: e1), as: UInt16.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.add(s,i); store16(t,O,i)
@c private func i32_add_si__store16_tOi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &+ b0
  let b1 = word32(pc, 3)
  let c1 = short32(pc, 5)
  let e1 = Int64(bitPattern: UInt64(v0) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 2) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: UInt16(truncatingIfNeeded: c1), toByteOffset: Int(truncatingIfNeeded: e1), as: UInt16.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

extension HandlerTable {
  static func installFusedStore4(_ table: UnsafeMutablePointer<Handler>) {
    table[2799] = load32_so__i32_xor_ts__store32_sot
    table[2800] = load32_so__i32_xor_ti__store32_sot
    table[2801] = load32_so__i32_xor_ds
    table[2802] = load32_so__i32_xor_ds__store32_sot
    table[2803] = load32_so__i32_xor_di
    table[2804] = load32_so__i32_xor_di__store32_sot
    table[2805] = load64_so__i64_add_ts__store64_sot
    table[2806] = load64_so__i64_add_ti__store64_sot
    table[2807] = store32_sos__store32_sos
    table[2808] = store32_sos__store32_soi
    table[2809] = store32_soi__store32_sos
    table[2810] = store32_soi__store32_soi
    table[2811] = store64_sos__store64_sos
    table[2812] = store64_sos__store64_soi
    table[2813] = store64_soi__store64_sos
    table[2814] = store64_soi__store64_soi
    table[2815] = store8_sos__i32_add_si
    table[2816] = store16_sos__i32_add_si
    table[2817] = store32_sos__i32_add_si
    table[2818] = store64_sos__i32_add_si
    table[2819] = i32_add_ss__store8_tOs
    table[2820] = i32_add_ss__store8_tOi
    table[2821] = i32_add_ss__store16_tOs
    table[2822] = i32_add_ss__store16_tOi
    table[2823] = i32_add_ss__store32_tOs
    table[2824] = i32_add_ss__store32_tOi
    table[2825] = i32_add_ss__store64_tOs
    table[2826] = i32_add_ss__store64_tOi
    table[2827] = i32_add_si__store8_tOs
    table[2828] = i32_add_si__store8_tOi
    table[2829] = i32_add_si__store16_tOs
    table[2830] = i32_add_si__store16_tOi
  }
}
