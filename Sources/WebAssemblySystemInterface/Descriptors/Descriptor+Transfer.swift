/// The parts of a guest's memory that a call reads into, in order.
typealias InputBuffers = UnsafeBufferPointer<UnsafeMutableRawBufferPointer>
/// The parts of a guest's memory that a call writes from, in order.
typealias OutputBuffers = UnsafeBufferPointer<UnsafeRawBufferPointer>

/// Reading and writing.
extension Descriptor {
  /// Reads at least one byte into buffers, which are not all empty; returns how many, 0 at the end.
  func read(into buffers: InputBuffers, for guest: Guest) throws(WASI.Errno) -> Int {
    switch resource {
    case .input(let input): return try read(input, into: buffers, for: guest)
    case .output: throw .badDescriptor
    case .directory: throw .isDirectory
    case .socket: return try receive(into: buffers, [], for: guest).count
    case .file(let file):
      guard file.isSeekable else {
        return try transfer(.input, for: guest) { (_) throws(WASI.Errno) in try file.read(into: buffers, at: 0) }
      }
      let count = try file.read(into: buffers, at: position)
      position += UInt64(count)
      return count
    }
  }

  /// Writes at least one byte of buffers, which are not all empty; returns how many. Without a guest, it is the host that writes.
  func write(_ buffers: OutputBuffers, for guest: Guest?) throws(WASI.Errno) -> Int {
    switch resource {
    case .output(let output): return try write(output, buffers, for: guest)
    case .input: throw .badDescriptor
    case .directory: throw .isDirectory
    case .socket(let socket):
      return try waiting(.output, for: guest) { () throws(WASI.Errno) in try Host.send(socket.descriptor, buffers) }
    case .file(let file):
      guard file.isSeekable else {
        return try transfer(.output, for: guest) { (_) throws(WASI.Errno) in try file.write(buffers, at: 0) }
      }
      guard !flags.contains(.append) else {
        let (count, end) = try file.append(buffers)
        position = end
        return count
      }
      let count = try file.write(buffers, at: position)
      position += UInt64(count)
      return count
    }
  }

  /// Reads into the first buffer that is not empty: having read something, to read on could wait without need.
  private func read(_ input: WASI.InputStream, into buffers: InputBuffers, for guest: Guest) throws(WASI.Errno) -> Int {
    guard let buffer = buffers.first(where: { !$0.isEmpty }) else { return 0 }
    switch input {
    case .empty, .inherit: return 0
    case .descriptor(let descriptor):
      return try transfer(.input, for: guest) { (_) throws(WASI.Errno) in try Host.read(descriptor, into: buffer) }
    case .bytes(let bytes):
      let start = Int(position)
      let count = min(buffer.count, bytes.count - start)
      buffer.copyBytes(from: bytes[start..<start + count])
      position += UInt64(count)
      return count
    case .read(let read): return min(max(try read(buffer), 0), buffer.count)
    }
  }

  /// Writes one buffer after the other until one is not taken whole.
  private func write(_ output: WASI.OutputStream, _ buffers: OutputBuffers, for guest: Guest?) throws(WASI.Errno) -> Int {
    var total = 0
    for buffer in buffers where !buffer.isEmpty {
      let count: Int
      do throws(WASI.Errno) { count = try write(output, buffer, for: guest) } catch {
        // What went before counts; the error comes again with the rest.
        guard total > 0 else { throw error }
        break
      }
      total += count
      outputObserver?(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      if count < buffer.count { break }
    }
    return total
  }

  private func write(
    _ output: WASI.OutputStream, _ bytes: UnsafeRawBufferPointer, for guest: Guest?
  ) throws(WASI.Errno) -> Int {
    switch output {
    case .discard, .inherit: return bytes.count
    case .descriptor(let descriptor):
      return try transfer(.output, for: guest) { (mayBlock) throws(WASI.Errno) in
        // A pipe that is ready takes so much, a terminal perhaps only a byte; of more they may make the writer wait.
        let count = mayBlock ? bytes.count : min(bytes.count, isTerminal ? 1 : Host.pipeAtom)
        return try Host.write(descriptor, UnsafeRawBufferPointer(rebasing: bytes[..<count]))
      }
    case .buffer(let buffer): return try buffer.append(bytes)
    case .write(let write): return min(max(try write(bytes), 0), bytes.count)
    }
  }

  // MARK: - Waiting

  /// Which way bytes go.
  enum Direction {
    case input
    case output
  }

  /// Reads or writes when the host's descriptor is ready. Whether to wait is the guest's choice, whatever the mode of the
  /// host's descriptor; a wait can be interrupted where the guest can.
  private func transfer(
    _ direction: Direction, for guest: Guest?, _ body: (_ mayBlock: Bool) throws(WASI.Errno) -> Int
  ) throws(WASI.Errno) -> Int {
    let mayBlock = !mayWait || !flags.contains(.nonBlocking) && guest?.isInterruptible != true
    if !mayBlock { try awaitReadiness(direction, guest) }
    return try waiting(direction, for: guest) { () throws(WASI.Errno) in try body(mayBlock) }
  }

  /// Does what throws `again` where it would have to wait: then waits, if the guest wants that, and does it again.
  func waiting<Result>(
    _ direction: Direction, for guest: Guest?, _ body: () throws(WASI.Errno) -> Result
  ) throws(WASI.Errno) -> Result {
    while true {
      do throws(WASI.Errno) { return try body() } catch {
        // What cannot be waited for would say so again and again.
        guard error == .again, mayWait, !flags.contains(.nonBlocking) else { throw error }
        try awaitReadiness(direction, guest)
      }
    }
  }

  /// Waits until the host's descriptor is ready.
  ///
  /// - Throws: `again` where it is not, and the guest does not want to wait.
  func awaitReadiness(_ direction: Direction, _ guest: Guest?) throws(WASI.Errno) {
    guard mayWait, let hostDescriptor else { return }
    let isNonBlocking = flags.contains(.nonBlocking)
    var request = Host.PollRequest(
      descriptor: hostDescriptor, wantsInput: direction == .input, wantsOutput: direction == .output)
    let isReady = if let guest {
      try guest.wait(for: &request, nanoseconds: isNonBlocking ? 0 : nil)
    } else {
      try Host.wait(for: &request)
    }
    if isNonBlocking, !isReady { throw .again }
  }
}
