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

// i32.add(s,i); load64(t,o); f64.sub(s,t)
@c private func i32_add_si__load64_to__f64_sub_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &+ b0
  let b1 = count(pc, 3)
  let e1 = Int64(bitPattern: UInt64(v0) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 8) { return leave(sp, pc, cx, 28) }
  let m1 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e1), as: UInt64.self)
  let v1: UInt64 = m1
  let a2 = slotF64(sp, pc, 4, fa)
  let v2: Double = a2 - Double(bitPattern: v1)
  write(sp, pc, 5, v2.bitPattern)
  return next(sp, pc + 16, cx, mb, ms, v2)
}

// f64.add(s,s); f64.add(t,s); f64.sqrt(t)
@c private func f64_add_ss__f64_add_ts__f64_sqrt_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let b0 = slotF64(sp, pc, 2, fa)
  let v0: Double = a0 + b0
  let b1 = slotF64(sp, pc, 3, fa)
  let v1: Double = v0 + b1
  let v2: Double = v1.squareRoot()
  write(sp, pc, 4, v2.bitPattern)
  return next(sp, pc + 16, cx, mb, ms, v2)
}

// f64.add(s,s); f64.add(t,c)
@c private func f64_add_ss__f64_add_tc(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let b0 = slotF64(sp, pc, 2, fa)
  let v0: Double = a0 + b0
  let b1 = longF64(pc, 3)
  let v1: Double = v0 + b1
  write(sp, pc, 7, v1.bitPattern)
  return next(sp, pc + 16, cx, mb, ms, v1)
}

// f64.add(s,s); f64.add(t,c); f64.sqrt(t)
@c private func f64_add_ss__f64_add_tc__f64_sqrt_t(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let b0 = slotF64(sp, pc, 2, fa)
  let v0: Double = a0 + b0
  let b1 = longF64(pc, 3)
  let v1: Double = v0 + b1
  let v2: Double = v1.squareRoot()
  write(sp, pc, 7, v2.bitPattern)
  return next(sp, pc + 16, cx, mb, ms, v2)
}

// f64.sqrt(s); f64.mul(t,s)
@c private func f64_sqrt_s__f64_mul_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let v0: Double = a0.squareRoot()
  let b1 = slotF64(sp, pc, 2, fa)
  let v1: Double = v0 * b1
  write(sp, pc, 3, v1.bitPattern)
  return next(sp, pc + 8, cx, mb, ms, v1)
}

// f64.sqrt(s); f64.mul(s,s)
@c private func f64_sqrt_s__f64_mul_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let v0: Double = a0.squareRoot()
  write(sp, pc, 2, v0.bitPattern)
  let a1 = slotF64(sp, pc, 3, fa)
  let b1 = slotF64(sp, pc, 4, fa)
  let v1: Double = a1 * b1
  write(sp, pc, 5, v1.bitPattern)
  return next(sp, pc + 16, cx, mb, ms, v1)
}

// f64.sqrt(s); f64.mul(s,t)
@c private func f64_sqrt_s__f64_mul_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let v0: Double = a0.squareRoot()
  let a1 = slotF64(sp, pc, 2, fa)
  let v1: Double = a1 * v0
  write(sp, pc, 3, v1.bitPattern)
  return next(sp, pc + 8, cx, mb, ms, v1)
}

// f64.sqrt(s); f64.div(t,s)
@c private func f64_sqrt_s__f64_div_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let v0: Double = a0.squareRoot()
  let b1 = slotF64(sp, pc, 2, fa)
  let v1: Double = v0 / b1
  write(sp, pc, 3, v1.bitPattern)
  return next(sp, pc + 8, cx, mb, ms, v1)
}

// f64.sqrt(s); f64.div(s,s)
@c private func f64_sqrt_s__f64_div_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let v0: Double = a0.squareRoot()
  write(sp, pc, 2, v0.bitPattern)
  let a1 = slotF64(sp, pc, 3, fa)
  let b1 = slotF64(sp, pc, 4, fa)
  let v1: Double = a1 / b1
  write(sp, pc, 5, v1.bitPattern)
  return next(sp, pc + 16, cx, mb, ms, v1)
}

// f64.sqrt(s); f64.div(s,t)
@c private func f64_sqrt_s__f64_div_st(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let v0: Double = a0.squareRoot()
  let a1 = slotF64(sp, pc, 2, fa)
  let v1: Double = a1 / v0
  write(sp, pc, 3, v1.bitPattern)
  return next(sp, pc + 8, cx, mb, ms, v1)
}

// f64.div(c,s); f64.mul(t,s)
@c private func f64_div_cs__f64_mul_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = longF64(pc, 1)
  let b0 = slotF64(sp, pc, 5, fa)
  let v0: Double = a0 / b0
  let b1 = slotF64(sp, pc, 6, fa)
  let v1: Double = v0 * b1
  write(sp, pc, 7, v1.bitPattern)
  return next(sp, pc + 16, cx, mb, ms, v1)
}

// i32.add(s,s); load64(t,o); f64.mul(t,s); i32.add(s,s)
@c private func i32_add_ss__load64_to__f64_mul_ts__i32_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &+ b0
  let b1 = count(pc, 3)
  let e1 = Int64(bitPattern: UInt64(v0) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 8) { return leave(sp, pc, cx, 28) }
  let m1 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e1), as: UInt64.self)
  let v1: UInt64 = m1
  let b2 = slotF64(sp, pc, 4, fa)
  let v2: Double = Double(bitPattern: v1) * b2
  write(sp, pc, 5, v2.bitPattern)
  let a3 = slot32(sp, pc, 6)
  let b3 = slot32(sp, pc, 7)
  let v3: UInt32 = a3 &+ b3
  write(sp, pc, 8, UInt64(v3))
  return next(sp, pc + 24, cx, mb, ms, v2)
}

// i32.add(s,s); load64(t,o); f64.mul(t,s); i32.add(s,s); load64(t,o)
@c private func i32_add_ss__load64_to__f64_mul_ts__i32_add_ss__load64_to(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &+ b0
  let b1 = count(pc, 3)
  let e1 = Int64(bitPattern: UInt64(v0) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 8) { return leave(sp, pc, cx, 28) }
  let m1 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e1), as: UInt64.self)
  let v1: UInt64 = m1
  let b2 = slotF64(sp, pc, 4, fa)
  let v2: Double = Double(bitPattern: v1) * b2
  write(sp, pc, 5, v2.bitPattern)
  let a3 = slot32(sp, pc, 6)
  let b3 = slot32(sp, pc, 7)
  let v3: UInt32 = a3 &+ b3
  let b4 = count(pc, 8)
  let e4 = Int64(bitPattern: UInt64(v3) &+ UInt64(b4))
  if _slowPath(e4 > Int64(bitPattern: ms) &- 8) { return leave(sp, pc, cx, 28) }
  let m4 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e4), as: UInt64.self)
  let v4: UInt64 = m4
  write(sp, pc, 9, v4)
  return next(sp, pc + 24, cx, mb, ms, v2)
}

// i32.add(s,s); load64(t,o); f64.mul(t,s); i32.add(s,i)
@c private func i32_add_ss__load64_to__f64_mul_ts__i32_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &+ b0
  let b1 = count(pc, 3)
  let e1 = Int64(bitPattern: UInt64(v0) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 8) { return leave(sp, pc, cx, 28) }
  let m1 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e1), as: UInt64.self)
  let v1: UInt64 = m1
  let b2 = slotF64(sp, pc, 4, fa)
  let v2: Double = Double(bitPattern: v1) * b2
  write(sp, pc, 5, v2.bitPattern)
  let a3 = slot32(sp, pc, 6)
  let b3 = short32(pc, 7)
  let v3: UInt32 = a3 &+ b3
  write(sp, pc, 8, UInt64(v3))
  return next(sp, pc + 24, cx, mb, ms, v2)
}

// i32.add(s,s); load64(t,o); f64.mul(t,s); i32.add(s,i); load64(t,o)
@c private func i32_add_ss__load64_to__f64_mul_ts__i32_add_si__load64_to(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &+ b0
  let b1 = count(pc, 3)
  let e1 = Int64(bitPattern: UInt64(v0) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 8) { return leave(sp, pc, cx, 28) }
  let m1 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e1), as: UInt64.self)
  let v1: UInt64 = m1
  let b2 = slotF64(sp, pc, 4, fa)
  let v2: Double = Double(bitPattern: v1) * b2
  write(sp, pc, 5, v2.bitPattern)
  let a3 = slot32(sp, pc, 6)
  let b3 = short32(pc, 7)
  let v3: UInt32 = a3 &+ b3
  let b4 = count(pc, 8)
  let e4 = Int64(bitPattern: UInt64(v3) &+ UInt64(b4))
  if _slowPath(e4 > Int64(bitPattern: ms) &- 8) { return leave(sp, pc, cx, 28) }
  let m4 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e4), as: UInt64.self)
  let v4: UInt64 = m4
  write(sp, pc, 9, v4)
  return next(sp, pc + 24, cx, mb, ms, v2)
}

// i32.add(s,i); load64(t,o); f64.mul(t,s); i32.add(s,s)
@c private func i32_add_si__load64_to__f64_mul_ts__i32_add_ss(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &+ b0
  let b1 = count(pc, 3)
  let e1 = Int64(bitPattern: UInt64(v0) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 8) { return leave(sp, pc, cx, 28) }
  let m1 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e1), as: UInt64.self)
  let v1: UInt64 = m1
  let b2 = slotF64(sp, pc, 4, fa)
  let v2: Double = Double(bitPattern: v1) * b2
  write(sp, pc, 5, v2.bitPattern)
  let a3 = slot32(sp, pc, 6)
  let b3 = slot32(sp, pc, 7)
  let v3: UInt32 = a3 &+ b3
  write(sp, pc, 8, UInt64(v3))
  return next(sp, pc + 24, cx, mb, ms, v2)
}

// i32.add(s,i); load64(t,o); f64.mul(t,s); i32.add(s,s); load64(t,o)
@c private func i32_add_si__load64_to__f64_mul_ts__i32_add_ss__load64_to(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &+ b0
  let b1 = count(pc, 3)
  let e1 = Int64(bitPattern: UInt64(v0) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 8) { return leave(sp, pc, cx, 28) }
  let m1 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e1), as: UInt64.self)
  let v1: UInt64 = m1
  let b2 = slotF64(sp, pc, 4, fa)
  let v2: Double = Double(bitPattern: v1) * b2
  write(sp, pc, 5, v2.bitPattern)
  let a3 = slot32(sp, pc, 6)
  let b3 = slot32(sp, pc, 7)
  let v3: UInt32 = a3 &+ b3
  let b4 = count(pc, 8)
  let e4 = Int64(bitPattern: UInt64(v3) &+ UInt64(b4))
  if _slowPath(e4 > Int64(bitPattern: ms) &- 8) { return leave(sp, pc, cx, 28) }
  let m4 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e4), as: UInt64.self)
  let v4: UInt64 = m4
  write(sp, pc, 9, v4)
  return next(sp, pc + 24, cx, mb, ms, v2)
}

// i32.add(s,i); load64(t,o); f64.mul(t,s); i32.add(s,i)
@c private func i32_add_si__load64_to__f64_mul_ts__i32_add_si(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &+ b0
  let b1 = count(pc, 3)
  let e1 = Int64(bitPattern: UInt64(v0) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 8) { return leave(sp, pc, cx, 28) }
  let m1 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e1), as: UInt64.self)
  let v1: UInt64 = m1
  let b2 = slotF64(sp, pc, 4, fa)
  let v2: Double = Double(bitPattern: v1) * b2
  write(sp, pc, 5, v2.bitPattern)
  let a3 = slot32(sp, pc, 6)
  let b3 = short32(pc, 7)
  let v3: UInt32 = a3 &+ b3
  write(sp, pc, 8, UInt64(v3))
  return next(sp, pc + 24, cx, mb, ms, v2)
}

// i32.add(s,i); load64(t,o); f64.mul(t,s); i32.add(s,i); load64(t,o)
@c private func i32_add_si__load64_to__f64_mul_ts__i32_add_si__load64_to(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 &+ b0
  let b1 = count(pc, 3)
  let e1 = Int64(bitPattern: UInt64(v0) &+ UInt64(b1))
  if _slowPath(e1 > Int64(bitPattern: ms) &- 8) { return leave(sp, pc, cx, 28) }
  let m1 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e1), as: UInt64.self)
  let v1: UInt64 = m1
  let b2 = slotF64(sp, pc, 4, fa)
  let v2: Double = Double(bitPattern: v1) * b2
  write(sp, pc, 5, v2.bitPattern)
  let a3 = slot32(sp, pc, 6)
  let b3 = short32(pc, 7)
  let v3: UInt32 = a3 &+ b3
  let b4 = count(pc, 8)
  let e4 = Int64(bitPattern: UInt64(v3) &+ UInt64(b4))
  if _slowPath(e4 > Int64(bitPattern: ms) &- 8) { return leave(sp, pc, cx, 28) }
  let m4 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e4), as: UInt64.self)
  let v4: UInt64 = m4
  write(sp, pc, 9, v4)
  return next(sp, pc + 24, cx, mb, ms, v2)
}

extension HandlerTable {
  static func installFusedFloat8(_ table: UnsafeMutablePointer<Handler>) {
    table[3563] = i32_add_si__load64_to__f64_sub_st
    table[3564] = f64_add_ss__f64_add_ts__f64_sqrt_t
    table[3565] = f64_add_ss__f64_add_tc
    table[3566] = f64_add_ss__f64_add_tc__f64_sqrt_t
    table[3567] = f64_sqrt_s__f64_mul_ts
    table[3568] = f64_sqrt_s__f64_mul_ss
    table[3569] = f64_sqrt_s__f64_mul_st
    table[3570] = f64_sqrt_s__f64_div_ts
    table[3571] = f64_sqrt_s__f64_div_ss
    table[3572] = f64_sqrt_s__f64_div_st
    table[3573] = f64_div_cs__f64_mul_ts
    table[3574] = i32_add_ss__load64_to__f64_mul_ts__i32_add_ss
    table[3575] = i32_add_ss__load64_to__f64_mul_ts__i32_add_ss__load64_to
    table[3576] = i32_add_ss__load64_to__f64_mul_ts__i32_add_si
    table[3577] = i32_add_ss__load64_to__f64_mul_ts__i32_add_si__load64_to
    table[3578] = i32_add_si__load64_to__f64_mul_ts__i32_add_ss
    table[3579] = i32_add_si__load64_to__f64_mul_ts__i32_add_ss__load64_to
    table[3580] = i32_add_si__load64_to__f64_mul_ts__i32_add_si
    table[3581] = i32_add_si__load64_to__f64_mul_ts__i32_add_si__load64_to
  }
}
