import Testing
import WebAssembly

@testable import Fuzzing

/// Instances of a template, and instances that were reset, do what fresh ones do: generated modules compute the same in all of them,
/// and consume the same fuel.
struct ResetInstanceTests {
  private static let fuel: UInt64 = 1 << 40

  /// What came of a run, with the fuel that it left.
  private struct Result: Equatable {
    var outcome = Outcome()
    var fuel: UInt64 = 0

    func difference(from other: Result) -> String? {
      if let difference = outcome.difference(from: other.outcome) { return difference }
      return fuel == other.fuel || outcome.isExhausted ? nil : "fuel \(fuel) and \(other.fuel)"
    }
  }

  private static func options() -> ModuleGenerator.Options {
    var options = ModuleGenerator.Options()
    options.importsLibrary = false
    options.importsHostFunctions = false
    return options
  }

  private static func engine() -> Engine {
    var configuration = Engine.Configuration()
    configuration.consumesFuel = true
    return Engine(configuration)
  }

  /// Makes an instance and calls it as the module says.
  private static func result(
    _ generated: GeneratedModule, _ store: () -> Store?, _ make: () throws -> Instance, then: (Instance) -> Void = { _ in }
  ) -> Result {
    var result = Result()
    let instance: Instance
    do { instance = try make() } catch {
      result.outcome.endings = [.refused("\(error)".split(separator: "\n").first.map(String.init) ?? "")]
      result.fuel = store()?.fuel ?? 0
      return result
    }
    for call in generated.calls {
      do throws(CallError) {
        result.outcome.endings.append(.returned(try instance.call("f\(call.function)", call.arguments).map(bits)))
      } catch {
        switch error {
        case .trap(let trap):
          result.outcome.endings.append(.trapped(trap.reason, in: trap.backtrace.frames.map { $0.function.map(Int.init) ?? -1 }))
          if trap.reason == .callStackExhausted { return result }
        case .exception(let exception):
          var tag = 0
          while let found = instance.tag("e\(tag)"), !exception.has(found) { tag += 1 }
          result.outcome.endings.append(
            .threw(tag: instance.tag("e\(tag)") == nil ? -1 : tag, exception.values.map(bits),
              in: exception.backtrace.frames.map { $0.function.map(Int.init) ?? -1 }))
        default: result.outcome.endings.append(.refused("\(error)"))
        }
      }
    }
    ModuleRun.inspect(instance, &result.outcome)
    result.fuel = instance.store.fuel
    then(instance)
    return result
  }

  /// The bits of a value. The number of an exception is nobody's business.
  private static func bits(_ value: Value) -> ValueBits {
    if case .reference(let reference) = value, value.type == .exnref { return ValueBits(low: reference.isNull ? 1 : 0) }
    return value.bits
  }

  /// How instances are made.
  enum Kind: UInt64, CaseIterable {
    case template, templateOfAnImage, plain, plainWithHostFunctions, templateWithoutReservations
  }

  @Test(arguments: Kind.allCases) func instancesAreAsFreshOnes(_ kind: Kind) throws {
    let engine = Self.engine()
    var differences: [String] = []
    for input in 0..<400 as Range<UInt64> {
      var options = Self.options()
      options.importsHostFunctions = kind == .plainWithHostFunctions
      let generated = ModuleGenerator.module(Randomness(seed: 78 &+ kind.rawValue, input: input), options)
      var module = try Module(engine, generated.bytes)
      if kind == .templateOfAnImage { module = try Module(engine, image: module.image(), .checked) }
      var limits = ModuleRun.limits
      if kind == .templateWithoutReservations { limits.reservedMemories = 0 }
      var store: Store?
      let fresh = Self.result(generated, { store }) {
        store = Store(engine, limits: limits)
        store?.fuel = Self.fuel
        return try (kind == .plainWithHostFunctions ? ModuleRun.hostLinker(store!) : Linker()).instantiate(module, in: store!)
      }
      store = nil
      if kind == .plain || kind == .plainWithHostFunctions {
        // A plain instance that is reset.
        let resetStore = Store(engine, limits: limits)
        resetStore.fuel = Self.fuel
        guard let instance = try? (kind == .plainWithHostFunctions ? ModuleRun.hostLinker(resetStore) : Linker()).instantiate(module, in: resetStore) else { continue }
        for round in 1...3 {
          if round > 1 {
            resetStore.fuel = Self.fuel
            do { try instance.reset() } catch { differences.append("input \(input) reset: \(error)"); break }
          }
          let found = Self.result(generated, { resetStore }, { instance })
          if let difference = found.difference(from: fresh) { differences.append("input \(input), round \(round): \(difference)") }
        }
        continue
      }
      let template: InstanceTemplate
      do { template = try InstanceTemplate(module, limits: limits) } catch {
        if fresh.outcome.endings.count != 1 { differences.append("input \(input): template \(error)") }
        continue
      }
      for round in 1...3 {
        var made: Store?
        var again: Result?
        let found = Self.result(generated, { made }, { try template.instantiate { $0.fuel = Self.fuel; made = $0 } }) { instance in
          made = nil
          guard round == 2 else { return }
          instance.store.fuel = Self.fuel
          do { try instance.reset() } catch { differences.append("input \(input) reset: \(error)"); return }
          again = Self.result(generated, { nil }, { instance })
        }
        made = nil
        if let difference = found.difference(from: fresh) { differences.append("input \(input), round \(round): \(difference)") }
        if let difference = again?.difference(from: fresh) { differences.append("input \(input), after reset: \(difference)") }
      }
    }
    #expect(differences.isEmpty, "\(differences.count): \(differences.prefix(12).joined(separator: "\n"))")
  }
}
