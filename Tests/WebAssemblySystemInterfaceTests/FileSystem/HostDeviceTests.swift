#if !os(Windows)
  import Foundation
  import Testing
  import WebAssemblySystemInterface

  /// What stands in directories of the host's and is no regular file.
  @Suite struct HostDeviceTests {
    let folder: TemporaryDirectory
    let root: any OpenDirectory

    init() throws {
      folder = try TemporaryDirectory()
      root = try folder.opened()
      try #require(mkfifo(folder["pipe"], 0o600) == 0)
    }

    /// Whoever wants to wait, waits for the descriptor.
    @Test func pipesWaitForNobody() throws {
      #expect(try root.status(of: "pipe").type == .unknown)
      // Nobody reads it yet.
      #expect(throws: WASI.Errno.noSuchDevice) { try root.file("pipe", OpenOptions(isWritable: true)) }
      let reader = try root.file("pipe")
      #expect(!reader.isSeekable)
      #expect(reader.hostDescriptor != nil)
      let writer = try root.file("pipe", OpenOptions(isWritable: true))
      #expect(throws: WASI.Errno.again) { try reader.text() }
      #expect(try writer.write(["ab", "c"], at: 17) == 3)
      #expect(try writer.append("d").count == 1)
      #expect(try reader.read([1, 2, 3], at: 1 << 63) == Array("abcd".utf8))
    }

    @Test func aPipeThatNobodyReadsEndsTheWriteAndNotTheProcess() throws {
      var reader: (any OpenFile)? = try root.file("pipe")
      let writer = try root.file("pipe", OpenOptions(isWritable: true))
      try writer.write(["x"], at: 0)
      #expect(try reader?.text() == "x")
      reader = nil
      #expect(throws: WASI.Errno.brokenPipe) { try writer.write(["x"], at: 0) }
      #expect(throws: WASI.Errno.brokenPipe) { try writer.append("x") }
    }

    @Test func aPipeAtItsEndReadsNothing() throws {
      let reader = try root.file("pipe")
      _ = try root.file("pipe", OpenOptions(isWritable: true))
      #expect(try reader.text() == "")
    }

    @Test func devices() throws {
      let devices = try HostFileSystem("/dev").openRoot()
      #expect(try devices.status(of: "null").type == .characterDevice)
      let null = try devices.file("null", OpenOptions(isReadable: true, isWritable: true))
      #expect(try null.write(["abc"], at: 0) == 3)
      #expect(try null.append("abc").count == 3)
      #expect(try null.text() == "")
      #expect(try devices.file("zero").read([3, 2], at: 0) == [0, 0, 0, 0, 0])
    }

    @Test func socketsCannotBeOpened() throws {
      let socket = socket(AF_UNIX, Self.stream, 0)
      defer { close(socket) }
      var address = sockaddr_un()
      address.sun_family = sa_family_t(AF_UNIX)
      let path = Array(folder["s"].utf8)
      try #require(path.count < MemoryLayout.size(ofValue: address.sun_path))
      withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path) }
      let result = withUnsafePointer(to: address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          bind(socket, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
        }
      }
      try #require(result == 0)
      #expect(try root.status(of: "s").type == .streamSocket)
      #expect(throws: WASI.Errno.self) { try root.file("s") }
      #expect(try root.entries().first { $0.name.description == "s" }?.type == .streamSocket)
    }

    #if canImport(Glibc)
      private static let stream = Int32(SOCK_STREAM.rawValue)
    #else
      private static let stream = Int32(SOCK_STREAM)
    #endif
  }
#endif
