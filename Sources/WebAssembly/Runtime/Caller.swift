/// What a host function sees of the guest that called it. It is of use only until the function returns.
public struct Caller {
  /// The store of the guest.
  public let store: Store
  let number: Int?

  init(store: Store, instance: Int?) {
    self.store = store
    number = instance
  }

  /// The instance that called; `nil` where the host itself did.
  public var instance: Instance? { number.map { Instance(store: store, number: $0) } }

  /// The caller's memory: the one it exports under that name, or else its first.
  ///
  /// - Throws: a ``Trap`` where it has none.
  public func memory(_ name: String = "memory") throws(Trap) -> Memory {
    // Nearly every guest has one memory: then no name needs to be looked up.
    if let number, case let memories = store.instances[number].memories, memories.count == 1 {
      return Memory(store: store, number: memories[0])
    }
    guard let instance, let memory = instance.memory(name) ?? instance.firstMemory else {
      throw Trap(.host("the calling instance has no memory"))
    }
    return memory
  }

  /// The calls that led here, innermost first.
  public var backtrace: Backtrace { number == nil ? Backtrace(frames: [], omittedCount: 0) : store.machine.backtrace() }
}
