import WebAssemblyOperations

/// What an operation does, by its name. It is said here a second time, as plainly as possible, and uses nothing of the Swift
/// types that the handlers consist of.
struct Meaning: Sendable {
  enum Action: Sendable {
    /// Only computes. Operands and result are as slots hold them; the upper half of those of 32 bits is 0.
    case compute(@Sendable ([UInt64]) -> Computed)
    /// The same with a result of 128 bits: the lower half and the upper half.
    case computeWide(@Sendable ([UInt64]) -> (low: UInt64, high: UInt64))
    /// The same with vectors among the operands, or one as the result.
    case computeVector(@Sendable ([PlainVector]) -> VectorResult)
    /// Reads `size` bytes at the sum of the first two operands, from the memory that a third names, or from memory 0.
    case load(size: Int, isSigned: Bool)
    /// Writes the lowest `size` bytes of the last operand at the sum of the first two, likewise.
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
  static func of(_ name: String) -> Meaning? { machine[name] ?? memory[name] ?? anyMemory(name) ?? NumericMeaning.of(name) ?? VectorMeaning.of(name) }

  /// Whether the result takes two slots.
  var resultIsWide: Bool { if case .computeWide = action { true } else { result == .v128 } }

  /// Whether it is a load or store whose check is early: of memory 0, with addresses of 32 bits.
  var isPlainAccess: Bool {
    switch action {
    case .load: operands == [.i32, .number]
    case .store: operands.count == 3 && operands[0] == .i32
    default: false
    }
  }

  /// What memory an access is to.
  func memory(_ operands: [UInt64]) -> Int {
    switch action {
    case .load: operands.count > 2 ? Int(operands[2]) : 0
    case .store: operands.count > 3 ? Int(operands[2]) : 0
    default: 0
    }
  }

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
    "v128.return_value": Meaning([.v128, .number], nil, .returns(.v128)),
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
    "v128.global.get": Meaning([.number], .v128, .getGlobal(isImported: false)),
    "v128.global.set": Meaning([.number, .v128], nil, .setGlobal(isImported: false)),
    "v128.global.get_imported": Meaning([.number], .v128, .getGlobal(isImported: true)),
    "v128.global.set_imported": Meaning([.number, .v128], nil, .setGlobal(isImported: true)),
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
    "v128.load": Meaning([.i32, .number], .v128, .load(size: 16, isSigned: false)),
    "store8": Meaning([.i32, .number, .i32], nil, .store(size: 1)),
    "store16": Meaning([.i32, .number, .i32], nil, .store(size: 2)),
    "store32": Meaning([.i32, .number, .i32], nil, .store(size: 4)),
    "store64": Meaning([.i32, .number, .i64], nil, .store(size: 8)),
    "v128.store": Meaning([.i32, .number, .v128], nil, .store(size: 16)),
    "memory.size": Meaning([], .i32, .memorySize),
    "memory.copy": Meaning([.i32, .i32, .i32], nil, .memoryCopy),
    "memory.fill": Meaning([.i32, .i32, .i32], nil, .memoryFill),
    "memory.grow": Meaning([.i32], .i32, .leave(.memoryGrow)),
    "memory.init": Meaning([.i32, .i32, .i32, .number], nil, .leave(.memoryInit)),
    "data.drop": Meaning([.number], nil, .leave(.dataDrop)),
    "memory.size_any": Meaning([.number], .i64, .leave(.memorySizeAny)),
    "memory.grow_any": Meaning([.i64, .number], .i64, .leave(.memoryGrowAny)),
    "memory.fill_any": Meaning([.i64, .i64, .i64, .number], nil, .leave(.memoryFillAny)),
    "memory.copy_any": Meaning([.i64, .i64, .i64, .number, .number], nil, .leave(.memoryCopyAny)),
    "memory.init_any": Meaning([.i64, .i64, .i64, .number, .number], nil, .leave(.memoryInitAny)),
    "i64.add128": Meaning([.i64, .i64, .i64, .i64], .i64, .computeWide { wideSum($0[0], $0[1], $0[2], $0[3]) }),
    // The difference is the sum with the complement of the second number and 1.
    "i64.sub128": Meaning(
      [.i64, .i64, .i64, .i64], .i64,
      .computeWide {
        let sum = wideSum($0[0], $0[1], ~$0[2], ~$0[3])
        return wideSum(sum.low, sum.high, 1, 0)
      }),
    "i64.mul_wide_u": Meaning([.i64, .i64], .i64, .computeWide { wideProduct($0[0], 0, $0[1], 0) }),
    "i64.mul_wide_s": Meaning(
      [.i64, .i64], .i64, .computeWide { wideProduct($0[0], $0[0] >> 63 == 0 ? 0 : .max, $0[1], $0[1] >> 63 == 0 ? 0 : .max) }),
  ]

  /// Bit by bit, as on paper.
  private static func wideSum(_ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) -> (low: UInt64, high: UInt64) {
    var halves: [UInt64] = [0, 0]
    var carry: UInt64 = 0
    for bit in 0..<128 {
      let place = UInt64(bit % 64)
      let sum = ((bit < 64 ? a : b) >> place & 1) + ((bit < 64 ? c : d) >> place & 1) + carry
      halves[bit / 64] |= (sum & 1) << place
      carry = sum >> 1
    }
    return (halves[0], halves[1])
  }

  /// The sum of the first number, shifted by each bit of the second.
  private static func wideProduct(_ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) -> (low: UInt64, high: UInt64) {
    var sum: (low: UInt64, high: UInt64) = (0, 0)
    var shifted = (low: a, high: b)
    for bit in 0..<128 {
      if (bit < 64 ? c : d) >> UInt64(bit % 64) & 1 == 1 { sum = wideSum(sum.low, sum.high, shifted.low, shifted.high) }
      shifted = (shifted.low << 1, shifted.high << 1 | shifted.low >> 63)
    }
    return sum
  }

  /// Loads and stores with addresses of 64 bits, and those of any memory: what the ones of memory 0 do, whose names begin as theirs.
  private static func anyMemory(_ name: String) -> Meaning? {
    guard let dot = name.lastIndex(of: "."), let plain = memory[String(name[..<dot])] else { return nil }
    var operands = plain.operands
    switch name[name.index(after: dot)...] {
    case "a64": operands[0] = .i64
    case "m32": operands.insert(.number, at: 2)
    case "m64":
      operands[0] = .i64
      operands.insert(.number, at: 2)
    default: return nil
    }
    return Meaning(operands, plain.result, plain.action)
  }
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
