/// Puts the sections of a module together.
///
/// Whoever uses it writes the entries of a section to its contents, counts them, and asks for `bytes` at the end.
///
/// WebAssembly 3.0, section 5.5 (modules).
package struct ModuleEncoder: Sendable {
  /// A section that is a list.
  package struct List: Sendable {
    package var count = 0
    package var contents = ByteWriter()

    package init() {}
  }

  /// The sections but the custom ones in the order in which they stand in a module.
  private static let sections = SectionID.allCases.filter { $0 != .custom }.sorted { $0.rank < $1.rank }

  /// Where a custom section stands.
  package enum Placement: Hashable, Sendable {
    case first, before(SectionID), after(SectionID), last
  }

  package struct CustomSection: Sendable {
    package var name: [UInt8]
    package var placement: Placement
    package var contents: [UInt8]

    package init(name: [UInt8], placement: Placement, contents: [UInt8]) {
      self.name = name
      self.placement = placement
      self.contents = contents
    }
  }

  package var types = List()
  package var imports = List()
  package var functions = List()
  package var tables = List()
  package var memories = List()
  package var tags = List()
  package var globals = List()
  package var exports = List()
  package var start: UInt32?
  package var elements = List()
  package var dataCount: Int?
  package var codes = List()
  package var data = List()
  package var customSections: [CustomSection] = []

  package init() {}

  /// The module.
  package var bytes: [UInt8] {
    var module = ByteWriter()
    module.append([0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00])
    writeCustomSections(.first, to: &module)
    for section in ModuleEncoder.sections {
      writeCustomSections(.before(section), to: &module)
      if let contents = contents(of: section) {
        module.byte(section.rawValue)
        module.counted(contents.bytes)
      }
      writeCustomSections(.after(section), to: &module)
    }
    writeCustomSections(.last, to: &module)
    return module.bytes
  }

  private func contents(of section: SectionID) -> ByteWriter? {
    switch section {
    case .custom: nil
    case .type: contents(of: types)
    case .import: contents(of: imports)
    case .function: contents(of: functions)
    case .table: contents(of: tables)
    case .memory: contents(of: memories)
    case .tag: contents(of: tags)
    case .global: contents(of: globals)
    case .export: contents(of: exports)
    case .start: number(start.map { UInt64($0) })
    case .element: contents(of: elements)
    case .dataCount: number(dataCount.map { UInt64($0) })
    case .code: contents(of: codes)
    case .data: contents(of: data)
    }
  }

  /// A list with its count before it; an empty section is left out.
  private func contents(of list: List) -> ByteWriter? {
    guard list.count > 0 else { return nil }
    var writer = ByteWriter()
    writer.count(list.count)
    writer.append(list.contents)
    return writer
  }

  private func number(_ value: UInt64?) -> ByteWriter? {
    guard let value else { return nil }
    var writer = ByteWriter()
    writer.unsigned(value)
    return writer
  }

  private func writeCustomSections(_ placement: Placement, to module: inout ByteWriter) {
    for section in customSections where section.placement == placement {
      var contents = ByteWriter()
      contents.counted(section.name)
      contents.append(section.contents)
      module.byte(0)
      module.counted(contents.bytes)
    }
  }
}
