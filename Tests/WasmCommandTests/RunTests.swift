import Foundation
import Testing

/// `wasm run`.
struct RunTests {
  @Test(arguments: ["echo", "hello", "json", "lisp", "nbody", "sha256", "streams", "wordcount"])
  func programPrintsTheSame(_ name: String) {
    let words = Fixture.text("programs/\(name).args").map { " \($0.replacing("\n", with: ""))" } ?? ""
    let outcome = Outcome("run @programs/\(name).wasm\(words)", input: Fixture.bytes("programs/\(name).in") ?? [])
    #expect(outcome.status == (name == "streams" ? 3 : 0))
    #expect(outcome.output == Fixture.text("programs/\(name).out"))
    #expect(outcome.errors == Fixture.text("programs/\(name).err") ?? "")
  }

  @Test func everythingAfterTheFileIsTheGuests() {
    let outcome = Outcome("run @programs/hello.wasm --fuel -- --help")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("3 arguments\n1: --fuel\n2: --\n3: --help\n"))
  }

  @Test func environmentIsExactlyTheGiven() {
    #expect(Outcome("run @programs/echo.wasm --env").output == "")
    #expect(Outcome("run --env B=2 --env=A=1=1 --env B=3 @programs/echo.wasm --env").output == "A=1=1\nB=3\n")
  }

  @Test func trapShowsTheCallsThatLedToIt() {
    let outcome = Outcome("run --invoke trap @modules/traps.wasm 1")
    #expect(outcome.status == 134)
    #expect(outcome.output == "")
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines[0] == "wasm: trap: integer divide by zero")
    #expect(lines[1].hasPrefix("  0: divide_by_zero (function 3) at 0x"))
    #expect(lines[2].hasPrefix("  1: middle (function 1) at 0x"))
    #expect(lines[3].hasPrefix("  2: outer (function 0) at 0x"))
  }

  @Test func exceptionThatNobodyCatches() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(
      "throw.wat", "(module (tag $t (param i32)) (func $f (export \"f\") (param i32) (throw $t (local.get 0))))")
    let outcome = Outcome("run --invoke f \(file) 42")
    #expect(outcome.status == 134)
    #expect(outcome.output == "")
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0] == "wasm: uncaught exception (42)")
    #expect(lines[1].hasPrefix("  0: f (function 0) at 0x"))
  }

  @Test func endlessLoopRunsOutOfFuel() {
    let outcome = Outcome("run --fuel 100000 --invoke counting_loop @modules/endless.wasm")
    #expect(outcome.status == 134)
    #expect(outcome.errors.hasPrefix("wasm: trap: out of fuel\n"))
    #expect(Outcome("run --fuel 100000000 @programs/hello.wasm").status == 0)
  }

  @Test func endlessLoopEndsInTime() {
    let outcome = Outcome("run --timeout 0.05 --invoke loop @modules/endless.wasm")
    #expect(outcome.status == 134)
    #expect(outcome.errors.hasPrefix("wasm: trap: interrupted\n"))
    #expect(Outcome("run --timeout 1e300 @programs/hello.wasm").status == 0)
  }

  @Test func memoriesHaveALimit() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(
      "grow.wat", "(module (memory 1) (func (export \"grow\") (param i32) (result i32) (memory.grow (local.get 0))))")
    #expect(Outcome("run --memory-limit 2 --invoke grow \(file) 15").output == "1\n")
    #expect(Outcome("run --memory-limit 2 --invoke grow \(file) 32").output == "-1\n")
  }

  @Test(arguments: ["json", "txt"])
  func profileIsWrittenAlsoOfAGuestThatIsStopped(_ suffix: String) throws {
    let output = FileManager.default.temporaryDirectory.appending(path: "profile-\(UUID()).\(suffix)")
    defer { try? FileManager.default.removeItem(at: output) }
    let outcome = Outcome("run --profile \(output.path) --timeout 0.5 --invoke loop @modules/endless.wasm")
    #expect(outcome.status == 134)
    #expect(outcome.errors.hasPrefix("wasm: trap: interrupted\n"))
    let profile = try String(contentsOf: output, encoding: .utf8)
    if suffix == "txt" { return #expect(profile.hasPrefix("loop ") && profile.split(separator: "\n").count == 1) }
    let json = try #require(try JSONSerialization.jsonObject(with: Data(profile.utf8)) as? [String: Any])
    let shared = try #require(json["shared"] as? [String: [[String: String]]])
    #expect(shared == ["frames": [["name": "loop"]]])
  }

  @Test func aProfileThatCannotBeWrittenHidesNoTrap() {
    let outcome = Outcome("run --profile /nowhere/profile.txt --invoke recursion @modules/endless.wasm")
    #expect(outcome.status == 134)
    #expect(outcome.errors.hasPrefix("wasm: trap: call stack exhausted\n"))
    #expect(Outcome("run --profile /nowhere/profile.txt @programs/hello.wasm").status != 0)
  }

  @Test(arguments: [2, 3])
  func everyInstructionIsProfiledInASequence(of length: Int) throws {
    let outcome = Outcome("run --profile-instructions --invoke fib @modules/fib.wasm 20")
    #expect(outcome.output == "6765\n")
    let lines = outcome.errors.split(separator: "\n").map { $0.components(separatedBy: " %  ") }
    #expect(lines[0].count == 1 && lines[0][0].hasSuffix(" instructions"))
    let sequences = lines.dropFirst().filter { $0[1].components(separatedBy: " | ").count == length }
    let shares = sequences.compactMap { Double($0[0]) }
    #expect(shares == shares.sorted(by: >))
    // Each share is rounded down.
    #expect((99.5...100).contains(shares.reduce(0, +)))
  }

  @Test func endlessRecursionIsATrap() {
    let outcome = Outcome("run --invoke recursion @modules/endless.wasm")
    #expect(outcome.status == 134)
    #expect(outcome.errors.hasPrefix("wasm: trap: call stack exhausted\n  0: recursion (function 3) at "))
  }

  @Test func libraryIsInitializedBeforeItsFunctionIsCalled() {
    #expect(Outcome("run --invoke is_ready @modules/reactor.wasm").output == "1\n")
  }
}
