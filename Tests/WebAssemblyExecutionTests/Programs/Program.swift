/// A type of a program's values.
enum NumberType: String, CaseIterable {
  case i32, i64, f32, f64

  var isFloating: Bool { self == .f32 || self == .f64 }
  var size: Int { self == .i32 || self == .f32 ? 4 : 8 }
  /// Where memory has eight numbers of this type.
  var region: Int { [NumberType.i32: 0, .i64: 64, .f32: 128, .f64: 192][self]! }
}

/// An operation on numbers, and what it computes.
struct NumberOperation: Sendable {
  let mnemonic: String
  let operands: [NumberType]
  let result: NumberType
  let compute: @Sendable ([UInt64]) -> UInt64
}

/// An expression of a generated program.
indirect enum Expression {
  case constant(NumberType, UInt64)
  case local(Int)
  case tee(Int, Expression)
  case global(NumberType)
  case operation(NumberOperation, [Expression])
  /// Reads the number in memory that the lowest three bits of the index choose.
  case load(NumberType, index: Expression)
  case select(Expression, Expression, condition: Expression)
  case choice(NumberType, condition: Expression, Expression, Expression)
  /// The first, if the condition holds: a branch takes it out of a block. Else the second.
  case branch(NumberType, Expression, condition: Expression, Expression)
  case call(Int, [Expression])
  /// The same through the table.
  case callIndirect(Int, [Expression])
  /// A function of the host.
  case callHost(NumberType, Expression)
}

/// A statement of a generated program.
indirect enum Statement {
  case set(Int, Expression)
  case setGlobal(NumberType, Expression)
  case store(NumberType, index: Expression, Expression)
  case `if`(Expression, [Statement], else: [Statement])
  /// The statements before a branch, its condition, and those that it skips.
  case block([Statement], leaveIf: Expression, [Statement])
  /// Repeats the statements, and counts a local down from that number.
  case loop(counter: Int, times: Int, [Statement])
  /// The index chooses which of the lists are executed: that one, and those after it.
  case table(Expression, [[Statement]])
  case returnIf(Expression, Expression)
}

/// A function of a generated program.
struct ProgramFunction {
  var parameters: [NumberType]
  var locals: [NumberType]
  var body: [Statement] = []
  var result: Expression
  var resultType: NumberType

  var types: [NumberType] { parameters + locals }
}

/// A generated program: functions, each of which calls those before it.
struct Program {
  var functions: [ProgramFunction] = []
  /// What the host's functions of one number compute.
  static func host(_ type: NumberType, _ bits: UInt64) -> UInt64 {
    switch type {
    case .i32: bits ^ 0x55
    case .i64: bits &+ 0x1_0000_0001
    case .f32: UInt64((Float(bitPattern: UInt32(bits)) * 0.5).bitPattern)
    case .f64: (Double(bitPattern: bits) * 0.5).bitPattern
    }
  }
}
