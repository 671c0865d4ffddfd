import WebAssembly
import WebAssemblyText

/// The contents of a file, in memory of their own.
///
/// A file is read, never mapped: functions are translated when they are first called, and what is translated must be what was
/// validated, also where somebody writes to the file or shortens it meanwhile.
struct FileBytes: @unchecked Sendable {
  private var memory: UnsafeMutableRawPointer?
  private var capacity = 0
  private(set) var count = 0

  /// The bytes, which do not change until they are released.
  var buffer: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: memory, count: count) }

  /// Gives the memory back.
  @Sendable
  func release() { OperatingSystem.deallocate(memory) }

  /// The most that is read of what is no ordinary file, and so may have no end.
  private static let streamLimit = 256 << 20
  /// The most that is read of an image or a recording, which are several times as large as their modules.
  private static let imageLimit = 8 << 30
  /// How much is read at once; it takes no time to speak of.
  private static let partSize = 1 << 20
  /// How long nobody looks whether to stop, in milliseconds.
  private static let patience: Int32 = 10

  /// Reads a file, or whatever a name stands for: a pipe, a device.
  ///
  /// - Parameter interruption: what stops reading, also where it waits.
  static func read(_ path: SystemString, _ interruption: InterruptionHandle?) throws(CommandError) -> FileBytes {
    let descriptor = OperatingSystem.open(path, waits: interruption == nil)
    guard descriptor >= 0 else { throw CommandError(system: path) }
    // Nothing was written that could be lost.
    defer { _ = OperatingSystem.close(descriptor) }
    guard let status = OperatingSystem.status(of: descriptor) else { throw CommandError(system: path) }
    guard !status.isFolder else { throw CommandError("\(path): is a directory") }
    var bytes = FileBytes()
    do throws(CommandError) {
      try bytes.read(Source(path: path, descriptor: descriptor, status: status, interruption: interruption))
    } catch {
      bytes.release()
      throw error
    }
    return bytes
  }

  /// Reads everything. The size that a file says it has is taken for no more than that: it may change.
  private mutating func read(_ source: Source) throws(CommandError) {
    guard try readPart(source) else { return }
    let isLarge = Module.isImage(buffer) || Recording.isRecording(buffer)
    let limit = isLarge ? Self.imageLimit : WAT.isBinary(buffer) ? ModuleLimits().moduleSize : TextLimits().size
    if source.status.isRegular {
      guard source.status.size <= limit else {
        throw CommandError("\(source.path): has \(source.status.size) bytes, more than \(limit)")
      }
      // One byte more, so that the end is found without more room.
      try reserve(Int(source.status.size) + 1, source.path)
    }
    let streamLimit = source.status.isRegular ? limit : min(limit, Self.streamLimit)
    repeat {
      guard count <= streamLimit else { throw CommandError("\(source.path): has more than \(streamLimit) bytes") }
    } while try readPart(source)
  }

  /// Reads what comes next; returns false at the end.
  private mutating func readPart(_ source: Source) throws(CommandError) -> Bool {
    if count == capacity { try reserve(max(1 << 16, capacity * 2), source.path) }
    while true {
      try source.waitUntilReadable(milliseconds: Self.patience)
      let free = UnsafeMutableRawBufferPointer(start: memory, count: capacity)[count...].prefix(Self.partSize)
      let read = OperatingSystem.read(source.descriptor, into: UnsafeMutableRawBufferPointer(rebasing: free))
      if read < 0, OperatingSystem.mayTryAgain { continue }
      guard read >= 0 else { throw CommandError(system: source.path) }
      count += read
      return read > 0
    }
  }

  private mutating func reserve(_ size: Int, _ path: SystemString) throws(CommandError) {
    guard size > capacity else { return }
    guard let memory = OperatingSystem.reallocate(memory, count: size) else {
      throw CommandError("\(path): there is not enough memory for \(size) bytes")
    }
    self.memory = memory
    capacity = size
  }
}

/// What is being read.
private struct Source {
  let path: SystemString
  let descriptor: Int32
  let status: OperatingSystem.FileStatus
  let interruption: InterruptionHandle?

  /// Returns when there is something to read.
  func waitUntilReadable(milliseconds: Int32) throws(CommandError) {
    guard let interruption else { return }
    repeat {
      if interruption.isRequested { throw .interrupted }
    } while !status.isRegular && !OperatingSystem.waitUntilReadable(descriptor, milliseconds: milliseconds)
  }
}
