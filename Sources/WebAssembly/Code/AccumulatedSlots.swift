#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// The slots, two at most, that hold what an accumulator holds.
struct AccumulatedSlots: Equatable {
  /// No frame has this slot.
  private static let none = UInt16.max

  private var first = none
  private var second = none

  init() {}

  init(_ slot: UInt16) { first = slot }

  func contains(_ slot: UInt16) -> Bool { slot != Self.none && (slot == first || slot == second) }

  mutating func insert(_ slot: UInt16) {
    if first == Self.none { first = slot } else if first != slot { second = slot }
  }

  mutating func remove(_ slot: UInt16) {
    if first == slot { first = Self.none }
    if second == slot { second = Self.none }
  }

  /// What was written to `old` is written to `new` instead.
  mutating func replace(_ old: UInt16, by new: UInt16) {
    let isAccumulated = contains(old)
    remove(old)
    remove(new)
    if isAccumulated { insert(new) }
  }

  /// The slot `copy` was written with what is in `source`.
  mutating func copied(_ source: UInt16, to copy: UInt16) {
    if contains(source) { insert(copy) } else { remove(copy) }
  }

  /// Leaves the slots that are also in `other`.
  mutating func formIntersection(_ other: AccumulatedSlots) {
    if !other.contains(first) { first = Self.none }
    if !other.contains(second) { second = Self.none }
  }
}

/// The slots that hold what the accumulators hold, at some place of the code. Of other slots nothing is known.
struct AccumulatorState: Equatable {
  var integer = AccumulatedSlots()
  var double = AccumulatedSlots()
  var single = AccumulatedSlots()
  /// The first of the two slots of each vector.
  var vector = AccumulatedSlots()

  /// Nothing is known.
  init() {}

  /// A value of the type was written to `slot` and is in the accumulator of its kind.
  init(_ type: ValueType, in slot: UInt16) {
    switch type {
    case .f64: double = AccumulatedSlots(slot)
    case .f32: single = AccumulatedSlots(slot)
    // Nothing that results in a vector here leaves it in the accumulator.
    case .v128: break
    default: integer = AccumulatedSlots(slot)
    }
  }

  /// The slots that hold what the accumulator for a type holds.
  subscript(_ type: ValueType) -> AccumulatedSlots {
    switch type {
    case .f64: double
    case .f32: single
    case .v128: vector
    default: integer
    }
  }

  mutating func remove(_ slot: UInt16) {
    integer.remove(slot)
    double.remove(slot)
    single.remove(slot)
    removeVectors(with: slot)
  }

  /// A vector is in the slot that it begins with, and in the one after it.
  private mutating func removeVectors(with slot: UInt16) {
    vector.remove(slot)
    if slot > 0 { vector.remove(slot - 1) }
  }

  /// A result that goes to the accumulator of its kind, if it has one, was written to `slot`.
  mutating func write(_ kind: InstructionShape.ResultKind, to slot: UInt16) {
    remove(slot)
    switch kind {
    case .integer: integer = AccumulatedSlots(slot)
    case .double: double = AccumulatedSlots(slot)
    case .single: single = AccumulatedSlots(slot)
    case .vector: vector = AccumulatedSlots(slot)
    case .none: break
    }
  }

  /// The slot `copy` was written with what is in `source`. It is then in the accumulator of integers.
  mutating func copy(_ source: UInt16, to copy: UInt16) {
    removeVectors(with: copy)
    double.copied(source, to: copy)
    single.copied(source, to: copy)
    integer.copied(source, to: copy)
    guard !integer.contains(copy) else { return }
    integer = AccumulatedSlots(source)
    integer.insert(copy)
  }

  /// The vector at `copy` was written with the one at `source`. It is then in the accumulator of vectors.
  mutating func copyVector(_ source: UInt16, to copy: UInt16) {
    remove(copy)
    remove(copy + 1)
    vector = AccumulatedSlots(copy)
    // Where the two overlap, the source is no longer what it was.
    if copy != source + 1, source != copy + 1 { vector.insert(source) }
  }

  /// What was written to `old` is written to `new` instead: a value of one or two slots.
  mutating func replace(_ old: UInt16, by new: UInt16, slotCount: UInt16) {
    let isVector = vector.contains(old)
    vector.remove(old)
    for part in 0..<slotCount {
      removeVectors(with: new + part)
      integer.replace(old + part, by: new + part)
      double.replace(old + part, by: new + part)
      single.replace(old + part, by: new + part)
    }
    if isVector { vector.insert(new) }
  }

  /// Leaves what is also true in `other`: two ways lead here.
  mutating func formIntersection(_ other: AccumulatorState) {
    integer.formIntersection(other.integer)
    double.formIntersection(other.double)
    single.formIntersection(other.single)
    vector.formIntersection(other.vector)
  }
}
