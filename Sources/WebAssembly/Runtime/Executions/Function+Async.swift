#if !hasFeature(Embedded) && !os(WASI)

// Calls that are awaited: guests run in slices on the executor of the caller, and need no thread while they wait.

extension Function {
  /// Calls the function with arguments of its parameters' types; returns its results.
  ///
  /// ```swift
  /// let results = try await function.call(.i32(9), .i32(27))
  /// ```
  ///
  /// The guest runs on the executor of the caller, in slices as long as ``Engine/Configuration/sliceLength`` says. Between two of them,
  /// and while an async host function is waited for, others have their turn. Cancelling the task stops the guest.
  ///
  /// - Throws: what the call without `await` throws, and `CallError.cancelled`.
  @discardableResult
  public nonisolated(nonsending) func call(_ arguments: [Value]) async throws(CallError) -> [Value] {
    try await Execution(of: self, arguments).run()
  }

  /// Calls the function with arguments of its parameters' types; returns its results.
  @discardableResult
  public nonisolated(nonsending) func call(_ arguments: Value...) async throws(CallError) -> [Value] { try await call(arguments) }
}

extension Instance {
  /// Calls the exported function of that name, as `Function.call` does where it is awaited.
  ///
  /// ```swift
  /// let results = try await instance.call("gcd", .i32(9), .i32(27))
  /// ```
  @discardableResult
  public nonisolated(nonsending) func call(_ name: String, _ arguments: [Value]) async throws(CallError) -> [Value] {
    try await requireFunction(name).call(arguments)
  }

  /// Calls the exported function of that name.
  @discardableResult
  public nonisolated(nonsending) func call(_ name: String, _ arguments: Value...) async throws(CallError) -> [Value] {
    try await call(name, arguments)
  }
}

extension Linker {
  /// Instantiates a module as `instantiate` does without `await`, but lets start functions run in slices.
  ///
  /// - Throws: ``InstantiationError``, whose cases say what went wrong; ``InstantiationError/cancelled`` where the task is cancelled
  ///   while a start function runs.
  public nonisolated(nonsending) func instantiate(_ module: Module, in store: Store) async throws(InstantiationError) -> Instance {
    try await plan(module, store).carryOut()
  }
}

extension InstanceTemplate {
  /// Makes an instance as `instantiate` does without `await`, but lets start functions run in slices.
  ///
  /// - Throws: whatever `Linker.instantiate` does.
  public nonisolated(nonsending) func instantiate(
    interruption: InterruptionHandle = InterruptionHandle(), _ configure: (Store) -> Void = { _ in }
  ) async throws(InstantiationError) -> Instance {
    let store = try takeStore(interruption, configure)
    guard isPooled else { return try await linker.instantiate(module, in: store) }
    try await store.start(store.instances[0])
    return Instance(store: store, number: 0)
  }
}

extension LinkPlan {
  /// Instantiates what is planned; returns the instance of the module that the plan is for.
  fileprivate nonisolated(nonsending) func carryOut() async throws(InstantiationError) -> Instance {
    store.add(linker.participants)
    for step in steps.dropLast() { _ = try await instantiate(step) }
    return try await instantiate(steps[steps.count - 1])
  }

  private nonisolated(nonsending) func instantiate(_ step: Step) async throws(InstantiationError) -> Instance {
    guard let preloaded = step.preloaded else {
      let object = try store.makeInstance(step.module, imports(of: step), step.module.initialPages)
      try await store.start(object)
      return Instance(store: store, number: object.record.pointee.number)
    }
    if let instance = store.instance(of: preloaded) { return instance }
    let object = try store.begin(preloaded, imports: imports(of: step))
    do throws(InstantiationError) { try await store.start(object) } catch {
      store.giveUp(preloaded)
      throw error
    }
    return store.finish(preloaded, object)
  }
}

extension Store {
  /// Calls the start function, if there is one.
  fileprivate nonisolated(nonsending) func start(_ object: InstanceObject) async throws(InstantiationError) {
    guard let start = object.module.structure.start else { return }
    let function = Function(store: self, record: object.record.pointee.functionSpace[Int(start)])
    do throws(CallError) { try await function.call() } catch {
      switch error {
      case .trap(let trap): throw .trap(trap)
      case .exception(let exception): throw .exception(exception)
      default: throw .cancelled
      }
    }
  }
}

#endif
