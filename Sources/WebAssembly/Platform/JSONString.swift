extension String {
  /// The text as a string of JSON, in quotes.
  ///
  /// RFC 8259, section 7 (strings).
  package init(quotingJSON text: String) {
    self = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" {
        self += "\\"
        unicodeScalars.append(scalar)
      } else if scalar.value < 0x20 {
        let digits = String(scalar.value, radix: 16)
        self += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      } else {
        unicodeScalars.append(scalar)
      }
    }
    self += "\""
  }
}
