/// A file of an overlay that stands in the lower file system, opened to be read at most.
///
/// It is copied only when its times are set through it, and is the copy from then on.
final class OverlayLowerFile: ReadingFile {
  private(set) var base: any OpenFile
  private var isCopy = false
  private let name: FileName
  private let directory: OverlayDirectory

  init(_ file: any OpenFile, _ name: FileName, in directory: OverlayDirectory) {
    base = file
    self.name = name
    self.directory = directory
  }

  func setTimes(access: FileTime?, modification: FileTime?) throws(WASI.Errno) {
    if !isCopy { try copyUp() }
    try base.setTimes(access: access, modification: modification)
  }

  private func copyUp() throws(WASI.Errno) {
    base = try directory.system.exclusively { (names) throws(WASI.Errno) in
      let found = try directory.find(name, names)
      // There is no copy of what has been removed, and another file is not this one.
      guard let lower = try directory.lower?.status(of: name), try lower.inode == base.status().inode,
        !directory.isHidden(name, names), found.status != nil
      else { throw .readOnlyFileSystem }
      let opened = try directory.copyUp(name, found, &names).open(name, OpenOptions(isReadable: true))
      guard case .file(let copy) = opened else { throw .readOnlyFileSystem }
      return copy
    }
    isCopy = true
  }

  func setSize(_ size: UInt64) throws(WASI.Errno) { throw .invalid }

  func allocate(at offset: UInt64, count: UInt64) throws(WASI.Errno) { throw .badDescriptor }
}
