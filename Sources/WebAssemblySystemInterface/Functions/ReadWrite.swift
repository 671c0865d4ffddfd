import WebAssembly

/// Moving bytes: `fd_read`, `fd_write`, `fd_pread`, `fd_pwrite`.
extension WASI {
  func fdRead(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    let descriptor = try descriptor(call[0, as: UInt32.self])
    let result = call[3, as: UInt32.self]
    try descriptor.checkTransfer(.input)
    try guest.withInputBuffers(call, result: result) { (buffers) throws(Errno) in
      try descriptor.read(into: buffers, for: guest)
    }
  }

  func fdWrite(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    let descriptor = try descriptor(call[0, as: UInt32.self])
    let result = call[3, as: UInt32.self]
    try descriptor.checkTransfer(.output)
    try guest.withOutputBuffers(call, result: result) { (buffers) throws(Errno) in
      try descriptor.write(buffers, for: guest)
    }
  }

  /// Reads at an offset. The position stays where it is.
  func fdPread(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    let descriptor = try descriptor(call[0, as: UInt32.self])
    let (offset, result) = (call[3], call[4, as: UInt32.self])
    let file = try descriptor.seekableFile([.read, .seek])
    try guest.withInputBuffers(call, result: result) { (buffers) throws(Errno) in
      try file.read(into: buffers, at: offset)
    }
  }

  /// Writes at an offset, also where the descriptor appends (POSIX, `pwrite`). The position stays where it is.
  func fdPwrite(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    let descriptor = try descriptor(call[0, as: UInt32.self])
    let (offset, result) = (call[3], call[4, as: UInt32.self])
    let file = try descriptor.seekableFile([.write, .seek])
    try guest.withOutputBuffers(call, result: result) { (buffers) throws(Errno) in
      try file.write(buffers, at: offset)
    }
  }
}
