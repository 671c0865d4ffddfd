extension Module {
  /// The register code of a function, counted without imported ones.
  func translation(of function: Int) throws(TranslationError) -> Translations.Entry {
    try translations.entry(function) { () throws(TranslationError) -> TranslatedFunction in
      try Translator.translate(
        function + structure.importedFunctionCount, of: structure, bytes: bytes, options: engine.configuration.translation)
    }
  }

  /// Where the instructions of a function's code come from, in ascending order: the words at which they begin, and offsets in
  /// the module. The function is counted without imported ones.
  ///
  /// The function is translated once more to find out: nobody pays for the table who never traps.
  func sourceMap(ofFunction function: Int) -> [(word: Int, offset: Int)] {
    let translated = try? Translator.translate(
      function + structure.importedFunctionCount, of: structure, bytes: bytes,
      options: engine.configuration.translation, recordsSources: true)
    return translated?.sourceMap ?? []
  }
}
