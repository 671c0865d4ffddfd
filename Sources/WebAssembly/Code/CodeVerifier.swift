#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// Proves of a function's register code what the handlers take for granted:
///
/// - Every instruction exists, and is wholly in the code. Every branch leads to one. No path goes beyond the last.
/// - Every slot is in the frame, and not in its header. The frames of calls have room for parameters and results.
/// - Every index is of something that the module has.
/// - No slot is read that may not have been written. A temporary is read once: `CodeBuilder` does not write it where a fusion
///   has read it.
/// - What is read from an accumulator is what the slot holds.
///
/// The first three are about single instructions (`CodeVerifier+Instructions`), the others about paths (`CodeVerifier+Paths`).
/// Nothing is assumed of the code; the module is valid.
///
/// It does not prove that code does what the WebAssembly function does, nor that operands have the right types. A temporary
/// that nobody read still counts as written. Code of a translator takes time in proportion to its size. Code that was made to be
/// slow may take as many steps for each branch as the frame has slots, and may be looked at again for each of these.
struct CodeVerifier {
  let units: [UInt16]
  let module: ModuleStructure
  let type: FunctionType
  /// The slot of the frame's header, the first of the temporaries, and the number of all slots.
  let header: Int
  let firstTemporary: Int
  let frameSlots: Int
  /// Where the code catches exceptions.
  let exceptions: ExceptionTable
  /// Whether an instruction begins at a word.
  var isStart: [Bool]
  /// The number of the label at a word, or -1. Labels are the first word, and those that branches lead to.
  var labels: [Int32]
  /// Whether a branch leads back to a word: the head of a loop.
  var isLoop: [Bool]

  /// Verifies the code of a function of that type.
  ///
  /// - Parameters:
  ///   - units: the code, in units of 16 bits.
  ///   - frameSlots: the size of its frame.
  ///   - firstTemporary: the slot after those of the locals.
  ///   - exceptions: where it catches exceptions.
  static func verify(
    _ units: [UInt16], frameSlots: Int, firstTemporary: Int, exceptions: ExceptionTable, type: FunctionType,
    module: ModuleStructure
  ) throws(CodeVerificationError) {
    let header = FrameLayout(type).header
    guard units.count % 4 == 0, !units.isEmpty else { throw CodeVerificationError(word: 0, reason: .truncated) }
    guard header + FrameLayout.headerSlots <= firstTemporary, firstTemporary <= frameSlots, frameSlots <= Int(UInt16.max) else {
      throw CodeVerificationError(word: 0, reason: .frame)
    }
    var verifier = CodeVerifier(
      units: units, module: module, type: type, header: header, firstTemporary: firstTemporary, frameSlots: frameSlots,
      exceptions: exceptions)
    try verifier.findInstructions()
    try verifier.verifyInstructions()
    try verifier.verifyExceptions()
    verifier.numberLabels()
    try verifier.verifyPaths()
  }

  private init(
    units: [UInt16], module: ModuleStructure, type: FunctionType, header: Int, firstTemporary: Int, frameSlots: Int,
    exceptions: ExceptionTable
  ) {
    self.units = units
    self.module = module
    self.type = type
    self.header = header
    self.firstTemporary = firstTemporary
    self.frameSlots = frameSlots
    self.exceptions = exceptions
    isStart = [Bool](repeating: false, count: units.count / 4)
    labels = [Int32](repeating: -1, count: units.count / 4)
    isLoop = isStart
  }

  var wordCount: Int { units.count / 4 }

  /// The instruction at a word where one begins.
  func instruction(at word: Int) -> InstructionSteps { InstructionSteps.all[Int(units[word * 4])] }

  /// Where the instruction after that at `word` begins: after the table, if it has one.
  func end(of instruction: InstructionSteps, at word: Int) -> Int {
    let next = word + InstructionShape.of(units[word * 4]).wordCount
    guard let last = instruction.steps.last, last.alone == .brTable else { return next }
    return next + number(last.operands[1], at: word) + 1
  }

  // MARK: - Fields

  /// A field of the instruction at `word`.
  func field(_ field: Int, at word: Int) -> Int { Int(units[word * 4 + field]) }

  /// A number of 32 bits in two fields of it.
  func wide(_ field: Int, at word: Int) -> UInt32 {
    UInt32(units[word * 4 + field]) | UInt32(units[word * 4 + field + 1]) << 16
  }

  /// An index, or a count less one, of 32 bits. Nothing has as many as the number to which it is reduced here, and one more
  /// still fits an `Int` of 32 bits.
  func number(_ operand: InstructionSteps.Operand, at word: Int) -> Int { Int(min(wide(operand.field, at: word), 1 << 30)) }

  /// Where a distance of 16 or of 32 bits leads. It wraps around where that is nowhere.
  func target(short field: Int, at word: Int) -> Int { word &+ Int(Int16(bitPattern: units[word * 4 + field])) }
  func target(wide field: Int, at word: Int) -> Int { word &+ Int(Int32(bitPattern: wide(field, at: word))) }

  /// Where an entry of the table of the branch at `word` leads.
  func target(ofEntry entry: Int, at word: Int) -> Int { word &+ Int(Int32(bitPattern: wide(0, at: entry))) }

  /// The slots that an instruction zeroes.
  func zeroedSlots(_ step: InstructionSteps.Step, at word: Int) -> Range<Int> {
    let count =
      switch step.alone {
      case .zero1: 1
      case .zero2: 2
      case .zero3: 3
      case .zero4: 4
      case .zero6: 6
      case .zero8: 8
      default: field(step.operands[1].field, at: word)
      }
    let first = field(step.operands[0].field, at: word)
    return first..<first + count
  }

  /// The slot of a call's first argument, where the frame of the callee begins, unless it is a tail call.
  func callFrame(_ step: InstructionSteps.Step, at word: Int) -> Int {
    let namesCallee = step.operands[0].source != .number
    return field(step.operands[namesCallee ? 1 : 0].field, at: word)
  }

  // MARK: - Types of functions

  /// The type of a function, imported ones counted; `nil` where there is none.
  func type(ofFunction index: Int) -> FunctionType? {
    guard index < module.functions.count else { return nil }
    return type(Int(module.functions[index]))
  }

  /// The function type of that index.
  func type(_ index: Int) -> FunctionType? { index < module.types.count ? module.types[index].functionType : nil }

  /// The type of the function that a call names; that of an indirect call is in the code.
  func calleeType(_ step: InstructionSteps.Step, at word: Int) -> FunctionType? {
    switch step.alone {
    case .call: type(ofFunction: number(step.operands[1], at: word) + module.importedFunctionCount)
    case .returnCall: type(ofFunction: number(step.operands[3], at: word) + module.importedFunctionCount)
    case .callImport: imported(number(step.operands[1], at: word))
    case .returnCallImport: imported(number(step.operands[2], at: word))
    case .callIndirect, .callIndirect64, .callRef: type(number(step.operands[2], at: word))
    case .returnCallIndirect, .returnCallRef: type(number(step.operands[3], at: word))
    default: nil
    }
  }

  private func imported(_ index: Int) -> FunctionType? {
    index < module.importedFunctionCount ? type(ofFunction: index) : nil
  }
}
