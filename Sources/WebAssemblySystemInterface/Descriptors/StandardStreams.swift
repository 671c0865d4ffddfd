import WebAssembly

extension WASI {
  /// Where a guest reads from.
  public enum InputStream {
    /// Ends at once.
    case empty
    /// The standard input of the host's process.
    case inherit
    /// A descriptor of the host's: borrowed, never closed, never changed.
    case descriptor(Int32)
    /// These bytes, then the end.
    case bytes([UInt8])
    /// A closure that fills a buffer, which is not empty, from its beginning. It returns how many bytes it has written there:
    /// at the end of the stream, 0. The buffer lies in the guest's memory, which must not grow before the closure returns.
    case read((UnsafeMutableRawBufferPointer) throws(Errno) -> Int)
  }

  /// Where a guest writes to.
  ///
  /// Nothing is held back: what the guest has written has reached the descriptor, the buffer or the closure.
  ///
  /// A descriptor may be a pipe whose other end is closed. The guest then gets an error, and where the system can tell
  /// whose signal it is (Linux, Android), the host's process gets no `SIGPIPE`. On Apple's platforms, ignore the signal, or
  /// set `F_SETNOSIGPIPE` on the descriptor: that lasts, and the descriptor is yours.
  public enum OutputStream {
    /// Takes everything, keeps nothing.
    case discard
    /// The stream of that name of the host's process.
    case inherit
    /// A descriptor of the host's: borrowed, never closed, never changed.
    case descriptor(Int32)
    /// Keeps everything, up to the limit of the buffer. A write beyond it fails with ``Errno/noSpace``.
    case buffer(OutputBuffer)
    /// A closure that gets bytes, at least one. It returns how many of them it has taken. They lie in the guest's memory, which
    /// must not grow before the closure returns.
    case write((UnsafeRawBufferPointer) throws(Errno) -> Int)
  }
}

extension WASI.OutputStream {
  /// Writes all of a text, for the host itself.
  ///
  /// - Parameter number: the descriptor to inherit, where that is asked for.
  /// - Throws: why not all of it was written.
  package func write(_ text: String, inheriting number: Int32) throws(WASI.Errno) {
    try write(Array(text.utf8), inheriting: number)
  }

  /// Writes all of these bytes, for the host itself.
  package func write(_ bytes: [UInt8], inheriting number: Int32) throws(WASI.Errno) {
    let stream = Descriptor(self, inheriting: number)
    let result = bytes.withUnsafeBytes { (bytes) -> Result<Void, WASI.Errno> in
      var rest = bytes[...]
      do throws(WASI.Errno) {
        while !rest.isEmpty {
          let count = try withUnsafePointer(to: UnsafeRawBufferPointer(rebasing: rest)) { (buffer) throws(WASI.Errno) in
            try stream.write(OutputBuffers(start: buffer, count: 1), for: nil)
          }
          // A stream that takes nothing now will take nothing later.
          guard count > 0 else { throw .noSpace }
          rest = rest.dropFirst(count)
        }
        return .success(())
      } catch { return .failure(error) }
    }
    try result.get()
  }
}

/// Keeps what a guest writes, up to a limit.
///
/// When there is room for a part of a write, that part is taken, as on a disk; when there is none, the write fails: the guest gets
/// the error number ``WASI/Errno/noSpace``, and may go on. What was written before stays readable.
///
/// Any thread can look at it, also while the guest writes.
public final class OutputBuffer: Sendable {
  private let storage = Lock<[UInt8]>([])
  /// How many bytes it takes.
  public let limit: Int

  /// The limit of a buffer for which no other is given: 64 MiB.
  public static let defaultLimit = 64 << 20

  /// An empty buffer.
  ///
  /// - Parameter limit: how many bytes it takes, of a guest that may write without end.
  public init(limit: Int = OutputBuffer.defaultLimit) { self.limit = max(0, limit) }

  /// What was written until now.
  public var bytes: [UInt8] { storage.withLock { $0 } }

  /// What was written until now, as text; what is no UTF-8 is replaced.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// How many bytes it still takes.
  var room: Int { storage.withLock { limit - $0.count } }

  func append(_ source: UnsafeRawBufferPointer) throws(WASI.Errno) -> Int {
    try storage.withLock { (bytes) throws(WASI.Errno) in
      let count = min(source.count, limit - bytes.count)
      guard count > 0 else { throw .noSpace }
      bytes.append(contentsOf: source[..<count])
      return count
    }
  }
}
