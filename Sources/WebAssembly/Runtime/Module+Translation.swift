extension Module {
  /// The register code of a function, counted without imported ones. If `interruption` is requested meanwhile, the error is
  /// `interrupted`.
  func translation(of function: Int, interruption: InterruptionFlag?) throws(TranslationError) -> Translations.Entry {
    try translations.entry(function) { () throws(TranslationError) -> TranslatedFunction in
      try Translator.translate(
        function + structure.importedFunctionCount, of: structure, bytes: bytes, options: engine.configuration.translation,
        interruption: interruption)
    }
  }

  /// Where the instructions of a function's code come from, in ascending order: the words at which they begin, and offsets in
  /// the module. The function is counted without imported ones.
  ///
  /// The function is translated once more to find out: nobody pays for the table who never traps. A request to stop does not
  /// count here, since a trap that comes of it is to say where it was.
  func sourceMap(ofFunction function: Int) -> [(word: Int, offset: Int)] {
    let translated = try? Translator.translate(
      function + structure.importedFunctionCount, of: structure, bytes: bytes,
      options: engine.configuration.translation, interruption: nil, recordsSources: true)
    return translated?.sourceMap ?? []
  }
}
