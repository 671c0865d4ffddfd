import WebAssemblyOperations

/// What an operation does, by its name. It is said here a second time, as plainly as possible, and uses nothing of the Swift
/// types that the handlers consist of.
struct Meaning: Sendable {
  enum Action: Sendable {
    /// Only computes. Operands and result are as slots hold them; the upper half of those of 32 bits is 0.
    case compute(@Sendable ([UInt64]) -> Computed)
    /// Reads `size` bytes at the sum of the first two operands.
    case load(size: Int, isSigned: Bool)
    /// Writes the lowest `size` bytes of the third operand at the sum of the first two.
    case store(size: Int)
    case jump
    case jumpWide
    /// Branches if the operand is zero, or if it is not.
    case branch(onZero: Bool)
    case branchTable
    case checkFuel
    case call
    case callIndirect
    case callReference
    case referToFunction
    case testFunction
    case returns(ValueKind?)
    case returnCall
    case getGlobal(isImported: Bool)
    case setGlobal(isImported: Bool)
    /// Zeroes a number of slots; `nil`: as many as the second operand says.
    case zero(Int?)
    case memorySize
    case memoryCopy
    case memoryFill
    /// Ordinary Swift executes it.
    case leave(Exit)
  }

  let operands: [ValueKind]
  let result: ValueKind?
  let action: Action

  init(_ operands: [ValueKind], _ result: ValueKind? = nil, _ action: Action) {
    self.operands = operands
    self.result = result
    self.action = action
  }

  /// What the operation of that name does; `nil` where there is none.
  static func of(_ name: String) -> Meaning? { machine[name] ?? memory[name] ?? NumericMeaning.of(name) }

  var isBranch: Bool {
    switch action {
    case .jump, .branch: true
    default: false
    }
  }

  /// Whether it checks for the room for a frame before the steps before it do anything.
  var checksRoomFirst: Bool { if case .call = action { true } else { false } }

  /// Whether ordinary Swift always executes it.
  var isOutside: Bool { if case .leave = action { true } else { false } }

  // MARK: - What is not arithmetic

  private static let machine: [String: Meaning] = [
    "finish": Meaning([], nil, .leave(.finished)),
    "translate": Meaning([], nil, .leave(.translate)),
    "return_foreign": Meaning([], nil, .leave(.returnForeign)),
    "unreachable": Meaning([], nil, .leave(.unreachable)),
    "jump": Meaning([], nil, .jump),
    "br_nez": Meaning([.i32], nil, .branch(onZero: false)),
    "br_eqz": Meaning([.i32], nil, .branch(onZero: true)),
    "jump_wide": Meaning([.number], nil, .jumpWide),
    "br_table": Meaning([.i32, .number], nil, .branchTable),
    "check_fuel": Meaning([.number], nil, .checkFuel),
    "call": Meaning([.number, .number], nil, .call),
    "call_indirect": Meaning([.i32, .number, .number, .number], nil, .callIndirect),
    "call_indirect64": Meaning([.i64, .number, .number, .number], nil, .callIndirect),
    "call_ref": Meaning([.i64, .number, .number], nil, .callReference),
    "return_call_ref": Meaning([.i64, .number, .number, .number], nil, .leave(.returnCallReference)),
    "throw": Meaning([.number, .number], nil, .leave(.throwException)),
    "throw_ref": Meaning([.i64], nil, .leave(.throwReference)),
    "call_import": Meaning([.number, .number], nil, .leave(.callImport)),
    "return": Meaning([.number], nil, .returns(nil)),
    "return_value": Meaning([.i64, .number], nil, .returns(.i64)),
    "f64.return_value": Meaning([.f64, .number], nil, .returns(.f64)),
    "f32.return_value": Meaning([.f32, .number], nil, .returns(.f32)),
    "return_call": Meaning([.number, .number, .number, .number], nil, .returnCall),
    "return_call_import": Meaning([.number, .number, .number], nil, .leave(.returnCallImport)),
    "return_call_indirect": Meaning([.i32, .number, .number, .number, .number], nil, .leave(.returnCallIndirect)),
    "copy": Meaning([.i64], .i64, .compute { .value($0[0]) }),
    "select": Meaning([.i64, .i64, .i32], .i64, .compute { .value($0[2] == 0 ? $0[1] : $0[0]) }),
    "ref.is_null": Meaning([.i64], .i32, .compute { .value($0[0] == 0 ? 1 : 0) }),
    "zero1": Meaning([.number], nil, .zero(1)),
    "zero2": Meaning([.number], nil, .zero(2)),
    "zero3": Meaning([.number], nil, .zero(3)),
    "zero4": Meaning([.number], nil, .zero(4)),
    "zero6": Meaning([.number], nil, .zero(6)),
    "zero8": Meaning([.number], nil, .zero(8)),
    "zero": Meaning([.number, .number], nil, .zero(nil)),
    "global.get": Meaning([.number], .i64, .getGlobal(isImported: false)),
    "global.set": Meaning([.number, .i64], nil, .setGlobal(isImported: false)),
    "global.get_imported": Meaning([.number], .i64, .getGlobal(isImported: true)),
    "global.set_imported": Meaning([.number, .i64], nil, .setGlobal(isImported: true)),
    "table.get": Meaning([.i64, .number], .i64, .leave(.tableGet)),
    "table.set": Meaning([.i64, .i64, .number], nil, .leave(.tableSet)),
    "table.size": Meaning([.number], .i64, .leave(.tableSize)),
    "table.grow": Meaning([.i64, .i64, .number], .i64, .leave(.tableGrow)),
    "table.fill": Meaning([.i64, .i64, .i64, .number], nil, .leave(.tableFill)),
    "table.copy": Meaning([.i64, .i64, .i64, .number, .number], nil, .leave(.tableCopy)),
    "table.init": Meaning([.i64, .i64, .i64, .number, .number], nil, .leave(.tableInit)),
    "elem.drop": Meaning([.number], nil, .leave(.elementDrop)),
    "ref.func": Meaning([.number], .i64, .referToFunction),
    "ref.as_non_null": Meaning([.i64], .i64, .compute { $0[0] == 0 ? .trap(.nullReference) : .value($0[0]) }),
    "ref.test_func": Meaning([.i64, .number], .i32, .testFunction),
    "check_cast": Meaning([.i32], nil, .compute { $0[0] == 0 ? .trap(.castFailure) : .value(0) }),
  ]

  private static let memory: [String: Meaning] = [
    "load8_u": Meaning([.i32, .number], .i32, .load(size: 1, isSigned: false)),
    "load16_u": Meaning([.i32, .number], .i32, .load(size: 2, isSigned: false)),
    "load32": Meaning([.i32, .number], .i32, .load(size: 4, isSigned: false)),
    "load64": Meaning([.i32, .number], .i64, .load(size: 8, isSigned: false)),
    "i32.load8_s": Meaning([.i32, .number], .i32, .load(size: 1, isSigned: true)),
    "i32.load16_s": Meaning([.i32, .number], .i32, .load(size: 2, isSigned: true)),
    "i64.load8_s": Meaning([.i32, .number], .i64, .load(size: 1, isSigned: true)),
    "i64.load16_s": Meaning([.i32, .number], .i64, .load(size: 2, isSigned: true)),
    "i64.load32_s": Meaning([.i32, .number], .i64, .load(size: 4, isSigned: true)),
    "store8": Meaning([.i32, .number, .i32], nil, .store(size: 1)),
    "store16": Meaning([.i32, .number, .i32], nil, .store(size: 2)),
    "store32": Meaning([.i32, .number, .i32], nil, .store(size: 4)),
    "store64": Meaning([.i32, .number, .i64], nil, .store(size: 8)),
    "memory.size": Meaning([], .i32, .memorySize),
    "memory.copy": Meaning([.i32, .i32, .i32], nil, .memoryCopy),
    "memory.fill": Meaning([.i32, .i32, .i32], nil, .memoryFill),
    "memory.grow": Meaning([.i32], .i32, .leave(.memoryGrow)),
    "memory.init": Meaning([.i32, .i32, .i32, .number], nil, .leave(.memoryInit)),
    "data.drop": Meaning([.number], nil, .leave(.dataDrop)),
  ]
}

/// What a computation results in.
enum Computed: Sendable {
  case value(UInt64)
  case trap(Exit)
  /// The specification leaves open which of two NaNs it is (WebAssembly 3.0, section 4.3.3).
  case open
}

// Safe, because it is an enumeration of numbers. The module of operations does not need the conformance.
extension Exit: @unchecked Sendable {}
