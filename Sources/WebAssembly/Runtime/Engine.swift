/// What modules and stores share: the configuration, and the types that modules have in common.
///
/// Make one engine and keep it. It can be used by any number of threads at once.
public final class Engine: Sendable {
  /// The configuration that the engine was made with.
  public let configuration: Configuration
  package let types = TypeRegistry()

  /// How an engine opens, translates and executes modules.
  public struct Configuration: Sendable {
    /// The features that a module may use: those of version 3.0, unless others are chosen.
    ///
    /// A module that uses another is not valid; ``ValidationError/missingFeature`` says which it is. One is switched on by
    /// `features.insert(.threads)` and off by `features.remove(.simd)`.
    public var features: Features = .version3
    /// How large a module may be.
    public var moduleLimits = ModuleLimits()
    /// Whether all functions are translated when a module is opened, rather than each when it is first called.
    public var translatesEagerly = false
    /// Where images of modules are kept, so that each is translated once: `nil`, unless one is chosen.
    public var cache: ImageCache?
    /// Whether a guest can be stopped from outside: see ``Store/interruptionHandle``.
    ///
    /// It is on by default, and takes no time while a guest computes. A guest that waits, as for input, wakes up fifty times a
    /// second to see whether it is to stop: turn it off where that is too much.
    public var isInterruptible = true
    /// Whether a guest consumes fuel: see ``Store/fuel``.
    public var consumesFuel = false
    /// Whether each NaN that arithmetic results in is the positive canonical one.
    ///
    /// The specification leaves open what sign and payload such a NaN has, and processors differ. With this, a guest computes
    /// the same on all of them, which takes one more instruction for each operation on floating-point numbers that may result
    /// in a NaN.
    public var canonicalizesNaNs = false
    /// How deep calls from the host into a guest may nest, when guests call host functions that call guests.
    public var maximumHostNesting = 100
    #if !hasFeature(Embedded) && !os(WASI)
      /// How long a guest runs at most before others have their turn, in calls that are awaited.
      public var sliceLength = Duration.milliseconds(2)
    #endif
    /// Counts which instructions of the register code are executed: see `Store.instructionProfile`. It makes them several times
    /// slower.
    package var profilesInstructions = false
    /// Whether several operations become one instruction of the register code, where there is one. For tests.
    package var fusesInstructions = true
    /// Writes all branches in the form that reaches any distance. For tests.
    package var usesWideBranches = false
    /// Verifies the register code of each function before it is executed: see `CodeVerifier`. For tests.
    package var verifiesCode: Bool = {
      #if WEBASSEMBLY_DEBUG_ENGINE
        true
      #else
        false
      #endif
    }()

    /// The default configuration.
    public init() {}

    var translation: TranslationOptions {
      TranslationOptions(
        consumesFuel: consumesFuel, fusesInstructions: fusesInstructions, usesWideBranches: usesWideBranches,
        canonicalizesNaNs: canonicalizesNaNs)
    }
  }

  /// Makes an engine.
  public init(_ configuration: Configuration = Configuration()) {
    self.configuration = configuration
  }
}
