#if canImport(Glibc)
  import Glibc

  // Counts allocations, Swift's own included: the package's manifest puts `counted_malloc` in front of the C library's `malloc`
  // wherever the test program and its libraries call that. It uses nothing of Swift's runtime, which might itself allocate.

  @_silgen_name("__libc_malloc")
  private func libcMalloc(_ size: Int) -> UnsafeMutableRawPointer?

  @c(counted_malloc)
  public func countedMalloc(_ size: Int) -> UnsafeMutableRawPointer? {
    if countingThread != 0, countingThread == UInt(pthread_self()) { allocationCount &+= 1 }
    return libcMalloc(size)
  }

  /// How often the thread that counts has allocated. Written by that thread alone.
  nonisolated(unsafe) private var allocationCount = 0
  /// The thread that counts; 0 when none does.
  nonisolated(unsafe) private var countingThread: UInt = 0

  /// How often this thread allocates while `body` runs. One thread at a time may ask.
  func allocations(in body: () throws -> Void) rethrows -> Int {
    allocationCount = 0
    countingThread = UInt(pthread_self())
    defer { countingThread = 0 }
    try body()
    return allocationCount
  }
#endif
