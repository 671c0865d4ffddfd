#if canImport(Glibc)
  import Glibc

  // Counts allocations, Swift's own included: the package's manifest puts `counted_malloc` in front of the C library's `malloc`
  // wherever the test program and its libraries call that, and `counted_posix_memalign` in front of `posix_memalign`, which is for
  // what needs an alignment. They use nothing of Swift's runtime, which might itself allocate.

  @_silgen_name("__libc_malloc")
  private func libcMalloc(_ size: Int) -> UnsafeMutableRawPointer?

  @_silgen_name("__libc_memalign")
  private func libcMemalign(_ alignment: Int, _ size: Int) -> UnsafeMutableRawPointer?

  @c(counted_malloc)
  public func countedMalloc(_ size: Int) -> UnsafeMutableRawPointer? {
    note(size)
    return libcMalloc(size)
  }

  @c(counted_posix_memalign)
  public func countedAlignedAllocation(
    _ result: UnsafeMutablePointer<UnsafeMutableRawPointer?>, _ alignment: Int, _ size: Int
  ) -> CInt {
    note(size)
    let allocation = libcMemalign(alignment, size)
    result.pointee = allocation
    return allocation == nil ? ENOMEM : 0
  }

  private func note(_ size: Int) {
    guard countingThread != 0, countingThread == UInt(pthread_self()) else { return }
    allocationCount &+= 1
    allocationSize &+= size
  }

  /// How often the thread that counts has allocated. Written by that thread alone.
  nonisolated(unsafe) private var allocationCount = 0
  /// How many bytes these allocations have together.
  nonisolated(unsafe) private var allocationSize = 0
  /// The thread that counts; 0 when none does.
  nonisolated(unsafe) private var countingThread: UInt = 0

  /// How often this thread allocates while `body` runs. One thread at a time may ask.
  func allocations(in body: () throws -> Void) rethrows -> Int {
    try count(body)
    return allocationCount
  }

  /// How many bytes this thread allocates while `body` runs, whether it frees them or not. One thread at a time may ask.
  func countedBytes(in body: () throws -> Void) rethrows -> Int {
    try count(body)
    return allocationSize
  }

  private func count(_ body: () throws -> Void) rethrows {
    allocationCount = 0
    allocationSize = 0
    countingThread = UInt(pthread_self())
    defer { countingThread = 0 }
    try body()
  }
#endif
