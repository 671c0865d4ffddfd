// Instructions of one step and more: what the handlers consist of.
//
// Effects come after checks. What a step has computed goes to its slot only when no later step can leave any more, so that an
// instruction that leaves has written nothing and can be executed again. (No step reads a slot that one before it writes in this
// way: the code builder sees to that.) A step that changes a memory or a global is the last that may leave.

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
    if isStored, Result.slotCount > 0 { r.field &+= 1 }
  }

  /// Puts the result into its slot.
  @inline(always) package func commit(_ r: Registers) {
    if isStored { result.store(r, field: field) }
  }
}

/// An instruction of one step.
@usableFromInline package enum One<A: Step> {
  @inline(always) package static func run(
    _ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double
  ) -> Int {
    var r = Registers(sp, pc, cx, mb, ms, fa)
    guard let a = A.attempt(&r, Nothing()) else { return r.leave() }
    return a.finish(&r)
  }
}

/// An instruction of two steps.
@usableFromInline package enum Two<A: Step, B: Step> where A.Result: Outcome {
  @inline(always) package static func run(
    _ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double
  ) -> Int {
    var r = Registers(sp, pc, cx, mb, ms, fa)
    guard let a = A.attempt(&r, Nothing()) else { return r.leave() }
    let first = Pending(&r, a, isStored: !B.takesTemporary)
    if !B.mayLeave { first.commit(r) }
    guard let b = B.attempt(&r, a) else { return r.leave() }
    if B.mayLeave { first.commit(r) }
    return b.finish(&r)
  }
}

/// An instruction of three steps.
@usableFromInline package enum Three<A: Step, B: Step, C: Step> where A.Result: Outcome, B.Result: Outcome {
  @inline(always) package static func run(
    _ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double
  ) -> Int {
    var r = Registers(sp, pc, cx, mb, ms, fa)
    guard let a = A.attempt(&r, Nothing()) else { return r.leave() }
    let first = Pending(&r, a, isStored: !B.takesTemporary)
    if !B.mayLeave && !C.mayLeave { first.commit(r) }
    guard let b = B.attempt(&r, a) else { return r.leave() }
    if B.mayLeave && !C.mayLeave { first.commit(r) }
    let second = Pending(&r, b, isStored: !C.takesTemporary)
    if !C.mayLeave { second.commit(r) }
    guard let c = C.attempt(&r, b) else { return r.leave() }
    if C.mayLeave {
      first.commit(r)
      second.commit(r)
    }
    return c.finish(&r)
  }
}

/// An instruction of four steps.
@usableFromInline package enum Four<A: Step, B: Step, C: Step, D: Step>
where A.Result: Outcome, B.Result: Outcome, C.Result: Outcome {
  @inline(always) package static func run(
    _ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double
  ) -> Int {
    var r = Registers(sp, pc, cx, mb, ms, fa)
    guard let a = A.attempt(&r, Nothing()) else { return r.leave() }
    let first = Pending(&r, a, isStored: !B.takesTemporary)
    if !B.mayLeave && !C.mayLeave && !D.mayLeave { first.commit(r) }
    guard let b = B.attempt(&r, a) else { return r.leave() }
    if B.mayLeave && !C.mayLeave && !D.mayLeave { first.commit(r) }
    let second = Pending(&r, b, isStored: !C.takesTemporary)
    if !C.mayLeave && !D.mayLeave { second.commit(r) }
    guard let c = C.attempt(&r, b) else { return r.leave() }
    if C.mayLeave && !D.mayLeave {
      first.commit(r)
      second.commit(r)
    }
    let third = Pending(&r, c, isStored: !D.takesTemporary)
    if !D.mayLeave { third.commit(r) }
    guard let d = D.attempt(&r, c) else { return r.leave() }
    if D.mayLeave {
      first.commit(r)
      second.commit(r)
      third.commit(r)
    }
    return d.finish(&r)
  }
}
