#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// Which instructions are executed one after the other, to choose fusions by. An execution that is profiled has one handler
/// for all instructions, which counts, and calls the instruction's own handler.
///
/// Other executions pay nothing for it: their handlers are the same.
final class InstructionProfile {
  /// Three instructions that were executed one after the other, and how often. The opcode of the first is in the highest bits
  /// of the key. The key 0 is an empty place.
  struct Triple {
    var key: UInt64
    var count: UInt64
  }

  /// What the counting handler reaches through the context.
  struct Counters {
    /// A hash table.
    var triples: UnsafeMutablePointer<Triple>
    var tripleCount = 0
    /// How many instructions were not counted, because their sequence was new when the table was full.
    var uncounted: UInt64 = 0
    /// The opcodes of the last two instructions, and a bit above them, so that no key is 0.
    var last: UInt64 = 1 << 32
  }

  /// How many places the table has: a power of two.
  fileprivate static let capacity = 1 << 18

  /// The counters, which the context of the execution points to.
  let counters: UnsafeMutablePointer<Counters>

  init() {
    let triples = UnsafeMutablePointer<Triple>.allocate(capacity: Self.capacity)
    triples.initialize(repeating: Triple(key: 0, count: 0), count: Self.capacity)
    counters = .allocate(capacity: 1)
    counters.initialize(to: Counters(triples: triples))
  }

  deinit {
    counters.pointee.triples.deallocate()
    counters.deallocate()
  }

  /// The handler that counts.
  var handler: Handler { count }

  /// The sequences of two or three opcodes that were executed, with how often, the most frequent first.
  func sequences(of length: Int) -> [(opcodes: [Int], count: UInt64)] {
    var counts: [UInt64: UInt64] = [:]
    for triple in UnsafeBufferPointer(start: counters.pointee.triples, count: Self.capacity) where triple.count > 0 {
      counts[triple.key & (1 << UInt64(16 * length) - 1), default: 0] += triple.count
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { key, count in
      ((0..<length).reversed().map { Int(key >> UInt64(16 * $0) & 0xFFFF) }, count)
    }
  }
}

/// Counts the instruction at pc and executes it.
@c private func count(
  _ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ ia: UInt64, _ da: Double, _ sa: Float, _ vl: Double, _ vh: Double
) -> Int {
  guard let profile = cx.assumingMemoryBound(to: ExecutionContext.self).pointee.profile else {
    return HandlerTable.handler(of: Int(pc.load(as: UInt16.self)))(sp, pc, cx, mb, ms, ia, da, sa, vl, vh)
  }
  let counters = profile.assumingMemoryBound(to: InstructionProfile.Counters.self)
  let opcode = pc.load(as: UInt16.self)
  let key = counters.pointee.last << 16 | UInt64(opcode)
  let mask = InstructionProfile.capacity - 1
  var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
  while counters.pointee.triples[place].key != key {
    if counters.pointee.triples[place].key == 0 {
      // An eighth stays empty, so that a search ends.
      guard counters.pointee.tripleCount < InstructionProfile.capacity / 8 * 7 else { break }
      counters.pointee.triples[place].key = key
      counters.pointee.tripleCount &+= 1
      break
    }
    place = (place &+ 1) & mask
  }
  if counters.pointee.triples[place].key == key {
    counters.pointee.triples[place].count &+= 1
  } else {
    counters.pointee.uncounted &+= 1
  }
  counters.pointee.last = 1 << 32 | key & 0xFFFF_FFFF
  return HandlerTable.handler(of: Int(opcode))(sp, pc, cx, mb, ms, ia, da, sa, vl, vh)
}
