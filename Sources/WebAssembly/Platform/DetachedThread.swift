#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Android)
  import Android
#elseif os(Windows)
  import ucrt
  import WinSDK
#endif

#if !hasFeature(Embedded) && !os(WASI)

/// A thread that nobody waits for, and that ends with the closure that it calls.
///
/// A thread and no task: the threads that tasks share may all be busy with guests that do not end.
package enum DetachedThread {
  /// The size of its stack, in bytes. Guests do not use it, only the engine and the functions of the host do; systems give as
  /// little as 128 KiB unless they are asked.
  private static let stackSize = 1 << 20

  /// Starts a thread that calls `body`; returns whether the system had one to give. Otherwise `body` is never called.
  package static func start(_ body: sending @escaping () -> Void) -> Bool {
    let argument = Unmanaged.passRetained(Body(body))
    #if os(Windows)
      let flags = DWORD(STACK_SIZE_PARAM_IS_A_RESERVATION)
      let thread = CreateThread(nil, SIZE_T(stackSize), { Body.call($0); return 0 }, argument.toOpaque(), flags, nil)
      let isStarted = thread != nil
      if let thread { CloseHandle(thread) }
    #else
      var attributes = pthread_attr_t()
      guard pthread_attr_init(&attributes) == 0 else {
        argument.release()
        return false
      }
      defer { pthread_attr_destroy(&attributes) }
      pthread_attr_setstacksize(&attributes, stackSize)
      pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
      #if canImport(Darwin)
        var thread: pthread_t?
      #else
        var thread = pthread_t()
      #endif
      let isStarted = pthread_create(&thread, &attributes, { Body.call($0); return nil }, argument.toOpaque()) == 0
    #endif
    if !isStarted { argument.release() }
    return isStarted
  }

  /// Lets this thread do nothing for that time.
  package static func sleep(seconds: Double) {
    // Thirty years are as good as any longer time, and fit where a time has 32 bits.
    let seconds = min(max(seconds, 0), 946_080_000)
    #if os(Windows)
      Sleep(UInt32(clamping: Int64(seconds * 1000)))
    #else
      var time = timespec(tv_sec: Int(seconds), tv_nsec: Int((seconds - seconds.rounded(.down)) * 1e9))
      var rest = timespec()
      while nanosleep(&time, &rest) != 0, errno == EINTR { time = rest }
    #endif
  }

  /// What the thread calls.
  private final class Body {
    private let body: () -> Void

    init(_ body: @escaping () -> Void) { self.body = body }

    static func call(_ pointer: UnsafeMutableRawPointer?) {
      guard let pointer else { return }
      Unmanaged<Body>.fromOpaque(pointer).takeRetainedValue().body()
    }
  }
}

#endif
