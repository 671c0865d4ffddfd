import WebAssembly

/// What stands where a path leads: `path_open`, `path_filestat_get`, `path_filestat_set_times`.
extension WASI {
  /// Where a path leads from a directory that the guest has open.
  func target(
    _ number: UInt32, _ rights: Rights, _ path: [UInt8], followsLink: Bool = false, _ guest: Guest
  ) throws(SystemCallError) -> PathTarget {
    let directory = try descriptor(number).directory(rights)
    return try PathResolver.resolve(path, from: directory, followsLink: followsLink, guest)
  }

  /// Does `body` where a path leads. Since mostly no symbolic link stands there, it is not looked for: where `body` meets one that it
  /// would have to follow, it does nothing and returns `nil`, and is done again where the link leads.
  private func atTarget<Result>(
    _ directory: any OpenDirectory, _ path: [UInt8], followsLink: Bool, _ guest: Guest,
    _ body: (PathTarget) throws(SystemCallError) -> Result?
  ) throws(SystemCallError) -> Result {
    if let result = try body(PathResolver.resolve(path, from: directory, followsLink: false, guest)) { return result }
    guard followsLink || path.last == UInt8(ascii: "/"),
      let result = try body(PathResolver.resolve(path, from: directory, followsLink: true, guest))
    else { throw .errno(.tooManyLinks) }
    return result
  }

  func pathOpen(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    let directory = try descriptor(call[0, as: UInt32.self])
    let result = call[8, as: UInt32.self]
    try guest.check(result, count: 1, size: 4, alignment: 4)
    let request = try OpenRequest(call, directory)
    let path = try guest.path(at: call[2, as: UInt32.self], count: call[3, as: UInt32.self])
    let number = try descriptors.freeNumber()
    // What must not stand there may not be a link either.
    let mustBeNew = request.options.creates && request.options.isExclusive
    let followsLink = try guest.followsLink(call[1]) && !mustBeNew
    let node = try atTarget(directory.directory([]), path, followsLink: followsLink, guest) { (target) throws(SystemCallError) in
      do throws(Errno) { return try target.open(request.options) } catch {
        // A system may say that a link is no directory before it says that it is a link.
        guard error == .tooManyLinks || error == .notDirectory && target.isLink else { throw .errno(error) }
        return nil
      }
    }
    descriptors.insert(request.descriptor(node), at: number)
    try guest.store(number, at: result)
  }

  func pathFilestatGet(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    let directory = try descriptor(call[0, as: UInt32.self]).directory(.getPathStatus)
    let address = call[4, as: UInt32.self]
    try guest.checkStatus(at: address)
    let path = try guest.path(at: call[2, as: UInt32.self], count: call[3, as: UInt32.self])
    let followsLink = try guest.followsLink(call[1])
    let status = try atTarget(directory, path, followsLink: followsLink, guest) { (target) throws(SystemCallError) in
      let status = try target.status()
      return status.type == .symbolicLink && (followsLink || target.isDirectory) ? nil : status
    }
    try guest.store(status, at: address)
  }

  func pathFilestatSetTimes(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    let path = try guest.path(at: call[2, as: UInt32.self], count: call[3, as: UInt32.self])
    let times = try FileTimes(access: call[4], modification: call[5], flags: call[6])
    let followsLink = try guest.followsLink(call[1]) || path.last == UInt8(ascii: "/")
    let target = try target(call[0, as: UInt32.self], .setPathTimes, path, followsLink: followsLink, guest)
    try target.checkDirectory()
    do throws(Errno) {
      if let name = target.name {
        try target.directory.setTimes(of: name, access: times.access, modification: times.modification)
      } else {
        try target.directory.setTimes(access: times.access, modification: times.modification)
      }
    } catch { throw .errno(error) }
  }
}

/// What `path_open` is asked for.
private struct OpenRequest {
  let options: OpenOptions
  private let flags: DescriptorFlags
  private let rights: Rights
  private let inheritingRights: Rights

  init(_ call: borrowing ArgumentSlots, _ directory: Descriptor) throws(SystemCallError) {
    // Rights that nobody knows do not apply to anything.
    rights = Rights(rawValue: call[5]).intersection(.all)
    inheritingRights = Rights(rawValue: call[6]).intersection(.all)
    flags = try DescriptorFlags(call[7])
    // Type `oflags`.
    let openFlags = UInt16(truncatingIfNeeded: call[4])
    guard openFlags < 16 else { throw .errno(.invalid) }
    let (creates, isDirectory) = (openFlags & 1 != 0, openFlags & 2 != 0)
    guard !(creates && isDirectory) else { throw .errno(.invalid) }
    let truncates = openFlags & 8 != 0
    var needed: Rights = .open
    if creates { needed.insert(.createFile) }
    if truncates { needed.insert(.setPathSize) }
    _ = try directory.directory(needed)
    guard rights.union(inheritingRights).isSubset(of: directory.inheritingRights) else { throw .errno(.notCapable) }
    options = OpenOptions(
      isReadable: rights.contains(.read), isWritable: !rights.isDisjoint(with: [.write, .allocate, .setSize]),
      creates: creates, isExclusive: openFlags & 4 != 0, truncates: truncates, isDirectory: isDirectory,
      synchronizesContents: !flags.isDisjoint(with: [.synchronizesContents, .synchronizesReads]),
      synchronizes: flags.contains(.synchronizes))
  }

  /// What was opened, with the rights that apply to it.
  func descriptor(_ node: OpenedNode) -> Descriptor {
    switch node {
    case .file(let file):
      Descriptor(.file(file), flags: flags, rights: rights.intersection(.file), inheritingRights: inheritingRights)
    case .directory(let directory):
      Descriptor(
        .directory(Directory(directory)), flags: flags, rights: rights.intersection(.directory),
        inheritingRights: inheritingRights)
    }
  }
}

extension PathTarget {
  /// What is known of what stands there.
  func status() throws(SystemCallError) -> FileStatus {
    do throws(WASI.Errno) {
      guard let name else { return try directory.status() }
      let status = try directory.status(of: name)
      // Of a link, whoever asks decides.
      guard !isDirectory || status.type == .directory || status.type == .symbolicLink else { throw .notDirectory }
      return status
    } catch { throw .errno(error) }
  }

  /// Makes sure that a directory stands there, where the path says so.
  func checkDirectory() throws(SystemCallError) {
    guard isDirectory, name != nil else { return }
    guard try status().type == .directory else { throw .errno(.notDirectory) }
  }

  /// Whether a symbolic link stands there.
  fileprivate var isLink: Bool {
    guard let name, let status = try? directory.status(of: name) else { return false }
    return status.type == .symbolicLink
  }

  fileprivate func open(_ options: OpenOptions) throws(WASI.Errno) -> OpenedNode {
    var options = options
    guard let name else {
      guard !options.isExclusive || !options.creates else { throw .exists }
      guard !options.creates, !options.truncates, !options.isWritable else { throw .isDirectory }
      return .directory(try directory.reopen())
    }
    if isDirectory {
      guard !options.creates else { throw .isDirectory }
      options.isDirectory = true
    }
    return try directory.open(name, options)
  }
}
