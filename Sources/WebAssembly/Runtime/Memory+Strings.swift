// Text in linear memory: UTF-8, with a length or with a zero at its end.

extension Memory {
  /// A string of UTF-8 bytes; what is no UTF-8 is replaced.
  @inlinable
  public func string(at address: some GuestAddress, count: some BinaryInteger) throws(MemoryAccessError) -> String {
    String(decoding: try buffer(address.guestAddress, Int(clamping: count)), as: UTF8.self)
  }

  /// The string of UTF-8 bytes up to the first zero, as C has it; what is no UTF-8 is replaced.
  ///
  /// - Parameters:
  ///   - address: where it begins.
  ///   - limit: how many bytes are looked at. What is longer is cut there.
  /// - Throws: a ``MemoryAccessError`` where the memory ends before the string does.
  public func cString(at address: some GuestAddress, limit: Int = .max) throws(MemoryAccessError) -> String {
    let start = address.guestAddress
    let size = UInt64(byteCount)
    let rest = try buffer(start, Int(size - min(start, size)))
    let visible = UnsafeRawBufferPointer(rebasing: rest.prefix(max(limit, 0)))
    if let end = visible.firstIndex(of: 0) { return String(decoding: visible[..<end], as: UTF8.self) }
    guard visible.count < rest.count || limit <= 0 else {
      throw MemoryAccessError(address: start, byteCount: rest.count + 1, memorySize: Int(size))
    }
    return String(decoding: visible, as: UTF8.self)
  }

  /// Writes a string's UTF-8 bytes, without a zero after them. Returns how many there are.
  @discardableResult
  public func write(_ string: String, at address: some GuestAddress) throws(MemoryAccessError) -> Int {
    let bytes = [UInt8](string.utf8)
    try write(bytes, at: address)
    return bytes.count
  }

  /// Writes a string's UTF-8 bytes and a zero; returns how many they are together.
  @discardableResult
  public func writeCString(_ string: String, at address: some GuestAddress) throws(MemoryAccessError) -> Int {
    let bytes = [UInt8](string.utf8) + [0]
    try write(bytes, at: address)
    return bytes.count
  }
}
