/// Structures, arrays and small integers as references.
///
/// WebAssembly 3.0, sections 3.4.6 to 3.4.8 (aggregate references, scalar references, external references).
extension FunctionValidator {
  mutating func checkAggregate() throws(ModuleError) {
    let index = instruction.index
    switch instruction.opcode {
    case .structNew, .structNewDefault: try newStructure(index)
    case .structGet, .structGetS, .structGetU: try getField(index, instruction.second)
    case .structSet: try setField(index, instruction.second)
    case .arrayNew, .arrayNewDefault, .arrayNewFixed, .arrayNewData, .arrayNewElem: try newArray()
    case .arrayGet, .arrayGetS, .arrayGetU:
      let field = try arrayField(index)
      try checkAccess(field, what: "array")
      try pop(.i32)
      try pop(reference(to: index))
      push(field.storage.unpacked)
    case .arraySet:
      let field = try mutableArrayField(index)
      try pop(field.storage.unpacked)
      try pop(.i32)
      try pop(reference(to: index))
    case .arrayLen:
      try pop(ValueType(.array, nullable: true))
      push(.i32)
    case .arrayFill:
      let field = try mutableArrayField(index)
      try pop(.i32)
      try pop(field.storage.unpacked)
      try pop(.i32)
      try pop(reference(to: index))
    case .arrayCopy: try copyArray(to: index, from: instruction.second)
    case .arrayInitData, .arrayInitElem: try initializeArray()
    case .refI31:
      try pop(.i32)
      push(ValueType(.i31, nullable: false))
    case .i31GetS, .i31GetU:
      try pop(ValueType(.i31, nullable: true))
      push(.i32)
    case .anyConvertExtern: try convert(from: .extern, to: .any)
    case .externConvertAny: try convert(from: .any, to: .extern)
    default: throw invalid("\(mnemonic) has no rule")
    }
  }

  private mutating func convert(from source: HeapType, to target: HeapType) throws(ModuleError) {
    let type = try popReference()
    let expected = ValueType(source, nullable: true)
    guard context.hierarchy.matches(type, expected) else { throw mismatch(expected: expected, found: type) }
    push(ValueType(target, nullable: type.isNullable))
  }

  // MARK: - Structures

  private mutating func fields(_ index: UInt32) throws(ModuleError) -> [FieldType] {
    guard case .structure(let fields) = context.types[Int(try checkType(index))].composite else {
      throw invalid("type mismatch: \(mnemonic) expects a structure type, type \(index) is none")
    }
    return fields
  }

  private mutating func field(_ index: UInt32, _ fieldIndex: UInt32) throws(ModuleError) -> FieldType {
    let fields = try fields(index)
    guard Int(clamping: fieldIndex) < fields.count else {
      throw invalid("unknown field \(fieldIndex): type \(index) has \(fields.count)")
    }
    return fields[Int(fieldIndex)]
  }

  private mutating func newStructure(_ index: UInt32) throws(ModuleError) {
    let fields = try fields(index)
    if instruction.opcode == .structNewDefault {
      try spend(fields.count)
      for field in fields { try checkDefault(field) }
    } else {
      for field in fields.reversed() {
        // In unreachable code all the others are there as well.
        if operands.height == operandBase, frames.last?.isUnreachable == true { break }
        try pop(field.storage.unpacked)
      }
    }
    push(reference(to: index, nullable: false))
  }

  private mutating func checkDefault(_ field: FieldType) throws(ModuleError) {
    guard field.storage.unpacked.isDefaultable else {
      throw invalid("type mismatch: \(mnemonic) expects types with a default, found \(field.storage.unpacked)")
    }
  }

  /// Packed fields are read with a sign or without, others plainly.
  private mutating func checkAccess(_ field: FieldType, what: StaticString) throws(ModuleError) {
    let isPlain = instruction.opcode == .structGet || instruction.opcode == .arrayGet
    let isPacked = if case .value = field.storage { false } else { true }
    guard isPlain != isPacked else {
      let kind: StaticString = isPacked ? "packed" : "unpacked"
      throw invalid("type mismatch: \(what) is \(kind), \(mnemonic) cannot read it")
    }
  }

  private mutating func getField(_ index: UInt32, _ fieldIndex: UInt32) throws(ModuleError) {
    let field = try field(index, fieldIndex)
    try checkAccess(field, what: "field")
    try pop(reference(to: index))
    push(field.storage.unpacked)
  }

  private mutating func setField(_ index: UInt32, _ fieldIndex: UInt32) throws(ModuleError) {
    let field = try field(index, fieldIndex)
    guard field.isMutable else { throw invalid("immutable field \(fieldIndex) of type \(index)") }
    try pop(field.storage.unpacked)
    try pop(reference(to: index))
  }

  // MARK: - Arrays

  private mutating func arrayField(_ index: UInt32) throws(ModuleError) -> FieldType {
    guard case .array(let field) = context.types[Int(try checkType(index))].composite else {
      throw invalid("type mismatch: \(mnemonic) expects an array type, type \(index) is none")
    }
    return field
  }

  private mutating func mutableArrayField(_ index: UInt32) throws(ModuleError) -> FieldType {
    let field = try arrayField(index)
    guard field.isMutable else { throw invalid("immutable array type \(index)") }
    return field
  }

  private mutating func newArray() throws(ModuleError) {
    let field = try arrayField(instruction.index)
    let type = field.storage.unpacked
    switch instruction.opcode {
    case .arrayNew:
      try pop(.i32)
      try pop(type)
    case .arrayNewDefault:
      try checkDefault(field)
      try pop(.i32)
    case .arrayNewFixed:
      for _ in 0..<instruction.second {
        // In unreachable code all the others are there as well.
        if operands.height == operandBase, frames.last?.isUnreachable == true { break }
        try pop(type)
      }
    default:
      try checkSegment(field)
      try pop(.i32)
      try pop(.i32)
    }
    push(reference(to: instruction.index, nullable: false))
  }

  /// The segment that an array's elements come from: bytes make numbers and vectors, an element segment references.
  private mutating func checkSegment(_ field: FieldType) throws(ModuleError) {
    let type = field.storage.unpacked
    if instruction.immediates == .typeAndData {
      guard !type.isReference else { throw invalid("array type is not numeric or vector: its elements are \(type)") }
      try checkData(instruction.second)
    } else {
      let element = try element(instruction.second)
      guard context.hierarchy.matches(element, type) else { throw mismatch(expected: type, found: element) }
    }
  }

  private mutating func initializeArray() throws(ModuleError) {
    let field = try mutableArrayField(instruction.index)
    try checkSegment(field)
    try pop(.i32)
    try pop(.i32)
    try pop(.i32)
    try pop(reference(to: instruction.index))
  }

  private mutating func copyArray(to destination: UInt32, from source: UInt32) throws(ModuleError) {
    let field = try mutableArrayField(destination)
    let sourceField = try arrayField(source)
    let matches =
      switch (sourceField.storage, field.storage) {
      case (.value(let type), .value(let expected)): context.hierarchy.matches(type, expected)
      default: sourceField.storage == field.storage
      }
    guard matches else { throw invalid("array types do not match: \(source) cannot be copied to \(destination)") }
    try pop(.i32)
    try pop(.i32)
    try pop(reference(to: source))
    try pop(.i32)
    try pop(reference(to: destination))
  }
}
