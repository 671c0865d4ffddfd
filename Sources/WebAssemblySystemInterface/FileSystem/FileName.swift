/// One component of a path: not empty, no `.` or `..`, without slash and zero. So a name cannot lead anywhere but to an entry of
/// the directory that it is used in.
public struct FileName: Hashable, Sendable {
  /// The name in UTF-8, as far as it comes from a guest.
  public let bytes: [UInt8]

  /// `nil` where the bytes are no name.
  public init?(_ bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty, !bytes.contains(UInt8(ascii: "/")), !bytes.contains(0) else { return nil }
    guard bytes.count > 2 || !bytes.allSatisfy({ $0 == UInt8(ascii: ".") }) else { return nil }
    self.bytes = Array(bytes)
  }
}

extension FileName: CustomStringConvertible {
  /// The name as text; what is no UTF-8 is replaced.
  public var description: String { String(decoding: bytes, as: UTF8.self) }
}
