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

// store8(s,o,s)
@c private func store8_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let c0 = slot32(sp, pc, 3)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: UInt8(truncatingIfNeeded: c0), toByteOffset: Int(truncatingIfNeeded: e0), as: UInt8.self)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// store8(s,o,i)
@c private func store8_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let c0 = short32(pc, 3)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: UInt8(truncatingIfNeeded: c0), toByteOffset: Int(truncatingIfNeeded: e0), as: UInt8.self)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// store8(s,O,s)
@c private func store8_sOs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let c0 = slot32(sp, pc, 4)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: UInt8(truncatingIfNeeded: c0), toByteOffset: Int(truncatingIfNeeded: e0), as: UInt8.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// store8(s,O,i)
@c private func store8_sOi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let c0 = short32(pc, 4)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: UInt8(truncatingIfNeeded: c0), toByteOffset: Int(truncatingIfNeeded: e0), as: UInt8.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// store8(I,s)
@c private func store8_Izs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = word32(pc, 1)
  let c0 = slot32(sp, pc, 3)
  let e0 = Int64(bitPattern: UInt64(a0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: UInt8(truncatingIfNeeded: c0), toByteOffset: Int(truncatingIfNeeded: e0), as: UInt8.self)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// store8(I,i)
@c private func store8_Izi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = word32(pc, 1)
  let c0 = short32(pc, 3)
  let e0 = Int64(bitPattern: UInt64(a0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 1) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: UInt8(truncatingIfNeeded: c0), toByteOffset: Int(truncatingIfNeeded: e0), as: UInt8.self)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// store16(s,o,s)
@c private func store16_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let c0 = slot32(sp, pc, 3)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 2) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: UInt16(truncatingIfNeeded: c0), toByteOffset: Int(truncatingIfNeeded: e0), as: UInt16.self)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// store16(s,o,i)
@c private func store16_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let c0 = short32(pc, 3)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 2) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: UInt16(truncatingIfNeeded: c0), toByteOffset: Int(truncatingIfNeeded: e0), as: UInt16.self)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// store16(s,O,s)
@c private func store16_sOs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let c0 = slot32(sp, pc, 4)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 2) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: UInt16(truncatingIfNeeded: c0), toByteOffset: Int(truncatingIfNeeded: e0), as: UInt16.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// store16(s,O,i)
@c private func store16_sOi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let c0 = short32(pc, 4)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 2) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: UInt16(truncatingIfNeeded: c0), toByteOffset: Int(truncatingIfNeeded: e0), as: UInt16.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// store16(I,s)
@c private func store16_Izs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = word32(pc, 1)
  let c0 = slot32(sp, pc, 3)
  let e0 = Int64(bitPattern: UInt64(a0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 2) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: UInt16(truncatingIfNeeded: c0), toByteOffset: Int(truncatingIfNeeded: e0), as: UInt16.self)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// store16(I,i)
@c private func store16_Izi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = word32(pc, 1)
  let c0 = short32(pc, 3)
  let e0 = Int64(bitPattern: UInt64(a0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 2) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: UInt16(truncatingIfNeeded: c0), toByteOffset: Int(truncatingIfNeeded: e0), as: UInt16.self)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// store32(s,o,s)
@c private func store32_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let c0 = slot32(sp, pc, 3)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: c0, toByteOffset: Int(truncatingIfNeeded: e0), as: UInt32.self)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// store32(s,o,i)
@c private func store32_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let c0 = short32(pc, 3)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: c0, toByteOffset: Int(truncatingIfNeeded: e0), as: UInt32.self)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// store32(s,O,s)
@c private func store32_sOs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let c0 = slot32(sp, pc, 4)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: c0, toByteOffset: Int(truncatingIfNeeded: e0), as: UInt32.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// store32(s,O,i)
@c private func store32_sOi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let c0 = short32(pc, 4)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: c0, toByteOffset: Int(truncatingIfNeeded: e0), as: UInt32.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// store32(I,s)
@c private func store32_Izs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = word32(pc, 1)
  let c0 = slot32(sp, pc, 3)
  let e0 = Int64(bitPattern: UInt64(a0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: c0, toByteOffset: Int(truncatingIfNeeded: e0), as: UInt32.self)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// store32(I,i)
@c private func store32_Izi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = word32(pc, 1)
  let c0 = short32(pc, 3)
  let e0 = Int64(bitPattern: UInt64(a0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 4) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: c0, toByteOffset: Int(truncatingIfNeeded: e0), as: UInt32.self)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// store64(s,o,s)
@c private func store64_sos(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let c0 = slot64(sp, pc, 3)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 8) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: c0, toByteOffset: Int(truncatingIfNeeded: e0), as: UInt64.self)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// store64(s,o,i)
@c private func store64_soi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = count(pc, 2)
  let c0 = short64(pc, 3)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 8) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: c0, toByteOffset: Int(truncatingIfNeeded: e0), as: UInt64.self)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// store64(s,O,s)
@c private func store64_sOs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let c0 = slot64(sp, pc, 4)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 8) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: c0, toByteOffset: Int(truncatingIfNeeded: e0), as: UInt64.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// store64(s,O,i)
@c private func store64_sOi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = slot32(sp, pc, 1)
  let b0 = word32(pc, 2)
  let c0 = short64(pc, 4)
  let e0 = Int64(bitPattern: UInt64(a0) &+ UInt64(b0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 8) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: c0, toByteOffset: Int(truncatingIfNeeded: e0), as: UInt64.self)
  return next(sp, pc + 16, cx, mb, ms, fa)
}

// store64(I,s)
@c private func store64_Izs(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = word32(pc, 1)
  let c0 = slot64(sp, pc, 3)
  let e0 = Int64(bitPattern: UInt64(a0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 8) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: c0, toByteOffset: Int(truncatingIfNeeded: e0), as: UInt64.self)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

// store64(I,i)
@c private func store64_Izi(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let a0 = word32(pc, 1)
  let c0 = short64(pc, 3)
  let e0 = Int64(bitPattern: UInt64(a0))
  if _slowPath(e0 > Int64(bitPattern: ms) &- 8) { return leave(sp, pc, cx, 28) }
  mb.storeBytes(of: c0, toByteOffset: Int(truncatingIfNeeded: e0), as: UInt64.self)
  return next(sp, pc + 8, cx, mb, ms, fa)
}

extension HandlerTable {
  static func installStore(_ table: UnsafeMutablePointer<Handler>) {
    table[322] = store8_sos
    table[323] = store8_soi
    table[324] = store8_sOs
    table[325] = store8_sOi
    table[326] = store8_Izs
    table[327] = store8_Izi
    table[328] = store16_sos
    table[329] = store16_soi
    table[330] = store16_sOs
    table[331] = store16_sOi
    table[332] = store16_Izs
    table[333] = store16_Izi
    table[334] = store32_sos
    table[335] = store32_soi
    table[336] = store32_sOs
    table[337] = store32_sOi
    table[338] = store32_Izs
    table[339] = store32_Izi
    table[340] = store64_sos
    table[341] = store64_soi
    table[342] = store64_sOs
    table[343] = store64_sOi
    table[344] = store64_Izs
    table[345] = store64_Izi
  }
}
