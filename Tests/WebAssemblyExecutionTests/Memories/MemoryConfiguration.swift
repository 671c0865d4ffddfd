import WebAssembly

extension Engine.Configuration {
  /// With pages of any size, and wide arithmetic.
  static func anyMemory(_ mode: TranslationMode = .usual) -> Engine.Configuration {
    var configuration = mode.configuration
    configuration.features.formUnion([.customPageSizes, .wideArithmetic])
    return configuration
  }
}

/// A guest whose memories may be of any kind.
func memoryGuest(_ text: String, _ mode: TranslationMode = .usual, linker: Linker = Linker()) throws -> Instance {
  let instance = try guest(text, configuration: .anyMemory(mode), linker: linker)
  instance.store.fuel = .max
  return instance
}
