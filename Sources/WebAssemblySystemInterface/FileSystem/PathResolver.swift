/// Where a path leads: an entry of a directory that is open. The entry need not exist.
struct PathTarget {
  let directory: any OpenDirectory
  /// `nil` where the path ends with `.` or `..`, so that it leads to the directory itself.
  let name: FileName?
  /// Whether the path says that it leads to a directory: it ends with a slash.
  let isDirectory: Bool
}

/// Goes along a path from an open directory, one component after the other, and never out of that directory.
///
/// No link is followed by a file system here: its text is read, and its components are gone along like those of the path. `..` leads
/// back to the directory from which the one before it was entered; all of these stay open. So nothing that others move about
/// meanwhile leads anywhere else, and from where the path began, `..` leads nowhere. Where a file system can open a directory beneath
/// another one by itself, under the same rules, it is asked first.
struct PathResolver {
  private let guest: Guest
  /// The directories from where the path began to where it is now.
  private var directories: [any OpenDirectory]
  /// The components that are still to be gone along, the next one last.
  private var components: [ArraySlice<UInt8>] = []
  private var linkCount = 0

  private init(from directory: any OpenDirectory, _ guest: Guest) {
    self.guest = guest
    directories = [directory]
  }

  /// Where a path leads.
  ///
  /// - Parameter followsLink: whether a symbolic link at the end of the path is followed. Functions that open what stands there, or
  ///   tell of it, pass true also where the path ends with a slash.
  static func resolve(
    _ path: [UInt8], from directory: any OpenDirectory, followsLink: Bool, _ guest: Guest
  ) throws(SystemCallError) -> PathTarget {
    guard path.first != slash else { throw .errno(.notPermitted) }
    guard !path.isEmpty else { throw .errno(.noEntry) }
    if !followsLink {
      // The usual case, and one that needs no walk.
      if let name = FileName(path) { return PathTarget(directory: directory, name: name, isDirectory: false) }
      if let target = resolveAtOnce(path, from: directory) { return target }
    }
    var resolver = PathResolver(from: directory, guest)
    try resolver.prepend(path[...])
    return try resolver.walk(followsLink: followsLink, isDirectory: path.last == slash)
  }

  private static let slash = UInt8(ascii: "/")

  /// The same, where the file system can open the directory that the last component stands in by itself.
  private static func resolveAtOnce(_ path: [UInt8], from directory: any OpenDirectory) -> PathTarget? {
    let end = path.lastIndex { $0 != slash }.map { $0 + 1 } ?? 0
    let start = path[..<end].lastIndex(of: slash).map { $0 + 1 } ?? 0
    guard start > 0, let name = FileName(path[start..<end]) else { return nil }
    return directory.openDirectory(beneath: path[..<start]).map {
      PathTarget(directory: $0, name: name, isDirectory: end < path.count)
    }
  }

  /// Puts the components of a path before those that are still to be gone along.
  private mutating func prepend(_ path: ArraySlice<UInt8>) throws(SystemCallError) {
    components += path.split(separator: Self.slash).reversed()
    guard components.count <= guest.limits.pathLength else { throw .errno(.nameTooLong) }
  }

  private mutating func walk(followsLink: Bool, isDirectory: Bool) throws(SystemCallError) -> PathTarget {
    var isDirectory = isDirectory
    while let component = components.popLast() {
      if component == [UInt8(ascii: ".")] { continue }
      if component == [UInt8(ascii: "."), UInt8(ascii: ".")] {
        guard directories.count > 1 else { throw .errno(.notPermitted) }
        directories.removeLast()
        continue
      }
      guard let name = FileName(component) else { throw .errno(.invalid) }
      if !components.isEmpty {
        try enter(name)
      } else if followsLink, let target = try link(name) {
        // A slash at the end of a link's text means the same as one at the end of the path.
        isDirectory = isDirectory || target.last == Self.slash
        try follow(target)
      } else {
        return PathTarget(directory: here, name: name, isDirectory: isDirectory)
      }
    }
    return PathTarget(directory: here, name: nil, isDirectory: true)
  }

  private var here: any OpenDirectory { directories[directories.count - 1] }

  /// Goes into a directory, or along a link that stands there.
  private mutating func enter(_ name: FileName) throws(SystemCallError) {
    try guest.payForCall()
    guard directories.count <= guest.limits.pathDepth else { throw .errno(.nameTooLong) }
    do throws(WASI.Errno) {
      directories.append(try here.openDirectory(name))
    } catch {
      guard error == .notDirectory || error == .tooManyLinks, let target = try link(name) else { throw .errno(error) }
      try follow(target)
    }
  }

  /// The text of a symbolic link; `nil` where something else stands there, or nothing.
  private func link(_ name: FileName) throws(SystemCallError) -> [UInt8]? {
    try guest.payForCall()
    do throws(WASI.Errno) { return try here.readLink(name) } catch {
      guard error == .invalid || error == .noEntry else { throw .errno(error) }
      return nil
    }
  }

  private mutating func follow(_ target: [UInt8]) throws(SystemCallError) {
    linkCount += 1
    guard linkCount <= guest.limits.links else { throw .errno(.tooManyLinks) }
    guard !target.isEmpty else { throw .errno(.noEntry) }
    guard target.first != Self.slash else { throw .errno(.notPermitted) }
    try prepend(target[...])
  }
}
