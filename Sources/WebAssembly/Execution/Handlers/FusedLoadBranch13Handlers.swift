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

// load32(I); i32.gt_u(t,i); br_nez(t)
@c private func load32_Iz__i32_gt_u_ti__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = word32(pc, 1)
  let e0 = Int64(bitPattern: UInt64(a0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt32.self)
  let v0: UInt32 = m0
  let b1 = short32(pc, 3)
  let v1: UInt32 = v0 > b1 ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// load32(I); i32.le_u(t,i); br_nez(t)
@c private func load32_Iz__i32_le_u_ti__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = word32(pc, 1)
  let e0 = Int64(bitPattern: UInt64(a0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt32.self)
  let v0: UInt32 = m0
  let b1 = short32(pc, 3)
  let v1: UInt32 = v0 <= b1 ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// load32(I); i32.gt_u(d,s)
@c private func load32_Iz__i32_gt_u_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = word32(pc, 1)
  let e0 = Int64(bitPattern: UInt64(a0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt32.self)
  let v0: UInt32 = m0
  write(sp, pc, 3, UInt64(v0))
  let b1 = slot32(sp, pc, 4)
  let v1: UInt32 = v0 > b1 ? 1 : 0
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load32(I); i32.gt_u(d,s); br_nez(t)
@c private func load32_Iz__i32_gt_u_ds__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = word32(pc, 1)
  let e0 = Int64(bitPattern: UInt64(a0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt32.self)
  let v0: UInt32 = m0
  write(sp, pc, 3, UInt64(v0))
  let b1 = slot32(sp, pc, 4)
  let v1: UInt32 = v0 > b1 ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 5) : pc + 16, cx, mb, ms, fa)
}

// load32(I); i32.le_u(d,s); br_nez(t)
@c private func load32_Iz__i32_le_u_ds__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = word32(pc, 1)
  let e0 = Int64(bitPattern: UInt64(a0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt32.self)
  let v0: UInt32 = m0
  write(sp, pc, 3, UInt64(v0))
  let b1 = slot32(sp, pc, 4)
  let v1: UInt32 = v0 <= b1 ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 5) : pc + 16, cx, mb, ms, fa)
}

// load32(I); i32.gt_u(d,i)
@c private func load32_Iz__i32_gt_u_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = word32(pc, 1)
  let e0 = Int64(bitPattern: UInt64(a0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt32.self)
  let v0: UInt32 = m0
  write(sp, pc, 3, UInt64(v0))
  let b1 = short32(pc, 4)
  let v1: UInt32 = v0 > b1 ? 1 : 0
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load32(I); i32.gt_u(d,i); br_nez(t)
@c private func load32_Iz__i32_gt_u_di__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = word32(pc, 1)
  let e0 = Int64(bitPattern: UInt64(a0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt32.self)
  let v0: UInt32 = m0
  write(sp, pc, 3, UInt64(v0))
  let b1 = short32(pc, 4)
  let v1: UInt32 = v0 > b1 ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 5) : pc + 16, cx, mb, ms, fa)
}

// load32(I); i32.le_u(d,i); br_nez(t)
@c private func load32_Iz__i32_le_u_di__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = word32(pc, 1)
  let e0 = Int64(bitPattern: UInt64(a0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt32.self)
  let v0: UInt32 = m0
  write(sp, pc, 3, UInt64(v0))
  let b1 = short32(pc, 4)
  let v1: UInt32 = v0 <= b1 ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 5) : pc + 16, cx, mb, ms, fa)
}

// load8_u(s,O); br_nez(t)
@c private func load8_u_sO__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt8.self)
  let v0: UInt32 = UInt32(m0)
  return next(sp, v0 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// load8_u(s,O); br_eqz(t)
@c private func load8_u_sO__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt8.self)
  let v0: UInt32 = UInt32(m0)
  return next(sp, v0 == 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// load8_u(s,O); i32.eq(t,s)
@c private func load8_u_sO__i32_eq_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt8.self)
  let v0: UInt32 = UInt32(m0)
  let b1 = slot32(sp, pc, 4)
  let v1: UInt32 = v0 == b1 ? 1 : 0
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load8_u(s,O); i32.eq(t,s); br_nez(t)
@c private func load8_u_sO__i32_eq_ts__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt8.self)
  let v0: UInt32 = UInt32(m0)
  let b1 = slot32(sp, pc, 4)
  let v1: UInt32 = v0 == b1 ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 5) : pc + 16, cx, mb, ms, fa)
}

// load8_u(s,O); i32.ne(t,s); br_nez(t)
@c private func load8_u_sO__i32_ne_ts__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt8.self)
  let v0: UInt32 = UInt32(m0)
  let b1 = slot32(sp, pc, 4)
  let v1: UInt32 = v0 != b1 ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 5) : pc + 16, cx, mb, ms, fa)
}

// load8_u(s,O); i32.eq(t,i)
@c private func load8_u_sO__i32_eq_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt8.self)
  let v0: UInt32 = UInt32(m0)
  let b1 = short32(pc, 4)
  let v1: UInt32 = v0 == b1 ? 1 : 0
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load8_u(s,O); i32.eq(t,i); br_nez(t)
@c private func load8_u_sO__i32_eq_ti__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt8.self)
  let v0: UInt32 = UInt32(m0)
  let b1 = short32(pc, 4)
  let v1: UInt32 = v0 == b1 ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 5) : pc + 16, cx, mb, ms, fa)
}

// load8_u(s,O); i32.ne(t,i); br_nez(t)
@c private func load8_u_sO__i32_ne_ti__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt8.self)
  let v0: UInt32 = UInt32(m0)
  let b1 = short32(pc, 4)
  let v1: UInt32 = v0 != b1 ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 5) : pc + 16, cx, mb, ms, fa)
}

// load8_u(s,O); i32.ne(t,s)
@c private func load8_u_sO__i32_ne_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt8.self)
  let v0: UInt32 = UInt32(m0)
  let b1 = slot32(sp, pc, 4)
  let v1: UInt32 = v0 != b1 ? 1 : 0
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load8_u(s,O); i32.ne(t,i)
@c private func load8_u_sO__i32_ne_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt8.self)
  let v0: UInt32 = UInt32(m0)
  let b1 = short32(pc, 4)
  let v1: UInt32 = v0 != b1 ? 1 : 0
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load32(s,O); i32.eq(t,s)
@c private func load32_sO__i32_eq_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt32.self)
  let v0: UInt32 = m0
  let b1 = slot32(sp, pc, 4)
  let v1: UInt32 = v0 == b1 ? 1 : 0
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load32(s,O); i32.eq(t,s); br_nez(t)
@c private func load32_sO__i32_eq_ts__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt32.self)
  let v0: UInt32 = m0
  let b1 = slot32(sp, pc, 4)
  let v1: UInt32 = v0 == b1 ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 5) : pc + 16, cx, mb, ms, fa)
}

// load32(s,O); i32.ne(t,s); br_nez(t)
@c private func load32_sO__i32_ne_ts__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt32.self)
  let v0: UInt32 = m0
  let b1 = slot32(sp, pc, 4)
  let v1: UInt32 = v0 != b1 ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 5) : pc + 16, cx, mb, ms, fa)
}

// load32(s,O); i32.eq(t,i)
@c private func load32_sO__i32_eq_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt32.self)
  let v0: UInt32 = m0
  let b1 = short32(pc, 4)
  let v1: UInt32 = v0 == b1 ? 1 : 0
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load32(s,O); i32.eq(t,i); br_nez(t)
@c private func load32_sO__i32_eq_ti__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt32.self)
  let v0: UInt32 = m0
  let b1 = short32(pc, 4)
  let v1: UInt32 = v0 == b1 ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 5) : pc + 16, cx, mb, ms, fa)
}

// load32(s,O); i32.ne(t,i); br_nez(t)
@c private func load32_sO__i32_ne_ti__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt32.self)
  let v0: UInt32 = m0
  let b1 = short32(pc, 4)
  let v1: UInt32 = v0 != b1 ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 5) : pc + 16, cx, mb, ms, fa)
}

// load32(s,O); i32.ne(t,s)
@c private func load32_sO__i32_ne_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt32.self)
  let v0: UInt32 = m0
  let b1 = slot32(sp, pc, 4)
  let v1: UInt32 = v0 != b1 ? 1 : 0
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load32(s,O); i32.ne(t,i)
@c private func load32_sO__i32_ne_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt32.self)
  let v0: UInt32 = m0
  let b1 = short32(pc, 4)
  let v1: UInt32 = v0 != b1 ? 1 : 0
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load8_u(s,o); i32.add(t,i); i32.and(t,i)
@c private func load8_u_so__i32_add_ti__i32_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt8.self)
  let v0: UInt32 = UInt32(m0)
  let b1 = short32(pc, 3)
  let v1: UInt32 = v0 &+ b1
  let b2 = short32(pc, 4)
  let v2: UInt32 = v1 & b2
  write(sp, pc, 5, UInt64(v2))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load8_u(s,o); i32.add(t,i); i32.and(t,i); i32.lt_u(t,i)
@c private func load8_u_so__i32_add_ti__i32_and_ti__i32_lt_u_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt8.self)
  let v0: UInt32 = UInt32(m0)
  let b1 = short32(pc, 3)
  let v1: UInt32 = v0 &+ b1
  let b2 = short32(pc, 4)
  let v2: UInt32 = v1 & b2
  let b3 = short32(pc, 5)
  let v3: UInt32 = v2 < b3 ? 1 : 0
  write(sp, pc, 6, UInt64(v3))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load8_u(s,o); i32.add(t,i); i32.and(t,i); i32.lt_u(t,i); br_nez(t)
@c private func load8_u_so__i32_add_ti__i32_and_ti__i32_lt_u_ti__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt8.self)
  let v0: UInt32 = UInt32(m0)
  let b1 = short32(pc, 3)
  let v1: UInt32 = v0 &+ b1
  let b2 = short32(pc, 4)
  let v2: UInt32 = v1 & b2
  let b3 = short32(pc, 5)
  let v3: UInt32 = v2 < b3 ? 1 : 0
  return next(sp, v3 != 0 ? pc + branch(pc, 6) : pc + 16, cx, mb, ms, fa)
}

// load8_u(s,o); i32.add(t,i); i32.and(t,i); i32.ge_u(t,i); br_nez(t)
@c private func load8_u_so__i32_add_ti__i32_and_ti__i32_ge_u_ti__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt8.self)
  let v0: UInt32 = UInt32(m0)
  let b1 = short32(pc, 3)
  let v1: UInt32 = v0 &+ b1
  let b2 = short32(pc, 4)
  let v2: UInt32 = v1 & b2
  let b3 = short32(pc, 5)
  let v3: UInt32 = v2 >= b3 ? 1 : 0
  return next(sp, v3 != 0 ? pc + branch(pc, 6) : pc + 16, cx, mb, ms, fa)
}

// load8_u(s,o); i32.add(t,i); i32.and(t,i); i32.gt_u(t,i)
@c private func load8_u_so__i32_add_ti__i32_and_ti__i32_gt_u_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt8.self)
  let v0: UInt32 = UInt32(m0)
  let b1 = short32(pc, 3)
  let v1: UInt32 = v0 &+ b1
  let b2 = short32(pc, 4)
  let v2: UInt32 = v1 & b2
  let b3 = short32(pc, 5)
  let v3: UInt32 = v2 > b3 ? 1 : 0
  write(sp, pc, 6, UInt64(v3))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load8_u(s,o); i32.add(t,i); i32.and(t,i); i32.gt_u(t,i); br_nez(t)
@c private func load8_u_so__i32_add_ti__i32_and_ti__i32_gt_u_ti__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt8.self)
  let v0: UInt32 = UInt32(m0)
  let b1 = short32(pc, 3)
  let v1: UInt32 = v0 &+ b1
  let b2 = short32(pc, 4)
  let v2: UInt32 = v1 & b2
  let b3 = short32(pc, 5)
  let v3: UInt32 = v2 > b3 ? 1 : 0
  return next(sp, v3 != 0 ? pc + branch(pc, 6) : pc + 16, cx, mb, ms, fa)
}

// load8_u(s,o); i32.add(t,i); i32.and(t,i); i32.le_u(t,i); br_nez(t)
@c private func load8_u_so__i32_add_ti__i32_and_ti__i32_le_u_ti__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt8.self)
  let v0: UInt32 = UInt32(m0)
  let b1 = short32(pc, 3)
  let v1: UInt32 = v0 &+ b1
  let b2 = short32(pc, 4)
  let v2: UInt32 = v1 & b2
  let b3 = short32(pc, 5)
  let v3: UInt32 = v2 <= b3 ? 1 : 0
  return next(sp, v3 != 0 ? pc + branch(pc, 6) : pc + 16, cx, mb, ms, fa)
}

// load8_u(s,o); load8_u(s,o); i32.eq(t,s)
@c private func load8_u_so__load8_u_so__i32_eq_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt8.self)
  let v0: UInt32 = UInt32(m0)
  write(sp, pc, 3, UInt64(v0))
  let a1 = slot32(sp, pc, 4)
  let b1 = count(pc, 5)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  let m1 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e1), as: UInt8.self)
  let v1: UInt32 = UInt32(m1)
  let b2 = slot32(sp, pc, 6)
  let v2: UInt32 = v1 == b2 ? 1 : 0
  write(sp, pc, 7, UInt64(v2))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

extension HandlerTable {
  static func installFusedLoadBranch13(_ table: UnsafeMutablePointer<Handler>) {
    table[2597] = load32_Iz__i32_gt_u_ti__br_nez_t
    table[2598] = load32_Iz__i32_le_u_ti__br_nez_t
    table[2599] = load32_Iz__i32_gt_u_ds
    table[2600] = load32_Iz__i32_gt_u_ds__br_nez_t
    table[2601] = load32_Iz__i32_le_u_ds__br_nez_t
    table[2602] = load32_Iz__i32_gt_u_di
    table[2603] = load32_Iz__i32_gt_u_di__br_nez_t
    table[2604] = load32_Iz__i32_le_u_di__br_nez_t
    table[2605] = load8_u_sO__br_nez_t
    table[2606] = load8_u_sO__br_eqz_t
    table[2607] = load8_u_sO__i32_eq_ts
    table[2608] = load8_u_sO__i32_eq_ts__br_nez_t
    table[2609] = load8_u_sO__i32_ne_ts__br_nez_t
    table[2610] = load8_u_sO__i32_eq_ti
    table[2611] = load8_u_sO__i32_eq_ti__br_nez_t
    table[2612] = load8_u_sO__i32_ne_ti__br_nez_t
    table[2613] = load8_u_sO__i32_ne_ts
    table[2614] = load8_u_sO__i32_ne_ti
    table[2615] = load32_sO__i32_eq_ts
    table[2616] = load32_sO__i32_eq_ts__br_nez_t
    table[2617] = load32_sO__i32_ne_ts__br_nez_t
    table[2618] = load32_sO__i32_eq_ti
    table[2619] = load32_sO__i32_eq_ti__br_nez_t
    table[2620] = load32_sO__i32_ne_ti__br_nez_t
    table[2621] = load32_sO__i32_ne_ts
    table[2622] = load32_sO__i32_ne_ti
    table[2623] = load8_u_so__i32_add_ti__i32_and_ti
    table[2624] = load8_u_so__i32_add_ti__i32_and_ti__i32_lt_u_ti
    table[2625] = load8_u_so__i32_add_ti__i32_and_ti__i32_lt_u_ti__br_nez_t
    table[2626] = load8_u_so__i32_add_ti__i32_and_ti__i32_ge_u_ti__br_nez_t
    table[2627] = load8_u_so__i32_add_ti__i32_and_ti__i32_gt_u_ti
    table[2628] = load8_u_so__i32_add_ti__i32_and_ti__i32_gt_u_ti__br_nez_t
    table[2629] = load8_u_so__i32_add_ti__i32_and_ti__i32_le_u_ti__br_nez_t
    table[2630] = load8_u_so__load8_u_so__i32_eq_ts
  }
}
