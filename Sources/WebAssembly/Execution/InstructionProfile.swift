/// Which register instructions are executed behind which, for whoever chooses fusions: a machine that is profiled has one handler
/// for all instructions, which counts and calls the instruction's own.
///
/// It costs nothing where it is off: the handlers are the same.
final class InstructionProfile {
  /// What the counting handler reaches through the context.
  struct Counters {
    /// The handlers by opcode, as an ordinary machine has them.
    var handlers: UnsafePointer<Handler>
    /// For each pair of opcodes, how often the second was executed right behind the first.
    var pairs: UnsafeMutablePointer<UInt64>
    var lastOpcode: Int
  }

  let counters: UnsafeMutablePointer<Counters>

  init() {
    let pairs = UnsafeMutablePointer<UInt64>.allocate(capacity: HandlerTable.count * HandlerTable.count)
    pairs.initialize(repeating: 0, count: HandlerTable.count * HandlerTable.count)
    counters = .allocate(capacity: 1)
    counters.initialize(to: Counters(handlers: HandlerTable.handlers, pairs: pairs, lastOpcode: 0))
  }

  deinit {
    counters.pointee.pairs.deallocate()
    counters.deallocate()
  }

  /// The handler that counts.
  var handler: Handler { count }

  /// Every pair that was executed, with how often, the most frequent first.
  func pairs() -> [(first: Int, second: Int, count: UInt64)] {
    var all: [(first: Int, second: Int, count: UInt64)] = []
    for first in 0..<HandlerTable.count {
      for second in 0..<HandlerTable.count {
        let count = counters.pointee.pairs[first * HandlerTable.count + second]
        if count > 0 { all.append((first, second, count)) }
      }
    }
    return all.sorted { $0.count > $1.count }
  }
}

/// Counts the instruction at pc and executes it.
@c private func count(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
  let counters = cx.assumingMemoryBound(to: ExecutionContext.self).pointee.profile
  let opcode = Int(pc.load(as: UInt16.self))
  counters.pointee.pairs[counters.pointee.lastOpcode &* HandlerTable.count &+ opcode] &+= 1
  counters.pointee.lastOpcode = opcode
  return counters.pointee.handlers[opcode](sp, pc, cx, mb, ms, fa)
}

extension Store {
  /// The frequency of instruction pairs, as lines of text: a share of all instructions in percent, and the names. `nil` where the
  /// configuration does not ask for a profile.
  package func instructionProfile(limit: Int) -> [String]? {
    guard let pairs = machine.profile?.pairs() else { return nil }
    let total = max(pairs.reduce(0) { $0 + $1.count }, 1)
    return ["\(total) instructions"]
      + pairs.prefix(limit).map { pair in
        let share = pair.count * 10_000 / total
        let digits = share % 100 < 10 ? "0\(share % 100)" : "\(share % 100)"
        return "\(share / 100).\(digits) %  \(RegisterOpcodeRow.all[pair.first].name) | \(RegisterOpcodeRow.all[pair.second].name)"
      }
  }
}
