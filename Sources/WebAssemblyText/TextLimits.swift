/// How large a text may be. One that is larger is refused with `WATError.Kind.limitExceeded`.
package struct TextLimits: Sendable {
  /// Bytes of the text.
  package var size = 256 << 20
  /// Tokens, those of annotations included. A token takes 16 bytes of memory.
  package var tokens = 1 << 26
  /// Bytes of a token that is no string: nobody writes such a name or number, and it is read in one go.
  package var wordSize = 1 << 20

  /// The limits that hold unless others are given.
  package init() {}
}
