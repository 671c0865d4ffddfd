import WebAssembly

// Element and data segments: section 6.6 (modules).

extension ModulePrinter {
  mutating func printElementSegment(_ index: Int) throws(DecodingError) {
    let segment = module.elements[index]
    try out.line(depth: 1, "(elem\(words.definition(.element, index))")
    switch segment.mode {
    case .passive: break
    case .declarative: try out.write(" declare")
    case .active(let table, let offset):
      if table != 0 { try out.write(" (table \(words.reference(.table, table)))") }
      try out.write(" " + folded(offset, "offset"))
    }
    switch segment.items {
    case .functions(let indices):
      try out.write(" func")
      for index in indices { try out.write(" " + words.reference(.function, index)) }
    case .expressions(let expressions):
      try out.write(" " + words.text(segment.type))
      for item in expressions { try out.write(" " + folded(item, "item")) }
    }
    try out.write(")")
  }

  mutating func printDataSegment(_ index: Int) throws(DecodingError) {
    let segment = module.data[index]
    try out.line(depth: 1, "(data\(words.definition(.data, index))")
    if case .active(let memory, let offset) = segment.mode {
      if memory != 0 { try out.write(" (memory \(words.reference(.memory, memory)))") }
      try out.write(" " + folded(offset, "offset"))
    }
    try out.write(" \(String(quoting: bytes[segment.bytes])))")
  }
}
