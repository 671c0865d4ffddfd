import WebAssembly
import WebAssemblySystemInterface

/// Guests that run on a thread of their own.
extension VirtualMachine {
  nonisolated(nonsending) func executeOnThread(
    _ request: sending ExecutionRequest, _ limits: ResourceLimits, _ fuel: UInt64, _ interruption: InterruptionHandle
  ) async -> Result<ExecutionResult, ExecutionError> {
    let handover = RequestHandover(request)
    return await whileNotCancelled {
      await withCheckedContinuation { (continuation: CheckedContinuation<Result<ExecutionResult, ExecutionError>, Never>) in
        // A task that is cancelled already has no need of a thread.
        if handover.isCancelled { return continuation.resume(returning: .failure(.cancelled)) }
        let isStarted = DetachedThread.start {
          continuation.resume(returning: self.perform(handover, limits, fuel, interruption))
        }
        if !isStarted { continuation.resume(returning: .failure(.threadUnavailable)) }
      }
    } onCancel: {
      handover.cancel()
      interruption.interrupt()
    }
  }

  /// Does it, on the thread. All that it made is gone when it returns.
  private func perform(
    _ handover: RequestHandover, _ limits: ResourceLimits, _ fuel: UInt64, _ interruption: InterruptionHandle
  ) -> Result<ExecutionResult, ExecutionError> {
    guard let request = handover.take() else { return .failure(.cancelled) }
    do throws(ExecutionError) {
      let module = try request.guest.open(engine, interruption)
      return .success(try run(module, request, in: makeStore(limits, fuel, interruption)))
    } catch { return .failure(error) }
  }

  private func run(_ module: Module, _ request: ExecutionRequest, in store: Store) throws(ExecutionError) -> ExecutionResult {
    do throws(ExecutionError) {
      let kind = try ApplicationKind(checking: module)
      var linker = Linker()
      try request.define(in: &linker)
      for hostModule in hostModules {
        try hostModule.defineFunctions(in: &linker)
        guard let source = hostModule.source else { continue }
        let library = try linker.makeInstance(source, in: store)
        try library.initialize(ApplicationKind(checking: source))
        try hostModule.define(library, in: &linker)
      }
      let instance = try linker.makeInstance(module, in: store)
      let (name, isEntry) = request.entry(kind)
      if name != "_initialize" { try instance.initialize(kind) }
      do throws(CallError) {
        let values = isEntry ? try instance.callEntry(name) : try instance.call(name, request.parameters)
        return request.result(name, values)
      } catch { throw ExecutionError(error, function: name) }
    } catch { return try error.resultOfExit() }
  }
}

extension Linker {
  fileprivate func makeInstance(_ module: Module, in store: Store) throws(ExecutionError) -> Instance {
    do throws(InstantiationError) { return try instantiate(module, in: store) } catch { throw ExecutionError(error) }
  }
}

extension Instance {
  /// Makes a reactor ready for calls of its functions.
  fileprivate func initialize(_ kind: ApplicationKind) throws(ExecutionError) {
    guard kind == .reactor else { return }
    do throws(CallError) { try callEntry("_initialize") } catch { throw ExecutionError(error, function: "_initialize") }
  }
}
