import WebAssembly

/// Damaged and generated modules, of which `wasm-tools` must accept and refuse the same.
struct ValidityTarget: FuzzTarget {
  static let name = "validity"
  static let summary = "which modules are valid, compared with wasm-tools (on the path)"
  static let tool: String? = "wasm-tools"

  private static let batchSize = 500
  private let seed: UInt64
  private let tool = Tool("wasm-tools")
  private let pool: [[UInt8]]
  private var engine = ValidityTarget.engine()
  private var batch: [(number: UInt64, bytes: [UInt8], verdict: Verdict)] = []
  private var accepted: UInt64 = 0
  private var refused: UInt64 = 0

  init(_ options: FuzzOptions) {
    seed = options.seed
    pool = SeedModules.modules(seed: seed) + [[UInt8]](repeating: SeedModules.proposals, count: 8)
  }

  func input(_ number: UInt64) -> (ending: String, contents: [UInt8]) {
    var mutator = ModuleMutator(Randomness(seed: seed, input: number), pool: pool)
    // Without custom sections: `wasm-tools` prints each module and reads it again, and a name may be anything.
    var module = SectionedModule(mutator.module())
    module.sections.removeAll { $0.id == 0 }
    return ("wasm", module.bytes)
  }

  /// What the engine says of a module.
  private enum Verdict { case valid, invalid, malformed }

  mutating func tryInput(_ number: UInt64) -> FuzzFailure? {
    let bytes = input(number).contents
    guard let verdict = verdict(bytes) else { return nil }
    if verdict == .valid { accepted += 1 } else { refused += 1 }
    batch.append((number, bytes, verdict))
    return batch.count < Self.batchSize ? nil : finish()
  }

  /// The verdict of the engine; `nil` where the module exceeds a limit, as every engine has its own.
  private func verdict(_ bytes: [UInt8]) -> Verdict? {
    do throws(ModuleError) {
      _ = try Module(engine, bytes)
      return .valid
    } catch {
      guard case .decoding(let error) = error else { return .invalid }
      switch error.reason {
      case .limitExceeded, .tooManyLocals: return nil
      default: return .malformed
      }
    }
  }

  /// A verdict as a command of a script.
  private static func line(_ bytes: [UInt8], _ verdict: Verdict) -> String {
    let binary = "binary \"\(OutcomeScript.escaped(bytes))\""
    return switch verdict {
    case .valid: "(module definition \(binary))"
    case .invalid: "(assert_invalid (module \(binary)) \"\")"
    case .malformed: "(assert_malformed (module \(binary)) \"\")"
    }
  }

  /// Which of the modules the other validator does not judge in the same way.
  ///
  /// As commands of a script, one process judges all. It also prints each module and reads it again, which may fail for reasons
  /// of its own; and it distinguishes in its own way between what is malformed and what is invalid. So those that it complains
  /// of are judged once more, each alone.
  private func differences(_ modules: [(bytes: [UInt8], verdict: Verdict)]) -> [Int] {
    let script = modules.map { Self.line($0.bytes, $0.verdict) }.joined(separator: "\n")
    let message = tool?.complaint(
      ["wast", "--ignore-error-messages", Self.features], about: Array(script.utf8), "wast")
    guard let message else { return [] }
    let places = Tool.lines(message, "wast").map { $0 - 1 }.filter { modules.indices.contains($0) }
    return places.filter { (complaint(modules[$0].bytes) == nil) != (modules[$0].verdict == .valid) }
  }

  private static let features = "--features=-all,wasm3,-threads,legacy-exceptions,wide-arithmetic,custom-page-sizes"

  /// An engine with the same features.
  private static func engine() -> Engine {
    var configuration = Engine.Configuration()
    configuration.features.formUnion([.legacyExceptions, .wideArithmetic, .customPageSizes])
    return Engine(configuration)
  }

  /// Why the other validator refuses a module; `nil` where it does not.
  private func complaint(_ bytes: [UInt8]) -> String? { tool?.complaint(["validate", Self.features], about: bytes, "wasm") }

  mutating func finish() -> FuzzFailure? {
    let batch = batch
    self.batch = []
    engine = Self.engine()
    let places = differences(batch.map { ($0.bytes, $0.verdict) })
    guard let first = places.first else { return nil }
    var attempts = 300
    let small = ListShrinker.shrink(batch[first].bytes) { bytes in
      attempts -= 1
      return attempts > 0 && verdict(bytes) == batch[first].verdict && (complaint(bytes) == nil) != (batch[first].verdict == .valid)
    }
    let others = places.map { "\(batch[$0].number)" }.joined(separator: ", ")
    return FuzzFailure(
      message: "inputs \(others): the first is \(reason(small) ?? "accepted"); wasm-tools: \(complaint(small) ?? "accepted")",
      files: [("wasm", small)])
  }

  /// Why the engine refuses a module; `nil` where it does not.
  private func reason(_ bytes: [UInt8]) -> String? {
    do throws(ModuleError) { _ = try Module(engine, bytes) } catch { return error.description }
    return nil
  }

  var statistics: [(name: String, value: UInt64)] { [("accepted", accepted), ("refused", refused)] }
}
