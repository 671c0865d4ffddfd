/// The register code of a module's functions: made when first needed, by whichever thread comes first, kept as long as the module.
final class Translations: Sendable {
  /// A function's code, and what its frame needs.
  struct Entry: @unchecked Sendable {
    /// The code does not change once it is published, and lives as long as the `Translations`.
    let code: Code
    let wordCount: Int
    let frameSlots: Int
  }

  private struct State: @unchecked Sendable {
    var entries: [Entry?]
    /// The functions that are translated.
    var functions: [Int] = []
  }

  private let state: Lock<State>

  init(count: Int) {
    state = Lock(State(entries: [Entry?](repeating: nil, count: count)))
  }

  deinit {
    state.withLock { state in
      for function in state.functions { state.entries[function]!.code.deallocate() }
    }
  }

  /// The code of a function, counted without imported ones; made by `translate` if there is none yet.
  func entry(
    _ function: Int, translate: () throws(TranslationError) -> TranslatedFunction
  ) throws(TranslationError) -> Entry {
    if let entry = existing(function) { return entry }
    let translated = try translate()
    return state.withLock { state in
      // Another thread may have been faster.
      if let entry = state.entries[function] { return entry }
      let memory = UnsafeMutableRawPointer.allocate(byteCount: max(translated.units.count * 2, 8), alignment: 8)
      translated.units.withUnsafeBytes { memory.copyMemory(from: $0.baseAddress!, byteCount: $0.count) }
      let entry = Entry(
        code: UnsafeRawPointer(memory), wordCount: translated.units.count / 4, frameSlots: translated.frameSlots)
      state.entries[function] = entry
      state.functions.append(function)
      return entry
    }
  }

  private func existing(_ function: Int) -> Entry? {
    state.withLock { state in state.entries[function] }
  }

  /// All code there is, by address, for looking up where a pc belongs.
  func index() -> [(code: Code, end: Code, function: Int)] {
    state.withLock { state in
      state.functions.map { function in
        let entry = state.entries[function]!
        return (entry.code, entry.code + entry.wordCount * 8, function)
      }
    }.sorted { $0.code < $1.code }
  }
}

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
