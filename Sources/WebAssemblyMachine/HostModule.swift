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
/// Several executions use a host module at once, each on its executor or thread: hence it is `Sendable`. A function that blocks needs
/// guests that run on threads: see ``ExecutionMode``. An async one does not. What belongs to one execution is made in ``functions``, and
/// held by the closures there; it is released with the guest.
public protocol HostModule: AnyObject, Sendable {
  /// The name under which guests import.
  var name: String { get }

  /// The functions, with their names. Nothing, unless said otherwise.
  ///
  /// Read once for each execution, where the functions are then called: on the executor of whoever awaits it, or on its thread.
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
  /// An image of a module, made by an engine with the configuration of the virtual machine, and how far it is trusted.
  case image([UInt8], ImageTrust)
  /// An image that stays where it is, unchanged, as long as there is the virtual machine, at a multiple of `Module.imageAlignment`: it
  /// is executed there.
  case constantImage(UnsafeRawBufferPointer, ImageTrust)
  /// An image in the file of that path, which is mapped, and must not change as long as there is the virtual machine.
  case imageFile(String, ImageTrust)

  /// Opens it, if nobody asks to stop meanwhile.
  func open(_ engine: Engine, _ interruption: InterruptionHandle? = nil) throws(ModuleSourceError) -> Module {
    switch self {
    case .bytes(let bytes):
      try module { () throws(ModuleError) in try Module(engine, bytes, interruption: interruption) }
    case .constant(let bytes):
      try module { () throws(ModuleError) in try Module(engine, borrowing: bytes, interruption: interruption) }
    case .image(let image, let trust):
      try fromImage { () throws(ImageError) in try Module(engine, image: image, trust, interruption: interruption) }
    case .constantImage(let image, let trust):
      try fromImage { () throws(ImageError) in try Module(engine, borrowingImage: image, trust, interruption: interruption) }
    case .imageFile(let path, let trust):
      try fromImage { () throws(ImageError) in try Module(engine, imageAt: path, trust, interruption: interruption) }
    }
  }

  private func module(_ open: () throws(ModuleError) -> Module) throws(ModuleSourceError) -> Module {
    do throws(ModuleError) { return try open() } catch { throw .module(error) }
  }

  private func fromImage(_ open: () throws(ImageError) -> Module) throws(ModuleSourceError) -> Module {
    do throws(ImageError) { return try open() } catch { throw .image(error) }
  }
}

/// Why there is no module where it should come from.
enum ModuleSourceError: Error {
  case module(ModuleError)
  case image(ImageError)
}

/// A host module of a virtual machine.
struct PreloadedModule: Sendable {
  private let hostModule: any HostModule
  private let name: String
  /// Its module, if it has one.
  let source: Module?

  init(_ hostModule: any HostModule, _ engine: Engine) throws(VirtualMachineError) {
    self.hostModule = hostModule
    name = hostModule.name
    do throws(ModuleSourceError) { source = try hostModule.source?.open(engine) } catch {
      switch error {
      case .module(let error): throw .module(name: name, error)
      case .image(let error): throw .image(name: name, error)
      }
    }
  }

  /// Defines the functions that guests import under its name.
  func defineFunctions(in linker: inout Linker) throws(ExecutionError) {
    do throws(LinkError) {
      for (name, function) in hostModule.functions { try linker.define(self.name, name, function) }
    } catch { throw .link(error) }
  }

  /// Defines the exports of an instance of its module, which guests import under its name.
  func define(_ instance: Instance, in linker: inout Linker) throws(ExecutionError) {
    do throws(LinkError) { try linker.define(name, instance) } catch { throw .link(error) }
  }
}
