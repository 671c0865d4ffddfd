import WebAssembly

// Types: section 6.4.

extension ModulePrinter {
  mutating func printTypes() throws(DecodingError) {
    for group in module.recursionGroups {
      // A group of one type is written as that type.
      let isAlone = group.count == 1
      if !isAlone { try out.line(depth: 1, "(rec") }
      for index in group {
        try out.line(depth: isAlone ? 1 : 2, "(type\(words.definition(.type, index)) ")
        try printSubType(module.types[index], index)
        try out.write(")")
      }
      if !isAlone { try out.write(group.isEmpty ? ")" : "\n  )") }
    }
  }

  private mutating func printSubType(_ type: SubType, _ index: Int) throws(DecodingError) {
    let isPlain = type.isFinal && type.supertypes.isEmpty
    if !isPlain {
      try out.write(type.isFinal ? "(sub final " : "(sub ")
      for supertype in type.supertypes { try out.write(words.reference(.type, supertype) + " ") }
    }
    switch type.composite {
    case .function(let type): try out.write("(func\(words.signature(type)))")
    case .array(let element): try out.write("(array \(words.text(element)))")
    case .structure(let fields):
      let fieldNames = words.names.fields[UInt32(truncatingIfNeeded: index)]
      try out.write("(struct")
      for (position, field) in fields.enumerated() {
        try out.write(" (field\(words.definedName(fieldNames?[UInt32(position)])) \(words.text(field)))")
      }
      try out.write(")")
    }
    if !isPlain { try out.write(")") }
  }
}
