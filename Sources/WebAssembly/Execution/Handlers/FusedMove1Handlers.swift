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

// copy(s); copy(s); copy(s)
@c private func copy_s__copy_s__copy_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: Bits = a0
  write(sp, pc, 2, v0)
  let a1 = slot64(sp, pc, 3)
  let v1: Bits = a1
  write(sp, pc, 4, v1)
  let a2 = slot64(sp, pc, 5)
  let v2: Bits = a2
  write(sp, pc, 6, v2)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// copy(s); i32.add(d,i)
@c private func copy_s__i32_add_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: Bits = a0
  write(sp, pc, 2, v0)
  let b1 = short32(pc, 3)
  let v1: UInt32 = UInt32(truncatingIfNeeded: v0) &+ b1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// copy(s); load32(s,o)
@c private func copy_s__load32_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: Bits = a0
  write(sp, pc, 2, v0)
  let a1 = slot32(sp, pc, 3)
  let b1 = count(pc, 4)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  let m1 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e1), as: UInt32.self)
  let v1: UInt32 = m1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// copy(s); load32(d,o)
@c private func copy_s__load32_do(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: Bits = a0
  write(sp, pc, 2, v0)
  let b1 = count(pc, 3)
  let e1 = Int64(bitPattern: UInt64(UInt32(truncatingIfNeeded: v0)) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  let m1 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e1), as: UInt32.self)
  let v1: UInt32 = m1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.add(s,s); copy(s)
@c private func i32_add_ss__copy_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &+ b0
  write(sp, pc, 3, UInt64(v0))
  let a1 = slot64(sp, pc, 4)
  let v1: Bits = a1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.add(s,s); copy(d)
@c private func i32_add_ss__copy_d(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &+ b0
  write(sp, pc, 3, UInt64(v0))
  let v1: Bits = UInt64(v0)
  write(sp, pc, 4, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.add(s,i); copy(d)
@c private func i32_add_si__copy_d(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &+ b0
  write(sp, pc, 3, UInt64(v0))
  let v1: Bits = UInt64(v0)
  write(sp, pc, 4, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// load32(s,o); copy(s)
@c private func load32_so__copy_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt32.self)
  let v0: UInt32 = m0
  write(sp, pc, 3, UInt64(v0))
  let a1 = slot64(sp, pc, 4)
  let v1: Bits = a1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// copy(s); call(n,x)
@c private func copy_s__call_nx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: Bits = a0
  write(sp, pc, 2, v0)
  let a1 = count(pc, 3)
  let b1 = word32(pc, 4)
  return enter(cx.machine.pointee.functions + Int(b1), sp + Int(a1) &* 8, sp, pc, 16, cx, mb, ms, fa)
}

// copy(i); call(n,x)
@c private func copy_i__call_nx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = short64(pc, 1)
  let v0: Bits = a0
  write(sp, pc, 2, v0)
  let a1 = count(pc, 3)
  let b1 = word32(pc, 4)
  return enter(cx.machine.pointee.functions + Int(b1), sp + Int(a1) &* 8, sp, pc, 16, cx, mb, ms, fa)
}

// copy(s); copy(s); call(n,x)
@c private func copy_s__copy_s__call_nx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: Bits = a0
  write(sp, pc, 2, v0)
  let a1 = slot64(sp, pc, 3)
  let v1: Bits = a1
  write(sp, pc, 4, v1)
  let a2 = count(pc, 5)
  let b2 = word32(pc, 6)
  return enter(cx.machine.pointee.functions + Int(b2), sp + Int(a2) &* 8, sp, pc, 16, cx, mb, ms, fa)
}

// i32.add(s,i); call(n,x)
@c private func i32_add_si__call_nx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &+ b0
  write(sp, pc, 3, UInt64(v0))
  let a1 = count(pc, 4)
  let b1 = word32(pc, 5)
  return enter(cx.machine.pointee.functions + Int(b1), sp + Int(a1) &* 8, sp, pc, 16, cx, mb, ms, fa)
}

// load32(s,o); call(n,x)
@c private func load32_so__call_nx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt32.self)
  let v0: UInt32 = m0
  write(sp, pc, 3, UInt64(v0))
  let a1 = count(pc, 4)
  let b1 = word32(pc, 5)
  return enter(cx.machine.pointee.functions + Int(b1), sp + Int(a1) &* 8, sp, pc, 16, cx, mb, ms, fa)
}

// i32.add(s,s); return_value(t,n)
@c private func i32_add_ss__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &+ b0
  let b1 = count(pc, 3)
  sp.storeBytes(of: UInt64(v0), as: UInt64.self)
  return leaveFrame(sp + Int(b1) &* 8, cx, mb, ms, fa)
}

// i32.add(s,i); return_value(t,n)
@c private func i32_add_si__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &+ b0
  let b1 = count(pc, 3)
  sp.storeBytes(of: UInt64(v0), as: UInt64.self)
  return leaveFrame(sp + Int(b1) &* 8, cx, mb, ms, fa)
}

// i32.sub(s,s); return_value(t,n)
@c private func i32_sub_ss__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &- b0
  let b1 = count(pc, 3)
  sp.storeBytes(of: UInt64(v0), as: UInt64.self)
  return leaveFrame(sp + Int(b1) &* 8, cx, mb, ms, fa)
}

// i32.and(s,s); return_value(t,n)
@c private func i32_and_ss__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 & b0
  let b1 = count(pc, 3)
  sp.storeBytes(of: UInt64(v0), as: UInt64.self)
  return leaveFrame(sp + Int(b1) &* 8, cx, mb, ms, fa)
}

// i32.and(s,i); return_value(t,n)
@c private func i32_and_si__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 & b0
  let b1 = count(pc, 3)
  sp.storeBytes(of: UInt64(v0), as: UInt64.self)
  return leaveFrame(sp + Int(b1) &* 8, cx, mb, ms, fa)
}

// i32.or(s,s); return_value(t,n)
@c private func i32_or_ss__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 | b0
  let b1 = count(pc, 3)
  sp.storeBytes(of: UInt64(v0), as: UInt64.self)
  return leaveFrame(sp + Int(b1) &* 8, cx, mb, ms, fa)
}

// i32.or(s,i); return_value(t,n)
@c private func i32_or_si__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 | b0
  let b1 = count(pc, 3)
  sp.storeBytes(of: UInt64(v0), as: UInt64.self)
  return leaveFrame(sp + Int(b1) &* 8, cx, mb, ms, fa)
}

// i32.xor(s,s); return_value(t,n)
@c private func i32_xor_ss__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 ^ b0
  let b1 = count(pc, 3)
  sp.storeBytes(of: UInt64(v0), as: UInt64.self)
  return leaveFrame(sp + Int(b1) &* 8, cx, mb, ms, fa)
}

// i32.xor(s,i); return_value(t,n)
@c private func i32_xor_si__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 ^ b0
  let b1 = count(pc, 3)
  sp.storeBytes(of: UInt64(v0), as: UInt64.self)
  return leaveFrame(sp + Int(b1) &* 8, cx, mb, ms, fa)
}

// i32.mul(s,s); return_value(t,n)
@c private func i32_mul_ss__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &* b0
  let b1 = count(pc, 3)
  sp.storeBytes(of: UInt64(v0), as: UInt64.self)
  return leaveFrame(sp + Int(b1) &* 8, cx, mb, ms, fa)
}

// i32.mul(s,i); return_value(t,n)
@c private func i32_mul_si__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &* b0
  let b1 = count(pc, 3)
  sp.storeBytes(of: UInt64(v0), as: UInt64.self)
  return leaveFrame(sp + Int(b1) &* 8, cx, mb, ms, fa)
}

// load32(s,o); return_value(t,n)
@c private func load32_so__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt32.self)
  let v0: UInt32 = m0
  let b1 = count(pc, 3)
  sp.storeBytes(of: UInt64(v0), as: UInt64.self)
  return leaveFrame(sp + Int(b1) &* 8, cx, mb, ms, fa)
}

// i64.add(s,s); return_value(t,n)
@c private func i64_add_ss__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &+ b0
  let b1 = count(pc, 3)
  sp.storeBytes(of: v0, as: UInt64.self)
  return leaveFrame(sp + Int(b1) &* 8, cx, mb, ms, fa)
}

// i64.add(s,i); return_value(t,n)
@c private func i64_add_si__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 &+ b0
  let b1 = count(pc, 3)
  sp.storeBytes(of: v0, as: UInt64.self)
  return leaveFrame(sp + Int(b1) &* 8, cx, mb, ms, fa)
}

// i64.sub(s,s); return_value(t,n)
@c private func i64_sub_ss__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &- b0
  let b1 = count(pc, 3)
  sp.storeBytes(of: v0, as: UInt64.self)
  return leaveFrame(sp + Int(b1) &* 8, cx, mb, ms, fa)
}

// i64.mul(s,s); return_value(t,n)
@c private func i64_mul_ss__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &* b0
  let b1 = count(pc, 3)
  sp.storeBytes(of: v0, as: UInt64.self)
  return leaveFrame(sp + Int(b1) &* 8, cx, mb, ms, fa)
}

// i64.mul(s,i); return_value(t,n)
@c private func i64_mul_si__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 &* b0
  let b1 = count(pc, 3)
  sp.storeBytes(of: v0, as: UInt64.self)
  return leaveFrame(sp + Int(b1) &* 8, cx, mb, ms, fa)
}

// i64.xor(s,s); return_value(t,n)
@c private func i64_xor_ss__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 ^ b0
  let b1 = count(pc, 3)
  sp.storeBytes(of: v0, as: UInt64.self)
  return leaveFrame(sp + Int(b1) &* 8, cx, mb, ms, fa)
}

// i64.xor(s,i); return_value(t,n)
@c private func i64_xor_si__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 ^ b0
  let b1 = count(pc, 3)
  sp.storeBytes(of: v0, as: UInt64.self)
  return leaveFrame(sp + Int(b1) &* 8, cx, mb, ms, fa)
}

// f64.add(s,s); return_value(t,n)
@c private func f64_add_ss__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let b0 = slotF64(sp, pc, 2, fa)
  let v0: Double = a0 + b0
  let b1 = count(pc, 3)
  sp.storeBytes(of: v0.bitPattern, as: UInt64.self)
  return leaveFrame(sp + Int(b1) &* 8, cx, mb, ms, fa)
}

// f64.sub(s,s); return_value(t,n)
@c private func f64_sub_ss__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let b0 = slotF64(sp, pc, 2, fa)
  let v0: Double = a0 - b0
  let b1 = count(pc, 3)
  sp.storeBytes(of: v0.bitPattern, as: UInt64.self)
  return leaveFrame(sp + Int(b1) &* 8, cx, mb, ms, fa)
}

// f64.mul(s,s); return_value(t,n)
@c private func f64_mul_ss__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let b0 = slotF64(sp, pc, 2, fa)
  let v0: Double = a0 * b0
  let b1 = count(pc, 3)
  sp.storeBytes(of: v0.bitPattern, as: UInt64.self)
  return leaveFrame(sp + Int(b1) &* 8, cx, mb, ms, fa)
}

// global.get(x); i32.add(t,i)
@c private func global_get_x__i32_add_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = word32(pc, 1)
  let v0: Bits = cx.machine.pointee.ownGlobals[Int(a0)]
  let b1 = short32(pc, 3)
  let v1: UInt32 = UInt32(truncatingIfNeeded: v0) &+ b1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// global.get(x); i32.add(t,i); global.set(x,d)
@c private func global_get_x__i32_add_ti__global_set_xd(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = word32(pc, 1)
  let v0: Bits = cx.machine.pointee.ownGlobals[Int(a0)]
  let b1 = short32(pc, 3)
  let v1: UInt32 = UInt32(truncatingIfNeeded: v0) &+ b1
  write(sp, pc, 4, UInt64(v1))
  let a2 = word32(pc, 5)
  cx.machine.pointee.ownGlobals[Int(a2)] = UInt64(v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.add(s,i); global.set(x,t)
@c private func i32_add_si__global_set_xt(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &+ b0
  let a1 = word32(pc, 3)
  cx.machine.pointee.ownGlobals[Int(a1)] = UInt64(v0)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.add(s,i); global.set(x,d)
@c private func i32_add_si__global_set_xd(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &+ b0
  write(sp, pc, 3, UInt64(v0))
  let a1 = word32(pc, 4)
  cx.machine.pointee.ownGlobals[Int(a1)] = UInt64(v0)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.eqz(s); select(s,s,t)
@c private func i32_eqz_s__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let v0: UInt32 = a0 == 0 ? 1 : 0
  let a1 = slot64(sp, pc, 2)
  let b1 = slot64(sp, pc, 3)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 4, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.eq(s,s); select(s,s,t)
@c private func i32_eq_ss__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 == b0 ? 1 : 0
  let a1 = slot64(sp, pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.eq(s,s); select(s,i,t)
@c private func i32_eq_ss__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 == b0 ? 1 : 0
  let a1 = slot64(sp, pc, 3)
  let b1 = short64(pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.eq(s,s); select(i,s,t)
@c private func i32_eq_ss__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 == b0 ? 1 : 0
  let a1 = short64(pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.eq(s,s); select(i,i,t)
@c private func i32_eq_ss__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 == b0 ? 1 : 0
  let a1 = short64(pc, 3)
  let b1 = short64(pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

extension HandlerTable {
  static func installFusedMove1(_ table: UnsafeMutablePointer<Handler>) {
    table[3051] = copy_s__copy_s__copy_s
    table[3052] = copy_s__i32_add_di
    table[3053] = copy_s__load32_so
    table[3054] = copy_s__load32_do
    table[3055] = i32_add_ss__copy_s
    table[3056] = i32_add_ss__copy_d
    table[3057] = i32_add_si__copy_d
    table[3058] = load32_so__copy_s
    table[3059] = copy_s__call_nx
    table[3060] = copy_i__call_nx
    table[3061] = copy_s__copy_s__call_nx
    table[3062] = i32_add_si__call_nx
    table[3063] = load32_so__call_nx
    table[3064] = i32_add_ss__return_value_tn
    table[3065] = i32_add_si__return_value_tn
    table[3066] = i32_sub_ss__return_value_tn
    table[3067] = i32_and_ss__return_value_tn
    table[3068] = i32_and_si__return_value_tn
    table[3069] = i32_or_ss__return_value_tn
    table[3070] = i32_or_si__return_value_tn
    table[3071] = i32_xor_ss__return_value_tn
    table[3072] = i32_xor_si__return_value_tn
    table[3073] = i32_mul_ss__return_value_tn
    table[3074] = i32_mul_si__return_value_tn
    table[3075] = load32_so__return_value_tn
    table[3076] = i64_add_ss__return_value_tn
    table[3077] = i64_add_si__return_value_tn
    table[3078] = i64_sub_ss__return_value_tn
    table[3079] = i64_mul_ss__return_value_tn
    table[3080] = i64_mul_si__return_value_tn
    table[3081] = i64_xor_ss__return_value_tn
    table[3082] = i64_xor_si__return_value_tn
    table[3083] = f64_add_ss__return_value_tn
    table[3084] = f64_sub_ss__return_value_tn
    table[3085] = f64_mul_ss__return_value_tn
    table[3086] = global_get_x__i32_add_ti
    table[3087] = global_get_x__i32_add_ti__global_set_xd
    table[3088] = i32_add_si__global_set_xt
    table[3089] = i32_add_si__global_set_xd
    table[3090] = i32_eqz_s__select_sst
    table[3091] = i32_eq_ss__select_sst
    table[3092] = i32_eq_ss__select_sit
    table[3093] = i32_eq_ss__select_ist
    table[3094] = i32_eq_ss__select_iit
  }
}
