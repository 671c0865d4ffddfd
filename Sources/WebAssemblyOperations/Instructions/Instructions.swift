// Instructions of one to five steps: what the handlers consist of.
//
// Checks come before effects, so that an instruction that leaves has written nothing.
//
// - The early checks of all steps (`Step.check`) come first: of addresses that are in slots, and of the room for a call's
//   frame. That of the last step is the first of them, which takes the fewest registers.
// - Then the steps are attempted in their order. A step whose check is late (`Step.isLate`) may still leave here. The results
//   of the steps before it are pending: they go to their slots only after the last late check.
//
// No step reads a slot whose new value is pending: `CodeBuilder.readsPending` makes sure of that. After a step that changes a
// memory or a global, no step may leave: `RegisterInstruction.checksFirst` makes sure of that.

/// The result of a step that is not the last, until it is written; and the field that names its slot.
@usableFromInline package struct Pending<Result: Outcome> {
  @usableFromInline package let result: Result
  @usableFromInline package let field: Int
  @usableFromInline package let isStored: Bool

  /// Takes the field of the result. `isStored` is false where only the next step needs the result: then there is no field.
  @inline(always) package init(_ r: inout Registers, _ result: Result, isStored: Bool) {
    if isStored { result.accumulate(&r) }
    self.result = result
    self.isStored = isStored
    field = r.field
    r.field &+= Self.fieldCount(isStored: isStored)
  }

  @inline(always) package static func fieldCount(isStored: Bool) -> Int { isStored && Result.slotCount > 0 ? 1 : 0 }

  /// Writes the result to its slot, if this is the place among the checks where that is due.
  @inline(always) package func commit(_ r: Registers, if isTime: Bool) {
    if isTime, isStored { result.store(r, field: field) }
  }
}

/// An instruction of one step.
@usableFromInline package enum One<A: Step> {
  @inline(always) package static func run(
    _ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double,
    _ vh: Double
  ) -> Int {
    var r = Registers(sp, pc, cx, mb, ms, ia, da, sa, vl, vh)
    guard let checked = A.check(&r, at: 1) else { return r.leave() }
    r.field = 1
    guard let a = A.attempt(&r, checked, Nothing()) else { return r.leave() }
    return a.finish(&r)
  }
}

/// An instruction of two steps.
@usableFromInline package enum Two<A: Step, B: Step> where A.Result: Outcome {
  @inline(always) package static func run(
    _ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double,
    _ vh: Double
  ) -> Int {
    var r = Registers(sp, pc, cx, mb, ms, ia, da, sa, vl, vh)
    guard let checkedB = B.check(&r, at: fieldOfB) else { return r.leave() }
    guard let checkedA = A.check(&r, at: 1) else { return r.leave() }
    r.field = 1
    guard let a = A.attempt(&r, checkedA, Nothing()) else { return r.leave() }
    let first = Pending(&r, a, isStored: !B.takesTemporary)
    first.commit(r, if: !B.isLate)
    guard let b = B.attempt(&r, checkedB, a) else { return r.leave() }
    first.commit(r, if: B.isLate)
    return b.finish(&r)
  }

  // The fields at which the operands of the steps begin.
  @inline(always) package static var fieldOfB: Int {
    1 + A.fieldCount + Pending<A.Result>.fieldCount(isStored: !B.takesTemporary)
  }
}

/// An instruction of three steps.
@usableFromInline package enum Three<A: Step, B: Step, C: Step> where A.Result: Outcome, B.Result: Outcome {
  @inline(always) package static func run(
    _ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double,
    _ vh: Double
  ) -> Int {
    var r = Registers(sp, pc, cx, mb, ms, ia, da, sa, vl, vh)
    guard let checkedC = C.check(&r, at: fieldOfC) else { return r.leave() }
    guard let checkedB = B.check(&r, at: fieldOfB) else { return r.leave() }
    guard let checkedA = A.check(&r, at: 1) else { return r.leave() }
    r.field = 1
    guard let a = A.attempt(&r, checkedA, Nothing()) else { return r.leave() }
    let first = Pending(&r, a, isStored: !B.takesTemporary)
    first.commit(r, if: !B.isLate && !C.isLate)
    guard let b = B.attempt(&r, checkedB, a) else { return r.leave() }
    first.commit(r, if: B.isLate && !C.isLate)
    let second = Pending(&r, b, isStored: !C.takesTemporary)
    second.commit(r, if: !C.isLate)
    guard let c = C.attempt(&r, checkedC, b) else { return r.leave() }
    first.commit(r, if: C.isLate)
    second.commit(r, if: C.isLate)
    return c.finish(&r)
  }

  // The fields at which the operands of the steps begin.
  @inline(always) package static var fieldOfB: Int {
    1 + A.fieldCount + Pending<A.Result>.fieldCount(isStored: !B.takesTemporary)
  }
  @inline(always) package static var fieldOfC: Int {
    fieldOfB + B.fieldCount + Pending<B.Result>.fieldCount(isStored: !C.takesTemporary)
  }
}

/// An instruction of four steps.
@usableFromInline package enum Four<A: Step, B: Step, C: Step, D: Step>
where A.Result: Outcome, B.Result: Outcome, C.Result: Outcome {
  @inline(always) package static func run(
    _ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double,
    _ vh: Double
  ) -> Int {
    var r = Registers(sp, pc, cx, mb, ms, ia, da, sa, vl, vh)
    guard let checkedD = D.check(&r, at: fieldOfD) else { return r.leave() }
    guard let checkedC = C.check(&r, at: fieldOfC) else { return r.leave() }
    guard let checkedB = B.check(&r, at: fieldOfB) else { return r.leave() }
    guard let checkedA = A.check(&r, at: 1) else { return r.leave() }
    r.field = 1
    guard let a = A.attempt(&r, checkedA, Nothing()) else { return r.leave() }
    let first = Pending(&r, a, isStored: !B.takesTemporary)
    first.commit(r, if: !B.isLate && !C.isLate && !D.isLate)
    guard let b = B.attempt(&r, checkedB, a) else { return r.leave() }
    first.commit(r, if: B.isLate && !C.isLate && !D.isLate)
    let second = Pending(&r, b, isStored: !C.takesTemporary)
    second.commit(r, if: !C.isLate && !D.isLate)
    guard let c = C.attempt(&r, checkedC, b) else { return r.leave() }
    first.commit(r, if: C.isLate && !D.isLate)
    second.commit(r, if: C.isLate && !D.isLate)
    let third = Pending(&r, c, isStored: !D.takesTemporary)
    third.commit(r, if: !D.isLate)
    guard let d = D.attempt(&r, checkedD, c) else { return r.leave() }
    first.commit(r, if: D.isLate)
    second.commit(r, if: D.isLate)
    third.commit(r, if: D.isLate)
    return d.finish(&r)
  }

  // The fields at which the operands of the steps begin.
  @inline(always) package static var fieldOfB: Int {
    1 + A.fieldCount + Pending<A.Result>.fieldCount(isStored: !B.takesTemporary)
  }
  @inline(always) package static var fieldOfC: Int {
    fieldOfB + B.fieldCount + Pending<B.Result>.fieldCount(isStored: !C.takesTemporary)
  }
  @inline(always) package static var fieldOfD: Int {
    fieldOfC + C.fieldCount + Pending<C.Result>.fieldCount(isStored: !D.takesTemporary)
  }
}

/// An instruction of five steps.
@usableFromInline package enum Five<A: Step, B: Step, C: Step, D: Step, E: Step>
where A.Result: Outcome, B.Result: Outcome, C.Result: Outcome, D.Result: Outcome {
  @inline(always) package static func run(
    _ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double,
    _ vh: Double
  ) -> Int {
    var r = Registers(sp, pc, cx, mb, ms, ia, da, sa, vl, vh)
    guard let checkedE = E.check(&r, at: fieldOfE) else { return r.leave() }
    guard let checkedD = D.check(&r, at: fieldOfD) else { return r.leave() }
    guard let checkedC = C.check(&r, at: fieldOfC) else { return r.leave() }
    guard let checkedB = B.check(&r, at: fieldOfB) else { return r.leave() }
    guard let checkedA = A.check(&r, at: 1) else { return r.leave() }
    r.field = 1
    guard let a = A.attempt(&r, checkedA, Nothing()) else { return r.leave() }
    let first = Pending(&r, a, isStored: !B.takesTemporary)
    first.commit(r, if: !B.isLate && !C.isLate && !D.isLate && !E.isLate)
    guard let b = B.attempt(&r, checkedB, a) else { return r.leave() }
    first.commit(r, if: B.isLate && !C.isLate && !D.isLate && !E.isLate)
    let second = Pending(&r, b, isStored: !C.takesTemporary)
    second.commit(r, if: !C.isLate && !D.isLate && !E.isLate)
    guard let c = C.attempt(&r, checkedC, b) else { return r.leave() }
    first.commit(r, if: C.isLate && !D.isLate && !E.isLate)
    second.commit(r, if: C.isLate && !D.isLate && !E.isLate)
    let third = Pending(&r, c, isStored: !D.takesTemporary)
    third.commit(r, if: !D.isLate && !E.isLate)
    guard let d = D.attempt(&r, checkedD, c) else { return r.leave() }
    first.commit(r, if: D.isLate && !E.isLate)
    second.commit(r, if: D.isLate && !E.isLate)
    third.commit(r, if: D.isLate && !E.isLate)
    let fourth = Pending(&r, d, isStored: !E.takesTemporary)
    fourth.commit(r, if: !E.isLate)
    guard let e = E.attempt(&r, checkedE, d) else { return r.leave() }
    first.commit(r, if: E.isLate)
    second.commit(r, if: E.isLate)
    third.commit(r, if: E.isLate)
    fourth.commit(r, if: E.isLate)
    return e.finish(&r)
  }

  // The fields at which the operands of the steps begin.
  @inline(always) package static var fieldOfB: Int {
    1 + A.fieldCount + Pending<A.Result>.fieldCount(isStored: !B.takesTemporary)
  }
  @inline(always) package static var fieldOfC: Int {
    fieldOfB + B.fieldCount + Pending<B.Result>.fieldCount(isStored: !C.takesTemporary)
  }
  @inline(always) package static var fieldOfD: Int {
    fieldOfC + C.fieldCount + Pending<C.Result>.fieldCount(isStored: !D.takesTemporary)
  }
  @inline(always) package static var fieldOfE: Int {
    fieldOfD + D.fieldCount + Pending<D.Result>.fieldCount(isStored: !E.takesTemporary)
  }
}
