/// The register code of a function, and what its frame needs.
struct TranslatedFunction: Sendable {
  /// The code, in whole words of 64 bits.
  var units: [UInt16]
  /// The size of a frame in slots, with its header and all its temporaries.
  var frameSlots: Int
  /// The first slot of the temporaries, after those of the locals.
  var firstTemporary: Int
  /// Where exceptions are caught.
  var exceptions: ExceptionTable
  /// Where instructions come from, for backtraces, in ascending order; empty unless asked for.
  var sourceMap: [(word: Int, offset: Int)]
}

/// What the translation of a module depends on, other than the module.
struct TranslationOptions: Hashable, Sendable {
  /// Whether function entries and loop heads consume fuel.
  var consumesFuel = false
  /// Whether several instructions become one where the tables have a fusion.
  var fusesInstructions = true
  /// Whether all branches are written in the form that reaches any distance.
  var usesWideBranches = false
  /// Whether every NaN that arithmetic results in becomes the canonical one.
  var canonicalizesNaNs = false
}
