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

// i64.gt_u(s,s); select(s,s,t)
@c private func i64_gt_u_ss__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt32 = a0 > b0 ? 1 : 0
  let a1 = slot64(sp, pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.gt_u(s,s); select(s,i,t)
@c private func i64_gt_u_ss__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt32 = a0 > b0 ? 1 : 0
  let a1 = slot64(sp, pc, 3)
  let b1 = short64(pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.gt_u(s,s); select(i,s,t)
@c private func i64_gt_u_ss__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt32 = a0 > b0 ? 1 : 0
  let a1 = short64(pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.gt_u(s,s); select(i,i,t)
@c private func i64_gt_u_ss__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt32 = a0 > b0 ? 1 : 0
  let a1 = short64(pc, 3)
  let b1 = short64(pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.gt_u(s,i); select(s,s,t)
@c private func i64_gt_u_si__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt32 = a0 > b0 ? 1 : 0
  let a1 = slot64(sp, pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.gt_u(s,i); select(s,i,t)
@c private func i64_gt_u_si__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt32 = a0 > b0 ? 1 : 0
  let a1 = slot64(sp, pc, 3)
  let b1 = short64(pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.gt_u(s,i); select(i,s,t)
@c private func i64_gt_u_si__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt32 = a0 > b0 ? 1 : 0
  let a1 = short64(pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.gt_u(s,i); select(i,i,t)
@c private func i64_gt_u_si__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt32 = a0 > b0 ? 1 : 0
  let a1 = short64(pc, 3)
  let b1 = short64(pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.gt_u(s,c); select(s,s,t)
@c private func i64_gt_u_sc__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = long64(pc, 2)
  let v0: UInt32 = a0 > b0 ? 1 : 0
  let a1 = slot64(sp, pc, 6)
  let b1 = slot64(sp, pc, 7)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 8, v1)
  return next(sp, pc + 24, cx, mb, ms, fa)
}

// i64.gt_u(s,c); select(s,i,t)
@c private func i64_gt_u_sc__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = long64(pc, 2)
  let v0: UInt32 = a0 > b0 ? 1 : 0
  let a1 = slot64(sp, pc, 6)
  let b1 = short64(pc, 7)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 8, v1)
  return next(sp, pc + 24, cx, mb, ms, fa)
}

// i64.gt_u(s,c); select(i,s,t)
@c private func i64_gt_u_sc__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = long64(pc, 2)
  let v0: UInt32 = a0 > b0 ? 1 : 0
  let a1 = short64(pc, 6)
  let b1 = slot64(sp, pc, 7)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 8, v1)
  return next(sp, pc + 24, cx, mb, ms, fa)
}

// i64.gt_u(s,c); select(i,i,t)
@c private func i64_gt_u_sc__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = long64(pc, 2)
  let v0: UInt32 = a0 > b0 ? 1 : 0
  let a1 = short64(pc, 6)
  let b1 = short64(pc, 7)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 8, v1)
  return next(sp, pc + 24, cx, mb, ms, fa)
}

// i64.gt_s(s,s); select(s,s,t)
@c private func i64_gt_s_ss__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt32 = Int64(bitPattern: a0) > Int64(bitPattern: b0) ? 1 : 0
  let a1 = slot64(sp, pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.gt_s(s,s); select(s,i,t)
@c private func i64_gt_s_ss__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt32 = Int64(bitPattern: a0) > Int64(bitPattern: b0) ? 1 : 0
  let a1 = slot64(sp, pc, 3)
  let b1 = short64(pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.gt_s(s,s); select(i,s,t)
@c private func i64_gt_s_ss__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt32 = Int64(bitPattern: a0) > Int64(bitPattern: b0) ? 1 : 0
  let a1 = short64(pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.gt_s(s,s); select(i,i,t)
@c private func i64_gt_s_ss__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt32 = Int64(bitPattern: a0) > Int64(bitPattern: b0) ? 1 : 0
  let a1 = short64(pc, 3)
  let b1 = short64(pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.gt_s(s,i); select(s,s,t)
@c private func i64_gt_s_si__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt32 = Int64(bitPattern: a0) > Int64(bitPattern: b0) ? 1 : 0
  let a1 = slot64(sp, pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.gt_s(s,i); select(s,i,t)
@c private func i64_gt_s_si__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt32 = Int64(bitPattern: a0) > Int64(bitPattern: b0) ? 1 : 0
  let a1 = slot64(sp, pc, 3)
  let b1 = short64(pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.gt_s(s,i); select(i,s,t)
@c private func i64_gt_s_si__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt32 = Int64(bitPattern: a0) > Int64(bitPattern: b0) ? 1 : 0
  let a1 = short64(pc, 3)
  let b1 = slot64(sp, pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.gt_s(s,i); select(i,i,t)
@c private func i64_gt_s_si__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt32 = Int64(bitPattern: a0) > Int64(bitPattern: b0) ? 1 : 0
  let a1 = short64(pc, 3)
  let b1 = short64(pc, 4)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.gt_s(s,c); select(s,s,t)
@c private func i64_gt_s_sc__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = long64(pc, 2)
  let v0: UInt32 = Int64(bitPattern: a0) > Int64(bitPattern: b0) ? 1 : 0
  let a1 = slot64(sp, pc, 6)
  let b1 = slot64(sp, pc, 7)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 8, v1)
  return next(sp, pc + 24, cx, mb, ms, fa)
}

// i64.gt_s(s,c); select(s,i,t)
@c private func i64_gt_s_sc__select_sit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = long64(pc, 2)
  let v0: UInt32 = Int64(bitPattern: a0) > Int64(bitPattern: b0) ? 1 : 0
  let a1 = slot64(sp, pc, 6)
  let b1 = short64(pc, 7)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 8, v1)
  return next(sp, pc + 24, cx, mb, ms, fa)
}

// i64.gt_s(s,c); select(i,s,t)
@c private func i64_gt_s_sc__select_ist(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = long64(pc, 2)
  let v0: UInt32 = Int64(bitPattern: a0) > Int64(bitPattern: b0) ? 1 : 0
  let a1 = short64(pc, 6)
  let b1 = slot64(sp, pc, 7)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 8, v1)
  return next(sp, pc + 24, cx, mb, ms, fa)
}

// i64.gt_s(s,c); select(i,i,t)
@c private func i64_gt_s_sc__select_iit(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = long64(pc, 2)
  let v0: UInt32 = Int64(bitPattern: a0) > Int64(bitPattern: b0) ? 1 : 0
  let a1 = short64(pc, 6)
  let b1 = short64(pc, 7)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 8, v1)
  return next(sp, pc + 24, cx, mb, ms, fa)
}

// i64.eqz(s); select(s,s,t)
@c private func i64_eqz_s__select_sst(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: UInt32 = a0 == 0 ? 1 : 0
  let a1 = slot64(sp, pc, 2)
  let b1 = slot64(sp, pc, 3)
  let v1: Bits = v0 != 0 ? a1 : b1
  write(sp, pc, 4, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.add(s,i); global.set(x,t); return(n)
@c private func i32_add_si__global_set_xt__return_n(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &+ b0
  let a1 = word32(pc, 3)
  cx.machine.pointee.ownGlobals[Int(a1)] = UInt64(v0)
  let a2 = count(pc, 5)
  return leaveFrame(sp + Int(a2) &* 8, cx, mb, ms, fa)
}

// i32.add(s,i); global.set(x,t); return_value(s,n)
@c private func i32_add_si__global_set_xt__return_value_sn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &+ b0
  let a1 = word32(pc, 3)
  cx.machine.pointee.ownGlobals[Int(a1)] = UInt64(v0)
  let a2 = slot64(sp, pc, 5)
  let b2 = count(pc, 6)
  sp.storeBytes(of: a2, as: UInt64.self)
  return leaveFrame(sp + Int(b2) &* 8, cx, mb, ms, fa)
}

// load8_u(s,o); return_value(t,n)
@c private func load8_u_so__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt8.self)
  let v0: UInt32 = UInt32(m0)
  let b1 = count(pc, 3)
  sp.storeBytes(of: UInt64(v0), as: UInt64.self)
  return leaveFrame(sp + Int(b1) &* 8, cx, mb, ms, fa)
}

// i32.eq(s,s); return_value(t,n)
@c private func i32_eq_ss__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 == b0 ? 1 : 0
  let b1 = count(pc, 3)
  sp.storeBytes(of: UInt64(v0), as: UInt64.self)
  return leaveFrame(sp + Int(b1) &* 8, cx, mb, ms, fa)
}

// i32.eq(s,i); return_value(t,n)
@c private func i32_eq_si__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 == b0 ? 1 : 0
  let b1 = count(pc, 3)
  sp.storeBytes(of: UInt64(v0), as: UInt64.self)
  return leaveFrame(sp + Int(b1) &* 8, cx, mb, ms, fa)
}

// i32.ne(s,s); return_value(t,n)
@c private func i32_ne_ss__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 != b0 ? 1 : 0
  let b1 = count(pc, 3)
  sp.storeBytes(of: UInt64(v0), as: UInt64.self)
  return leaveFrame(sp + Int(b1) &* 8, cx, mb, ms, fa)
}

// i32.ne(s,i); return_value(t,n)
@c private func i32_ne_si__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 != b0 ? 1 : 0
  let b1 = count(pc, 3)
  sp.storeBytes(of: UInt64(v0), as: UInt64.self)
  return leaveFrame(sp + Int(b1) &* 8, cx, mb, ms, fa)
}

// i32.lt_s(s,s); return_value(t,n)
@c private func i32_lt_s_ss__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = Int32(bitPattern: a0) < Int32(bitPattern: b0) ? 1 : 0
  let b1 = count(pc, 3)
  sp.storeBytes(of: UInt64(v0), as: UInt64.self)
  return leaveFrame(sp + Int(b1) &* 8, cx, mb, ms, fa)
}

// i32.lt_s(s,i); return_value(t,n)
@c private func i32_lt_s_si__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = Int32(bitPattern: a0) < Int32(bitPattern: b0) ? 1 : 0
  let b1 = count(pc, 3)
  sp.storeBytes(of: UInt64(v0), as: UInt64.self)
  return leaveFrame(sp + Int(b1) &* 8, cx, mb, ms, fa)
}

// i32.lt_u(s,s); return_value(t,n)
@c private func i32_lt_u_ss__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 < b0 ? 1 : 0
  let b1 = count(pc, 3)
  sp.storeBytes(of: UInt64(v0), as: UInt64.self)
  return leaveFrame(sp + Int(b1) &* 8, cx, mb, ms, fa)
}

// i32.lt_u(s,i); return_value(t,n)
@c private func i32_lt_u_si__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 < b0 ? 1 : 0
  let b1 = count(pc, 3)
  sp.storeBytes(of: UInt64(v0), as: UInt64.self)
  return leaveFrame(sp + Int(b1) &* 8, cx, mb, ms, fa)
}

// i32.gt_s(s,s); return_value(t,n)
@c private func i32_gt_s_ss__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = Int32(bitPattern: a0) > Int32(bitPattern: b0) ? 1 : 0
  let b1 = count(pc, 3)
  sp.storeBytes(of: UInt64(v0), as: UInt64.self)
  return leaveFrame(sp + Int(b1) &* 8, cx, mb, ms, fa)
}

// i32.gt_s(s,i); return_value(t,n)
@c private func i32_gt_s_si__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = Int32(bitPattern: a0) > Int32(bitPattern: b0) ? 1 : 0
  let b1 = count(pc, 3)
  sp.storeBytes(of: UInt64(v0), as: UInt64.self)
  return leaveFrame(sp + Int(b1) &* 8, cx, mb, ms, fa)
}

// i32.gt_u(s,s); return_value(t,n)
@c private func i32_gt_u_ss__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 > b0 ? 1 : 0
  let b1 = count(pc, 3)
  sp.storeBytes(of: UInt64(v0), as: UInt64.self)
  return leaveFrame(sp + Int(b1) &* 8, cx, mb, ms, fa)
}

// i32.gt_u(s,i); return_value(t,n)
@c private func i32_gt_u_si__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 > b0 ? 1 : 0
  let b1 = count(pc, 3)
  sp.storeBytes(of: UInt64(v0), as: UInt64.self)
  return leaveFrame(sp + Int(b1) &* 8, cx, mb, ms, fa)
}

// i32.shl(s,i); return_value(t,n)
@c private func i32_shl_si__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &<< b0
  let b1 = count(pc, 3)
  sp.storeBytes(of: UInt64(v0), as: UInt64.self)
  return leaveFrame(sp + Int(b1) &* 8, cx, mb, ms, fa)
}

// i32.shr_u(s,i); return_value(t,n)
@c private func i32_shr_u_si__return_value_tn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &>> b0
  let b1 = count(pc, 3)
  sp.storeBytes(of: UInt64(v0), as: UInt64.self)
  return leaveFrame(sp + Int(b1) &* 8, cx, mb, ms, fa)
}

// copy(s); call_indirect(s,n,x,n)
@c private func copy_s__call_indirect_snxn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: Bits = a0
  write(sp, pc, 2, v0)
  let a1 = slot32(sp, pc, 3)
  let b1 = count(pc, 4)
  let c1 = word32(pc, 5)
  let d1 = count(pc, 7)
  let table = cx.machine.pointee.tables[Int(d1)]
  if _slowPath(UInt64(a1) >= table.pointee.count) { return leave(sp, pc, cx, 29) }
  guard let record = table.pointee.elements[Int(a1)].function else { return leave(sp, pc, cx, 30) }
  if _slowPath(record.pointee.typeID != cx.machine.pointee.typeIDs[Int(c1)]) { return leave(sp, pc, cx, record, 7) }
  if _slowPath(record.pointee.instance != cx.machine.pointee.instance) { return leave(sp, pc, cx, record, 6) }
  return enter(record, sp + Int(b1) &* 8, sp, pc, 16, cx, mb, ms, fa)
}

extension HandlerTable {
  static func installFusedMove6(_ table: UnsafeMutablePointer<Handler>) {
    table[3253] = i64_gt_u_ss__select_sst
    table[3254] = i64_gt_u_ss__select_sit
    table[3255] = i64_gt_u_ss__select_ist
    table[3256] = i64_gt_u_ss__select_iit
    table[3257] = i64_gt_u_si__select_sst
    table[3258] = i64_gt_u_si__select_sit
    table[3259] = i64_gt_u_si__select_ist
    table[3260] = i64_gt_u_si__select_iit
    table[3261] = i64_gt_u_sc__select_sst
    table[3262] = i64_gt_u_sc__select_sit
    table[3263] = i64_gt_u_sc__select_ist
    table[3264] = i64_gt_u_sc__select_iit
    table[3265] = i64_gt_s_ss__select_sst
    table[3266] = i64_gt_s_ss__select_sit
    table[3267] = i64_gt_s_ss__select_ist
    table[3268] = i64_gt_s_ss__select_iit
    table[3269] = i64_gt_s_si__select_sst
    table[3270] = i64_gt_s_si__select_sit
    table[3271] = i64_gt_s_si__select_ist
    table[3272] = i64_gt_s_si__select_iit
    table[3273] = i64_gt_s_sc__select_sst
    table[3274] = i64_gt_s_sc__select_sit
    table[3275] = i64_gt_s_sc__select_ist
    table[3276] = i64_gt_s_sc__select_iit
    table[3277] = i64_eqz_s__select_sst
    table[3278] = i32_add_si__global_set_xt__return_n
    table[3279] = i32_add_si__global_set_xt__return_value_sn
    table[3280] = load8_u_so__return_value_tn
    table[3281] = i32_eq_ss__return_value_tn
    table[3282] = i32_eq_si__return_value_tn
    table[3283] = i32_ne_ss__return_value_tn
    table[3284] = i32_ne_si__return_value_tn
    table[3285] = i32_lt_s_ss__return_value_tn
    table[3286] = i32_lt_s_si__return_value_tn
    table[3287] = i32_lt_u_ss__return_value_tn
    table[3288] = i32_lt_u_si__return_value_tn
    table[3289] = i32_gt_s_ss__return_value_tn
    table[3290] = i32_gt_s_si__return_value_tn
    table[3291] = i32_gt_u_ss__return_value_tn
    table[3292] = i32_gt_u_si__return_value_tn
    table[3293] = i32_shl_si__return_value_tn
    table[3294] = i32_shr_u_si__return_value_tn
    table[3295] = copy_s__call_indirect_snxn
  }
}
