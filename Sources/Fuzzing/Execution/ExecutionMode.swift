import WebAssembly

/// A way to translate and to execute modules. What a module computes must be the same in all.
enum ExecutionMode: String, CaseIterable, Sendable {
  case usual
  case unfused
  case wideBranches = "wide branches"
  case eager
  /// With fuel that is not used up.
  case fuel
  /// Where each call of a host function, and each call from the host, asks for a sample.
  case sampled
  /// All that makes code different, at once.
  case plain

  var configuration: Engine.Configuration {
    var configuration = Engine.Configuration()
    switch self {
    case .usual, .sampled: break
    case .unfused: configuration.fusesInstructions = false
    case .wideBranches: configuration.usesWideBranches = true
    case .eager: configuration.translatesEagerly = true
    case .fuel: configuration.consumesFuel = true
    case .plain:
      configuration.fusesInstructions = false
      configuration.usesWideBranches = true
      configuration.consumesFuel = true
      configuration.isInterruptible = false
    }
    return configuration
  }
}

/// An engine for each mode.
///
/// An engine keeps the types of its modules, so it is made anew from time to time.
struct EngineSet {
  private var engines: [ExecutionMode: Engine] = [:]
  private var uses = 0

  mutating func renewSometimes() {
    uses += 1
    if uses % 10_000 == 0 { engines = [:] }
  }

  mutating func engine(_ mode: ExecutionMode) -> Engine {
    if let engine = engines[mode] { return engine }
    let engine = Engine(mode.configuration)
    engines[mode] = engine
    return engine
  }
}
