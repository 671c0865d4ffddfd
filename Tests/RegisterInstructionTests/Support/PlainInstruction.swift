@testable import InstructionGenerator

/// An instruction of the tables with the meaning of each of its steps.
struct PlainInstruction {
  struct Step {
    let name: String
    let meaning: Meaning
    let forms: [Form]
    /// Whether the result goes to a slot, whose number is the field after the operands.
    let stores: Bool

    /// How many fields the step takes.
    var fieldCount: Int { forms.reduce(0) { $0 + $1.fieldCount } + (stores ? 1 : 0) + (meaning.isBranch ? 1 : 0) }
    var readsLink: Bool { forms.contains { $0.isLink } }
  }

  let name: String
  let opcode: UInt16
  let steps: [Step]

  init?(_ entry: InstructionSet.Entry) {
    self.init(opcode: UInt16(entry.number), steps: entry.instruction.steps)
  }

  /// `nil` where an operation has no meaning.
  init?(opcode: UInt16, steps: [InstructionStep]) {
    name = RegisterInstruction(steps: steps).name
    self.opcode = opcode
    var plain: [Step] = []
    for step in steps {
      guard let meaning = Meaning.of(step.operation.name), meaning.operands.count == step.forms.count else { return nil }
      plain.append(Step(name: step.operation.name, meaning: meaning, forms: step.forms, stores: step.stores))
    }
    self.steps = plain
  }

  var fieldCount: Int { steps.reduce(0) { $0 + $1.fieldCount } }

  /// Whether it may leave and has changed nothing then.
  var mayLeave: Bool { steps.contains { Self.mayLeave($0) } }

  /// Whether it can be executed without leaving.
  var maySucceed: Bool { !steps.contains { $0.meaning.isOutside } }

  var branchesOnCondition: Bool {
    steps.contains { if case .branch = $0.meaning.action { true } else { false } }
  }

  static func mayLeave(_ step: Step) -> Bool {
    switch step.meaning.action {
    case .load, .store, .checkFuel, .call, .callIndirect, .callReference, .returnCall, .memoryCopy, .memoryFill, .leave: true
    case .compute:
      step.name == "ref.as_non_null" || step.name == "check_cast" || step.name.contains(".div_") || step.name.contains(".rem_")
        || (step.name.contains(".trunc_") && !step.name.contains("_sat_"))
    default: false
    }
  }

  /// Whether the check of the step is early: it comes before all steps.
  static func checksAhead(_ step: Step) -> Bool {
    switch step.meaning.action {
    case .call: true
    case .load, .store: step.meaning.isPlainAccess && !step.forms[0].isLink
    case .callIndirect, .callReference: !step.forms[0].isLink
    default: false
    }
  }

  /// Whether the check of the step is late: it comes when the steps before it are done.
  private static func checksLate(_ step: Step) -> Bool { mayLeave(step) && !step.meaning.isOutside && !checksAhead(step) }

  /// Whether a step reads a slot whose new value is pending: it is the result of an earlier step, and is not written yet. That
  /// may be because the read is that of an early check, or because the result waits for a late check.
  ///
  /// The code builder makes no such fusion: what the instruction would do is not defined.
  func readsPending(_ fields: [UInt16]) -> Bool {
    var written: Set<UInt16> = []
    var field = 0
    for (index, step) in steps.enumerated() {
      let waits = steps[index...].contains { Self.checksLate($0) }
      for (operand, form) in step.forms.enumerated() {
        let isEarly = waits || operand == 0 && Self.checksAhead(step)
        if form == .slot, isEarly, !written.isDisjoint(with: Self.slots(fields[field], step.meaning.operands[operand] == .v128)) {
          return true
        }
        field += form.fieldCount
      }
      if step.stores {
        written.formUnion(Self.slots(fields[field], step.meaning.resultIsWide))
        field += 1
      }
      if step.meaning.isBranch { field += 1 }
    }
    return false
  }

  /// Whether a step reads one slot of the two that hold a vector that an earlier step has written, or both where only one is of
  /// that vector. No code does that: what is in a slot is read as a value of the type that was written.
  func readsPartOfVector(_ fields: [UInt16]) -> Bool {
    /// Of each slot that is written, the slots of the value.
    var written: [UInt16: [UInt16]] = [:]
    var field = 0
    for step in steps {
      for (form, kind) in zip(step.forms, step.meaning.operands) {
        if form == .slot {
          let slots = Self.slots(fields[field], kind == .v128)
          if slots.contains(where: { written[$0] != nil && written[$0] != slots }) { return true }
        }
        field += form.fieldCount
      }
      if step.stores {
        let slots = Self.slots(fields[field], step.meaning.resultIsWide)
        for slot in slots { written[slot] = step.meaning.result == .v128 ? slots : [slot] }
        field += 1
      }
      if step.meaning.isBranch { field += 1 }
    }
    return false
  }

  private static func slots(_ first: UInt16, _ isPair: Bool) -> [UInt16] { isPair ? [first, first + 1] : [first] }

  /// Which steps compute an address, or a part of one, for a step after it.
  var addressing: [Bool] {
    var addressing = Array(repeating: false, count: steps.count)
    for index in steps.indices.dropLast().reversed() {
      let next = steps[index + 1]
      guard next.readsLink else { continue }
      switch next.meaning.action {
      case .load, .store: addressing[index] = next.forms[0].isLink
      case .compute: addressing[index] = addressing[index + 1]
      default: break
      }
    }
    return addressing
  }
}
