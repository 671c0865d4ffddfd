#if !os(Windows)
  /// An open file of the host's: a regular one, a device, a pipe.
  final class HostFile: OpenFile {
    private let descriptor: HostDescriptor
    private let isRegular: Bool
    let isSeekable: Bool
    /// Whether the system puts every write at the end, wherever it should go.
    private var appends = false

    /// Whether it can become too large for the process, which is then sent a signal.
    private let raisesSizeSignal: Bool

    init(_ descriptor: consuming HostDescriptor, _ type: FileType, isWritable: Bool) {
      isRegular = type == .regularFile || type == .blockDevice
      isSeekable = isRegular || Host.isSeekable(descriptor.number)
      raisesSizeSignal = isWritable && type == .regularFile && Host.limitsFileSizes
      self.descriptor = descriptor
    }

    var hostDescriptor: Int32? { isRegular ? nil : descriptor.number }

    func status() throws(WASI.Errno) -> FileStatus { try Host.status(of: descriptor.number) }

    func setTimes(access: FileTime?, modification: FileTime?) throws(WASI.Errno) {
      try Host.setTimes(of: descriptor.number, access: access, modification: modification)
    }

    func synchronize(contentsOnly: Bool) throws(WASI.Errno) {
      try Host.synchronize(descriptor.number, contentsOnly: contentsOnly)
    }

    func setSize(_ size: UInt64) throws(WASI.Errno) { try Host.setSize(of: descriptor.number, size) }

    func allocate(at offset: UInt64, count: UInt64) throws(WASI.Errno) {
      try Host.allocate(descriptor.number, at: offset, count: count)
    }

    func advise(at offset: UInt64, count: UInt64, _ advice: FileAdvice) throws(WASI.Errno) {
      try Host.advise(descriptor.number, at: offset, count: count, advice)
    }

    // MARK: - Bytes

    func read(
      into buffers: UnsafeBufferPointer<UnsafeMutableRawBufferPointer>, at offset: UInt64
    ) throws(WASI.Errno) -> Int {
      guard isSeekable else { return try Host.read(descriptor.number, into: buffers) }
      return try Host.read(descriptor.number, into: buffers, at: Host.signed(offset))
    }

    func write(_ buffers: UnsafeBufferPointer<UnsafeRawBufferPointer>, at offset: UInt64) throws(WASI.Errno) -> Int {
      guard isSeekable else { return try writeToStream(buffers) }
      let offset = try Host.signed(offset)
      if appends {
        try Host.setAppends(false, descriptor.number)
        appends = false
      }
      return try withoutSizeSignal { () throws(WASI.Errno) in try Host.write(descriptor.number, buffers, at: offset) }
    }

    func append(
      _ buffers: UnsafeBufferPointer<UnsafeRawBufferPointer>
    ) throws(WASI.Errno) -> (count: Int, end: UInt64) {
      guard isSeekable else { return (try writeToStream(buffers), 0) }
      if !appends {
        try Host.setAppends(true, descriptor.number)
        appends = true
      }
      let count = try withoutSizeSignal { () throws(WASI.Errno) in try Host.write(descriptor.number, buffers) }
      return (count, try Host.position(of: descriptor.number))
    }

    private func writeToStream(_ buffers: UnsafeBufferPointer<UnsafeRawBufferPointer>) throws(WASI.Errno) -> Int {
      try Host.withoutPipeSignal { () throws(WASI.Errno) in try Host.write(descriptor.number, buffers) }
    }

    private func withoutSizeSignal(_ body: () throws(WASI.Errno) -> Int) throws(WASI.Errno) -> Int {
      raisesSizeSignal ? try Host.withoutSizeSignal(body) : try body()
    }
  }
#endif
