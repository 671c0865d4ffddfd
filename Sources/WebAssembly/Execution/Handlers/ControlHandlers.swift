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

// finish()
@c private func finish_(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  return leave(sp, pc, cx, 0)
}

// jump()
@c private func jump_(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  return next(sp, pc + branch(pc, 1), cx, mb, ms, fa)
}

// br_nez(s)
@c private func br_nez_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  return next(sp, a0 != 0 ? pc + branch(pc, 2) : pc + 8, cx, mb, ms, fa)
}

// br_eqz(s)
@c private func br_eqz_s(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  return next(sp, a0 == 0 ? pc + branch(pc, 2) : pc + 8, cx, mb, ms, fa)
}

// jump_wide(I)
@c private func jump_wide_I(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = word32(pc, 1)
  return next(sp, pc + Int(Int32(bitPattern: a0)) &* 8, cx, mb, ms, fa)
}

// br_table(s,x)
@c private func br_table_sx(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let entry = pc + 8 + Int(_slowPath(a0 > b0) ? b0 : a0) &* 8
  let target = pc + Int(entry.load(as: Int32.self)) &* 8
  return next(handler(entry.load(fromByteOffset: 4, as: UInt16.self), cx), sp, target, cx, mb, ms, fa)
}

// unreachable()
@c private func unreachable_(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  return leave(sp, pc, cx, 24)
}

// check_fuel(x)
@c private func check_fuel_x(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = word32(pc, 1)
  if _slowPath(cx.machine.pointee.fuel < UInt64(a0)) { return leave(sp, pc, cx, 32) }
  cx.machine.pointee.fuel &-= UInt64(a0)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// zero1(n)
@c private func zero1_n(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = count(pc, 1)
  let local = sp + Int(a0) &* 8
  local.storeBytes(of: 0, toByteOffset: 0, as: UInt64.self)
  return next(sp, pc + 8, cx, mb, ms, 0)
}

// zero2(n)
@c private func zero2_n(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = count(pc, 1)
  let local = sp + Int(a0) &* 8
  local.storeBytes(of: 0, toByteOffset: 0, as: UInt64.self)
  local.storeBytes(of: 0, toByteOffset: 8, as: UInt64.self)
  return next(sp, pc + 8, cx, mb, ms, 0)
}

// zero3(n)
@c private func zero3_n(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = count(pc, 1)
  let local = sp + Int(a0) &* 8
  local.storeBytes(of: 0, toByteOffset: 0, as: UInt64.self)
  local.storeBytes(of: 0, toByteOffset: 8, as: UInt64.self)
  local.storeBytes(of: 0, toByteOffset: 16, as: UInt64.self)
  return next(sp, pc + 8, cx, mb, ms, 0)
}

// zero4(n)
@c private func zero4_n(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = count(pc, 1)
  let local = sp + Int(a0) &* 8
  local.storeBytes(of: 0, toByteOffset: 0, as: UInt64.self)
  local.storeBytes(of: 0, toByteOffset: 8, as: UInt64.self)
  local.storeBytes(of: 0, toByteOffset: 16, as: UInt64.self)
  local.storeBytes(of: 0, toByteOffset: 24, as: UInt64.self)
  return next(sp, pc + 8, cx, mb, ms, 0)
}

// zero6(n)
@c private func zero6_n(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = count(pc, 1)
  let local = sp + Int(a0) &* 8
  local.storeBytes(of: 0, toByteOffset: 0, as: UInt64.self)
  local.storeBytes(of: 0, toByteOffset: 8, as: UInt64.self)
  local.storeBytes(of: 0, toByteOffset: 16, as: UInt64.self)
  local.storeBytes(of: 0, toByteOffset: 24, as: UInt64.self)
  local.storeBytes(of: 0, toByteOffset: 32, as: UInt64.self)
  local.storeBytes(of: 0, toByteOffset: 40, as: UInt64.self)
  return next(sp, pc + 8, cx, mb, ms, 0)
}

// zero8(n)
@c private func zero8_n(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = count(pc, 1)
  let local = sp + Int(a0) &* 8
  local.storeBytes(of: 0, toByteOffset: 0, as: UInt64.self)
  local.storeBytes(of: 0, toByteOffset: 8, as: UInt64.self)
  local.storeBytes(of: 0, toByteOffset: 16, as: UInt64.self)
  local.storeBytes(of: 0, toByteOffset: 24, as: UInt64.self)
  local.storeBytes(of: 0, toByteOffset: 32, as: UInt64.self)
  local.storeBytes(of: 0, toByteOffset: 40, as: UInt64.self)
  local.storeBytes(of: 0, toByteOffset: 48, as: UInt64.self)
  local.storeBytes(of: 0, toByteOffset: 56, as: UInt64.self)
  return next(sp, pc + 8, cx, mb, ms, 0)
}

// zero(n,n)
@c private func zero_nn(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = count(pc, 1)
  let b0 = count(pc, 2)
  (sp + Int(a0) &* 8).initializeMemory(as: UInt64.self, repeating: 0, count: Int(b0))
  return next(sp, pc + 8, cx, mb, ms, 0)
}

extension HandlerTable {
  static func installControl(_ table: UnsafeMutablePointer<Handler>) {
    table[0] = finish_
    table[1] = jump_
    table[2] = br_nez_s
    table[3] = br_eqz_s
    table[4] = jump_wide_I
    table[5] = br_table_sx
    table[6] = unreachable_
    table[7] = check_fuel_x
    table[8] = zero1_n
    table[9] = zero2_n
    table[10] = zero3_n
    table[11] = zero4_n
    table[12] = zero6_n
    table[13] = zero8_n
    table[14] = zero_nn
  }
}
