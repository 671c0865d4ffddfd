extension WASI {
  /// A socket of the host's that a guest is lent: one that listens, or one that is connected.
  ///
  /// It is never closed, and its flags are never changed. What the guest accepts from it is the guest's own, and closed with the
  /// guest. A guest cannot make sockets.
  ///
  /// If several guests, or others, accept from the same socket, set `O_NONBLOCK` on it: where two see a connection and only one
  /// gets it, the other one would wait for the next one, and nothing could interrupt it.
  ///
  /// On Apple's platforms, set `SO_NOSIGPIPE` on a connected one, or ignore the signal: see ``OutputStream``.
  public struct Socket: Hashable, Sendable {
    /// The host's descriptor.
    public let descriptor: Int32

    /// The socket that a descriptor of the host's stands for.
    public init(descriptor: Int32) { self.descriptor = descriptor }
  }
}

/// An open socket.
final class OpenSocket {
  /// The host's descriptor.
  let descriptor: Int32
  private let isLent: Bool

  init(lent descriptor: Int32) {
    self.descriptor = descriptor
    isLent = true
  }

  init(accepted descriptor: Int32) {
    self.descriptor = descriptor
    isLent = false
  }

  deinit {
    if !isLent { Host.closeSocket(descriptor) }
  }

  /// Whether it moves datagrams or a stream of bytes.
  private(set) lazy var type = Host.socketType(descriptor)
}

/// What can be done with sockets.
extension Descriptor {
  /// WASI preview 1, type `riflags`.
  struct ReceiveFlags: OptionSet {
    let rawValue: UInt16

    /// What is received can be received again.
    static let peek = ReceiveFlags(rawValue: 1 << 0)
    /// Waits until the buffers are full, or nothing comes any more.
    static let waitForAll = ReceiveFlags(rawValue: 1 << 1)
  }

  /// Receives at least a byte, unless nothing comes any more, or a datagram has none.
  ///
  /// - Returns: how many bytes, and whether a datagram was cut off.
  func receive(
    into buffers: InputBuffers, _ flags: ReceiveFlags, for guest: Guest
  ) throws(WASI.Errno) -> (count: Int, isCutOff: Bool) {
    guard case .socket(let socket) = resource else { throw .notSocket }
    let size = buffers.reduce(0) { $0 + $1.count }
    var (total, isCutOff) = (min(guest.wasi.call.endedWait?.receivedCount ?? 0, size), false)
    repeat {
      do throws(WASI.Errno) {
        let (count, isPartCutOff) = try waiting(.input, for: guest) { () throws(WASI.Errno) in
          try Host.receive(socket.descriptor, into: buffers, from: total, peeks: flags.contains(.peek))
        }
        total += count
        isCutOff = isPartCutOff
        if count == 0 { break }
      } catch {
        if let wait = guest.wasi.call.requestedWait {
          wait.receivedCount = total
          throw error
        }
        // What went before counts; the error comes again with the rest.
        guard total > 0 else { throw error }
        break
      }
    } while total < size && flags.contains(.waitForAll) && socket.type == .streamSocket
    return (total, isCutOff)
  }
}
