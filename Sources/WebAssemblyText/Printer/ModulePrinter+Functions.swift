import WebAssembly

// Functions and their instructions: sections 6.6 and 6.5.

extension ModulePrinter {
  mutating func printFunction(_ position: Int) throws(DecodingError) {
    let index = module.importedFunctionCount + position
    let type = module.functions[index]
    let range = module.codes[position].range
    var instructions = InstructionPrinter(words, range, function: UInt32(truncatingIfNeeded: index))
    try out.line(depth: 1, "(func\(words.definition(.function, index)) (type \(words.reference(.type, type)))")
    if let signature = words.functionType(type) {
      try out.write(instructions.declarations("param", signature.parameters))
      try out.write(words.list("result", signature.results))
    }
    let locals = try instructions.localTypes()
    if !locals.isEmpty {
      let text = instructions.declarations("local", locals)
      try out.line(depth: 2, String(text.dropFirst()))
    }
    while let (depth, line) = try instructions.next() { try out.line(depth: depth + 2, line) }
    try out.line(depth: 1, ")")
  }

  /// A constant expression, in one line.
  func expression(_ expression: ModuleStructure.ConstantExpression) throws(DecodingError) -> String {
    try instructions(of: expression).joined(separator: " ")
  }

  /// A constant expression in parentheses: with a word for what it is, unless it is one instruction.
  func folded(_ expression: ModuleStructure.ConstantExpression, _ word: String) throws(DecodingError) -> String {
    let lines = try instructions(of: expression)
    return lines.count == 1 ? "(\(lines[0]))" : "(\(word) \(lines.joined(separator: " ")))"
  }

  private func instructions(of expression: ModuleStructure.ConstantExpression) throws(DecodingError) -> [String] {
    var instructions = InstructionPrinter(words, expression.range, function: nil)
    var lines: [String] = []
    while let (_, line) = try instructions.next() { lines.append(line) }
    return lines
  }
}
