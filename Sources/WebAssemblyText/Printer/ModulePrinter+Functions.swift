import WebAssembly

// Functions and their instructions: sections 6.6 and 6.5.

extension ModulePrinter {
  mutating func printFunction(_ position: Int) throws(DecodingError) {
    let index = module.importedFunctionCount + position
    let function = UInt32(truncatingIfNeeded: index)
    var instructions = InstructionPrinter(words, module.codes[position].range, function: function)
    let use = words.typeUse(module.functions[index], parameterNames: words.localNames(function))
    try out.line(depth: 1, "(func\(words.definition(.function, index)) \(use)")
    let locals = try instructions.localTypes()
    if !locals.isEmpty { try out.line(depth: 2, String(instructions.declarations(locals).dropFirst())) }
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
    var size = 0
    while let (_, line) = try instructions.next() {
      size += line.utf8.count
      try words.limit.check(size)
      lines.append(line)
    }
    return lines
  }
}
