import Testing
import WebAssemblySystemInterface

/// A view through which nothing changes.
struct ReadOnlyFileSystemTests {
  private let base: MemoryFileSystem
  private let root: any OpenDirectory

  init() throws {
    base = try MemoryFileSystem(files: ["f": [1, 2, 3], "d/g": [4]])
    try base.createSymbolicLink("l", to: "f")
    try base.createDirectory("empty")
    root = try ReadOnlyFileSystem(base).openRoot()
  }

  @Test func everythingIsRead() throws {
    #expect(try root.file("f").read([10]) == [1, 2, 3])
    #expect(try root.openDirectory("d").file("g").read([10]) == [4])
    #expect(try root.readLink("l") == [102])
    #expect(try root.names() == ["d", "empty", "f", "l"])
    #expect(try root.directory("d").reopen().names() == ["g"])
    #expect(try root.status(of: "f") == base.openRoot().status(of: "f"))
    try base.write([5], to: "new")
    #expect(try root.file("new").read([10]) == [5])
  }

  @Test func openingChangesNothing() throws {
    let creating = OpenOptions(isReadable: true, creates: true)
    #expect(try root.file("f", creating).read([10]) == [1, 2, 3])
    #expect(throws: WASI.Errno.readOnlyFileSystem) { try root.open("none", creating) }
    #expect(throws: WASI.Errno.readOnlyFileSystem) { try root.open("none", .creating) }
    #expect(throws: WASI.Errno.readOnlyFileSystem) { try root.open("f", .writing) }
    #expect(throws: WASI.Errno.readOnlyFileSystem) { try root.open("f", OpenOptions(isReadable: true, truncates: true)) }
    #expect(throws: WASI.Errno.exists) { try root.open("f", OpenOptions(creates: true, isExclusive: true)) }
    #expect(throws: WASI.Errno.exists) { try root.open("l", OpenOptions(creates: true, isExclusive: true)) }
    #expect(throws: WASI.Errno.isDirectory) { try root.open("d", .writing) }
    #expect(throws: WASI.Errno.isDirectory) { try root.open("d", creating) }
    #expect(throws: WASI.Errno.noEntry) { try root.open("none", .writing) }
    #expect(throws: WASI.Errno.tooManyLinks) { try root.open("l", .writing) }
    #expect(throws: WASI.Errno.tooManyLinks) { try root.open("l", .reading) }
    #expect(throws: WASI.Errno.notDirectory) { try root.open("f", .directory) }
    #expect(base.files == ["f": [1, 2, 3], "d/g": [4]])
  }

  @Test func openFilesChangeNothing() throws {
    let file = try root.file("f")
    #expect(throws: WASI.Errno.badDescriptor) { try file.write("x") }
    #expect(throws: WASI.Errno.badDescriptor) { try file.append("x") }
    #expect(throws: WASI.Errno.readOnlyFileSystem) { try file.setSize(0) }
    #expect(throws: WASI.Errno.readOnlyFileSystem) { try file.allocate(at: 0, count: 10) }
    #expect(throws: WASI.Errno.readOnlyFileSystem) { try file.setTimes(access: .now, modification: .now) }
    try file.synchronize(contentsOnly: false)
    #expect(base.contents(of: "f") == [1, 2, 3])
  }

  @Test func namesStay() throws {
    let root = root
    let inner = try root.directory("d")
    for name in ["f", "d", "l"] as [FileName] {
      #expect(throws: WASI.Errno.readOnlyFileSystem) { try root.removeFile(name) }
      #expect(throws: WASI.Errno.readOnlyFileSystem) { try root.removeDirectory(name) }
      #expect(throws: WASI.Errno.readOnlyFileSystem) { try root.rename(name, to: "x", in: inner) }
      #expect(throws: WASI.Errno.readOnlyFileSystem) { try root.setTimes(of: name, access: .now, modification: nil) }
      #expect(throws: WASI.Errno.exists) { try root.createDirectory(name) }
      #expect(throws: WASI.Errno.exists) { try root.createSymbolicLink(name, to: [65]) }
      #expect(throws: WASI.Errno.exists) { try root.createLink(name, to: "g", in: inner) }
    }
    #expect(throws: WASI.Errno.noEntry) { try root.removeFile("none") }
    #expect(throws: WASI.Errno.noEntry) { try root.removeDirectory("none") }
    #expect(throws: WASI.Errno.noEntry) { try root.rename("none", to: "x", in: root) }
    #expect(throws: WASI.Errno.noEntry) { try root.setTimes(of: "none", access: .now, modification: nil) }
    #expect(throws: WASI.Errno.readOnlyFileSystem) { try root.createDirectory("none") }
    #expect(throws: WASI.Errno.readOnlyFileSystem) { try root.createSymbolicLink("none", to: [65]) }
    #expect(throws: WASI.Errno.readOnlyFileSystem) { try root.createLink("none", to: "f", in: root) }
    #expect(throws: WASI.Errno.readOnlyFileSystem) { try inner.setTimes(access: .now, modification: nil) }
    // Nor does anything come in from where it could be changed.
    #expect(throws: WASI.Errno.crossDevice) { try base.openRoot().rename("f", to: "x", in: root) }
    #expect(base.files == ["f": [1, 2, 3], "d/g": [4]])
    #expect(try base.entries(of: "").map(\.name) == ["d", "f", "l", "empty"])
  }
}
