import WebAssembly

/// Damaged images of modules, which must be refused, or run under limits.
struct ImagesTarget: FuzzTarget {
  static let name = "images"
  static let summary = "damaged images of modules: opened, and run with limits"

  private let seed: UInt64
  /// Images of modules as engines make them.
  private let pool: [[UInt8]]
  private var engine = Self.makeEngine()
  private var accepted: UInt64 = 0
  private var refused: UInt64 = 0
  private var truncations: UInt64 = 0
  private var calls: UInt64 = 0

  private static let fuel: UInt64 = 20_000

  init(_ options: FuzzOptions) {
    seed = options.seed
    let engine = engine
    pool = Self.modules(seed: seed).compactMap { try? Module(engine, $0).image() }
  }

  /// Modules that need nothing but the host's functions.
  private static func modules(seed: UInt64) -> [[UInt8]] {
    var options = ModuleGenerator.Options()
    options.importsLibrary = false
    let generated = (0..<48 as Range<UInt64>).map { ModuleGenerator.module(Randomness(seed: seed, input: $0), options).bytes }
    return generated.filter { $0.count < 3000 } + SeedModules.fixtures("modules", "wasm").filter { $0.count < 3000 } + [
      SeedModules.everything, SeedModules.everything,
    ]
  }

  private static func makeEngine() -> Engine {
    var configuration = Engine.Configuration()
    configuration.consumesFuel = true
    return Engine(configuration)
  }

  // MARK: - Inputs

  /// What is done with an image.
  private struct Attempt {
    var image: [UInt8]
    var trust: ImageTrust
    /// Whether it must be refused: its checksums are wrong, and are looked at.
    var isToBeRefused = false
  }

  private func attempt(_ number: UInt64) -> Attempt {
    var random = Randomness(seed: seed, input: number)
    let original = random.pick(pool)
    var mutator = ImageMutator(random, pool: pool)
    _ = mutator.random.next()
    var image = original
    switch mutator.random.below(8) {
    case 0:
      mutator.damageHeader(&image)
      return Attempt(image: image, trust: mutator.random.pick([.trusted, .checked, .verified]), isToBeRefused: image != original)
    case 1:
      mutator.damage(&image)
      // More bytes may follow an image.
      return Attempt(
        image: image, trust: mutator.random.pick([.checked, .verified]), isToBeRefused: !image.starts(with: original))
    default:
      mutator.damage(&image)
      ImageParts.repair(&image, keepsSize: mutator.random.oneIn(4))
      return Attempt(image: image, trust: .verified)
    }
  }

  func input(_ number: UInt64) -> (ending: String, contents: [UInt8]) { ("image", attempt(number).image) }

  mutating func tryInput(_ number: UInt64) -> FuzzFailure? {
    // An engine keeps the types of the modules that it has seen.
    if number % 4096 < 2 { engine = Self.makeEngine() }
    return failure(attempt(number))
  }

  /// Cuts two images off at each length; once as they are, and once with a header that says that they are whole.
  mutating func finish() -> FuzzFailure? {
    let images = pool.sorted { $0.count < $1.count }
    for image in [images[images.count / 3], images[images.count * 2 / 3]] {
      for count in 0..<image.count {
        truncations += 2
        let cut = Array(image.prefix(count))
        var repaired = cut
        ImageParts.repair(&repaired)
        for trust in [ImageTrust.trusted, .checked, .verified] {
          if let failure = failure(Attempt(image: cut, trust: trust, isToBeRefused: true)) { return failure }
        }
        if let failure = failure(Attempt(image: repaired, trust: .verified, isToBeRefused: true)) { return failure }
      }
    }
    return nil
  }

  // MARK: - Trying

  private mutating func failure(_ attempt: Attempt) -> FuzzFailure? {
    let module: Module
    do throws(ImageError) { module = try Module(engine, image: attempt.image, attempt.trust) } catch {
      refused += 1
      guard case .damaged(_, let offset) = error, !(0...attempt.image.count).contains(offset) else { return nil }
      return FuzzFailure(message: "an error at \(offset): \(error)", files: [("image", attempt.image)])
    }
    accepted += 1
    guard !attempt.isToBeRefused else {
      return FuzzFailure(message: "a damaged image was accepted (\(attempt.trust))", files: [("image", attempt.image)])
    }
    run(module)
    return nil
  }

  /// Instantiates the module and calls what it exports, each with numbers that follow from nothing but the types.
  private mutating func run(_ module: Module) {
    let store = Store(engine, limits: .small)
    store.fuel = Self.fuel
    guard let instance = try? ModuleRun.hostLinker(store).instantiate(module, in: store) else { return }
    for export in module.exports {
      guard case .function(let type) = export.type else { continue }
      calls += 1
      store.fuel = Self.fuel
      let arguments = type.parameters.map { Value.plain($0) }
      if let results = try? instance.call(export.name, arguments) { _ = results.map(\.bits) }
    }
  }

  var statistics: [(name: String, value: UInt64)] {
    [("accepted", accepted), ("refused", refused), ("truncations", truncations), ("calls", calls)]
  }
}
