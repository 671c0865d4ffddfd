/// The register code of a function, and what its frame needs.
struct TranslatedFunction: Sendable {
  /// The code, in whole words of 64 bits.
  var units: [UInt16]
  /// The size of a frame in slots, the header and everything the function puts on top included.
  var frameSlots: Int
  /// Where instructions come from, for backtraces, in ascending order; empty unless asked for.
  var sourceMap: [(word: Int, offset: Int)]
}

/// What the translation of a module depends on besides the module.
struct TranslationOptions: Hashable, Sendable {
  /// Whether function entries and loop heads consume fuel.
  var consumesFuel = false
  /// Whether branches are written in the form that reaches any distance, needed or not.
  var usesWideBranches = false
}

/// Where a function's frame holds what: [parameters or results, whichever take more][return pc][caller's sp][locals][temporaries].
struct FrameLayout {
  /// The slots of the frame's header, return pc and caller's sp.
  static let headerSlots = 2

  /// The slot of the header.
  let header: Int

  init(_ type: FunctionType) {
    header = max(Self.slots(type.parameters), Self.slots(type.results))
  }

  static func slots(_ types: [ValueType]) -> Int { types.reduce(0) { $0 + $1.slotCount } }
}
