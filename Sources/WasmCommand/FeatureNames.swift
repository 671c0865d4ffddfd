import WebAssembly

extension Features {
  /// The names that the command knows features by, and `all` for every feature that has a name.
  static let names = versionsAndFeatures + [("all", versionsAndFeatures.reduce(into: []) { $0.formUnion($1.features) })]

  private static let versionsAndFeatures: [(name: String, features: Features)] = [
    ("1.0", .mvp), ("2.0", .version2), ("3.0", .version3),
    ("sign-extension", .signExtension), ("saturating-truncation", .saturatingTruncation), ("multi-value", .multiValue),
    ("mutable-globals", .mutableGlobals), ("bulk-memory", .bulkMemory), ("reference-types", .referenceTypes),
    ("simd", .simd), ("tail-calls", .tailCalls), ("extended-constants", .extendedConstants),
    ("function-references", .functionReferences), ("gc", .garbageCollection), ("exceptions", .exceptions),
    ("multi-memory", .multiMemory), ("memory64", .memory64), ("relaxed-simd", .relaxedSIMD), ("threads", .threads),
    ("custom-page-sizes", .customPageSizes), ("wide-arithmetic", .wideArithmetic),
    ("legacy-exceptions", .legacyExceptions),
  ]

  /// What the help of a command says about the option that takes such a list.
  static let listHelp = """
    --features LIST    Features that a module may use, as 2.0,threads or +threads,-simd: sets (1.0, 2.0, 3.0, all) and names,
                         with + or without to add them, with - to take them away, from left to right. If the first has a
                         sign, the list begins with the features of 3.0, which are also those without this option.
    """

  /// The features of a list as `2.0,threads` or `+threads,-simd`, which changes the features of 3.0.
  init(list: String) throws(CommandError) {
    let items = list.split(separator: ",", omittingEmptySubsequences: false)
    self = items.first?.first.map { $0 == "+" || $0 == "-" } == true ? .version3 : .mvp
    for item in items {
      let isRemoved = item.hasPrefix("-")
      let name = item.dropFirst(isRemoved || item.hasPrefix("+") ? 1 : 0)
      guard let row = Features.names.first(where: { $0.name == name }) else {
        throw CommandError("no feature is called \(name); known are \(Features.names.map(\.name).joined(separator: ", "))")
      }
      if isRemoved { subtract(row.features) } else { formUnion(row.features) }
    }
  }
}
