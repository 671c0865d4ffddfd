#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// Fuel: a bound on what guests compute that is the same on every machine.
extension Store {
  /// The fuel that guests may still consume: about one for each instruction. A unit stands for less than a microsecond of the
  /// host's time, on a processor of our days.
  ///
  /// It counts where the engine's configuration says ``Engine/Configuration/consumesFuel``. A guest that needs more traps with
  /// ``Trap/Reason/outOfFuel``, always at the same place. The fuel for a function, or for the body of a loop, is taken when it
  /// begins. What takes longer than an instruction costs by its size:
  ///
  /// - `memory.copy`, `memory.fill`, `memory.init`, `table.copy`, `table.fill` and `table.init` take one for each KiB that they move
  ///   or write, beyond the first; an element of a table has 16 bytes.
  /// - `memory.grow` and `table.grow` take one for each KiB that they add, and `table.grow` for each KiB that it has to move.
  /// - The first call of a function in an instance takes one for each 16 bytes of its body, and one for each 64 slots of its frame.
  /// - A call takes one for each 64 locals that the function declares; and calls, branches and blocks take one for each 16 values
  ///   that they carry.
  /// - To throw an exception takes one for each 16 blocks and clauses that are looked at on the way. Frames are paid for by calls.
  ///   Where the exceptions that a guest keeps leave little room, to look for those that it needs no more takes one for each 256
  ///   references that are looked at.
  /// - What a host function takes beyond the call is up to it: see ``Caller/consumeFuel(_:)``. A function of the system interface
  ///   takes 16, one for each KiB that it moves, and one for each element of the list that it is given.
  public var fuel: UInt64 {
    get { execution.context.pointee.fuel }
    set { execution.context.pointee.fuel = newValue }
  }

  /// How many bytes an instruction moves without fuel of their own.
  static let freeByteCount: UInt32 = 1 << 10
  /// How many bytes are moved before the request to stop is looked at again.
  static let partByteCount: UInt32 = 1 << 20

  /// Takes fuel for moving or writing that many bytes, or traps where there is less.
  func takeFuel(forBytes count: UInt64) throws(Trap) {
    guard hasTakenFuel(count >> 10) else { throw trap(.outOfFuel) }
  }

  /// Takes that much fuel where fuel counts. Returns false, and takes nothing, where there is less.
  func hasTakenFuel(_ units: UInt64) -> Bool {
    guard units > 0, engine.configuration.consumesFuel else { return true }
    guard fuel >= units else { return false }
    fuel -= units
    return true
  }
}

extension Caller {
  /// The fuel that the guest may still consume: see ``Store/fuel``.
  public var fuel: UInt64 {
    get { store.fuel }
    nonmutating set { store.fuel = newValue }
  }

  /// Takes fuel from the guest for what a host function does, where the engine's configuration says
  /// ``Engine/Configuration/consumesFuel``.
  ///
  /// - Throws: a ``Trap`` with ``Trap/Reason/outOfFuel`` where the guest has less. The host function must not go on.
  public func consumeFuel(_ amount: UInt64) throws(Trap) {
    guard store.hasTakenFuel(amount) else { throw Trap(.outOfFuel) }
  }
}
