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

// store8(s,o,s); i32.add(s,i); i32.lt_s(d,s)
@c private func store8_sos__i32_add_si__i32_lt_s_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
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
  let b2 = slot32(sp, pc, 7)
  let v2: UInt32 = Int32(bitPattern: v1) < Int32(bitPattern: b2) ? 1 : 0
  write(sp, pc, 8, UInt64(v2))
  return next(sp, pc + 24, cx, mb, ms, fa)
}

// store8(s,o,s); i32.add(s,i); i32.lt_s(d,s); br_nez(t)
@c private func store8_sos__i32_add_si__i32_lt_s_ds__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
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
  let b2 = slot32(sp, pc, 7)
  let v2: UInt32 = Int32(bitPattern: v1) < Int32(bitPattern: b2) ? 1 : 0
  return next(sp, v2 != 0 ? pc + branch(pc, 8) : pc + 24, cx, mb, ms, fa)
}

// store8(s,o,s); i32.add(s,i); i32.ge_s(d,s); br_nez(t)
@c private func store8_sos__i32_add_si__i32_ge_s_ds__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
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
  let b2 = slot32(sp, pc, 7)
  let v2: UInt32 = Int32(bitPattern: v1) >= Int32(bitPattern: b2) ? 1 : 0
  return next(sp, v2 != 0 ? pc + branch(pc, 8) : pc + 24, cx, mb, ms, fa)
}

// store8(s,o,s); i32.add(s,i); i32.lt_s(d,i)
@c private func store8_sos__i32_add_si__i32_lt_s_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
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
  let b2 = short32(pc, 7)
  let v2: UInt32 = Int32(bitPattern: v1) < Int32(bitPattern: b2) ? 1 : 0
  write(sp, pc, 8, UInt64(v2))
  return next(sp, pc + 24, cx, mb, ms, fa)
}

// store8(s,o,s); i32.add(s,i); i32.lt_s(d,i); br_nez(t)
@c private func store8_sos__i32_add_si__i32_lt_s_di__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
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
  let b2 = short32(pc, 7)
  let v2: UInt32 = Int32(bitPattern: v1) < Int32(bitPattern: b2) ? 1 : 0
  return next(sp, v2 != 0 ? pc + branch(pc, 8) : pc + 24, cx, mb, ms, fa)
}

// store8(s,o,s); i32.add(s,i); i32.ge_s(d,i); br_nez(t)
@c private func store8_sos__i32_add_si__i32_ge_s_di__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
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
  let b2 = short32(pc, 7)
  let v2: UInt32 = Int32(bitPattern: v1) >= Int32(bitPattern: b2) ? 1 : 0
  return next(sp, v2 != 0 ? pc + branch(pc, 8) : pc + 24, cx, mb, ms, fa)
}

// store32(s,o,s); i32.add(s,i); i32.ne(d,s)
@c private func store32_sos__i32_add_si__i32_ne_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
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
  let b2 = slot32(sp, pc, 7)
  let v2: UInt32 = v1 != b2 ? 1 : 0
  write(sp, pc, 8, UInt64(v2))
  return next(sp, pc + 24, cx, mb, ms, fa)
}

// store32(s,o,s); i32.add(s,i); i32.ne(d,s); br_nez(t)
@c private func store32_sos__i32_add_si__i32_ne_ds__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
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
  let b2 = slot32(sp, pc, 7)
  let v2: UInt32 = v1 != b2 ? 1 : 0
  return next(sp, v2 != 0 ? pc + branch(pc, 8) : pc + 24, cx, mb, ms, fa)
}

// store32(s,o,s); i32.add(s,i); i32.eq(d,s); br_nez(t)
@c private func store32_sos__i32_add_si__i32_eq_ds__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
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
  let b2 = slot32(sp, pc, 7)
  let v2: UInt32 = v1 == b2 ? 1 : 0
  return next(sp, v2 != 0 ? pc + branch(pc, 8) : pc + 24, cx, mb, ms, fa)
}

// store32(s,o,s); i32.add(s,i); i32.ne(d,i)
@c private func store32_sos__i32_add_si__i32_ne_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
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
  let b2 = short32(pc, 7)
  let v2: UInt32 = v1 != b2 ? 1 : 0
  write(sp, pc, 8, UInt64(v2))
  return next(sp, pc + 24, cx, mb, ms, fa)
}

// store32(s,o,s); i32.add(s,i); i32.ne(d,i); br_nez(t)
@c private func store32_sos__i32_add_si__i32_ne_di__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
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
  let b2 = short32(pc, 7)
  let v2: UInt32 = v1 != b2 ? 1 : 0
  return next(sp, v2 != 0 ? pc + branch(pc, 8) : pc + 24, cx, mb, ms, fa)
}

// store32(s,o,s); i32.add(s,i); i32.eq(d,i); br_nez(t)
@c private func store32_sos__i32_add_si__i32_eq_di__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
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
  let b2 = short32(pc, 7)
  let v2: UInt32 = v1 == b2 ? 1 : 0
  return next(sp, v2 != 0 ? pc + branch(pc, 8) : pc + 24, cx, mb, ms, fa)
}

// store32(s,o,s); i32.add(s,i); i32.lt_u(d,s)
@c private func store32_sos__i32_add_si__i32_lt_u_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
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
  let b2 = slot32(sp, pc, 7)
  let v2: UInt32 = v1 < b2 ? 1 : 0
  write(sp, pc, 8, UInt64(v2))
  return next(sp, pc + 24, cx, mb, ms, fa)
}

// store32(s,o,s); i32.add(s,i); i32.lt_u(d,s); br_nez(t)
@c private func store32_sos__i32_add_si__i32_lt_u_ds__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
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
  let b2 = slot32(sp, pc, 7)
  let v2: UInt32 = v1 < b2 ? 1 : 0
  return next(sp, v2 != 0 ? pc + branch(pc, 8) : pc + 24, cx, mb, ms, fa)
}

// store32(s,o,s); i32.add(s,i); i32.ge_u(d,s); br_nez(t)
@c private func store32_sos__i32_add_si__i32_ge_u_ds__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
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
  let b2 = slot32(sp, pc, 7)
  let v2: UInt32 = v1 >= b2 ? 1 : 0
  return next(sp, v2 != 0 ? pc + branch(pc, 8) : pc + 24, cx, mb, ms, fa)
}

// store32(s,o,s); i32.add(s,i); i32.lt_u(d,i)
@c private func store32_sos__i32_add_si__i32_lt_u_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
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
  let b2 = short32(pc, 7)
  let v2: UInt32 = v1 < b2 ? 1 : 0
  write(sp, pc, 8, UInt64(v2))
  return next(sp, pc + 24, cx, mb, ms, fa)
}

// store32(s,o,s); i32.add(s,i); i32.lt_u(d,i); br_nez(t)
@c private func store32_sos__i32_add_si__i32_lt_u_di__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
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
  let b2 = short32(pc, 7)
  let v2: UInt32 = v1 < b2 ? 1 : 0
  return next(sp, v2 != 0 ? pc + branch(pc, 8) : pc + 24, cx, mb, ms, fa)
}

// store32(s,o,s); i32.add(s,i); i32.ge_u(d,i); br_nez(t)
@c private func store32_sos__i32_add_si__i32_ge_u_di__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
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
  let b2 = short32(pc, 7)
  let v2: UInt32 = v1 >= b2 ? 1 : 0
  return next(sp, v2 != 0 ? pc + branch(pc, 8) : pc + 24, cx, mb, ms, fa)
}

// store32(s,o,s); i32.add(s,i); i32.lt_s(d,s)
@c private func store32_sos__i32_add_si__i32_lt_s_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
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
  let b2 = slot32(sp, pc, 7)
  let v2: UInt32 = Int32(bitPattern: v1) < Int32(bitPattern: b2) ? 1 : 0
  write(sp, pc, 8, UInt64(v2))
  return next(sp, pc + 24, cx, mb, ms, fa)
}

// store32(s,o,s); i32.add(s,i); i32.lt_s(d,s); br_nez(t)
@c private func store32_sos__i32_add_si__i32_lt_s_ds__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
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
  let b2 = slot32(sp, pc, 7)
  let v2: UInt32 = Int32(bitPattern: v1) < Int32(bitPattern: b2) ? 1 : 0
  return next(sp, v2 != 0 ? pc + branch(pc, 8) : pc + 24, cx, mb, ms, fa)
}

// store32(s,o,s); i32.add(s,i); i32.ge_s(d,s); br_nez(t)
@c private func store32_sos__i32_add_si__i32_ge_s_ds__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
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
  let b2 = slot32(sp, pc, 7)
  let v2: UInt32 = Int32(bitPattern: v1) >= Int32(bitPattern: b2) ? 1 : 0
  return next(sp, v2 != 0 ? pc + branch(pc, 8) : pc + 24, cx, mb, ms, fa)
}

// store32(s,o,s); i32.add(s,i); i32.lt_s(d,i)
@c private func store32_sos__i32_add_si__i32_lt_s_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
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
  let b2 = short32(pc, 7)
  let v2: UInt32 = Int32(bitPattern: v1) < Int32(bitPattern: b2) ? 1 : 0
  write(sp, pc, 8, UInt64(v2))
  return next(sp, pc + 24, cx, mb, ms, fa)
}

// store32(s,o,s); i32.add(s,i); i32.lt_s(d,i); br_nez(t)
@c private func store32_sos__i32_add_si__i32_lt_s_di__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
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
  let b2 = short32(pc, 7)
  let v2: UInt32 = Int32(bitPattern: v1) < Int32(bitPattern: b2) ? 1 : 0
  return next(sp, v2 != 0 ? pc + branch(pc, 8) : pc + 24, cx, mb, ms, fa)
}

// store32(s,o,s); i32.add(s,i); i32.ge_s(d,i); br_nez(t)
@c private func store32_sos__i32_add_si__i32_ge_s_di__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
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
  let b2 = short32(pc, 7)
  let v2: UInt32 = Int32(bitPattern: v1) >= Int32(bitPattern: b2) ? 1 : 0
  return next(sp, v2 != 0 ? pc + branch(pc, 8) : pc + 24, cx, mb, ms, fa)
}

// store64(s,o,s); i32.add(s,i); i32.ne(d,s)
@c private func store64_sos__i32_add_si__i32_ne_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
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
  let b2 = slot32(sp, pc, 7)
  let v2: UInt32 = v1 != b2 ? 1 : 0
  write(sp, pc, 8, UInt64(v2))
  return next(sp, pc + 24, cx, mb, ms, fa)
}

// store64(s,o,s); i32.add(s,i); i32.ne(d,s); br_nez(t)
@c private func store64_sos__i32_add_si__i32_ne_ds__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
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
  let b2 = slot32(sp, pc, 7)
  let v2: UInt32 = v1 != b2 ? 1 : 0
  return next(sp, v2 != 0 ? pc + branch(pc, 8) : pc + 24, cx, mb, ms, fa)
}

// store64(s,o,s); i32.add(s,i); i32.eq(d,s); br_nez(t)
@c private func store64_sos__i32_add_si__i32_eq_ds__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
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
  let b2 = slot32(sp, pc, 7)
  let v2: UInt32 = v1 == b2 ? 1 : 0
  return next(sp, v2 != 0 ? pc + branch(pc, 8) : pc + 24, cx, mb, ms, fa)
}

// store64(s,o,s); i32.add(s,i); i32.ne(d,i)
@c private func store64_sos__i32_add_si__i32_ne_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
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
  let b2 = short32(pc, 7)
  let v2: UInt32 = v1 != b2 ? 1 : 0
  write(sp, pc, 8, UInt64(v2))
  return next(sp, pc + 24, cx, mb, ms, fa)
}

extension HandlerTable {
  static func installFusedStore10(_ table: UnsafeMutablePointer<Handler>) {
    table[2994] = store8_sos__i32_add_si__i32_lt_s_ds
    table[2995] = store8_sos__i32_add_si__i32_lt_s_ds__br_nez_t
    table[2996] = store8_sos__i32_add_si__i32_ge_s_ds__br_nez_t
    table[2997] = store8_sos__i32_add_si__i32_lt_s_di
    table[2998] = store8_sos__i32_add_si__i32_lt_s_di__br_nez_t
    table[2999] = store8_sos__i32_add_si__i32_ge_s_di__br_nez_t
    table[3000] = store32_sos__i32_add_si__i32_ne_ds
    table[3001] = store32_sos__i32_add_si__i32_ne_ds__br_nez_t
    table[3002] = store32_sos__i32_add_si__i32_eq_ds__br_nez_t
    table[3003] = store32_sos__i32_add_si__i32_ne_di
    table[3004] = store32_sos__i32_add_si__i32_ne_di__br_nez_t
    table[3005] = store32_sos__i32_add_si__i32_eq_di__br_nez_t
    table[3006] = store32_sos__i32_add_si__i32_lt_u_ds
    table[3007] = store32_sos__i32_add_si__i32_lt_u_ds__br_nez_t
    table[3008] = store32_sos__i32_add_si__i32_ge_u_ds__br_nez_t
    table[3009] = store32_sos__i32_add_si__i32_lt_u_di
    table[3010] = store32_sos__i32_add_si__i32_lt_u_di__br_nez_t
    table[3011] = store32_sos__i32_add_si__i32_ge_u_di__br_nez_t
    table[3012] = store32_sos__i32_add_si__i32_lt_s_ds
    table[3013] = store32_sos__i32_add_si__i32_lt_s_ds__br_nez_t
    table[3014] = store32_sos__i32_add_si__i32_ge_s_ds__br_nez_t
    table[3015] = store32_sos__i32_add_si__i32_lt_s_di
    table[3016] = store32_sos__i32_add_si__i32_lt_s_di__br_nez_t
    table[3017] = store32_sos__i32_add_si__i32_ge_s_di__br_nez_t
    table[3018] = store64_sos__i32_add_si__i32_ne_ds
    table[3019] = store64_sos__i32_add_si__i32_ne_ds__br_nez_t
    table[3020] = store64_sos__i32_add_si__i32_eq_ds__br_nez_t
    table[3021] = store64_sos__i32_add_si__i32_ne_di
  }
}
