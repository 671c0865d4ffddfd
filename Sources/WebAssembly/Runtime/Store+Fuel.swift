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
    get { interpreter.context.pointee.fuel + (fuelReserve ?? 0) }
    set {
      guard fuelReserve != nil else { return interpreter.context.pointee.fuel = newValue }
      interpreter.context.pointee.fuel = min(interpreter.context.pointee.fuel, newValue)
      fuelReserve = newValue - interpreter.context.pointee.fuel
    }
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
    if interpreter.context.pointee.fuel < units { borrowFuel(units) }
    guard interpreter.context.pointee.fuel >= units else { return false }
    interpreter.context.pointee.fuel -= units
    return true
  }
}

// MARK: - In slices

extension Store {
  /// The fuel of the calls that an execution has put aside, while it has a slice.
  struct OuterFuel {
    fileprivate let slice: UInt64
    fileprivate let reserve: UInt64?
    fileprivate let debt: UInt64
  }

  /// Gives an execution that is about to go on so much fuel, of what the store has; the rest is set aside. `endFuelSlice` must follow.
  func beginFuelSlice(_ units: UInt64) -> OuterFuel {
    let outer = OuterFuel(slice: interpreter.context.pointee.fuel, reserve: fuelReserve, debt: fuelDebt)
    let fuel = fuel
    fuelReserve = fuel - min(units, fuel)
    interpreter.context.pointee.fuel = min(units, fuel)
    fuelDebt = 0
    return outer
  }

  /// Gives the fuel back that was set aside.
  ///
  /// - Returns: how much the execution has left of its slice, and how much it has used beyond it.
  func endFuelSlice(_ outer: OuterFuel) -> (left: UInt64, debt: UInt64) {
    let (left, debt, fuel) = (interpreter.context.pointee.fuel, fuelDebt, fuel)
    fuelDebt = outer.debt
    // The slice of an execution whose host function has resumed this one loses nothing by it, as long as the store has fuel.
    interpreter.context.pointee.fuel = outer.reserve == nil ? fuel : min(outer.slice, fuel)
    fuelReserve = outer.reserve.map { _ in fuel - interpreter.context.pointee.fuel }
    return (left, debt)
  }

  /// Makes sure that there are so many units, if the store has them: in a slice, what an instruction needs beyond it is borrowed, because
  /// it cannot be done in part.
  private func borrowFuel(_ units: UInt64) {
    let fuel = interpreter.context.pointee.fuel
    guard let reserve = fuelReserve, reserve >= units - fuel else { return }
    fuelReserve = reserve - (units - fuel)
    fuelDebt += units - fuel
    interpreter.context.pointee.fuel = units
  }

  /// Sees to the fuel that the instruction at pc needs, and that there is not.
  ///
  /// - Returns: whether the execution has to wait for its next slice.
  /// - Throws: a trap where the store has less.
  func needsFuel() throws(Trap) -> Bool {
    let units = UInt64(interpreter.operands(CheckFuelOperands.self).units)
    guard fuelReserve != nil, fuel >= units else { throw trap(.outOfFuel) }
    if interpreter.isPausable { return true }
    // The host waits for what this call returns.
    borrowFuel(units)
    return false
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
