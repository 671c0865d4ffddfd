import WebAssembly

/// Directories: `fd_readdir`, `fd_prestat_get`, `fd_prestat_dir_name`, `path_create_directory`, `path_remove_directory`.
extension WASI {
  /// Type `dirent`: the place after the entry at 0, its node at 8, the length of its name at 16, its type at 20; its name at 24.
  private static let entryHeaderSize = 24

  /// Fills a buffer with entries. An entry for which there is not enough room is cut off, and then the whole buffer is used: that
  /// tells the guest that there are more.
  func fdReaddir(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    let directory = try descriptor(call[0, as: UInt32.self]).directory(.readDirectory)
    let (address, size, cookie) = (call[1, as: UInt32.self], call[2, as: UInt32.self], call[3])
    let result = call[4, as: UInt32.self]
    try guest.check(result, count: 1, size: 4, alignment: 4)
    let used = try guest.withBytes(at: address, count: size) { (buffer) throws(Errno) in
      var listing = Listing(UnsafeMutableRawBufferPointer(rebasing: buffer[..<min(buffer.count, guest.limits.transferSize)]))
      try listing.fill(directory, after: cookie)
      return listing.used
    }
    try guest.pay(forBytes: used)
    try guest.pay(forElements: UInt32(used / Self.entryHeaderSize))
    try guest.store(UInt32(used), at: result)
  }

  /// Entries in a guest's buffer.
  private struct Listing {
    private let buffer: UnsafeMutableRawBufferPointer
    private(set) var used = 0

    init(_ buffer: UnsafeMutableRawBufferPointer) { self.buffer = buffer }

    /// The guest's places are 1 after `.`, 2 after `..`, and those of the file system and 2 after anything else.
    mutating func fill(_ directory: any OpenDirectory, after cookie: UInt64) throws(Errno) {
      if cookie < 2 {
        // Where the way up leads is not told.
        let inode = try directory.status().inode
        if cookie == 0, !append([UInt8(ascii: ".")], inode, .directory, next: 1) { return }
        if !append([UInt8(ascii: "."), UInt8(ascii: ".")], inode, .directory, next: 2) { return }
      }
      var listing = self
      try directory.forEachEntry(after: cookie < 2 ? 0 : cookie - 2) { entry in
        listing.append(entry.name.bytes, entry.inode, entry.type, next: entry.cookie &+ 2)
      }
      self = listing
    }

    /// Appends an entry, or as much of it as there is room for; returns whether there may be room for more.
    private mutating func append(_ name: [UInt8], _ inode: UInt64, _ type: FileType, next: UInt64) -> Bool {
      withUnsafeTemporaryAllocation(byteCount: entryHeaderSize, alignment: 8) { header in
        header.storeBytes(of: next.littleEndian, as: UInt64.self)
        header.storeBytes(of: inode.littleEndian, toByteOffset: 8, as: UInt64.self)
        header.storeBytes(of: UInt32(name.count).littleEndian, toByteOffset: 16, as: UInt32.self)
        header.storeBytes(of: UInt32(type.rawValue).littleEndian, toByteOffset: 20, as: UInt32.self)
        append(UnsafeRawBufferPointer(header))
      }
      name.withUnsafeBytes { append($0) }
      return used < buffer.count
    }

    private mutating func append(_ bytes: UnsafeRawBufferPointer) {
      let count = min(bytes.count, buffer.count - used)
      let target = UnsafeMutableRawBufferPointer(rebasing: buffer[used..<used + count])
      target.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[..<count]))
      used += count
    }
  }

  // MARK: - What the guest was given

  /// Type `prestat`: the kind, which is always that of a directory, at 0, the length of its path at 4. Guests ask for one number
  /// after the other until they are told that the descriptor is bad.
  func fdPrestatGet(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    let path = try givenPath(call[0, as: UInt32.self])
    let address = call[1, as: UInt32.self]
    try guest.check(address, count: 1, size: 8, alignment: 4)
    try guest.store(UInt32(0), at: address)
    try guest.store(UInt32(path.count), at: address &+ 4)
  }

  func fdPrestatDirName(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    let path = try givenPath(call[0, as: UInt32.self])
    let (address, size) = (call[1, as: UInt32.self], call[2, as: UInt32.self])
    try guest.check(address, count: size, size: 1, alignment: 1)
    guard path.count <= size else { throw .errno(.nameTooLong) }
    try guest.write(path, at: address)
  }

  private func givenPath(_ number: UInt32) throws(SystemCallError) -> [UInt8] {
    guard case .directory(let directory) = try descriptor(number).resource, let path = directory.path else {
      throw .errno(.badDescriptor)
    }
    return path
  }

  // MARK: - Making and removing

  func pathCreateDirectory(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    let path = try guest.path(at: call[1, as: UInt32.self], count: call[2, as: UInt32.self])
    let target = try target(call[0, as: UInt32.self], .createDirectory, path, guest)
    guard let name = target.name else { throw .errno(.exists) }
    do throws(Errno) { try target.directory.createDirectory(name) } catch { throw .errno(error) }
  }

  func pathRemoveDirectory(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    let path = try guest.path(at: call[1, as: UInt32.self], count: call[2, as: UInt32.self])
    let target = try target(call[0, as: UInt32.self], .removeDirectory, path, guest)
    guard let name = target.name else { throw .errno(.invalid) }
    do throws(Errno) { try target.directory.removeDirectory(name) } catch { throw .errno(error) }
  }
}
