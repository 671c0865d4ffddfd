#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// A store that was made of a snapshot, with what is in it.
///
/// ```swift
/// let restored = try RestoredStore(from: snapshot, engine, modules: [module], linker)
/// let results = try restored.instances[0].call("step")
/// ```
public struct RestoredStore {
  /// The store.
  public let store: Store
  /// All instances, in the order in which they were made in the first place.
  public let instances: [Instance]
  /// The executions that the snapshot was taken of. Each is ready to be resumed.
  public let executions: [Execution]

  /// Makes a store of a snapshot.
  ///
  /// - Parameters:
  ///   - snapshot: the snapshot, with all of the store's memories.
  ///   - changes: the incremental snapshots that were taken after it, in order; the store is what it was for the last of them.
  ///   - engine: an engine whose configuration is that of the engine that the snapshot was taken by.
  ///   - modules: the modules of its instances, in any order, opened with the engine.
  ///   - linker: where the host's functions and participants are that the instances had.
  ///   - limits: bounds on what guests may allocate.
  ///   - interruption: what stops the guests of the store.
  /// - Throws: ``SnapshotError``.
  public init(
    from snapshot: Snapshot, changes: [Snapshot] = [], _ engine: Engine, modules: [Module], _ linker: Linker = Linker(),
    limits: ResourceLimits = ResourceLimits(), interruption: InterruptionHandle = InterruptionHandle()
  ) throws(SnapshotError) {
    var base: UInt64 = 0
    for part in [snapshot] + changes {
      guard part.header.base == base else { throw .otherBase }
      base = part.header.identity
      let options = part.header.options ^ engine.configuration.translation.bits
      guard options == 0 else { throw .configuration(TranslationOptions.names(ofBits: options)) }
    }
    guard modules.allSatisfy({ $0.engine === engine }) else { throw .otherEngine }
    let last = changes.last ?? snapshot
    (store, executions) = try last.withReader { (reader) throws(SnapshotError) -> (Store, [Execution]) in
      let store = try reader.makeStore(engine, modules, linker, limits, interruption)
      return (store, try reader.readExecutions(store))
    }
    for part in [snapshot] + changes {
      let store = store
      try part.withReader { (reader) throws(SnapshotError) in try reader.copyPages(to: store) }
    }
    instances = store.instances.indices.map { [store] in Instance(store: store, number: $0) }
  }
}
