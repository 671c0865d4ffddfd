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

// i32.and(s,s); store32(s,o,d)
@c private func i32_and_ss__store32_sod(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 & b0
  write(sp, pc, 3, UInt64(v0))
  let a1 = slot32(sp, pc, 4)
  let b1 = count(pc, 5)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: v0, toByteOffset: Int(truncatingIfNeeded: e1), as: UInt32.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.and(s,i); store8(s,o,t)
@c private func i32_and_si__store8_sot(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 & b0
  let a1 = slot32(sp, pc, 3)
  let b1 = count(pc, 4)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: UInt8(truncatingIfNeeded: v0), toByteOffset: Int(truncatingIfNeeded: e1), as: UInt8.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.and(s,i); store8(s,o,d)
@c private func i32_and_si__store8_sod(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 & b0
  write(sp, pc, 3, UInt64(v0))
  let a1 = slot32(sp, pc, 4)
  let b1 = count(pc, 5)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: UInt8(truncatingIfNeeded: v0), toByteOffset: Int(truncatingIfNeeded: e1), as: UInt8.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.and(s,i); store16(s,o,t)
@c private func i32_and_si__store16_sot(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 & b0
  let a1 = slot32(sp, pc, 3)
  let b1 = count(pc, 4)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 2) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: UInt16(truncatingIfNeeded: v0), toByteOffset: Int(truncatingIfNeeded: e1), as: UInt16.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.and(s,i); store16(s,o,d)
@c private func i32_and_si__store16_sod(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 & b0
  write(sp, pc, 3, UInt64(v0))
  let a1 = slot32(sp, pc, 4)
  let b1 = count(pc, 5)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 2) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: UInt16(truncatingIfNeeded: v0), toByteOffset: Int(truncatingIfNeeded: e1), as: UInt16.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.and(s,i); store32(s,o,t)
@c private func i32_and_si__store32_sot(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 & b0
  let a1 = slot32(sp, pc, 3)
  let b1 = count(pc, 4)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: v0, toByteOffset: Int(truncatingIfNeeded: e1), as: UInt32.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.and(s,i); store32(s,o,d)
@c private func i32_and_si__store32_sod(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 & b0
  write(sp, pc, 3, UInt64(v0))
  let a1 = slot32(sp, pc, 4)
  let b1 = count(pc, 5)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: v0, toByteOffset: Int(truncatingIfNeeded: e1), as: UInt32.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.or(s,s); store8(s,o,t)
@c private func i32_or_ss__store8_sot(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 | b0
  let a1 = slot32(sp, pc, 3)
  let b1 = count(pc, 4)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: UInt8(truncatingIfNeeded: v0), toByteOffset: Int(truncatingIfNeeded: e1), as: UInt8.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.or(s,s); store8(s,o,d)
@c private func i32_or_ss__store8_sod(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 | b0
  write(sp, pc, 3, UInt64(v0))
  let a1 = slot32(sp, pc, 4)
  let b1 = count(pc, 5)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: UInt8(truncatingIfNeeded: v0), toByteOffset: Int(truncatingIfNeeded: e1), as: UInt8.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.or(s,s); store16(s,o,t)
@c private func i32_or_ss__store16_sot(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 | b0
  let a1 = slot32(sp, pc, 3)
  let b1 = count(pc, 4)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 2) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: UInt16(truncatingIfNeeded: v0), toByteOffset: Int(truncatingIfNeeded: e1), as: UInt16.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.or(s,s); store16(s,o,d)
@c private func i32_or_ss__store16_sod(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 | b0
  write(sp, pc, 3, UInt64(v0))
  let a1 = slot32(sp, pc, 4)
  let b1 = count(pc, 5)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 2) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: UInt16(truncatingIfNeeded: v0), toByteOffset: Int(truncatingIfNeeded: e1), as: UInt16.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.or(s,s); store32(s,o,t)
@c private func i32_or_ss__store32_sot(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 | b0
  let a1 = slot32(sp, pc, 3)
  let b1 = count(pc, 4)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: v0, toByteOffset: Int(truncatingIfNeeded: e1), as: UInt32.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.or(s,s); store32(s,o,d)
@c private func i32_or_ss__store32_sod(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 | b0
  write(sp, pc, 3, UInt64(v0))
  let a1 = slot32(sp, pc, 4)
  let b1 = count(pc, 5)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: v0, toByteOffset: Int(truncatingIfNeeded: e1), as: UInt32.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.or(s,i); store8(s,o,t)
@c private func i32_or_si__store8_sot(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 | b0
  let a1 = slot32(sp, pc, 3)
  let b1 = count(pc, 4)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: UInt8(truncatingIfNeeded: v0), toByteOffset: Int(truncatingIfNeeded: e1), as: UInt8.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.or(s,i); store8(s,o,d)
@c private func i32_or_si__store8_sod(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 | b0
  write(sp, pc, 3, UInt64(v0))
  let a1 = slot32(sp, pc, 4)
  let b1 = count(pc, 5)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: UInt8(truncatingIfNeeded: v0), toByteOffset: Int(truncatingIfNeeded: e1), as: UInt8.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.or(s,i); store16(s,o,t)
@c private func i32_or_si__store16_sot(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 | b0
  let a1 = slot32(sp, pc, 3)
  let b1 = count(pc, 4)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 2) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: UInt16(truncatingIfNeeded: v0), toByteOffset: Int(truncatingIfNeeded: e1), as: UInt16.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.or(s,i); store16(s,o,d)
@c private func i32_or_si__store16_sod(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 | b0
  write(sp, pc, 3, UInt64(v0))
  let a1 = slot32(sp, pc, 4)
  let b1 = count(pc, 5)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 2) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: UInt16(truncatingIfNeeded: v0), toByteOffset: Int(truncatingIfNeeded: e1), as: UInt16.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.or(s,i); store32(s,o,t)
@c private func i32_or_si__store32_sot(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 | b0
  let a1 = slot32(sp, pc, 3)
  let b1 = count(pc, 4)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: v0, toByteOffset: Int(truncatingIfNeeded: e1), as: UInt32.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.or(s,i); store32(s,o,d)
@c private func i32_or_si__store32_sod(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 | b0
  write(sp, pc, 3, UInt64(v0))
  let a1 = slot32(sp, pc, 4)
  let b1 = count(pc, 5)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: v0, toByteOffset: Int(truncatingIfNeeded: e1), as: UInt32.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.xor(s,s); store8(s,o,t)
@c private func i32_xor_ss__store8_sot(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 ^ b0
  let a1 = slot32(sp, pc, 3)
  let b1 = count(pc, 4)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: UInt8(truncatingIfNeeded: v0), toByteOffset: Int(truncatingIfNeeded: e1), as: UInt8.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.xor(s,s); store8(s,o,d)
@c private func i32_xor_ss__store8_sod(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 ^ b0
  write(sp, pc, 3, UInt64(v0))
  let a1 = slot32(sp, pc, 4)
  let b1 = count(pc, 5)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: UInt8(truncatingIfNeeded: v0), toByteOffset: Int(truncatingIfNeeded: e1), as: UInt8.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.xor(s,s); store16(s,o,t)
@c private func i32_xor_ss__store16_sot(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 ^ b0
  let a1 = slot32(sp, pc, 3)
  let b1 = count(pc, 4)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 2) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: UInt16(truncatingIfNeeded: v0), toByteOffset: Int(truncatingIfNeeded: e1), as: UInt16.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.xor(s,s); store16(s,o,d)
@c private func i32_xor_ss__store16_sod(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 ^ b0
  write(sp, pc, 3, UInt64(v0))
  let a1 = slot32(sp, pc, 4)
  let b1 = count(pc, 5)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 2) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: UInt16(truncatingIfNeeded: v0), toByteOffset: Int(truncatingIfNeeded: e1), as: UInt16.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.xor(s,s); store32(s,o,t)
@c private func i32_xor_ss__store32_sot(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 ^ b0
  let a1 = slot32(sp, pc, 3)
  let b1 = count(pc, 4)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: v0, toByteOffset: Int(truncatingIfNeeded: e1), as: UInt32.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.xor(s,s); store32(s,o,d)
@c private func i32_xor_ss__store32_sod(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 ^ b0
  write(sp, pc, 3, UInt64(v0))
  let a1 = slot32(sp, pc, 4)
  let b1 = count(pc, 5)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: v0, toByteOffset: Int(truncatingIfNeeded: e1), as: UInt32.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.xor(s,i); store8(s,o,t)
@c private func i32_xor_si__store8_sot(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 ^ b0
  let a1 = slot32(sp, pc, 3)
  let b1 = count(pc, 4)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: UInt8(truncatingIfNeeded: v0), toByteOffset: Int(truncatingIfNeeded: e1), as: UInt8.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.xor(s,i); store8(s,o,d)
@c private func i32_xor_si__store8_sod(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 ^ b0
  write(sp, pc, 3, UInt64(v0))
  let a1 = slot32(sp, pc, 4)
  let b1 = count(pc, 5)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: UInt8(truncatingIfNeeded: v0), toByteOffset: Int(truncatingIfNeeded: e1), as: UInt8.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.xor(s,i); store16(s,o,t)
@c private func i32_xor_si__store16_sot(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 ^ b0
  let a1 = slot32(sp, pc, 3)
  let b1 = count(pc, 4)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 2) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: UInt16(truncatingIfNeeded: v0), toByteOffset: Int(truncatingIfNeeded: e1), as: UInt16.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.xor(s,i); store16(s,o,d)
@c private func i32_xor_si__store16_sod(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 ^ b0
  write(sp, pc, 3, UInt64(v0))
  let a1 = slot32(sp, pc, 4)
  let b1 = count(pc, 5)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 2) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: UInt16(truncatingIfNeeded: v0), toByteOffset: Int(truncatingIfNeeded: e1), as: UInt16.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.xor(s,i); store32(s,o,t)
@c private func i32_xor_si__store32_sot(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 ^ b0
  let a1 = slot32(sp, pc, 3)
  let b1 = count(pc, 4)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: v0, toByteOffset: Int(truncatingIfNeeded: e1), as: UInt32.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.xor(s,i); store32(s,o,d)
@c private func i32_xor_si__store32_sod(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 ^ b0
  write(sp, pc, 3, UInt64(v0))
  let a1 = slot32(sp, pc, 4)
  let b1 = count(pc, 5)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: v0, toByteOffset: Int(truncatingIfNeeded: e1), as: UInt32.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.shr_u(s,s); store8(s,o,t)
@c private func i32_shr_u_ss__store8_sot(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &>> b0
  let a1 = slot32(sp, pc, 3)
  let b1 = count(pc, 4)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: UInt8(truncatingIfNeeded: v0), toByteOffset: Int(truncatingIfNeeded: e1), as: UInt8.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.shr_u(s,s); store16(s,o,t)
@c private func i32_shr_u_ss__store16_sot(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &>> b0
  let a1 = slot32(sp, pc, 3)
  let b1 = count(pc, 4)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 2) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: UInt16(truncatingIfNeeded: v0), toByteOffset: Int(truncatingIfNeeded: e1), as: UInt16.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.shr_u(s,s); store32(s,o,t)
@c private func i32_shr_u_ss__store32_sot(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &>> b0
  let a1 = slot32(sp, pc, 3)
  let b1 = count(pc, 4)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: v0, toByteOffset: Int(truncatingIfNeeded: e1), as: UInt32.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.shr_u(s,i); store8(s,o,t)
@c private func i32_shr_u_si__store8_sot(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &>> b0
  let a1 = slot32(sp, pc, 3)
  let b1 = count(pc, 4)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: UInt8(truncatingIfNeeded: v0), toByteOffset: Int(truncatingIfNeeded: e1), as: UInt8.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.shr_u(s,i); store16(s,o,t)
@c private func i32_shr_u_si__store16_sot(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &>> b0
  let a1 = slot32(sp, pc, 3)
  let b1 = count(pc, 4)
  let e1 = Int64(bitPattern: UInt64(a1) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 2) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: UInt16(truncatingIfNeeded: v0), toByteOffset: Int(truncatingIfNeeded: e1), as: UInt16.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

extension HandlerTable {
  static func installFusedStore2(_ table: UnsafeMutablePointer<Handler>) {
    table[2732] = i32_and_ss__store32_sod
    table[2733] = i32_and_si__store8_sot
    table[2734] = i32_and_si__store8_sod
    table[2735] = i32_and_si__store16_sot
    table[2736] = i32_and_si__store16_sod
    table[2737] = i32_and_si__store32_sot
    table[2738] = i32_and_si__store32_sod
    table[2739] = i32_or_ss__store8_sot
    table[2740] = i32_or_ss__store8_sod
    table[2741] = i32_or_ss__store16_sot
    table[2742] = i32_or_ss__store16_sod
    table[2743] = i32_or_ss__store32_sot
    table[2744] = i32_or_ss__store32_sod
    table[2745] = i32_or_si__store8_sot
    table[2746] = i32_or_si__store8_sod
    table[2747] = i32_or_si__store16_sot
    table[2748] = i32_or_si__store16_sod
    table[2749] = i32_or_si__store32_sot
    table[2750] = i32_or_si__store32_sod
    table[2751] = i32_xor_ss__store8_sot
    table[2752] = i32_xor_ss__store8_sod
    table[2753] = i32_xor_ss__store16_sot
    table[2754] = i32_xor_ss__store16_sod
    table[2755] = i32_xor_ss__store32_sot
    table[2756] = i32_xor_ss__store32_sod
    table[2757] = i32_xor_si__store8_sot
    table[2758] = i32_xor_si__store8_sod
    table[2759] = i32_xor_si__store16_sot
    table[2760] = i32_xor_si__store16_sod
    table[2761] = i32_xor_si__store32_sot
    table[2762] = i32_xor_si__store32_sod
    table[2763] = i32_shr_u_ss__store8_sot
    table[2764] = i32_shr_u_ss__store16_sot
    table[2765] = i32_shr_u_ss__store32_sot
    table[2766] = i32_shr_u_si__store8_sot
    table[2767] = i32_shr_u_si__store16_sot
  }
}
