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
  private var batch: [(number: UInt64, line: String)] = []
  private var accepted: UInt64 = 0
  private var refused: UInt64 = 0

  init(_ options: FuzzOptions) {
    seed = options.seed
    pool = SeedModules.modules(seed: seed)
  }

  func input(_ number: UInt64) -> (ending: String, contents: [UInt8]) {
    var mutator = ModuleMutator(Randomness(seed: seed, input: number), pool: pool)
    return ("wasm", mutator.module())
  }

  mutating func tryInput(_ number: UInt64) -> FuzzFailure? {
    guard let line = line(input(number).contents) else { return nil }
    if line.hasPrefix("(module") { accepted += 1 } else { refused += 1 }
    batch.append((number, line))
    return batch.count < Self.batchSize ? nil : finish()
  }

  /// The module as an assertion about whether it is valid; `nil` where it exceeds a limit, as every engine has its own.
  private func line(_ bytes: [UInt8]) -> String? {
    let binary = "binary \"\(OutcomeScript.escaped(bytes))\""
    do throws(ModuleError) {
      _ = try Module(engine, bytes)
      return "(module definition \(binary))"
    } catch {
      if case .decoding(let error) = error, case .limitExceeded = error.reason { return nil }
      return "(assert_malformed (module \(binary)) \"\")"
    }
  }

  private func complaint(_ lines: [String]) -> String? {
    tool?.complaint(["wast", "--ignore-error-messages", "--features", "wasm3"], about: lines.joined(separator: "\n"), "wast")
  }

  mutating func finish() -> FuzzFailure? {
    let batch = batch
    self.batch = []
    engine = Engine()
    guard !batch.isEmpty, let message = complaint(batch.map(\.line)) else { return nil }
    let lines = Tool.lines(message, "wast").filter { batch.indices.contains($0 - 1) }
    guard let line = lines.first else { return FuzzFailure(message: message) }
    let number = batch[line - 1].number
    let isAccepted = batch[line - 1].line.hasPrefix("(module")
    let small = ListShrinker.shrink(input(number).contents) { bytes in
      guard let line = self.line(bytes), line.hasPrefix("(module") == isAccepted else { return false }
      return complaint([line]) != nil
    }
    let verdict = reason(small).map { "refused: \($0)" } ?? "accepted"
    return FuzzFailure(
      message: "\(Set(lines).count) in this batch; input \(number) is \(verdict); \(self.line(small).flatMap { complaint([$0]) } ?? message)",
      files: [("wasm", small)])
  }

  /// Why the engine refuses a module; `nil` where it does not.
  private func reason(_ bytes: [UInt8]) -> String? {
    do throws(ModuleError) { _ = try Module(engine, bytes) } catch { return error.description }
    return nil
  }

  var statistics: [(name: String, value: UInt64)] { [("accepted", accepted), ("refused", refused)] }
}
