import WasmCommand

/// What somebody wants measured, and where it goes.
struct Options: Equatable {
  /// Whether how to use it is all that is asked for.
  var asksForHelp = false
  /// One round, this engine alone, and short measurements of the embedding: for continuous integration.
  var isQuick = false
  /// Whether the engine is held against native loops, and nothing else.
  var isGate = false
  /// How often everything is run; the median counts.
  var rounds = 5
  /// The names of the kernels and programs to run, or of their folders; empty for all.
  var workloads: [String] = []
  /// The names of the peers to run; `nil` for all that there are.
  var peers: [String]?
  /// The module whose start-up is measured; `nil` for the largest of the benchmarks' own.
  var module: String?
  /// Files for the results.
  var json: String?
  var svg: String?

  static let help = """
    benchmarks [OPTION…]

    Runs the kernels and programs in Benchmarks on this engine and on every other engine that is on the path, checks what
    they print, and writes a table of processor times.

      --quick            One round on this engine alone: for continuous integration.
      --rounds N         How often each is run (5); the median counts.
      --only NAME,…      These kernels and programs only, or those in these folders: kernels, programs, simd.
      --engine NAME,…    Beside this engine these only: \(Peer.all.map(\.name).joined(separator: ", ")).
      --module FILE      Measure how fast this module is opened, and instances of it are made; by default the largest of the
                         benchmarks, and a small plug-in.
      --json FILE        Write the results to a file as JSON.
      --svg FILE         Draw them as a bar chart.
      --gate             Compare with the same loops in Swift instead; the exit status is 1 where the engine is too slow.
      --help             Show this.

    The exit status is 1 where an engine prints something else than it should, and 2 after bad usage.
    """

  init(_ arguments: [String]) throws(CommandError) {
    var parser = OptionParser(arguments)
    while let argument = try parser.next() {
      switch argument {
      case .option("help"), .option("h"): asksForHelp = true
      case .option("quick"):
        isQuick = true
        rounds = 1
        peers = peers ?? []
      case .option("gate"): isGate = true
      case .option("rounds"):
        let text = try parser.value(of: "rounds")
        guard let number = Int(text), (1...1000).contains(number) else {
          throw CommandError("--rounds needs a number from 1 to 1000, not \(text)")
        }
        rounds = number
      case .option("only"): workloads = Self.list(try parser.value(of: "only"))
      case .option("engine"): peers = try Self.knownPeers(parser.value(of: "engine"))
      case .option("module"): module = try parser.value(of: "module")
      case .option("json"): json = try parser.value(of: "json")
      case .option("svg"): svg = try parser.value(of: "svg")
      case .option(let option): throw CommandError("unknown option \(option.dashed); see `benchmarks --help`")
      case .word(let word): throw CommandError("\(word) is one word too many; see `benchmarks --help`")
      }
    }
  }

  private static func list(_ text: String) -> [String] { text.split(separator: ",").map(String.init) }

  private static func knownPeers(_ text: String) throws(CommandError) -> [String] {
    let names = list(text)
    let known = Peer.all.map(\.name)
    for name in names where !known.contains(name) && name != Contender.ownName {
      throw CommandError("no engine is called \(name); known are \(known.joined(separator: ", "))")
    }
    return names
  }
}
