import Foundation
import Testing

@testable import Fuzzing

/// A short run of each target, with a seed that is printed: what it finds, `fuzz TARGET --seed N` finds again.
@Suite(.serialized) struct FuzzerTests {
  /// How many inputs: each takes a second or less.
  private static let counts: [(target: String, count: UInt64)] = [
    ("decode", 10_000), ("text", 300), ("script", 60), ("calls", 2000), ("modules", 200), ("images", 1000), ("snapshots", 1000),
  ]

  @Test(arguments: counts) func nothingIsFound(_ target: String, _ count: UInt64) throws {
    let report = try run(["\(target)", "--seed", "2026", "--count", "\(count)"])
    #expect(report.failures == [])
    #expect(report.inputs == count)
  }

  /// The same inputs have the same outcomes, however many threads share them.
  @Test func outcomesFollowFromTheSeed() throws {
    func digest(_ arguments: String...) throws -> UInt64? {
      try run(["modules", "--count", "40"] + arguments).statistics["digest"]
    }
    let digest1 = try digest("--seed", "1")
    #expect(try digest("--seed", "1", "--jobs", "2") == digest1)
    #expect(try digest("--seed", "2") != digest1)
  }

  @Test(arguments: [["--seed"], ["--seed", "x"], ["modules", "--jobs", "0"], ["modules", "more"], ["--unknown"]])
  func wrongArgumentsAreRefused(_ arguments: [String]) {
    #expect(throws: FuzzOptions.UsageError.self) { try FuzzOptions(arguments: arguments) }
  }

  @Test func thereIsNoOtherTarget() throws {
    var options = FuzzOptions()
    options.target = "everything"
    #expect(Fuzzer(options) { _ in } == nil)
  }

  private func run(_ arguments: [String]) throws -> Fuzzer.Report {
    let fuzzer = try #require(Fuzzer(try FuzzOptions(arguments: arguments)) { print($0) })
    return fuzzer.run()
  }
}
