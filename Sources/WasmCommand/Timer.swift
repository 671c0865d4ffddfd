import WebAssembly
import WebAssemblySystemInterface

/// Calls `action` on a thread of its own after that time, if the process still runs then.
func after(seconds: Double, _ action: @escaping @Sendable () -> Void) throws(CommandError) {
  try every(seconds: seconds) {
    action()
    return false
  }
}

/// Calls `action` on a thread of its own whenever that time has passed, until it returns false.
func every(seconds: Double, _ action: @escaping @Sendable () -> Bool) throws(CommandError) {
  let isStarted = DetachedThread.start {
    repeat { DetachedThread.sleep(seconds: seconds) } while action()
  }
  // A limit of time that nobody watches would be none.
  guard isStarted else { throw CommandError("the system gives no more threads") }
}
