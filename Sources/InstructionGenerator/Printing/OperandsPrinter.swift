/// Prints a record for each operation that ordinary Swift may execute: its operands by their names.
enum OperandsPrinter {
  static func file(_ set: InstructionSet) -> GeneratedFile {
    let operations = InstructionSet.families.flatMap(\.operations).filter { !$0.fields.isEmpty }
    let records = operations.map { record($0) }.joined(separator: "\n")
    return GeneratedFile("Code/Printed/InstructionOperands+Records.swift", GeneratedFile.operationsImport + "\n" + records)
  }

  private static func record(_ operation: Operation) -> String {
    let names = operation.fields.map { "\($0.name): \($0.form.rawValue)" }.joined(separator: ", ")
    var text = """
      /// `\(operation.name)(\(names))`
      struct \(operation.swiftType)Operands: InstructionOperands {
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
