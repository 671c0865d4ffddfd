import Testing

@testable import WasmCommand
@testable import benchmarks

/// The command line of `benchmarks`.
struct OptionTests {
  private func options(_ line: String) throws(CommandError) -> Options {
    try Options(line.split(separator: " ").map(String.init))
  }

  @Test func everythingIsMeasuredUnlessAskedOtherwise() throws {
    let options = try options("")
    #expect(options.rounds == 5)
    #expect(options.workloads.isEmpty)
    #expect(options.peers == nil)
    #expect(!options.isQuick && !options.isGate && !options.asksForHelp)
  }

  @Test func listsAreTakenApart() throws {
    let options = try options(
      "--only calls,json --engine=wasmkit,wasmtime --rounds 7 --json a.json --svg=b.svg --module c.wasm")
    #expect(options.workloads == ["calls", "json"])
    #expect(options.peers == ["wasmkit", "wasmtime"])
    #expect(options.rounds == 7)
    #expect(options.json == "a.json")
    #expect(options.svg == "b.svg")
    #expect(options.module == "c.wasm")
  }

  @Test func quickMeansOneRoundAloneUnlessPeersAreNamed() throws {
    #expect(try options("--quick").rounds == 1)
    #expect(try options("--quick").peers == [])
    #expect(try options("--quick --engine wasmkit").peers == ["wasmkit"])
    #expect(try options("--engine wasmkit --quick --rounds 3").peers == ["wasmkit"])
    #expect(try options("--engine wasmkit --quick --rounds 3").rounds == 3)
  }

  @Test(arguments: [
    ("--foo", "unknown option --foo; see `benchmarks --help`"),
    ("calls", "calls is one word too many; see `benchmarks --help`"),
    ("--rounds", "option --rounds needs a value"),
    ("--rounds 0", "--rounds needs a number from 1 to 1000, not 0"),
    ("--rounds many", "--rounds needs a number from 1 to 1000, not many"),
    ("--quick=1", "option --quick takes no value"),
    ("--engine v8", "no engine is called v8; known are wasmkit, wasm3, iwasm, wasmi, wasmtime"),
  ])
  func nonsenseIsRefused(_ line: String, _ message: String) {
    #expect { try options(line) } throws: { ($0 as? CommandError)?.message == message }
    #expect(Harness.main(line.split(separator: " ").map(String.init)) == 2)
  }
}
