/// A block while its body is translated.
struct OpenBlock {
  enum Kind {
    case function, block, loop
    /// The first arm of an `if`, and the second.
    case then, otherwise
  }

  var kind: Kind
  var type: BlockType
  /// The height of the operand stack, in values, and in slots of the frame, where the block's own operands begin.
  var height: Int
  var slot: Int
  /// For a loop, where a branch to it goes, in words.
  var start = 0
  /// The branches to its end that are still to be written: the first of a list in `Translator.fixups`.
  var fixups = -1
  /// For the first arm of an `if`, the branch to its second.
  var elseFixup = -1
  /// How many locals had been set before it.
  var assignmentCount = 0
  /// Whether what follows in the block cannot be reached.
  var isUnreachable = false
  /// Where the fuel check of a function or loop stands, in words, and how many instructions it pays for.
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
  }

  /// The instruction that the distance is counted from, in words.
  var instruction: Int
  var form: Form
  /// The next in the list of a label; -1 at the end.
  var next: Int
}
