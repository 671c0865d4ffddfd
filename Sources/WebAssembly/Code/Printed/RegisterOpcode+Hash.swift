// Printed by `swift run generate-instructions`: change the tables in InstructionGenerator instead.

extension RegisterOpcode {
  /// A number that changes with the instructions: code of others cannot be executed.
  static var instructionSetHash: UInt64 { 12150267683414381276 }
}
