import WebAssembly

// The first pass: counts the members of each index space and binds their identifiers.

extension ModuleParser {
  mutating func declareFields(upTo end: Int) throws(WATError) {
    var hasStart = false
    // What was defined before an import that comes too late: section 6.6 (modules).
    var definition: Space?
    while position < end {
      try step()
      guard tokens[position].kind == .open else { throw unexpected(expected: "a module field") }
      let close = Int(tokens[position].value)
      let field = tokens[position + 1]
      position += 2
      switch field.keyword {
      case .type: try declare(.type)
      case .rec: try declareGroup()
      case .import: try declareImport(after: definition)
      case .func: try declareDefinition(.function, &definition)
      case .table: try declareDefinition(.table, &definition)
      case .memory: try declareDefinition(.memory, &definition)
      case .tag: try declareDefinition(.tag, &definition)
      case .global: try declareDefinition(.global, &definition)
      case .elem: try declare(.element)
      case .data: try declare(.data)
      case .start:
        guard !hasStart else { throw text.error("multiple start sections", at: field) }
        hasStart = true
      case .export: break
      default: throw text.unexpected(field, expected: "a module field")
      }
      position = close + 1
    }
  }

  /// One more member of a space, with its identifier if one comes next.
  private mutating func declare(_ space: Space) throws(WATError) {
    let token = tokens[position]
    let index = spaces[space.rawValue].count
    spaces[space.rawValue].count += 1
    guard let symbol = skipIdentifier() else { return }
    guard spaces[space.rawValue].identifiers[symbol] == nil else {
      throw text.error("duplicate \(space.definition) \(text.text(of: token))", at: token)
    }
    spaces[space.rawValue].identifiers.set(symbol, index)
  }

  private mutating func declareGroup() throws(WATError) {
    while isOpen(.type) {
      try step()
      let close = Int(tokens[position].value)
      position += 2
      try declare(.type)
      position = close + 1
    }
  }

  /// `(import "module" "name" (kind …))`, of which the strings are looked at later.
  private mutating func declareImport(after definition: Space?) throws(WATError) {
    if let definition { throw text.error("import after \(definition.name)", at: tokens[position - 1]) }
    while tokens[position].kind == .string { position += 1 }
    guard tokens[position].kind == .open else { throw unexpected(expected: "the type of the import") }
    let space = try space(of: tokens[position + 1])
    position += 2
    try declare(space)
  }

  /// The space of what is imported or exported.
  func space(of token: Token) throws(WATError) -> Space {
    switch token.keyword {
    case .func: .function
    case .table: .table
    case .memory: .memory
    case .tag: .tag
    case .global: .global
    default: throw text.unexpected(token, expected: "func, table, memory, global or tag")
    }
  }

  /// A definition that may turn out to be an import, and may bring a segment with it.
  private mutating func declareDefinition(_ space: Space, _ definition: inout Space?) throws(WATError) {
    let field = tokens[position - 1]
    try declare(space)
    while isOpen(.export) { position = Int(tokens[position].value) + 1 }
    if isOpen(.import) {
      if let definition { throw text.error("import after \(definition.name)", at: field) }
      return
    }
    definition = space
    guard space == .table || space == .memory else { return }
    if tokens[position].keyword == .i32 || tokens[position].keyword == .i64 { position += 1 }
    guard tokens[position].kind != .natural else { return }
    spaces[(space == .table ? Space.element : .data).rawValue].count += 1
  }
}
