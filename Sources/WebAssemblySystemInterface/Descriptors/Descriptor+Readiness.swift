/// What can be moved without waiting.
extension Descriptor {
  /// How much can be moved without waiting. WASI preview 1, type `event_fd_readwrite`.
  struct Readiness {
    /// How many bytes at least; 1 where the host cannot tell.
    var byteCount: UInt64
    /// Whether nothing comes any more, or nobody reads any more.
    var isHungUp = false

    init(byteCount: UInt64) { self.byteCount = byteCount }

    /// Of a stream that holds so many bytes, or has room for so many: with none it is at its end.
    init(rest: UInt64) {
      byteCount = rest
      isHungUp = rest == 0
    }
  }

  /// What there is of a stream that is ready.
  ///
  /// - Parameter isHungUp: whether the host's descriptor was said to be.
  func readiness(_ direction: Direction, isHungUp: Bool) -> Readiness {
    switch resource {
    case .input(.empty), .input(.inherit): Readiness(rest: 0)
    case .input(.bytes(let bytes)): Readiness(rest: UInt64(bytes.count) - position)
    case .input(.descriptor(let descriptor)):
      Host.readableByteCount(descriptor).map { Readiness(rest: $0) } ?? (isHungUp ? Readiness(rest: 0) : Readiness(byteCount: 1))
    case .socket(let socket) where direction == .input: socketReadiness(socket)
    case .output(.descriptor), .socket: isHungUp ? Readiness(rest: 0) : Readiness(byteCount: UInt64(Host.pipeAtom))
    case .output(.buffer(let buffer)): Readiness(rest: UInt64(buffer.room))
    case .output(.discard), .output(.inherit): Readiness(byteCount: UInt64(Host.pipeAtom))
    case .input(.read), .output(.write), .directory: Readiness(byteCount: 1)
    case .file(let file): fileReadiness(file, direction, isHungUp: isHungUp)
    }
  }

  /// Of a file, what is left of it to read; a pipe or device is ready for a byte at least. A file may grow: its end is no hangup.
  private func fileReadiness(_ file: any OpenFile, _ direction: Direction, isHungUp: Bool) -> Readiness {
    guard direction == .input else { return isHungUp ? Readiness(rest: 0) : Readiness(byteCount: UInt64(Host.pipeAtom)) }
    guard file.isSeekable, let size = try? file.status().size else {
      return isHungUp ? Readiness(rest: 0) : Readiness(byteCount: 1)
    }
    return Readiness(byteCount: size > position ? size - position : 0)
  }

  /// Of a socket that is ready to read: without a byte, the other end sends no more, or a datagram is empty, or a connection waits
  /// to be accepted.
  private func socketReadiness(_ socket: OpenSocket) -> Readiness {
    guard let count = Host.readableByteCount(socket.descriptor) else { return Readiness(byteCount: 1) }
    return socket.type == .streamSocket ? Readiness(rest: count) : Readiness(byteCount: count)
  }
}
