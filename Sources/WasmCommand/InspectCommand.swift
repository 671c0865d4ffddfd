import WebAssembly

extension Subcommand {
  static var inspect: Subcommand {
    Subcommand(
      name: "inspect", synopsis: "[OPTION…] FILE", summary: "Show what a module imports, exports and consists of.",
      details: """
        The file holds a module in the binary format, an image of one, or else its text. An image is verified, with the options that
        it was compiled with.

          --code             Show the register code of all functions: what the virtual machine executes. rN is a slot of the
                             frame, a number after an arrow the word at which execution goes on.
          \(Features.listHelp)
        \(CodeOptions.help)
        """
    ) { (command, options) throws(CommandError) in
      var file: SystemString?
      var code = CodeOptions()
      var showsCode = false
      while let argument = try options.next() {
        switch argument {
        case .option("code"): showsCode = true
        case .option(let option):
          guard try code.parse(option, &options) else { throw Subcommand.inspect.unknownOption(option) }
        case .word(let word):
          guard file == nil else { throw CommandError("inspect takes one file; \(word) is one too many") }
          file = word
        }
      }
      guard let file else { throw CommandError("no file to inspect; see `wasm help inspect`") }
      let inspection = try Inspection(Module.open(file, Engine(code.configuration), nil))
      for line in inspection.summary { try command.print(line) }
      if showsCode { try inspection.printCode(command) }
      return 0
    }
  }
}

/// What there is to tell about a module, in lines.
private struct Inspection {
  private let module: Module
  private let names: NameSection

  init(_ module: Module) {
    self.module = module
    names = NameSection(module: module.structure, bytes: module.bytes)
  }

  var summary: [String] {
    let structure = module.structure
    var lines: [String] = []
    if let name = names.moduleName { lines.append("module \(name.printable)") }
    if let (image, code) = module.imageSize { lines.append("image of \(image) bytes, \(code) of them register code") }
    lines.append(contentsOf: [
      "\(module.bytes.count) bytes", "\(structure.types.count) types",
      "\(structure.functions.count) functions, \(structure.importedFunctionCount) of them imported, "
        + "\(structure.codes.reduce(0) { $0 + $1.range.count }) bytes of code",
      "\(structure.globals.count) globals, \(structure.importedGlobalCount) of them imported",
      "\(structure.elements.count) element segments",
      "\(structure.data.count) data segments, \(structure.data.reduce(0) { $0 + $1.bytes.count }) bytes",
    ])
    if let start = structure.start { lines.append("start function \(title(start))") }
    lines += list("imports", module.imports.map { "\($0.module).\($0.name): \($0.type)" })
    lines += list("exports", module.exports.map { "\($0.name): \($0.type)" })
    lines += list("tables", structure.tables.map { "\(ExternalType.table($0.type))\(initialElements($0))" })
    lines += list("memories", structure.memories.map { "\(ExternalType.memory($0))" })
    lines += list("globals", structure.globals.map { "\(ExternalType.global($0.type))" })
    lines += list("tags", structure.tags.map { "\(ExternalType.tag(structure.types[Int($0)].functionType ?? FunctionType()))" })
    return lines + list("custom sections", structure.customSections.map { "\($0.name): \($0.bytes.count) bytes" })
  }

  /// Shows function by function: a large module's code is larger than one would like to keep.
  func printCode(_ command: Command) throws(CommandError) {
    for function in module.structure.codes.indices {
      try command.print("\n\(title(UInt32(module.structure.importedFunctionCount + function)))")
      try command.print(module.disassembly(of: function).joined(separator: "\n"))
    }
  }

  private func title(_ function: UInt32) -> String {
    names.function(function).map { "\(function) \($0.printable)" } ?? "\(function)"
  }

  /// What a table is filled with, if it says so.
  private func initialElements(_ table: ModuleStructure.Table) -> String {
    guard let range = table.initializer?.range else { return "" }
    var decoder = InstructionDecoder(bytes: module.bytes, range: range)
    guard let first = try? decoder.next(), let second = try? decoder.next(), second.opcode == .end else {
      return ", filled with a computed value"
    }
    switch first.opcode {
    case .refFunc: return ", filled with function \(title(first.index))"
    case .refNull: return ", filled with null"
    case .globalGet: return ", filled with the value of global \(first.index)"
    default: return ", filled with a computed value"
    }
  }

  /// Numbered lines under a title; nothing where there is nothing.
  private func list(_ title: String, _ items: [String]) -> [String] {
    items.isEmpty ? [] : ["", title] + items.enumerated().map { "  \($0.offset): \($0.element.printable)" }
  }
}
