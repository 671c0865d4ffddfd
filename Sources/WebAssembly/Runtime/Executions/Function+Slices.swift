// Calls in slices of fuel whose size does not matter: scripts and tests show with them that it does not.

extension Function {
  /// Calls the function as `call` does, but as an execution that is resumed with so much fuel again and again.
  ///
  /// - Parameter fuel: the size of a slice, where the engine's configuration says ``Engine/Configuration/consumesFuel``.
  package func call(_ arguments: [Value], slices fuel: UInt64) throws(CallError) -> [Value] {
    let execution = try Execution(of: self, arguments)
    while true {
      switch try execution.resume(fuel: max(fuel, 1)) {
      case .finished(let results): return results
      case .outOfFuel: continue
      // Nobody has the results that the guest waits for.
      case .suspended: throw .trap(Trap(.cannotSuspend))
      }
    }
  }
}

extension Linker {
  /// Instantiates a module as `instantiate` does, but calls start functions in slices of so much fuel.
  package func instantiate(_ module: Module, in store: Store, slices fuel: UInt64) throws(InstantiationError) -> Instance {
    try plan(module, store).carryOut(slices: fuel)
  }
}

extension Store {
  /// Calls the start function in slices of so much fuel, if there is one.
  func start(_ object: InstanceObject, slices fuel: UInt64) throws(InstantiationError) {
    guard let start = object.module.structure.start else { return }
    let function = Function(store: self, record: object.record.pointee.functionSpace[Int(start)])
    do throws(CallError) { _ = try function.call([], slices: fuel) } catch {
      switch error {
      case .trap(let trap): throw .trap(trap)
      case .exception(let exception): throw .exception(exception)
      default: throw .cancelled
      }
    }
  }
}
