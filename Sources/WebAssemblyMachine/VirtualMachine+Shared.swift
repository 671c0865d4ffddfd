import WebAssembly

/// The virtual machine of the process, for programs that want no more than one.
extension VirtualMachine {
  private static let sharedMachine = Lock<VirtualMachine?>(nil)

  /// Makes the virtual machine of the process. Its parameters are those of ``init(configuration:limits:hostModules:)``.
  ///
  /// - Throws: `VirtualMachineError.alreadyInitialized` where there is one, which stays; `VirtualMachineError.module` and
  ///   `VirtualMachineError.image` where a host module's source cannot be used.
  public static func initialize(
    configuration: Engine.Configuration = Engine.Configuration(), limits: ResourceLimits = ResourceLimits(),
    hostModules: [any HostModule] = []
  ) throws(VirtualMachineError) {
    // Host modules are asked what they are, and may ask for the shared machine: not while the lock is held.
    let machine = try VirtualMachine(configuration: configuration, limits: limits, hostModules: hostModules)
    try sharedMachine.withLock { (shared) throws(VirtualMachineError) in
      guard shared == nil else { throw .alreadyInitialized }
      shared = machine
    }
  }

  /// The virtual machine of the process.
  ///
  /// - Throws: `VirtualMachineError.notInitialized` before `initialize` was called.
  public static var shared: VirtualMachine {
    get throws(VirtualMachineError) {
      guard let machine = sharedMachine.withLock({ $0 }) else { throw .notInitialized }
      return machine
    }
  }
}
