// Instructions of one step and more: what the handlers consist of.
//
// Effects come after checks. What a step has computed goes to its slot only when no later step can leave any more, so that an
// instruction that leaves has written nothing and can be executed again. (No step reads a slot that one before it writes in this
// way: the code builder sees to that.) A step that changes a memory or a global is the last that may leave. Where the checks of
// the last step depend on nothing but numbers, they come first, and nothing has to wait for them.

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
  @inline(always) package func commit(_ r: Registers) {
    if isStored { result.store(r, field: field) }
  }
}

extension Step {
  /// Attempts the step before the others, which take so many fields; puts the field back to the first.
  @inline(always) package static func attemptAhead(_ r: inout Registers, of fieldCount: Int) -> Result? {
    r.field &+= fieldCount
    let result = attempt(&r, Nothing())
    r.field = 1
    return result
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
    if B.checksNumbers {
      guard let b = B.attemptAhead(&r, of: fieldCount) else { return r.leave() }
      guard let a = A.attempt(&r, Nothing()) else { return r.leave() }
      Pending(&r, a, isStored: !B.takesTemporary).commit(r)
      r.field &+= B.fieldCount
      return b.finish(&r)
    }
    guard let a = A.attempt(&r, Nothing()) else { return r.leave() }
    let first = Pending(&r, a, isStored: !B.takesTemporary)
    if !B.mayLeave { first.commit(r) }
    guard let b = B.attempt(&r, a) else { return r.leave() }
    if B.mayLeave { first.commit(r) }
    return b.finish(&r)
  }

  /// How many fields the first step takes, its result included.
  @inline(always) package static var fieldCount: Int {
    A.fieldCount + Pending<A.Result>.fieldCount(isStored: !B.takesTemporary)
  }
}

/// An instruction of three steps.
@usableFromInline package enum Three<A: Step, B: Step, C: Step> where A.Result: Outcome, B.Result: Outcome {
  @inline(always) package static func run(
    _ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double
  ) -> Int {
    var r = Registers(sp, pc, cx, mb, ms, fa)
    if C.checksNumbers {
      guard let c = C.attemptAhead(&r, of: fieldCount) else { return r.leave() }
      guard let a = A.attempt(&r, Nothing()) else { return r.leave() }
      let first = Pending(&r, a, isStored: !B.takesTemporary)
      if !B.mayLeave { first.commit(r) }
      guard let b = B.attempt(&r, a) else { return r.leave() }
      if B.mayLeave { first.commit(r) }
      Pending(&r, b, isStored: !C.takesTemporary).commit(r)
      r.field &+= C.fieldCount
      return c.finish(&r)
    }
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

  /// How many fields the first two steps take, their results included.
  @inline(always) package static var fieldCount: Int {
    Two<A, B>.fieldCount + B.fieldCount + Pending<B.Result>.fieldCount(isStored: !C.takesTemporary)
  }
}

/// An instruction of four steps.
@usableFromInline package enum Four<A: Step, B: Step, C: Step, D: Step>
where A.Result: Outcome, B.Result: Outcome, C.Result: Outcome {
  @inline(always) package static func run(
    _ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double
  ) -> Int {
    var r = Registers(sp, pc, cx, mb, ms, fa)
    if D.checksNumbers {
      // The only patterns of that kind are moves before a call: none of them leaves.
      guard let d = D.attemptAhead(&r, of: fieldCount) else { return r.leave() }
      guard let a = A.attempt(&r, Nothing()) else { return r.leave() }
      Pending(&r, a, isStored: !B.takesTemporary).commit(r)
      guard let b = B.attempt(&r, a) else { return r.leave() }
      Pending(&r, b, isStored: !C.takesTemporary).commit(r)
      guard let c = C.attempt(&r, b) else { return r.leave() }
      Pending(&r, c, isStored: !D.takesTemporary).commit(r)
      r.field &+= D.fieldCount
      return d.finish(&r)
    }
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

  /// How many fields the first three steps take, their results included.
  @inline(always) package static var fieldCount: Int {
    Three<A, B, C>.fieldCount + C.fieldCount + Pending<C.Result>.fieldCount(isStored: !D.takesTemporary)
  }
}
