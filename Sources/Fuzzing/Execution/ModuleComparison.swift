import WebAssembly

/// Runs generated modules in all modes, and says where these differ.
struct ModuleComparison {
  /// A difference: between what, and what it is.
  struct Difference {
    /// What is compared: the same for the modules that a failing one is shrunk to.
    let kind: String
    let message: String

    /// The kind of modules that are not valid, which cannot be shrunk: smaller ones are invalid for other reasons.
    static let refused = "refused"
  }

  private var engines = EngineSet()
  private var disturber: Disturber?
  /// Changes an outcome before it is compared: tests plant a difference here.
  var alter: (ExecutionMode, inout Outcome) -> Void = { _, _ in }

  /// What the module computes in the usual mode, when it was last compared.
  private(set) var outcome = Outcome()

  /// What is compared besides the modes, which takes longer.
  struct Extras: OptionSet {
    let rawValue: Int
    /// Too little fuel ends at the same place each time.
    static let littleFuel = Extras(rawValue: 1)
    /// Samples that another thread takes change nothing.
    static let samplesFromOutside = Extras(rawValue: 2)
    /// After an interruption, the store can still be used.
    static let interruptions = Extras(rawValue: 4)
  }

  /// - Parameter slices: the fuel of the slices in which the module is run once more; `nil` where it is not.
  mutating func difference(_ module: GeneratedModule, _ extras: Extras = [], slices: UInt64? = nil) -> Difference? {
    engines.renewSometimes()
    let bytes = module.bytes
    var consumed: UInt64 = 0
    do throws(ModuleError) {
      for mode in ExecutionMode.allCases where mode != .canonicalNaNs || module.replacesNaNs {
        let run = try ModuleRun(module, bytes, engines.engine(mode), isSampled: mode == .sampled)
        var found = run.outcome()
        alter(mode, &found)
        if let error = found.internalError { return Difference(kind: "internal error", message: "\(mode.rawValue): \(error)") }
        if mode == .fuel { consumed = .max - run.fuel }
        // Fuel depends on the guest alone, and not on how it is translated.
        if mode == .plain, !outcome.isExhausted, consumed != .max - run.fuel {
          return Difference(kind: "fuel", message: "fuel \(consumed) and \(.max - run.fuel)")
        }
        if mode == .usual {
          outcome = found
        } else if let difference = outcome.difference(from: found) {
          return Difference(kind: mode.rawValue, message: "\(ExecutionMode.usual.rawValue) and \(mode.rawValue): \(difference)")
        }
      }
      // A module that takes much fuel is not resumed a million times.
      let slices = slices.map { max($0, consumed / 10_000) }
      if let slices, let difference = try sliceDifference(module, bytes, slices, consumed) { return difference }
      if extras.contains(.littleFuel), let difference = try fuelDifference(module, bytes, consumed, slices) { return difference }
      if extras.contains(.samplesFromOutside), let difference = try sampleDifference(module, bytes) { return difference }
      if extras.contains(.interruptions), let difference = try interruptionFault(module, bytes) { return difference }
    } catch { return Difference(kind: Difference.refused, message: "a generated module is refused: \(error)") }
    return nil
  }

  /// In slices of whatever size, the module does the same, and takes the same fuel.
  private mutating func sliceDifference(
    _ module: GeneratedModule, _ bytes: [UInt8], _ slices: UInt64, _ consumed: UInt64
  ) throws(ModuleError) -> Difference? {
    let run = try ModuleRun(module, bytes, engines.engine(.fuel), slices: slices)
    if let difference = outcome.difference(from: run.outcome()) {
      return Difference(kind: "slices", message: "in slices of \(slices): \(difference)")
    }
    guard outcome.isExhausted || consumed == .max - run.fuel else {
      return Difference(kind: "fuel in slices", message: "fuel \(consumed), and \(.max - run.fuel) in slices of \(slices)")
    }
    return nil
  }

  /// The outcome with half of the fuel that the module takes must be the same twice, also in slices, and is that it runs out.
  private mutating func fuelDifference(
    _ module: GeneratedModule, _ bytes: [UInt8], _ consumed: UInt64, _ slices: UInt64?
  ) throws(ModuleError) -> Difference? {
    let fuel = consumed / 2
    var outcomes: [(Outcome, left: UInt64)] = []
    for slices in [nil, slices] {
      let run = try ModuleRun(module, bytes, engines.engine(.fuel), slices: slices)
      run.fuel = fuel
      outcomes.append((run.outcome { $0 == .outOfFuel || $0 == .callStackExhausted }, run.fuel))
    }
    if let difference = outcomes[0].0.difference(from: outcomes[1].0) {
      return Difference(kind: "little fuel", message: "twice with fuel \(fuel): \(difference)")
    }
    guard outcomes[0].left == outcomes[1].left || outcomes[0].0.isExhausted else {
      return Difference(kind: "little fuel left", message: "of fuel \(fuel), \(outcomes[0].left) and \(outcomes[1].left) are left")
    }
    return nil
  }

  private mutating func sampleDifference(_ module: GeneratedModule, _ bytes: [UInt8]) throws(ModuleError) -> Difference? {
    let run = try ModuleRun(module, bytes, engines.engine(.usual), isSampled: true)
    let found = startedDisturber().disturb(run.interruptionHandle, by: .samples) { run.outcome() }
    return outcome.difference(from: found).map { Difference(kind: "sampled by a thread", message: "sampled by a thread: \($0)") }
  }

  /// An interrupted module does what the others do, up to the call that is interrupted.
  private mutating func interruptionFault(_ module: GeneratedModule, _ bytes: [UInt8]) throws(ModuleError) -> Difference? {
    let run = try ModuleRun(module, bytes, engines.engine(.usual))
    var found = startedDisturber().disturb(run.interruptionHandle, by: .interruption) {
      run.outcome { $0 == .interrupted || $0 == .callStackExhausted }
    }
    run.interruptionHandle.reset()
    guard run.isUsable(try Module(engines.engine(.usual), Self.canary)) else {
      return Difference(kind: "interrupted", message: "after an interruption, the store does not execute")
    }
    var expected = outcome
    if case .trapped(.interrupted, _)? = found.endings.last {
      found.endings.removeLast()
      guard found.endings.count <= outcome.endings.count else {
        return Difference(kind: "interrupted", message: "a call too many")
      }
      expected = Outcome()
      expected.endings = Array(outcome.endings.prefix(found.endings.count))
    }
    return expected.difference(from: found).map { Difference(kind: "interrupted", message: "interrupted: \($0)") }
  }

  private mutating func startedDisturber() -> Disturber {
    if let disturber { return disturber }
    let started = Disturber()
    disturber = started
    return started
  }

  /// A module whose function `sum` adds up the numbers to its argument, in a loop.
  private static let canary: [UInt8] = {
    var module = ModuleEncoder()
    module.types.count = 1
    module.types.contents.functionType(FunctionType(parameters: [.i32], results: [.i32]))
    module.functions.count = 1
    module.functions.contents.unsigned(0 as UInt32)
    module.exports.count = 1
    module.exports.contents.counted(Array("sum".utf8))
    module.exports.contents.append([0, 0])
    module.codes.count = 1
    // loop: sum += n; n -= 1; as long as n is not 0. Then the sum.
    module.codes.contents.counted([
      1, 1, 0x7F, 0x03, 0x40, 0x20, 1, 0x20, 0, 0x6A, 0x21, 1, 0x20, 0, 0x41, 1, 0x6B, 0x22, 0, 0x0D, 0, 0x0B, 0x20, 1, 0x0B,
    ])
    return module.bytes
  }()
}
