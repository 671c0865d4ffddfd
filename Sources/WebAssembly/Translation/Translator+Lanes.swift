/// WebAssembly instructions on single lanes of vectors, and those that move lanes. Their immediates say which lanes.
extension Translator {
  /// Translates an instruction on lanes; returns whether it was one.
  mutating func translateLanes(_ instruction: Instruction) throws(TranslationError) -> Bool {
    let opcode = instruction.opcode
    if opcode == .v128Const {
      try push(.v128, constant: instruction.bits, upper: instruction.highBits)
    } else if opcode == .i8x16Shuffle {
      try shuffle(instruction)
    } else if let splat = opcode.splat {
      try translateSplat(splat)
    } else if let extraction = opcode.laneExtraction {
      try emitSlots(extraction, count: 1)
      builder.short(UInt16(truncatingIfNeeded: instruction.index))
      try writeResult(instruction.signature.result)
    } else if let replacement = opcode.laneReplacement {
      try emitSlots(replacement, count: 2)
      builder.short(UInt16(truncatingIfNeeded: instruction.index))
      try writeResult(.v128)
    } else if let load = opcode.vectorLoad {
      try translateLoad(load, instruction)
    } else if let load = opcode.laneLoad {
      try translateLaneLoad(load, instruction)
    } else if let store = opcode.laneStore {
      try translateLaneStore(store, instruction)
    } else {
      return false
    }
    return true
  }

  /// A vector with one value in all lanes; where that is constant, the vector is, too.
  private mutating func translateSplat(_ splat: Splatting) throws(TranslationError) {
    let operand = operands[operands.count - 1]
    guard operand.place == .constant else {
      try emitSlots(splat.instruction, count: 1)
      return try writeResult(.v128)
    }
    pop()
    // A factor with a 1 as the lowest bit of each lane.
    let bits = (operand.bits & (.max >> UInt64(64 - splat.width))) &* (.max / (.max >> UInt64(64 - splat.width)))
    try push(.v128, constant: bits, upper: bits)
  }

  // MARK: - Memory

  /// A load that makes a vector of fewer bits: these are loaded, then the vector is made of them.
  private mutating func translateLoad(_ load: VectorLoad, _ instruction: Instruction) throws(TranslationError) {
    guard let access = load.bits.load else { return }
    try beginAccess(access, offset: instruction.bits, accessedMemory(instruction.index))
    try writeResult(load.type)
    try emitSlots(load.instruction, count: 1)
    try writeResult(.v128)
  }

  /// A load of a lane: its bits are loaded, then the lane is replaced.
  private mutating func translateLaneLoad(_ load: LaneAccess, _ instruction: Instruction) throws(TranslationError) {
    guard let access = load.bits.load else { return }
    // The vector stays in its slots, which are above the address.
    if operands[operands.count - 1].place == .constant { try materialize(operands.count - 1) }
    let vector = pop()
    try beginAccess(access, offset: instruction.bits, accessedMemory(instruction.index))
    try writeResult(load.type)
    let lane = pop()
    builder.begin(load.instruction)
    builder.slot(vector.slot)
    builder.slot(lane.slot)
    builder.short(UInt16(truncatingIfNeeded: instruction.highBits))
    try writeResult(.v128)
  }

  /// A store of a lane: the lane is extracted, then stored.
  private mutating func translateLaneStore(_ store: LaneAccess, _ instruction: Instruction) throws(TranslationError) {
    guard let access = store.bits.store else { return }
    try emitSlots(store.instruction, count: 1)
    builder.short(UInt16(truncatingIfNeeded: instruction.highBits))
    try writeResult(store.type)
    try translateStore(access, offset: instruction.bits, accessedMemory(instruction.index))
  }

  // MARK: - Shuffles

  /// `i8x16.shuffle`: by an instruction for just these places where there is one.
  private mutating func shuffle(_ instruction: Instruction) throws(TranslationError) {
    for index in operands.count - 2..<operands.count where operands[index].place == .constant { try materialize(index) }
    let second = pop()
    let first = pop()
    // A temporary is read only once; so only a local can be both operands.
    let isOne = first.place == .local && second.place == .local && first.slot == second.slot
    let shuffle = ShuffleForm(
      low: instruction.bits, high: instruction.highBits, first.place == .local, second.place == .local, isOne: isOne)
    builder.begin(shuffle.opcode)
    builder.slot(shuffle.first == 0 ? first.slot : second.slot)
    builder.slot(shuffle.second == 0 ? first.slot : second.slot)
    switch shuffle.immediate {
    case .none: break
    case .short(let value): builder.short(value)
    case .word(let value): builder.word(value)
    case .vector(let low, let high): builder.vector(low, high)
    }
    try writeResult(.v128)
  }
}
