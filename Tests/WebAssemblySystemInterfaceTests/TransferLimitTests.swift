import Foundation
import Testing
import WebAssembly
import WebAssemblySystemInterface

/// How much a call moves, and what it does where nothing can be moved now.
struct TransferLimitTests {
  /// Buffers may be one and the same memory: together they have more bytes than 32 bits can count.
  @Test(arguments: [Int.max, Int.min, 5 << 30, 100])
  func aCallMovesNoMoreThanItCanTell(_ limit: Int) throws {
    var limits = WASI.Limits()
    limits.transferSize = limit
    let guest = try CallingGuest(WASI(standardOutput: .discard, limits: limits))
    let size: UInt32 = 6 << 20
    #expect(try #require(guest.memory.grow(by: 100)) > 0)
    try guest.putList([(address: UInt32, count: UInt32)](repeating: (0, size), count: 1024), at: 32768)
    #expect(try guest.call("fd_write", 1, 32768, 1024, 16) == 0)
    let count = try guest.memory.load(UInt32.self, at: 16)
    #expect(count == UInt32(min(max(limit, 0), 1 << 30)))
  }

  /// A file of the host's that never has anything, and that nothing can wait for.
  private final class Reluctant: OpenFile {
    func status() throws(WASI.Errno) -> FileStatus { FileStatus(type: .unknown) }
    func setTimes(access: FileTime?, modification: FileTime?) throws(WASI.Errno) {}
    func synchronize(contentsOnly: Bool) throws(WASI.Errno) {}
    func read(
      into buffers: UnsafeBufferPointer<UnsafeMutableRawBufferPointer>, at offset: UInt64
    ) throws(WASI.Errno) -> Int { throw .again }
    func write(_ buffers: UnsafeBufferPointer<UnsafeRawBufferPointer>, at offset: UInt64) throws(WASI.Errno) -> Int {
      throw .again
    }
    func append(
      _ buffers: UnsafeBufferPointer<UnsafeRawBufferPointer>
    ) throws(WASI.Errno) -> (count: Int, end: UInt64) { throw .again }
    func setSize(_ size: UInt64) throws(WASI.Errno) { throw .invalid }
    func allocate(at offset: UInt64, count: UInt64) throws(WASI.Errno) { throw .invalid }
    var isSeekable: Bool { false }
  }

  /// A directory in which every name is such a file.
  private final class ReluctantDirectory: OpenDirectory {
    func status() throws(WASI.Errno) -> FileStatus { FileStatus(type: .directory) }
    func setTimes(access: FileTime?, modification: FileTime?) throws(WASI.Errno) {}
    func synchronize(contentsOnly: Bool) throws(WASI.Errno) {}
    func status(of name: FileName) throws(WASI.Errno) -> FileStatus { FileStatus(type: .unknown) }
    func setTimes(of name: FileName, access: FileTime?, modification: FileTime?) throws(WASI.Errno) {}
    func open(_ name: FileName, _ options: OpenOptions) throws(WASI.Errno) -> OpenedNode { .file(Reluctant()) }
    func reopen() throws(WASI.Errno) -> any OpenDirectory { self }
    func readLink(_ name: FileName) throws(WASI.Errno) -> [UInt8] { throw .invalid }
    func createDirectory(_ name: FileName) throws(WASI.Errno) { throw .access }
    func createSymbolicLink(_ name: FileName, to target: [UInt8]) throws(WASI.Errno) { throw .access }
    func createLink(
      _ name: FileName, to file: FileName, in directory: any OpenDirectory
    ) throws(WASI.Errno) { throw .access }
    func rename(
      _ name: FileName, to newName: FileName, in directory: any OpenDirectory
    ) throws(WASI.Errno) { throw .access }
    func removeFile(_ name: FileName) throws(WASI.Errno) { throw .access }
    func removeDirectory(_ name: FileName) throws(WASI.Errno) { throw .access }
    func forEachEntry(after cookie: UInt64, _ body: (DirectoryEntry) -> Bool) throws(WASI.Errno) {}
  }

  private struct ReluctantFileSystem: FileSystem {
    func openRoot() throws(WASI.Errno) -> any OpenDirectory { ReluctantDirectory() }
  }

  @Test func whatCannotBeWaitedForIsNotAskedAgainAndAgain() throws {
    let guest = try CallingGuest(WASI(directories: [.init("/", ReluctantFileSystem())]))
    let file = try guest.open("file", rights: .file)
    #expect(try guest.read(1, from: file).error == WASI.Errno.again.rawValue)
    #expect(try guest.write([1], to: file).error == WASI.Errno.again.rawValue)
  }

  #if os(Linux)
    /// A terminal that has room says so also where it has room for one byte only.
    @Test(.timeLimit(.minutes(1))) func aGuestThatFillsATerminalCanBeInterrupted() throws {
      let terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY)
      guard terminal >= 0 else { return }
      defer { close(terminal) }
      // The other end, which is locked until it is unlocked, has a number (`TIOCSPTLCK`, `TIOCGPTN`).
      var (lock, number): (Int32, Int32) = (0, 0)
      try #require(ioctl(terminal, 0x4004_5431, &lock) == 0)
      try #require(ioctl(terminal, 0x8004_5430, &number) == 0)
      let other = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
      try #require(other >= 0)
      defer { close(other) }
      let guest = try CallingGuest(WASI(standardOutput: .descriptor(other)))
      let handle = guest.instance.store.interruptionHandle
      let interruption = OnThread {
        Thread.sleep(forTimeInterval: 0.2)
        handle.interrupt()
      }
      let bytes = [UInt8](repeating: 0x61, count: 4095)
      #expect(throws: CallError.self) {
        while true { _ = try guest.write(bytes, to: 1) }
      }
      interruption.value
    }
  #endif
}
