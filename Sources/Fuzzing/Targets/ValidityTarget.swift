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
  private var engine = Engine()
  private var batch: [(number: UInt64, bytes: [UInt8], verdict: Verdict)] = []
  private var accepted: UInt64 = 0
  private var refused: UInt64 = 0

  init(_ options: FuzzOptions) {
    seed = options.seed
    pool = SeedModules.modules(seed: seed)
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

  /// Which of the modules the other validator does not judge in the same way, and what it says.
  ///
  /// What is malformed and what is invalid, it distinguishes in its own way: either will do.
  private func differences(_ modules: [(bytes: [UInt8], verdict: Verdict)]) -> (places: [Int], complaint: String)? {
    guard var message = complaint(modules.map { Self.line($0.bytes, $0.verdict) }) else { return nil }
    var places = Tool.lines(message, "wast").map { $0 - 1 }.filter { modules.indices.contains($0) }
    guard !places.isEmpty else { return ([], message) }
    let others = places.map { place in
      let verdict = modules[place].verdict
      return Self.line(modules[place].bytes, verdict == .valid ? .valid : verdict == .invalid ? .malformed : .invalid)
    }
    guard let second = complaint(others) else { return nil }
    message = second
    places = Tool.lines(second, "wast").compactMap { places.indices.contains($0 - 1) ? places[$0 - 1] : nil }
    return (places, message)
  }

  private func complaint(_ lines: [String]) -> String? {
    tool?.complaint(["wast", "--ignore-error-messages", "--features=-all,wasm3"], about: lines.joined(separator: "\n"), "wast")
  }

  mutating func finish() -> FuzzFailure? {
    let batch = batch
    self.batch = []
    engine = Engine()
    guard !batch.isEmpty, let (places, message) = differences(batch.map { ($0.bytes, $0.verdict) }) else { return nil }
    guard let first = places.first else { return FuzzFailure(message: message) }
    var attempts = 300
    let small = ListShrinker.shrink(batch[first].bytes) { bytes in
      attempts -= 1
      return attempts > 0 && verdict(bytes) == batch[first].verdict && differences([(bytes, batch[first].verdict)]) != nil
    }
    let others = places.map { "\(batch[$0].number)" }.joined(separator: ", ")
    let complaint = differences([(small, batch[first].verdict)])?.complaint ?? message
    return FuzzFailure(
      message: "inputs \(others): the first is \(reason(small).map { "refused: \($0)" } ?? "accepted"); wasm-tools: \(complaint)",
      files: [("wasm", small)])
  }

  /// Why the engine refuses a module; `nil` where it does not.
  private func reason(_ bytes: [UInt8]) -> String? {
    do throws(ModuleError) { _ = try Module(engine, bytes) } catch { return error.description }
    return nil
  }

  var statistics: [(name: String, value: UInt64)] { [("accepted", accepted), ("refused", refused)] }
}
