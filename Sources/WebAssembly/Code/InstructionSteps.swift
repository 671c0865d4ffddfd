#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// An instruction taken apart into its steps, for the verifier: what each reads and writes, and when. It is made from the name
/// and the layout that the disassembler has.
struct InstructionSteps: Sendable {
  /// Where an operand comes from.
  enum Source: Equatable {
    case slot
    /// The accumulator of that kind, which holds what the slot holds that the field names.
    case accumulator(InstructionShape.ResultKind)
    /// The result of the step before, which is also in its slot.
    case stored
    /// The result of the step before, which is in no slot.
    case temporary
    /// A number in the code.
    case number
  }

  struct Operand {
    let source: Source
    /// The first field of it, counted from the opcode; that of the slot where it is stored; 0 where there is none.
    let field: Int
    /// How many slots it is in, if it is in slots.
    let slotCount: Int
  }

  struct Step {
    /// The instruction that does this step alone, with slots where this one has accumulators or links.
    let alone: RegisterOpcode
    let shape: InstructionShape
    let operands: [Operand]
    /// The field with the slot that it writes.
    let destination: Int?
    /// The field with the distance that it branches by.
    let target: Int?
    /// Whether it has a check that comes before all steps. That reads the first operand.
    let checksEarly: Bool
  }

  let steps: [Step]
  /// The last step whose check is late, or -1. What the steps before it write is pending until that check is done.
  let lastLate: Int

  /// By opcode; without steps where there is no instruction.
  static let all: [InstructionSteps] = {
    let rows = RegisterOpcodeRow.all
    var alone: [[UInt8]: UInt16] = [:]
    for (opcode, row) in rows.enumerated() where opcode < RegisterOpcode.firstFused {
      alone[row.name.letters] = UInt16(opcode)
    }
    return rows.map { InstructionSteps($0, alone) }
  }()

  /// Takes apart the instruction that a row describes. `alone` has the instructions of one step, by their names.
  private init(_ row: RegisterOpcodeRow, _ alone: [[UInt8]: UInt16]) {
    var fields = FieldReader(row.layout.letters)
    var steps: [Step] = []
    var lastLate = -1
    let texts = row.name.letters.split(separator: UInt8(ascii: ";"))
    for (number, text) in texts.enumerated() {
      // The result of a step is in no slot where the next step takes it from there.
      let isStored = number + 1 == texts.count || !RegisterOpcodeRow.forms(of: texts[number + 1]).contains(UInt8(ascii: "t"))
      guard let step = Step(text.drop { $0 == UInt8(ascii: " ") }, after: steps.last, isStored: isStored, &fields, alone) else {
        steps = []
        break
      }
      if step.shape.has(.checks), !step.checksEarly { lastLate = steps.count }
      steps.append(step)
    }
    self.steps = steps
    self.lastLate = lastLate
  }
}

extension InstructionSteps.Step {
  /// The step with a text such as `i32.add(a,i)`. `nil` if there is no instruction that does it alone.
  fileprivate init?(
    _ text: ArraySlice<UInt8>, after previous: InstructionSteps.Step?, isStored: Bool, _ fields: inout FieldReader,
    _ alone: [[UInt8]: UInt16]
  ) {
    guard let parenthesis = text.firstIndex(of: UInt8(ascii: "(")) else { return nil }
    let forms = RegisterOpcodeRow.forms(of: text)
    let plain = forms.map { Self.isSlot($0) ? UInt8(ascii: "s") : $0 }
    var name = Array(text[...parenthesis])
    for (index, form) in plain.enumerated() { name += index == 0 ? [form] : [UInt8(ascii: ","), form] }
    guard let number = alone[name + [UInt8(ascii: ")")]] else { return nil }
    self.alone = RegisterOpcode(rawValue: number)
    shape = InstructionShape.of(number)
    var operands: [InstructionSteps.Operand] = []
    var fieldAlone = 0
    for (form, plain) in zip(forms, plain) {
      let isVector = shape.vectorFields >> UInt16(fieldAlone) & 1 != 0
      let isFloating = shape.floatingFields >> UInt16(fieldAlone) & 1 != 0
      let kind: InstructionShape.ResultKind =
        isVector ? .vector : !isFloating ? .integer : shape.has(.isSingle) ? .single : .double
      let slotCount = isVector ? 2 : 1
      switch form {
      case UInt8(ascii: "t"): operands.append(.init(source: .temporary, field: 0, slotCount: 0))
      case UInt8(ascii: "d"):
        guard let field = previous?.destination else { return nil }
        operands.append(.init(source: .stored, field: field, slotCount: slotCount))
      case UInt8(ascii: "a"): operands.append(.init(source: .accumulator(kind), field: fields.take(form), slotCount: slotCount))
      case UInt8(ascii: "s"): operands.append(.init(source: .slot, field: fields.take(form), slotCount: slotCount))
      default: operands.append(.init(source: .number, field: fields.take(form), slotCount: 0))
      }
      fieldAlone += RegisterOpcodeRow.fieldCount(of: plain)
    }
    self.operands = operands
    destination = isStored ? fields.take(ifNext: UInt8(ascii: "D")) : nil
    target = fields.take(ifNext: UInt8(ascii: "b"))
    let takesLink = operands.first.map { $0.source == .temporary || $0.source == .stored } ?? false
    checksEarly = shape.has(.checksAhead) && !takesLink
  }

  /// Whether a form is that of an operand which the instruction of one step reads from a slot.
  private static func isSlot(_ form: UInt8) -> Bool {
    form == UInt8(ascii: "t") || form == UInt8(ascii: "d") || form == UInt8(ascii: "a")
  }

  /// Whether execution never goes on with what follows in the code.
  var endsPath: Bool {
    switch alone {
    case .jump, .jumpWide, .brTable, .unreachable, .return, .returnValue_sn, .returnValue_in, .f64ReturnValue, .f32ReturnValue,
      .throw, .throwRef:
      true
    default: alone.isTailCall
    }
  }
}

/// Goes through the fields of a layout.
private struct FieldReader {
  private var letters: ArraySlice<UInt8>
  /// The next field, counted from the opcode.
  private var field = 1

  init(_ layout: [UInt8]) { letters = layout.drop { $0 == UInt8(ascii: "!") } }

  /// The first field of an operand with that letter.
  mutating func take(_ letter: UInt8) -> Int {
    letters = letters.dropFirst()
    defer { field += RegisterOpcodeRow.fieldCount(of: letter) }
    return field
  }

  /// The next field, if it is of that kind.
  mutating func take(ifNext letter: UInt8) -> Int? { letters.first == letter ? take(letter) : nil }
}
