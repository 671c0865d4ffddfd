import WebAssembly

/// Writes a module as text: one field a line, instructions flat and indented, names where the name section has them.
///
/// Encoding the text again gives the same module.
struct ModulePrinter {
  let bytes: [UInt8]
  let words: Vocabulary
  var out: TextWriter

  var module: ModuleStructure { words.module }

  init(_ bytes: [UInt8]) throws(DecodingError) {
    self.bytes = bytes
    words = try Vocabulary(bytes)
    out = TextWriter(words.limit)
  }

  mutating func print() throws(DecodingError) -> String {
    try out.write("(module")
    if let name = words.names.module { try out.write(name.isEmpty ? " (@name \"\")" : " " + String(identifier: name)) }
    try printTypes()
    try printImports()
    for index in module.importedTableCount..<module.tables.count { try printTable(index) }
    for index in module.importedMemoryCount..<module.memories.count {
      try out.line(depth: 1, "(memory\(words.definition(.memory, index)) \(words.text(module.memories[index])))")
    }
    for index in module.importedTagCount..<module.tags.count {
      try out.line(depth: 1, "(tag\(words.definition(.tag, index)) \(words.typeUse(module.tags[index])))")
    }
    for index in module.importedGlobalCount..<module.globals.count { try printGlobal(index) }
    for export in module.exports {
      let item = "(\(words.keyword(export.kind)) \(words.reference(words.space(export.kind), export.index)))"
      try out.line(depth: 1, "(export \(String(quoting: export.name)) \(item))")
    }
    if let start = module.start { try out.line(depth: 1, "(start \(words.reference(.function, start)))") }
    for index in module.elements.indices { try printElementSegment(index) }
    for index in module.codes.indices { try printFunction(index) }
    for index in module.data.indices { try printDataSegment(index) }
    try printCustomSections()
    try out.write(out.text.utf8.contains(UInt8(ascii: "\n")) ? "\n)\n" : ")\n")
    return out.text
  }

  // MARK: Imports and definitions

  private mutating func printImports() throws(DecodingError) {
    for entry in module.imports {
      let index = Int(entry.index)
      let type =
        switch entry.kind {
        case .function: words.typeUse(module.functions[index], parameterNames: words.localNames(entry.index))
        case .table: words.text(module.tables[index].type)
        case .memory: words.text(module.memories[index])
        case .global: words.text(module.globals[index].type)
        case .tag: words.typeUse(module.tags[index])
        }
      let item = "(\(words.keyword(entry.kind))\(words.definition(words.space(entry.kind), index)) \(type))"
      try out.line(depth: 1, "(import \(String(quoting: entry.module)) \(String(quoting: entry.name)) \(item))")
    }
  }

  private mutating func printTable(_ index: Int) throws(DecodingError) {
    let table = module.tables[index]
    try out.line(depth: 1, "(table\(words.definition(.table, index)) \(words.text(table.type))")
    if let initializer = table.initializer { try out.write(" " + expression(initializer)) }
    try out.write(")")
  }

  private mutating func printGlobal(_ index: Int) throws(DecodingError) {
    let global = module.globals[index]
    try out.line(depth: 1, "(global\(words.definition(.global, index)) \(words.text(global.type))")
    if let initializer = global.initializer { try out.write(" " + expression(initializer)) }
    try out.write(")")
  }

  // MARK: Custom sections

  /// All custom sections but the name section, each after the section that it follows in the module.
  private mutating func printCustomSections() throws(DecodingError) {
    for section in module.customSections where section.name != "name" || !hasNames(section) {
      let place =
        SectionID.allCases
        .filter { $0 != .custom && offset($0) > 0 && offset($0) <= section.bytes.lowerBound }
        .max { offset($0) < offset($1) }
      let isLast = SectionID.allCases.allSatisfy { $0 == .custom || offset($0) <= section.bytes.lowerBound }
      let placement = isLast ? "after last" : place.map { "after \($0.textName)" } ?? "before first"
      let contents = String(quoting: bytes[section.bytes])
      try out.line(depth: 1, "(@custom \(String(quoting: section.name)) (\(placement)) \(contents))")
    }
  }

  private func hasNames(_ section: ModuleStructure.CustomSection) -> Bool {
    ModuleNames(words.contents, range: section.bytes) != nil
  }

  /// Where the contents of a section begin; 0 where it is missing.
  private func offset(_ section: SectionID) -> Int { module.sectionOffsets[Int(section.rawValue)] }
}
