import WebAssembly

/// The options that decide what register code modules are translated to, for commands that execute none.
struct CodeOptions {
  private(set) var configuration = Engine.Configuration()

  static let help = """
      --fuel             Let the code consume fuel: for `wasm run --fuel`.
      --deterministic    Let it make one kind of NaN: for `wasm run --deterministic`.
    """

  /// Takes an option, if it is one of these or `--features`.
  mutating func parse(_ option: String, _ options: inout OptionParser) throws(CommandError) -> Bool {
    switch option {
    case "features": configuration.features = try Features(list: options.value(of: "features"))
    case "fuel": configuration.consumesFuel = true
    case "deterministic": configuration.canonicalizesNaNs = true
    default: return false
    }
    return true
  }
}
