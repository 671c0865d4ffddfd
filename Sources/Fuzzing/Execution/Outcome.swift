import WebAssembly

/// What came of a module: the result of each call, and what is in its memory, tables and globals afterwards.
struct Outcome: Equatable {
  enum Ending: Hashable {
    /// The bits of the results.
    case returned([ValueBits])
    /// Why it trapped, and in which functions, innermost first.
    case trapped(Trap.Reason, in: [Int])
    /// The number of an exception's tag, the bits of what it carries, and in which functions it was, innermost first.
    case threw(tag: Int, [ValueBits], in: [Int])
    case refused(String)
  }

  /// How each call ended; of a module whose instantiation fails, that alone.
  var endings: [Ending] = []
  var globals: [ValueBits] = []
  var memorySize = 0
  var memory = Digest()
  var tables: [[UInt64]] = []

  /// Whether the call stack was exhausted. When that happens depends on the size of frames, so nothing after it is compared.
  var isExhausted: Bool {
    if case .trapped(.callStackExhausted, _)? = endings.last { true } else { false }
  }

  /// The first mistake that the engine has found itself.
  var internalError: Trap.Reason? {
    for case .trapped(let reason, _) in endings {
      if case .internalError = reason { return reason }
    }
    return nil
  }

  /// A number for all of it.
  func add(to digest: inout Digest) {
    for ending in endings {
      switch ending {
      case .returned(let bits): for number in bits { digest.add(number) }
      case .trapped(let reason, _): digest.add(reason.description)
      case .threw(let tag, let bits, _):
        digest.add(UInt64(bitPattern: Int64(tag)))
        for number in bits { digest.add(number) }
      case .refused(let message): digest.add(message)
      }
    }
    for number in globals { digest.add(number) }
    digest.add(memory.value)
    digest.add(UInt64(memorySize))
    for table in tables { for number in table { digest.add(number) } }
  }

  /// What differs first, in words; `nil` where nothing does.
  func difference(from other: Outcome) -> String? {
    for (index, pair) in zip(endings, other.endings).enumerated() where pair.0 != pair.1 {
      return "call \(index): \(pair.0) and \(pair.1)"
    }
    if endings.count != other.endings.count { return "\(endings.count) calls and \(other.endings.count)" }
    if let index = globals.indices.first(where: { !other.globals.indices.contains($0) || globals[$0] != other.globals[$0] }) {
      return "global \(index): \(globals[index]) and \(other.globals[index])"
    }
    if memorySize != other.memorySize { return "memory of \(memorySize) bytes and \(other.memorySize)" }
    if memory != other.memory { return "the contents of the memory" }
    if tables != other.tables { return "the contents of tables" }
    return self == other ? nil : "something"
  }
}

extension Outcome.Ending: CustomStringConvertible {
  var description: String {
    switch self {
    case .returned(let bits): "returned (" + bits.map(\.description).joined(separator: ", ") + ")"
    case .trapped(let reason, let functions): "trapped: \(reason), in \(functions)"
    case .threw(let tag, let bits, let functions):
      "threw tag \(tag) (" + bits.map(\.description).joined(separator: ", ") + "), in \(functions)"
    case .refused(let message): message
    }
  }
}
