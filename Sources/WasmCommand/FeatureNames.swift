import WebAssembly

extension Features {
  /// The names of features, of versions, and `all` for every feature.
  private static let namesOfSets: [(name: String, feature: Features)] =
    [("1.0", .mvp), ("2.0", .version2), ("3.0", .version3)] + names
    + [("all", names.reduce(into: []) { $0.formUnion($1.feature) })]

  /// What the help of a command says about the option that takes such a list.
  static let listHelp = """
    --features LIST    Features that a module may use, as 2.0,threads or +threads,-simd: sets (1.0, 2.0, 3.0, all) and names,
                         with + or without to add them, with - to take them away, from left to right. If the first has a
                         sign, the list begins with the features of 3.0, which are also those without this option.
    """

  /// How `--features` names these features; `nil` where it is not needed.
  var list: String? {
    let changes = Features.names.compactMap { row in
      contains(row.feature) == Features.version3.contains(row.feature) ? nil : (contains(row.feature) ? "+" : "-") + row.name
    }
    return changes.isEmpty ? nil : changes.joined(separator: ",")
  }

  /// The features of a list as `2.0,threads` or `+threads,-simd`, which changes the features of 3.0.
  init(list: String) throws(CommandError) {
    let items = list.split(separator: ",", omittingEmptySubsequences: false)
    self = items.first?.first.map { $0 == "+" || $0 == "-" } == true ? .version3 : .mvp
    for item in items {
      let isRemoved = item.hasPrefix("-")
      let name = item.dropFirst(isRemoved || item.hasPrefix("+") ? 1 : 0)
      guard let row = Features.namesOfSets.first(where: { $0.name == name }) else {
        throw CommandError("no feature is called \(name); known are \(Features.namesOfSets.map(\.name).joined(separator: ", "))")
      }
      if isRemoved { subtract(row.feature) } else { formUnion(row.feature) }
    }
  }
}
