#if !hasFeature(Embedded) && !os(WASI)

/// Calls `body`, and meanwhile `handler` when the task is cancelled, from any thread; at once where it is cancelled already.
///
/// The function of the standard library with that purpose takes a closure that, in a function which runs on the executor of its
/// caller, would run elsewhere. This one stays on the caller's.
package nonisolated(nonsending) func whileNotCancelled<Result>(
  _ body: nonisolated(nonsending) () async -> Result, onCancel handler: @Sendable () -> Void
) async -> Result {
  await whileNotCancelled(on: #isolation, body, onCancel: handler)
}

/// The closure is isolated to the actor because it uses the parameter.
private func whileNotCancelled<Result>(
  on actor: isolated (any Actor)?, _ body: nonisolated(nonsending) () async -> Result, onCancel handler: @Sendable () -> Void
) async -> Result {
  await withTaskCancellationHandler(
    operation: {
      _ = actor
      return await body()
    }, onCancel: handler, isolation: actor)
}

#endif
