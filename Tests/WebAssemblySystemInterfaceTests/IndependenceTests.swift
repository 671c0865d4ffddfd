import Foundation
import Testing
import WebAssembly
import WebAssemblySystemInterface

/// System interfaces that share a file system, and nothing else; what is left when they are gone.
struct IndependenceTests {
  private func guest(_ system: MemoryFileSystem) throws -> CallingGuest {
    try CallingGuest(WASI(directories: [.init("/", system)]), system: system)
  }

  @Test func descriptorsAreEachGuestsOwn() throws {
    let system = try MemoryFileSystem(files: ["f": Array("text".utf8)])
    let (first, second) = (try guest(system), try guest(system))
    let file = try first.openFile("f")
    #expect(throws: WASI.Errno.badDescriptor) { _ = try second.text(file) }
    #expect(try second.openFile("f", flags: .append) == file)
    #expect(try first.text(file, count: 2) == "te")
    // The position, the flags and the rights of one are nothing to the other.
    try first.perform("fd_fdstat_set_rights", file, GuestRights([.fdRead, .fdSeek]).rawValue, 0)
    #expect(try second.text(file) == "text")
    try second.write("!", file)
    #expect(try first.text(file) == "xt!")
    try first.close(file)
    try first.close(3)
    try second.write("?", file)
    #expect(try second.openDirectory(".") == 5)
    #expect(system.contents(of: "f") == Array("text!?".utf8))
  }

  @Test func guestsOnSeveralThreadsShareAFileSystem() throws {
    let system = MemoryFileSystem()
    let threads = (0..<4).map { number in
      OnThread { () -> String? in
        do {
          let guest = try CallingGuest(WASI(directories: [.init("/", system)]), system: system)
          let log = try guest.openFile("log", .create, flags: .append)
          for round in 0..<200 {
            try guest.make("\(number)", "\(round)")
            guard try guest.text(of: "\(number)") == "\(round)" else { return "\(number) has lost \(round)" }
            try guest.rename("\(number)", to: "moved\(number)")
            guard try guest.write("\(number)\n", log) == 2 else { return "less was written" }
          }
          return nil
        } catch { return "\(error)" }
      }
    }
    for thread in threads { #expect(thread.value == nil) }
    let log = String(decoding: system.contents(of: "log") ?? [], as: UTF8.self)
    #expect(log.split(separator: "\n").sorted() == (0..<800).map { "\($0 / 200)" })
    #expect(try system.openRoot().names() == ["log", "moved0", "moved1", "moved2", "moved3"])
  }

  /// The same file system under two paths is one.
  @Test func aFileSystemIsGivenTwice() throws {
    let system = MemoryFileSystem()
    let guest = try CallingGuest(
      WASI(directories: [.init("/rw", system), .init("/ro", system, access: .readOnly)]), system: system)
    try guest.make("f", "text")
    #expect(try guest.text(guest.open("f", in: 4)) == "text")
    #expect(throws: WASI.Errno.readOnlyFileSystem) { try guest.open("f", in: 4, rights: .file) }
    #expect(throws: WASI.Errno.readOnlyFileSystem) { try guest.removeFile("f", in: 4) }
    #expect(throws: WASI.Errno.readOnlyFileSystem) { try guest.createDirectory("d", in: 4) }
    #expect(throws: WASI.Errno.readOnlyFileSystem) { try guest.link(text: "f", at: "l", in: 4) }
    #expect(throws: WASI.Errno.readOnlyFileSystem) { try guest.rename("f", in: 4, to: "g", under: 4) }
    #expect(throws: WASI.Errno.readOnlyFileSystem) { try guest.link("f", in: 4, to: "g", under: 4) }
    #expect(throws: WASI.Errno.readOnlyFileSystem) { _ = try guest.open("n", in: 4, .create) }
    #expect(try system.openRoot().names() == ["f"])
  }

  #if os(Linux)
    /// Descriptors of this process that are open in a folder: other tests open others meanwhile.
    private func openCount(in folder: TemporaryDirectory) throws -> Int {
      try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count { number in
        let path = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(number)")
        return path?.hasPrefix(folder.path) == true
      }
    }

    /// A thousand guests that leave everything open: files, directories, listings, and ways through directories.
    @Test func whatAGuestLeavesOpenIsClosed() throws {
      let folder = try TemporaryDirectory()
      try folder.makeDirectory("d/e")
      try folder.makeFile("d/f", "text")
      let engine = Engine()
      let module = try Fixture.module("modules/system-calls", engine)
      for usesOpenat2 in [true, false] {
        let system = try HostFileSystem(pathBytes: Array(folder.path.utf8), usesOpenat2: usesOpenat2)
        let before = try openCount(in: folder)
        for _ in 0..<500 {
          let guest = try CallingGuest(WASI(directories: [.init("/", system), .init("/2", system)]), module)
          _ = try guest.openFile("d/f")
          let directory = try guest.openDirectory("d/e/..")
          _ = try guest.listing(directory)
          _ = try guest.open("f", in: directory)
          _ = try guest.listing(4)
          #expect(throws: WASI.Errno.noEntry) { _ = try guest.open("d/e/../none") }
          #expect(throws: WASI.Errno.notDirectory) { _ = try guest.open("d/f", .directory) }
        }
        #expect(try openCount(in: folder) == before)
      }
    }
  #endif
}
