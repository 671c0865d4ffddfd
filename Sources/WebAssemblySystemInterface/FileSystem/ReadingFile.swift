/// A view of another file, through which it is only read. As nothing is open for writing here, writing is wrong as on any other file
/// that is not.
protocol ReadingFile: OpenFile {
  /// The other file.
  var base: any OpenFile { get }
}

extension ReadingFile {
  func status() throws(WASI.Errno) -> FileStatus { try base.status() }

  func synchronize(contentsOnly: Bool) throws(WASI.Errno) { try base.synchronize(contentsOnly: contentsOnly) }

  func read(
    into buffers: UnsafeBufferPointer<UnsafeMutableRawBufferPointer>, at offset: UInt64
  ) throws(WASI.Errno) -> Int {
    try base.read(into: buffers, at: offset)
  }

  func write(_ buffers: UnsafeBufferPointer<UnsafeRawBufferPointer>, at offset: UInt64) throws(WASI.Errno) -> Int {
    throw .badDescriptor
  }

  func append(_ buffers: UnsafeBufferPointer<UnsafeRawBufferPointer>) throws(WASI.Errno) -> (count: Int, end: UInt64) {
    throw .badDescriptor
  }

  func advise(at offset: UInt64, count: UInt64, _ advice: FileAdvice) throws(WASI.Errno) {
    try base.advise(at: offset, count: count, advice)
  }

  var isSeekable: Bool { base.isSeekable }
  var hostDescriptor: Int32? { base.hostDescriptor }
}
