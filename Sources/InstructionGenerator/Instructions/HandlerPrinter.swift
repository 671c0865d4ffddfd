/// Prints the handlers: a C function for each instruction, one or several files for each family.
struct HandlerPrinter {
  let set: InstructionSet

  /// How many lines of handlers stand in one file, the prelude not counted: what a person can still read.
  private static let linesPerFile = 480

  func files() -> [GeneratedFile] {
    var files: [GeneratedFile] = []
    var installers: [String] = []
    var families: [String] = []
    for entry in set.entries where !families.contains(entry.family) { families.append(entry.family) }
    for family in families {
      let numbers = set.entries.indices.filter { set.entries[$0].family == family }
      let parts = parts(numbers)
      for (part, numbers) in parts.enumerated() {
        let name = parts.count == 1 ? family : "\(family)\(part + 1)"
        installers.append("install\(name)")
        files.append(GeneratedFile(path: "Execution/Handlers/\(name)Handlers.swift", text: file(numbers, installer: "install\(name)")))
      }
    }
    files.append(GeneratedFile(path: "Execution/Handlers/HandlerTable.swift", text: table(installers)))
    return files
  }

  /// The instructions of a family, file by file.
  private func parts(_ numbers: [Int]) -> [[Int]] {
    var parts: [[Int]] = []
    var lines = Self.linesPerFile
    for number in numbers {
      if lines >= Self.linesPerFile {
        parts.append([])
        lines = 0
      }
      parts[parts.count - 1].append(number)
      lines += handler(set.entries[number].instruction).split(separator: "\n", omittingEmptySubsequences: false).count
    }
    return parts
  }

  private func table(_ installers: [String]) -> String {
    GeneratedFile.header + """
      /// The handlers of all instructions, by opcode.
      enum HandlerTable {
        /// How many instructions there are.
        static let count = \(set.entries.count)

        /// The handlers. Unsafe because a pointer: it is never written again, nor freed.
        nonisolated(unsafe) static let handlers: UnsafePointer<Handler> = {
          let table = UnsafeMutablePointer<Handler>.allocate(capacity: count)
      \(installers.map { "    \($0)(table)" }.joined(separator: "\n"))
          return UnsafePointer(table)
        }()
      }

      """
  }

  private func file(_ numbers: [Int], installer: String) -> String {
    var text = GeneratedFile.header + Prelude.text
    for number in numbers { text += "\n" + handler(set.entries[number].instruction) }
    text += "\nextension HandlerTable {\n  static func \(installer)(_ table: UnsafeMutablePointer<Handler>) {\n"
    for number in numbers { text += "    table[\(number)] = \(set.entries[number].instruction.handlerName)\n" }
    return text + "  }\n}\n"
  }

  // MARK: - One handler

  private func handler(_ instruction: RegisterInstruction) -> String {
    var lines: [String] = []
    var field = 1
    let words = 8 * InstructionTables.wordCount(of: instruction, in: set)
    var previous: (name: String, kind: Kind)?
    // What the next instruction finds in the accumulator: the last result of 64 bits floating point, or what was there.
    var accumulator = "fa"
    for (index, step) in instruction.steps.enumerated() {
      let operation = set.operation(of: step)
      var names: [String: String] = [:]
      for (position, form) in step.forms.enumerated() {
        let name = ["a", "b", "c", "d", "e"][position]
        let kind = operation.operands[position]
        if form.isLink {
          names[name] = kind.converted(previous!.name, from: previous!.kind)
          continue
        }
        if form == .zeroOffset { continue }
        names[name] = "\(name)\(index)"
        if case .leave = operation.effect {} else {
          lines.append("let \(name)\(index) = \(read(form, kind, field))")
        }
        field += form.fieldCount
      }
      func fill(_ template: String) -> String { substitute(template, names, words: words) }
      let result = "v\(index)"
      switch operation.effect {
      case .value(let expression):
        lines.append("let \(result): \(operation.result!.rawValue) = \(fill(expression))")
      case .checked(let checks, let expression):
        for check in checks { lines.append("if _slowPath(\(fill(check.condition))) { return \(trap(check.trap)) }") }
        lines.append("let \(result): \(operation.result!.rawValue) = \(fill(expression))")
      case .load(let bytes, let type, let expression):
        lines += access(bytes, step, names, index)
        lines.append("let m\(index) = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: e\(index)), as: \(type).self)")
        lines.append(
          "let \(result): \(operation.result!.rawValue) = \(substitute(expression, ["m": "m\(index)"], words: words))")
      case .store(let bytes, let expression):
        lines += access(bytes, step, names, index)
        lines.append("mb.storeBytes(of: \(fill(expression)), toByteOffset: Int(truncatingIfNeeded: e\(index)), as: UInt\(bytes * 8).self)")
      case .branch(let condition):
        let target = "pc + branch(pc, \(field))"
        if condition == "true" {
          lines.append("return next(sp, \(target), cx, mb, ms, \(accumulator))")
        } else {
          lines.append("return next(sp, \(fill(condition)) ? \(target) : pc + \(words), cx, mb, ms, \(accumulator))")
        }
      case .statements(let statements, _):
        lines += fill(statements).split(separator: "\n").map(String.init)
      case .leave(let exit):
        lines.append("return leave(sp, pc, cx, \(Exits.code(exit)))")
      }
      // What calls a function need not keep what nobody will look for.
      if !operation.keepsAccumulator, !operation.isTerminal { accumulator = "0" }
      if let kind = operation.result, !operation.isTerminal {
        if kind == .f64 { accumulator = result }
        if step.stores {
          lines.append("write(sp, pc, \(field), \(Kind.raw.converted(result, from: kind)))")
          field += 1
        }
        previous = (result, kind)
      }
      if index == instruction.steps.count - 1, !operation.isTerminal {
        lines.append("return next(sp, pc + \(words), cx, mb, ms, \(accumulator))")
      }
    }
    return """
      // \(instruction.name)
      @c private func \(instruction.handlerName)(_ sp: Slots, _ pc: Code, _ cx: Context, _ mb: Slots, _ ms: UInt64, _ fa: Double) -> Int {
      \(lines.map { "  " + $0 }.joined(separator: "\n"))
      }

      """
  }

  /// The effective address and the check that it lies in the memory. The sum cannot overflow: both parts are below 2³². The
  /// comparison is signed, since the memory may be smaller than the access.
  private func access(_ bytes: Int, _ step: Step, _ names: [String: String], _ index: Int) -> [String] {
    let offset = step.forms[1] == .zeroOffset ? "" : " &+ UInt64(\(names["b"]!))"
    return [
      "let e\(index) = Int64(bitPattern: UInt64(\(names["a"]!))\(offset))",
      "if _slowPath(e\(index) > Int64(bitPattern: ms) &- \(bytes)) { return \(trap("outOfBoundsMemoryAccess")) }",
    ]
  }

  private func trap(_ name: String) -> String { "leave(sp, pc, cx, \(Exits.code(name)))" }

  private func read(_ form: Form, _ kind: Kind, _ field: Int) -> String {
    let suffix = ["UInt32": "32", "UInt64": "64", "Float": "F32", "Double": "F64", "Bits": "64"][kind.rawValue]!
    return switch form {
    case .slot: "slot\(suffix)(sp, pc, \(field)\(kind == .f64 ? ", fa" : ""))"
    case .short: "short\(suffix)(pc, \(field))"
    case .word: "word\(suffix)(pc, \(field))"
    case .long: "long\(suffix)(pc, \(field))"
    case .offset, .count: "count(pc, \(field))"
    case .wideOffset, .index: "word32(pc, \(field))"
    case .temporary, .stored, .zeroOffset: ""
    }
  }

  /// Puts the operands' names for the letters, `cx.machine.pointee` for `machine`, and exit codes for `$name`.
  private func substitute(_ template: String, _ names: [String: String], words: Int) -> String {
    var output = ""
    var word = ""
    var previous: Character = " "
    func flushed() -> String {
      if word.isEmpty { return "" }
      if previous == "." { return word }
      if previous == "$" {
        switch word {
        case "words": return "\(words)"
        case "next": return "cx, mb, ms, fa"
        default: return "\(Exits.code(word))"
        }
      }
      if word == "machine" { return "cx.machine.pointee" }
      return names[word] ?? word
    }
    for character in template + "\n" {
      if character.isLetter || character.isNumber || character == "_" || (character == "$" && word.isEmpty) {
        if character == "$" { previous = "$" } else { word.append(character) }
      } else {
        output += flushed()
        word = ""
        output.append(character)
        previous = character
      }
    }
    output.removeLast()
    return output
  }
}
