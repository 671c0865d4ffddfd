/// The places of a module's exports in the order of their names, for whoever looks for one.
///
/// A dictionary would make the runtime find out, for every process, that names are hashable, which takes longer than to open a
/// small module.
struct ExportOrder: Sendable {
  private let places: [Int]

  init(_ exports: [ModuleStructure.Export]) {
    let names = exports.map { Name($0.name) }
    places = names.indices.sorted { names[$0] < names[$1] }
  }

  /// The place of the export of that name among `exports`, which are those that the order was made of.
  func place(of name: String, in exports: [ModuleStructure.Export]) -> Int? {
    let name = Name(name)
    let index = places.partitioningIndex { !(Name(exports[$0].name) < name) }
    guard index < places.count, Name(exports[places[index]].name) == name else { return nil }
    return places[index]
  }

  /// A name that several of `exports` have.
  func duplicate(in exports: [ModuleStructure.Export]) -> String? {
    for (place, next) in zip(places, places.dropFirst()) where Name(exports[place].name) == Name(exports[next].name) {
      return exports[place].name
    }
    return nil
  }
}
