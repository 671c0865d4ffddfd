import Testing
import WebAssembly

@testable import Fuzzing

/// Failing inputs become small.
struct ShrinkerTests {
  @Test(arguments: [[3], [0, 99], [17, 40, 41, 98], [] as [Int]])
  func listsKeepWhatFails(_ needed: [Int]) {
    var tries = 0
    let small = ListShrinker.shrink(Array(0..<100)) { list in
      tries += 1
      return needed.allSatisfy { list.contains($0) }
    }
    #expect(small == needed)
    #expect(tries < 1000)
  }

  /// A planted difference, in what `i64.rotl` computes, is found and shrunk to a module that has little else.
  @Test func aPlantedDifferenceIsFoundAndShrunk() throws {
    var comparison = ModuleComparison()
    comparison.alter = { mode, outcome in
      guard mode == .unfused, case .returned(let bits)? = outcome.endings.last(where: { $0 != .returned([]) }), bits.count == 1
      else { return }
      if bits[0].low > 1 << 32 { outcome.globals.append(ValueBits(low: 1)) }
    }
    let found = (0..<200 as Range<UInt64>).lazy.map { ModulesTarget.module(seed: 3, input: $0) }.first {
      comparison.difference($0)?.kind == ExecutionMode.unfused.rawValue
    }
    let module = try #require(found)
    let copy = comparison
    let small = ModuleShrinker.shrink(module) { candidate in
      var comparison = copy
      return comparison.difference(candidate)?.kind == ExecutionMode.unfused.rawValue
    }
    #expect(comparison.difference(small)?.kind == ExecutionMode.unfused.rawValue)
    #expect(small.instructionCount < 24)
    #expect(small.calls.count == 1)
    #expect(small.bytes.count < module.bytes.count / 2)
  }

  /// Without a planted difference, there is none.
  @Test func differencesAreNotMadeUp() {
    var comparison = ModuleComparison()
    for number in 0..<20 as Range<UInt64> {
      #expect(comparison.difference(ModulesTarget.module(seed: 3, input: number))?.message == nil)
    }
  }
}
