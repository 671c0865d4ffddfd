import Foundation
import Testing
import WasmCommand

/// `wasm run --record` and `wasm replay`: a program that has got something from outside does the same once more, without it.
struct ReplayTests {
  /// Writes 8 bytes of time and 8 random ones to standard output, then what it reads, and ends with status 7.
  static let guest = """
    (module
      (import "wasi_snapshot_preview1" "clock_time_get" (func $time (param i32 i64 i32) (result i32)))
      (import "wasi_snapshot_preview1" "random_get" (func $random (param i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "fd_read" (func $read (param i32 i32 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
      (memory (export "memory") 1)
      (data (i32.const 0) "\\40\\00\\00\\00\\10\\00\\00\\00")
      (func $main (export "_start")
        (drop (call $time (i32.const 0) (i64.const 1) (i32.const 64)))
        (drop (call $random (i32.const 72) (i32.const 8)))
        (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 16)))
        (loop $again
          (i32.store (i32.const 4) (i32.const 5))
          (drop (call $read (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 4)))
          (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 16)))
          (br_if $again (i32.load (i32.const 4))))
        (call $exit (i32.const 7))))
    """

  /// What a program has done while it was recorded, and what the replay does.
  private struct Runs {
    let recorded: Outcome
    let replayed: Outcome
    let recording: String
    private let folder: TemporaryFolder

    /// - Parameter arguments: what stands after `wasm run --record FILE`.
    init(_ arguments: [String], input: [UInt8] = [], replay options: [String] = []) throws {
      folder = try TemporaryFolder()
      recording = folder.path("recording")
      recorded = Outcome(["run", "--record", recording] + arguments, input: input)
      replayed = Outcome(["replay"] + options + [recording])
    }

    /// Expects that both have done the same.
    func expectSame() {
      #expect(replayed.status == recorded.status)
      #expect(replayed.outputBytes == recorded.outputBytes)
      #expect(replayed.errors == recorded.errors)
    }
  }

  @Test func timesRandomNumbersAndInputAreThoseOfTheRecording() throws {
    let folder = try TemporaryFolder()
    let guest = try folder.write("guest.wat", Self.guest)
    let runs = try Runs([guest], input: Array("what was read".utf8))
    #expect(runs.recorded.status == 7)
    #expect(runs.recorded.outputBytes.count == 16 + 13)
    #expect(runs.recorded.outputBytes.suffix(13).elementsEqual("what was read".utf8))
    runs.expectSame()
    // Without a recording they are others.
    #expect(Outcome(["run", guest]).outputBytes.prefix(16) != runs.recorded.outputBytes.prefix(16))
  }

  @Test(arguments: ["hello", "echo", "json", "lisp", "sha256", "nbody"]) func realProgramsDoTheSame(_ name: String) throws {
    let input = Fixture.bytes("programs/\(name).in") ?? []
    let runs = try Runs(["@programs/\(name).wasm", "Ada", "Grace"], input: input)
    #expect(runs.recorded.status == 0)
    #expect(!runs.recorded.outputBytes.isEmpty)
    runs.expectSame()
  }

  @Test func filesAreNotTouchedAgain() throws {
    let folder = try TemporaryFolder()
    let data = try folder.write("data/a.txt", "some text")
    let directory = folder.path("data")
    let runs = try Runs(["--dir", "\(directory)::/", "@programs/files.wasm"])
    #expect(!runs.recorded.outputBytes.isEmpty)
    runs.expectSame()
    // Nor are they needed.
    try FileManager.default.removeItem(atPath: directory)
    let again = Outcome(["replay", runs.recording])
    #expect(again.outputBytes == runs.recorded.outputBytes && again.status == runs.recorded.status)
    #expect(!FileManager.default.fileExists(atPath: data))
  }

  @Test func trapsHaveTheSameBacktrace() throws {
    let folder = try TemporaryFolder()
    let guest = try folder.write(
      "traps.wat", "(module (func $inner (unreachable)) (func $outer (call $inner)) (func (export \"_start\") (call $outer)))")
    let runs = try Runs([guest])
    #expect(runs.recorded.status == 134)
    #expect(runs.recorded.errors.contains("unreachable") && runs.recorded.errors.contains("outer"))
    runs.expectSame()
  }

  @Test func resultsOfAFunctionAreTheSame() throws {
    let runs = try Runs(["--invoke", "gcd", "@programs/gcd.wasm", "12", "30"])
    #expect(runs.recorded.output == "6\n")
    runs.expectSame()
  }

  @Test func fuelRunsOutAtTheSamePlace() throws {
    let runs = try Runs(["--fuel", "100000", "@programs/nbody.wasm"])
    #expect(runs.recorded.status == 134)
    #expect(runs.recorded.errors.hasPrefix("wasm: trap: out of fuel"))
    runs.expectSame()
  }

  /// Where the time was over depends on the machine; the replay stops there nevertheless.
  @Test func aProgramThatWasStoppedIsStoppedAgain() throws {
    let runs = try Runs(["--timeout", "0.05", "--invoke", "loop", "@modules/endless.wasm"])
    #expect(runs.recorded.status == 134)
    #expect(runs.recorded.errors.hasPrefix("wasm: trap: interrupted"))
    #expect(runs.replayed.status == 134)
    #expect(runs.replayed.errors.hasPrefix("wasm: trap: interrupted"))
  }

  // MARK: - A place

  /// Adds 1 to a number in memory, in a function of its own, a million times.
  private static let counter = """
    (module
      (memory (export "memory") 1)
      (func $count (local i32)
        (loop $again
          (i32.store (i32.const 32) (local.tee 0 (i32.add (local.get 0) (i32.const 1))))
          (br_if $again (i32.lt_u (local.get 0) (i32.const 1000000)))))
      (func (export "_start") (call $count)))
    """

  @Test func aReplayStopsAtAPlace() throws {
    let folder = try TemporaryFolder()
    let guest = try folder.write("counter.wat", Self.counter)
    let runs = try Runs([guest])
    #expect(runs.recorded.status == 0)
    var counts: [UInt32] = []
    for fuel in ["1000", "2000", "100000"] {
      let outcome = Outcome(["replay", "--to", fuel, "--memory", "0x20:4", runs.recording])
      #expect(outcome.status == 0)
      #expect(outcome.errors.hasPrefix("wasm: stopped after fuel "))
      #expect(outcome.errors.contains("count"))
      let line = try #require(outcome.output.split(separator: "\n").first)
      #expect(line.hasPrefix("00000020: "))
      let bytes = line.dropFirst(10).split(separator: " ").compactMap { UInt32($0, radix: 16) }
      #expect(bytes.count == 4)
      counts.append(bytes.reversed().reduce(0) { $0 << 8 | $1 })
    }
    // Each turn of the loop takes the same.
    #expect(counts[0] > 0 && counts[1] > counts[0])
    #expect(abs(Int(counts[2] - counts[1]) / 98 - Int(counts[1] - counts[0])) <= 1)
    // Beyond the end, it ends.
    let whole = Outcome(["replay", "--to", "1000000000000", "--memory", "32:4", runs.recording])
    #expect(whole.status == 0)
    #expect(whole.output == "00000020: 40 42 0f 00\n")
  }

  @Test func callsAreShownWithTheirPlaces() throws {
    let folder = try TemporaryFolder()
    let runs = try Runs([try folder.write("guest.wat", Self.guest)], input: [1, 2, 3], replay: ["--calls"])
    let lines = runs.replayed.errors.split(separator: "\n").map { $0.split(separator: " ") }
    let names = ["clock_time_get:", "random_get:", "fd_write:", "fd_read:", "fd_write:", "fd_read:", "fd_write:", "proc_exit:"]
    #expect(lines.map { String($0[1]) } == names)
    let places = lines.compactMap { UInt64($0[0]) }
    #expect(places.count == lines.count && zip(places, places.dropFirst()).allSatisfy { $0 < $1 })
    // Stopped before the second of them, the guest has only the time.
    let stopped = Outcome(["replay", "--to", "\(places[1])", "--memory", "64:16", runs.recording])
    #expect(stopped.output.hasSuffix("00 00 00 00 00 00 00 00\n"))
  }

  @Test func badUsageIsExplained() throws {
    let folder = try TemporaryFolder()
    let runs = try Runs([try folder.write("counter.wat", Self.counter)])
    for (options, message) in [
      (["--to", "x"], "--to needs a number"), (["--memory", "1"], "--memory needs START:LENGTH, not 1"),
      (["--memory", "0x:-1"], "--memory needs START:LENGTH"), (["--memory", "65536:1"], "--memory: out of bounds memory access"),
      (["--foo"], "unknown option --foo; see `wasm help replay`"), (["x"], "\(runs.recording) is one word too many"),
    ] {
      let outcome = Outcome(["replay"] + options + [runs.recording])
      #expect(outcome.status == 2)
      #expect(outcome.errors.hasPrefix("wasm: \(message)"))
    }
    #expect(Outcome("replay").errors == "wasm: no recording to replay; see `wasm help replay`\n")
    #expect(Outcome("replay @programs/gcd.wasm").errors.hasSuffix("gcd.wasm: is no recording\n"))
  }
}
