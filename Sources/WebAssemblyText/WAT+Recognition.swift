// Which of the two formats a file is in: by what stands there, not by what the file is called.

extension WAT {
  /// Whether bytes are to be read as a module in the binary format, and not as text.
  ///
  /// A module begins with `\0asm` (section 5.5.16). The zero byte decides, since no text can begin with it: of a module
  /// that is cut short or damaged there, the decoder knows better what is wrong than the lexer.
  package static func isBinary(_ bytes: some Collection<UInt8>) -> Bool { bytes.first == 0 }
}
