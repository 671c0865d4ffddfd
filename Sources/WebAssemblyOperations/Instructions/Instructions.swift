// Instructions of one step and more: what the handlers consist of.
//
// Effects come after checks. All checks come first that need nothing of other steps: of addresses that stand in slots, and of
// the room for a call's frame; the last step's before the others', which takes the fewest registers. Where a check needs the result of the step before, what steps have computed until then goes to its
// slot only after that. So an instruction that leaves has written nothing and can be executed again. No step reads a slot too
// early in this way: the code builder sees to that. A step that changes a memory or a global is the last that may leave.

/// The result of a step, and the field with the slot that it goes to.
@usableFromInline package struct Pending<Result: Outcome> {
  @usableFromInline package let result: Result
  @usableFromInline package let field: Int
  @usableFromInline package let isStored: Bool

  /// Takes the field of the result; `isStored` is false where only the next step wants it, and there is no field.
  @inline(always) package init(_ r: inout Registers, _ result: Result, isStored: Bool) {
    result.accumulate(&r)
    self.result = result
    self.isStored = isStored
    field = r.field
    r.field &+= Self.fieldCount(isStored: isStored)
  }

  @inline(always) package static func fieldCount(isStored: Bool) -> Int { isStored && Result.slotCount > 0 ? 1 : 0 }

  /// Puts the result into its slot.
  @inline(always) package func commit(_ r: Registers, if isTime: Bool) {
    if isTime, isStored { result.store(r, field: field) }
  }
}

/// An instruction of one step.
@usableFromInline package enum One<A: Step> {
  @inline(always) package static func run(
    _ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double
  ) -> Int {
    var r = Registers(sp, pc, cx, mb, ms, fa)
    guard let checked = A.check(&r, at: 1) else { return r.leave() }
    r.field = 1
    guard let a = A.attempt(&r, checked, Nothing()) else { return r.leave() }
    return a.finish(&r)
  }
}

/// An instruction of two steps.
@usableFromInline package enum Two<A: Step, B: Step> where A.Result: Outcome {
  @inline(always) package static func run(
    _ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double
  ) -> Int {
    var r = Registers(sp, pc, cx, mb, ms, fa)
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
    _ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double
  ) -> Int {
    var r = Registers(sp, pc, cx, mb, ms, fa)
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
    _ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double
  ) -> Int {
    var r = Registers(sp, pc, cx, mb, ms, fa)
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
    _ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double
  ) -> Int {
    var r = Registers(sp, pc, cx, mb, ms, fa)
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
