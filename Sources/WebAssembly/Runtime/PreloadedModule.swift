/// A module that a linker knows under a name, and that a store instantiates once.
///
/// The object is the definition's identity: aliases and copies of a linker share it, and with it the instance in a store.
final class PreloadedModule: Sendable {
  /// The name that it was defined under, for messages.
  let name: String
  let module: Module

  init(_ name: String, _ module: Module) {
    self.name = name
    self.module = module
  }

  /// What has become of a preloaded module in a store.
  struct State {
    /// Keeps the object, or another could get its identifier.
    let object: PreloadedModule
    /// The instance; `nil` while it is being made.
    var instance: Int?
  }
}

extension Store {
  /// The instance of a preloaded module, if there is one already.
  func instance(of preloaded: PreloadedModule) -> Instance? {
    preloadedModules[ObjectIdentifier(preloaded)]?.instance.map { Instance(store: self, number: $0) }
  }

  /// Whether a preloaded module is being instantiated: then its start function, or that of a module which it needs, led here.
  func isInstantiating(_ preloaded: PreloadedModule) -> Bool {
    preloadedModules[ObjectIdentifier(preloaded)].map { $0.instance == nil } ?? false
  }

  /// Instantiates a preloaded module, which is neither there nor being made. If that fails it can be tried again.
  func instantiate(
    _ preloaded: PreloadedModule, imports: [Store.Import], _ slices: UInt64?
  ) throws(InstantiationError) -> Instance {
    let object = try begin(preloaded, imports: imports)
    do throws(InstantiationError) { try start(object, slices) } catch {
      giveUp(preloaded)
      throw error
    }
    return finish(preloaded, object)
  }

  /// Makes an instance of a preloaded module. When its start function was called, `finish` or `giveUp` must follow.
  func begin(_ preloaded: PreloadedModule, imports: [Store.Import]) throws(InstantiationError) -> InstanceObject {
    preloadedModules[ObjectIdentifier(preloaded)] = PreloadedModule.State(object: preloaded, instance: nil)
    do throws(InstantiationError) { return try makeInstance(preloaded.module, imports, preloaded.module.initialPages) } catch {
      giveUp(preloaded)
      throw error
    }
  }

  /// From now on the instance is that of the preloaded module.
  func finish(_ preloaded: PreloadedModule, _ object: InstanceObject) -> Instance {
    let number = object.record.pointee.number
    preloadedModules[ObjectIdentifier(preloaded)]?.instance = number
    return Instance(store: self, number: number)
  }

  /// There is no instance of the preloaded module.
  func giveUp(_ preloaded: PreloadedModule) { preloadedModules[ObjectIdentifier(preloaded)] = nil }
}
