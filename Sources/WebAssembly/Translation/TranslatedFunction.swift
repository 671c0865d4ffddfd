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
