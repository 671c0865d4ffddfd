import WebAssembly

/// What guests import under one name: functions of the host, or the exports of a module that is preloaded, or both.
///
/// ```swift
/// final class Sensors: HostModule {
///   let name = "sensors"
///   var functions: [(name: String, function: HostFunction)] {
///     [("temperature", HostFunction { () -> Double in 21.5 })]
///   }
/// }
/// ```
///
/// Several executions use a host module at once, each on its thread: hence it is `Sendable`. What belongs to one execution is
/// made in ``functions``, and held by the closures there; it is released with the guest.
public protocol HostModule: AnyObject, Sendable {
  /// The name under which guests import.
  var name: String { get }

  /// The functions, with their names. Nothing, unless said otherwise.
  ///
  /// Read once for each execution, on its thread, where the functions are then called.
  var functions: [(name: String, function: HostFunction)] { get }

  /// A module whose exports guests import, as they would those of another guest. Nothing, unless said otherwise.
  ///
  /// Read once, when the virtual machine is made; each execution has an instance of its own. The module may import the system
  /// interface, whose streams it shares with the guest, the host module's own functions, and from host modules before it.
  var source: ModuleSource? { get }
}

extension HostModule {
  /// No functions.
  public var functions: [(name: String, function: HostFunction)] { [] }

  /// No module.
  public var source: ModuleSource? { nil }
}

/// Where a module comes from.
///
/// Unchecked because a pointer is not `Sendable`: what `constant` points to does not change.
public enum ModuleSource: @unchecked Sendable {
  /// The bytes of a module.
  case bytes([UInt8])
  /// The bytes of a module that stay where they are, unchanged, as long as there is the virtual machine: nothing is copied.
  case constant(UnsafeRawBufferPointer)

  func open(_ engine: Engine) throws(ModuleError) -> Module {
    switch self {
    case .bytes(let bytes): try Module(engine, bytes)
    case .constant(let bytes): try Module(engine, borrowing: bytes)
    }
  }
}

/// A host module of a virtual machine.
struct PreloadedModule: Sendable {
  private let hostModule: any HostModule
  private let name: String
  private let source: Module?

  init(_ hostModule: any HostModule, _ engine: Engine) throws(VirtualMachineError) {
    self.hostModule = hostModule
    name = hostModule.name
    do throws(ModuleError) { source = try hostModule.source?.open(engine) } catch { throw .module(name: name, error) }
  }

  /// Defines everything that guests import under its name.
  func define(in linker: inout Linker, _ store: Store) throws(ExecutionError) {
    do throws(LinkError) {
      for (name, function) in hostModule.functions { try linker.define(self.name, name, function) }
    } catch { throw .link(error) }
    guard let source else { return }
    let instance = try linker.instantiateLibrary(source, in: store)
    do throws(LinkError) { try linker.define(name, instance) } catch { throw .link(error) }
  }
}
