#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// Register code as text, an instruction a line: `   12  r5 = i32.add(r1, 7); br_nez(t) → 20`.
///
/// `rN` is slot N of the frame, `acc=rN` an accumulator, which holds what the slot holds. In an instruction of several steps `t` is the result of the step
/// before, and `d` is the same where it is also written to its slot. A number after an arrow is the word at which execution
/// goes on.
struct Disassembler {
  private let code: Code
  private let wordCount: Int
  /// The word of the instruction that comes next.
  private var word = 0
  /// The field that comes next, counted from the opcode.
  private var field = 1

  /// The lines of a function's code, which is `wordCount` words from `code` on.
  static func lines(_ code: Code, wordCount: Int) -> [String] {
    var disassembler = Disassembler(code: code, wordCount: wordCount)
    var lines: [String] = []
    while disassembler.word < disassembler.wordCount { disassembler.instruction(&lines) }
    return lines
  }

  private init(code: Code, wordCount: Int) {
    self.code = code
    self.wordCount = wordCount
  }

  // MARK: - Instructions

  private mutating func instruction(_ lines: inout [String]) {
    let opcode = Int(code.load(fromByteOffset: word * 8, as: UInt16.self))
    let row = RegisterOpcodeRow.all[opcode]
    field = 1
    var layout = row.layout.letters.drop { $0 == UInt8(ascii: "!") }
    var tableBound: UInt32?
    var texts: [String] = []
    let operations = row.name.letters.split(separator: UInt8(ascii: ";"))
    for (index, operation) in operations.enumerated() {
      let isLast = index == operations.count - 1
      let isStored = isLast || !RegisterOpcodeRow.forms(of: operations[index + 1]).contains(UInt8(ascii: "t"))
      texts.append(text(of: operation, isLast: isLast, isStored: isStored, &layout, &tableBound))
    }
    lines.append("\(padded(word))  \(texts.joined(separator: "; "))")
    let start = word
    word += InstructionShape.of(UInt16(opcode)).wordCount
    if let tableBound { lines.append("\(padded(word))  \(table(of: start, entries: Int(tableBound) + 1))") }
  }

  /// A step such as `i32.add(s,i)`, with operands instead of letters, and the slot that it writes before it, if its result is in a
  /// slot. Only the last step branches.
  private mutating func text(
    of operation: ArraySlice<UInt8>, isLast: Bool, isStored: Bool, _ layout: inout ArraySlice<UInt8>, _ tableBound: inout UInt32?
  ) -> String {
    let name = String(decoding: operation.drop { $0 == UInt8(ascii: " ") }.prefix { $0 != UInt8(ascii: "(") }, as: UTF8.self)
    var operands: [String] = []
    for form in RegisterOpcodeRow.forms(of: operation) {
      if form == UInt8(ascii: "t") || form == UInt8(ascii: "d") {
        operands.append(form == UInt8(ascii: "t") ? "t" : "d")
        continue
      }
      let isBound = name == "br_table" && form == UInt8(ascii: "x")
      if isBound { tableBound = bits32 }
      if let letter = layout.popFirst() { operands.append(operand(letter, isTarget: name == "jump_wide")) }
    }
    var text = "\(name)(\(operands.joined(separator: ", ")))"
    if isStored, layout.first == UInt8(ascii: "D") {
      layout.removeFirst()
      text = "\(operand(UInt8(ascii: "D"), isTarget: false)) = \(text)"
    } else if layout.first == UInt8(ascii: "b"), isLast {
      layout.removeFirst()
      text += " \(operand(UInt8(ascii: "b"), isTarget: true))"
    }
    return text
  }

  /// The entries of a branch table, which follows its instruction, one a word. Distances count from the instruction.
  private mutating func table(of instruction: Int, entries: Int) -> String {
    var targets: [String] = []
    for entry in 0..<entries {
      let distance = Int(code.load(fromByteOffset: (word + entry) * 8, as: Int32.self))
      targets.append("\(entry == entries - 1 ? "else" : "\(entry)") → \(instruction + distance)")
    }
    word += entries
    return targets.joined(separator: ", ")
  }

  // MARK: - Operands

  private var bits16: UInt16 { code.load(fromByteOffset: word * 8 + field * 2, as: UInt16.self) }
  private var bits32: UInt32 { code.loadUnaligned(fromByteOffset: word * 8 + field * 2, as: UInt32.self) }
  private var bits64: UInt64 { code.loadUnaligned(fromByteOffset: word * 8 + field * 2, as: UInt64.self) }

  /// The operand with that letter (see `RegisterOpcodeRow`). Its fields are then passed.
  private mutating func operand(_ letter: UInt8, isTarget: Bool) -> String {
    defer { field += RegisterOpcodeRow.fieldCount(of: letter) }
    switch letter {
    case UInt8(ascii: "a"): return "acc=r\(bits16)"
    case UInt8(ascii: "s"), UInt8(ascii: "D"): return "r\(bits16)"
    case UInt8(ascii: "i"): return "\(Int16(bitPattern: bits16))"
    case UInt8(ascii: "I") where isTarget: return "→ \(word + Int(Int32(bitPattern: bits32)))"
    case UInt8(ascii: "I"): return "\(Int32(bitPattern: bits32))"
    case UInt8(ascii: "c"): return "0x\(String(bits64, radix: 16))"
    case UInt8(ascii: "v"): return "0x\(hexadecimal(at: 4))\(hexadecimal(at: 0))"
    case UInt8(ascii: "o"): return "+\(bits16)"
    case UInt8(ascii: "O"): return "+\(bits32)"
    case UInt8(ascii: "x"): return "\(bits32)"
    case UInt8(ascii: "b"): return "→ \(word + Int(Int16(bitPattern: bits16)))"
    default: return "\(bits16)"
    }
  }

  /// The 16 digits of the half of a vector that begins that many fields from here.
  private func hexadecimal(at distance: Int) -> String {
    let digits = String(code.loadUnaligned(fromByteOffset: word * 8 + (field + distance) * 2, as: UInt64.self), radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  private func padded(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: " ", count: max(0, 6 - digits.utf8.count)) + digits
  }
}
