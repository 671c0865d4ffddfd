#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// What is true of a frame at a place of the code, on whatever path execution came there.
///
/// `CodeBuilder` keeps a state as well, to decide which instructions it writes. This one is independent of it, so that the one
/// is checked by the other.
struct VerifiedState {
  /// A bit for each slot that holds a value.
  private var written: [UInt64]
  /// The slots that hold what the accumulators hold. A copy adds one, so the lists are short.
  private var integers: [UInt16] = []
  private var doubles: [UInt16] = []
  private var singles: [UInt16] = []
  /// The first of the two slots of each vector.
  private var vectors: [UInt16] = []

  /// Nothing is known.
  init(slotCount: Int) { written = [UInt64](repeating: 0, count: (slotCount + 63) / 64) }

  // MARK: - Slots

  func isWritten(_ slot: Int) -> Bool { written[slot / 64] >> UInt64(slot % 64) & 1 != 0 }

  /// The slot holds a value, which no accumulator holds.
  mutating func write(_ slot: Int) {
    written[slot / 64] |= 1 << UInt64(slot % 64)
    let slot = UInt16(truncatingIfNeeded: slot)
    if integers.contains(slot) { integers.removeAll { $0 == slot } }
    if doubles.contains(slot) { doubles.removeAll { $0 == slot } }
    if singles.contains(slot) { singles.removeAll { $0 == slot } }
    if !vectors.isEmpty { vectors.removeAll { $0 == slot || Int($0) + 1 == Int(slot) } }
  }

  /// The slot holds nothing any more that may be read.
  mutating func clear(_ slot: Int) { written[slot / 64] &= ~(1 << UInt64(slot % 64)) }

  /// The same is true of all slots from `first` on.
  mutating func clearAll(from first: Int) {
    guard first / 64 < written.count else { return }
    written[first / 64] &= (1 << UInt64(first % 64)) - 1
    for index in first / 64 + 1..<max(written.count, first / 64 + 1) { written[index] = 0 }
  }

  // MARK: - Accumulators

  func isAccumulated(_ slot: Int, _ kind: InstructionShape.ResultKind) -> Bool {
    let slot = UInt16(truncatingIfNeeded: slot)
    return switch kind {
    case .integer: integers.contains(slot)
    case .double: doubles.contains(slot)
    case .single: singles.contains(slot)
    case .vector: vectors.contains(slot)
    case .none: false
    }
  }

  /// The accumulators hold nothing known.
  mutating func forgetAccumulators() {
    integers = []
    doubles = []
    singles = []
    vectors = []
  }

  /// The value that was just written to the slot is also in the accumulator of its kind.
  mutating func accumulate(_ kind: InstructionShape.ResultKind, _ slot: Int) {
    let slot = UInt16(truncatingIfNeeded: slot)
    switch kind {
    case .integer: integers = [slot]
    case .double: doubles = [slot]
    case .single: singles = [slot]
    case .vector: vectors = [slot]
    case .none: break
    }
  }

  /// What `source` holds is copied to `slot`, and is then in the accumulator of integers. `nil` is a source that is in no slot.
  mutating func copy(_ source: Int?, to slot: Int) {
    let kinds = [.integer, .double, .single].filter { (kind: InstructionShape.ResultKind) in
      source.map { isAccumulated($0, kind) } ?? false
    }
    write(slot)
    let copy = UInt16(truncatingIfNeeded: slot)
    if kinds.contains(.double) { doubles.append(copy) }
    if kinds.contains(.single) { singles.append(copy) }
    if kinds.contains(.integer) {
      integers.append(copy)
    } else {
      integers = [copy] + (source.map { [UInt16(truncatingIfNeeded: $0)] } ?? [])
    }
  }

  /// The vector at `source` is copied to `slot`, and is then in the accumulator of vectors. `nil` is a source that is in no slot.
  mutating func copyVector(_ source: Int?, to slot: Int) {
    write(slot)
    write(slot + 1)
    vectors = [UInt16(truncatingIfNeeded: slot)]
    if let source, abs(source - slot) != 1 { vectors.append(UInt16(truncatingIfNeeded: source)) }
  }

  // MARK: - Paths

  /// Leaves what is also true in `other`: two paths come together. Returns whether anything was left out.
  mutating func formIntersection(_ other: VerifiedState) -> Bool {
    var isChanged = false
    for index in written.indices where written[index] & ~other.written[index] != 0 {
      written[index] &= other.written[index]
      isChanged = true
    }
    let count = accumulatedCount
    if !integers.isEmpty { integers.removeAll { !other.integers.contains($0) } }
    if !doubles.isEmpty { doubles.removeAll { !other.doubles.contains($0) } }
    if !singles.isEmpty { singles.removeAll { !other.singles.contains($0) } }
    if !vectors.isEmpty { vectors.removeAll { !other.vectors.contains($0) } }
    return isChanged || accumulatedCount != count
  }

  private var accumulatedCount: Int { integers.count + doubles.count + singles.count + vectors.count }
}
