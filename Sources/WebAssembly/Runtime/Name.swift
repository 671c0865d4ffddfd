/// A name of an import or export, compared byte by byte.
///
/// Swift's strings are equal when they look equal; WebAssembly's names when they are the same characters (section 2.2.4).
struct Name: Hashable {
  let text: String

  init(_ text: String) { self.text = text }

  static func == (left: Name, right: Name) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

  func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
  }
}
