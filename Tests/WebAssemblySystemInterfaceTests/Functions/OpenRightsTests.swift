import Testing
import WebAssemblySystemInterface

/// Rights of what is opened: asked for, inherited, narrowed.
struct OpenRightsTests {
  @Test func whatIsGivenHasAllRightsThatApply() throws {
    let guest = try CallingGuest(filled: .memory)
    let status = try guest.descriptorStatus(3)
    #expect(status.type == 3 && status.flags == [])
    #expect(status.rights == .directory)
    #expect(status.inheritingRights == .all)
  }

  @Test func onlyWhatAppliesIsGiven() throws {
    let guest = try CallingGuest(filled: .memory)
    let file = try guest.descriptorStatus(guest.open("f", rights: .all, inheriting: .all))
    #expect(file.type == 4 && file.rights == .file && file.inheritingRights == .all)
    let few = try guest.descriptorStatus(guest.open("f", rights: [.fdRead, .fdTell, .fdReaddir], inheriting: .fdRead))
    #expect(few.rights == [.fdRead, .fdTell] && few.inheritingRights == .fdRead)
    let none = try guest.descriptorStatus(guest.open("f", rights: []))
    #expect(none.rights == [] && none.inheritingRights == [])
    let directory = try guest.descriptorStatus(guest.open("d", .directory, rights: [.fdReaddir, .fdRead]))
    #expect(directory.rights == .fdReaddir && directory.inheritingRights == [])
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func whatIsAskedForMustBeInherited(_ bit: UInt64) throws {
    let guest = try CallingGuest(filled: .memory)
    let right = GuestRights(rawValue: 1 << bit)
    let rest = GuestRights.all.subtracting(right)
    let directory = try guest.open("d", .directory, rights: .directory, inheriting: rest)
    #expect(throws: WASI.Errno.notCapable) { try guest.open("g", in: directory, rights: right) }
    #expect(throws: WASI.Errno.notCapable) { try guest.open("g", in: directory, rights: [], inheriting: right) }
    let file = try guest.open("g", in: directory, rights: rest, inheriting: rest)
    let status = try guest.descriptorStatus(file)
    #expect(status.rights == .file.subtracting(right) && status.inheritingRights == rest)
    // The same after it has been given up.
    try guest.perform("fd_fdstat_set_rights", 3, GuestRights.directory.rawValue, rest.rawValue)
    #expect(throws: WASI.Errno.notCapable) { try guest.open("f", rights: right) }
    _ = try guest.open("f", rights: rest, inheriting: rest)
  }

  @Test func openingNeedsRightsOfTheDirectory() throws {
    let needed: [(right: GuestRights, openFlags: GuestOpenFlags)] = [
      (.pathOpen, []), (.pathCreateFile, .create), (.pathFilestatSetSize, .truncate),
    ]
    for (right, openFlags) in needed {
      let guest = try CallingGuest(filled: .memory)
      let directory = try guest.open("d", .directory, rights: .directory.subtracting(right), inheriting: .all)
      #expect(throws: WASI.Errno.notCapable) { try guest.open("g", in: directory, openFlags) }
      #expect(throws: WASI.Errno.notCapable) { try guest.open("n", in: directory, openFlags) }
      #expect(try guest.text(of: "d/g") == "in d")
      #expect(throws: WASI.Errno.noEntry) { try guest.fileStatus(of: "d/n") }
      let enough = try guest.open("d", .directory, rights: [.pathOpen, right], inheriting: .all)
      _ = try guest.open("g", in: enough, openFlags)
    }
  }

  /// Who gives up rights to a file that is open cannot get them back by opening it once more through what it has.
  @Test(arguments: TestedFileSystem.allCases)
  func rightsAreNeverGained(_ kind: TestedFileSystem) throws {
    let guest = try CallingGuest(filled: kind)
    let reading = GuestRights([.fdRead, .fdSeek])
    let directory = try guest.open("d", .directory, rights: [.pathOpen], inheriting: [.pathOpen, .fdRead, .fdSeek])
    #expect(throws: WASI.Errno.notCapable) { try guest.open("g", in: directory, rights: [.fdRead, .fdWrite]) }
    let again = try guest.open(".", in: directory, .directory, rights: .pathOpen, inheriting: reading)
    #expect(throws: WASI.Errno.notCapable) { try guest.open("g", in: again, rights: [], inheriting: .pathOpen) }
    let file = try guest.open("g", in: again, rights: reading)
    #expect(try guest.text(file) == "in d")
    #expect(throws: WASI.Errno.notCapable) { try guest.write("x", file) }
    #expect(throws: WASI.Errno.notCapable) {
      try guest.perform("fd_fdstat_set_rights", file, GuestRights.file.rawValue, 0)
    }
    #expect(throws: WASI.Errno.notCapable) { try guest.removeFile("g", in: directory) }
  }
}
