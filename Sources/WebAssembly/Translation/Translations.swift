#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// The register code of a module's functions. It is made when it is first needed, by the thread that comes first, and kept as
/// long as the module.
final class Translations: Sendable {
  /// A function's code, and what its frame needs.
  struct Entry: @unchecked Sendable {
    /// Unsafe: the code does not change after it is published, and is freed with the `Translations`.
    let code: Code
    let wordCount: Int
    let frameSlots: Int
    /// Where it catches exceptions.
    let exceptions: ExceptionTable
  }

  private struct State: @unchecked Sendable {
    /// One for each function, from the first translation on: a module that is opened from an image may need none.
    var entries: [Entry?] = []
    var arena = CodeArena()
    /// The size of all code, in units.
    var unitCount = 0
  }

  private let state = Lock(State())
  private let count: Int
  /// How large all code together may become, in units.
  private let codeLimit: Int

  init(count: Int, codeLimit: Int) {
    self.count = count
    self.codeLimit = codeLimit
  }

  deinit { state.withLock { $0.arena.release() } }

  /// The code of a function, counted without imported ones; made by `translate` if there is none yet.
  func entry(
    _ function: Int, translate: () throws(TranslationError) -> TranslatedFunction
  ) throws(TranslationError) -> Entry {
    if let entry = existing(function) { return entry }
    let translated = try translate()
    return try state.withLock { state throws(TranslationError) in
      if state.entries.isEmpty { state.entries = [Entry?](repeating: nil, count: count) }
      // Another thread may have translated it in the meantime.
      if let entry = state.entries[function] { return entry }
      let size = translated.units.count + translated.exceptions.unitCount
      guard state.unitCount + size <= codeLimit else { throw TranslationError.tooMuchCode }
      state.unitCount += size
      let entry = Entry(
        code: state.arena.append(translated.units), wordCount: translated.units.count / 4, frameSlots: translated.frameSlots,
        exceptions: translated.exceptions)
      state.entries[function] = entry
      return entry
    }
  }

  private func existing(_ function: Int) -> Entry? {
    state.withLock { state in state.entries.isEmpty ? nil : state.entries[function] }
  }
}
