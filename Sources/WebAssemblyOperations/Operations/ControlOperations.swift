// Branches and checks (WebAssembly 3.0, section 4.4.8).

/// The end of a branch: it goes to the target if it is taken, or to the next instruction. The target is the last field, in
/// words from the instruction.
@usableFromInline package struct Branch: Ending {
  @usableFromInline package let isTaken: Bool

  @inline(always) package init(isTaken: Bool) { self.isTaken = isTaken }

  @inline(always) package func finish(_ r: inout Registers) -> Int {
    let target = r.field
    r.field &+= 1
    if _fastPath(isTaken) { return r.go(r.sp, r.pc + Int(r.pc.load(fromByteOffset: target &* 2, as: Int16.self)) &* 8) }
    return r.next()
  }
}

/// An unconditional branch.
@usableFromInline package enum Jump: Operation0 {
  @inline(always) package static var effects: Effects { [] }
  @inline(always) package static func attempt(_ r: inout Registers) -> Branch? { Branch(isTaken: true) }
}
@usableFromInline package enum BrNez: Function1 {
  @inline(always) package static func of(_ a: UInt32) -> Branch { Branch(isTaken: a != 0) }
}
@usableFromInline package enum BrEqz: Function1 {
  @inline(always) package static func of(_ a: UInt32) -> Branch { Branch(isTaken: a == 0) }
}

/// The end of a jump: it goes to `pc`, where the instruction `opcode` is.
@usableFromInline package struct Destination: Ending {
  @usableFromInline package let pc: Code
  @usableFromInline package let opcode: UInt16

  @inline(always) package init(_ pc: Code, opcode: UInt16) {
    self.pc = pc
    self.opcode = opcode
  }

  @inline(always) package func finish(_ r: inout Registers) -> Int { r.go(r.handler(opcode), r.sp, pc) }
}

/// A jump farther than 16 bits reach. A conditional branch that far branches around one of these.
@usableFromInline package enum JumpWide: Operation1 {
  @inline(always) package static var effects: Effects { [] }
  @inline(always) package static func attempt(_ r: inout Registers, _ a: UInt32) -> Destination? {
    let target = r.pc + Int(Int32(bitPattern: a)) &* 8
    return Destination(target, opcode: target.load(as: UInt16.self))
  }
}

/// The table of targets follows the instruction, one word for each: the distance in words from the instruction in 32 bits,
/// then the opcode there in 16. So the handler can be looked up without reading from the target. The default target is the
/// last, number `b`.
@usableFromInline package enum BrTable: Operation2 {
  @inline(always) package static var effects: Effects { [] }
  @inline(always) package static func attempt(_ r: inout Registers, _ a: UInt32, _ b: UInt32) -> Destination? {
    let entry = r.pc + r.size + Int(_slowPath(a > b) ? b : a) &* 8
    return Destination(
      r.pc + Int(entry.load(as: Int32.self)) &* 8, opcode: entry.load(fromByteOffset: 4, as: UInt16.self))
  }
}

/// Takes `a` units of fuel, at function entries and loop heads. Where there are fewer, the execution may get more and go on, with the
/// accumulators that it had.
@usableFromInline package enum CheckFuel: Operation1 {
  @inline(always) package static var effects: Effects { [.traps, .safepoint] }
  @inline(always) package static func attempt(_ r: inout Registers, _ a: UInt32) -> Nothing? {
    if _slowPath(r.context.pointee.fuel < UInt64(a)) {
      r.context.pointee.accumulators = r.accumulators
      return r.leave(.outOfFuel)
    }
    r.context.pointee.fuel &-= UInt64(a)
    return Nothing()
  }
}

/// The instruction that a function returns to when the host has called it.
@usableFromInline package enum Finish: OutsideOperation {
  @inline(always) package static var exit: Exit { .finished }
  @inline(always) package static var effects: Effects { .departs }
}

/// The instruction `unreachable`. Opcodes that no instruction has are executed like it.
@usableFromInline package enum Unreachable: OutsideOperation {
  @inline(always) package static var exit: Exit { .unreachable }
  @inline(always) package static var effects: Effects { .departs }
}
