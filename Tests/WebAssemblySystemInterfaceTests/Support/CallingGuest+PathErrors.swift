import Testing
import WebAssembly
import WebAssemblySystemInterface

/// Calls with paths that return the error number, which is the result that a test of what is refused looks at. Those that throw it
/// are in `CallingGuest+Paths`.
extension CallingGuest {
  private static let firstPath: UInt32 = 8192
  private static let secondPath: UInt32 = 16384
  private static let result: UInt32 = 0
  private static let buffer: UInt32 = 32768

  /// Where a path begins, and how long it is, as arguments.
  private func put(_ path: [UInt8], at address: UInt32) throws -> [UInt64] {
    try memory.write(path, at: address)
    return [UInt64(address), UInt64(path.count)]
  }

  private func put(_ path: some PathBytes) throws -> [UInt64] { try put(path.pathBytes, at: Self.firstPath) }
  private func put(second path: some PathBytes) throws -> [UInt64] { try put(path.pathBytes, at: Self.secondPath) }

  /// Opens a path; returns the error number, and the descriptor.
  func open(
    _ directory: UInt64, _ path: some PathBytes, follows: Bool = true, _ flags: GuestOpenFlags = [], isWritable: Bool = false
  ) throws -> (error: UInt16, descriptor: UInt64) {
    // Of a directory, all rights but those to write to a file; of a file, those to read and perhaps to write it.
    let rights: UInt64 = flags.contains(.directory) ? 0x1FBF_FEBF : isWritable ? 0x60_0042 : 0x20_0002
    let inheriting: UInt64 = flags.contains(.directory) ? 0x1FFF_FFFF : 0
    let error = try call(
      "path_open",
      [directory, follows ? 1 : 0] + put(path) + [flags.rawValue, rights, inheriting, 0, UInt64(Self.result)])
    return (error, error == 0 ? UInt64(try memory.load(UInt32.self, at: Self.result)) : .max)
  }

  /// Opens and closes.
  func tryOpen(
    _ directory: UInt64, _ path: some PathBytes, follows: Bool = true, _ flags: GuestOpenFlags = [], isWritable: Bool = false
  ) throws -> UInt16 {
    let (error, descriptor) = try open(directory, path, follows: follows, flags, isWritable: isWritable)
    if error == 0 { #expect(try call("fd_close", descriptor) == 0) }
    return error
  }

  /// What `path_filestat_get` tells: the error number, and the node's number.
  func status(_ directory: UInt64, _ path: some PathBytes, follows: Bool = true) throws -> (error: UInt16, inode: UInt64) {
    let error = try call(
      "path_filestat_get", [directory, follows ? 1 : 0] + put(path) + [UInt64(Self.result)])
    return (error, error == 0 ? try memory.load(at: Self.result + 8) : 0)
  }

  func setTimes(_ directory: UInt64, _ path: some PathBytes, follows: Bool = true) throws -> UInt16 {
    try call("path_filestat_set_times", [directory, follows ? 1 : 0] + put(path) + [7, 7, 1 | 4])
  }

  /// The text of a link.
  func readLink(_ directory: UInt64, _ path: some PathBytes) throws -> (error: UInt16, text: [UInt8]) {
    let error = try call(
      "path_readlink", [directory] + put(path) + [UInt64(Self.buffer), 1024, UInt64(Self.result)])
    guard error == 0 else { return (error, []) }
    return (0, try memory.bytes(at: Self.buffer, count: Int(memory.load(UInt32.self, at: Self.result))))
  }

  /// A function of a directory and a path.
  func callPath(_ name: String, _ directory: UInt64, _ path: some PathBytes) throws -> UInt16 {
    try call(name, [directory] + put(path))
  }

  func createSymbolicLink(_ directory: UInt64, _ path: some PathBytes, to text: String) throws -> UInt16 {
    try call("path_symlink", put(second: text) + [directory] + put(path))
  }

  func rename(
    _ directory: UInt64, _ path: some PathBytes, to newDirectory: UInt64, _ newPath: some PathBytes
  ) throws -> UInt16 {
    try call("path_rename", [directory] + put(path) + [newDirectory] + put(second: newPath))
  }

  func link(
    _ directory: UInt64, _ path: some PathBytes, follows: Bool = false, to newDirectory: UInt64, _ newPath: some PathBytes
  ) throws -> UInt16 {
    try call("path_link", [directory, follows ? 1 : 0] + put(path) + [newDirectory] + put(second: newPath))
  }

  /// The bytes of a file, as many as a test may want to see.
  func contents(_ directory: UInt64, _ path: some PathBytes, follows: Bool = true) throws -> String? {
    let (error, descriptor) = try open(directory, path, follows: follows)
    guard error == 0 else { return nil }
    let read = try read(1024, from: descriptor)
    #expect(try call("fd_close", descriptor) == 0)
    return read.error == 0 ? String(decoding: read.bytes, as: UTF8.self) : nil
  }

  /// The names, and the numbers of the nodes, of an open directory's entries, as far as they fit in one portion.
  func list(_ directory: UInt64) throws -> [(name: String, inode: UInt64)] {
    guard try call("fd_readdir", directory, UInt64(Self.buffer), 16384, 0, UInt64(Self.result)) == 0 else { return [] }
    let end = Self.buffer + (try memory.load(UInt32.self, at: Self.result))
    var entries: [(String, UInt64)] = []
    var address = Self.buffer
    while address + 24 <= end {
      let count: UInt32 = try memory.load(at: address + 16)
      guard address + 24 + count <= end else { break }
      let name = String(decoding: try memory.bytes(at: address + 24, count: Int(count)), as: UTF8.self)
      entries.append((name, try memory.load(at: address + 8)))
      address += 24 + count
    }
    return entries
  }
}

/// A path as text, or as bytes that need not be text.
protocol PathBytes {
  var pathBytes: [UInt8] { get }
}

extension String: PathBytes {
  var pathBytes: [UInt8] { Array(utf8) }
}

extension [UInt8]: PathBytes {
  var pathBytes: [UInt8] { self }
}
