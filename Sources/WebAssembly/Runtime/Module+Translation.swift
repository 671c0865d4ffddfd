extension Module {
  /// The register code of a function, counted without imported ones. If `interruption` is requested meanwhile, the error is
  /// `interrupted`.
  func translation(of function: Int, interruption: InterruptionFlag?) throws(TranslationError) -> Translations.Entry {
    if let entry = image?.entry(function) { return entry }
    return try translations.entry(function) { () throws(TranslationError) -> TranslatedFunction in
      let index = function + structure.importedFunctionCount
      let translated = try Translator.translate(
        index, of: structure, bytes: bytes, options: engine.configuration.translation, interruption: interruption)
      // Not in Embedded Swift, where the names of all instructions would take more memory than the code.
      #if !hasFeature(Embedded)
        if engine.configuration.verifiesCode { try verify(translated, of: index) }
      #endif
      return translated
    }
  }

  #if !hasFeature(Embedded)
    /// Verifies the register code of a function, counted with imported ones.
    func verify(_ translated: TranslatedFunction, of function: Int) throws(TranslationError) {
      do throws(CodeVerificationError) {
        try CodeVerifier.verify(
          translated.units, frameSlots: translated.frameSlots, firstTemporary: translated.firstTemporary,
          exceptions: translated.exceptions, type: structure.types[Int(structure.functions[function])].functionType ?? FunctionType(), module: structure)
      } catch { throw .refused(error) }
    }
  #endif

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
