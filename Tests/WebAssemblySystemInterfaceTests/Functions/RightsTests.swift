import Testing
import WebAssemblySystemInterface

/// Each function needs its rights, and no others.
struct RightsTests {
  /// A call on a descriptor, and the rights that it needs.
  struct Use: Sendable, CustomTestStringConvertible {
    let name: String
    let rights: UInt64
    let isOfDirectory: Bool
    let call: @Sendable (CallingGuest, UInt64) throws -> Void

    init(
      _ name: String, _ rights: GuestRights, isOfDirectory: Bool = false,
      _ call: @escaping @Sendable (CallingGuest, UInt64) throws -> Void
    ) {
      self.name = name
      self.rights = rights.rawValue
      self.isOfDirectory = isOfDirectory
      self.call = call
    }

    var testDescription: String { name }
  }

  static let uses = [
    Use("fd_advise", .fdAdvise) { try $0.perform("fd_advise", $1, 0, 1, 0) },
    Use("fd_allocate", .fdAllocate) { try $0.perform("fd_allocate", $1, 0, 1) },
    Use("fd_close", []) { try $0.close($1) },
    Use("fd_datasync", .fdDatasync) { try $0.perform("fd_datasync", $1) },
    Use("fd_sync", .fdSync) { try $0.perform("fd_sync", $1) },
    Use("fd_fdstat_get", []) { _ = try $0.descriptorStatus($1) },
    Use("fd_fdstat_set_flags", .fdFdstatSetFlags) { try $0.perform("fd_fdstat_set_flags", $1, 1) },
    Use("fd_fdstat_set_rights", []) { try $0.perform("fd_fdstat_set_rights", $1, 0, 0) },
    Use("fd_filestat_get", .fdFilestatGet) { _ = try $0.fileStatus($1) },
    Use("fd_filestat_set_size", .fdFilestatSetSize) { try $0.perform("fd_filestat_set_size", $1, 1) },
    Use("fd_filestat_set_times", .fdFilestatSetTimes) { try $0.setTimes($1, .accessNow) },
    Use("fd_read", .fdRead) { _ = try $0.text($1) },
    Use("fd_write", .fdWrite) { try $0.write("x", $1) },
    Use("fd_pread", [.fdRead, .fdSeek]) { _ = try $0.text($1, at: 0) },
    Use("fd_pwrite", [.fdWrite, .fdSeek]) { try $0.write("x", $1, at: 0) },
    Use("fd_seek", .fdSeek) { try $0.seek($1, 1, .start) },
    Use("fd_seek", .fdSeek) { try $0.seek($1, 0, .end) },
    Use("fd_seek that asks", .fdTell) { try $0.seek($1, 0, .current) },
    Use("fd_tell", .fdTell) { _ = try $0.position($1) },
    Use("fd_renumber", []) { try $0.perform("fd_renumber", $1, 0) },
    Use("fd_datasync of a directory", .fdDatasync, isOfDirectory: true) { try $0.perform("fd_datasync", $1) },
    Use("fd_sync of a directory", .fdSync, isOfDirectory: true) { try $0.perform("fd_sync", $1) },
    Use("fd_fdstat_set_flags of a directory", .fdFdstatSetFlags, isOfDirectory: true) {
      try $0.perform("fd_fdstat_set_flags", $1, 0)
    },
    Use("fd_filestat_get of a directory", .fdFilestatGet, isOfDirectory: true) { _ = try $0.fileStatus($1) },
    Use("fd_filestat_set_times of a directory", .fdFilestatSetTimes, isOfDirectory: true) { try $0.setTimes($1, .accessNow) },
    Use("fd_readdir", .fdReaddir, isOfDirectory: true) { _ = try $0.listing($1) },
    Use("path_create_directory", .pathCreateDirectory, isOfDirectory: true) { try $0.createDirectory("n", in: $1) },
    Use("path_filestat_get", .pathFilestatGet, isOfDirectory: true) { _ = try $0.fileStatus(of: "g", in: $1) },
    Use("path_filestat_set_times", .pathFilestatSetTimes, isOfDirectory: true) {
      try $0.perform("path_filestat_set_times", [$1, 0] + $0.place("g") + [0, 0, 2])
    },
    Use("path_link from", .pathLinkSource, isOfDirectory: true) { try $0.link("g", in: $1, to: "n") },
    Use("path_link to", .pathLinkTarget, isOfDirectory: true) { try $0.link("f", to: "n", under: $1) },
    Use("path_link", [.pathLinkSource, .pathLinkTarget], isOfDirectory: true) { try $0.link("g", in: $1, to: "n", under: $1) },
    Use("path_readlink", .pathReadlink, isOfDirectory: true) { _ = try $0.linkText("l", in: $1) },
    Use("path_remove_directory", .pathRemoveDirectory, isOfDirectory: true) { try $0.removeDirectory("e", in: $1) },
    Use("path_rename from", .pathRenameSource, isOfDirectory: true) { try $0.rename("g", in: $1, to: "n") },
    Use("path_rename to", .pathRenameTarget, isOfDirectory: true) { try $0.rename("f", to: "n", under: $1) },
    Use("path_symlink", .pathSymlink, isOfDirectory: true) { try $0.link(text: "g", at: "n", in: $1) },
    Use("path_unlink_file", .pathUnlinkFile, isOfDirectory: true) { try $0.removeFile("g", in: $1) },
    Use("path_open", .pathOpen, isOfDirectory: true) { _ = try $0.open("g", in: $1) },
    Use("path_open that makes", [.pathOpen, .pathCreateFile], isOfDirectory: true) { _ = try $0.open("n", in: $1, .create) },
  ]

  @Test(arguments: uses, TestedFileSystem.allCases)
  func needsItsRights(_ use: Use, _ kind: TestedFileSystem) throws {
    let needed = GuestRights(rawValue: use.rights)
    let every = use.isOfDirectory ? GuestRights.directory : .file
    // Each of them is missed.
    for bit in 0..<30 where use.rights >> bit & 1 != 0 {
      // The right to seek implies the right to tell.
      let implying: GuestRights = 1 << bit == GuestRights.fdTell.rawValue ? .fdSeek : []
      let (guest, descriptor) = try guest(kind, use, every.subtracting(GuestRights(rawValue: 1 << bit)).subtracting(implying))
      #expect(throws: WASI.Errno.notCapable) { try use.call(guest, descriptor) }
    }
    // No other is.
    let (guest, descriptor) = try guest(kind, use, needed)
    try use.call(guest, descriptor)
  }

  @Test func whoMaySeekMayTell() throws {
    let guest = try CallingGuest(filled: .memory)
    let file = try guest.open("f", rights: .fdSeek)
    #expect(try guest.seek(file, 3, .start) == 3)
    #expect(try guest.seek(file, 0, .current) == 3)
    #expect(try guest.position(file) == 3)
    // That it may is not among the rights that it has.
    #expect(try guest.descriptorStatus(file).rights == .fdSeek)
  }

  /// A descriptor with these rights, and no others.
  private func guest(_ kind: TestedFileSystem, _ use: Use, _ rights: GuestRights) throws -> (CallingGuest, UInt64) {
    let guest = try CallingGuest(filled: kind)
    guard use.isOfDirectory else {
      let file = try guest.openFile("f")
      try guest.perform("fd_fdstat_set_rights", file, rights.rawValue, 0)
      return (guest, file)
    }
    try guest.createDirectory("d/e")
    try guest.link(text: "g", at: "d/l")
    return (guest, try guest.open("d", .directory, rights: rights, inheriting: .all))
  }
}
