// The numbers that tokens stand for: section 6.3 (values).

extension TokenizedText {
  /// The bits of a token that is an integer, signed or unsigned, of that width.
  package func integer(_ token: Token, width: Int) throws(WATError) -> UInt64 {
    guard token.kind == .natural || token.kind == .integer else { throw unexpected(token, expected: "an integer") }
    guard let bits = withBytes(of: token, { IntegerLiteral($0).bits(width: width) }) else {
      throw error("constant out of range of i\(width)", at: token)
    }
    return bits
  }

  /// The bits of a token that is a number, as a floating-point number of 32 or 64 bits.
  package func float(_ token: Token, width: Int) throws(WATError) -> UInt64 {
    guard token.isNumber else { throw unexpected(token, expected: "a number") }
    guard let bits = withBytes(of: token, { FloatLiteral.bits($0, width == 32 ? .f32 : .f64) }) else {
      throw error("constant out of range of f\(width)", at: token)
    }
    return bits
  }

  func withBytes<Result>(of token: Token, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[Int(token.start)..<Int(token.end)])) }
  }
}

extension Token {
  var isNumber: Bool { kind == .natural || kind == .integer || kind == .float }
}
