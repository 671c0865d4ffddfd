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

// f64.lt(s,s); select(s,s,t)
@c private func f64_lt_ss__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let b0 = slotF64(sp, pc, 2, fa)
  let v0: UInt32 = a0 < b0 ? 1 : 0
  let a1 = slot64(sp, pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// f64.gt(s,s); select(s,s,t)
@c private func f64_gt_ss__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let b0 = slotF64(sp, pc, 2, fa)
  let v0: UInt32 = a0 > b0 ? 1 : 0
  let a1 = slot64(sp, pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// copy(s); i32.and(s,s)
@c private func copy_s__i32_and_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: Bits = a0
  write(sp, pc, 2, v0)
  let a1 = slot32(sp, pc, 3)
  let b1 = slot32(sp, pc, 4)
  let v1: UInt32 = a1 & b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// copy(s); i32.and(s,i)
@c private func copy_s__i32_and_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: Bits = a0
  write(sp, pc, 2, v0)
  let a1 = slot32(sp, pc, 3)
  let b1 = short32(pc, 4)
  let v1: UInt32 = a1 & b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// copy(s); i32.mul(s,s)
@c private func copy_s__i32_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: Bits = a0
  write(sp, pc, 2, v0)
  let a1 = slot32(sp, pc, 3)
  let b1 = slot32(sp, pc, 4)
  let v1: UInt32 = a1 &* b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// copy(s); i32.mul(s,i)
@c private func copy_s__i32_mul_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: Bits = a0
  write(sp, pc, 2, v0)
  let a1 = slot32(sp, pc, 3)
  let b1 = short32(pc, 4)
  let v1: UInt32 = a1 &* b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// copy(s); i32.shl(s,s)
@c private func copy_s__i32_shl_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: Bits = a0
  write(sp, pc, 2, v0)
  let a1 = slot32(sp, pc, 3)
  let b1 = slot32(sp, pc, 4)
  let v1: UInt32 = a1 &<< b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// copy(s); i32.shl(s,i)
@c private func copy_s__i32_shl_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: Bits = a0
  write(sp, pc, 2, v0)
  let a1 = slot32(sp, pc, 3)
  let b1 = short32(pc, 4)
  let v1: UInt32 = a1 &<< b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// copy(s); i32.shr_u(s,s)
@c private func copy_s__i32_shr_u_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: Bits = a0
  write(sp, pc, 2, v0)
  let a1 = slot32(sp, pc, 3)
  let b1 = slot32(sp, pc, 4)
  let v1: UInt32 = a1 &>> b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// copy(s); i32.shr_u(s,i)
@c private func copy_s__i32_shr_u_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: Bits = a0
  write(sp, pc, 2, v0)
  let a1 = slot32(sp, pc, 3)
  let b1 = short32(pc, 4)
  let v1: UInt32 = a1 &>> b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// copy(s); i32.sub(s,s)
@c private func copy_s__i32_sub_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: Bits = a0
  write(sp, pc, 2, v0)
  let a1 = slot32(sp, pc, 3)
  let b1 = slot32(sp, pc, 4)
  let v1: UInt32 = a1 &- b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// copy(s); load8_u(s,o)
@c private func copy_s__load8_u_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: Bits = a0
  write(sp, pc, 2, v0)
  let a1 = slot32(sp, pc, 3)
  let b1 = count(pc, 4)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  let m1 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e1), as: UInt8.self)
  let v1: UInt32 = UInt32(m1)
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// copy(s); load8_u(d,o)
@c private func copy_s__load8_u_do(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: Bits = a0
  write(sp, pc, 2, v0)
  let b1 = count(pc, 3)
  let e1 = Int64(bitPattern: UInt64(UInt32(truncatingIfNeeded: v0)) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  let m1 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e1), as: UInt8.self)
  let v1: UInt32 = UInt32(m1)
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// copy(s); load64(s,o)
@c private func copy_s__load64_so(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: Bits = a0
  write(sp, pc, 2, v0)
  let a1 = slot32(sp, pc, 3)
  let b1 = count(pc, 4)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 8) { return leave(sp, pc, cx, 28) }
  let m1 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e1), as: UInt64.self)
  let v1: UInt64 = m1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// copy(s); load64(d,o)
@c private func copy_s__load64_do(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: Bits = a0
  write(sp, pc, 2, v0)
  let b1 = count(pc, 3)
  let e1 = Int64(bitPattern: UInt64(UInt32(truncatingIfNeeded: v0)) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 8) { return leave(sp, pc, cx, 28) }
  let m1 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e1), as: UInt64.self)
  let v1: UInt64 = m1
  write(sp, pc, 4, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// copy(i); i32.add(s,i)
@c private func copy_i__i32_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = short64(pc, 1)
  let v0: Bits = a0
  write(sp, pc, 2, v0)
  let a1 = slot32(sp, pc, 3)
  let b1 = short32(pc, 4)
  let v1: UInt32 = a1 &+ b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// copy(i); i32.and(s,i)
@c private func copy_i__i32_and_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = short64(pc, 1)
  let v0: Bits = a0
  write(sp, pc, 2, v0)
  let a1 = slot32(sp, pc, 3)
  let b1 = short32(pc, 4)
  let v1: UInt32 = a1 & b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// copy(s); i64.add(s,s)
@c private func copy_s__i64_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: Bits = a0
  write(sp, pc, 2, v0)
  let a1 = slot64(sp, pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: UInt64 = a1 &+ b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// copy(s); i64.add(s,i)
@c private func copy_s__i64_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: Bits = a0
  write(sp, pc, 2, v0)
  let a1 = slot64(sp, pc, 3)
  let b1 = short64(pc, 4)
  let v1: UInt64 = a1 &+ b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// copy(s); copy(s); copy(i)
@c private func copy_s__copy_s__copy_i(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: Bits = a0
  write(sp, pc, 2, v0)
  let a1 = slot64(sp, pc, 3)
  let v1: Bits = a1
  write(sp, pc, 4, v1)
  let a2 = short64(pc, 5)
  let v2: Bits = a2
  write(sp, pc, 6, v2)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// copy(s); copy(i); copy(s)
@c private func copy_s__copy_i__copy_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: Bits = a0
  write(sp, pc, 2, v0)
  let a1 = short64(pc, 3)
  let v1: Bits = a1
  write(sp, pc, 4, v1)
  let a2 = slot64(sp, pc, 5)
  let v2: Bits = a2
  write(sp, pc, 6, v2)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// copy(s); copy(i); copy(i)
@c private func copy_s__copy_i__copy_i(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: Bits = a0
  write(sp, pc, 2, v0)
  let a1 = short64(pc, 3)
  let v1: Bits = a1
  write(sp, pc, 4, v1)
  let a2 = short64(pc, 5)
  let v2: Bits = a2
  write(sp, pc, 6, v2)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// copy(i); copy(s); copy(s)
@c private func copy_i__copy_s__copy_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = short64(pc, 1)
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

// copy(i); copy(s); copy(i)
@c private func copy_i__copy_s__copy_i(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = short64(pc, 1)
  let v0: Bits = a0
  write(sp, pc, 2, v0)
  let a1 = slot64(sp, pc, 3)
  let v1: Bits = a1
  write(sp, pc, 4, v1)
  let a2 = short64(pc, 5)
  let v2: Bits = a2
  write(sp, pc, 6, v2)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// copy(i); copy(i); copy(s)
@c private func copy_i__copy_i__copy_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = short64(pc, 1)
  let v0: Bits = a0
  write(sp, pc, 2, v0)
  let a1 = short64(pc, 3)
  let v1: Bits = a1
  write(sp, pc, 4, v1)
  let a2 = slot64(sp, pc, 5)
  let v2: Bits = a2
  write(sp, pc, 6, v2)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// copy(i); copy(i); copy(i)
@c private func copy_i__copy_i__copy_i(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = short64(pc, 1)
  let v0: Bits = a0
  write(sp, pc, 2, v0)
  let a1 = short64(pc, 3)
  let v1: Bits = a1
  write(sp, pc, 4, v1)
  let a2 = short64(pc, 5)
  let v2: Bits = a2
  write(sp, pc, 6, v2)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// copy(s); copy(s); copy(s); call(n,x)
@c private func copy_s__copy_s__copy_s__call_nx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: Bits = a0
  write(sp, pc, 2, v0)
  let a1 = slot64(sp, pc, 3)
  let v1: Bits = a1
  write(sp, pc, 4, v1)
  let a2 = slot64(sp, pc, 5)
  let v2: Bits = a2
  write(sp, pc, 6, v2)
  let a3 = count(pc, 7)
  let b3 = word32(pc, 8)
  return enter(cx.machine.pointee.functions + Int(b3), sp + Int(a3) &* 8, sp, pc, 24, cx, mb, ms, fa)
}

// copy(s); copy(i); call(n,x)
@c private func copy_s__copy_i__call_nx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: Bits = a0
  write(sp, pc, 2, v0)
  let a1 = short64(pc, 3)
  let v1: Bits = a1
  write(sp, pc, 4, v1)
  let a2 = count(pc, 5)
  let b2 = word32(pc, 6)
  return enter(cx.machine.pointee.functions + Int(b2), sp + Int(a2) &* 8, sp, pc, 16, cx, mb, ms, fa)
}

// i32.add(s,s); select(s,s,s)
@c private func i32_add_ss__select_sss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &+ b0
  write(sp, pc, 3, UInt64(v0))
  let a1 = slot64(sp, pc, 4)
  let b1 = slot64(sp, pc, 5)
  let c1 = slot32(sp, pc, 6)
  let v1: Bits = c1 != 0 ? a1 : b1
  write(sp, pc, 7, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.add(s,i); select(s,s,s)
@c private func i32_add_si__select_sss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &+ b0
  write(sp, pc, 3, UInt64(v0))
  let a1 = slot64(sp, pc, 4)
  let b1 = slot64(sp, pc, 5)
  let c1 = slot32(sp, pc, 6)
  let v1: Bits = c1 != 0 ? a1 : b1
  write(sp, pc, 7, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.eq(s,s); select(s,s,t)
@c private func i64_eq_ss__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt32 = a0 == b0 ? 1 : 0
  let a1 = slot64(sp, pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.eq(s,s); select(s,i,t)
@c private func i64_eq_ss__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt32 = a0 == b0 ? 1 : 0
  let a1 = slot64(sp, pc, 3)
  let b1 = short64(pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.eq(s,s); select(i,s,t)
@c private func i64_eq_ss__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt32 = a0 == b0 ? 1 : 0
  let a1 = short64(pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.eq(s,s); select(i,i,t)
@c private func i64_eq_ss__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt32 = a0 == b0 ? 1 : 0
  let a1 = short64(pc, 3)
  let b1 = short64(pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.eq(s,i); select(s,s,t)
@c private func i64_eq_si__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt32 = a0 == b0 ? 1 : 0
  let a1 = slot64(sp, pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.eq(s,i); select(s,i,t)
@c private func i64_eq_si__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt32 = a0 == b0 ? 1 : 0
  let a1 = slot64(sp, pc, 3)
  let b1 = short64(pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.eq(s,i); select(i,s,t)
@c private func i64_eq_si__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt32 = a0 == b0 ? 1 : 0
  let a1 = short64(pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.eq(s,i); select(i,i,t)
@c private func i64_eq_si__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt32 = a0 == b0 ? 1 : 0
  let a1 = short64(pc, 3)
  let b1 = short64(pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

extension HandlerTable {
  static func installFusedMove4(_ table: UnsafeMutablePointer<Handler>) {
    table[3175] = f64_lt_ss__select_sst
    table[3176] = f64_gt_ss__select_sst
    table[3177] = copy_s__i32_and_ss
    table[3178] = copy_s__i32_and_si
    table[3179] = copy_s__i32_mul_ss
    table[3180] = copy_s__i32_mul_si
    table[3181] = copy_s__i32_shl_ss
    table[3182] = copy_s__i32_shl_si
    table[3183] = copy_s__i32_shr_u_ss
    table[3184] = copy_s__i32_shr_u_si
    table[3185] = copy_s__i32_sub_ss
    table[3186] = copy_s__load8_u_so
    table[3187] = copy_s__load8_u_do
    table[3188] = copy_s__load64_so
    table[3189] = copy_s__load64_do
    table[3190] = copy_i__i32_add_si
    table[3191] = copy_i__i32_and_si
    table[3192] = copy_s__i64_add_ss
    table[3193] = copy_s__i64_add_si
    table[3194] = copy_s__copy_s__copy_i
    table[3195] = copy_s__copy_i__copy_s
    table[3196] = copy_s__copy_i__copy_i
    table[3197] = copy_i__copy_s__copy_s
    table[3198] = copy_i__copy_s__copy_i
    table[3199] = copy_i__copy_i__copy_s
    table[3200] = copy_i__copy_i__copy_i
    table[3201] = copy_s__copy_s__copy_s__call_nx
    table[3202] = copy_s__copy_i__call_nx
    table[3203] = i32_add_ss__select_sss
    table[3204] = i32_add_si__select_sss
    table[3205] = i64_eq_ss__select_sst
    table[3206] = i64_eq_ss__select_sit
    table[3207] = i64_eq_ss__select_ist
    table[3208] = i64_eq_ss__select_iit
    table[3209] = i64_eq_si__select_sst
    table[3210] = i64_eq_si__select_sit
    table[3211] = i64_eq_si__select_ist
    table[3212] = i64_eq_si__select_iit
  }
}
