/// Prints a record for each operation that ordinary Swift may execute: its operands by their names.
enum OperandsPrinter {
  static func file(_ set: InstructionSet) -> GeneratedFile {
    // Operations that differ only in the types of their operands have one record.
    var names: Set<String> = []
    let operations = InstructionSet.families.flatMap(\.operations).filter { !$0.fields.isEmpty && names.insert(name($0)).inserted }
    let records = operations.map { record($0) }.joined(separator: "\n")
    return GeneratedFile("Code/Printed/InstructionOperands+Records.swift", GeneratedFile.operationsImport + "\n" + records)
  }

  private static func name(_ operation: Operation) -> String { String(operation.swiftType.prefix { $0 != "<" }) }

  private static func record(_ operation: Operation) -> String {
    let names = operation.fields.map { "\($0.name): \($0.form.rawValue)" }.joined(separator: ", ")
    var text = """
      /// `\(operation.name)(\(names))`
      struct \(name(operation))Operands: InstructionOperands {
        let end: Code
        let sp: Slots

      """
    // Counted from the end, because the fields of the steps before it come first.
    var unit = (operation.result == nil ? 0 : 1) + operation.fields.reduce(0) { $0 + $1.form.fieldCount }
    for field in operation.fields {
      switch field.form {
      case .slot: text += "\n  var \(field.name): UInt64 { readSlot(-\(unit)) }"
      case .index: text += "\n  var \(field.name): Int { readIndex(-\(unit)) }"
      default: text += "\n  var \(field.name): Int { readNumber(-\(unit)) }"
      }
      unit -= field.form.fieldCount
    }
    if operation.result != nil { text += "\n  func setResult(_ value: UInt64) { writeSlot(-1, value) }" }
    return text + "\n}\n"
  }
}
