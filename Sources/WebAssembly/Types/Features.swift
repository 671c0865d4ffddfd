/// Parts of WebAssembly that can be switched on and off.
///
/// What version 1.0 has is always on. ``Engine/Configuration/features`` says which features modules may use: a module that uses
/// another is not valid, and ``ValidationError/missingFeature`` names it.
public struct Features: OptionSet, Sendable, Hashable {
  /// A bit for each feature.
  public let rawValue: UInt32

  /// The features of those bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Version 1.0: no feature beyond it.
  public static let mvp: Features = []

  // 2.0
  /// `i32.extend8_s` and the like.
  public static let signExtension = Features(rawValue: 1 << 0)
  /// `i32.trunc_sat_f32_s` and the like.
  public static let saturatingTruncation = Features(rawValue: 1 << 1)
  /// Several results, and blocks with parameters.
  public static let multiValue = Features(rawValue: 1 << 2)
  /// Imported and exported globals that can be set.
  public static let mutableGlobals = Features(rawValue: 1 << 3)
  /// `memory.copy`, `table.init` and the like, passive segments.
  public static let bulkMemory = Features(rawValue: 1 << 4)
  /// `externref`, several tables, instructions on tables.
  public static let referenceTypes = Features(rawValue: 1 << 5)
  /// Vectors of 128 bits.
  public static let simd = Features(rawValue: 1 << 6)
  // 3.0
  /// `return_call` and `return_call_indirect`.
  public static let tailCalls = Features(rawValue: 1 << 7)
  /// Arithmetic in constant expressions.
  public static let extendedConstants = Features(rawValue: 1 << 8)
  /// Typed references to functions, `call_ref`.
  public static let functionReferences = Features(rawValue: 1 << 9)
  /// Structures, arrays, `i31`, casts.
  public static let garbageCollection = Features(rawValue: 1 << 10)
  /// Tags, `throw`, `try_table`.
  public static let exceptions = Features(rawValue: 1 << 11)
  /// Several memories.
  public static let multiMemory = Features(rawValue: 1 << 12)
  /// Memories and tables with 64-bit addresses.
  public static let memory64 = Features(rawValue: 1 << 13)
  /// Vector instructions whose results may differ between machines. In this engine they do not: see <doc:Vectors>.
  public static let relaxedSIMD = Features(rawValue: 1 << 14)
  // Proposals
  /// Shared memories and atomic instructions.
  public static let threads = Features(rawValue: 1 << 15)
  /// Memories with pages of another size than 64 KiB.
  public static let customPageSizes = Features(rawValue: 1 << 16)
  /// Arithmetic on 128-bit integers.
  public static let wideArithmetic = Features(rawValue: 1 << 17)
  /// `try` and `catch`, as they were before version 3.0, with the tags and `throw` that they have in common with
  /// ``exceptions``.
  public static let legacyExceptions = Features(rawValue: 1 << 18)

  /// WebAssembly 2.0.
  public static let version2: Features = [
    .signExtension, .saturatingTruncation, .multiValue, .mutableGlobals, .bulkMemory, .referenceTypes, .simd,
  ]

  /// WebAssembly 3.0.
  public static let version3: Features = [
    .version2, .tailCalls, .extendedConstants, .functionReferences, .garbageCollection, .exceptions, .multiMemory,
    .memory64, .relaxedSIMD,
  ]

  /// Either of these has tags and `throw`.
  static let tags: Features = [.exceptions, .legacyExceptions]
}

// MARK: - Names

extension Features {
  /// Each feature and what it is called, in messages and by the options of commands.
  package static let names: [(name: String, feature: Features)] = [
    ("sign-extension", .signExtension), ("saturating-truncation", .saturatingTruncation), ("multi-value", .multiValue),
    ("mutable-globals", .mutableGlobals), ("bulk-memory", .bulkMemory), ("reference-types", .referenceTypes),
    ("simd", .simd), ("tail-calls", .tailCalls), ("extended-constants", .extendedConstants),
    ("function-references", .functionReferences), ("gc", .garbageCollection), ("exceptions", .exceptions),
    ("multi-memory", .multiMemory), ("memory64", .memory64), ("relaxed-simd", .relaxedSIMD), ("threads", .threads),
    ("custom-page-sizes", .customPageSizes), ("wide-arithmetic", .wideArithmetic),
    ("legacy-exceptions", .legacyExceptions),
  ]
}

extension Features {
  /// What is wrong where something needs a feature that is off: `what` as `"multiple memories need"`.
  func isNeeded(by what: String) -> String {
    "\(what) the feature \(self), which is off: see Engine.Configuration.features"
  }
}

extension Features: CustomStringConvertible {
  /// The names of the features: `multi-value, simd`; `1.0` where there is none beyond that version.
  public var description: String {
    let names = Features.names.filter { contains($0.feature) }.map { $0.name }
    return names.isEmpty ? "1.0" : names.joined(separator: ", ")
  }
}
