import WebAssemblyOperations

/// What a slot or a constant holds: the Swift type that an operation computes with.
enum Kind {
  case i32, i64, f32, f64, v128

  var isFloating: Bool { self == .f32 || self == .f64 }

  init(_ type: any SlotValue.Type) {
    switch type {
    case is UInt32.Type: self = .i32
    case is UInt64.Type: self = .i64
    case is Float.Type: self = .f32
    case is Double.Type: self = .f64
    case is any VectorValue.Type: self = .v128
    default: preconditionFailure("\(type) has no kind")
    }
  }
}

/// Where an operand comes from. The raw value is the letter of the notation in `Fusions.swift` and in names.
enum Form: Character {
  /// A frame slot: one field.
  case slot = "s"
  /// The accumulator of the operand's kind, which holds what the slot holds that the field names: one field.
  case accumulator = "a"
  /// A constant that fits 16 bits, sign-extended: one field.
  case short = "i"
  /// A constant of 32 bits (sign-extended where 64 are wanted): two fields.
  case word = "I"
  /// A constant of 64 bits: four fields.
  case long = "c"
  /// A constant of 128 bits: eight fields.
  case wide = "v"
  /// The result of the step before, which is stored nowhere.
  case temporary = "t"
  /// The result of the step before, which is also stored in its slot.
  case stored = "d"
  /// A memory offset of 16 bits: one field.
  case offset = "o"
  /// A memory offset of 32 bits: two fields.
  case wideOffset = "O"
  /// The memory offset 0: no field.
  case zeroOffset = "z"
  /// An index of 32 bits: two fields.
  case index = "x"
  /// A number of 16 bits without sign that is no slot: one field.
  case count = "n"

  var isLink: Bool { self == .temporary || self == .stored }

  var fieldCount: Int {
    switch self {
    case .slot, .accumulator, .short, .offset, .count: 1
    case .word, .wideOffset, .index: 2
    case .long: 4
    case .wide: 8
    case .temporary, .stored, .zeroOffset: 0
    }
  }

  /// The type in the module of operations that reads it.
  var swiftType: String {
    switch self {
    case .slot: "Slot"
    case .accumulator: "Accumulator"
    case .short: "Short"
    case .word: "Word"
    case .long: "Long"
    case .wide: "Wide"
    case .temporary: "Temporary"
    case .stored: "Stored"
    case .offset, .count: "Count"
    case .wideOffset, .index: "Index"
    case .zeroOffset: "Zero"
    }
  }
}

/// An operation of the register code: a row of the tables in `Operations`. The row has a name, and the forms of operands that
/// become instructions. Everything else is read from the Swift type in the module of operations.
struct Operation {
  /// As tables and disassembled code call it. A numeric operation has the mnemonic of the WebAssembly instruction.
  let name: String
  /// The Swift type, as printed code names it.
  let swiftType: String
  /// What its operands are.
  let operands: [Kind]
  /// What its result is; `nil` where there is none.
  let result: Kind?
  /// How many slots the result takes.
  let resultSlots: Int
  let effects: Effects
  /// Whether its check is early, unless it needs the result of the step before.
  let checksAhead: Bool
  /// Whether nothing can follow in the same instruction.
  let isTerminal: Bool
  /// Whether the last field is the target of a branch.
  let isBranch: Bool
  /// Whether ordinary Swift always executes it.
  let isOutside: Bool
  /// The operands' names and forms, where ordinary Swift may execute it: it reads them by their names.
  let fields: [(name: String, form: Form)]
  /// The combinations of operand forms that are instructions, such as `["ss", "si"]`.
  let shapes: [String]
  /// The name of the operation that does the same with the first two operands exchanged.
  let mirror: String?

  /// Whether it multiplies.
  var isMultiplication: Bool { name.hasSuffix(".mul") }
  /// Whether it reads a memory.
  var isLoad: Bool { result != nil && name.contains("load") }
  /// Whether it reads a vector where it is in memory, and not through a register.
  var readsInPlace: Bool { name.contains("extract_lane") }
  /// Whether it may leave and has changed nothing then.
  var mayLeave: Bool { !effects.isDisjoint(with: [.traps, .leaves]) }

  /// An operation that a handler executes, of the type `O`.
  ///
  /// - Parameter operands: the combinations of forms that are instructions, a word for each, by the letters of `Form`: `"ss
  ///   si"`. Or, where ordinary Swift may have to execute it, the operands' names and their forms: `"index: s, table: n"`.
  private init<O: WebAssemblyOperations.Operation>(
    _ name: String, _ type: O.Type, _ kinds: [any SlotValue.Type], _ operands: String, mirror: String? = nil
  ) {
    self.name = name
    swiftType = Self.name(of: type)
    self.operands = kinds.map { Kind($0) }
    // Of a result of two slots, the accumulator of integers gets the first.
    result = O.Result.self == WideInteger.self ? .i64 : (O.Result.self as? any SlotValue.Type).map { Kind($0) }
    resultSlots = (O.Result.self as? any Outcome.Type)?.slotCount ?? 0
    effects = O.effects
    checksAhead = O.checksAhead
    isTerminal = !(O.Result.self is any Outcome.Type)
    isBranch = O.Result.self == Branch.self
    isOutside = false
    fields = operands.contains(":") ? Self.fields(operands) : []
    shapes =
      fields.isEmpty && !operands.isEmpty ? operands.split(separator: " ").map(String.init) : [String(fields.map(\.form.rawValue))]
    self.mirror = mirror
  }

  init<Format>(_ name: String, _ type: MemoryLoad<Format>.Type, _ operands: String) {
    self.init(name, type, [UInt32.self, UInt32.self], operands)
  }

  init<Format>(_ name: String, _ type: MemoryStore<Format>.Type, _ operands: String) {
    self.init(name, type, [UInt32.self, UInt32.self, Format.Value.self], operands)
  }

  init<Lane>(_ name: String, _ type: ExtractLane<Lane>.Type, _ operands: String) {
    self.init(name, type, [V128.self, UInt32.self], operands)
  }

  init(_ name: String, _ type: Select.Type, _ operands: String) {
    self.init(name, type, [UInt64.self, UInt64.self, UInt32.self], operands)
  }

  init(_ name: String, _ type: Call.Type, _ operands: String) { self.init(name, type, [UInt32.self, UInt32.self], operands) }

  init<Element>(_ name: String, _ type: CallIndirect<Element>.Type, _ operands: String) {
    self.init(name, type, [Element.self, UInt32.self, UInt32.self, UInt32.self], operands)
  }

  init(_ name: String, _ type: CallRef.Type, _ operands: String) { self.init(name, type, [UInt64.self, UInt32.self, UInt32.self], operands) }

  init<O: Operation0>(_ name: String, _ type: O.Type) { self.init(name, type, [], "") }

  init<O: Operation1>(_ name: String, _ type: O.Type, _ operands: String) { self.init(name, type, [O.A.self], operands) }

  init<O: Operation2>(_ name: String, _ type: O.Type, _ operands: String, mirror: String? = nil) {
    self.init(name, type, [O.A.self, O.B.self], operands, mirror: mirror)
  }

  init<O: Operation3>(_ name: String, _ type: O.Type, _ operands: String) {
    self.init(name, type, [O.A.self, O.B.self, O.C.self], operands)
  }

  init<O: Operation4>(_ name: String, _ type: O.Type, _ operands: String) {
    self.init(name, type, [O.A.self, O.B.self, O.C.self, O.D.self], operands)
  }

  /// An operation that ordinary Swift always executes.
  ///
  /// - Parameter fields: the operands' names and their forms: `"index: s, table: x"`.
  init<O: OutsideOperation>(_ name: String, _ type: O.Type, _ fields: String = "", result: Kind? = nil) {
    self.name = name
    swiftType = Self.name(of: type)
    self.fields = Self.fields(fields)
    // The kind does not matter where no handler reads the operand.
    operands = self.fields.map { _ in .i64 }
    self.result = result
    resultSlots = result == nil ? 0 : 1
    effects = O.effects
    checksAhead = O.checksAhead
    isTerminal = true
    isBranch = false
    isOutside = true
    shapes = [String(self.fields.map(\.form.rawValue))]
    mirror = nil
  }

  private static func fields(_ text: String) -> [(name: String, form: Form)] {
    text.split(separator: ",").map { field in
      let parts = field.split(separator: ":").map { $0.drop { $0 == " " } }
      return (String(parts[0]), Form(rawValue: parts[1].first!)!)
    }
  }

  /// A type as Swift writes it, by the short names that the module of operations has for its generic types.
  private static func name(of type: Any.Type) -> String {
    var name = String(reflecting: type)
    for (long, short) in [
      ("WebAssemblyOperations.", ""), ("Swift.", ""), ("Integer<UInt32>", "I32"), ("Integer<UInt64>", "I64"),
      ("Floating<Float>", "F32"), ("Floating<Double>", "F64"),
    ] {
      name = name.split(separator: long, omittingEmptySubsequences: false).joined(separator: short)
    }
    return name
  }
}

/// A step of an instruction: an operation with the forms of its operands.
struct InstructionStep {
  let operation: Operation
  var forms: [Form]
  /// Whether the result goes to a slot of its own, the last field of the step.
  var stores: Bool

  init(_ operation: Operation, _ forms: [Form]) {
    self.operation = operation
    self.forms = forms
    stores = operation.result != nil
  }

  /// As the disassembler shows it: `i32.shl(s,i)`.
  var text: String {
    "\(operation.name)(\(forms.filter { $0 != .zeroOffset }.map { String($0.rawValue) }.joined(separator: ",")))"
  }

  /// As a handler names it: `I32.Shl.Of<Slot, Short>`.
  var swiftType: String {
    if operation.isOutside { return "\(operation.swiftType).Outside" }
    if forms.isEmpty { return "\(operation.swiftType).Alone" }
    return "\(operation.swiftType).Of<\(forms.map(\.swiftType).joined(separator: ", "))>"
  }
}

/// An instruction of the register code: one or several steps that one handler executes.
struct RegisterInstruction {
  var steps: [InstructionStep]

  /// The largest number of steps.
  static let maximumSteps = 5

  /// The largest number of fields: `InstructionShape` has four bits for it.
  static let maximumFields = 15

  /// How many fields it has.
  var fieldCount: Int {
    steps.reduce(0) { count, step in
      count + step.forms.reduce(0) { $0 + $1.fieldCount } + (step.stores ? 1 : 0) + (step.operation.isBranch ? 1 : 0)
    }
  }

  /// As the disassembler shows it: `i32.shl(s,i); i32.add(t,s)`.
  var name: String { steps.map(\.text).joined(separator: "; ") }

  /// As the handler is called: `i32_shl_si__i32_add_ts`.
  var handlerName: String {
    steps.map { step in
      String(step.operation.name.map { $0 == "." ? "_" : $0 }) + "_" + String(step.forms.map(\.rawValue))
    }.joined(separator: "__")
  }

  /// What the handler runs: `Two<I32.Shl.Of<Slot, Short>, I32.Add.Of<Temporary, Slot>>`.
  var swiftType: String {
    "\(["One", "Two", "Three", "Four", "Five"][steps.count - 1])<\(steps.map(\.swiftType).joined(separator: ", "))>"
  }

  /// The letters of the fields, in order: those of `Form`; `D` for a slot that is written, `b` for a branch target; A `!` comes
  /// first where the accumulators are lost. The engine explains them at `RegisterOpcodeRow.layout`.
  var layout: String {
    var layout = ""
    for step in steps {
      let operation = step.operation
      if operation.effects.contains(.calls), layout.first != "!" { layout.insert("!", at: layout.startIndex) }
      for form in step.forms where !form.isLink && form != .zeroOffset {
        layout.append(form.rawValue)
      }
      if step.stores { layout.append("D") }
      if operation.isBranch { layout.append("b") }
    }
    return layout
  }

  /// The instructions that do the same, but find operands in the accumulators, each with the fields that name the operands'
  /// slots, a bit for each.
  ///
  /// An integer that comes from there is an operand of the first step, or else what a loaded value is combined with: there a
  /// chain of results goes on. A floating-point number or a vector may be an operand of any step. Where the first two operands can be
  /// exchanged, the translator puts that first which is in the accumulator.
  var accumulatorVariants: [(fields: Int, instruction: RegisterInstruction)] {
    var variants: [(Int, RegisterInstruction)] = []
    // The longest need all registers that there are, and so does an indirect call that is checked before the step before it.
    let last = steps[steps.count - 1]
    let isIndirectCall = last.operation.name == "call_indirect" && steps.count > 1 && !last.forms[0].isLink
    guard steps.count < Self.maximumSteps, !isIndirectCall else { return [] }
    var field = 0
    for (number, step) in steps.enumerated() where !step.operation.isOutside && !step.operation.effects.contains(.leaves) {
      let operation = step.operation
      let isChain = number == 1 && steps.count == 2 && steps[0].operation.isLoad && step.forms.contains { $0.isLink }
      for (index, form) in step.forms.enumerated() {
        let isExchangeable = index == 1 && step.forms[0] == .slot && operation.mirror != nil
        let kind = operation.operands[index]
        let isInPlace = kind == .v128 && operation.readsInPlace
        if form == .slot, number == 0 || isChain || kind.isFloating || kind == .v128, !isExchangeable, !isInPlace {
          var variant = self
          variant.steps[number].forms[index] = .accumulator
          variants.append((1 << field, variant))
          // The square of a number.
          if index == 0, operation.isMultiplication, step.forms == [.slot, .slot] {
            variant.steps[number].forms[1] = .accumulator
            variants.append((3 << field, variant))
          }
        }
        field += form.fieldCount
      }
      field += (step.stores ? 1 : 0) + (operation.isBranch ? 1 : 0)
    }
    return variants
  }

  /// The effects of all steps.
  var effects: Effects { steps.reduce([]) { $0.union($1.operation.effects) } }

  /// Whether the instruction can do all its checks before its effects.
  ///
  /// It cannot where a step may leave after another has changed a memory, a table or a global: results can wait for a check
  /// (`Pending` in the module of operations), but such a change cannot. And ordinary Swift executes one step alone, so the
  /// steps before it must not have a result that waits.
  var checksFirst: Bool {
    var isChanged = false
    var isWritten = false
    for step in steps {
      if isChanged, step.operation.mayLeave { return false }
      if isWritten, step.operation.effects.contains(.leaves) { return false }
      if step.operation.effects.contains(.writes) { isChanged = true }
      if step.stores { isWritten = true }
    }
    return true
  }
}
