import Foundation
import WebAssembly

/// Modules that are made to take much time or memory, given to the command under limits: it must end in time, and with an error
/// rather than a signal.
struct HostileTarget: FuzzTarget {
  static let name = "hostile"
  static let summary = "slow and large modules, run by the command `wasm` under limits"
  static let tool: String? = "wasm"

  /// How long a guest may run, in seconds; after how long the command should have ended, and when it is too late. On a busy machine
  /// a process may wait for its turn.
  private static let timeLimit = 1.0
  private static let punctual = 1.2
  private static let patience = 5.0
  /// The address space of the process, in KiB: 256 MiB, and what the command takes before it does anything.
  private static let addressSpace = (256 + 64) << 10

  private let seed: UInt64
  private let command: Tool?
  private var counts: [String: UInt64] = [:]
  private var slowest = 0.0
  private var late: UInt64 = 0

  init(_ options: FuzzOptions) {
    seed = options.seed
    command = Tool(Self.tool ?? "")
  }

  func input(_ number: UInt64) -> (ending: String, contents: [UInt8]) { ("wasm", module(number).bytes) }

  private func module(_ number: UInt64) -> (kind: String, bytes: [UInt8]) {
    var randomness = Randomness(seed: seed, input: number)
    return HostileModule.make(&randomness)
  }

  mutating func tryInput(_ number: UInt64) -> FuzzFailure? {
    let module = module(number)
    guard let command else { return nil }
    let ending: Tool.Ending
    do {
      ending = try command.run(
        ["run", "--timeout", "\(Self.timeLimit)"], on: module.bytes, "wasm", addressSpace: Self.addressSpace)
    } catch { return FuzzFailure(message: "the command cannot be run: \(error)") }
    slowest = max(slowest, ending.seconds)
    if ending.seconds > Self.punctual { late += 1 }
    counts[ending.status.map { "with status \($0)" } ?? "by a signal", default: 0] += 1
    guard ending.status != nil, ending.seconds <= Self.patience else {
      let message = "\(module.kind): \(ending.status == nil ? "a signal" : "status \(ending.status ?? 0)") after \(ending.seconds) s"
      return FuzzFailure(message: message, files: [("wasm", module.bytes)])
    }
    return nil
  }

  var statistics: [(name: String, value: UInt64)] {
    counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } + [("late", late), ("ms at most", UInt64(slowest * 1000))]
  }
}
