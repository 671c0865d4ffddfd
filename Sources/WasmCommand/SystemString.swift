/// A text as the system passes it: an argument, the name of a file, a variable of the environment.
///
/// It is bytes that mostly, but not always, are UTF-8. A `String` repairs what is not, and so names another file; it also compares
/// and splits by characters, which join `=` and an accent after it. Here all bytes stay as they are.
package struct SystemString: Hashable, Sendable {
  package let bytes: [UInt8]

  package init(bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  package init(_ text: String) { bytes = Array(text.utf8) }

  /// The text, `nil` where the bytes are no UTF-8.
  package var text: String? { String(validating: bytes, as: UTF8.self) }

  package func hasPrefix(_ prefix: String) -> Bool { bytes.starts(with: prefix.utf8) }

  package func hasSuffix(_ suffix: String) -> Bool { bytes.suffix(suffix.utf8.count).elementsEqual(suffix.utf8) }

  /// What is before and after the first such character, which is one byte.
  func split(at separator: Unicode.Scalar) -> (before: SystemString, after: SystemString)? {
    guard let index = bytes.firstIndex(of: UInt8(ascii: separator)) else { return nil }
    return (SystemString(bytes: bytes[..<index]), SystemString(bytes: bytes[(index + 1)...]))
  }

  static func + (left: SystemString, right: SystemString) -> SystemString { SystemString(bytes: left.bytes + right.bytes) }
}

extension SystemString: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self.init(text) }
}

extension SystemString: Comparable {
  package static func < (left: SystemString, right: SystemString) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}

extension SystemString: CustomStringConvertible {
  /// The text, with what is no UTF-8 replaced: for messages.
  package var description: String { String(decoding: bytes, as: UTF8.self) }
}
