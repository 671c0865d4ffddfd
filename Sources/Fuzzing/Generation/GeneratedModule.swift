import WebAssembly

/// A module that was generated: what its sections contain, and the calls that are made to try it.
///
/// It is kept in this form, rather than as bytes, so that it can be shrunk.
struct GeneratedModule {
  /// A function of the module's own.
  struct Function {
    var type: FunctionType
    var locals: [ValueType]
    /// The instructions, with the `end` of the function.
    var body: [StackInstruction]
  }

  struct Global {
    var type: GlobalType
    /// A constant expression, without `end`.
    var initializer: [StackInstruction]
  }

  /// What a segment is for, in the terms of section 2.5.7 of WebAssembly 3.0.
  enum SegmentMode {
    case passive
    case active(offset: UInt32)
  }

  struct ElementSegment {
    var table: UInt32
    var mode: SegmentMode
    /// The functions; `nil` for null.
    var items: [UInt32?]
    var type: ValueType
  }

  struct DataSegment {
    var mode: SegmentMode
    var bytes: [UInt8]
  }

  /// A function that is imported.
  struct Import {
    var module: String
    var name: String
    var type: FunctionType
  }

  /// A tag that is imported, and what its exceptions carry.
  struct TagImport {
    var module: String
    var name: String
    var parameters: [ValueType]
  }

  /// The name of the library among the modules.
  static let libraryName = "library"

  /// A call of an exported function.
  struct Call {
    var function: Int
    var arguments: [Value]
  }

  var types: [FunctionType] = []
  /// The functions that are imported, from the host and from the library; they have the first indices.
  var imports: [Import] = []
  var functions: [Function] = []
  /// The tags that are imported, from the host and from the library; they have the first indices.
  var tagImports: [TagImport] = []
  /// What the exceptions of the module's own tags carry.
  var ownTags: [[ValueType]] = []
  var tables: [TableType] = []
  /// One or two.
  var memories = [MemoryType(limits: Limits(minimum: 1, maximum: 3))]
  var globals: [Global] = []
  var elements: [ElementSegment] = []
  var data: [DataSegment] = []
  var start: UInt32?
  /// The module that is instantiated before this one, which may import its functions: one or none. (A list, as no structure can
  /// contain itself.)
  var library: [GeneratedModule] = []
  /// Whether the encoded module replaces each NaN that an instruction makes by the canonical one.
  var replacesNaNs = false
  /// What is called, in order. Each is the index of a function that is not imported.
  var calls: [Call] = []

  /// How many instructions there are.
  var instructionCount: Int { functions.reduce(0) { $0 + $1.body.count } }

  /// What the exceptions of each tag carry, imported ones first.
  var tags: [[ValueType]] { tagImports.map(\.parameters) + ownTags }

  /// The type of a function, imported ones first.
  func functionType(_ index: Int) -> FunctionType {
    index < imports.count ? imports[index].type : functions[index - imports.count].type
  }

  /// The index of a type, which is added where it is new.
  mutating func typeIndex(_ type: FunctionType) -> UInt32 {
    if let index = types.firstIndex(of: type) { return UInt32(index) }
    types.append(type)
    return UInt32(types.count - 1)
  }
}

/// An instruction, and what it does to the operand stack.
struct StackInstruction: Hashable {
  /// What follows the opcode.
  enum Immediate: Hashable {
    case none
    case index(UInt32)
    case indices(UInt32, UInt32)
    case block(BlockType)
    case labels([UInt32], last: UInt32)
    case catches(BlockType, [CatchClause])
    /// Of a branch by a cast: the label, and the nullable types of what is cast and to what.
    case cast(UInt32, HeapType, HeapType)
    case memory(alignment: UInt32, offset: UInt64, index: UInt32)
    /// An access of memory by one lane of a vector.
    case memoryLane(alignment: UInt32, offset: UInt64, index: UInt32, lane: UInt8)
    /// The bits of a constant.
    case bits(UInt64)
    /// The bits of a vector, or the lanes of a shuffle.
    case vector(ValueBits)
    case lane(UInt8)
    case types([ValueType])
    case reference(HeapType)
  }

  var opcode: Opcode
  var immediate = Immediate.none
  /// What it takes from the stack.
  var operands: [ValueType] = []
  /// What it leaves there; of a block, what is there after its `end`.
  var results: [ValueType] = []

  /// The instruction that puts zero, or null, on the stack.
  static func zero(_ type: ValueType) -> StackInstruction { constant(type, 0) }

  /// The instruction that puts a vector on the stack.
  static func vector(_ bits: ValueBits) -> StackInstruction {
    StackInstruction(opcode: .v128Const, immediate: .vector(bits), results: [.v128])
  }

  /// The instruction that puts a number on the stack; of a reference type, null; of vectors, one whose upper half is 0.
  static func constant(_ type: ValueType, _ bits: UInt64) -> StackInstruction {
    switch type {
    case .i32: StackInstruction(opcode: .i32Const, immediate: .bits(bits), results: [type])
    case .i64: StackInstruction(opcode: .i64Const, immediate: .bits(bits), results: [type])
    case .f32: StackInstruction(opcode: .f32Const, immediate: .bits(bits), results: [type])
    case .f64: StackInstruction(opcode: .f64Const, immediate: .bits(bits), results: [type])
    case .v128: vector(ValueBits(low: bits))
    default: StackInstruction(opcode: .refNull, immediate: .reference(type.heapType ?? .extern), results: [type])
    }
  }
}
