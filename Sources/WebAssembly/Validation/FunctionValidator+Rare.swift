/// The instructions that need more than a signature and are not among the most frequent, each to its area.
extension FunctionValidator {
  mutating func checkRare() throws(ModuleError) {
    let index = instruction.index
    let second = instruction.second
    switch instruction.opcode {
    case .callIndirect: try callIndirect(type: index, table: second)
    case .callRef: try callReference(index)
    case .returnCall, .returnCallIndirect, .returnCallRef: try tailCall()
    case .throw: try `throw`(index)
    case .throwRef:
      try pop(ValueType(.exn, nullable: true))
      becomeUnreachable()
    case .try: try open(.try, instruction.blockType)
    case .catch: try `catch`(index)
    case .catchAll: try `catch`(nil)
    case .delegate: try delegate(index)
    case .rethrow: try rethrow(index)
    case .brTable: try branchTable(lists.labels(of: instruction), count: index)
    case .tryTable: try tryTable(lists.catchClauses(of: instruction))
    case .selectTyped: try selectTyped(lists.valueTypes(of: instruction), count: index)

    case .memorySize: push(try memory(index).addressType.valueType)
    case .memoryGrow:
      let type = try memory(index).addressType.valueType
      try pop(type)
      push(type)
    case .memoryFill: try memoryFill(index)
    case .memoryCopy: try memoryCopy(to: index, from: second)
    case .memoryInit: try memoryInit(data: index, memory: second)
    case .dataDrop: try checkData(index)

    case .tableGet, .tableSet, .tableSize, .tableGrow, .tableFill: try tableInstruction(table(index))
    case .tableCopy: try tableCopy(to: index, from: second)
    case .tableInit: try tableInit(element: index, table: second)
    case .elemDrop: _ = try element(index)

    case .refNull: push(try resolve(ValueType(bits: UInt32(truncatingIfNeeded: instruction.bits))))
    case .refIsNull:
      _ = try popReference()
      push(.i32)
    case .refFunc: try referenceToFunction(index)
    case .refEq:
      try pop(ValueType(.eq, nullable: true))
      try pop(ValueType(.eq, nullable: true))
      push(.i32)
    case .refAsNonNull: push(try popReference().nonNullable)
    case .brOnNull: try branchOnNull(index)
    case .brOnNonNull: try branchOnNonNull(index)
    case .refTest, .refTestNull, .refCast, .refCastNull: try testOrCast()
    case .brOnCast, .brOnCastFail: try branchOnCast()
    default: try checkAggregate()
    }
  }
}
