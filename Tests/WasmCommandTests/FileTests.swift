#if os(Linux)
import Foundation
import Testing
import WasmCommand
import WebAssemblySystemInterface

/// Files that are no modules as they should be: too large, without end, without anything, changed while they are used.
struct FileTests {
  /// A module whose program reads a byte, and then calls a function for the first time.
  private static let program = """
    (module
      (import "wasi_snapshot_preview1" "fd_read" (func $read (param i32 i32 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
      (memory (export "memory") 1) (data (i32.const 0) "\\10\\00\\00\\00\\01\\00\\00\\00")
      (func $late (result i32) (i32.add (i32.const 40) (i32.const 2)))
      (func (export "_start")
        (drop (call $read (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 8)))
        (call $exit (call $late))))
    """

  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// What a build does to the module that it makes anew: what was opened is what runs.
  @Test(arguments: [0, 1 << 16]) func aFileIsOverwrittenWhileItsModuleRuns(_ size: Int) throws {
    let text = try folder.write("program.wat", Self.program)
    let file = folder.path("program.wasm")
    #expect(Outcome(["wat2wasm", text, "-o", file]).status == 0)
    let command = Command(
      standardInput: .read { buffer in
        // In place, as `cp` does it, and to a size of which nothing is mapped.
        let handle = FileHandle(forWritingAtPath: file)
        handle?.truncateFile(atOffset: 0)
        handle?.write(Data(repeating: 0xFF, count: size))
        buffer[0] = 1
        return 1
      })
    #expect(command.run(["run", file]) == 42)
  }

  @Test(arguments: [[0], [0x20]] as [[UInt8]]) func aFileIsTooLarge(_ start: [UInt8]) throws {
    let file = try folder.write("large", "")
    let handle = try #require(FileHandle(forWritingAtPath: file))
    handle.write(Data(start))
    // Of 200 GB, almost all of which is not there.
    handle.truncateFile(atOffset: 200_000_000_000)
    for command in ["run", "validate", "inspect", "wat2wasm", "wasm2wat", "wast"] {
      let outcome = Outcome([command, file])
      #expect(outcome.status == 2)
      let limit = start == [0] ? 1 << 30 : 256 << 20
      #expect(outcome.errors == "wasm: \(file): has 200000000000 bytes, more than \(limit)\n")
    }
  }

  @Test func aDeviceHasNoEnd() {
    let outcome = Outcome(["run", "/dev/zero"])
    #expect(outcome.status == 2)
    #expect(outcome.errors == "wasm: /dev/zero: has more than \(256 << 20) bytes\n")
  }

  @Test(arguments: ["/", "/dev/null", "/nowhere"]) func thereIsNothingToRead(_ path: String) {
    let outcome = Outcome(["run", "--timeout", "60", path])
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("wasm: "))
  }

  // MARK: - Pipes

  private func makePipe() -> String {
    let path = folder.path("pipe")
    #expect(mkfifo(path, 0o600) == 0)
    return path
  }

  @Test(arguments: [["run"], ["validate"], ["run", "--invoke", "f"]]) func nobodyWritesToAPipe(_ command: [String]) {
    let pipe = makePipe()
    let outcome = Outcome(command + ["--timeout", "0.1", pipe])
    #expect(outcome.status == 134)
    #expect(outcome.errors == "wasm: trap: interrupted\n")
  }

  @Test func aPipeStopsInTheMiddle() throws {
    let pipe = makePipe()
    let writer = open(pipe, O_RDWR)
    defer { close(writer) }
    #expect(write(writer, "\0asm", 4) == 4)
    #expect(Outcome(["run", "--timeout", "0.1", pipe]).status == 134)
  }

  /// Whether or not there is a limit of time, whoever reads waits for whoever writes.
  @Test(arguments: [[], ["--timeout", "600"]]) func aPipeIsSlow(_ options: [String]) {
    let pipe = makePipe()
    Thread.detachNewThread {
      Thread.sleep(forTimeInterval: 0.05)
      let writer = open(pipe, O_WRONLY)
      for part in ["(module (func (export \"f\") ", "(result i32) (i32.const 7)))"] {
        _ = write(writer, part, part.utf8.count)
        Thread.sleep(forTimeInterval: 0.05)
      }
      close(writer)
    }
    let outcome = Outcome(["run", "--invoke", "f"] + options + [pipe])
    #expect(outcome.errors == "")
    #expect(outcome.output == "7\n")
  }

  @Test func scriptsOnAPipeAreNotWaitedFor() throws {
    let pipe = makePipe()
    let script = try folder.write("right.wast", "(module)")
    let outcome = Outcome(["wast", "--timeout", "0.1", script, pipe, script])
    #expect(outcome.status == 1)
    #expect(outcome.output.hasSuffix("1 scripts: 1 passed, 0 failed, 0 skipped\n"))
    #expect(outcome.errors == "wasm: interrupted: 2 scripts were not run\n")
  }
}
#endif
