/// One open descriptor of a guest: a standard stream, and what the guest has set on it.
///
/// A class, so that nothing of the table is held while a host's closure runs, which may call the guest again.
final class FileDescriptor {
  /// WASI preview 1, type `fdflags`.
  struct Flags: OptionSet {
    let rawValue: UInt16

    static let append = Flags(rawValue: 1 << 0)
    static let nonBlocking = Flags(rawValue: 1 << 2)
  }

  /// What a guest may do with the descriptor. WASI preview 1, type `rights`.
  struct Rights: OptionSet {
    let rawValue: UInt64

    static let read = Rights(rawValue: 1 << 1)
    static let setFlags = Rights(rawValue: 1 << 3)
    static let write = Rights(rawValue: 1 << 6)
    static let getStatus = Rights(rawValue: 1 << 21)
    static let poll = Rights(rawValue: 1 << 27)
  }

  private enum Stream {
    case input(WASI.InputStream)
    case output(WASI.OutputStream)
  }

  private let stream: Stream
  /// How much of an array was read.
  private var position = 0
  var flags: Flags = []
  var rights: Rights

  init(_ input: WASI.InputStream) {
    if case .inherit = input { stream = .input(.descriptor(0)) } else { stream = .input(input) }
    rights = [.read, .setFlags, .getStatus, .poll]
  }

  /// - Parameter number: the descriptor to inherit, where that is asked for.
  init(_ output: WASI.OutputStream, inheriting number: Int32) {
    if case .inherit = output { stream = .output(.descriptor(number)) } else { stream = .output(output) }
    rights = [.write, .setFlags, .getStatus, .poll]
  }

  /// Whether it can be read, or else written.
  var isInput: Bool { if case .input = stream { true } else { false } }

  /// The host's descriptor, where the stream has one.
  var hostDescriptor: Int32? {
    switch stream {
    case .input(.descriptor(let descriptor)), .output(.descriptor(let descriptor)): descriptor
    default: nil
    }
  }

  /// Whether it is on a descriptor of the host's that reading or writing may have to wait for.
  private(set) lazy var mayWait = hostDescriptor.map(Host.mayWait) ?? false

  // MARK: - Readiness

  /// How much can be moved without waiting. WASI preview 1, type `event_fd_readwrite`.
  struct Readiness {
    /// How many bytes at least; 1 where the host cannot tell.
    var byteCount: UInt64
    /// Whether nothing comes any more, or nobody reads any more.
    var isHangup = false

    init(byteCount: UInt64) { self.byteCount = byteCount }

    /// Of a stream that holds so many bytes, or has room for so many: with none it is at its end.
    init(rest: UInt64) {
      byteCount = rest
      isHangup = rest == 0
    }
  }

  /// What there is of a stream that is ready.
  ///
  /// - Parameter isHungUp: whether the host's descriptor was said to be.
  func readiness(isHungUp: Bool) -> Readiness {
    switch stream {
    case .input(.empty), .input(.inherit): Readiness(rest: 0)
    case .input(.bytes(let bytes)): Readiness(rest: UInt64(bytes.count - position))
    case .input(.descriptor(let descriptor)):
      Host.readableByteCount(descriptor).map { Readiness(rest: $0) } ?? (isHungUp ? Readiness(rest: 0) : Readiness(byteCount: 1))
    case .output(.descriptor): isHungUp ? Readiness(rest: 0) : Readiness(byteCount: UInt64(Host.pipeAtom))
    case .output(.buffer(let buffer)): Readiness(rest: UInt64(buffer.room))
    case .output(.discard), .output(.inherit): Readiness(byteCount: UInt64(Host.pipeAtom))
    case .input(.read), .output(.write): Readiness(byteCount: 1)
    }
  }

  // MARK: - Reading and writing

  /// Reads at least one byte into `buffer`, which is not empty; 0 at the end of the stream.
  func read(into buffer: UnsafeMutableRawBufferPointer, for guest: Guest) throws(WASI.Errno) -> Int {
    guard case .input(let input) = stream else { throw .badDescriptor }
    switch input {
    case .empty, .inherit: return 0
    case .descriptor(let descriptor):
      return try transfer(for: guest) { (_) throws(WASI.Errno) in try Host.read(descriptor, into: buffer) }
    case .bytes(let bytes):
      let count = min(buffer.count, bytes.count - position)
      buffer.copyBytes(from: bytes[position..<position + count])
      position += count
      return count
    case .read(let read): return min(max(try read(buffer), 0), buffer.count)
    }
  }

  /// Writes at least one byte of `bytes`, which are not empty; returns how many. Without a guest, it is the host that writes.
  func write(_ bytes: UnsafeRawBufferPointer, for guest: Guest?) throws(WASI.Errno) -> Int {
    guard case .output(let output) = stream else { throw .badDescriptor }
    switch output {
    case .discard, .inherit: return bytes.count
    case .descriptor(let descriptor):
      return try transfer(for: guest) { (mayBlock) throws(WASI.Errno) in
        // A descriptor that is ready takes so much; of more it may make the writer wait.
        let count = mayBlock ? bytes.count : min(bytes.count, Host.pipeAtom)
        return try Host.write(descriptor, UnsafeRawBufferPointer(rebasing: bytes[..<count]))
      }
    case .buffer(let buffer): return try buffer.append(bytes)
    case .write(let write): return min(max(try write(bytes), 0), bytes.count)
    }
  }

  /// Reads or writes when the host's descriptor is ready. Whether to wait is the guest's choice, whatever the mode of the
  /// host's descriptor; a wait can be interrupted where the guest can.
  private func transfer(
    for guest: Guest?, _ body: (_ mayBlock: Bool) throws(WASI.Errno) -> Int
  ) throws(WASI.Errno) -> Int {
    let mayBlock = !flags.contains(.nonBlocking) && guest?.isInterruptible != true
    if !mayBlock { try awaitReadiness(guest) }
    while true {
      do throws(WASI.Errno) { return try body(mayBlock) } catch {
        guard error == .again, !flags.contains(.nonBlocking) else { throw error }
        try awaitReadiness(guest)
      }
    }
  }

  private func awaitReadiness(_ guest: Guest?) throws(WASI.Errno) {
    guard let hostDescriptor, mayWait else { return }
    var request = Host.PollRequest(descriptor: hostDescriptor, wantsInput: isInput, wantsOutput: !isInput)
    let isNonBlocking = flags.contains(.nonBlocking)
    let isReady = if let guest {
      try guest.wait(for: &request, nanoseconds: isNonBlocking ? 0 : nil)
    } else {
      try Host.wait(for: &request)
    }
    if isNonBlocking, !isReady { throw .again }
  }
}
