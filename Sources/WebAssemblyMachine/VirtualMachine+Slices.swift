import WebAssembly
import WebAssemblySystemInterface

/// Guests that run in slices, on the executor of the caller.
extension VirtualMachine {
  nonisolated(nonsending) func executeInSlices(
    _ request: ExecutionRequest, _ limits: ResourceLimits, _ fuel: UInt64, _ interruption: InterruptionHandle
  ) async -> Result<ExecutionResult, ExecutionError> {
    await whileNotCancelled {
      if Task.isCancelled { return .failure(.cancelled) }
      do throws(ExecutionError) {
        let module = try await open(request.guest, interruption)
        return .success(try await run(module, request, in: makeStore(limits, fuel, interruption)))
      } catch { return .failure(error) }
    } onCancel: {
      // Calls that are awaited know it by themselves, but not the opening of modules.
      interruption.interrupt()
    }
  }

  private nonisolated(nonsending) func open(
    _ guest: ExecutionRequest.Guest, _ interruption: InterruptionHandle
  ) async throws(ExecutionError) -> Module {
    guard guest.takesLongToOpen else { return try guest.open(engine, interruption) }
    return try await withCheckedContinuation { (continuation: CheckedContinuation<Result<Module, ExecutionError>, Never>) in
      let isStarted = DetachedThread.start { [engine] in
        let outcome: Result<Module, ExecutionError>
        do throws(ExecutionError) { outcome = .success(try guest.open(engine, interruption)) } catch { outcome = .failure(error) }
        continuation.resume(returning: outcome)
      }
      if !isStarted { continuation.resume(returning: .failure(.threadUnavailable)) }
    }.get()
  }

  private nonisolated(nonsending) func run(
    _ module: Module, _ request: ExecutionRequest, in store: Store
  ) async throws(ExecutionError) -> ExecutionResult {
    do throws(ExecutionError) {
      let kind = try ApplicationKind(checking: module)
      var linker = Linker()
      try request.define(in: &linker)
      for hostModule in hostModules {
        try hostModule.defineFunctions(in: &linker)
        guard let source = hostModule.source else { continue }
        let library = try await linker.makeInstance(source, in: store)
        try await library.initialize(ApplicationKind(checking: source))
        try hostModule.define(library, in: &linker)
      }
      let instance = try await linker.makeInstance(module, in: store)
      let (name, isEntry) = request.entry(kind)
      if name != "_initialize" { try await instance.initialize(kind) }
      do throws(CallError) {
        let values = isEntry ? try await instance.callEntry(name) : try await instance.call(name, request.parameters)
        return request.result(name, values)
      } catch { throw ExecutionError(error, function: name) }
    } catch { return try error.resultOfExit() }
  }
}

extension Linker {
  fileprivate nonisolated(nonsending) func makeInstance(_ module: Module, in store: Store) async throws(ExecutionError) -> Instance {
    do throws(InstantiationError) { return try await instantiate(module, in: store) } catch { throw ExecutionError(error) }
  }
}

extension Instance {
  /// Makes a reactor ready for calls of its functions.
  fileprivate nonisolated(nonsending) func initialize(_ kind: ApplicationKind) async throws(ExecutionError) {
    guard kind == .reactor else { return }
    do throws(CallError) { try await callEntry("_initialize") } catch { throw ExecutionError(error, function: "_initialize") }
  }
}
