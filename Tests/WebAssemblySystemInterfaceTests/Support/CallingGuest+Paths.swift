import Testing
import WebAssembly
import WebAssemblySystemInterface

/// Calls with paths that throw the error number that the guest gets. Descriptor 3 is the directory that the guest was given.
extension CallingGuest {
  /// A guest that was given a file system as descriptor 3, in which `prepare` has made what a test needs.
  init(
    _ kind: TestedFileSystem, limits: WASI.Limits = .init(), prepare: (any OpenDirectory) throws -> Void = { _ in }
  ) throws {
    let system = try kind.system(prepare)
    try self.init(WASI(directories: [.init("/", system)], limits: limits), system: system)
  }

  /// The top of the file system, for the test itself.
  var root: any OpenDirectory {
    get throws { try #require(system).openRoot() }
  }

  /// Puts a path in memory; returns its address and its length.
  func place(_ path: String, at address: UInt32 = 4096) throws -> [UInt64] { try place(Array(path.utf8), at: address) }

  func place(_ path: [UInt8], at address: UInt32 = 4096) throws -> [UInt64] {
    try memory.write(path, at: address)
    return [UInt64(address), UInt64(path.count)]
  }

  /// The same of a second path.
  func placeSecond(_ path: String) throws -> [UInt64] { try place(path, at: 12288) }

  func open(
    _ path: String, in directory: UInt64 = 3, _ openFlags: GuestOpenFlags = [], rights: GuestRights = .reading,
    inheriting: GuestRights = [], flags: GuestFlags = [], follows: Bool = true
  ) throws -> UInt64 {
    let path = try place(path)
    try perform(
      "path_open",
      [directory, follows ? 1 : 0] + path
        + [openFlags.rawValue, rights.rawValue, inheriting.rawValue, flags.rawValue, UInt64(Self.resultAddress)])
    return try UInt64(result())
  }

  /// Opens a directory with all rights.
  func openDirectory(_ path: String, in directory: UInt64 = 3) throws -> UInt64 {
    try open(path, in: directory, .directory, rights: .directory, inheriting: .all)
  }

  /// Opens a file with all rights.
  func openFile(_ path: String, _ openFlags: GuestOpenFlags = [], flags: GuestFlags = []) throws -> UInt64 {
    try open(path, openFlags, rights: .file, flags: flags)
  }

  /// Makes a file.
  func make(_ path: String, _ text: String = "") throws {
    let file = try openFile(path, [.create, .truncate])
    try write(text, file)
    try close(file)
  }

  /// What is in a file.
  func text(of path: String) throws -> String {
    let file = try open(path)
    defer { try? close(file) }
    return try text(file)
  }

  func fileStatus(of path: String, in directory: UInt64 = 3, follows: Bool = false) throws -> GuestFileStatus {
    try fill(Self.structureAddress, count: GuestFileStatus.size)
    try perform("path_filestat_get", [directory, follows ? 1 : 0] + place(path) + [UInt64(Self.structureAddress)])
    return try GuestFileStatus(memory, at: Self.structureAddress)
  }

  func setTimes(
    of path: String, access: UInt64 = 0, modification: UInt64 = 0, _ flags: GuestTimeFlags, follows: Bool = false
  ) throws {
    try perform("path_filestat_set_times", [3, follows ? 1 : 0] + place(path) + [access, modification, flags.rawValue])
  }

  func createDirectory(_ path: String, in directory: UInt64 = 3) throws {
    try perform("path_create_directory", [directory] + place(path))
  }

  func removeDirectory(_ path: String, in directory: UInt64 = 3) throws {
    try perform("path_remove_directory", [directory] + place(path))
  }

  func removeFile(_ path: String, in directory: UInt64 = 3) throws {
    try perform("path_unlink_file", [directory] + place(path))
  }

  func rename(_ path: String, in directory: UInt64 = 3, to newPath: String, under newDirectory: UInt64 = 3) throws {
    try perform("path_rename", [directory] + place(path) + [newDirectory] + placeSecond(newPath))
  }

  func link(
    _ path: String, in directory: UInt64 = 3, to newPath: String, under newDirectory: UInt64 = 3, follows: Bool = false
  ) throws {
    try perform("path_link", [directory, follows ? 1 : 0] + place(path) + [newDirectory] + placeSecond(newPath))
  }

  /// Makes a symbolic link.
  func link(text: String, at path: String, in directory: UInt64 = 3) throws {
    try perform("path_symlink", place(text) + [directory] + placeSecond(path))
  }

  /// The text of a symbolic link, or as much of it as a buffer takes.
  func linkText(_ path: String, in directory: UInt64 = 3, room: UInt64 = 4096) throws -> String {
    try perform("path_readlink", [directory] + place(path) + [UInt64(Self.byteAddress), room, UInt64(Self.resultAddress)])
    return String(decoding: try memory.bytes(at: Self.byteAddress, count: Int(result())), as: UTF8.self)
  }

  // MARK: - Listings

  /// Fills a buffer with entries; returns what the buffer then holds.
  func listing(_ directory: UInt64 = 3, after cookie: UInt64 = 0, room: UInt32 = 4096) throws -> [UInt8] {
    try fill(Self.byteAddress, count: room)
    try perform("fd_readdir", directory, UInt64(Self.byteAddress), UInt64(room), cookie, UInt64(Self.resultAddress))
    return try memory.bytes(at: Self.byteAddress, count: Int(result()))
  }

  /// The whole entries in a buffer.
  func entries(_ listing: [UInt8]) -> [GuestEntry] {
    func number(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) } }
    var entries: [GuestEntry] = []
    var rest = listing[...]
    while rest.count >= 24 {
      let length = Int(number(rest.dropFirst(16).prefix(4)))
      guard rest.count >= 24 + length else { break }
      entries.append(
        GuestEntry(
          next: number(rest.prefix(8)), inode: number(rest.dropFirst(8).prefix(8)), type: rest[rest.startIndex + 20],
          name: String(decoding: rest.dropFirst(24).prefix(length), as: UTF8.self)))
      rest = rest.dropFirst(24 + length)
    }
    return entries
  }

  /// All entries after a place, read as guests read them, with a buffer of so many bytes that any entry fits in.
  func entries(_ directory: UInt64 = 3, after cookie: UInt64 = 0, room: UInt32 = 4096) throws -> [GuestEntry] {
    var (entries, cookie) = ([GuestEntry](), cookie)
    while true {
      let listing = try listing(directory, after: cookie, room: room)
      let part = self.entries(listing)
      entries += part
      // A buffer that is not full holds the last entries.
      guard listing.count == room, let last = part.last else { return entries }
      cookie = last.next
    }
  }
}
