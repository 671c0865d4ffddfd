/// Paths, as guests pass them: UTF-8, by address and length.
extension Guest {
  /// A path, or the text of a symbolic link.
  func path(at address: UInt32, count: UInt32) throws(SystemCallError) -> [UInt8] {
    guard count <= UInt32(clamping: limits.pathLength) else {
      try check(address, count: count, size: 1, alignment: 1)
      throw .errno(.nameTooLong)
    }
    let path = try withBytes(at: address, count: count) { (bytes) throws(WASI.Errno) in [UInt8](bytes) }
    guard !path.contains(0) else { throw .errno(.invalid) }
    guard path.allSatisfy({ $0 < 0x80 }) || String(validating: path, as: UTF8.self) != nil else {
      throw .errno(.illegalByteSequence)
    }
    return path
  }

  /// How a path is looked up (type `lookupflags`): whether a symbolic link where it leads is followed.
  func followsLink(_ flags: UInt64) throws(SystemCallError) -> Bool {
    guard UInt32(truncatingIfNeeded: flags) & ~1 == 0 else { throw .errno(.invalid) }
    return flags & 1 != 0
  }
}
