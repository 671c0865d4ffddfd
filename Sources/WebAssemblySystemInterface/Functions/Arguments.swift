import WebAssembly

/// The program's arguments: `args_get`, `args_sizes_get`.
extension WASI {
  func argsGet(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    try arguments.write(to: guest, pointers: call[0, as: UInt32.self], address: call[1, as: UInt32.self])
  }

  func argsSizesGet(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    try arguments.writeSizes(to: guest, count: call[0, as: UInt32.self], size: call[1, as: UInt32.self])
  }
}
