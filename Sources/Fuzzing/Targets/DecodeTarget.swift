import WebAssembly

/// Damaged modules, which must be refused with an error that says where, or be opened and translated.
struct DecodeTarget: FuzzTarget {
  static let name = "decode"
  static let summary = "damaged modules: decoder, validator, translator"

  private let seed: UInt64
  private let pool: [[UInt8]]
  private var engines: [Engine] = []
  private var accepted: UInt64 = 0
  private var invalid: UInt64 = 0
  private var malformed: UInt64 = 0

  init(_ options: FuzzOptions) {
    seed = options.seed
    pool = SeedModules.modules(seed: seed)
  }

  mutating func tryInput(_ number: UInt64) -> FuzzFailure? {
    let bytes = input(number).contents
    // An engine keeps the types of the modules that it has seen.
    if engines.isEmpty || number % 4096 < 2 { engines = Self.makeEngines() }
    let engine = engines[Int(number % UInt64(engines.count))]
    guard let fault = fault(bytes, engine) else { return nil }
    var copy = self
    let small = ListShrinker.shrink(bytes) { copy.fault($0, engine) != nil }
    return FuzzFailure(message: fault, files: [("wasm", small)])
  }

  func input(_ number: UInt64) -> (ending: String, contents: [UInt8]) {
    var mutator = ModuleMutator(Randomness(seed: seed, input: number), pool: pool)
    return ("wasm", mutator.module())
  }

  /// What is wrong with how the engine treats the bytes.
  private mutating func fault(_ bytes: [UInt8], _ engine: Engine) -> String? {
    do throws(ModuleError) {
      _ = try Module(engine, bytes)
      accepted += 1
      return nil
    } catch {
      let offset: Int
      switch error {
      case .decoding(let error):
        malformed += 1
        offset = error.offset
      case .validation(let error):
        invalid += 1
        offset = error.offset
      case .interrupted: return "interrupted, though nobody has asked for it"
      }
      return (0...bytes.count).contains(offset) ? nil : "an error at \(offset) of \(bytes.count) bytes: \(error)"
    }
  }

  private static func makeEngines() -> [Engine] {
    var configurations = [Engine.Configuration](repeating: .init(), count: 4)
    configurations[0].translatesEagerly = true
    configurations[1].features = Features(rawValue: .max)
    configurations[2].translatesEagerly = true
    configurations[2].fusesInstructions = false
    configurations[2].usesWideBranches = true
    configurations[2].consumesFuel = true
    configurations[3].features = .version2
    return configurations.map { Engine($0) }
  }

  var statistics: [(name: String, value: UInt64)] {
    [("accepted", accepted), ("invalid", invalid), ("malformed", malformed)]
  }
}
