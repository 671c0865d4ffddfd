import WebAssembly

/// The guest behind a call: its memory, in which every pointer and length is checked, and whether the host wants it to stop.
struct Guest {
  private let memory: Memory?
  private let store: Store

  init(_ caller: Caller) {
    memory = try? caller.memory()
    store = caller.store
  }

  // MARK: - Memory

  /// Lets `body` work on bytes of the guest in place.
  func withBytes<Result>(
    at address: UInt32, count: UInt32, _ body: (UnsafeMutableRawBufferPointer) throws(WASI.Errno) -> Result
  ) throws(WASI.Errno) -> Result {
    guard let memory else { throw .fault }
    let result: Swift.Result<Result, WASI.Errno>
    do throws(MemoryAccessError) {
      result = try memory.withBuffer(at: UInt64(address), count: Int(count), body)
    } catch { throw .fault }
    return try result.get()
  }

  /// Makes sure that `count` elements of `size` bytes lie in the memory.
  func check(_ address: UInt32, count: UInt32, size: UInt32) throws(WASI.Errno) {
    let (byteCount, overflow) = count.multipliedReportingOverflow(by: size)
    guard !overflow else { throw .fault }
    try withBytes(at: address, count: byteCount) { (_) throws(WASI.Errno) in }
  }

  func load<Number: GuestPointee>(
    _ type: Number.Type = Number.self, at address: UInt32
  ) throws(WASI.Errno) -> Number {
    guard let memory else { throw .fault }
    do throws(MemoryAccessError) { return try memory.load(at: address) } catch { throw .fault }
  }

  func store<Number: GuestPointee>(_ value: Number, at address: UInt32) throws(WASI.Errno) {
    guard let memory else { throw .fault }
    do throws(MemoryAccessError) { try memory.store(value, at: address) } catch { throw .fault }
  }

  func write(_ bytes: [UInt8], at address: UInt32) throws(WASI.Errno) {
    guard let memory else { throw .fault }
    do throws(MemoryAccessError) { try memory.write(bytes, at: address) } catch { throw .fault }
  }

  // MARK: - Interruption

  /// Whether the host may want to stop the guest: then nothing may wait for long without looking.
  var isInterruptible: Bool { store.engine.configuration.isInterruptible }

  /// Makes a call that waits return when the host has interrupted the guest, which then traps at its next step.
  func checkInterruption() throws(WASI.Errno) {
    if isInterruptible, store.interruptionHandle.isRequested { throw .interrupted }
  }
}
