/// How a value is read from a slot or an immediate, and computed with: the Swift type of a handler's local.
enum Kind: String {
  case i32 = "UInt32"
  case i64 = "UInt64"
  case f32 = "Float"
  case f64 = "Double"
  /// Eight bytes of any type: what a copy moves.
  case raw = "Bits"

  init(letter: Character) {
    self = ["i": .i32, "l": .i64, "f": .f32, "d": .f64, "r": .raw][letter]!
  }

  /// The expression that makes this kind of `value`, which is of kind `kind`.
  func converted(_ value: String, from kind: Kind) -> String {
    switch (kind, self) {
    case _ where kind == self, (.raw, .i64), (.i64, .raw): value
    case (.i32, .raw), (.i32, .i64): "UInt64(\(value))"
    case (.raw, .i32), (.i64, .i32): "UInt32(truncatingIfNeeded: \(value))"
    case (.f32, .raw), (.f32, .i64): "UInt64(\(value).bitPattern)"
    case (.f64, .raw), (.f64, .i64): "\(value).bitPattern"
    case (.raw, .f32), (.i64, .f32): "Float(bitPattern: UInt32(truncatingIfNeeded: \(value)))"
    case (.raw, .f64), (.i64, .f64): "Double(bitPattern: \(value))"
    case (.i32, .f32): "Float(bitPattern: \(value))"
    case (.f32, .i32): "\(value).bitPattern"
    default: "Double(bitPattern: UInt64(\(value)))"
    }
  }
}

/// Where an operand comes from. The raw value is the letter of the notation in `Fusions.swift` and in names.
enum Form: Character {
  /// A frame slot: one field.
  case slot = "s"
  /// A constant that fits 16 bits, sign-extended: one field.
  case short = "i"
  /// A constant of 32 bits (sign-extended where 64 are wanted): two fields.
  case word = "I"
  /// A constant of 64 bits: four fields.
  case long = "c"
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
    case .slot, .short, .offset, .count: 1
    case .word, .wideOffset, .index: 2
    case .long: 4
    case .temporary, .stored, .zeroOffset: 0
    }
  }
}

/// What a machine instruction, or a step of one, does: a template over the operands `a` to `e`.
///
/// In the templates stand the arguments of a handler by their names (`sp`, `pc`, `cx`, `mb`, `ms`, `fa`: see `Prelude.swift`), and
/// `$name` for the code of the exit of that name.
struct Operation {
  enum Effect {
    /// An expression: the result.
    case value(String)
    /// Conditions that trap, in order, then an expression.
    case checked([(condition: String, trap: String)], String)
    /// Reads as many bytes at address `a` plus offset `b`; the expression makes the result of what was read, `m`.
    case load(bytes: Int, as: String, String)
    /// Writes the expression, made of `c`, at address `a` plus offset `b`.
    case store(bytes: Int, String)
    /// Branches where the condition holds.
    case branch(String)
    /// Statements that end the handler, or run on to `next` when `continues`. `$words` stands for the instruction's size in
    /// bytes, `$next` for the arguments behind sp and pc of the call of `next`.
    case statements(String, continues: Bool)
    /// Leaves the handlers: ordinary Swift does the work.
    case leave(String)
  }

  var name: String
  var operands: [Kind]
  var result: Kind?
  var effect: Effect
  /// The name of the operation that does the same with the first two operands exchanged.
  var mirror: String?
  /// The operand forms that have an instruction of their own, as `["ss", "si"]`.
  var shapes: [String]

  /// - Parameters:
  ///   - signature: the operands' kinds, a colon, the result's kind if there is one, by the letters of `Kind`: `"ii:i"`.
  ///   - shapes: the operands' forms, by the letters of `Form`, a word for each instruction: `"ss si"`.
  init(
    _ name: String, _ signature: String, _ effect: Effect, shapes: String, mirror: String? = nil
  ) {
    let sides = signature.split(separator: ":", omittingEmptySubsequences: false)
    self.name = name
    operands = sides[0].map { Kind(letter: $0) }
    result = sides[1].first.map { Kind(letter: $0) }
    self.effect = effect
    self.shapes = shapes.split(separator: " ").map(String.init)
    self.mirror = mirror
    if self.shapes.isEmpty { self.shapes = [""] }
  }

  /// Whether nothing can follow in the same instruction.
  var isTerminal: Bool {
    switch effect {
    case .branch, .leave: true
    case .statements(_, let continues): !continues
    default: false
    }
  }

  /// Whether the accumulator is what it was, or the result: where the operation may leave and be gone on behind, it is neither.
  var keepsAccumulator: Bool {
    switch effect {
    case .leave: false
    case .statements: name.hasPrefix("global.") || name == "check_fuel"
    default: true
    }
  }

  var isBranch: Bool {
    if case .branch = effect { true } else { false }
  }
}

/// One operation of an instruction, with the forms of its operands.
struct Step: Equatable {
  var operation: String
  var forms: [Form]
  /// Whether the result goes to a slot of its own, the last field of the step.
  var stores: Bool

  var text: String { "\(operation)(\(forms.filter { $0 != .zeroOffset }.map { String($0.rawValue) }.joined(separator: ",")))" }
}

/// An instruction of the register code: one or several operations behind one dispatch.
struct RegisterInstruction {
  var steps: [Step]

  /// As the disassembler shows it: `i32.shl(s,i); i32.add(t,s)`.
  var name: String { steps.map(\.text).joined(separator: "; ") }

  /// As the handler is called: `i32_shl_si__i32_add_ts`.
  var handlerName: String {
    steps.map { step in
      step.operation.map { $0 == "." ? "_" : String($0) }.joined() + "_" + String(step.forms.map(\.rawValue))
    }.joined(separator: "__")
  }
}
