import WebAssembly

/// Random numbers: `random_get`.
extension WASI {
  func randomGet(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    try guest.pay(forBytes: Int(clamping: call[1, as: UInt32.self]))
    try guest.withBytes(at: call[0, as: UInt32.self], count: call[1, as: UInt32.self]) { (bytes) throws(Errno) in
      // Gigabytes take seconds: in parts, so that the host can interrupt.
      for start in stride(from: 0, to: bytes.count, by: 1 << 20) {
        try guest.checkInterruption()
        try fillWithRandomBytes(UnsafeMutableRawBufferPointer(rebasing: bytes[start..<min(start + 1 << 20, bytes.count)]))
      }
    }
  }
}
