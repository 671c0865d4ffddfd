import WebAssembly

/// The lists of buffers that calls move bytes by: pairs of address and size (type `iovec`) at the call's second argument, and how
/// many there are in the third.
extension Guest {
  /// How many buffers of a list are looked at: reading or writing less than asked for is allowed.
  private static let listLimit: UInt32 = 1024

  /// Lets `body` read into the call's buffers, which are not all empty, and stores how many bytes it has read.
  ///
  /// - Parameter result: where the number of bytes is stored, which is checked before anything happens.
  func withInputBuffers(
    _ call: borrowing ArgumentSlots, result: UInt32, _ body: (InputBuffers) throws(WASI.Errno) -> Int
  ) throws(SystemCallError) {
    try withBuffers(
      call, result,
      {
        noteChange(of: $0)
        return $0
      }, body)
  }

  /// Lets `body` write from the call's buffers, which are not all empty, and stores how many bytes it has written.
  func withOutputBuffers(
    _ call: borrowing ArgumentSlots, result: UInt32, _ body: (OutputBuffers) throws(WASI.Errno) -> Int
  ) throws(SystemCallError) {
    try withBuffers(call, result, { UnsafeRawBufferPointer($0) }, body)
  }

  private func withBuffers<Buffer>(
    _ call: borrowing ArgumentSlots, _ result: UInt32, _ convert: (UnsafeMutableRawBufferPointer) -> Buffer,
    _ body: (UnsafeBufferPointer<Buffer>) throws(WASI.Errno) -> Int
  ) throws(SystemCallError) {
    let (list, listed) = (call[1, as: UInt32.self], call[2, as: UInt32.self])
    try check(result, count: 1, size: 4, alignment: 4)
    try check(list, count: listed, size: 8, alignment: 4)
    let count = min(listed, Self.listLimit)
    try pay(forElements: count)
    let moved = try withMemory { (memory) throws(SystemCallError) -> Int in
      try withUnsafeTemporaryAllocation(of: Buffer.self, capacity: Int(count)) { (buffers) throws(SystemCallError) -> Int in
        var room = limits.transferSize
        for index in 0..<Int(count) {
          // The list lies in the memory: it was checked.
          let place = Int(list) + index * 8
          let address = memory.loadLittle(UInt32.self, at: place)
          let size = memory.loadLittle(UInt32.self, at: place + 4)
          guard let buffer = memory.part(at: address, count: size) else { throw .trap(.outOfBoundsMemoryAccess) }
          let used = min(buffer.count, room)
          room -= used
          buffers.initializeElement(at: index, to: convert(UnsafeMutableRawBufferPointer(rebasing: buffer[..<used])))
        }
        guard room < limits.transferSize else { return 0 }
        do throws(WASI.Errno) { return try body(UnsafeBufferPointer(buffers)) } catch { throw .errno(error) }
      }
    }
    try pay(forBytes: moved)
    // The limit for a call is less than 32 bits can count.
    try store(UInt32(moved), at: result)
  }
}

extension UnsafeMutableRawBufferPointer {
  /// A number of the guest's, which lies in the buffer.
  fileprivate func loadLittle<Number: FixedWidthInteger>(_ type: Number.Type, at offset: Int) -> Number {
    Number(littleEndian: loadUnaligned(fromByteOffset: offset, as: type))
  }

  /// A part of the guest's memory; `nil` where it does not lie there.
  func part(at address: UInt32, count: UInt32) -> UnsafeMutableRawBufferPointer? {
    let end = UInt64(address) + UInt64(count)
    guard end <= UInt64(self.count) else { return nil }
    return UnsafeMutableRawBufferPointer(rebasing: self[Int(address)..<Int(end)])
  }
}
