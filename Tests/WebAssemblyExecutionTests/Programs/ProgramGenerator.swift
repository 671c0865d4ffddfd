/// Makes programs in which values are used soon after they were computed, in all ways in which they can be used.
struct ProgramGenerator {
  private var random: FusionTests.Random
  private var program = Program()
  /// The types of the locals of the function that is made; the counters of loops are after them.
  private var types: [NumberType] = []
  private var counters = 0
  private var openLoops = 0
  private var resultType = NumberType.i32
  /// The locals that were set last: they are read and set more often than others.
  private var recent: [NumberType: Int] = [:]

  init(seed: Int) { random = FusionTests.Random(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 7) }

  static let counterCount = 2

  mutating func program(functionCount: Int) -> Program {
    for index in 0..<functionCount {
      let parameters = (0..<1 + random.next(5)).map { _ in type() }
      let locals = (0..<1 + random.next(5)).map { _ in type() }
      types = parameters + locals
      openLoops = 0
      recent = [:]
      resultType = type()
      let body = statements(index == functionCount - 1 ? 14 : 4, depth: 2)
      program.functions.append(
        ProgramFunction(
          parameters: parameters, locals: locals + [NumberType](repeating: .i32, count: Self.counterCount), body: body,
          result: expression(resultType, depth: random.next(4)), resultType: resultType))
    }
    return program
  }

  mutating func argument(_ type: NumberType) -> UInt64 { constant(type) }

  private mutating func pick<T>(_ list: [T]) -> T { list[random.next(list.count)] }
  private mutating func type() -> NumberType { pick([.i32, .i32, .i32, .i64, .i64, .f64, .f64, .f32]) }

  // MARK: - Statements

  private mutating func statements(_ count: Int, depth: Int) -> [Statement] {
    var list: [Statement] = []
    for _ in 0..<count { list.append(statement(depth)) }
    return list
  }

  private mutating func statement(_ depth: Int) -> Statement {
    let size = 1 + random.next(3)
    switch random.next(depth > 0 ? 20 : 13) {
    case 0, 1:
      let type = type()
      return .store(type, index: expression(.i32, depth: random.next(3)), expression(type, depth: random.next(3)))
    case 2:
      let type = type()
      return .setGlobal(type, expression(type, depth: random.next(3)))
    case 13, 14:
      let first = statements(size, depth: depth - 1)
      return .if(condition(), first, else: random.next(2) == 0 ? [] : statements(size, depth: depth - 1))
    case 15, 16: return .block(statements(size, depth: depth - 1), leaveIf: condition(), statements(size, depth: depth - 1))
    case 17 where openLoops < Self.counterCount:
      openLoops += 1
      defer { openLoops -= 1 }
      return .loop(counter: types.count + openLoops - 1, times: 1 + random.next(4), statements(size + 1, depth: depth - 1))
    case 18:
      let index = expression(.i32, depth: 1)
      let masked = Expression.operation(NumberOperations.and, [index, .constant(.i32, 3)])
      var lists: [[Statement]] = []
      for _ in 0..<2 + random.next(2) { lists.append(statements(size, depth: depth - 1)) }
      return .table(random.next(2) == 0 ? index : masked, lists)
    case 19 where random.next(4) == 0: return .returnIf(condition(), expression(resultType, depth: 1))
    default:
      let type = type()
      let locals = types.indices.filter { types[$0] == type }
      guard !locals.isEmpty else { return .setGlobal(type, expression(type, depth: 1)) }
      let local = random.next(2) == 0 ? recent[type] ?? pick(locals) : pick(locals)
      let value = expression(type, depth: random.next(4))
      recent[type] = local
      return .set(local, value)
    }
  }

  private mutating func condition() -> Expression {
    random.next(3) == 0 ? expression(.i32, depth: 1) : operation(.i32, depth: 1 + random.next(2), in: NumberOperations.conditions)
  }

  // MARK: - Expressions

  private mutating func expression(_ type: NumberType, depth: Int) -> Expression {
    let locals = types.indices.filter { types[$0] == type }
    guard depth > 0 else {
      if let local = recent[type], random.next(2) == 0 { return .local(local) }
      if !locals.isEmpty, random.next(3) > 0 { return .local(pick(locals)) }
      return random.next(4) == 0 ? .global(type) : .constant(type, constant(type))
    }
    switch random.next(20) {
    case 0 where !locals.isEmpty: return .tee(pick(locals), expression(type, depth: depth - 1))
    case 1, 2: return .load(type, index: expression(.i32, depth: depth - 1))
    case 3, 4:
      return .select(expression(type, depth: depth - 1), expression(type, depth: depth - 1), condition: condition())
    case 5:
      return .choice(type, condition: condition(), expression(type, depth: depth - 1), expression(type, depth: depth - 1))
    case 6:
      return .branch(type, expression(type, depth: depth - 1), condition: condition(), expression(type, depth: depth - 1))
    case 7, 8:
      let callable = program.functions.indices.filter { program.functions[$0].resultType == type }
      guard !callable.isEmpty, openLoops == 0 || random.next(3) == 0 else { return .global(type) }
      let index = pick(callable)
      var arguments: [Expression] = []
      for type in program.functions[index].parameters { arguments.append(expression(type, depth: depth - 1)) }
      return random.next(3) == 0 ? .callIndirect(index, arguments) : .call(index, arguments)
    case 9: return .callHost(type, expression(type, depth: depth - 1))
    default: return operation(type, depth: depth, in: NumberOperations.all)
    }
  }

  private mutating func operation(_ type: NumberType, depth: Int, in list: [NumberOperation]) -> Expression {
    let operation = pick(list.filter { $0.result == type })
    var operands: [Expression] = []
    for type in operation.operands { operands.append(expression(type, depth: depth - 1 - random.next(2) * (depth - 1))) }
    let result = Expression.operation(operation, operands)
    // So that numbers do not grow until only infinity is left.
    guard type.isFloating, ["add", "sub"].contains(operation.mnemonic.dropFirst(4)) else { return result }
    let half: UInt64 = type == .f32 ? UInt64(Float(0.5).bitPattern) : (0.5).bitPattern
    return .operation(NumberOperations.multiply(type), [result, .constant(type, half)])
  }

  private mutating func constant(_ type: NumberType) -> UInt64 {
    let small = pick([0, 0, 1, -1, 2, 3, 5, 8, 31, 100, -300, 32_767, -32_768])
    switch type {
    case .i32: return UInt64(UInt32(truncatingIfNeeded: random.next(4) > 0 ? small : pick([40_000, 1 << 31, 0x7FFF_FFFF, 0x1234_5678])))
    case .i64: return UInt64(bitPattern: Int64(random.next(4) > 0 ? small : pick([40_000, .min, .max, 0x0123_4567_89AB_CDEF, 1 << 32])))
    case .f32: return UInt64((Float(small) / 4).bitPattern)
    case .f64: return (Double(small) / 4).bitPattern
    }
  }
}
