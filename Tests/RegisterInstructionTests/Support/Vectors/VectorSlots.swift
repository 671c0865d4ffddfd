@testable import InstructionGenerator

/// Where the vectors of an instruction are: on odd slots; results where operands are, with one slot or both. A handler must read
/// all operands of a step before it writes the result.
struct VectorSlots {
  /// The fields that name odd slots of vectors.
  private(set) var oddFields: Set<Int> = []
  /// Whether a vector is written to the two slots that it, or another, was read from.
  private(set) var alias = false
  /// Whether a result and an operand have one slot in common, and one of them, or both, has another slot.
  private(set) var overlap = false

  init() {}

  init(_ instruction: PlainInstruction, _ fields: [UInt16]) {
    var read: [ClosedRange<UInt16>] = []
    Self.forEachSlot(of: instruction) { field, isVector, isWritten in
      let slot = fields[field]
      if isVector, slot % 2 == 1 { oddFields.insert(field) }
      let slots = slot...(isVector ? slot + 1 : slot)
      guard isWritten else { return read.append(slots) }
      for other in read {
        if slots == other { alias = alias || isVector } else if slots.overlaps(other) { overlap = true }
      }
    }
  }

  mutating func add(_ other: VectorSlots) {
    oddFields.formUnion(other.oddFields)
    alias = alias || other.alias
    overlap = overlap || other.overlap
  }

  /// What has not happened with the vectors of the instruction, and can.
  func missing(_ instruction: PlainInstruction) -> [String] {
    var fields: Set<Int> = []
    var readsVector = false
    var readsScalar = false
    var canAlias = false
    var canOverlap = false
    Self.forEachSlot(of: instruction) { field, isVector, isWritten in
      if isVector { fields.insert(field) }
      if isWritten {
        canAlias = canAlias || isVector && readsVector
        canOverlap = canOverlap || readsVector || isVector && readsScalar
      } else if isVector {
        readsVector = true
      } else {
        readsScalar = true
      }
    }
    var missing: [String] = []
    let even = fields.subtracting(oddFields).sorted()
    if !even.isEmpty { missing.append("never had vectors on odd slots in the fields \(even)") }
    if canAlias, !alias { missing.append("never wrote a vector to where it read one") }
    if canOverlap, !overlap { missing.append("never wrote to one slot of two") }
    return missing
  }

  private static func forEachSlot(
    of instruction: PlainInstruction, _ body: (_ field: Int, _ isVector: Bool, _ isWritten: Bool) -> Void
  ) {
    var field = 0
    for step in instruction.steps {
      for (form, kind) in zip(step.forms, step.meaning.operands) {
        if form == .slot { body(field, kind == .v128, false) }
        field += form.fieldCount
      }
      if step.stores {
        body(field, step.meaning.result == .v128, true)
        field += 1
      }
      if step.meaning.isBranch { field += 1 }
    }
  }
}
