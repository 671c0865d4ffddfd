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

// i32.gt_u(s,i); select(s,s,t)
@c private func i32_gt_u_si__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 > b0 ? 1 : 0
  let a1 = slot64(sp, pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.gt_u(s,i); select(s,i,t)
@c private func i32_gt_u_si__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 > b0 ? 1 : 0
  let a1 = slot64(sp, pc, 3)
  let b1 = short64(pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.gt_u(s,i); select(i,s,t)
@c private func i32_gt_u_si__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 > b0 ? 1 : 0
  let a1 = short64(pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.gt_u(s,i); select(i,i,t)
@c private func i32_gt_u_si__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 > b0 ? 1 : 0
  let a1 = short64(pc, 3)
  let b1 = short64(pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.le_s(s,s); select(s,s,t)
@c private func i32_le_s_ss__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = Int32(bitPattern: a0) <= Int32(bitPattern: b0) ? 1 : 0
  let a1 = slot64(sp, pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.le_s(s,s); select(s,i,t)
@c private func i32_le_s_ss__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = Int32(bitPattern: a0) <= Int32(bitPattern: b0) ? 1 : 0
  let a1 = slot64(sp, pc, 3)
  let b1 = short64(pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.le_s(s,s); select(i,s,t)
@c private func i32_le_s_ss__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = Int32(bitPattern: a0) <= Int32(bitPattern: b0) ? 1 : 0
  let a1 = short64(pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.le_s(s,s); select(i,i,t)
@c private func i32_le_s_ss__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = Int32(bitPattern: a0) <= Int32(bitPattern: b0) ? 1 : 0
  let a1 = short64(pc, 3)
  let b1 = short64(pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.le_s(s,i); select(s,s,t)
@c private func i32_le_s_si__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = Int32(bitPattern: a0) <= Int32(bitPattern: b0) ? 1 : 0
  let a1 = slot64(sp, pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.le_s(s,i); select(s,i,t)
@c private func i32_le_s_si__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = Int32(bitPattern: a0) <= Int32(bitPattern: b0) ? 1 : 0
  let a1 = slot64(sp, pc, 3)
  let b1 = short64(pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.le_s(s,i); select(i,s,t)
@c private func i32_le_s_si__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = Int32(bitPattern: a0) <= Int32(bitPattern: b0) ? 1 : 0
  let a1 = short64(pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.le_s(s,i); select(i,i,t)
@c private func i32_le_s_si__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = Int32(bitPattern: a0) <= Int32(bitPattern: b0) ? 1 : 0
  let a1 = short64(pc, 3)
  let b1 = short64(pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.le_u(s,s); select(s,s,t)
@c private func i32_le_u_ss__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 <= b0 ? 1 : 0
  let a1 = slot64(sp, pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.le_u(s,s); select(s,i,t)
@c private func i32_le_u_ss__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 <= b0 ? 1 : 0
  let a1 = slot64(sp, pc, 3)
  let b1 = short64(pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.le_u(s,s); select(i,s,t)
@c private func i32_le_u_ss__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 <= b0 ? 1 : 0
  let a1 = short64(pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.le_u(s,s); select(i,i,t)
@c private func i32_le_u_ss__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 <= b0 ? 1 : 0
  let a1 = short64(pc, 3)
  let b1 = short64(pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.le_u(s,i); select(s,s,t)
@c private func i32_le_u_si__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 <= b0 ? 1 : 0
  let a1 = slot64(sp, pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.le_u(s,i); select(s,i,t)
@c private func i32_le_u_si__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 <= b0 ? 1 : 0
  let a1 = slot64(sp, pc, 3)
  let b1 = short64(pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.le_u(s,i); select(i,s,t)
@c private func i32_le_u_si__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 <= b0 ? 1 : 0
  let a1 = short64(pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.le_u(s,i); select(i,i,t)
@c private func i32_le_u_si__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 <= b0 ? 1 : 0
  let a1 = short64(pc, 3)
  let b1 = short64(pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.ge_s(s,s); select(s,s,t)
@c private func i32_ge_s_ss__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = Int32(bitPattern: a0) >= Int32(bitPattern: b0) ? 1 : 0
  let a1 = slot64(sp, pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.ge_s(s,s); select(s,i,t)
@c private func i32_ge_s_ss__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = Int32(bitPattern: a0) >= Int32(bitPattern: b0) ? 1 : 0
  let a1 = slot64(sp, pc, 3)
  let b1 = short64(pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.ge_s(s,s); select(i,s,t)
@c private func i32_ge_s_ss__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = Int32(bitPattern: a0) >= Int32(bitPattern: b0) ? 1 : 0
  let a1 = short64(pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.ge_s(s,s); select(i,i,t)
@c private func i32_ge_s_ss__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = Int32(bitPattern: a0) >= Int32(bitPattern: b0) ? 1 : 0
  let a1 = short64(pc, 3)
  let b1 = short64(pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.ge_s(s,i); select(s,s,t)
@c private func i32_ge_s_si__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = Int32(bitPattern: a0) >= Int32(bitPattern: b0) ? 1 : 0
  let a1 = slot64(sp, pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.ge_s(s,i); select(s,i,t)
@c private func i32_ge_s_si__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = Int32(bitPattern: a0) >= Int32(bitPattern: b0) ? 1 : 0
  let a1 = slot64(sp, pc, 3)
  let b1 = short64(pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.ge_s(s,i); select(i,s,t)
@c private func i32_ge_s_si__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = Int32(bitPattern: a0) >= Int32(bitPattern: b0) ? 1 : 0
  let a1 = short64(pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.ge_s(s,i); select(i,i,t)
@c private func i32_ge_s_si__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = Int32(bitPattern: a0) >= Int32(bitPattern: b0) ? 1 : 0
  let a1 = short64(pc, 3)
  let b1 = short64(pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.ge_u(s,s); select(s,s,t)
@c private func i32_ge_u_ss__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 >= b0 ? 1 : 0
  let a1 = slot64(sp, pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.ge_u(s,s); select(s,i,t)
@c private func i32_ge_u_ss__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 >= b0 ? 1 : 0
  let a1 = slot64(sp, pc, 3)
  let b1 = short64(pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.ge_u(s,s); select(i,s,t)
@c private func i32_ge_u_ss__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 >= b0 ? 1 : 0
  let a1 = short64(pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.ge_u(s,s); select(i,i,t)
@c private func i32_ge_u_ss__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 >= b0 ? 1 : 0
  let a1 = short64(pc, 3)
  let b1 = short64(pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.ge_u(s,i); select(s,s,t)
@c private func i32_ge_u_si__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 >= b0 ? 1 : 0
  let a1 = slot64(sp, pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.ge_u(s,i); select(s,i,t)
@c private func i32_ge_u_si__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 >= b0 ? 1 : 0
  let a1 = slot64(sp, pc, 3)
  let b1 = short64(pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.ge_u(s,i); select(i,s,t)
@c private func i32_ge_u_si__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 >= b0 ? 1 : 0
  let a1 = short64(pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.ge_u(s,i); select(i,i,t)
@c private func i32_ge_u_si__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 >= b0 ? 1 : 0
  let a1 = short64(pc, 3)
  let b1 = short64(pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.and(s,i); select(s,s,t)
@c private func i32_and_si__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 & b0
  let a1 = slot64(sp, pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.and(s,i); select(s,i,t)
@c private func i32_and_si__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 & b0
  let a1 = slot64(sp, pc, 3)
  let b1 = short64(pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.and(s,i); select(i,s,t)
@c private func i32_and_si__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 & b0
  let a1 = short64(pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.and(s,i); select(i,i,t)
@c private func i32_and_si__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 & b0
  let a1 = short64(pc, 3)
  let b1 = short64(pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

extension HandlerTable {
  static func installFusedMove3(_ table: UnsafeMutablePointer<Handler>) {
    table[3135] = i32_gt_u_si__select_sst
    table[3136] = i32_gt_u_si__select_sit
    table[3137] = i32_gt_u_si__select_ist
    table[3138] = i32_gt_u_si__select_iit
    table[3139] = i32_le_s_ss__select_sst
    table[3140] = i32_le_s_ss__select_sit
    table[3141] = i32_le_s_ss__select_ist
    table[3142] = i32_le_s_ss__select_iit
    table[3143] = i32_le_s_si__select_sst
    table[3144] = i32_le_s_si__select_sit
    table[3145] = i32_le_s_si__select_ist
    table[3146] = i32_le_s_si__select_iit
    table[3147] = i32_le_u_ss__select_sst
    table[3148] = i32_le_u_ss__select_sit
    table[3149] = i32_le_u_ss__select_ist
    table[3150] = i32_le_u_ss__select_iit
    table[3151] = i32_le_u_si__select_sst
    table[3152] = i32_le_u_si__select_sit
    table[3153] = i32_le_u_si__select_ist
    table[3154] = i32_le_u_si__select_iit
    table[3155] = i32_ge_s_ss__select_sst
    table[3156] = i32_ge_s_ss__select_sit
    table[3157] = i32_ge_s_ss__select_ist
    table[3158] = i32_ge_s_ss__select_iit
    table[3159] = i32_ge_s_si__select_sst
    table[3160] = i32_ge_s_si__select_sit
    table[3161] = i32_ge_s_si__select_ist
    table[3162] = i32_ge_s_si__select_iit
    table[3163] = i32_ge_u_ss__select_sst
    table[3164] = i32_ge_u_ss__select_sit
    table[3165] = i32_ge_u_ss__select_ist
    table[3166] = i32_ge_u_ss__select_iit
    table[3167] = i32_ge_u_si__select_sst
    table[3168] = i32_ge_u_si__select_sit
    table[3169] = i32_ge_u_si__select_ist
    table[3170] = i32_ge_u_si__select_iit
    table[3171] = i32_and_si__select_sst
    table[3172] = i32_and_si__select_sit
    table[3173] = i32_and_si__select_ist
    table[3174] = i32_and_si__select_iit
  }
}
