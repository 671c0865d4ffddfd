import WebAssembly

/// A function as far as it is made: its instructions, and what lies on the operand stack after them.
struct FunctionState {
  /// A block that is open.
  struct Frame {
    /// What a branch to it takes: of a loop, the parameters.
    var labelTypes: [ValueType]
    var results: [ValueType]
    /// How many operands lie below it.
    var height: Int
    var isLoop = false
    /// Whether branches may lead to it: no longer to a loop whose counter has come to zero, which would go on from -1.
    var isTarget = true
    /// Whether no path leads here: whatever is popped is there (section 3.3.8.2 of WebAssembly 2.0, "polymorphic").
    var isUnreachable = false
  }

  let type: FunctionType
  /// Parameters and locals.
  var locals: [ValueType]
  /// How many of the locals may be set by any instruction: those after them count loops.
  var settableCount: Int
  /// The i32 locals that count loops, by nesting.
  var counters: [UInt32] = []
  var loopNesting = 0
  var body: [StackInstruction] = []
  var stack: [ValueType] = []
  var frames: [Frame] = []
  /// How many operands, from the bottom, are spoken for: what is being made takes others.
  var floor = 0
  /// About how many instructions are still to be made.
  var size: Int
  /// Whether it must not call anything.
  var isLeaf = false

  init(type: FunctionType, locals: [ValueType], size: Int) {
    self.type = type
    self.locals = type.parameters + locals
    settableCount = self.locals.count
    self.size = size
  }

  mutating func addLocal(_ type: ValueType) -> UInt32 {
    locals.append(type)
    return UInt32(locals.count - 1)
  }

  /// The innermost block that is open.
  var frame: Frame {
    get { frames[frames.count - 1] }
    set { frames[frames.count - 1] = newValue }
  }

  /// How many operands the innermost block has.
  var operandCount: Int { stack.count - frame.height }

  /// Whether these lie on top of the stack, in the innermost block, and may be taken.
  func hasOperands(_ types: [ValueType]) -> Bool {
    stack.count - max(frame.height, floor) >= types.count && Array(stack.suffix(types.count)) == types
  }

  /// Appends an instruction.
  mutating func emit(
    _ opcode: Opcode, _ immediate: StackInstruction.Immediate = .none, _ operands: [ValueType] = [], _ results: [ValueType] = []
  ) {
    emit(StackInstruction(opcode: opcode, immediate: immediate, operands: operands, results: results))
  }

  mutating func emit(_ instruction: StackInstruction) {
    body.append(instruction)
    size -= 1
    // Where no path leads, operands need not be there.
    stack.removeLast(min(instruction.operands.count, operandCount))
    stack += instruction.results
  }

  /// Notes that the last instruction does not go on.
  mutating func markUnreachable() {
    stack.removeLast(operandCount)
    frame.isUnreachable = true
  }
}
