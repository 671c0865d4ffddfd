import WebAssembly

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

/// What a guest waits for beside what it asks for: something that another thread makes ready to end the wait.
///
/// It holds descriptors of the system as long as it lives, and so is made for the first wait only.
final class WakeUp: Sendable {
  /// Makes it ready: what an interruption does.
  let sleeper: Sleeper

  #if os(Windows)
    /// The event that is set. A number, as Swift does not know that a handle can be sent to other threads.
    private let event: UInt

    init() throws(WASI.Errno) {
      guard let event = CreateEventW(nil, true, false, nil) else { throw .tooManyOpenFilesInSystem }
      let number = UInt(bitPattern: event)
      self.event = number
      sleeper = Sleeper { _ = SetEvent(HANDLE(bitPattern: number)) }
    }

    deinit { CloseHandle(HANDLE(bitPattern: event)) }

    /// Waits until it is ready, or the time is over.
    func wait(milliseconds: UInt32) { WaitForSingleObject(HANDLE(bitPattern: event), milliseconds) }

    /// Makes it not ready.
    func reset() { ResetEvent(HANDLE(bitPattern: event)) }
  #else
    /// The descriptor that is readable when this is ready.
    let descriptor: Int32

    #if os(Linux) || os(Android)
      init() throws(WASI.Errno) {
        // The flags have the same values for all calls (eventfd(2)).
        let descriptor = eventfd(0, O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw Host.lastError }
        self.descriptor = descriptor
        sleeper = Sleeper {
          var count: UInt64 = 1
          _ = write(descriptor, &count, 8)
        }
      }

      deinit { close(descriptor) }
    #else
      /// The end of the pipe that is written to.
      private let source: Int32

      init() throws(WASI.Errno) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw Host.lastError }
        let source = ends[1]
        self.source = source
        descriptor = ends[0]
        sleeper = Sleeper { _ = write(source, [1], 1) }
        for end in ends {
          _ = fcntl(end, F_SETFL, O_NONBLOCK)
          _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
      }

      deinit {
        close(source)
        close(descriptor)
      }
    #endif

    /// Makes it not ready.
    func reset() {
      // A counter of eight bytes, or as many bytes as there were requests: one for each wait.
      var bytes: UInt64 = 0
      _ = read(descriptor, &bytes, 8)
    }
  #endif
}

#if os(Linux) || os(Android)
  /// `eventfd`, which the modules of the C libraries leave out.
  @_silgen_name("eventfd")
  private func eventfd(_ value: UInt32, _ flags: Int32) -> Int32
#endif
