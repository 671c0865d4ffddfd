/// The sections of a module by their codes.
///
/// WebAssembly 3.0, section 5.5.2 (sections).
package enum SectionID: UInt8, CaseIterable, Sendable {
  case custom = 0, type, `import`, function, table, memory, global, export, start, element, code, data, dataCount, tag

  /// The place in the order in which sections come.
  var rank: Int {
    switch self {
    case .custom: 0
    case .type: 1
    case .import: 2
    case .function: 3
    case .table: 4
    case .memory: 5
    case .tag: 6
    case .global: 7
    case .export: 8
    case .start: 9
    case .element: 10
    case .dataCount: 11
    case .code: 12
    case .data: 13
    }
  }

  var context: StaticString {
    switch self {
    case .custom: "custom section"
    case .type: "type section"
    case .import: "import section"
    case .function: "function section"
    case .table: "table section"
    case .memory: "memory section"
    case .tag: "tag section"
    case .global: "global section"
    case .export: "export section"
    case .start: "start section"
    case .element: "element section"
    case .dataCount: "data count section"
    case .code: "code section"
    case .data: "data section"
    }
  }
}
