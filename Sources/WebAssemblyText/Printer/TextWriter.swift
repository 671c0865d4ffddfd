import WebAssembly

/// The text that is being printed.
struct TextWriter {
  private(set) var text = ""
  private let limit: TextLimit

  init(_ limit: TextLimit) { self.limit = limit }

  mutating func write(_ string: String) throws(DecodingError) {
    text += string
    try limit.check(text.utf8.count)
  }

  /// Begins a line, at most so deep that the indentation of deep nesting does not outgrow the text.
  mutating func line(depth: Int, _ string: String) throws(DecodingError) {
    try write("\n" + String(repeating: "  ", count: min(depth, 32)) + string)
  }
}

/// How long the text may become. Names and types are written out wherever they are used, so that a small module could ask for any
/// amount; whatever is put together of parts is checked part by part.
struct TextLimit {
  private let bytes: Int

  init(moduleSize: Int) { bytes = 1 << 24 + min(moduleSize, 1 << 24) * 64 }

  func check(_ size: Int) throws(DecodingError) {
    guard size <= bytes else {
      throw DecodingError(.limitExceeded("bytes of text", limit: bytes), offset: 0, context: "module")
    }
  }
}

extension String {
  /// Bytes as a string token: section 6.3 (values, strings).
  init(quoting bytes: some Sequence<UInt8>) {
    let digits = Array("0123456789abcdef".utf8)
    var quoted = [UInt8(ascii: "\"")]
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): quoted += [UInt8(ascii: "\\"), byte]
      case 0x20..<0x7F: quoted.append(byte)
      default: quoted += [UInt8(ascii: "\\"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    quoted.append(UInt8(ascii: "\""))
    self = String(decoding: quoted, as: UTF8.self)
  }

  /// A name as a string token, with letters of all languages as they are.
  init(quoting name: String) {
    self = "\""
    for scalar in name.unicodeScalars {
      if scalar.value < 0x80 {
        self += String(String(quoting: CollectionOfOne(UInt8(scalar.value))).dropFirst().dropLast())
      } else if scalar.properties.isAlphabetic || scalar.properties.isEmojiPresentation {
        unicodeScalars.append(scalar)
      } else {
        self += "\\u{" + String(scalar.value, radix: 16) + "}"
      }
    }
    self += "\""
  }

  /// A name as an identifier: section 6.3 (values, identifiers).
  init(identifier name: String) {
    let isPlain = name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","), UInt8(ascii: ";"),
        UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
        false
      default: 0x21..<0x7F ~= byte
      }
    }
    self = "$" + (isPlain ? name : String(quoting: name))
  }
}
