import Testing
@testable import WebAssembly
import WebAssemblyOperations
import WebAssemblyText

/// The register code of a function, which a test damages.
struct VerifiedFunction {
  let module: Module
  let index: Int
  var code: TranslatedFunction

  /// The last function of a module in the text format.
  init(_ text: String, _ mode: TranslationMode = .usual) throws {
    module = try Module(Engine(mode.configuration), WAT.encode(text))
    index = module.structure.functions.count - 1
    code = try Translator.translate(
      index, of: module.structure, bytes: module.bytes, options: mode.configuration.translation, interruption: nil)
  }

  var type: FunctionType { module.functionType(index) }
  var header: Int { FrameLayout(type).header }

  /// Why the code is refused; `nil` where it is not.
  func refusal() -> CodeVerificationError? {
    do throws(CodeVerificationError) {
      try CodeVerifier.verify(
        code.units, frameSlots: code.frameSlots, firstTemporary: code.firstTemporary, exceptions: code.exceptions, type: type, module: module.structure)
      return nil
    } catch { return error }
  }

  /// Why it is refused after a change.
  func refusal(_ change: (inout VerifiedFunction) -> Void) -> CodeVerificationError.Reason? {
    var copy = self
    change(&copy)
    return copy.refusal()?.reason
  }

  /// The positions of the instructions, in words, and their steps.
  var instructions: [(word: Int, steps: [InstructionSteps.Step])] {
    var result: [(Int, [InstructionSteps.Step])] = []
    var word = 0
    while word < code.units.count / 4 {
      let steps = InstructionSteps.all[Int(self[word, 0])].steps
      result.append((word, steps))
      // The table of a branch follows it.
      let table = steps.last.flatMap { $0.alone == .brTable ? Int(self[word, $0.operands[1].field]) + 1 : nil } ?? 0
      word += InstructionShape.of(self[word, 0]).wordCount + table
    }
    return result
  }

  /// The word of the first instruction with a step that `opcode` does alone, and the step.
  func first(_ opcode: RegisterOpcode) throws -> (word: Int, step: InstructionSteps.Step) {
    for (word, steps) in instructions {
      if let step = steps.first(where: { $0.alone == opcode }) { return (word, step) }
    }
    throw Missing(opcode: opcode)
  }

  struct Missing: Error { let opcode: RegisterOpcode }

  /// A 16-bit field of the instruction at `word`.
  subscript(word: Int, field: Int) -> UInt16 {
    get { code.units[word * 4 + field] }
    set { code.units[word * 4 + field] = newValue }
  }

  /// Replaces the number of an operand of the first instruction with that step, and verifies.
  func refusal(_ opcode: RegisterOpcode, operand: Int, _ value: UInt16) throws -> CodeVerificationError.Reason? {
    let (word, step) = try first(opcode)
    return refusal { $0[word, step.operands[operand].field] = value }
  }
}
