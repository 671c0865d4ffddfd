#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// Where the instructions of a function's code begin.
struct InstructionBorders {
  private let starts: [Int]
  private let wordCount: Int

  /// Finds them in code that the translator has written.
  init?(_ place: CodeIndex.Place?) {
    guard let place else { return nil }
    wordCount = (place.end - place.code) / 8
    var starts: [Int] = []
    var word = 0
    while word < wordCount {
      starts.append(word)
      let pc = place.code + word * 8
      let opcode = pc.load(as: UInt16.self)
      word += InstructionShape.of(opcode).wordCount
      // The table of targets follows the instruction.
      if InstructionSteps.all[Int(opcode)].steps.last?.alone == .brTable {
        word += BranchTableOperands(pc: pc, sp: Slots(mutating: pc)).last + 1
      }
    }
    self.starts = starts
  }

  /// Whether an instruction begins at the word.
  func isBorder(_ word: Int) -> Bool {
    let next = starts.partitioningIndex { $0 > word }
    return next > 0 && starts[next - 1] == word
  }

  /// Whether another instruction begins where one ends.
  func isAfterInstruction(_ word: Int) -> Bool { word > 0 && isBorder(word) }

  /// The instruction before the one that begins at a word.
  func instruction(before word: Int, _ code: Code) -> Code {
    code + starts[max(starts.partitioningIndex { $0 >= word } - 1, 0)] * 8
  }
}

/// Of a branch by a table, what does not depend on how it gets its index.
private struct BranchTableOperands: InstructionOperands {
  let end: Code
  let sp: Slots

  /// The number of the last target.
  var last: Int { readIndex(-2) }
}

/// A call on the stack: where it has put the frame of the function that it calls, and what it needs of it.
struct CallInstruction {
  /// The slot at which the frame begins.
  let frame: Int
  /// How many slots of results there are.
  let resultSlots: Int

  /// The call that an instruction ends in, in code of an instance; `nil` where it ends in something else.
  init?(_ pc: Code, _ instance: InstanceObject) {
    guard let step = InstructionSteps.all[Int(pc.load(as: UInt16.self))].steps.last else { return nil }
    let record = instance.record.pointee
    // No slot is read: the operands that are needed are in the code.
    let sp = Slots(mutating: pc)
    switch step.alone {
    case .call:
      let operands = CallOperands(pc: pc, sp: sp)
      frame = operands.frame
      resultSlots = Int(record.functions[operands.function].resultSlots)
    case .callImport:
      let operands = CallImportOperands(pc: pc, sp: sp)
      frame = operands.frame
      resultSlots = Int(record.functionSpace[operands.function].pointee.resultSlots)
    case .callIndirect, .callIndirect64:
      let operands = CallIndirectOperands(pc: pc, sp: sp)
      frame = operands.frame
      resultSlots = instance.module.frameLayouts[operands.type].resultSlots
    case .callRef:
      let operands = CallRefOperands(pc: pc, sp: sp)
      frame = operands.frame
      resultSlots = instance.module.frameLayouts[operands.type].resultSlots
    default: return nil
    }
  }

  /// The slot of the arguments of the tail call that an instruction ends in, of a function that may be the host's; `nil` where it ends
  /// in something else.
  static func tailCallArguments(_ pc: Code) -> Int? {
    let sp = Slots(mutating: pc)
    return switch InstructionSteps.all[Int(pc.load(as: UInt16.self))].steps.last?.alone {
    case .returnCallImport?: ReturnCallImportOperands(pc: pc, sp: sp).arguments
    case .returnCallIndirect?: ReturnCallIndirectOperands(pc: pc, sp: sp).arguments
    case .returnCallRef?: ReturnCallRefOperands(pc: pc, sp: sp).arguments
    default: nil
    }
  }
}
