import WebAssembly

extension Features {
  /// The names that the command knows features by.
  static let names: [(name: String, features: Features)] = [
    ("1.0", .mvp), ("2.0", .version2), ("3.0", .version3),
    ("sign-extension", .signExtension), ("saturating-truncation", .saturatingTruncation), ("multi-value", .multiValue),
    ("mutable-globals", .mutableGlobals), ("bulk-memory", .bulkMemory), ("reference-types", .referenceTypes),
    ("simd", .simd), ("tail-calls", .tailCalls), ("extended-constants", .extendedConstants),
    ("function-references", .functionReferences), ("gc", .garbageCollection), ("exceptions", .exceptions),
    ("multi-memory", .multiMemory), ("memory64", .memory64), ("relaxed-simd", .relaxedSIMD), ("threads", .threads),
    ("custom-page-sizes", .customPageSizes), ("wide-arithmetic", .wideArithmetic),
    ("legacy-exceptions", .legacyExceptions),
  ]

  /// The features of a list as `2.0,threads`.
  init(list: String) throws(CommandError) {
    self = .mvp
    for name in list.split(separator: ",", omittingEmptySubsequences: false) {
      guard let row = Features.names.first(where: { $0.name == name }) else {
        throw CommandError("no feature is called \(name); known are \(Features.names.map(\.name).joined(separator: ", "))")
      }
      formUnion(row.features)
    }
  }
}
