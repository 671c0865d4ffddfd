@testable import WebAssembly

/// An image whose bytes and words can be changed, with the checksums set right again or not.
struct EditedImage {
  var bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// A word, counted from the beginning.
  subscript(word: Int) -> UInt64 {
    get { (0..<8).reduce(0) { $0 | UInt64(bytes[word * 8 + $1]) << UInt64($1 * 8) } }
    set { for byte in 0..<8 { bytes[word * 8 + byte] = UInt8(truncatingIfNeeded: newValue >> UInt64(byte * 8)) } }
  }

  /// Where a part is, as the header says.
  func range(of part: ImageHeader.Part) -> Range<Int> {
    let start = Int(self[6 + part.rawValue * 2])
    return start..<start + Int(self[7 + part.rawValue * 2])
  }

  mutating func setHeaderChecksum() {
    self[23] = bytes.withUnsafeBytes { Checksum.of(UnsafeRawBufferPointer(rebasing: $0[..<(ImageHeader.byteCount - 8)])) }
  }

  mutating func setChecksums() {
    self[5] = bytes.withUnsafeBytes { Checksum.of(UnsafeRawBufferPointer(rebasing: $0[ImageHeader.byteCount...])) }
    setHeaderChecksum()
  }

  /// The image with a change, and with the checksums that belong to it.
  func changed(_ change: (inout EditedImage) -> Void) -> [UInt8] {
    var copy = self
    change(&copy)
    copy.setChecksums()
    return copy.bytes
  }

  /// A module with something in each part.
  static let text = """
    (module $everything
      (tag $tag (param i32))
      (memory (export "memory") 2) (data (i32.const 100) "first") (data (i32.const 40000) "second") (data $passive "third")
      (func $throw (param i32) (if (local.get 0) (then (throw $tag (local.get 0)))))
      (func (export "catch") (param i32) (result i32)
        (block $caught (result i32) (try_table (catch $tag $caught) (call $throw (local.get 0))) (i32.const -1)))
      (func (export "sum") (param i32) (result i32) (local i32)
        (loop $again
          (local.set 1 (i32.add (local.get 1) (local.get 0)))
          (br_if $again (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
        (local.get 1))
      (func (export "peek") (param i32) (result i32) (i32.load8_u (local.get 0))))
    """

  static func everything(_ engine: Engine = Engine()) throws -> EditedImage { EditedImage(try Module(engine, wat: text).image()) }
}
