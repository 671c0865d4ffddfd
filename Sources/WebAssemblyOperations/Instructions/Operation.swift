/// What an operation may do besides computing its result. `InstructionShape` tells the code builder that of each
/// instruction.
///
/// There are two ways to the outer loop: an operation that `leaves` has changed nothing, and the outer loop executes it; an
/// operation that `departs` is the last step, and the outer loop does the rest of it, after the results of the steps before it
/// are written.
@usableFromInline package struct Effects: OptionSet, Sendable {
  @usableFromInline package let rawValue: UInt8
  @inline(always) package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// It may trap: then it leaves, and has changed nothing.
  @inline(always) package static var traps: Effects { Effects(rawValue: 1) }
  /// It may leave for ordinary Swift to execute it, and has changed nothing then.
  @inline(always) package static var leaves: Effects { Effects(rawValue: 2) }
  /// It changes what outlives the frame: a memory, a table, a global. No step that may leave follows it in an instruction.
  @inline(always) package static var writes: Effects { Effects(rawValue: 4) }
  /// Before the next instruction other code runs, a function of a guest or of the C library: the accumulators are lost.
  @inline(always) package static var calls: Effects { Effects(rawValue: 8) }
  /// It ends, or may end, in the outer loop, which does the rest of it. What the steps before it write is written then.
  @inline(always) package static var departs: Effects { Effects(rawValue: 32) }
  /// The store may look for references in the frame, to release objects that nothing refers to.
  @inline(always) package static var safepoint: Effects { Effects(rawValue: 16) }
}

/// What a step of an instruction does with its operands.
///
/// Its checks come before its effects: an operation that leaves has changed nothing.
@usableFromInline package protocol Operation {
  associatedtype Result: Ending
  /// What it may do besides computing its result.
  static var effects: Effects { get }
  /// Whether its check is early, unless it needs the result of the step before: see `Step.check`.
  static var checksAhead: Bool { get }
}

extension Operation {
  @inline(always) package static var checksAhead: Bool { false }
  /// Whether it may leave and has changed nothing then.
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
  associatedtype A: SlotValue
  static func attempt(_ r: inout Registers, _ a: A) -> Result?
}
/// An operation of two operands; `nil` leaves.
@usableFromInline package protocol Operation2: Operation {
  associatedtype Result
  associatedtype A: SlotValue
  associatedtype B: SlotValue
  static func attempt(_ r: inout Registers, _ a: A, _ b: B) -> Result?
}
/// An operation of three operands; `nil` leaves.
@usableFromInline package protocol Operation3: Operation {
  associatedtype Result
  associatedtype A: SlotValue
  associatedtype B: SlotValue
  associatedtype C: SlotValue
  static func attempt(_ r: inout Registers, _ a: A, _ b: B, _ c: C) -> Result?
}
/// An operation of four operands; `nil` leaves.
@usableFromInline package protocol Operation4: Operation {
  associatedtype Result
  associatedtype A: SlotValue
  associatedtype B: SlotValue
  associatedtype C: SlotValue
  associatedtype D: SlotValue
  static func attempt(_ r: inout Registers, _ a: A, _ b: B, _ c: C, _ d: D) -> Result?
}

/// An operation that only computes, from one operand.
@usableFromInline package protocol Function1: Operation1 {
  associatedtype A
  associatedtype Result
  static func of(_ a: A) -> Result
}
extension Function1 {
  @inline(always) package static var effects: Effects { Effects(rawValue: 0) }
  @inline(always) package static func attempt(_ r: inout Registers, _ a: A) -> Result? { of(a) }
}

/// An operation that only computes, from two operands.
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

/// An operation that only computes, from three operands.
@usableFromInline package protocol Function3: Operation3 {
  associatedtype A
  associatedtype B
  associatedtype C
  associatedtype Result
  static func of(_ a: A, _ b: B, _ c: C) -> Result
}
extension Function3 {
  @inline(always) package static var effects: Effects { Effects(rawValue: 0) }
  @inline(always) package static func attempt(_ r: inout Registers, _ a: A, _ b: B, _ c: C) -> Result? { of(a, b, c) }
}

/// An operation that only computes, from four operands.
@usableFromInline package protocol Function4: Operation4 {
  associatedtype A
  associatedtype B
  associatedtype C
  associatedtype D
  associatedtype Result
  static func of(_ a: A, _ b: B, _ c: C, _ d: D) -> Result
}
extension Function4 {
  @inline(always) package static var effects: Effects { Effects(rawValue: 0) }
  @inline(always) package static func attempt(_ r: inout Registers, _ a: A, _ b: B, _ c: C, _ d: D) -> Result? { of(a, b, c, d) }
}

/// An operation that ordinary Swift always executes, in the outer loop, which reads the operands from the instruction.
@usableFromInline package protocol OutsideOperation: Operation where Result == Departure {
  /// What tells the outer loop which operation it is.
  static var exit: Exit { get }
}

/// The instruction ends in the outer loop.
@usableFromInline package struct Departure: Ending {
  @usableFromInline package let exit: Exit
  @inline(always) package init(_ exit: Exit) { self.exit = exit }
  @inline(always) package func finish(_ r: inout Registers) -> Int { r.finish(exit) }
}
