/// Evaluates a program as it is written: what the engine's results are compared with.
struct ProgramEvaluator {
  let program: Program
  private var globals: [NumberType: UInt64] = [:]
  private var memory: [NumberType: [UInt64]] = [:]
  /// The locals of the function that is evaluated, and what it has returned early.
  private var locals: [UInt64] = []
  private var returned: UInt64?

  init(_ program: Program) { self.program = program }

  mutating func call(_ index: Int, _ arguments: [UInt64]) -> UInt64 {
    let saved = (locals, returned)
    defer { (locals, returned) = saved }
    let function = program.functions[index]
    locals = arguments + function.locals.map { _ in 0 }
    returned = nil
    execute(function.body)
    return returned ?? value(function.result)
  }

  private mutating func execute(_ statements: [Statement]) {
    for statement in statements where returned == nil { execute(statement) }
  }

  private mutating func execute(_ statement: Statement) {
    switch statement {
    case .set(let local, let expression): locals[local] = value(expression)
    case .setGlobal(let type, let expression): globals[type] = value(expression)
    case .store(let type, let index, let expression):
      let place = Int(value(index) & 7)
      let bits = value(expression)
      memory[type, default: Self.zeroes][place] = bits
    case .if(let condition, let first, let second): execute(value(condition) != 0 ? first : second)
    case .block(let first, let condition, let second):
      execute(first)
      if returned == nil, value(condition) == 0 { execute(second) }
    case .loop(let counter, let times, let body):
      locals[counter] = UInt64(times)
      repeat {
        execute(body)
        if returned != nil { return }
        locals[counter] = (locals[counter] &- 1) & 0xFFFF_FFFF
      } while locals[counter] != 0
    case .table(let index, let lists):
      for list in lists[min(Int(value(index)), lists.count - 1)...] { execute(list) }
    case .returnIf(let condition, let expression):
      if value(condition) != 0 { returned = value(expression) }
    }
  }

  private static let zeroes = [UInt64](repeating: 0, count: 8)

  private mutating func values(_ expressions: [Expression]) -> [UInt64] {
    var results: [UInt64] = []
    for expression in expressions { results.append(value(expression)) }
    return results
  }

  private mutating func value(_ expression: Expression) -> UInt64 {
    switch expression {
    case .constant(_, let bits): return bits
    case .local(let index): return locals[index]
    case .tee(let index, let expression):
      let bits = value(expression)
      locals[index] = bits
      return bits
    case .global(let type): return globals[type, default: 0]
    case .operation(let operation, let operands): return operation.compute(values(operands))
    case .load(let type, let index):
      let place = Int(value(index) & 7)
      return memory[type, default: Self.zeroes][place]
    case .select(let first, let second, let condition):
      let operands = values([first, second, condition])
      return operands[2] != 0 ? operands[0] : operands[1]
    case .choice(_, let condition, let first, let second): return value(value(condition) != 0 ? first : second)
    case .branch(_, let first, let condition, let second):
      let operands = values([first, condition])
      return operands[1] != 0 ? operands[0] : value(second)
    case .call(let index, let arguments), .callIndirect(let index, let arguments): return call(index, values(arguments))
    case .callHost(let type, let argument): return Program.host(type, value(argument))
    }
  }
}
