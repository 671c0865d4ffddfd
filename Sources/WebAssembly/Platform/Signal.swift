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

#if !hasFeature(Embedded) && !os(WASI)

/// What a thread waits for until a time, and others wake it by. A signal that comes before the wait ends it at once.
///
/// Unsafe because of what the system keeps: it is made once, and never freed.
final class Signal: @unchecked Sendable {
  #if os(Windows)
    private let event = CreateEventW(nil, false, false, nil)

    func send() { _ = SetEvent(event) }

    /// Waits, at most for that many nanoseconds.
    func wait(nanoseconds: UInt64?) {
      let milliseconds = nanoseconds.map { DWORD(clamping: ($0 + 999_999) / 1_000_000) } ?? INFINITE
      _ = WaitForSingleObject(event, milliseconds)
    }
  #else
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var isSent = false

    init() {
      pthread_mutex_init(mutex, nil)
      #if canImport(Darwin)
        pthread_cond_init(condition, nil)
      #else
        var attributes = pthread_condattr_t()
        pthread_condattr_init(&attributes)
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        pthread_cond_init(condition, &attributes)
        pthread_condattr_destroy(&attributes)
      #endif
    }

    func send() {
      pthread_mutex_lock(mutex)
      isSent = true
      pthread_cond_signal(condition)
      pthread_mutex_unlock(mutex)
    }

    /// Waits, at most for that many nanoseconds.
    func wait(nanoseconds: UInt64?) {
      pthread_mutex_lock(mutex)
      defer { pthread_mutex_unlock(mutex) }
      // A condition may wake a thread for no reason: whoever waits looks at the time anyway.
      if !isSent {
        // A year is as good as any longer time.
        if let nanoseconds { wait(for: min(nanoseconds, 31_536_000_000_000_000)) } else { pthread_cond_wait(condition, mutex) }
      }
      isSent = false
    }

    private func wait(for nanoseconds: UInt64) {
      #if canImport(Darwin)
        var time = timespec(tv_sec: Int(nanoseconds / 1_000_000_000), tv_nsec: Int(nanoseconds % 1_000_000_000))
        pthread_cond_timedwait_relative_np(condition, mutex, &time)
      #else
        let end = MonotonicTime.now + nanoseconds
        var time = timespec()
        time.tv_sec = .init(end / 1_000_000_000)
        time.tv_nsec = .init(end % 1_000_000_000)
        pthread_cond_timedwait(condition, mutex, &time)
      #endif
    }
  #endif
}

/// The time since some moment, in nanoseconds.
package enum MonotonicTime {
  package static var now: UInt64 {
    #if os(Windows)
      var ticks: UInt64 = 0
      QueryUnbiasedInterruptTimePrecise(&ticks)
      return ticks &* 100
    #else
      var time = timespec()
      clock_gettime(CLOCK_MONOTONIC, &time)
      return UInt64(clamping: time.tv_sec) &* 1_000_000_000 &+ UInt64(clamping: time.tv_nsec)
    #endif
  }
}

#endif
