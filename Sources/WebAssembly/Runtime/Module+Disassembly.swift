extension Module {
  /// The register code of a function, counted without imported ones, an instruction a line; or why there is none.
  package func disassembly(of function: Int) -> [String] {
    do throws(TranslationError) {
      let entry = try translation(of: function, interruption: nil)
      return ["frame of \(entry.frameSlots) slots, \(entry.wordCount) words"] + Disassembler.lines(entry.code, wordCount: entry.wordCount)
    } catch { return [error.trapReason.description] }
  }
}
