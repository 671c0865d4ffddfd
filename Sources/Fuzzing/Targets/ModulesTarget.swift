import WebAssembly
import WebAssemblyText

/// Generated modules, which must do the same in every mode of the engine.
struct ModulesTarget: FuzzTarget {
  static let name = "modules"
  static let summary = "generated modules in every mode of the engine, compared with each other"

  private let seed: UInt64
  var comparison = ModuleComparison()
  private var calls: UInt64 = 0
  private var traps: UInt64 = 0
  private var exceptions: UInt64 = 0
  private var instructions: UInt64 = 0
  /// The sum of the digests of all outcomes: the order of inputs does not matter.
  private var digest: UInt64 = 0

  init(_ options: FuzzOptions) {
    seed = options.seed
  }

  /// The module of that number.
  static func module(seed: UInt64, input: UInt64) -> GeneratedModule {
    var random = Randomness(seed: seed, input: input)
    var options = ModuleGenerator.Options()
    options.importsHostFunctions = random.oneIn(2)
    // Which of two NaNs an operation passes on is open, and differs between modes that exchange its operands.
    options.replacesNaNs = true
    if random.oneIn(2) { options.opcodes = .withoutVectors }
    return ModuleGenerator.module(random, options)
  }

  func input(_ number: UInt64) -> (ending: String, contents: [UInt8]) {
    ("wat", Self.text(Self.module(seed: seed, input: number)))
  }

  mutating func tryInput(_ number: UInt64) -> FuzzFailure? {
    let module = Self.module(seed: seed, input: number)
    let (extras, slices) = (Self.extras(number), slices(number))
    let difference = comparison.difference(module, extras, slices: slices)
    count()
    guard let difference else { return nil }
    guard difference.kind != ModuleComparison.Difference.refused else {
      return FuzzFailure(message: difference.message, files: [("wasm", module.bytes), ("wat", Self.text(module))])
    }
    var comparison = self.comparison
    let small = ModuleShrinker.shrink(module) { comparison.difference($0, extras, slices: slices)?.kind == difference.kind }
    return FuzzFailure(
      message: comparison.difference(small, extras, slices: slices)?.message ?? difference.message,
      files: [("wasm", small.bytes), ("wat", Self.text(small))])
  }

  /// Of one instruction, of some, or of more than most modules execute.
  private func slices(_ number: UInt64) -> UInt64 {
    var random = Randomness(seed: seed ^ 0x51CE, input: number)
    return random.next() % (1 << UInt64(random.below(14) + 1)) + 1
  }

  private static func extras(_ number: UInt64) -> ModuleComparison.Extras {
    switch number % 16 {
    case 3, 11: .littleFuel
    case 5: .samplesFromOutside
    case 9: .interruptions
    default: []
    }
  }

  private mutating func count() {
    calls += UInt64(comparison.outcome.endings.count)
    for case .trapped in comparison.outcome.endings { traps += 1 }
    for case .threw in comparison.outcome.endings { exceptions += 1 }
    var digest = Digest()
    comparison.outcome.add(to: &digest)
    self.digest &+= digest.value
  }

  /// The module as text, after its calls as a comment and its library.
  static func text(_ module: GeneratedModule) -> [UInt8] {
    var text = ""
    for call in module.calls {
      let arguments = call.arguments.map { "\($0.type) \($0.bits)" }
      text += ";; f\(call.function)(" + arguments.joined(separator: ", ") + ")\n"
    }
    for module in module.library + [module] { text += (try? WAT.print(module.bytes)) ?? ";; cannot be printed\n" }
    return Array(text.utf8)
  }

  var statistics: [(name: String, value: UInt64)] {
    [("calls", calls), ("traps", traps), ("exceptions", exceptions), (Fuzzer.digestName, digest)]
  }
}
