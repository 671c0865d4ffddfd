/// An operation with the forms of its operands: a step of an instruction.
@usableFromInline package protocol Step {
  associatedtype Result: Ending
  /// What the early check has found, for `attempt` to use; `Nothing` where there is no early check.
  associatedtype Ticket
  /// Whether it may leave in `attempt`, so that the results of the steps before it must wait.
  static var isLate: Bool { get }
  /// How many fields its operands take.
  static var fieldCount: Int { get }
  /// Whether an operand is the result of the step before, which is then stored nowhere.
  static var takesTemporary: Bool { get }
  /// The early check: it comes before all steps, and needs no result of theirs; `nil` leaves. The operands begin at `field`.
  static func check(_ r: inout Registers, at field: Int) -> Ticket?
  /// Reads the operands, does the late check if there is one, then the operation; `nil` leaves. `link` is the result of the
  /// step before.
  static func attempt<L: Outcome>(_ r: inout Registers, _ ticket: Ticket, _ link: L) -> Result?
}

extension Step where Ticket == Nothing {
  @inline(always) package static func check(_ r: inout Registers, at field: Int) -> Nothing? { Nothing() }
}

// In printed code a step is written as `I32.Add.Of<Slot, Short>`.
extension Operation0 { package typealias Alone = Apply0<Self> }
extension Operation1 { package typealias Of<X: OperandForm> = Apply1<Self, X> }
extension Operation2 { package typealias Of<X: OperandForm, Y: OperandForm> = Apply2<Self, X, Y> }
extension Operation3 { package typealias Of<X: OperandForm, Y: OperandForm, Z: OperandForm> = Apply3<Self, X, Y, Z> }
extension Operation4 {
  package typealias Of<X: OperandForm, Y: OperandForm, Z: OperandForm, W: OperandForm> = Apply4<Self, X, Y, Z, W>
}
extension OutsideOperation { package typealias Outside = Depart<Self> }

/// An operation without operands as a step.
@usableFromInline package enum Apply0<Op: Operation0>: Step {
  @inline(always) package static var isLate: Bool { Op.mayLeave }
  @inline(always) package static var fieldCount: Int { 0 }
  @inline(always) package static var takesTemporary: Bool { false }
  @inline(always) package static func attempt<L: Outcome>(_ r: inout Registers, _ ticket: Nothing, _ link: L) -> Op.Result? { Op.attempt(&r) }
}

/// An operation of one operand as a step.
@usableFromInline package enum Apply1<Op: Operation1, X: OperandForm>: Step {
  @inline(always) package static var isLate: Bool { Op.mayLeave }
  @inline(always) package static var fieldCount: Int { X.fieldCount }
  @inline(always) package static var takesTemporary: Bool { X.isTemporary }
  @inline(always) package static func attempt<L: Outcome>(_ r: inout Registers, _ ticket: Nothing, _ link: L) -> Op.Result? {
    let a: Op.A = X.read(&r, link)
    return Op.attempt(&r, a)
  }
}

/// An operation of two operands as a step.
@usableFromInline package enum Apply2<Op: Operation2, X: OperandForm, Y: OperandForm>: Step {
  @inline(always) package static var isLate: Bool { Op.mayLeave }
  @inline(always) package static var fieldCount: Int { X.fieldCount + Y.fieldCount }
  @inline(always) package static var takesTemporary: Bool { X.isTemporary || Y.isTemporary }
  @inline(always) package static func attempt<L: Outcome>(_ r: inout Registers, _ ticket: Nothing, _ link: L) -> Op.Result? {
    let a: Op.A = X.read(&r, link)
    let b: Op.B = Y.read(&r, link)
    return Op.attempt(&r, a, b)
  }
}

/// An operation of three operands as a step.
@usableFromInline package enum Apply3<Op: Operation3, X: OperandForm, Y: OperandForm, Z: OperandForm>: Step {
  @inline(always) package static var isLate: Bool { Op.mayLeave }
  @inline(always) package static var fieldCount: Int { X.fieldCount + Y.fieldCount + Z.fieldCount }
  @inline(always) package static var takesTemporary: Bool { X.isTemporary || Y.isTemporary || Z.isTemporary }
  @inline(always) package static func attempt<L: Outcome>(_ r: inout Registers, _ ticket: Nothing, _ link: L) -> Op.Result? {
    let a: Op.A = X.read(&r, link)
    let b: Op.B = Y.read(&r, link)
    let c: Op.C = Z.read(&r, link)
    return Op.attempt(&r, a, b, c)
  }
}

/// An operation of four operands as a step.
@usableFromInline package enum Apply4<Op: Operation4, X: OperandForm, Y: OperandForm, Z: OperandForm, W: OperandForm>: Step {
  @inline(always) package static var isLate: Bool { Op.mayLeave }
  @inline(always) package static var fieldCount: Int { X.fieldCount + Y.fieldCount + Z.fieldCount + W.fieldCount }
  @inline(always) package static var takesTemporary: Bool {
    X.isTemporary || Y.isTemporary || Z.isTemporary || W.isTemporary
  }
  @inline(always) package static func attempt<L: Outcome>(_ r: inout Registers, _ ticket: Nothing, _ link: L) -> Op.Result? {
    let a: Op.A = X.read(&r, link)
    let b: Op.B = Y.read(&r, link)
    let c: Op.C = Z.read(&r, link)
    let d: Op.D = W.read(&r, link)
    return Op.attempt(&r, a, b, c, d)
  }
}

/// An operation that ordinary Swift executes, as a step. The outer loop reads its fields, so none are counted here.
@usableFromInline package enum Depart<Op: OutsideOperation>: Step {
  @inline(always) package static var isLate: Bool { false }
  @inline(always) package static var fieldCount: Int { 0 }
  @inline(always) package static var takesTemporary: Bool { false }
  @inline(always) package static func attempt<L: Outcome>(_ r: inout Registers, _ ticket: Nothing, _ link: L) -> Departure? { Departure(Op.exit) }
}
