import Foundation
import WebAssembly
import WebAssemblyScript

/// Damaged scripts, which are run with limits: whatever they do, there is a result.
struct ScriptTarget: FuzzTarget {
  static let name = "script"
  static let summary = "damaged scripts, run with limits"

  private let seed: UInt64
  private let pool: [[TextMutator.Token]]
  private let alarm = Alarm()
  private var passed: UInt64 = 0
  private var failed: UInt64 = 0

  private static let limits: ResourceLimits = {
    var limits = ResourceLimits()
    limits.stackSize = 64 << 10
    limits.memorySize = 4 << 20
    limits.tableSize = 10_000
    limits.allTablesSize = 20_000
    limits.instances = 200
    return limits
  }()

  init(_ options: FuzzOptions) {
    seed = options.seed
    // The commands of the fixtures' scripts, a few of them at a time: the whole scripts would take long.
    pool = SeedModules.fixtures("scripts", "wast").map(TextMutator.tokens).flatMap(Self.parts)
  }

  /// A script in parts that begin with a module.
  private static func parts(_ tokens: [TextMutator.Token]) -> [[TextMutator.Token]] {
    var parts: [[TextMutator.Token]] = []
    var depth = 0
    for (index, token) in tokens.enumerated() {
      let isOpen = token.first == UInt8(ascii: "(")
      if depth == 0, isOpen, index + 1 < tokens.count, tokens[index + 1].elementsEqual("module".utf8) { parts.append([]) }
      depth += isOpen ? 1 : token.first == UInt8(ascii: ")") ? -1 : 0
      if !parts.isEmpty { parts[parts.count - 1].append(token) }
    }
    return parts.filter { $0.count < 2000 }
  }

  func input(_ number: UInt64) -> (ending: String, contents: [UInt8]) {
    guard !pool.isEmpty else { return ("wast", []) }
    var mutator = TextMutator(Randomness(seed: seed, input: number), pool: pool)
    return ("wast", mutator.text())
  }

  mutating func tryInput(_ number: UInt64) -> FuzzFailure? {
    let script = input(number).contents
    let interruption = InterruptionHandle()
    alarm.set(interruption)
    let result = WAST.run(script, limits: Self.limits, interruption: interruption)
    alarm.set(nil)
    passed += UInt64(result.passed)
    failed += UInt64(result.failed)
    let lines = script.count { $0 == UInt8(ascii: "\n") } + 1
    guard let failure = result.failures.first(where: { !(1...lines).contains($0.line) }) else { return nil }
    return FuzzFailure(message: "a failure outside of the script: \(failure)", files: [("wast", script)])
  }

  var statistics: [(name: String, value: UInt64)] { [("commands passed", passed), ("commands failed", failed)] }
}

/// Interrupts what takes long: scripts that were damaged may never end.
private final class Alarm: Sendable {
  /// What the thread and its owner share: the thread ends when the owner does.
  private final class Shared: Sendable {
    let state = Lock<(handle: InterruptionHandle?, age: Int, isOver: Bool)>((nil, 0, false))
  }

  private let shared = Shared()

  init() {
    Thread { [shared] in
      while Self.tick(shared) { usleep(20_000) }
    }.start()
  }

  deinit { shared.state.withLock { $0 = (nil, 0, true) } }

  /// From now on, this is what is interrupted after a tenth of a second.
  func set(_ handle: InterruptionHandle?) { shared.state.withLock { $0 = (handle, 0, $0.isOver) } }

  private static func tick(_ shared: Shared) -> Bool {
    shared.state.withLock { state in
      state.age += 1
      if state.age > 5 { state.handle?.interrupt() }
      return !state.isOver
    }
  }
}
