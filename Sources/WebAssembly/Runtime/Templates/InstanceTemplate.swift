/// A module with everything that its instances have in common: what its imports are linked to, and what its memories, tables and
/// globals begin with.
///
/// ```swift
/// let template = try InstanceTemplate(module, linker)
/// for request in requests {
///   let instance = try template.instantiate()
///   try instance.call("handle", .i32(request))
/// }
/// ```
///
/// Each instance is in a store of its own, so that nothing of one reaches another. When nobody has the store any more, its memory is made
/// what it was, and serves the next instance: to make one takes a few microseconds. Memories begin as pages that all instances
/// share; only those are copied that a guest writes to.
///
/// A template is used by one thread at a time, as its linker is. For several threads make several: what is large is the module's,
/// and they share it.
public final class InstanceTemplate {
  /// The module.
  public let module: Module
  /// What the stores of the instances allow their guests.
  public let limits: ResourceLimits
  let linker: Linker
  /// What the imports are linked to, if all are functions of the host; `nil` where instances are made without the pool.
  private let functions: [HostFunction]?
  private let pages: [Int: MemoryPages]
  private let pool: StorePool

  /// A template for instances of a module.
  ///
  /// - Parameters:
  ///   - module: the module.
  ///   - linker: what its imports are linked to. If all are host functions, they are linked now; otherwise each instance is made as
  ///     `Linker.instantiate` makes it, with the modules that it needs, and takes as long. So is an instance of a module whose
  ///     data goes to places that an imported global gives.
  ///   - limits: what the store of an instance allows its guests.
  ///   - idleCount: how many stores at most are kept for later when their instances are gone.
  /// - Throws: whatever `Linker.instantiate` does, apart from what a start function leads to: a first instance is made now.
  public init(
    _ module: Module, _ linker: Linker = Linker(), limits: ResourceLimits = ResourceLimits(), idleCount: Int = 64
  ) throws(InstantiationError) {
    self.module = module
    self.linker = linker
    self.limits = limits
    pool = StorePool(idleCount: idleCount)
    let store = Store(module.engine, limits: limits)
    let plan: LinkPlan
    do throws(LinkError) { plan = try LinkPlan(module, linker, store) } catch { throw .link(error) }
    let pages = module.sharedPages
    let isRestorable = module.structure.data.allSatisfy { segment in
      if case .active(let memory, _) = segment.mode { pages[Int(memory)] != nil } else { true }
    }
    functions = isRestorable && !module.engine.configuration.profilesInstructions ? plan.hostFunctions : nil
    self.pages = pages
    // What cannot be instantiated is found now.
    if functions != nil { _ = try makeStore(InterruptionHandle()) }
  }

  deinit { pool.close() }

  /// Makes an instance, in a store of its own.
  ///
  /// - Parameters:
  ///   - interruption: what stops the guests of the store.
  ///   - configure: called with the store before the start function is, to give it fuel or values of the host's.
  /// - Throws: whatever `Linker.instantiate` does.
  public func instantiate(
    interruption: InterruptionHandle = InterruptionHandle(), _ configure: (Store) -> Void = { _ in }
  ) throws(InstantiationError) -> Instance {
    let store = try takeStore(interruption, configure)
    guard isPooled else { return try linker.instantiate(module, in: store) }
    try store.start(store.instances[0])
    return Instance(store: store, number: 0)
  }

  /// Whether stores come from the pool, with an instance.
  var isPooled: Bool { functions != nil }

  /// A store, which already has an instance where stores come from the pool.
  func takeStore(_ interruption: InterruptionHandle, _ configure: (Store) -> Void) throws(InstantiationError) -> Store {
    let store: Store
    if !isPooled {
      store = Store(module.engine, limits: limits, interruption: interruption)
    } else if let idle = pool.takeStore(module.engine, limits, interruption) {
      store = idle
    } else {
      store = try makeStore(interruption)
    }
    configure(store)
    return store
  }

  /// A store with an instance, on which the start function was not called.
  private func makeStore(_ interruption: InterruptionHandle) throws(InstantiationError) -> Store {
    let store = Store(module.engine, limits: limits, interruption: interruption)
    let instance = try store.makeInstance(module, (functions ?? []).map { .host($0) }, pages)
    store.noteState(of: instance)
    store.add(linker.participants)
    store.join(pool)
    return store
  }
}

extension Module {
  /// What the memories that the module defines begin with, such that many instances share it: mapped from a file, if the system
  /// does that. Of a memory whose segments are in places that are not known before, there is nothing.
  fileprivate var sharedPages: [Int: MemoryPages] {
    pagesForTemplates.withLock { pages in
      if let pages { return pages }
      var made: [Int: MemoryPages] = [:]
      for memory in structure.importedMemoryCount..<structure.memories.count { made[memory] = sharedPages(of: memory) }
      pages = made
      return made
    }
  }

  private func sharedPages(of memory: Int) -> MemoryPages? {
    if let pages = initialPages[memory], pages.isInFile { return pages }
    guard let initial = InitialMemory(memory, of: structure, bytes),
      let size = Int(exactly: structure.memories[memory].limits.minimum << 16)
    else { return nil }
    let contents = initial.runs.map { ModuleBytes(initial.contents(of: $0, bytes)) }
    let runs = zip(initial.runs, contents).map { run, contents in
      MemoryPages.Run(start: run.lowerBound, bytes: UnsafeRawBufferPointer(start: contents.base, count: contents.count))
    }
    return MemoryPages(size: size, runs, keeping: contents.map { (bytes: ModuleBytes) -> AnyObject in bytes })
  }
}
