/// Why a function could not be translated.
enum TranslationError: Error {
  /// It needs more slots than a frame has.
  case tooManySlots
  /// A branch is too far for the short form: the function is translated again.
  case branchTooFar
  /// A branch is too far for any form.
  case tooLong
  /// It uses an instruction of a feature that the machine does not have.
  case unsupported(Opcode)
  /// The body is malformed, which the validator excludes.
  case malformed
}
