import WebAssembly
import WebAssemblySystemInterface

/// The system as a whole: host modules, registered once, and then guests that are executed, each in a store of its own.
///
/// ```swift
/// let machine = try VirtualMachine(hostModules: [Sensors()])
/// let output = OutputBuffer()
/// let result = try await machine.execute(bytes, standardOutput: .buffer(output), arguments: ["report"])
/// print(result.exitStatus ?? 0, output.text)
/// ```
///
/// A virtual machine can be used by any number of tasks and threads at once. Two of them share nothing, nor do two executions
/// of one: a guest has what `execute` gives it, and nothing else.
public final class VirtualMachine: Sendable {
  /// What the modules of this machine are opened with. It can always be interrupted.
  public let engine: Engine
  /// Bounds on what each guest may allocate, with the modules that it imports from.
  public let limits: ResourceLimits
  let hostModules: [PreloadedModule]

  /// A machine with these host modules.
  ///
  /// - Parameters:
  ///   - configuration: how modules are opened and executed. Guests can be interrupted, whatever stands there.
  ///   - limits: bounds on what each guest may allocate.
  ///   - hostModules: what guests may import beside the system interface. One whose ``HostModule/source`` imports from another
  ///     comes after that.
  /// - Throws: `VirtualMachineError.module` where a host module's source is none, `VirtualMachineError.image` where it is an image that
  ///   cannot be used.
  public init(
    configuration: Engine.Configuration = Engine.Configuration(), limits: ResourceLimits = ResourceLimits(),
    hostModules: [any HostModule] = []
  ) throws(VirtualMachineError) {
    var configuration = configuration
    configuration.isInterruptible = true
    engine = Engine(configuration)
    self.limits = limits
    var preloaded: [PreloadedModule] = []
    for module in hostModules { preloaded.append(try PreloadedModule(module, engine)) }
    self.hostModules = preloaded
  }
}

/// Why there is no virtual machine.
public enum VirtualMachineError: Error, Hashable, Sendable {
  /// The source of the host module of that name is no module.
  case module(name: String, ModuleError)
  /// The image that is the source of the host module of that name cannot be used.
  case image(name: String, ImageError)
  /// `VirtualMachine.initialize` was called before.
  case alreadyInitialized
  /// `VirtualMachine.initialize` was not called yet.
  case notInitialized
}

extension VirtualMachineError: CustomStringConvertible {
  /// What is wrong.
  public var description: String {
    switch self {
    case .module(let name, let error): "host module \(name): \(error)"
    case .image(let name, let error): "host module \(name): \(error)"
    case .alreadyInitialized: "the shared virtual machine is initialized already"
    case .notInitialized: "the shared virtual machine is not initialized yet"
    }
  }
}
