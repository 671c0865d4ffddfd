import WebAssembly

/// The guest that makes a call: its memory, in which every pointer and length is checked, its fuel, and whether the host wants it to
/// stop.
struct Guest {
  /// The memory that the calling module exports as `memory`: it is the one that pointers of a program mean (WASI, application ABI).
  /// They have 32 bits: of a memory with wider addresses, they reach the first 4 GiB.
  private let exportedMemory: Memory?
  private let caller: Caller
  /// What it calls.
  let wasi: WASI
  /// The version of the functions that it calls.
  let snapshot: Snapshot

  init(_ caller: Caller, _ wasi: WASI, _ snapshot: Snapshot) {
    exportedMemory = wasi.memory(of: caller)
    self.caller = caller
    self.wasi = wasi
    self.snapshot = snapshot
  }

  var limits: WASI.Limits { wasi.limits }

  // MARK: - Memory

  /// Lets `body` work on the guest's memory in place. It does not grow before `body` returns, which says what it is going to change
  /// by `noteChange`.
  func withMemory<Result>(
    _ body: (UnsafeMutableRawBufferPointer) throws(SystemCallError) -> Result
  ) throws(SystemCallError) -> Result {
    let memory = try memory(at: 0, alignment: 1)
    let result: Swift.Result<Result, SystemCallError>
    do throws(MemoryAccessError) {
      result = try memory.withBuffer(at: 0, count: memory.byteCount, notesChanges: false, body)
    } catch { throw .trap(.outOfBoundsMemoryAccess) }
    return try result.get()
  }

  /// Says that a part of the guest's memory, which is being worked on in place, may be changed.
  func noteChange(of bytes: UnsafeMutableRawBufferPointer) { exportedMemory?.noteChange(of: bytes) }

  /// Lets `body` work on bytes of the guest in place.
  func withBytes<Result>(
    at address: UInt32, count: UInt32, _ body: (UnsafeMutableRawBufferPointer) throws(WASI.Errno) -> Result
  ) throws(SystemCallError) -> Result {
    let memory = try memory(at: address, alignment: 1)
    // Where addresses have 32 bits, no memory is as large as a guest may claim.
    guard let count = Int(exactly: count) else { throw .trap(.outOfBoundsMemoryAccess) }
    let result: Swift.Result<Result, WASI.Errno>
    do throws(MemoryAccessError) {
      result = try memory.withBuffer(at: UInt64(address), count: count, body)
    } catch { throw .trap(.outOfBoundsMemoryAccess) }
    do throws(WASI.Errno) { return try result.get() } catch { throw .errno(error) }
  }

  /// Makes sure that `count` elements of `size` bytes lie in the memory, aligned.
  func check(_ address: UInt32, count: UInt32, size: UInt32, alignment: UInt32) throws(SystemCallError) {
    _ = try memory(at: address, alignment: alignment)
    let (byteCount, overflow) = count.multipliedReportingOverflow(by: size)
    guard !overflow else { throw .trap(.outOfBoundsMemoryAccess) }
    try withBytes(at: address, count: byteCount) { (_) throws(WASI.Errno) in }
  }

  func load<Number: GuestPointee & FixedWidthInteger>(
    _ type: Number.Type = Number.self, at address: UInt32
  ) throws(SystemCallError) -> Number {
    let memory = try memory(at: address, alignment: UInt32(Number.bitWidth / 8))
    do throws(MemoryAccessError) { return try memory.load(at: address) } catch { throw .trap(.outOfBoundsMemoryAccess) }
  }

  func store<Number: GuestPointee & FixedWidthInteger>(
    _ value: Number, at address: UInt32
  ) throws(SystemCallError) {
    let memory = try memory(at: address, alignment: UInt32(Number.bitWidth / 8))
    do throws(MemoryAccessError) { try memory.store(value, at: address) } catch { throw .trap(.outOfBoundsMemoryAccess) }
  }

  func write(_ bytes: [UInt8], at address: UInt32) throws(SystemCallError) {
    let memory = try memory(at: address, alignment: 1)
    do throws(MemoryAccessError) { try memory.write(bytes, at: address) } catch { throw .trap(.outOfBoundsMemoryAccess) }
  }

  /// The memory in which a pointer to something of that alignment points.
  private func memory(at address: UInt32, alignment: UInt32) throws(SystemCallError) -> Memory {
    guard let exportedMemory else {
      throw .trap(.host("a system call with a pointer needs a memory that the calling module exports as \"memory\""))
    }
    guard address % alignment == 0 else {
      throw .trap(.host("misaligned pointer 0x\(String(address, radix: 16)): not a multiple of \(alignment)"))
    }
    return exportedMemory
  }

  // MARK: - Fuel

  /// What a call costs before it does anything: it may ask the operating system.
  private static let callFuel: UInt64 = 16

  /// Takes fuel for a call. Where there is not enough, the guest is stopped.
  func payForCall() throws(SystemCallError) { try consumeFuel(Self.callFuel) }

  /// Takes fuel for bytes that a call moves, one for each KiB.
  func pay(forBytes count: Int) throws(SystemCallError) { try consumeFuel(UInt64(count) >> 10) }

  /// Takes fuel for the elements of a list that a call looks at.
  func pay(forElements count: UInt32) throws(SystemCallError) { try consumeFuel(UInt64(count)) }

  private func consumeFuel(_ amount: UInt64) throws(SystemCallError) {
    do throws(Trap) { try caller.consumeFuel(wasi.call.fuelToTake(amount)) } catch { throw .trap(error.reason) }
  }

  // MARK: - Waiting and interruption

  /// Whether the guest can be put aside while it waits, so that no thread does.
  var canWait: Bool { caller.canWait }

  /// Whether the host may want to stop the guest: then no wait may be deaf to that.
  var isInterruptible: Bool { caller.store.isInterruptible }

  /// What stops the guest.
  var interruption: InterruptionHandle { caller.store.interruptionHandle }

  /// Makes a call that waits return when the host has interrupted the guest, which then traps at its next step.
  func checkInterruption() throws(WASI.Errno) {
    if isInterruptible, interruption.isRequested { throw .interrupted }
  }
}

extension WASI {
  /// The memory that a caller exports as `memory`.
  ///
  /// Nearly every guest has that memory and no other, and it makes one call after the other: so the name is looked up once a module.
  fileprivate func memory(of caller: Caller) -> Memory? {
    guard let instance = caller.instance else { return nil }
    let module = instance.module
    if module !== lastCaller {
      lastCaller = module
      exportsItsOnlyMemory = module.structure.memories.count == 1 && instance.memory("memory") != nil
    }
    return exportsItsOnlyMemory ? try? caller.memory() : instance.memory("memory")
  }
}
