/// A name of an import or export, compared byte by byte.
///
/// Swift's strings are equal when they look equal; WebAssembly's names when they are the same characters (section 2.2.4).
struct Name: Hashable, Comparable {
  let text: String

  init(_ text: String) {
    var text = text
    text.makeContiguousUTF8()
    self.text = text
  }

  static func == (left: Name, right: Name) -> Bool {
    compare(left, right) { $0.count == $1.count && $0.elementsEqual($1) }
  }

  static func < (left: Name, right: Name) -> Bool { compare(left, right) { $0.lexicographicallyPrecedes($1) } }

  /// Compares contiguous bytes, which takes a fraction of the time that the views of strings take. All names are contiguous.
  private static func compare(
    _ left: Name, _ right: Name, _ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) -> Bool
  ) -> Bool {
    left.text.utf8.withContiguousStorageIfAvailable { left in
      right.text.utf8.withContiguousStorageIfAvailable { right in body(left, right) }
    } == true
  }

  func hash(into hasher: inout Hasher) {
    // All at once: a module may have many long names.
    text.utf8.withContiguousStorageIfAvailable { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
