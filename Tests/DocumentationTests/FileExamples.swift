import Foundation
import Testing
import WebAssembly
import WebAssemblySystemInterface
import WebAssemblyText

/// The examples of the article "Files and sandboxes".
struct FileExamples {
  /// A program that copies the file that its first argument names to the file that its second argument names, and makes a link that
  /// leads to nowhere outside. Its exit status is the first error number.
  private let notes = """
    (module
      (import "wasi_snapshot_preview1" "args_get" (func $args (param i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "path_open"
        (func $open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "fd_read" (func $read (param i32 i32 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
      (memory (export "memory") 1)
      (func $check (param i32) (if (local.get 0) (then (call $exit (local.get 0)))))
      (func $length (param $text i32) (result i32) (local $end i32)
        (local.set $end (local.get $text))
        (block (loop
          (br_if 1 (i32.eqz (i32.load8_u (local.get $end))))
          (local.set $end (i32.add (local.get $end) (i32.const 1)))
          (br 0)))
        (i32.sub (local.get $end) (local.get $text)))
      (func $open_file (param $name i32) (param $flags i32) (param $rights i64) (result i32)
        (call $check (call $open (i32.const 3) (i32.const 1) (local.get $name) (call $length (local.get $name))
          (local.get $flags) (local.get $rights) (i64.const 0) (i32.const 0) (i32.const 64)))
        (i32.load (i32.const 64)))
      (func (export "_start") (local $input i32)
        (call $check (call $args (i32.const 0) (i32.const 1024)))
        (local.set $input (call $open_file (i32.load (i32.const 4)) (i32.const 0) (i64.const 2)))
        (i32.store (i32.const 32) (i32.const 4096))
        (i32.store (i32.const 36) (i32.const 4096))
        (call $check (call $read (local.get $input) (i32.const 32) (i32.const 1) (i32.const 36)))
        (call $check (call $write (call $open_file (i32.load (i32.const 8)) (i32.const 9) (i64.const 64))
          (i32.const 32) (i32.const 1) (i32.const 68)))))
    """

  private func run(_ wasi: WASI) throws -> Int32 {
    let engine = Engine()
    var linker = Linker()
    try wasi.define(in: &linker)
    return try wasi.run(linker.instantiate(Module(engine, WAT.encode(notes)), in: Store(engine)))
  }

  /// Lets `body` use a directory with a file `weather` in it.
  private func withDirectory(_ body: (String) throws -> Void) throws {
    let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: url) }
    try Data("warm\n".utf8).write(to: url.appending(path: "weather"))
    try body(url.path)
    #expect(try FileManager.default.contentsOfDirectory(atPath: url.path) == ["weather"])
  }

  @Test func directories() throws {
    try withDirectory { path in
      // EXAMPLE
      let wasi = WASI(
        arguments: ["report"], standardOutput: .inherit,
        directories: [
          try WASI.Directory("/data", host: path, access: .readOnly),
          WASI.Directory("/tmp", MemoryFileSystem()),
        ])
      // END
      _ = wasi
      let readOnly = WASI(
        arguments: ["notes", "weather", "notes"], directories: [try WASI.Directory(".", host: path, access: .readOnly)])
      #expect(try run(readOnly) == WASI.Errno.readOnlyFileSystem.rawValue)
      let leaving = WASI(
        arguments: ["notes", "../weather", "notes"], directories: [try WASI.Directory(".", host: path)])
      #expect(try run(leaving) == WASI.Errno.notPermitted.rawValue)
    }
  }

  @Test func filesInMemory() throws {
    // EXAMPLE
    let files = MemoryFileSystem()
    try files.write(Array("warm\n".utf8), to: "input/weather")
    let wasi = WASI(arguments: ["notes", "input/weather", "output/notes"], directories: [WASI.Directory(".", files)])
    try files.createDirectory("output")
    let status = try run(wasi)
    print(status, files.contents(of: "output/notes") ?? [])
    // END
    #expect(status == 0)
    #expect(files.contents(of: "output/notes") == Array("warm\n".utf8))
  }

  @Test func overlay() throws {
    try withDirectory { path in
      // EXAMPLE
      let changes = MemoryFileSystem()
      let view = OverlayFileSystem(lower: try HostFileSystem(path), upper: changes)
      let wasi = WASI(arguments: ["notes", "weather", "notes"], directories: [WASI.Directory(".", view)])
      let status = try run(wasi)
      print(status, changes.files.keys.sorted())
      // END
      #expect(status == 0)
      #expect(changes.files == ["notes": Array("warm\n".utf8)])
    }
  }

  // MARK: - Doc comments

  @Test func valuesBeforeAndAfter() throws {
    // EXAMPLE
    let files = try MemoryFileSystem(files: ["in/numbers.txt": Array("1 2 3".utf8)])
    // A guest that was given it has written to a file.
    let result = files.contents(of: "out/sum.txt")
    // END
    #expect(result == nil && files.files.keys.sorted() == ["in/numbers.txt"])
  }

  @Test func changesAlone() throws {
    let template = try MemoryFileSystem(files: ["a": [1]])
    // EXAMPLE
    let changes = MemoryFileSystem()
    let files = OverlayFileSystem(lower: template, upper: changes)
    // What a guest has changed or made, and nothing else, is in `changes`.
    // END
    _ = files
    #expect(changes.files.isEmpty)
  }

  @Test func functionsLeftOut() throws {
    let wasi = WASI()
    var linker = Linker()
    // EXAMPLE
    try wasi.define(in: &linker, .all.subtracting([.files, .sockets]))
    // END
    #expect(!linker.remove("wasi_snapshot_preview1", "path_open") && linker.remove("wasi_snapshot_preview1", "fd_write"))
  }
}
