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

// i64.add(s,i); i64.lt_u(d,s)
@c private func i64_add_si__i64_lt_u_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 &+ b0
  write(sp, pc, 3, v0)
  let b1 = slot64(sp, pc, 4)
  let v1: UInt32 = v0 < b1 ? 1 : 0
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.add(s,i); i64.lt_u(d,s); br_nez(t)
@c private func i64_add_si__i64_lt_u_ds__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 &+ b0
  write(sp, pc, 3, v0)
  let b1 = slot64(sp, pc, 4)
  let v1: UInt32 = v0 < b1 ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 5) : pc + 16, cx, mb, ms, fa)
}

// i64.add(s,i); i64.ge_u(d,s); br_nez(t)
@c private func i64_add_si__i64_ge_u_ds__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 &+ b0
  write(sp, pc, 3, v0)
  let b1 = slot64(sp, pc, 4)
  let v1: UInt32 = v0 >= b1 ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 5) : pc + 16, cx, mb, ms, fa)
}

// i64.add(s,i); i64.lt_u(d,i)
@c private func i64_add_si__i64_lt_u_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 &+ b0
  write(sp, pc, 3, v0)
  let b1 = short64(pc, 4)
  let v1: UInt32 = v0 < b1 ? 1 : 0
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.add(s,i); i64.lt_u(d,i); br_nez(t)
@c private func i64_add_si__i64_lt_u_di__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 &+ b0
  write(sp, pc, 3, v0)
  let b1 = short64(pc, 4)
  let v1: UInt32 = v0 < b1 ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 5) : pc + 16, cx, mb, ms, fa)
}

// i64.add(s,i); i64.ge_u(d,i); br_nez(t)
@c private func i64_add_si__i64_ge_u_di__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 &+ b0
  write(sp, pc, 3, v0)
  let b1 = short64(pc, 4)
  let v1: UInt32 = v0 >= b1 ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 5) : pc + 16, cx, mb, ms, fa)
}

// i64.add(s,i); i64.le_s(d,s)
@c private func i64_add_si__i64_le_s_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 &+ b0
  write(sp, pc, 3, v0)
  let b1 = slot64(sp, pc, 4)
  let v1: UInt32 = Int64(bitPattern: v0) <= Int64(bitPattern: b1) ? 1 : 0
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.add(s,i); i64.le_s(d,s); br_nez(t)
@c private func i64_add_si__i64_le_s_ds__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 &+ b0
  write(sp, pc, 3, v0)
  let b1 = slot64(sp, pc, 4)
  let v1: UInt32 = Int64(bitPattern: v0) <= Int64(bitPattern: b1) ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 5) : pc + 16, cx, mb, ms, fa)
}

// i64.add(s,i); i64.gt_s(d,s); br_nez(t)
@c private func i64_add_si__i64_gt_s_ds__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 &+ b0
  write(sp, pc, 3, v0)
  let b1 = slot64(sp, pc, 4)
  let v1: UInt32 = Int64(bitPattern: v0) > Int64(bitPattern: b1) ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 5) : pc + 16, cx, mb, ms, fa)
}

// i64.add(s,i); i64.le_s(d,i)
@c private func i64_add_si__i64_le_s_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 &+ b0
  write(sp, pc, 3, v0)
  let b1 = short64(pc, 4)
  let v1: UInt32 = Int64(bitPattern: v0) <= Int64(bitPattern: b1) ? 1 : 0
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.add(s,i); i64.le_s(d,i); br_nez(t)
@c private func i64_add_si__i64_le_s_di__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 &+ b0
  write(sp, pc, 3, v0)
  let b1 = short64(pc, 4)
  let v1: UInt32 = Int64(bitPattern: v0) <= Int64(bitPattern: b1) ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 5) : pc + 16, cx, mb, ms, fa)
}

// i64.add(s,i); i64.gt_s(d,i); br_nez(t)
@c private func i64_add_si__i64_gt_s_di__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 &+ b0
  write(sp, pc, 3, v0)
  let b1 = short64(pc, 4)
  let v1: UInt32 = Int64(bitPattern: v0) > Int64(bitPattern: b1) ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 5) : pc + 16, cx, mb, ms, fa)
}

// i64.add(s,i); i64.ge_s(d,s)
@c private func i64_add_si__i64_ge_s_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 &+ b0
  write(sp, pc, 3, v0)
  let b1 = slot64(sp, pc, 4)
  let v1: UInt32 = Int64(bitPattern: v0) >= Int64(bitPattern: b1) ? 1 : 0
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.add(s,i); i64.ge_s(d,i)
@c private func i64_add_si__i64_ge_s_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 &+ b0
  write(sp, pc, 3, v0)
  let b1 = short64(pc, 4)
  let v1: UInt32 = Int64(bitPattern: v0) >= Int64(bitPattern: b1) ? 1 : 0
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.add(s,s); jump()
@c private func i32_add_ss__jump_(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &+ b0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, pc + branch(pc, 4), cx, mb, ms, fa)
}

// i32.add(s,i); jump()
@c private func i32_add_si__jump_(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &+ b0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, pc + branch(pc, 4), cx, mb, ms, fa)
}

// i32.add(s,i); br_table(t,x)
@c private func i32_add_si__br_table_tx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &+ b0
  let b1 = word32(pc, 3)
  let entry = pc + 16 + Int(_slowPath(v0 > b1) ? b1 : v0) &* 8
  let target = pc + Int(entry.load(as: Int32.self)) &* 8
  return next(handler(entry.load(fromByteOffset: 4, as: UInt16.self), cx), sp, target, cx, mb, ms, fa)
}

// i32.and(s,s); br_table(t,x)
@c private func i32_and_ss__br_table_tx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 & b0
  let b1 = word32(pc, 3)
  let entry = pc + 16 + Int(_slowPath(v0 > b1) ? b1 : v0) &* 8
  let target = pc + Int(entry.load(as: Int32.self)) &* 8
  return next(handler(entry.load(fromByteOffset: 4, as: UInt16.self), cx), sp, target, cx, mb, ms, fa)
}

// i32.and(s,i); br_table(t,x)
@c private func i32_and_si__br_table_tx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 & b0
  let b1 = word32(pc, 3)
  let entry = pc + 16 + Int(_slowPath(v0 > b1) ? b1 : v0) &* 8
  let target = pc + Int(entry.load(as: Int32.self)) &* 8
  return next(handler(entry.load(fromByteOffset: 4, as: UInt16.self), cx), sp, target, cx, mb, ms, fa)
}

// i32.sub(s,s); br_table(t,x)
@c private func i32_sub_ss__br_table_tx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &- b0
  let b1 = word32(pc, 3)
  let entry = pc + 16 + Int(_slowPath(v0 > b1) ? b1 : v0) &* 8
  let target = pc + Int(entry.load(as: Int32.self)) &* 8
  return next(handler(entry.load(fromByteOffset: 4, as: UInt16.self), cx), sp, target, cx, mb, ms, fa)
}

// load8_u(s,o); br_table(t,x)
@c private func load8_u_so__br_table_tx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt8.self)
  let v0: UInt32 = UInt32(m0)
  let b1 = word32(pc, 3)
  let entry = pc + 16 + Int(_slowPath(v0 > b1) ? b1 : v0) &* 8
  let target = pc + Int(entry.load(as: Int32.self)) &* 8
  return next(handler(entry.load(fromByteOffset: 4, as: UInt16.self), cx), sp, target, cx, mb, ms, fa)
}

// load8_u(s,o); br_table(d,x)
@c private func load8_u_so__br_table_dx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt8.self)
  let v0: UInt32 = UInt32(m0)
  write(sp, pc, 3, UInt64(v0))
  let b1 = word32(pc, 4)
  let entry = pc + 16 + Int(_slowPath(v0 > b1) ? b1 : v0) &* 8
  let target = pc + Int(entry.load(as: Int32.self)) &* 8
  return next(handler(entry.load(fromByteOffset: 4, as: UInt16.self), cx), sp, target, cx, mb, ms, fa)
}

// load32(s,o); br_table(t,x)
@c private func load32_so__br_table_tx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt32.self)
  let v0: UInt32 = m0
  let b1 = word32(pc, 3)
  let entry = pc + 16 + Int(_slowPath(v0 > b1) ? b1 : v0) &* 8
  let target = pc + Int(entry.load(as: Int32.self)) &* 8
  return next(handler(entry.load(fromByteOffset: 4, as: UInt16.self), cx), sp, target, cx, mb, ms, fa)
}

// load32(s,o); br_table(d,x)
@c private func load32_so__br_table_dx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt32.self)
  let v0: UInt32 = m0
  write(sp, pc, 3, UInt64(v0))
  let b1 = word32(pc, 4)
  let entry = pc + 16 + Int(_slowPath(v0 > b1) ? b1 : v0) &* 8
  let target = pc + Int(entry.load(as: Int32.self)) &* 8
  return next(handler(entry.load(fromByteOffset: 4, as: UInt16.self), cx), sp, target, cx, mb, ms, fa)
}

// load8_u(s,o); i32.add(t,i)
@c private func load8_u_so__i32_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt8.self)
  let v0: UInt32 = UInt32(m0)
  let b1 = short32(pc, 3)
  let v1: UInt32 = v0 &+ b1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load8_u(s,o); i32.add(t,i); br_table(t,x)
@c private func load8_u_so__i32_add_ti__br_table_tx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt8.self)
  let v0: UInt32 = UInt32(m0)
  let b1 = short32(pc, 3)
  let v1: UInt32 = v0 &+ b1
  let b2 = word32(pc, 4)
  let entry = pc + 16 + Int(_slowPath(v1 > b2) ? b2 : v1) &* 8
  let target = pc + Int(entry.load(as: Int32.self)) &* 8
  return next(handler(entry.load(fromByteOffset: 4, as: UInt16.self), cx), sp, target, cx, mb, ms, fa)
}

// load8_u(s,o); i32.add(d,i)
@c private func load8_u_so__i32_add_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt8.self)
  let v0: UInt32 = UInt32(m0)
  write(sp, pc, 3, UInt64(v0))
  let b1 = short32(pc, 4)
  let v1: UInt32 = v0 &+ b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load8_u(s,o); i32.add(d,i); br_table(t,x)
@c private func load8_u_so__i32_add_di__br_table_tx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt8.self)
  let v0: UInt32 = UInt32(m0)
  write(sp, pc, 3, UInt64(v0))
  let b1 = short32(pc, 4)
  let v1: UInt32 = v0 &+ b1
  let b2 = word32(pc, 5)
  let entry = pc + 16 + Int(_slowPath(v1 > b2) ? b2 : v1) &* 8
  let target = pc + Int(entry.load(as: Int32.self)) &* 8
  return next(handler(entry.load(fromByteOffset: 4, as: UInt16.self), cx), sp, target, cx, mb, ms, fa)
}

// load32(s,o); i32.add(t,i)
@c private func load32_so__i32_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt32.self)
  let v0: UInt32 = m0
  let b1 = short32(pc, 3)
  let v1: UInt32 = v0 &+ b1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load32(s,o); i32.add(t,i); br_table(t,x)
@c private func load32_so__i32_add_ti__br_table_tx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt32.self)
  let v0: UInt32 = m0
  let b1 = short32(pc, 3)
  let v1: UInt32 = v0 &+ b1
  let b2 = word32(pc, 4)
  let entry = pc + 16 + Int(_slowPath(v1 > b2) ? b2 : v1) &* 8
  let target = pc + Int(entry.load(as: Int32.self)) &* 8
  return next(handler(entry.load(fromByteOffset: 4, as: UInt16.self), cx), sp, target, cx, mb, ms, fa)
}

// load32(s,o); i32.add(d,i)
@c private func load32_so__i32_add_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt32.self)
  let v0: UInt32 = m0
  write(sp, pc, 3, UInt64(v0))
  let b1 = short32(pc, 4)
  let v1: UInt32 = v0 &+ b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load32(s,o); i32.add(d,i); br_table(t,x)
@c private func load32_so__i32_add_di__br_table_tx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt32.self)
  let v0: UInt32 = m0
  write(sp, pc, 3, UInt64(v0))
  let b1 = short32(pc, 4)
  let v1: UInt32 = v0 &+ b1
  let b2 = word32(pc, 5)
  let entry = pc + 16 + Int(_slowPath(v1 > b2) ? b2 : v1) &* 8
  let target = pc + Int(entry.load(as: Int32.self)) &* 8
  return next(handler(entry.load(fromByteOffset: 4, as: UInt16.self), cx), sp, target, cx, mb, ms, fa)
}

// copy(s); jump()
@c private func copy_s__jump_(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: Bits = a0
  write(sp, pc, 2, v0)
  return next(sp, pc + branch(pc, 3), cx, mb, ms, fa)
}

// copy(i); jump()
@c private func copy_i__jump_(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = short64(pc, 1)
  let v0: Bits = a0
  write(sp, pc, 2, v0)
  return next(sp, pc + branch(pc, 3), cx, mb, ms, fa)
}

// copy(s); br_nez(s)
@c private func copy_s__br_nez_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: Bits = a0
  write(sp, pc, 2, v0)
  let a1 = slot32(sp, pc, 3)
  return next(sp, a1 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// copy(s); br_eqz(s)
@c private func copy_s__br_eqz_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: Bits = a0
  write(sp, pc, 2, v0)
  let a1 = slot32(sp, pc, 3)
  return next(sp, a1 == 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// copy(i); br_nez(s)
@c private func copy_i__br_nez_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = short64(pc, 1)
  let v0: Bits = a0
  write(sp, pc, 2, v0)
  let a1 = slot32(sp, pc, 3)
  return next(sp, a1 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// copy(i); br_eqz(s)
@c private func copy_i__br_eqz_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = short64(pc, 1)
  let v0: Bits = a0
  write(sp, pc, 2, v0)
  let a1 = slot32(sp, pc, 3)
  return next(sp, a1 == 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// copy(s); i32.eq(s,s)
@c private func copy_s__i32_eq_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: Bits = a0
  write(sp, pc, 2, v0)
  let a1 = slot32(sp, pc, 3)
  let b1 = slot32(sp, pc, 4)
  let v1: UInt32 = a1 == b1 ? 1 : 0
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// copy(s); i32.eq(s,s); br_nez(t)
@c private func copy_s__i32_eq_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: Bits = a0
  write(sp, pc, 2, v0)
  let a1 = slot32(sp, pc, 3)
  let b1 = slot32(sp, pc, 4)
  let v1: UInt32 = a1 == b1 ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 5) : pc + 16, cx, mb, ms, fa)
}

// copy(s); i32.ne(s,s); br_nez(t)
@c private func copy_s__i32_ne_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: Bits = a0
  write(sp, pc, 2, v0)
  let a1 = slot32(sp, pc, 3)
  let b1 = slot32(sp, pc, 4)
  let v1: UInt32 = a1 != b1 ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 5) : pc + 16, cx, mb, ms, fa)
}

extension HandlerTable {
  static func installFusedBranch5(_ table: UnsafeMutablePointer<Handler>) {
    table[1469] = i64_add_si__i64_lt_u_ds
    table[1470] = i64_add_si__i64_lt_u_ds__br_nez_t
    table[1471] = i64_add_si__i64_ge_u_ds__br_nez_t
    table[1472] = i64_add_si__i64_lt_u_di
    table[1473] = i64_add_si__i64_lt_u_di__br_nez_t
    table[1474] = i64_add_si__i64_ge_u_di__br_nez_t
    table[1475] = i64_add_si__i64_le_s_ds
    table[1476] = i64_add_si__i64_le_s_ds__br_nez_t
    table[1477] = i64_add_si__i64_gt_s_ds__br_nez_t
    table[1478] = i64_add_si__i64_le_s_di
    table[1479] = i64_add_si__i64_le_s_di__br_nez_t
    table[1480] = i64_add_si__i64_gt_s_di__br_nez_t
    table[1481] = i64_add_si__i64_ge_s_ds
    table[1482] = i64_add_si__i64_ge_s_di
    table[1483] = i32_add_ss__jump_
    table[1484] = i32_add_si__jump_
    table[1485] = i32_add_si__br_table_tx
    table[1486] = i32_and_ss__br_table_tx
    table[1487] = i32_and_si__br_table_tx
    table[1488] = i32_sub_ss__br_table_tx
    table[1489] = load8_u_so__br_table_tx
    table[1490] = load8_u_so__br_table_dx
    table[1491] = load32_so__br_table_tx
    table[1492] = load32_so__br_table_dx
    table[1493] = load8_u_so__i32_add_ti
    table[1494] = load8_u_so__i32_add_ti__br_table_tx
    table[1495] = load8_u_so__i32_add_di
    table[1496] = load8_u_so__i32_add_di__br_table_tx
    table[1497] = load32_so__i32_add_ti
    table[1498] = load32_so__i32_add_ti__br_table_tx
    table[1499] = load32_so__i32_add_di
    table[1500] = load32_so__i32_add_di__br_table_tx
    table[1501] = copy_s__jump_
    table[1502] = copy_i__jump_
    table[1503] = copy_s__br_nez_s
    table[1504] = copy_s__br_eqz_s
    table[1505] = copy_i__br_nez_s
    table[1506] = copy_i__br_eqz_s
    table[1507] = copy_s__i32_eq_ss
    table[1508] = copy_s__i32_eq_ss__br_nez_t
    table[1509] = copy_s__i32_ne_ss__br_nez_t
  }
}
