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

// i64.eq(s,c); select(s,s,t)
@c private func i64_eq_sc__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = long64(pc, 2)
  let v0: UInt32 = a0 == b0 ? 1 : 0
  let a1 = slot64(sp, pc, 6)
  let b1 = slot64(sp, pc, 7)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 8, v1)
  return next(sp, pc + 24, cx, mb, ms, fa)
}

// i64.eq(s,c); select(s,i,t)
@c private func i64_eq_sc__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = long64(pc, 2)
  let v0: UInt32 = a0 == b0 ? 1 : 0
  let a1 = slot64(sp, pc, 6)
  let b1 = short64(pc, 7)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 8, v1)
  return next(sp, pc + 24, cx, mb, ms, fa)
}

// i64.eq(s,c); select(i,s,t)
@c private func i64_eq_sc__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = long64(pc, 2)
  let v0: UInt32 = a0 == b0 ? 1 : 0
  let a1 = short64(pc, 6)
  let b1 = slot64(sp, pc, 7)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 8, v1)
  return next(sp, pc + 24, cx, mb, ms, fa)
}

// i64.eq(s,c); select(i,i,t)
@c private func i64_eq_sc__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = long64(pc, 2)
  let v0: UInt32 = a0 == b0 ? 1 : 0
  let a1 = short64(pc, 6)
  let b1 = short64(pc, 7)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 8, v1)
  return next(sp, pc + 24, cx, mb, ms, fa)
}

// i64.ne(s,s); select(s,s,t)
@c private func i64_ne_ss__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt32 = a0 != b0 ? 1 : 0
  let a1 = slot64(sp, pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.ne(s,s); select(s,i,t)
@c private func i64_ne_ss__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt32 = a0 != b0 ? 1 : 0
  let a1 = slot64(sp, pc, 3)
  let b1 = short64(pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.ne(s,s); select(i,s,t)
@c private func i64_ne_ss__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt32 = a0 != b0 ? 1 : 0
  let a1 = short64(pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.ne(s,s); select(i,i,t)
@c private func i64_ne_ss__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt32 = a0 != b0 ? 1 : 0
  let a1 = short64(pc, 3)
  let b1 = short64(pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.ne(s,i); select(s,s,t)
@c private func i64_ne_si__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt32 = a0 != b0 ? 1 : 0
  let a1 = slot64(sp, pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.ne(s,i); select(s,i,t)
@c private func i64_ne_si__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt32 = a0 != b0 ? 1 : 0
  let a1 = slot64(sp, pc, 3)
  let b1 = short64(pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.ne(s,i); select(i,s,t)
@c private func i64_ne_si__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt32 = a0 != b0 ? 1 : 0
  let a1 = short64(pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.ne(s,i); select(i,i,t)
@c private func i64_ne_si__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt32 = a0 != b0 ? 1 : 0
  let a1 = short64(pc, 3)
  let b1 = short64(pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.ne(s,c); select(s,s,t)
@c private func i64_ne_sc__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = long64(pc, 2)
  let v0: UInt32 = a0 != b0 ? 1 : 0
  let a1 = slot64(sp, pc, 6)
  let b1 = slot64(sp, pc, 7)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 8, v1)
  return next(sp, pc + 24, cx, mb, ms, fa)
}

// i64.ne(s,c); select(s,i,t)
@c private func i64_ne_sc__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = long64(pc, 2)
  let v0: UInt32 = a0 != b0 ? 1 : 0
  let a1 = slot64(sp, pc, 6)
  let b1 = short64(pc, 7)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 8, v1)
  return next(sp, pc + 24, cx, mb, ms, fa)
}

// i64.ne(s,c); select(i,s,t)
@c private func i64_ne_sc__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = long64(pc, 2)
  let v0: UInt32 = a0 != b0 ? 1 : 0
  let a1 = short64(pc, 6)
  let b1 = slot64(sp, pc, 7)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 8, v1)
  return next(sp, pc + 24, cx, mb, ms, fa)
}

// i64.ne(s,c); select(i,i,t)
@c private func i64_ne_sc__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = long64(pc, 2)
  let v0: UInt32 = a0 != b0 ? 1 : 0
  let a1 = short64(pc, 6)
  let b1 = short64(pc, 7)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 8, v1)
  return next(sp, pc + 24, cx, mb, ms, fa)
}

// i64.lt_u(s,s); select(s,s,t)
@c private func i64_lt_u_ss__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt32 = a0 < b0 ? 1 : 0
  let a1 = slot64(sp, pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.lt_u(s,s); select(s,i,t)
@c private func i64_lt_u_ss__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt32 = a0 < b0 ? 1 : 0
  let a1 = slot64(sp, pc, 3)
  let b1 = short64(pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.lt_u(s,s); select(i,s,t)
@c private func i64_lt_u_ss__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt32 = a0 < b0 ? 1 : 0
  let a1 = short64(pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.lt_u(s,s); select(i,i,t)
@c private func i64_lt_u_ss__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt32 = a0 < b0 ? 1 : 0
  let a1 = short64(pc, 3)
  let b1 = short64(pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.lt_u(s,i); select(s,s,t)
@c private func i64_lt_u_si__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt32 = a0 < b0 ? 1 : 0
  let a1 = slot64(sp, pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.lt_u(s,i); select(s,i,t)
@c private func i64_lt_u_si__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt32 = a0 < b0 ? 1 : 0
  let a1 = slot64(sp, pc, 3)
  let b1 = short64(pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.lt_u(s,i); select(i,s,t)
@c private func i64_lt_u_si__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt32 = a0 < b0 ? 1 : 0
  let a1 = short64(pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.lt_u(s,i); select(i,i,t)
@c private func i64_lt_u_si__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt32 = a0 < b0 ? 1 : 0
  let a1 = short64(pc, 3)
  let b1 = short64(pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.lt_u(s,c); select(s,s,t)
@c private func i64_lt_u_sc__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = long64(pc, 2)
  let v0: UInt32 = a0 < b0 ? 1 : 0
  let a1 = slot64(sp, pc, 6)
  let b1 = slot64(sp, pc, 7)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 8, v1)
  return next(sp, pc + 24, cx, mb, ms, fa)
}

// i64.lt_u(s,c); select(s,i,t)
@c private func i64_lt_u_sc__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = long64(pc, 2)
  let v0: UInt32 = a0 < b0 ? 1 : 0
  let a1 = slot64(sp, pc, 6)
  let b1 = short64(pc, 7)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 8, v1)
  return next(sp, pc + 24, cx, mb, ms, fa)
}

// i64.lt_u(s,c); select(i,s,t)
@c private func i64_lt_u_sc__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = long64(pc, 2)
  let v0: UInt32 = a0 < b0 ? 1 : 0
  let a1 = short64(pc, 6)
  let b1 = slot64(sp, pc, 7)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 8, v1)
  return next(sp, pc + 24, cx, mb, ms, fa)
}

// i64.lt_u(s,c); select(i,i,t)
@c private func i64_lt_u_sc__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = long64(pc, 2)
  let v0: UInt32 = a0 < b0 ? 1 : 0
  let a1 = short64(pc, 6)
  let b1 = short64(pc, 7)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 8, v1)
  return next(sp, pc + 24, cx, mb, ms, fa)
}

// i64.lt_s(s,s); select(s,s,t)
@c private func i64_lt_s_ss__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt32 = Int64(bitPattern: a0) < Int64(bitPattern: b0) ? 1 : 0
  let a1 = slot64(sp, pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.lt_s(s,s); select(s,i,t)
@c private func i64_lt_s_ss__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt32 = Int64(bitPattern: a0) < Int64(bitPattern: b0) ? 1 : 0
  let a1 = slot64(sp, pc, 3)
  let b1 = short64(pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.lt_s(s,s); select(i,s,t)
@c private func i64_lt_s_ss__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt32 = Int64(bitPattern: a0) < Int64(bitPattern: b0) ? 1 : 0
  let a1 = short64(pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.lt_s(s,s); select(i,i,t)
@c private func i64_lt_s_ss__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt32 = Int64(bitPattern: a0) < Int64(bitPattern: b0) ? 1 : 0
  let a1 = short64(pc, 3)
  let b1 = short64(pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.lt_s(s,i); select(s,s,t)
@c private func i64_lt_s_si__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt32 = Int64(bitPattern: a0) < Int64(bitPattern: b0) ? 1 : 0
  let a1 = slot64(sp, pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.lt_s(s,i); select(s,i,t)
@c private func i64_lt_s_si__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt32 = Int64(bitPattern: a0) < Int64(bitPattern: b0) ? 1 : 0
  let a1 = slot64(sp, pc, 3)
  let b1 = short64(pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.lt_s(s,i); select(i,s,t)
@c private func i64_lt_s_si__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt32 = Int64(bitPattern: a0) < Int64(bitPattern: b0) ? 1 : 0
  let a1 = short64(pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.lt_s(s,i); select(i,i,t)
@c private func i64_lt_s_si__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt32 = Int64(bitPattern: a0) < Int64(bitPattern: b0) ? 1 : 0
  let a1 = short64(pc, 3)
  let b1 = short64(pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.lt_s(s,c); select(s,s,t)
@c private func i64_lt_s_sc__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = long64(pc, 2)
  let v0: UInt32 = Int64(bitPattern: a0) < Int64(bitPattern: b0) ? 1 : 0
  let a1 = slot64(sp, pc, 6)
  let b1 = slot64(sp, pc, 7)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 8, v1)
  return next(sp, pc + 24, cx, mb, ms, fa)
}

// i64.lt_s(s,c); select(s,i,t)
@c private func i64_lt_s_sc__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = long64(pc, 2)
  let v0: UInt32 = Int64(bitPattern: a0) < Int64(bitPattern: b0) ? 1 : 0
  let a1 = slot64(sp, pc, 6)
  let b1 = short64(pc, 7)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 8, v1)
  return next(sp, pc + 24, cx, mb, ms, fa)
}

// i64.lt_s(s,c); select(i,s,t)
@c private func i64_lt_s_sc__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = long64(pc, 2)
  let v0: UInt32 = Int64(bitPattern: a0) < Int64(bitPattern: b0) ? 1 : 0
  let a1 = short64(pc, 6)
  let b1 = slot64(sp, pc, 7)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 8, v1)
  return next(sp, pc + 24, cx, mb, ms, fa)
}

// i64.lt_s(s,c); select(i,i,t)
@c private func i64_lt_s_sc__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = long64(pc, 2)
  let v0: UInt32 = Int64(bitPattern: a0) < Int64(bitPattern: b0) ? 1 : 0
  let a1 = short64(pc, 6)
  let b1 = short64(pc, 7)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 8, v1)
  return next(sp, pc + 24, cx, mb, ms, fa)
}

extension HandlerTable {
  static func installFusedMove5(_ table: UnsafeMutablePointer<Handler>) {
    table[3213] = i64_eq_sc__select_sst
    table[3214] = i64_eq_sc__select_sit
    table[3215] = i64_eq_sc__select_ist
    table[3216] = i64_eq_sc__select_iit
    table[3217] = i64_ne_ss__select_sst
    table[3218] = i64_ne_ss__select_sit
    table[3219] = i64_ne_ss__select_ist
    table[3220] = i64_ne_ss__select_iit
    table[3221] = i64_ne_si__select_sst
    table[3222] = i64_ne_si__select_sit
    table[3223] = i64_ne_si__select_ist
    table[3224] = i64_ne_si__select_iit
    table[3225] = i64_ne_sc__select_sst
    table[3226] = i64_ne_sc__select_sit
    table[3227] = i64_ne_sc__select_ist
    table[3228] = i64_ne_sc__select_iit
    table[3229] = i64_lt_u_ss__select_sst
    table[3230] = i64_lt_u_ss__select_sit
    table[3231] = i64_lt_u_ss__select_ist
    table[3232] = i64_lt_u_ss__select_iit
    table[3233] = i64_lt_u_si__select_sst
    table[3234] = i64_lt_u_si__select_sit
    table[3235] = i64_lt_u_si__select_ist
    table[3236] = i64_lt_u_si__select_iit
    table[3237] = i64_lt_u_sc__select_sst
    table[3238] = i64_lt_u_sc__select_sit
    table[3239] = i64_lt_u_sc__select_ist
    table[3240] = i64_lt_u_sc__select_iit
    table[3241] = i64_lt_s_ss__select_sst
    table[3242] = i64_lt_s_ss__select_sit
    table[3243] = i64_lt_s_ss__select_ist
    table[3244] = i64_lt_s_ss__select_iit
    table[3245] = i64_lt_s_si__select_sst
    table[3246] = i64_lt_s_si__select_sit
    table[3247] = i64_lt_s_si__select_ist
    table[3248] = i64_lt_s_si__select_iit
    table[3249] = i64_lt_s_sc__select_sst
    table[3250] = i64_lt_s_sc__select_sit
    table[3251] = i64_lt_s_sc__select_ist
    table[3252] = i64_lt_s_sc__select_iit
  }
}
