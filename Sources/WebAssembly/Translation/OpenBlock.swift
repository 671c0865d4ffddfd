/// A block while its body is translated.
struct OpenBlock {
  enum Kind {
    case function, block, loop
    /// The first arm of an `if`, and the second.
    case then, otherwise
    /// The body of a `try` of before version 3.0, and a handler of it.
    case `try`, `catch`
  }

  var kind: Kind
  var type: BlockType
  /// Where the block's own operands begin: the height of the operand stack in values, and the slot of the frame.
  var height: Int
  var slot: Int
  /// For a loop, where a branch to it goes, in words.
  var start = 0
  /// The branches to its end, whose distances are still to be written: the first of a list in `Translator.fixups`, or -1.
  var fixups = -1
  /// For the first arm of an `if`, the branch to the second arm, in `Translator.fixups`, or -1.
  var elseFixup = -1
  /// The innermost region in which exceptions of its body are caught, by its number in the exception table; -1 where there is
  /// none. For a `try_table` its own.
  var region = -1
  /// Whether that region ends with it.
  var closesRegion = false
  /// For a handler, the region of the body, and the clauses so far: the last is its own.
  var tryRegion = -1
  var clauses: [ExceptionTable.Clause] = []
  /// How many locals had been set before it.
  var assignmentCount = 0
  /// Whether what follows in the block cannot be reached.
  var isUnreachable = false
  /// The position of the fuel check of a function or loop, in words, or -1; and how many WebAssembly instructions it pays for.
  var check = -1
  var instructionCount: UInt32 = 0
}

/// A place in the code where the distance to a label is still to be written.
struct Fixup {
  enum Form {
    /// A field of 16 bits, counted from the opcode.
    case short(field: Int)
    /// 32 bits at that unit.
    case wide(unit: Int)
    /// The target of a clause of the exception table.
    case clause(Int)
  }

  /// The instruction that the distance is counted from, in words.
  var instruction: Int
  var form: Form
  /// The next fixup of the same label; -1 at the end of the list.
  var next: Int
  /// What the accumulators hold when execution goes to the label.
  var accumulators = AccumulatorState()
}
