/// Parts of WebAssembly that can be switched on and off.
///
/// What version 1.0 has is always on.
public struct Features: OptionSet, Sendable, Hashable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Version 1.0: no feature beyond it.
  public static let mvp: Features = []

  // 2.0
  public static let signExtension = Features(rawValue: 1 << 0)
  public static let saturatingTruncation = Features(rawValue: 1 << 1)
  public static let multiValue = Features(rawValue: 1 << 2)
  public static let mutableGlobals = Features(rawValue: 1 << 3)
  public static let bulkMemory = Features(rawValue: 1 << 4)
  public static let referenceTypes = Features(rawValue: 1 << 5)
  public static let simd = Features(rawValue: 1 << 6)
  // 3.0
  public static let tailCalls = Features(rawValue: 1 << 7)
  public static let extendedConstants = Features(rawValue: 1 << 8)
  public static let functionReferences = Features(rawValue: 1 << 9)
  public static let garbageCollection = Features(rawValue: 1 << 10)
  public static let exceptions = Features(rawValue: 1 << 11)
  public static let multiMemory = Features(rawValue: 1 << 12)
  public static let memory64 = Features(rawValue: 1 << 13)
  public static let relaxedSIMD = Features(rawValue: 1 << 14)
  // Proposals
  public static let threads = Features(rawValue: 1 << 15)
  public static let customPageSizes = Features(rawValue: 1 << 16)
  public static let wideArithmetic = Features(rawValue: 1 << 17)
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
}
