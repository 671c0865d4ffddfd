import Testing
import WebAssemblySystemInterface

extension FileName: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) {
    guard let name = FileName(text.utf8) else { fatalError("no name: \(text)") }
    self = name
  }
}

extension OpenOptions {
  static let reading = OpenOptions(isReadable: true)
  static let writing = OpenOptions(isReadable: true, isWritable: true)
  static let creating = OpenOptions(isReadable: true, isWritable: true, creates: true)
  static let directory = OpenOptions(isReadable: true, isDirectory: true)
}

extension OpenDirectory {
  /// Opens a file.
  func file(_ name: FileName, _ options: OpenOptions = .reading) throws -> any OpenFile {
    guard case .file(let file) = try open(name, options) else { throw WASI.Errno.isDirectory }
    return file
  }

  /// Opens a directory to read its entries.
  func directory(_ name: FileName) throws -> any OpenDirectory {
    guard case .directory(let directory) = try open(name, .directory) else { throw WASI.Errno.notDirectory }
    return directory
  }

  /// Makes a file, or empties it, and writes to it.
  func put(_ name: FileName, _ text: String) throws {
    try file(name, OpenOptions(isWritable: true, creates: true, truncates: true)).write(text)
  }

  /// The contents of a file.
  func text(_ name: FileName) throws -> String { try file(name).text() }

  /// Makes a directory and opens it.
  func make(_ name: FileName) throws -> any OpenDirectory {
    try createDirectory(name)
    return try directory(name)
  }

  /// All entries, in pieces of so many, as a guest with a small buffer reads them.
  func entries(pieces: Int = .max) throws -> [DirectoryEntry] {
    var entries: [DirectoryEntry] = []
    while true {
      let before = entries.count
      try forEachEntry(after: entries.last?.cookie ?? 0) { entry in
        entries.append(entry)
        return entries.count - before < pieces
      }
      if entries.count - before < pieces { return entries }
    }
  }

  /// The entries after a place, not more than `limit`.
  func portion(after cookie: UInt64, limit: Int = .max) throws -> [DirectoryEntry] {
    var entries: [DirectoryEntry] = []
    try forEachEntry(after: cookie) { entry in
      if entries.count == limit { return false }
      entries.append(entry)
      return true
    }
    return entries
  }

  /// Removes all files while they are listed, in pieces of so many; returns how many there were.
  func removeFiles(listedBy listing: any OpenDirectory, pieces: Int) throws -> Int {
    var removed = 0
    var cookie: UInt64 = 0
    while true {
      let piece = try listing.portion(after: cookie, limit: pieces)
      guard let last = piece.last else { return removed }
      for entry in piece { try removeFile(entry.name) }
      removed += piece.count
      cookie = last.cookie
    }
  }

  /// The names of all entries, sorted.
  func names(pieces: Int = .max) throws -> [String] { try entries(pieces: pieces).map(\.name.description).sorted() }
}

extension OpenFile {
  @discardableResult
  func write(_ text: String, at offset: UInt64 = 0) throws -> Int {
    try withBuffers([Array(text.utf8)]) { try write($0, at: offset) }
  }

  /// Writes from a list of buffers.
  @discardableResult
  func write(_ texts: [String], at offset: UInt64) throws -> Int {
    try withBuffers(texts.map { Array($0.utf8) }) { try write($0, at: offset) }
  }

  @discardableResult
  func append(_ text: String) throws -> (count: Int, end: UInt64) {
    try withBuffers([Array(text.utf8)]) { try append($0) }
  }

  /// Reads into buffers of these lengths; returns what came.
  func read(_ counts: [Int], at offset: UInt64 = 0) throws -> [UInt8] {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, counts.reduce(0, +)), alignment: 1)
    defer { memory.deallocate() }
    var start = 0
    let buffers = counts.map { count in
      defer { start += count }
      return UnsafeMutableRawBufferPointer(rebasing: memory[start..<start + count])
    }
    let count = try buffers.withUnsafeBufferPointer { try read(into: $0, at: offset) }
    return Array(memory[..<count])
  }

  /// All that is in it.
  func text() throws -> String { String(decoding: try read([1 << 20]), as: UTF8.self) }
}

/// Calls `body` with buffers that contain these bytes.
func withBuffers<Result>(
  _ parts: [[UInt8]], _ body: (UnsafeBufferPointer<UnsafeRawBufferPointer>) throws -> Result
) throws -> Result {
  let bytes = parts.flatMap { $0 }
  return try bytes.withUnsafeBytes { bytes in
    var start = 0
    let buffers = parts.map { part in
      defer { start += part.count }
      return UnsafeRawBufferPointer(rebasing: bytes[start..<start + part.count])
    }
    return try buffers.withUnsafeBufferPointer(body)
  }
}
