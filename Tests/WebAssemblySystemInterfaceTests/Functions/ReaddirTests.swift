import Testing
import WebAssembly
import WebAssemblySystemInterface

/// `fd_readdir`.
struct ReaddirTests {
  @Test(arguments: TestedFileSystem.allCases)
  func entriesSayWhatStandsThere(_ kind: TestedFileSystem) throws {
    let guest = try CallingGuest(filled: kind)
    let entries = try guest.entries()
    #expect(entries.prefix(2).map(\.name) == [".", ".."])
    #expect(entries.prefix(2).map(\.next) == [1, 2])
    // What is above is not told.
    #expect(try entries.prefix(2).allSatisfy { try $0.type == 3 && $0.inode == guest.fileStatus(3).inode })
    #expect(entries.dropFirst(2).map(\.name).sorted() == ["d", "e", "f", "ld", "lf", "ln", "loop"])
    for entry in entries.dropFirst(2) {
      let status = try guest.fileStatus(of: entry.name)
      #expect(entry.type == status.type && entry.inode == status.inode, "\(entry.name)")
      #expect(entry.next > 2)
    }
    #expect(Set(entries.map(\.next)).count == entries.count)
    // The same again, and through another descriptor.
    #expect(try guest.entries() == entries)
    #expect(try guest.entries(guest.openDirectory(".")) == entries)
    #expect(try guest.entries(guest.openDirectory("e")).map(\.name) == [".", ".."])
  }

  /// An entry for which there is no room is cut off, wherever that is.
  @Test(arguments: TestedFileSystem.allCases)
  func anyBufferIsFilled(_ kind: TestedFileSystem) throws {
    let guest = try CallingGuest(filled: kind)
    let all = try guest.listing()
    #expect(all.count == 24 * 9 + ".".utf8.count + "..".utf8.count + "deflfldlnloop".utf8.count)
    for room in 0...all.count + 1 {
      let end = CallingGuest.byteAddress + UInt32(room)
      try guest.memory.store(UInt8(0xAA), at: end)
      #expect(try guest.listing(room: UInt32(room)) == Array(all.prefix(room)))
      #expect(try guest.memory.load(UInt8.self, at: end) == 0xAA)
    }
    // What comes after an entry is what stood after it.
    var rest = all[...]
    for entry in guest.entries(all) {
      rest = rest.dropFirst(24 + entry.name.utf8.count)
      #expect(try guest.listing(after: entry.next) == Array(rest), "\(entry.name)")
    }
    #expect(rest.isEmpty)
  }

  @Test(arguments: TestedFileSystem.allCases, [24 + 7, 64, 200, 4096] as [UInt32])
  func hundredsOfEntriesComeOnce(_ kind: TestedFileSystem, _ room: UInt32) throws {
    let names = (100..<400).map { "name\($0)" }
    let guest = try CallingGuest(kind) { root in for name in names { try root.put(FileName(stringLiteral: name), "") } }
    #expect(try guest.entries(room: room).map(\.name).sorted() == ([".", ".."] + names).sorted())
  }

  @Test(arguments: TestedFileSystem.allCases)
  func cookiesSurviveChanges(_ kind: TestedFileSystem) throws {
    let names = (100..<200).map { "name\($0)" }
    let guest = try CallingGuest(kind) { root in for name in names { try root.put(FileName(stringLiteral: name), "") } }
    var first = guest.entries(try guest.listing(room: 31 * 40))
    let last = try #require(first.last)
    // Some that have come, the last among them, and some that have not, are removed; others are made.
    let come = first.dropFirst(2).map(\.name)
    let removed = Set(come.suffix(10) + names.filter { !come.contains($0) }.prefix(20))
    for name in removed { try guest.removeFile(name) }
    for number in 0..<50 { try guest.make("new\(number)") }
    first += try guest.entries(after: last.next, room: 100)
    let listed = first.map(\.name)
    #expect(Set(listed).count == listed.count)
    #expect(Set(names).subtracting(removed).isSubset(of: listed))
    // A host may have read on before they were removed.
    #expect(kind.readsFromHost || removed.subtracting(come).isDisjoint(with: listed))
    // From the beginning, it is what is there now.
    let now = try guest.entries().map(\.name)
    #expect(now.sorted() == ([".", ".."] + Set(names).subtracting(removed) + (0..<50).map { "new\($0)" }).sorted())
  }

  /// A place that was never told is some place, or the end, or makes no sense to the host.
  @Test(arguments: TestedFileSystem.allCases, [1 << 32, 1 << 62, 1 << 63, .max - 1, .max] as [UInt64])
  func anyCookieIsAPlace(_ kind: TestedFileSystem, _ cookie: UInt64) throws {
    let guest = try CallingGuest(filled: kind)
    let names = Set(try guest.entries().map(\.name))
    let error = try errorNumber {
      let listed = try guest.entries(after: cookie).map(\.name)
      #expect(names.isSuperset(of: listed))
    }
    #expect(error == nil || kind.readsFromHost && error == .invalid)
    #expect(try guest.entries().count == names.count)
  }

  @Test(arguments: TestedFileSystem.allCases)
  func removedDirectoryIsEmpty(_ kind: TestedFileSystem) throws {
    let guest = try CallingGuest(kind)
    try guest.createDirectory("d")
    let directory = try guest.openDirectory("d")
    try guest.removeDirectory("d")
    #expect(throws: WASI.Errno.noEntry) { _ = try guest.open("n", in: directory, .create) }
    #expect(throws: WASI.Errno.noEntry) { try guest.createDirectory("n", in: directory) }
    let names = try? guest.entries(directory).map(\.name)
    #expect(names?.filter { !$0.hasPrefix(".") } ?? [] == [])
  }

  @Test func onlyDirectoriesAreListed() throws {
    let guest = try CallingGuest(filled: .memory)
    let file = try guest.openFile("f")
    for descriptor in [0, 1, file] { #expect(throws: WASI.Errno.notDirectory) { _ = try guest.listing(descriptor) } }
    #expect(throws: WASI.Errno.badDescriptor) { _ = try guest.listing(9) }
  }

  @Test func badBuffersTrap() throws {
    let guest = try CallingGuest(filled: .memory)
    #expect(try trap { try guest.perform("fd_readdir", 3, 1, 0xFFFF_FFFF, 0, 16) } == .outOfBoundsMemoryAccess)
    #expect(try trap { try guest.perform("fd_readdir", 3, 65000, 537, 0, 16) } == .outOfBoundsMemoryAccess)
    #expect(try trap { try guest.perform("fd_readdir", 3, 65000, 536, 0, 65536) } == .outOfBoundsMemoryAccess)
    #expect(try trap { try guest.perform("fd_readdir", 3, 65000, 536, 0, 65000) } == nil)
  }

  /// Names have no end in the buffer, and need none.
  @Test(arguments: TestedFileSystem.allCases)
  func namesOfAnyLength(_ kind: TestedFileSystem) throws {
    let names = ["a", String(repeating: "x", count: 255), "ä🌻", "...", " ", "a\nb"]
    let guest = try CallingGuest(kind)
    for name in names { try guest.make(name, name) }
    #expect(Set(try guest.entries().dropFirst(2).map(\.name)) == Set(names))
    for name in names { #expect(try guest.text(of: name) == name) }
  }
}
