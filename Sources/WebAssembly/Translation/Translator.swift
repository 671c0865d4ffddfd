/// Turns a validated function body into register code, in one pass.
///
/// It follows the operand stack as the validator does, but keeps for each value where it is (`Operand`). A value that is read
/// from a local or is constant becomes an operand of the instruction that uses it. The result of an instruction goes straight
/// to the local that is set from it. `CodeBuilder` then fuses instructions.
///
/// The validator has made sure that nothing here pops too much, or branches to a label that is not there. What it has not
/// checked, sizes that the encoding cannot hold, is checked here, and errors are thrown.
///
/// Methods that are often called are `mutating` even if they change nothing: Swift would copy the translator to call them
/// otherwise.
struct Translator {
  let module: ModuleStructure
  let bytes: ModuleBytes
  let options: TranslationOptions
  /// The bytes of the body in the module.
  let range: Range<Int>

  var builder: CodeBuilder
  var decoder: InstructionDecoder
  var type = FunctionType()
  var layout: FrameLayout
  /// The slot of each local, parameters first.
  var localSlots: [UInt16] = []
  var localTypes: [ValueType] = []
  /// How many operands of the stack are read from the local at each slot.
  var localUses: [Int] = []
  /// The places on the stack of the operands that are read from locals, in ascending order.
  var localOperands: [Int] = []
  private var work: TranslationWork
  var assignments = LocalAssignments()
  /// The slots of the locals that the function declares.
  private var zeroedSlotCount = 0
  /// The position of the instruction that zeroes locals, in words; -1 where there is none.
  private var zeroing = -1
  /// The operand stack.
  var operands: [Operand] = []
  /// The open blocks, the function first.
  var frames: [OpenBlock] = []
  /// Distances that are still to be written, in lists.
  var fixups: [Fixup] = []
  /// The lists of branches that lead to the place of the code where branches were bound last, and that place, in words.
  var joined: [Int] = []
  var joinPosition = -1
  /// The next free slot of the operand stack, and the highest value that it has had.
  var top = 0
  var highest = 0

  /// The largest frame: slots are numbered by 16 bits, and `AccumulatedSlots` uses 65,535 for none.
  static let maximumSlots = 65_535

  /// Translates the function of that index, imported ones counted.
  ///
  /// - Throws: `tooManySlots`, `tooLong`, `tooMuchCode`, `interrupted`, `unsupported` or `malformed`.
  static func translate(
    _ function: Int, of module: ModuleStructure, bytes: ModuleBytes, options: TranslationOptions,
    interruption: InterruptionFlag?, recordsSources: Bool = false
  ) throws(TranslationError) -> TranslatedFunction {
    let type = module.types[Int(module.functions[function])].functionType ?? FunctionType()
    let code = module.codes[function - module.importedFunctionCount]
    func translateOnce(_ options: TranslationOptions) throws(TranslationError) -> TranslatedFunction {
      var translator = Translator(
        module: module, bytes: bytes, options: options, type: type, range: code.range, interruption: interruption,
        recordsSources: recordsSources)
      return try translator.run()
    }
    do throws(TranslationError) { return try translateOnce(options) } catch {
      guard case .branchTooFar = error else { throw error }
      var options = options
      options.usesWideBranches = true
      return try translateOnce(options)
    }
  }

  private init(
    module: ModuleStructure, bytes: ModuleBytes, options: TranslationOptions, type: FunctionType, range: Range<Int>,
    interruption: InterruptionFlag?, recordsSources: Bool
  ) {
    self.module = module
    self.bytes = bytes
    self.options = options
    self.type = type
    self.range = range
    work = TranslationWork(interruption, codeLimit: module.codeLimit)
    layout = FrameLayout(type)
    builder = CodeBuilder(fuses: options.fusesInstructions, recordsSources: recordsSources)
    decoder = InstructionDecoder(bytes: bytes, range: range)
  }

  // MARK: - The whole function

  private mutating func run() throws(TranslationError) -> TranslatedFunction {
    try placeLocals()
    try enterFunction()
    while !frames.isEmpty {
      try spend(1)
      let instruction = try nextInstruction()
      frames[frames.count - 1].instructionCount &+= 1
      try translate(instruction)
    }
    zeroLocals()
    builder.completeTables()
    return TranslatedFunction(
      units: builder.units, frameSlots: highest, firstTemporary: Int(builder.firstTemporary), exceptions: builder.exceptions,
      sourceMap: builder.sourceMap)
  }

  /// Gives each parameter and each local its slot.
  private mutating func placeLocals() throws(TranslationError) {
    var slot = 0
    for type in type.parameters { try place(1, type, at: &slot) }
    slot = layout.header + FrameLayout.headerSlots
    var reader = ByteReader(bytes: bytes, range: range, context: "function body")
    let groups: Int
    do throws(DecodingError) { groups = try reader.length() } catch { throw .malformed }
    for _ in 0..<groups {
      let group = try localGroup(&reader)
      try place(group.count, group.type, at: &slot)
    }
    decoder.position = reader.position
    guard slot <= Self.maximumSlots else { throw .tooManySlots }
    assignments.begin(localCount: localSlots.count, parameterCount: type.parameters.count)
    localUses = [Int](repeating: 0, count: slot)
    zeroedSlotCount = slot - layout.header - FrameLayout.headerSlots
    top = slot
    highest = slot
    builder.firstTemporary = UInt16(slot)
  }

  private mutating func localGroup(_ reader: inout ByteReader) throws(TranslationError) -> (count: Int, type: ValueType) {
    do throws(DecodingError) {
      return (Int(try reader.u32()), try reader.valueType(Features(rawValue: .max)))
    } catch { throw .malformed }
  }

  private mutating func place(_ count: Int, _ type: ValueType, at slot: inout Int) throws(TranslationError) {
    guard slot + count * type.slotCount <= Self.maximumSlots else { throw .tooManySlots }
    for _ in 0..<count {
      localSlots.append(UInt16(slot))
      localTypes.append(type)
      slot += type.slotCount
    }
  }

  private mutating func nextInstruction() throws(TranslationError) -> Instruction {
    do throws(DecodingError) { return try decoder.next() } catch { throw .malformed }
  }

  private mutating func enterFunction() throws(TranslationError) {
    builder.source = range.lowerBound
    frames.append(OpenBlock(kind: .function, type: .empty, height: 0, slot: top))
    frames[0].instructionCount = UInt32(truncatingIfNeeded: zeroedSlotCount >> 6)
    // A call puts the bits of the first parameter into the accumulator of integers, whatever their type.
    if !type.parameters.isEmpty { builder.accumulate(.i64, in: 0) }
    emitCheck()
    guard zeroedSlotCount > 0 else { return }
    // Which locals must begin as zero is known only at the end: see `zeroLocals`.
    builder.begin(.zero)
    builder.short(0)
    builder.short(0)
    zeroing = builder.end()
    builder.barrier()
  }

  /// Writes the instruction that zeroes the locals that may be read before they are set, and those between them.
  private mutating func zeroLocals() {
    guard zeroing >= 0 else { return }
    guard let locals = assignments.readUnassigned else { return builder.remove(word: zeroing) }
    let first = localSlots[locals.lowerBound]
    let count = localSlots[locals.upperBound] + UInt16(localTypes[locals.upperBound].slotCount) - first
    let opcode: RegisterOpcode? =
      switch count {
      case 1: .zero1
      case 2: .zero2
      case 3: .zero3
      case 4: .zero4
      case 6: .zero6
      case 8: .zero8
      default: nil
      }
    builder.rewrite(word: zeroing, opcode ?? .zero, opcode == nil ? [first, count] : [first])
  }

  /// The check for fuel of a function entry or a loop head, where the configuration asks for it.
  mutating func emitCheck() {
    guard options.consumesFuel else { return }
    builder.barrier()
    builder.begin(.checkFuel)
    builder.word(1)
    frames[frames.count - 1].check = builder.end()
    builder.barrier()
  }

  /// Counts a step for each of `count` values or instructions, and looks now and then whether that goes too far. Many values cost
  /// the guest fuel as well.
  @inline(__always)
  mutating func spend(_ count: Int) throws(TranslationError) {
    try work.spend(count, units: builder.size)
    if count >= 16 { frames[frames.count - 1].instructionCount &+= UInt32(truncatingIfNeeded: count >> 4) }
  }

  // MARK: - One instruction

  private mutating func translate(_ instruction: Instruction) throws(TranslationError) {
    let opcode = instruction.opcode
    builder.source = instruction.offset
    if frames[frames.count - 1].isUnreachable { return try skip(instruction) }
    if opcode == .i32WrapI64 { return wrap() }
    if Int(opcode.rawValue) < Lowering.table.count, let lowering = Lowering.table[Int(opcode.rawValue)] {
      try translateNumeric(instruction, lowering)
      if options.canonicalizesNaNs, let canonicalizing = opcode.canonicalizing { try canonicalizeNaN(canonicalizing) }
      return
    }
    switch opcode {
    case .nop: break
    case .unreachable:
      builder.begin(.unreachable)
      builder.end()
      becomeUnreachable()
    case .block, .loop, .if: try enterBlock(instruction)
    case .else: try beginElse()
    case .end: try endBlock()
    case .br: try branch(to: instruction.index)
    case .brIf: try branchIf(to: instruction.index)
    case .brTable: try branchTable(instruction)
    case .return: try returnFromFunction()
    case .call: try call(instruction.index)
    case .callIndirect: try callIndirect(type: instruction.index, table: instruction.second)
    case .callRef: try callReference(type: instruction.index)
    case .returnCall: try returnCall(instruction.index)
    case .returnCallIndirect: try returnCallIndirect(type: instruction.index, table: instruction.second)
    case .returnCallRef: try returnCallReference(type: instruction.index)
    case .tryTable: try enterTryTable(instruction)
    case .throw: try translateThrow(tag: instruction.index)
    case .throwRef: try throwReference()
    case .try: try enterTry(instruction)
    case .catch: try beginCatch(instruction.index)
    case .catchAll: try beginCatch(nil)
    case .rethrow: try rethrow(instruction.index)
    case .delegate: try delegate(to: instruction.index)
    case .drop: pop()
    case .select, .selectTyped: try select()
    case .localGet: try localGet(instruction.index)
    case .localSet: try localSet(instruction.index)
    case .localTee: try localTee(instruction.index)
    case .globalGet, .globalSet: try global(instruction)
    case .i32Const, .f32Const:
      let bits = UInt64(bitPattern: Int64(Int32(truncatingIfNeeded: instruction.bits)))
      try push(opcode == .i32Const ? .i32 : .f32, constant: bits)
    case .i64Const, .f64Const: try push(opcode == .i64Const ? .i64 : .f64, constant: instruction.bits)
    // The same bits are a value of another type.
    case .i32ReinterpretF32: operands[operands.count - 1].type = .i32
    case .i64ReinterpretF64: operands[operands.count - 1].type = .i64
    case .f32ReinterpretI32: operands[operands.count - 1].type = .f32
    case .f64ReinterpretI64: operands[operands.count - 1].type = .f64
    case .i64Add128, .i64Sub128, .i64MulWideS, .i64MulWideU: try wideArithmetic(opcode)
    default:
      if try translateMemory(instruction) { return }
      if try translateLanes(instruction) { return }
      if try translateReference(instruction) { return }
      try translateTable(instruction)
    }
  }

  /// Skips an instruction that cannot be reached: only the nesting of blocks matters.
  private mutating func skip(_ instruction: Instruction) throws(TranslationError) {
    switch instruction.opcode {
    case .block, .loop, .if, .tryTable, .try:
      frames.append(
        OpenBlock(kind: .block, type: .empty, height: operands.count, slot: top, isUnreachable: true))
    case .else: try beginElse()
    case .catch: try beginCatch(instruction.index)
    case .catchAll: try beginCatch(nil)
    case .delegate: try delegate(to: instruction.index)
    case .end: try endBlock()
    default: break
    }
  }

  /// The rest of the block cannot be reached.
  mutating func becomeUnreachable() {
    let frame = frames.count - 1
    drop(to: frames[frame].height)
    frames[frame].isUnreachable = true
    builder.endOfPath()
  }
}
