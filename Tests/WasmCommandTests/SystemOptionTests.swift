import Foundation
import Testing

/// What of the system `wasm run` gives a program.
struct SystemOptionTests {
  private let folder = try? TemporaryFolder()

  private func path(_ name: String = "") throws -> String {
    let path = try #require(folder).path(name)
    return path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  // MARK: - Directories

  @Test(arguments: ["", "::.", "::/"])
  func programsWorkOnFilesInADirectory(_ guest: String) throws {
    let outcome = Outcome(["run", "--dir", try path() + guest, "@programs/files.wasm"])
    // Without a name of its own, the program finds the directory under that of the host, and nothing under `.`.
    if guest.isEmpty {
      #expect(outcome.status == 1 && outcome.output.hasPrefix("mkdir: "))
    } else {
      #expect(outcome.status == 0)
      #expect(outcome.output == Fixture.text("programs/files.out"))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: path()).isEmpty)
  }

  @Test func withoutADirectoryThereAreNoFiles() {
    let outcome = Outcome("run @programs/files.wasm")
    #expect(outcome.status == 1)
    #expect(outcome.output.hasPrefix("mkdir: "))
  }

  @Test func nothingIsChangedWhereItIsOnlyRead() throws {
    let outcome = Outcome(["run", "--dir", "\(try path())::.:ro", "@programs/files.wasm"])
    #expect(outcome.status == 1)
    #expect(outcome.output == "mkdir: Read-only file system\n")
  }

  @Test func aDirectoryMayBeFoundAsRo() throws {
    let outcome = Outcome(["run", "--dir", "\(try path())::ro", "@programs/files.wasm"])
    #expect(outcome.status == 1 && outcome.output.hasPrefix("mkdir: "))
    #expect(!outcome.output.contains("Read-only"))
  }

  @Test func aDirectoryThatIsNotThereIsAFailure() throws {
    let outcome = Outcome(["run", "--dir", try path("nothing"), "@programs/hello.wasm"])
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasSuffix("/nothing: no such file or directory\n"))
    let file = try #require(folder).write("file", "")
    #expect(Outcome(["run", "--dir", file, "@programs/hello.wasm"]).errors.hasSuffix("/file: is no directory\n"))
  }

  // MARK: - Arguments and variables

  @Test func aVariableWithoutValueIsThatOfTheProcess() {
    setenv("WASM_TEST_VARIABLE", "1=2", 1)
    #expect(Outcome("run --env WASM_TEST_VARIABLE @programs/echo.wasm --env").output == "WASM_TEST_VARIABLE=1=2\n")
    #expect(Outcome("run --env WASM_TEST_NO_VARIABLE @programs/echo.wasm --env").output == "")
    let all = Outcome("run --inherit-env --env WASM_TEST_VARIABLE=3 @programs/echo.wasm --env").output.split(separator: "\n")
    #expect(all.contains("WASM_TEST_VARIABLE=3") && all.count > 1)
  }

  @Test func theProgramsNameCanBeChosen() throws {
    let file = try #require(folder).write(
      "name.wat",
      """
      (module
        (import "wasi_snapshot_preview1" "args_get" (func $args (param i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
        (memory (export "memory") 1) (data (i32.const 0) "\\40\\00\\00\\00\\04\\00\\00\\00")
        (func (export "_start")
          (drop (call $args (i32.const 32) (i32.const 64)))
          (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 16)))))
      """)
    #expect(Outcome(["run", "--argv0", "self", file]).output == "self")
  }

  // MARK: - Streams

  @Test func streamsAreFiles() throws {
    let input = try #require(folder).write("input", "one line\nanother\n")
    let (output, errors) = (try path("output"), try path("errors"))
    let outcome = Outcome(["run", "--stdin", input, "--stdout", output, "--stderr", errors, "@programs/echo.wasm"])
    #expect(outcome.status == 0 && outcome.output == "" && outcome.errors == "")
    #expect(try String(decoding: #require(folder).bytes("output"), as: UTF8.self).contains("one line"))
    #expect(Outcome(["run", "--stdin", try path("nothing"), "@programs/echo.wasm"]).status == 2)
    #expect(Outcome(["run", "--stdout", try path("nowhere/output"), "@programs/echo.wasm"]).status == 2)
  }

  @Test func twoStreamsMayGoToOneFile() throws {
    let file = try path("both")
    let outcome = Outcome(["run", "--stdout", file, "--stderr", file, "@programs/streams.wasm"])
    #expect(outcome.status == 3)
    let expected = try #require(Fixture.bytes("programs/streams.out")).count + #require(Fixture.bytes("programs/streams.err")).count
    #expect(try #require(folder).bytes("both").count == expected)
  }

  // MARK: - Sockets

  @Test func addressesAreChecked() {
    for address in ["8080", "localhost", "127.0.0.1:", "127.0.0.1:70000", ":80", "localhost:80"] {
      let outcome = Outcome(["run", "--listen", address, "@programs/hello.wasm"])
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains(address))
    }
    #expect(Outcome(["run", "--listen", "127.0.0.1:0", "--listen", "[::1]:0", "@programs/hello.wasm"]).status == 0)
  }

  // MARK: - Determinism

  @Test func deterministicProgramsDoTheSame() throws {
    let file = try #require(folder).write(
      "chance.wat",
      """
      (module
        (import "wasi_snapshot_preview1" "random_get" (func $random (param i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "clock_time_get" (func $time (param i32 i64 i32) (result i32)))
        (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
        (memory (export "memory") 1) (data (i32.const 0) "\\40\\00\\00\\00\\20\\00\\00\\00")
        (func (export "_start")
          (drop (call $random (i32.const 64) (i32.const 16)))
          (drop (call $time (i32.const 0) (i64.const 0) (i32.const 80)))
          (drop (call $time (i32.const 1) (i64.const 0) (i32.const 88)))
          (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 16)))))
      """)
    let outcomes = (0..<3).map { _ in Outcome(["run", "--deterministic", file]).outputBytes }
    #expect(outcomes[0].count == 32 && outcomes[0] == outcomes[1] && outcomes[0] == outcomes[2])
    #expect(Outcome(["run", file]).outputBytes != outcomes[0])
  }
}
