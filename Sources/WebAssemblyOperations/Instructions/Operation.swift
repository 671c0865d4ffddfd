/// What an operation may do besides computing its result. The tables of the translator say it of every instruction.
@usableFromInline package struct Effects: OptionSet, Sendable {
  @usableFromInline package let rawValue: UInt8
  @inline(always) package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// It leaves where the guest traps.
  @inline(always) package static var traps: Effects { Effects(rawValue: 1) }
  /// It leaves for ordinary Swift to execute it.
  @inline(always) package static var leaves: Effects { Effects(rawValue: 2) }
  /// It changes what outlives the frame: a memory, a table, a global. Nothing that may leave follows it in an instruction.
  @inline(always) package static var writes: Effects { Effects(rawValue: 4) }
  /// Other code runs before the next instruction, a guest's or the C library's: the accumulator is lost.
  @inline(always) package static var calls: Effects { Effects(rawValue: 8) }
  /// It ends in the outer loop, which does the rest of it: what the steps before it write is then written.
  @inline(always) package static var departs: Effects { Effects(rawValue: 32) }
  /// The store may look for references in the frame, to release what nobody refers to.
  @inline(always) package static var safepoint: Effects { Effects(rawValue: 16) }
}

/// What a step of an instruction does with its operands.
///
/// Its effects come after its checks: an operation that leaves has changed nothing, so that it can be executed again.
@usableFromInline package protocol Operation {
  associatedtype Result: Ending
  static var effects: Effects { get }
  /// Whether its checks may come before the other steps: see `Step.check`.
  static var checksAhead: Bool { get }
}

extension Operation {
  @inline(always) package static var checksAhead: Bool { false }
  @inline(always) package static var mayLeave: Bool {
    effects.rawValue & (Effects.traps.rawValue | Effects.leaves.rawValue) != 0
  }
}

/// An operation without operands; `nil` leaves.
@usableFromInline package protocol Operation0: Operation {
  associatedtype Result
  static func attempt(_ r: inout Registers) -> Result?
}
/// An operation of one operand; `nil` leaves.
@usableFromInline package protocol Operation1: Operation {
  associatedtype Result
  associatedtype A: Value64
  static func attempt(_ r: inout Registers, _ a: A) -> Result?
}
/// An operation of two operands; `nil` leaves.
@usableFromInline package protocol Operation2: Operation {
  associatedtype Result
  associatedtype A: Value64
  associatedtype B: Value64
  static func attempt(_ r: inout Registers, _ a: A, _ b: B) -> Result?
}
/// An operation of three operands; `nil` leaves.
@usableFromInline package protocol Operation3: Operation {
  associatedtype Result
  associatedtype A: Value64
  associatedtype B: Value64
  associatedtype C: Value64
  static func attempt(_ r: inout Registers, _ a: A, _ b: B, _ c: C) -> Result?
}
/// An operation of four operands; `nil` leaves.
@usableFromInline package protocol Operation4: Operation {
  associatedtype Result
  associatedtype A: Value64
  associatedtype B: Value64
  associatedtype C: Value64
  associatedtype D: Value64
  static func attempt(_ r: inout Registers, _ a: A, _ b: B, _ c: C, _ d: D) -> Result?
}

/// A function of one number: it only computes.
@usableFromInline package protocol Function1: Operation1 {
  associatedtype A
  associatedtype Result
  static func of(_ a: A) -> Result
}
extension Function1 {
  @inline(always) package static var effects: Effects { Effects(rawValue: 0) }
  @inline(always) package static func attempt(_ r: inout Registers, _ a: A) -> Result? { of(a) }
}

/// A function of two numbers: it only computes.
@usableFromInline package protocol Function2: Operation2 {
  associatedtype A
  associatedtype B
  associatedtype Result
  static func of(_ a: A, _ b: B) -> Result
}
extension Function2 {
  @inline(always) package static var effects: Effects { Effects(rawValue: 0) }
  @inline(always) package static func attempt(_ r: inout Registers, _ a: A, _ b: B) -> Result? { of(a, b) }
}

/// An operation that ordinary Swift executes, in the outer loop, which reads the operands from the instruction.
@usableFromInline package protocol OutsideOperation: Operation where Result == Departure {
  static var exit: Exit { get }
}

/// The instruction ends in the outer loop.
@usableFromInline package struct Departure: Ending {
  @usableFromInline package let exit: Exit
  @inline(always) package init(_ exit: Exit) { self.exit = exit }
  @inline(always) package func finish(_ r: inout Registers) -> Int { r.finish(exit) }
}
