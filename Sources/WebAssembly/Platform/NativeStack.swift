#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Android)
  import Android
#endif

#if canImport(Glibc) || canImport(Musl) || canImport(Android)
  /// The C libraries of Linux have this function, but declare it for programs in C only that ask for it.
  @_silgen_name("pthread_getattr_np")
  private func threadAttributes(_ thread: pthread_t, _ attributes: UnsafeMutablePointer<pthread_attr_t>) -> Int32
#endif

/// The stack of the thread that runs.
///
/// Calls from the host into guests use it. They nest over all stores of a thread, since host functions of one store may call
/// guests of another, so a count for each store does not bound them.
enum NativeStack {
  #if canImport(Darwin) || canImport(Glibc) || canImport(Musl) || canImport(Android)
    /// What a call into a guest leaves for the host functions that the guest calls; of a small stack, a quarter.
    private static let reserve: UInt = 256 << 10

    /// What each thread keeps: the address that calls into guests must not come below. Nothing is allocated for it.
    private static let limits: pthread_key_t? = {
      var key = pthread_key_t()
      return pthread_key_create(&key, nil) == 0 ? key : nil
    }()

    /// Whether there is room for one more call into a guest, which the host has not begun yet.
    static func hasRoom(maximumDepth: Int) -> Bool {
      guard let limits else { return true }
      var limit = UInt(bitPattern: pthread_getspecific(limits))
      if limit == 0 {
        limit = findLimit()
        pthread_setspecific(limits, UnsafeRawPointer(bitPattern: limit))
      }
      var local: UInt8 = 0
      let missing = limit &- withUnsafeMutablePointer(to: &local) { UInt(bitPattern: $0) }
      // Above the limit, the difference wraps around. So it does on a stack that is not the thread's, such as that of a
      // coroutine, of which nothing is known.
      return missing == 0 || missing > reserve
    }

    /// The limit of this thread; 1 where the system does not say where its stack is.
    private static func findLimit() -> UInt {
      guard let (lowest, size) = bounds() else { return 1 }
      return lowest &+ min(reserve, size / 4)
    }

    private static func bounds() -> (lowest: UInt, size: UInt)? {
      #if canImport(Darwin)
        let size = UInt(pthread_get_stacksize_np(pthread_self()))
        return (UInt(bitPattern: pthread_get_stackaddr_np(pthread_self())) &- size, size)
      #else
        var attributes = pthread_attr_t()
        guard threadAttributes(pthread_self(), &attributes) == 0 else { return nil }
        defer { pthread_attr_destroy(&attributes) }
        var base: UnsafeMutableRawPointer?
        var size = 0
        guard pthread_attr_getstack(&attributes, &base, &size) == 0, let base else { return nil }
        return (UInt(bitPattern: base), UInt(bitPattern: size))
      #endif
    }

    /// A call into a guest begins.
    @inline(__always) static func enter() {}
    /// It ends.
    @inline(__always) static func leave() {}
  #elseif os(Windows)
    /// The bounds of the stack are not known: only the depth of each store counts.
    static func hasRoom(maximumDepth: Int) -> Bool { true }
    @inline(__always) static func enter() {}
    @inline(__always) static func leave() {}
  #else
    /// The calls into guests in progress, of all stores. Unsafe because it is global: there is one thread.
    nonisolated(unsafe) private static var depth = 0

    /// Whether there is room for one more call into a guest. Nothing is known of the stack, so calls are counted.
    static func hasRoom(maximumDepth: Int) -> Bool { depth < maximumDepth }
    static func enter() { depth += 1 }
    static func leave() { depth -= 1 }
  #endif
}
