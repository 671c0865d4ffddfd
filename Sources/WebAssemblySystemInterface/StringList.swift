/// Strings as a C program gets its arguments and its environment: bytes that a zero ends, and pointers to them.
struct StringList {
  private let strings: [[UInt8]]
  private let byteCount: Int

  init(_ strings: [[UInt8]]) {
    self.strings = strings.map { $0 + [0] }
    byteCount = self.strings.reduce(0) { $0 + $1.count }
  }

  /// Writes the number of strings and the size of all of them.
  func writeSizes(to guest: Guest, count countAddress: UInt32, size sizeAddress: UInt32) throws(SystemCallError) {
    let (count, size) = try sizes()
    try guest.check(sizeAddress, count: 1, size: 4, alignment: 4)
    try guest.store(count, at: countAddress)
    try guest.store(size, at: sizeAddress)
  }

  /// Writes the strings one after the other to `address`, and a pointer to each to `pointers`.
  func write(to guest: Guest, pointers: UInt32, address: UInt32) throws(SystemCallError) {
    let (count, size) = try sizes()
    try guest.check(pointers, count: count, size: 4, alignment: 4)
    try guest.check(address, count: size, size: 1, alignment: 1)
    var pointer = pointers
    var address = address
    for string in strings {
      try guest.store(address, at: pointer)
      try guest.write(string, at: address)
      // The memory may end where 32 bits do.
      pointer &+= 4
      address &+= UInt32(truncatingIfNeeded: string.count)
    }
  }

  private func sizes() throws(SystemCallError) -> (count: UInt32, size: UInt32) {
    guard let count = UInt32(exactly: strings.count), let size = UInt32(exactly: byteCount) else { throw .errno(.overflow) }
    return (count, size)
  }
}
