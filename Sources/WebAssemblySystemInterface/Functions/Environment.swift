import WebAssembly

/// The program's environment: `environ_get`, `environ_sizes_get`.
extension WASI {
  func environGet(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    try environment.write(to: guest, pointers: call[0, as: UInt32.self], address: call[1, as: UInt32.self])
  }

  func environSizesGet(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    try environment.writeSizes(to: guest, count: call[0, as: UInt32.self], size: call[1, as: UInt32.self])
  }
}
