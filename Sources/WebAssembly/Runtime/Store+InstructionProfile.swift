extension Store {
  /// How often sequences of two and three instructions are executed, as lines of text: the share of all instructions in
  /// percent, and the names. `nil` where the configuration does not ask for a profile.
  package func instructionProfile(limit: Int) -> [String]? {
    guard let profile = interpreter.profile else { return nil }
    let pairs = profile.sequences(of: 2)
    let total = max(pairs.reduce(profile.counters.pointee.uncounted) { $0 + $1.count }, 1)
    return ["\(total) instructions"]
      + (pairs.prefix(limit) + profile.sequences(of: 3).prefix(limit)).map { sequence in
        let share = sequence.count * 10_000 / total
        let digits = share % 100 < 10 ? "0\(share % 100)" : "\(share % 100)"
        let names = sequence.opcodes.map { "\(RegisterOpcodeRow.all[$0].name)" }.joined(separator: " | ")
        return "\(share / 100).\(digits) %  \(names)"
      }
  }
}
