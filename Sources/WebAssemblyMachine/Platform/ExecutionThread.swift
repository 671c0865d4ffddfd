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

/// The thread of an execution: nobody waits for it, and it ends with the closure that it calls.
enum ExecutionThread {
  /// The size of its stack, in bytes. Guests do not use it, only the engine and the functions of the host do; systems give as
  /// little as 128 KiB unless they are asked.
  private static let stackSize = 1 << 20

  /// Starts a thread that calls `body`; returns whether the system had one to give. Otherwise `body` is never called.
  static func start(_ body: sending @escaping () -> Void) -> Bool {
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
