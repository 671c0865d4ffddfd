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

extension Host {
  #if os(Windows)
    /// The time of a clock in nanoseconds. All but the real time are the time since the system started.
    static func time(of clock: WASI.Clock) -> UInt64 {
      var time: UInt64 = 0
      guard clock == .realTime else {
        QueryUnbiasedInterruptTimePrecise(&time)
        return time &* 100
      }
      var fileTime = FILETIME()
      GetSystemTimePreciseAsFileTime(&fileTime)
      time = UInt64(fileTime.dwHighDateTime) << 32 | UInt64(fileTime.dwLowDateTime)
      // File times count from 1601, clocks from 1970.
      return (time &- 116_444_736_000_000_000) &* 100
    }

    /// The resolution of a clock in nanoseconds.
    static func resolution(of clock: WASI.Clock) -> UInt64 { 100 }
  #else
    /// The time of a clock in nanoseconds.
    static func time(of clock: WASI.Clock) -> UInt64 {
      var time = timespec()
      clock_gettime(identifier(of: clock), &time)
      return nanoseconds(time)
    }

    /// The resolution of a clock in nanoseconds.
    static func resolution(of clock: WASI.Clock) -> UInt64 {
      var time = timespec()
      clock_getres(identifier(of: clock), &time)
      return nanoseconds(time)
    }

    private static func nanoseconds(_ time: timespec) -> UInt64 {
      UInt64(truncatingIfNeeded: time.tv_sec) &* 1_000_000_000 &+ UInt64(truncatingIfNeeded: time.tv_nsec)
    }

    private static func identifier(of clock: WASI.Clock) -> clockid_t {
      switch clock {
      case .realTime: CLOCK_REALTIME
      case .monotonic: CLOCK_MONOTONIC
      case .processTime: CLOCK_PROCESS_CPUTIME_ID
      case .threadTime: CLOCK_THREAD_CPUTIME_ID
      }
    }
  #endif
}
