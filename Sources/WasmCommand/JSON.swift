/// A JSON text that is written: the one place that knows how.
enum JSON {
  case number(Int)
  case string(String)
  case array([JSON])
  /// The members, in their order.
  case object([(name: String, value: JSON)])
}

extension JSON: CustomStringConvertible {
  /// The text, in one line.
  var description: String {
    switch self {
    case .number(let number): "\(number)"
    case .string(let text): Self.quoted(text)
    case .array(let elements): "[" + elements.map(\.description).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { "\(Self.quoted($0.name)):\($0.value)" }.joined(separator: ",") + "}"
    }
  }

  /// RFC 8259, section 7: quotes, backslashes and control characters are escaped.
  private static func quoted(_ string: String) -> String {
    var text = "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"", "\\": text += "\\\(scalar)"
      case "\u{0}"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}
