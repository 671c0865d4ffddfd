import WebAssemblyOperations

/// Where things are in the state that the tests build.
enum Layout {
  /// Slots of the value stack, and the first of the frame in which instructions are executed.
  static let stackSlots = 512
  static let frame = 64
  /// The slots from which operands are chosen: 0 up to this.
  static let operandSlots = 24
  /// The same for those of vectors, which take two.
  static let pairedSlots = 48
  /// Bytes of memory 0 at most: an access of eight bytes fits at the largest offset of 16 bits.
  static let memoryCapacity = 68 << 10
  /// The bytes of memory 0 at which the memories of these indices begin. They end with it.
  static let memoryStarts: [Int: UInt64] = [0: 0, 1: 16, 2: 48, 65_590: 304]
  /// Words of code, and the word at which the instruction is. There is room for jumps of 16 bits and more on both sides.
  static let codeWords = 80_200
  static let instruction = 40_050
  /// The number of functions, globals and types, so that indices need more than 16 bits.
  static let indexCount = 65_600
  /// The indices that are used.
  static let indices = [0, 1, 2, 65_590]
  /// The places of globals that they name: a vector takes two.
  static let globalPlaces = [0, 1, 2, 3, 65_590, 65_591]
  /// A function of another instance, and the indices of the tables.
  static let foreignFunction = 7
  static let tableIndices = [0, 2, 65_535]

  /// The reason with which execution leaves at a word: every word that is not of the instruction is an instruction that leaves.
  static func exit(at word: Int) -> Exit { word % 2 == 0 ? .unreachable : .finished }
}

/// A function as a call sees it.
struct PlainFunction {
  /// Slots from the frame's first to its header, and to its end.
  let header: Int
  let frameSize: Int
  let type: Int
  let entryWord: Int
  var isForeign = false

  static let all: [Int: PlainFunction] = [
    0: PlainFunction(header: 1, frameSize: 3, type: 100, entryWord: 10),
    1: PlainFunction(header: 2, frameSize: 8, type: 101, entryWord: 11),
    2: PlainFunction(header: 0, frameSize: 2, type: 102, entryWord: 12),
    65_590: PlainFunction(header: 5, frameSize: 25, type: 103, entryWord: 13),
    Layout.foreignFunction: PlainFunction(header: 1, frameSize: 3, type: 100, entryWord: 14, isForeign: true),
  ]

  /// The canonical ids of some types, by index.
  static let types = [0: 100, 1: 101, 2: 102, 3: 103, 4: 100, 65_590: 103]

  /// The type that another is declared below.
  static let supertypes = [102: 101]

  /// Whether a function of that type is one of the type with that index.
  static func isType(_ type: Int, _ index: Int) -> Bool { type == types[index] || supertypes[type] == types[index] }

  /// The reference to function 0.
  static let referenceBase: UInt64 = 0x1234_5678 << 35 | 1
  static func reference(_ function: Int) -> UInt64 { referenceBase | UInt64(function) << 3 }

  /// The function that bits refer to; `nil` where they are no such reference.
  static func referred(_ bits: UInt64) -> Int? { all.keys.first { reference($0) == bits } }

  /// The functions that tables refer to.
  static let tables: [Int: [Int?]] = [
    0: [nil, 0, 1, 2, 65_590, Layout.foreignFunction, 0, nil],
    2: [2, 1, Layout.foreignFunction, nil, 0],
    65_535: [65_590, nil, 0, 1],
  ]
}

/// The bits that the accumulators hold; `nil` where one may hold anything.
struct PlainAccumulators {
  var integer: UInt64?
  var double: UInt64?
  var single: UInt64?
  var vector: VectorResult?

  /// Nothing is known of them.
  static let lost = PlainAccumulators()

  /// Puts a result into the accumulator of its kind.
  mutating func write(_ result: VectorResult, _ kind: ValueKind) {
    let bits = result.value.low
    switch kind {
    case .i32, .i64, .number: integer = bits
    case .f64: double = bits
    case .f32: single = kind.truncated(bits)
    case .v128: vector = result
    }
  }

  /// What a scalar operand of that kind finds; 0 where nothing is known.
  func read(_ kind: ValueKind) -> UInt64 {
    switch kind {
    case .i32, .i64, .number: kind.truncated(integer ?? 0)
    case .f64: double ?? 0
    case .f32: single ?? 0
    case .v128: preconditionFailure("no scalar")
    }
  }
}

/// The state in which an instruction is executed, without memory and globals.
struct MachineState {
  var slots: [UInt64]
  var accumulators = PlainAccumulators(integer: 0, double: 0, single: 0, vector: VectorResult(low: 0))
  var fuel: UInt64 = 0
  /// The end of the frames, in slots.
  var stackLimit = Layout.stackSlots
  var memorySize = UInt64(Layout.memoryCapacity)
}

/// A slot that holds one half of a result of which some lanes are open.
struct OpenSlot {
  let result: VectorResult
  let isUpper: Bool

  /// Whether these bits may be there.
  func allows(_ bits: UInt64) -> Bool {
    let value = result.value
    return result.allows(isUpper ? PlainVector(low: value.low, high: bits) : PlainVector(low: bits, high: value.high))
  }
}

/// The state after an instruction, without memory and globals.
struct Effect {
  /// Why execution left: after the instruction, since the next one leaves, or in it.
  var exit = Exit.finished
  /// Whether it left and changed nothing.
  var hasLeft = false
  var slots: [UInt64] = []
  var openSlots: [Int: OpenSlot] = [:]
  var fuel: UInt64 = 0
  /// Where execution goes on: a word of the code, a slot of the stack.
  var pc = 0
  var sp = Layout.frame
  /// The function in the context's record of the last call.
  var callee: Int?
  /// What the next instruction finds in the accumulators.
  var accumulators = PlainAccumulators.lost
  /// Whether a conditional branch was taken.
  var isTaken: Bool?
  /// Whether the specification leaves the result open, otherwise than `openSlots` says.
  var isOpen = false
  /// The bytes of memory that it accesses, including those that are out of bounds; and the end of the frame that it needs, in
  /// slots.
  var accesses: [(address: UInt64, size: UInt64)] = []
  var neededStack: Int?

  /// Whether a slot may hold these bits.
  func allows(_ bits: UInt64, inSlot slot: Int) -> Bool {
    openSlots[slot].map { $0.allows(bits) } ?? (slots[slot] == bits)
  }

  var memoryEnd: UInt64 { accesses.reduce(0) { max($0, $1.address + $1.size) } }
}
