import Foundation
import Testing
import WasmCommand
import WebAssemblySystemInterface

/// Output that cannot be written is a failure of the command: a message, and an exit status that is not 0.
struct LostOutputTests {
  /// Every command that prints, as it is called.
  private static let printing = [
    "help", "help run", "run --help", "version", "inspect @modules/fib.wasm", "inspect --code @modules/fib.wasm",
    "wasm2wat @modules/fib.wasm", "run --invoke fib @modules/fib.wasm 5", "wast @../scripts", "wast --json @../scripts",
  ]

  private func outcome(_ line: String, _ output: WASI.OutputStream) -> (status: Int32, errors: String) {
    let errors = OutputBuffer()
    let command = Command(standardInput: .empty, standardOutput: output, standardError: .buffer(errors))
    let arguments = line.replacing("@../", with: "@").split(separator: " ")
      .map { $0.hasPrefix("@") ? Fixture.path(String($0.dropFirst())) : String($0) }
    return (command.run(arguments), errors.text)
  }

  @Test(arguments: printing)
  func everyCommandThatPrintsFails(_ line: String) {
    let full = outcome(line, .buffer(OutputBuffer(limit: 1)))
    #expect(full.status == 2)
    #expect(full.errors == "wasm: standard output: no space left on device\n")
    let broken = outcome(line, .write { (_) throws(WASI.Errno) in throw .brokenPipe })
    #expect(broken.status == 2)
    #expect(broken.errors == "wasm: standard output: broken pipe\n")
    #expect(outcome(line, .write { _ in 0 }).status == 2)
  }

  /// A stream that takes a byte at a time gets all of them.
  @Test func partsAreNotLost() {
    let whole = Outcome("inspect @modules/fib.wasm").output
    var parts: [UInt8] = []
    let slow = outcome("inspect @modules/fib.wasm", .write { bytes in
      parts.append(bytes[0])
      return 1
    })
    #expect(slow.status == 0)
    #expect(String(decoding: parts, as: UTF8.self) == whole)
  }

  @Test func profileOfInstructionsIsNotLostUnseen() {
    for stream in [WASI.OutputStream.buffer(OutputBuffer(limit: 10)), .write { (_) throws(WASI.Errno) in throw .inputOutput }] {
      let command = Command(standardOutput: .discard, standardError: stream)
      #expect(command.run(["run", "--profile-instructions", "--invoke", "fib", Fixture.path("modules/fib.wasm"), "5"]) == 2)
    }
  }

  @Test func aLostProfileIsToldAlsoAfterATrap() {
    let outcome = Outcome("run --profile /nowhere/profile.txt --invoke recursion @modules/endless.wasm")
    #expect(outcome.status == 134)
    #expect(outcome.errors.hasSuffix("wasm: /nowhere/profile.txt: No such file or directory\n"))
    // A guest that ends itself with status 0 hides nothing either.
    #expect(Outcome("run --profile /nowhere/profile.txt @programs/hello.wasm").status == 2)
  }

  #if os(Linux)
    @Test(arguments: ["wasm2wat $fixtures/modules/fib.wasm", "version", "run --invoke fib $fixtures/modules/fib.wasm 5"])
    func aFullDiskIsAFailureOfTheProcess(_ line: String) throws {
      let shell = try Shell("wasm \(line) > /dev/full")
      #expect(shell.status == 2)
      #expect(shell.errors == "wasm: standard output: no space left on device\n")
    }

    @Test func filesOnAFullDiskAreFailures() throws {
      let text = Outcome("wasm2wat @modules/fib.wasm -o /dev/full")
      #expect(text.status == 2)
      #expect(text.errors == "wasm: /dev/full: no space left on device\n")
      // In the format of speedscope, there is something to write also of a guest that is never seen.
      let folder = try TemporaryFolder()
      try FileManager.default.createSymbolicLink(atPath: folder.path("full.json"), withDestinationPath: "/dev/full")
      let profile = Outcome("run --profile \(folder.path("full.json")) --invoke fib @modules/fib.wasm 5")
      #expect(profile.status == 2)
      #expect(profile.output == "5\n")
      #expect(profile.errors == "wasm: \(folder.path("full.json")): no space left on device\n")
    }

    /// No signal ends the process without a word, and none is mistaken for success.
    /// The limit of the process for the size of a file is an error number, and no signal that ends the process.
    @Test func aFileThatMayNotGrowIsAnError() throws {
      let folder = try TemporaryFolder()
      let file = try folder.write(
        "endless.wat",
        """
        (module
          (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
          (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
          (memory (export "memory") 1) (data (i32.const 0) "\\00\\00\\00\\00\\00\\10\\00\\00")
          (func (export "_start") (local $error i32)
            (loop
              (local.set $error (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 16)))
              (br_if 0 (i32.eqz (local.get $error))))
            (call $exit (local.get $error))))
        """)
      let limited = try Shell("ulimit -f 16; wasm run \(file) > $folder/output", folder: folder.path(""))
      #expect(limited.status == Int32(WASI.Errno.fileTooLarge.rawValue))
    }

    @Test func nobodyReadsAnyMore() throws {
      // The reader is gone for sure when the command begins.
      let line = "{ sleep 0.2; wasm inspect --code $fixtures/programs/lisp.wasm; echo \"status $?\" >&2; } | true"
      let shell = try Shell(line)
      #expect(shell.errors == "wasm: standard output: broken pipe\nstatus 2\n")
    }

    @Test func aClosedOutputIsAFailureOnlyWhereSomethingIsPrinted() throws {
      let printing = try Shell("wasm version >&-")
      #expect(printing.status == 2)
      #expect(printing.errors == "wasm: standard output: bad descriptor\n")
      #expect(try Shell("wasm validate $fixtures/modules/fib.wasm >&-").status == 0)
    }
  #endif
}
