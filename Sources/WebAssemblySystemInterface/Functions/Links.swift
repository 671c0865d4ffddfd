import WebAssembly

/// The names of files: `path_link`, `path_symlink`, `path_readlink`, `path_rename`, `path_unlink_file`.
extension WASI {
  func pathLink(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    let path = try guest.path(at: call[2, as: UInt32.self], count: call[3, as: UInt32.self])
    let newPath = try guest.path(at: call[5, as: UInt32.self], count: call[6, as: UInt32.self])
    let source = try target(
      call[0, as: UInt32.self], .linkSource, path, followsLink: guest.followsLink(call[1]), guest)
    let target = try target(call[4, as: UInt32.self], .linkTarget, newPath, guest)
    try source.checkDirectory()
    guard let name = source.name else { throw .errno(.notPermitted) }
    guard let newName = target.name else { throw .errno(.exists) }
    guard !target.isDirectory else { throw .errno(target.absenceError) }
    do throws(Errno) { try target.directory.createLink(newName, to: name, in: source.directory) } catch { throw .errno(error) }
  }

  /// A link may lead anywhere below; where it leads is looked at when it is followed. Absolute links are refused, as others might
  /// follow them.
  func pathSymlink(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    let text = try guest.path(at: call[0, as: UInt32.self], count: call[1, as: UInt32.self])
    let path = try guest.path(at: call[3, as: UInt32.self], count: call[4, as: UInt32.self])
    let target = try target(call[2, as: UInt32.self], .createSymbolicLink, path, guest)
    guard !text.isEmpty else { throw .errno(.noEntry) }
    guard text.first != UInt8(ascii: "/") else { throw .errno(.notPermitted) }
    guard let name = target.name else { throw .errno(.exists) }
    guard !target.isDirectory else { throw .errno(target.absenceError) }
    do throws(Errno) { try target.directory.createSymbolicLink(name, to: text) } catch { throw .errno(error) }
  }

  /// Reads as much of a link's text as the buffer takes.
  func pathReadlink(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    let (address, size, result) = (call[3, as: UInt32.self], call[4, as: UInt32.self], call[5, as: UInt32.self])
    try guest.check(address, count: size, size: 1, alignment: 1)
    try guest.check(result, count: 1, size: 4, alignment: 4)
    let path = try guest.path(at: call[1, as: UInt32.self], count: call[2, as: UInt32.self])
    let target = try target(call[0, as: UInt32.self], .readLink, path, guest)
    // With a slash at its end, a path leads to what the link leads to, which is no link.
    if target.isDirectory { _ = try target.status() }
    guard let name = target.name, !target.isDirectory else { throw .errno(.invalid) }
    let text: [UInt8]
    do throws(Errno) { text = try target.directory.readLink(name) } catch { throw .errno(error) }
    let part = Array(text.prefix(Int(clamping: size)))
    try guest.write(part, at: address)
    try guest.store(UInt32(part.count), at: result)
  }

  func pathRename(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    let path = try guest.path(at: call[1, as: UInt32.self], count: call[2, as: UInt32.self])
    let newPath = try guest.path(at: call[4, as: UInt32.self], count: call[5, as: UInt32.self])
    let source = try target(call[0, as: UInt32.self], .renameSource, path, guest)
    let target = try target(call[3, as: UInt32.self], .renameTarget, newPath, guest)
    guard let name = source.name, let newName = target.name else { throw .errno(.busy) }
    if source.isDirectory || target.isDirectory {
      let source = PathTarget(directory: source.directory, name: name, isDirectory: true)
      try source.checkDirectory()
    }
    do throws(Errno) { try source.directory.rename(name, to: newName, in: target.directory) } catch { throw .errno(error) }
  }

  func pathUnlinkFile(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    let path = try guest.path(at: call[1, as: UInt32.self], count: call[2, as: UInt32.self])
    let target = try target(call[0, as: UInt32.self], .removeFile, path, guest)
    guard let name = target.name else { throw .errno(.isDirectory) }
    // A link is no directory, wherever it leads.
    if target.isDirectory { throw .errno(try target.status().type == .directory ? .isDirectory : .notDirectory) }
    do throws(Errno) { try target.directory.removeFile(name) } catch { throw .errno(error) }
  }
}

extension PathTarget {
  /// Why no file or link can be made where the path says that there is a directory: there is one, something else, or nothing.
  fileprivate var absenceError: WASI.Errno {
    do throws(SystemCallError) { return try status().type == .directory ? .exists : .notDirectory } catch {
      guard case .errno(let number) = error else { return .noEntry }
      return number
    }
  }
}
