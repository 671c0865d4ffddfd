/// How `VirtualMachine.execute` lets a guest run.
///
/// Take ``slices`` unless a function of the host blocks. What does: one that waits for a lock, a semaphore or a file, or that computes
/// for long; a closure of a stream that reads from somewhere; a file system of your own over a network. Guests that call such functions
/// would block the threads that tasks share: for these there is ``thread``.
public enum ExecutionMode: Hashable, Sendable {
  /// On the executor of the caller, in slices as long as `Engine.Configuration.sliceLength` says. The guest needs no thread while it
  /// waits, in the system interface or in an async host function: thousands can.
  ///
  /// The functions of host modules and the closures of streams are called on the executor of the caller: of an actor's method, on the
  /// actor.
  case slices
  /// On a thread of its own, which may block. Async host functions cannot be called there: they trap with
  /// `Trap.Reason.cannotSuspend`.
  case thread
}
