#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Android)
  import Android
#elseif os(Windows)
  import WinSDK
#endif

/// Calls `action` on a thread of its own after that time, if the process still runs then.
func after(seconds: Double, _ action: @escaping @Sendable () -> Void) {
  start(
    Alarm(seconds: seconds) {
      action()
      return false
    })
}

/// Calls `action` on a thread of its own whenever that time has passed, until it returns false.
func every(milliseconds: Double, _ action: @escaping @Sendable () -> Bool) {
  start(Alarm(seconds: milliseconds / 1000, action: action))
}

/// A thread and no task: the threads that tasks share may all be busy with guests that do not end.
private func start(_ alarm: Alarm) {
  let alarm = Unmanaged.passRetained(alarm).toOpaque()
  #if os(Windows)
    let thread = CreateThread(nil, 0, { Alarm.run($0); return 0 }, alarm, 0, nil)
    CloseHandle(thread)
  #elseif canImport(Darwin)
    var thread: pthread_t?
    if pthread_create(&thread, nil, { Alarm.run($0); return nil }, alarm) == 0, let thread { pthread_detach(thread) }
  #else
    var thread = pthread_t()
    if pthread_create(&thread, nil, { Alarm.run($0); return nil }, alarm) == 0 { pthread_detach(thread) }
  #endif
}

/// What the thread does, and when.
private final class Alarm: Sendable {
  private let seconds: Double
  /// Returns whether to wait again.
  private let action: @Sendable () -> Bool

  init(seconds: Double, action: @escaping @Sendable () -> Bool) {
    self.seconds = seconds
    self.action = action
  }

  static func run(_ pointer: UnsafeMutableRawPointer?) {
    guard let pointer else { return }
    let alarm = Unmanaged<Alarm>.fromOpaque(pointer).takeRetainedValue()
    repeat { alarm.sleep() } while alarm.action()
  }

  private func sleep() {
    // A hundred years are as good as any longer time.
    let seconds = min(seconds, 3_153_600_000)
    #if os(Windows)
      Sleep(UInt32(clamping: Int64(seconds * 1000)))
    #else
      var time = timespec(tv_sec: Int(seconds), tv_nsec: Int((seconds - seconds.rounded(.down)) * 1e9))
      var rest = timespec()
      while nanosleep(&time, &rest) != 0, errno == EINTR { time = rest }
    #endif
  }
}
