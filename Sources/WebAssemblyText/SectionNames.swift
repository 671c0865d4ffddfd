import WebAssembly

// What annotations call the sections: appendix (custom annotations).

extension SectionID {
  /// The section that annotations call so.
  init?(textName: String) {
    let section = SectionID.allCases.first { $0 != .custom && $0.textName == textName }
    guard let section else { return nil }
    self = section
  }

  var textName: String {
    switch self {
    case .custom: "custom"
    case .type: "type"
    case .import: "import"
    case .function: "func"
    case .table: "table"
    case .memory: "memory"
    case .tag: "tag"
    case .global: "global"
    case .export: "export"
    case .start: "start"
    case .element: "elem"
    case .dataCount: "datacount"
    case .code: "code"
    case .data: "data"
    }
  }
}
