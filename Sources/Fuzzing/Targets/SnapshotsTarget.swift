import WebAssembly

/// Snapshots of guests that were put aside half-way: whole ones go on as if nothing had been, damaged ones are refused, or run under
/// limits.
struct SnapshotsTarget: FuzzTarget {
  static let name = "snapshots"
  static let summary = "snapshots of guests half-way, whole and damaged: restored, and run with limits"

  private let seed: UInt64
  private let engine: Engine
  /// Modules that need nothing but the host's functions.
  private let modules: [Module]
  private var accepted: UInt64 = 0
  private var refused: UInt64 = 0
  private var compared: UInt64 = 0
  private var truncations: UInt64 = 0

  private static let fuel: UInt64 = 20_000

  init(_ options: FuzzOptions) {
    seed = options.seed
    var configuration = Engine.Configuration()
    configuration.consumesFuel = true
    let engine = Engine(configuration)
    self.engine = engine
    var generation = ModuleGenerator.Options()
    generation.importsLibrary = false
    modules = (0..<64 as Range<UInt64>).compactMap { number in
      try? Module(engine, ModuleGenerator.module(Randomness(seed: options.seed, input: number), generation).bytes)
    }
  }

  // MARK: - Inputs

  /// A guest whose calls are put aside.
  private struct Guest {
    let module: Module
    let store: Store
    let executions: [Execution]

    var snapshot: Snapshot? { try? store.snapshot(of: executions) }
  }

  /// Calls some of what a module exports, and puts the calls aside after some time.
  private func guest(_ random: inout Randomness) -> Guest? {
    let module = random.pick(modules)
    let store = Store(engine, limits: .small)
    store.fuel = Self.fuel
    guard let instance = try? ModuleRun.hostLinker(store).instantiate(module, in: store) else { return nil }
    var executions: [Execution] = []
    for export in module.exports where executions.count < 3 {
      guard case .function(let type) = export.type, random.oneIn(2), let function = instance.function(export.name),
        let execution = try? Execution(of: function, type.parameters.map { Value.plain($0) }, stackSize: 16 << 10)
      else { continue }
      store.fuel = Self.fuel
      if random.oneIn(8) {
        executions.append(execution)
      } else if case .outOfFuel? = try? execution.resume(fuel: UInt64(random.below(400))) {
        executions.append(execution)
      }
    }
    store.fuel = Self.fuel
    return Guest(module: module, store: store, executions: executions)
  }

  func input(_ number: UInt64) -> (ending: String, contents: [UInt8]) {
    var random = Randomness(seed: seed, input: number)
    var bytes = guest(&random)?.snapshot?.bytes ?? []
    if number % 8 != 0 { damage(&bytes, &random) }
    return ("snapshot", bytes)
  }

  mutating func tryInput(_ number: UInt64) -> FuzzFailure? {
    var random = Randomness(seed: seed, input: number)
    guard let guest = guest(&random), let snapshot = guest.snapshot else { return nil }
    guard number % 8 != 0 else { return comparison(guest, snapshot) }
    var bytes = snapshot.bytes
    damage(&bytes, &random)
    return failure(bytes, guest.module)
  }

  /// Cuts snapshots off at each length; once as they are, and once with a header that says that they are whole.
  mutating func finish() -> FuzzFailure? {
    var random = Randomness(seed: seed, input: .max)
    for _ in 0..<20 where truncations < 20_000 {
      guard let guest = guest(&random), !guest.executions.isEmpty, let bytes = guest.snapshot?.bytes, bytes.count < 20_000 else { continue }
      for count in 0..<bytes.count {
        truncations += 2
        let cut = Array(bytes.prefix(count))
        if (try? Snapshot(cut)) != nil { return FuzzFailure(message: "half a snapshot was accepted", files: [("snapshot", cut)]) }
        var repaired = cut
        Self.repair(&repaired)
        if let failure = failure(repaired, guest.module) { return failure }
      }
    }
    return nil
  }

  // MARK: - Damage

  private static let headerSize = 80

  private func damage(_ bytes: inout [UInt8], _ random: inout Randomness) {
    for _ in 0..<random.pick([1, 1, 2, 3]) {
      guard bytes.count > Self.headerSize else { return }
      // The records are what is hard to check; there are more pages.
      let records = Int(clamping: ImageParts.word(bytes, 3))
      let end = min(Self.headerSize + (random.oneIn(8) ? bytes.count : max(records, 1)), bytes.count)
      let place = Self.headerSize + random.below(end - Self.headerSize)
      switch random.below(10) {
      case 0: bytes.insert(UInt8(truncatingIfNeeded: random.next()), at: place)
      case 1: bytes.remove(at: place)
      case 2: bytes[place] ^= 1 << UInt8(random.below(8))
      case 3: bytes[place] = random.pick([0, 1, 0x7F, 0x80, 0xFF])
      case 4: bytes[place] &+= 1
      case 5: bytes[place] &-= 1
      case 6:
        let count = min(random.below(32), bytes.count - place)
        let source = Self.headerSize + random.below(bytes.count - Self.headerSize - count + 1)
        bytes.replaceSubrange(place..<place + count, with: Array(bytes[source..<source + count]))
      case 7:
        // A large number.
        bytes.replaceSubrange(place...place, with: [0xFF, 0xFF, 0xFF, 0xFF, random.pick([0x0F, 0xFF])])
      case 8: ImageParts.setWord(&bytes, 7, UInt64(random.below(bytes.count)))
      default: bytes[place] = UInt8(truncatingIfNeeded: random.next())
      }
    }
    Self.repair(&bytes)
  }

  /// Makes the header say that all is well: what is more or less belongs to the records.
  private static func repair(_ bytes: inout [UInt8]) {
    guard bytes.count >= headerSize else { return }
    let pages = min(ImageParts.word(bytes, 4), UInt64(bytes.count - headerSize))
    ImageParts.setWord(&bytes, 4, pages)
    ImageParts.setWord(&bytes, 3, UInt64(bytes.count - headerSize) - pages)
    ImageParts.setWord(&bytes, 5, bytes.withUnsafeBytes { Checksum.of(UnsafeRawBufferPointer(rebasing: $0[headerSize...])) })
    ImageParts.setWord(&bytes, 9, bytes.withUnsafeBytes { Checksum.of(UnsafeRawBufferPointer(rebasing: $0[..<(headerSize - 8)])) })
  }

  // MARK: - Trying

  private mutating func failure(_ bytes: [UInt8], _ module: Module) -> FuzzFailure? {
    let restored: RestoredStore
    do throws(SnapshotError) {
      restored = try RestoredStore(
        from: Snapshot(bytes), engine, modules: [module], ModuleRun.hostLinker(Store(engine)), limits: .small)
    } catch {
      refused += 1
      guard case .damaged(_, let offset) = error, !(0...bytes.count).contains(offset) else { return nil }
      return FuzzFailure(message: "an error at \(offset): \(error)", files: [("snapshot", bytes)])
    }
    accepted += 1
    run(restored)
    return nil
  }

  /// Goes on with the executions, and calls what instances export.
  private func run(_ restored: RestoredStore) {
    for execution in restored.executions {
      restored.store.fuel = Self.fuel
      _ = execution.backtrace
      _ = try? execution.resume()
    }
    for instance in restored.instances.prefix(4) {
      for export in instance.module.exports.prefix(8) {
        guard case .function(let type) = export.type else { continue }
        restored.store.fuel = Self.fuel
        _ = try? instance.call(export.name, type.parameters.map { Value.plain($0) })
      }
    }
    _ = try? restored.store.snapshot()
  }

  /// Goes on here and in a store that was made of the snapshot, in another engine, and compares what comes of it.
  private mutating func comparison(_ guest: Guest, _ snapshot: Snapshot) -> FuzzFailure? {
    compared += 1
    func failure(_ message: String) -> FuzzFailure { FuzzFailure(message: message, files: [("snapshot", snapshot.bytes)]) }
    let restored: RestoredStore
    do throws(SnapshotError) {
      restored = try RestoredStore(
        from: Snapshot(snapshot.bytes), engine, modules: [guest.module], ModuleRun.hostLinker(Store(engine)), limits: .small)
    } catch { return failure("a snapshot was refused: \(error)") }
    for (execution, other) in zip(guest.executions, restored.executions) {
      guest.store.fuel = Self.fuel
      restored.store.fuel = Self.fuel
      let (found, expected) = (Self.outcome(other), Self.outcome(execution))
      guard found == expected else { return failure("expected \(expected), found \(found)") }
      guard guest.store.fuel == restored.store.fuel else { return failure("other fuel after \(expected)") }
    }
    // The whole state, too.
    guard let (first, second) = try? (guest.store.snapshot(), restored.store.snapshot()) else { return failure("no snapshot") }
    return first.bytes == second.bytes ? nil : failure("the stores differ afterwards")
  }

  private static func outcome(_ execution: Execution) -> String {
    do throws(CallError) {
      guard case .finished(let results) = try execution.resume() else { return "put aside" }
      return "\(results.map(\.bits))"
    } catch { return error.description }
  }

  var statistics: [(name: String, value: UInt64)] {
    [("accepted", accepted), ("refused", refused), ("truncations", truncations), ("compared", compared)]
  }
}
