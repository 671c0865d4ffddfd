/// Why a function could not be translated.
enum TranslationError: Error {
  /// It needs more slots than a frame has.
  case tooManySlots
  /// A branch is too far for the short form: the function is translated again.
  case branchTooFar
  /// A branch is too far for any form.
  case tooLong
  /// It would take more memory than the code of a module may.
  case tooMuchCode
  /// A call goes through a table whose number has more than 16 bits.
  case tooManyTables
  /// Somebody asked to stop.
  case interrupted
  /// It uses a WebAssembly instruction that register code does not have yet.
  case unsupported(Opcode)
  /// The body is malformed. That cannot happen, because the validator has read it.
  case malformed
  /// The register code that was made of it does not pass the verifier: a mistake of the translator's.
  case refused(CodeVerificationError)
}
