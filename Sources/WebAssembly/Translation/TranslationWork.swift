/// How much work the translation of a function has been, and how much code has come of it.
///
/// Two bytes can make a thousand values move, each by an instruction of its own. So both are looked at now and then, wherever an
/// instruction has done something for each of several values.
struct TranslationWork {
  /// How much is counted before somebody looks.
  private static let interval = 1 << 14

  private let interruption: InterruptionFlag?
  /// How large the code may become, in units.
  private let codeLimit: Int
  private var untilLook = interval

  init(_ interruption: InterruptionFlag?, codeLimit: Int) {
    self.interruption = interruption
    self.codeLimit = codeLimit
  }

  /// Counts a step for each of `count` values or instructions.
  @inline(__always)
  mutating func spend(_ count: Int, units: Int) throws(TranslationError) {
    untilLook &-= count
    if untilLook < 0 { try look(units) }
  }

  @inline(never)
  private mutating func look(_ units: Int) throws(TranslationError) {
    untilLook = Self.interval
    if let interruption, interruption.isRequested { throw .interrupted }
    guard units <= codeLimit else { throw .tooMuchCode }
  }
}

extension ModuleStructure {
  /// How much memory the code of all functions may take, in units of 16 bits. Compilers' code takes two to four bytes for each byte
  /// of the module's own. Of small modules, which cannot take much, 64 and a megabyte are allowed; of others 8 and 32 megabytes.
  var codeLimit: Int { min(1 << 20 + codeSize * 64, 32 << 20 + codeSize * 8) / 2 }
}
