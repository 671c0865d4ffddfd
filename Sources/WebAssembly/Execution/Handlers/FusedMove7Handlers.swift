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

// copy(i); call_indirect(s,n,x,n)
@c private func copy_i__call_indirect_snxn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = short64(pc, 1)
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

// copy(s); copy(s); call_indirect(s,n,x,n)
@c private func copy_s__copy_s__call_indirect_snxn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: Bits = a0
  write(sp, pc, 2, v0)
  let a1 = slot64(sp, pc, 3)
  let v1: Bits = a1
  write(sp, pc, 4, v1)
  let a2 = slot32(sp, pc, 5)
  let b2 = count(pc, 6)
  let c2 = word32(pc, 7)
  let d2 = count(pc, 9)
  let table = cx.machine.pointee.tables[Int(d2)]
  if _slowPath(UInt64(a2) >= table.pointee.count) { return leave(sp, pc, cx, 29) }
  guard let record = table.pointee.elements[Int(a2)].function else { return leave(sp, pc, cx, 30) }
  if _slowPath(record.pointee.typeID != cx.machine.pointee.typeIDs[Int(c2)]) { return leave(sp, pc, cx, record, 7) }
  if _slowPath(record.pointee.instance != cx.machine.pointee.instance) { return leave(sp, pc, cx, record, 6) }
  return enter(record, sp + Int(b2) &* 8, sp, pc, 24, cx, mb, ms, fa)
}

// copy(s); copy(i); call_indirect(s,n,x,n)
@c private func copy_s__copy_i__call_indirect_snxn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let v0: Bits = a0
  write(sp, pc, 2, v0)
  let a1 = short64(pc, 3)
  let v1: Bits = a1
  write(sp, pc, 4, v1)
  let a2 = slot32(sp, pc, 5)
  let b2 = count(pc, 6)
  let c2 = word32(pc, 7)
  let d2 = count(pc, 9)
  let table = cx.machine.pointee.tables[Int(d2)]
  if _slowPath(UInt64(a2) >= table.pointee.count) { return leave(sp, pc, cx, 29) }
  guard let record = table.pointee.elements[Int(a2)].function else { return leave(sp, pc, cx, 30) }
  if _slowPath(record.pointee.typeID != cx.machine.pointee.typeIDs[Int(c2)]) { return leave(sp, pc, cx, record, 7) }
  if _slowPath(record.pointee.instance != cx.machine.pointee.instance) { return leave(sp, pc, cx, record, 6) }
  return enter(record, sp + Int(b2) &* 8, sp, pc, 24, cx, mb, ms, fa)
}

// load32(s,o); call_indirect(t,n,x,n)
@c private func load32_so__call_indirect_tnxn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt32.self)
  let v0: UInt32 = m0
  let b1 = count(pc, 3)
  let c1 = word32(pc, 4)
  let d1 = count(pc, 6)
  let table = cx.machine.pointee.tables[Int(d1)]
  if _slowPath(UInt64(v0) >= table.pointee.count) { return leave(sp, pc, cx, 29) }
  guard let record = table.pointee.elements[Int(v0)].function else { return leave(sp, pc, cx, 30) }
  if _slowPath(record.pointee.typeID != cx.machine.pointee.typeIDs[Int(c1)]) { return leave(sp, pc, cx, record, 7) }
  if _slowPath(record.pointee.instance != cx.machine.pointee.instance) { return leave(sp, pc, cx, record, 6) }
  return enter(record, sp + Int(b1) &* 8, sp, pc, 16, cx, mb, ms, fa)
}

// load32(s,o); call_indirect(s,n,x,n)
@c private func load32_so__call_indirect_snxn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  let m0 = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e0), as: UInt32.self)
  let v0: UInt32 = m0
  write(sp, pc, 3, UInt64(v0))
  let a1 = slot32(sp, pc, 4)
  let b1 = count(pc, 5)
  let c1 = word32(pc, 6)
  let d1 = count(pc, 8)
  let table = cx.machine.pointee.tables[Int(d1)]
  if _slowPath(UInt64(a1) >= table.pointee.count) { return leave(sp, pc, cx, 29) }
  guard let record = table.pointee.elements[Int(a1)].function else { return leave(sp, pc, cx, 30) }
  if _slowPath(record.pointee.typeID != cx.machine.pointee.typeIDs[Int(c1)]) { return leave(sp, pc, cx, record, 7) }
  if _slowPath(record.pointee.instance != cx.machine.pointee.instance) { return leave(sp, pc, cx, record, 6) }
  return enter(record, sp + Int(b1) &* 8, sp, pc, 24, cx, mb, ms, fa)
}

// i32.and(s,i); call_indirect(t,n,x,n)
@c private func i32_and_si__call_indirect_tnxn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = short32(pc, 2)
  let v0: UInt32 = a0 & b0
  let b1 = count(pc, 3)
  let c1 = word32(pc, 4)
  let d1 = count(pc, 6)
  let table = cx.machine.pointee.tables[Int(d1)]
  if _slowPath(UInt64(v0) >= table.pointee.count) { return leave(sp, pc, cx, 29) }
  guard let record = table.pointee.elements[Int(v0)].function else { return leave(sp, pc, cx, 30) }
  if _slowPath(record.pointee.typeID != cx.machine.pointee.typeIDs[Int(c1)]) { return leave(sp, pc, cx, record, 7) }
  if _slowPath(record.pointee.instance != cx.machine.pointee.instance) { return leave(sp, pc, cx, record, 6) }
  return enter(record, sp + Int(b1) &* 8, sp, pc, 16, cx, mb, ms, fa)
}

// i32.shl(i,s); i32.and(t,s)
@c private func i32_shl_is__i32_and_ts(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = short32(pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &<< b0
  let b1 = slot32(sp, pc, 3)
  let v1: UInt32 = v0 & b1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.shl(i,s); i32.and(t,i)
@c private func i32_shl_is__i32_and_ti(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = short32(pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &<< b0
  let b1 = short32(pc, 3)
  let v1: UInt32 = v0 & b1
  write(sp, pc, 4, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i32.shl(i,s); i32.and(t,I)
@c private func i32_shl_is__i32_and_tI(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = short32(pc, 1)
  let b0 = slot32(sp, pc, 2)
  let v0: UInt32 = a0 &<< b0
  let b1 = word32(pc, 3)
  let v1: UInt32 = v0 & b1
  write(sp, pc, 5, UInt64(v1))
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.add(s,s); copy(s)
@c private func i64_add_ss__copy_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 &+ b0
  write(sp, pc, 3, v0)
  let a1 = slot64(sp, pc, 4)
  let v1: Bits = a1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.add(s,i); copy(s)
@c private func i64_add_si__copy_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 &+ b0
  write(sp, pc, 3, v0)
  let a1 = slot64(sp, pc, 4)
  let v1: Bits = a1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.or(s,s); copy(s)
@c private func i64_or_ss__copy_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 | b0
  write(sp, pc, 3, v0)
  let a1 = slot64(sp, pc, 4)
  let v1: Bits = a1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.or(s,i); copy(s)
@c private func i64_or_si__copy_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 | b0
  write(sp, pc, 3, v0)
  let a1 = slot64(sp, pc, 4)
  let v1: Bits = a1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.xor(s,s); copy(s)
@c private func i64_xor_ss__copy_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 ^ b0
  write(sp, pc, 3, v0)
  let a1 = slot64(sp, pc, 4)
  let v1: Bits = a1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.xor(s,i); copy(s)
@c private func i64_xor_si__copy_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 ^ b0
  write(sp, pc, 3, v0)
  let a1 = slot64(sp, pc, 4)
  let v1: Bits = a1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.and(s,s); copy(s)
@c private func i64_and_ss__copy_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = slot64(sp, pc, 2)
  let v0: UInt64 = a0 & b0
  write(sp, pc, 3, v0)
  let a1 = slot64(sp, pc, 4)
  let v1: Bits = a1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// i64.and(s,i); copy(s)
@c private func i64_and_si__copy_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot64(sp, pc, 1)
  let b0 = short64(pc, 2)
  let v0: UInt64 = a0 & b0
  write(sp, pc, 3, v0)
  let a1 = slot64(sp, pc, 4)
  let v1: Bits = a1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// f64.mul(s,s); copy(s)
@c private func f64_mul_ss__copy_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slotF64(sp, pc, 1, fa)
  let b0 = slotF64(sp, pc, 2, fa)
  let v0: Double = a0 * b0
  write(sp, pc, 3, v0.bitPattern)
  let a1 = slot64(sp, pc, 4)
  let v1: Bits = a1
  write(sp, pc, 5, v1)
  return next(sp, pc + 16, cx, mb, ms, v0)
}

extension HandlerTable {
  static func installFusedMove7(_ table: UnsafeMutablePointer<Handler>) {
    table[3296] = copy_i__call_indirect_snxn
    table[3297] = copy_s__copy_s__call_indirect_snxn
    table[3298] = copy_s__copy_i__call_indirect_snxn
    table[3299] = load32_so__call_indirect_tnxn
    table[3300] = load32_so__call_indirect_snxn
    table[3301] = i32_and_si__call_indirect_tnxn
    table[3302] = i32_shl_is__i32_and_ts
    table[3303] = i32_shl_is__i32_and_ti
    table[3304] = i32_shl_is__i32_and_tI
    table[3305] = i64_add_ss__copy_s
    table[3306] = i64_add_si__copy_s
    table[3307] = i64_or_ss__copy_s
    table[3308] = i64_or_si__copy_s
    table[3309] = i64_xor_ss__copy_s
    table[3310] = i64_xor_si__copy_s
    table[3311] = i64_and_ss__copy_s
    table[3312] = i64_and_si__copy_s
    table[3313] = f64_mul_ss__copy_s
  }
}
