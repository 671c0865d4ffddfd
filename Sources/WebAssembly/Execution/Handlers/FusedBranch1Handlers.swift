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

// i32.add(s,s); br_nez(t)
@c private func i32_add_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &+ b0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i32.add(s,s); br_nez(d)
@c private func i32_add_ss__br_nez_d(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &+ b0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, v0 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i32.add(s,s); br_eqz(t)
@c private func i32_add_ss__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &+ b0
  return next(sp, v0 == 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i32.add(s,s); br_eqz(d)
@c private func i32_add_ss__br_eqz_d(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &+ b0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, v0 == 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i32.add(s,i); br_nez(t)
@c private func i32_add_si__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &+ b0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i32.add(s,i); br_nez(d)
@c private func i32_add_si__br_nez_d(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &+ b0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, v0 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i32.add(s,i); br_eqz(t)
@c private func i32_add_si__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &+ b0
  return next(sp, v0 == 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i32.add(s,i); br_eqz(d)
@c private func i32_add_si__br_eqz_d(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &+ b0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, v0 == 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i32.and(s,s); br_nez(t)
@c private func i32_and_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 & b0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i32.and(s,s); br_nez(d)
@c private func i32_and_ss__br_nez_d(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 & b0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, v0 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i32.and(s,s); br_eqz(t)
@c private func i32_and_ss__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 & b0
  return next(sp, v0 == 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i32.and(s,s); br_eqz(d)
@c private func i32_and_ss__br_eqz_d(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 & b0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, v0 == 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i32.and(s,i); br_nez(t)
@c private func i32_and_si__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 & b0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i32.and(s,i); br_nez(d)
@c private func i32_and_si__br_nez_d(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 & b0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, v0 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i32.and(s,i); br_eqz(t)
@c private func i32_and_si__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 & b0
  return next(sp, v0 == 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i32.and(s,i); br_eqz(d)
@c private func i32_and_si__br_eqz_d(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 & b0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, v0 == 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i32.or(s,s); br_nez(t)
@c private func i32_or_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 | b0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i32.or(s,s); br_nez(d)
@c private func i32_or_ss__br_nez_d(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 | b0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, v0 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i32.or(s,s); br_eqz(t)
@c private func i32_or_ss__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 | b0
  return next(sp, v0 == 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i32.or(s,s); br_eqz(d)
@c private func i32_or_ss__br_eqz_d(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 | b0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, v0 == 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i32.or(s,i); br_nez(t)
@c private func i32_or_si__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 | b0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i32.or(s,i); br_nez(d)
@c private func i32_or_si__br_nez_d(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 | b0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, v0 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i32.or(s,i); br_eqz(t)
@c private func i32_or_si__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 | b0
  return next(sp, v0 == 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i32.or(s,i); br_eqz(d)
@c private func i32_or_si__br_eqz_d(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 | b0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, v0 == 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i32.xor(s,s); br_nez(t)
@c private func i32_xor_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 ^ b0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i32.xor(s,s); br_nez(d)
@c private func i32_xor_ss__br_nez_d(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 ^ b0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, v0 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i32.xor(s,s); br_eqz(t)
@c private func i32_xor_ss__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 ^ b0
  return next(sp, v0 == 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i32.xor(s,s); br_eqz(d)
@c private func i32_xor_ss__br_eqz_d(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 ^ b0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, v0 == 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i32.xor(s,i); br_nez(t)
@c private func i32_xor_si__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 ^ b0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i32.xor(s,i); br_nez(d)
@c private func i32_xor_si__br_nez_d(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 ^ b0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, v0 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i32.xor(s,i); br_eqz(t)
@c private func i32_xor_si__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 ^ b0
  return next(sp, v0 == 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i32.xor(s,i); br_eqz(d)
@c private func i32_xor_si__br_eqz_d(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 ^ b0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, v0 == 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i32.sub(s,s); br_nez(t)
@c private func i32_sub_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &- b0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i32.sub(s,s); br_nez(d)
@c private func i32_sub_ss__br_nez_d(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &- b0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, v0 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i32.sub(s,s); br_eqz(t)
@c private func i32_sub_ss__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &- b0
  return next(sp, v0 == 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i32.sub(s,s); br_eqz(d)
@c private func i32_sub_ss__br_eqz_d(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &- b0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, v0 == 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i32.shr_u(s,s); br_nez(t)
@c private func i32_shr_u_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &>> b0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i32.shr_u(s,s); br_nez(d)
@c private func i32_shr_u_ss__br_nez_d(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &>> b0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, v0 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i32.shr_u(s,s); br_eqz(t)
@c private func i32_shr_u_ss__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &>> b0
  return next(sp, v0 == 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i32.shr_u(s,s); br_eqz(d)
@c private func i32_shr_u_ss__br_eqz_d(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &>> b0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, v0 == 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i32.shr_u(s,i); br_nez(t)
@c private func i32_shr_u_si__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &>> b0
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i32.shr_u(s,i); br_nez(d)
@c private func i32_shr_u_si__br_nez_d(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &>> b0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, v0 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i32.shr_u(s,i); br_eqz(t)
@c private func i32_shr_u_si__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &>> b0
  return next(sp, v0 == 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i32.shr_u(s,i); br_eqz(d)
@c private func i32_shr_u_si__br_eqz_d(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &>> b0
  write(sp, pc, 3, UInt64(v0))
  return next(sp, v0 == 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i32.shr_s(s,s); br_nez(t)
@c private func i32_shr_s_ss__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = UInt32(bitPattern: Int32(bitPattern: a0) &>> Int32(bitPattern: b0))
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i32.shr_s(s,s); br_nez(d)
@c private func i32_shr_s_ss__br_nez_d(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = UInt32(bitPattern: Int32(bitPattern: a0) &>> Int32(bitPattern: b0))
  write(sp, pc, 3, UInt64(v0))
  return next(sp, v0 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i32.shr_s(s,s); br_eqz(t)
@c private func i32_shr_s_ss__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = UInt32(bitPattern: Int32(bitPattern: a0) &>> Int32(bitPattern: b0))
  return next(sp, v0 == 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i32.shr_s(s,s); br_eqz(d)
@c private func i32_shr_s_ss__br_eqz_d(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = UInt32(bitPattern: Int32(bitPattern: a0) &>> Int32(bitPattern: b0))
  write(sp, pc, 3, UInt64(v0))
  return next(sp, v0 == 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i32.shr_s(s,i); br_nez(t)
@c private func i32_shr_s_si__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = UInt32(bitPattern: Int32(bitPattern: a0) &>> Int32(bitPattern: b0))
  return next(sp, v0 != 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i32.shr_s(s,i); br_nez(d)
@c private func i32_shr_s_si__br_nez_d(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = UInt32(bitPattern: Int32(bitPattern: a0) &>> Int32(bitPattern: b0))
  write(sp, pc, 3, UInt64(v0))
  return next(sp, v0 != 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i32.shr_s(s,i); br_eqz(t)
@c private func i32_shr_s_si__br_eqz_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = UInt32(bitPattern: Int32(bitPattern: a0) &>> Int32(bitPattern: b0))
  return next(sp, v0 == 0 ? pc + branch(pc, 3) : pc + 8, cx, mb, ms, fa)
}

// i32.shr_s(s,i); br_eqz(d)
@c private func i32_shr_s_si__br_eqz_d(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = UInt32(bitPattern: Int32(bitPattern: a0) &>> Int32(bitPattern: b0))
  write(sp, pc, 3, UInt64(v0))
  return next(sp, v0 == 0 ? pc + branch(pc, 4) : pc + 16, cx, mb, ms, fa)
}

// i32.add(s,s); i32.eq(d,s)
@c private func i32_add_ss__i32_eq_ds(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &+ b0
  write(sp, pc, 3, UInt64(v0))
  let b1 = slot32(sp, pc, 4)
  let v1: UInt32 = v0 == b1 ? 1 : 0
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.add(s,s); i32.eq(d,s); br_nez(t)
@c private func i32_add_ss__i32_eq_ds__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &+ b0
  write(sp, pc, 3, UInt64(v0))
  let b1 = slot32(sp, pc, 4)
  let v1: UInt32 = v0 == b1 ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 5) : pc + 16, cx, mb, ms, fa)
}

// i32.add(s,s); i32.ne(d,s); br_nez(t)
@c private func i32_add_ss__i32_ne_ds__br_nez_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &+ b0
  write(sp, pc, 3, UInt64(v0))
  let b1 = slot32(sp, pc, 4)
  let v1: UInt32 = v0 != b1 ? 1 : 0
  return next(sp, v1 != 0 ? pc + branch(pc, 5) : pc + 16, cx, mb, ms, fa)
}

// i32.add(s,s); i32.eq(d,i)
@c private func i32_add_ss__i32_eq_di(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &+ b0
  write(sp, pc, 3, UInt64(v0))
  let b1 = short32(pc, 4)
  let v1: UInt32 = v0 == b1 ? 1 : 0
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

extension HandlerTable {
  static func installFusedBranch1(_ table: UnsafeMutablePointer<Handler>) {
    table[1285] = i32_add_ss__br_nez_t
    table[1286] = i32_add_ss__br_nez_d
    table[1287] = i32_add_ss__br_eqz_t
    table[1288] = i32_add_ss__br_eqz_d
    table[1289] = i32_add_si__br_nez_t
    table[1290] = i32_add_si__br_nez_d
    table[1291] = i32_add_si__br_eqz_t
    table[1292] = i32_add_si__br_eqz_d
    table[1293] = i32_and_ss__br_nez_t
    table[1294] = i32_and_ss__br_nez_d
    table[1295] = i32_and_ss__br_eqz_t
    table[1296] = i32_and_ss__br_eqz_d
    table[1297] = i32_and_si__br_nez_t
    table[1298] = i32_and_si__br_nez_d
    table[1299] = i32_and_si__br_eqz_t
    table[1300] = i32_and_si__br_eqz_d
    table[1301] = i32_or_ss__br_nez_t
    table[1302] = i32_or_ss__br_nez_d
    table[1303] = i32_or_ss__br_eqz_t
    table[1304] = i32_or_ss__br_eqz_d
    table[1305] = i32_or_si__br_nez_t
    table[1306] = i32_or_si__br_nez_d
    table[1307] = i32_or_si__br_eqz_t
    table[1308] = i32_or_si__br_eqz_d
    table[1309] = i32_xor_ss__br_nez_t
    table[1310] = i32_xor_ss__br_nez_d
    table[1311] = i32_xor_ss__br_eqz_t
    table[1312] = i32_xor_ss__br_eqz_d
    table[1313] = i32_xor_si__br_nez_t
    table[1314] = i32_xor_si__br_nez_d
    table[1315] = i32_xor_si__br_eqz_t
    table[1316] = i32_xor_si__br_eqz_d
    table[1317] = i32_sub_ss__br_nez_t
    table[1318] = i32_sub_ss__br_nez_d
    table[1319] = i32_sub_ss__br_eqz_t
    table[1320] = i32_sub_ss__br_eqz_d
    table[1321] = i32_shr_u_ss__br_nez_t
    table[1322] = i32_shr_u_ss__br_nez_d
    table[1323] = i32_shr_u_ss__br_eqz_t
    table[1324] = i32_shr_u_ss__br_eqz_d
    table[1325] = i32_shr_u_si__br_nez_t
    table[1326] = i32_shr_u_si__br_nez_d
    table[1327] = i32_shr_u_si__br_eqz_t
    table[1328] = i32_shr_u_si__br_eqz_d
    table[1329] = i32_shr_s_ss__br_nez_t
    table[1330] = i32_shr_s_ss__br_nez_d
    table[1331] = i32_shr_s_ss__br_eqz_t
    table[1332] = i32_shr_s_ss__br_eqz_d
    table[1333] = i32_shr_s_si__br_nez_t
    table[1334] = i32_shr_s_si__br_nez_d
    table[1335] = i32_shr_s_si__br_eqz_t
    table[1336] = i32_shr_s_si__br_eqz_d
    table[1337] = i32_add_ss__i32_eq_ds
    table[1338] = i32_add_ss__i32_eq_ds__br_nez_t
    table[1339] = i32_add_ss__i32_ne_ds__br_nez_t
    table[1340] = i32_add_ss__i32_eq_di
  }
}
