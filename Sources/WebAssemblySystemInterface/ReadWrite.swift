import WebAssembly

/// Moving bytes: `fd_read`, `fd_write`.
extension WASI {
  /// How many buffers of a list are looked at: reading or writing less than asked for is allowed.
  private static let listLimit: UInt32 = 1024

  /// Reads into the first buffer that is not empty: having read something, to read on could wait without need.
  func fdRead(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    let descriptor = try streamDescriptor(call[0, as: UInt32.self], .read)
    let list = try BufferList(call, guest, limit: Self.listLimit)
    var count = 0
    if let index = try list.firstNonEmpty() {
      count = try list.withBuffer(index) { (buffer) throws(Errno) in try descriptor.read(into: buffer, for: guest) }
    }
    try guest.pay(forBytes: count)
    try guest.store(UInt32(truncatingIfNeeded: count), at: call[3, as: UInt32.self])
  }

  /// Writes one buffer after the other until one is not taken whole.
  func fdWrite(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    let descriptor = try streamDescriptor(call[0, as: UInt32.self], .write)
    let list = try BufferList(call, guest, limit: Self.listLimit)
    var total: UInt32 = 0
    for index in 0..<list.count {
      let (size, written): (Int, Int)
      do throws(SystemCallError) {
        (size, written) = try list.withBuffer(index) { (buffer) throws(Errno) in
          (buffer.count, buffer.isEmpty ? 0 : try descriptor.write(UnsafeRawBufferPointer(buffer), for: guest))
        }
      } catch {
        // What went before counts; the error comes again with the rest.
        guard total > 0, case .errno = error else { throw error }
        break
      }
      try guest.pay(forBytes: written)
      let (sum, overflow) = total.addingReportingOverflow(UInt32(truncatingIfNeeded: written))
      total = overflow ? .max : sum
      if written < size || overflow { break }
    }
    try guest.store(total, at: call[3, as: UInt32.self])
  }

  /// The descriptor, if it goes in that direction, and the guest has not given up the right.
  private func streamDescriptor(_ number: UInt32, _ right: FileDescriptor.Rights) throws(SystemCallError) -> FileDescriptor {
    guard try descriptors[number].isInput == (right == .read) else { throw .errno(.badDescriptor) }
    return try descriptor(number, right)
  }
}

/// The list of buffers of a call: pairs of address and size (type `iovec`), at the call's second argument.
private struct BufferList {
  let count: UInt32
  private let address: UInt32
  private let guest: Guest

  /// Checks that the whole list, all buffers that are looked at, and the place for the result lie in the memory.
  init(_ call: borrowing ArgumentSlots, _ guest: Guest, limit: UInt32) throws(SystemCallError) {
    self.guest = guest
    address = call[1, as: UInt32.self]
    try guest.check(address, count: call[2, as: UInt32.self], size: 8, alignment: 4)
    try guest.check(call[3, as: UInt32.self], count: 1, size: 4, alignment: 4)
    count = min(call[2, as: UInt32.self], limit)
    try guest.pay(forElements: count)
    for index in 0..<count { try withBuffer(index) { (_) throws(WASI.Errno) in } }
  }

  func firstNonEmpty() throws(SystemCallError) -> UInt32? {
    for index in 0..<count where try guest.load(UInt32.self, at: address &+ index * 8 &+ 4) > 0 { return index }
    return nil
  }

  func withBuffer<Result>(
    _ index: UInt32, _ body: (UnsafeMutableRawBufferPointer) throws(WASI.Errno) -> Result
  ) throws(SystemCallError) -> Result {
    let place = address &+ index * 8
    return try guest.withBytes(at: guest.load(at: place), count: guest.load(at: place &+ 4), body)
  }
}
