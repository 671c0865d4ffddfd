import Testing
import WebAssembly

/// The ways in which a function can be translated.
enum TranslationMode: CaseIterable {
  case usual, unfused, wideBranches, fuel

  var configuration: Engine.Configuration {
    var configuration = Engine.Configuration()
    configuration.fusesInstructions = self != .unfused
    configuration.usesWideBranches = self == .wideBranches
    configuration.consumesFuel = self == .fuel
    configuration.verifiesCode = true
    return configuration
  }

  /// What `f` of a module returns, which must be the same in all modes.
  static func results(_ module: String, _ arguments: [Value] = [], linker: Linker = Linker()) throws -> [Value] {
    var results: [[Value]] = []
    for mode in allCases {
      let instance = try guest(module, configuration: mode.configuration, linker: linker)
      instance.store.fuel = .max
      results.append(try instance.call("f", arguments))
      #expect(results[0] == results[results.count - 1], "\(mode)")
    }
    return results[0]
  }
}
