import WebAssembly

/// What the things of a module are called in its text.
struct Vocabulary {
  let contents: ModuleBytes
  let module: ModuleStructure
  let names: ModuleNames
  let limit: TextLimit

  /// All features that the text format has words for.
  static let features: Features = [.version3, .threads, .customPageSizes, .wideArithmetic, .legacyExceptions]

  init(_ bytes: [UInt8], _ limit: TextLimit) throws(DecodingError) {
    contents = ModuleBytes(bytes)
    self.limit = limit
    module = try ModuleDecoder.decode(contents, features: Vocabulary.features)
    let section = module.customSections.first { $0.name == "name" }
    names = section.flatMap { [contents] in ModuleNames(contents, range: $0.bytes) } ?? ModuleNames()
  }

  /// What follows the keyword of a definition: its name, and its index as a comment.
  func definition(_ space: Space, _ index: Int) -> String {
    let index = UInt32(truncatingIfNeeded: index)
    return definedName(names.name(space, index)) + " (;\(index);)"
  }

  /// A name where it is defined; a second one of the same name is no identifier.
  func definedName(_ name: ModuleNames.Name?) -> String {
    guard let name else { return "" }
    return name.isIdentifier ? " " + String(identifier: name.text) : " (@name \(String(quoting: name.text)))"
  }

  /// An identifier or an index, to refer to something.
  func reference(_ space: Space, _ index: UInt32) -> String {
    guard let name = names.name(space, index), name.isIdentifier, index < count(space) else { return String(index) }
    return String(identifier: name.text)
  }

  /// The names of a function's parameters and locals; of a constant expression, which is in none, there are no names.
  func localNames(_ function: UInt32?) -> ModuleNames.NameMap { function.flatMap { names.locals[$0] } ?? [:] }

  func parameterCount(_ function: UInt32?) -> Int {
    guard let function, function < module.functions.count else { return 0 }
    return functionType(module.functions[Int(function)])?.parameters.count ?? 0
  }

  private func count(_ space: Space) -> Int {
    switch space {
    case .type: module.types.count
    case .function: module.functions.count
    case .table: module.tables.count
    case .memory: module.memories.count
    case .tag: module.tags.count
    case .global: module.globals.count
    case .element: module.elements.count
    case .data: module.data.count
    }
  }

  func space(_ kind: ExternalKind) -> Space {
    switch kind {
    case .function: .function
    case .table: .table
    case .memory: .memory
    case .global: .global
    case .tag: .tag
    }
  }

  func keyword(_ kind: ExternalKind) -> String { kind == .function ? "func" : kind.description }
}
