/// The text by which recursion groups are compared: references within the group are places in it, all others are the numbers
/// of types outside of it. Groups are equal just if their texts are; that is the iso-recursive equality of the specification.
///
/// It is a type of its own, since the runtime needs several times as long to find out that an array is hashable.
///
/// WebAssembly 3.0, sections 3.1.1 (rolling and unrolling) and 3.3.1 (type equivalence).
struct CanonicalGroup: Hashable {
  private let words: [UInt32]
  /// The hash of the words, which a table wants several times.
  private let wordHash: Int

  /// The text of a group whose first type has the index `start`; `numbers` are those of the types before it, by index.
  init(_ types: ArraySlice<SubType>, start: Int, numbers: [UInt32]) {
    var writer = Writer(start: UInt32(truncatingIfNeeded: start), numbers: numbers)
    self.init(writer.write(types))
  }

  /// The text of a type that is a group of its own, and whose type indices are numbers already.
  init(_ type: SubType) {
    var writer = Writer(start: .max, numbers: nil)
    self.init(writer.write([type]))
  }

  private init(_ words: [UInt32]) {
    self.words = words
    var hasher = Hasher()
    words.withUnsafeBytes { hasher.combine(bytes: $0) }
    wordHash = hasher.finalize()
  }

  static func == (left: CanonicalGroup, right: CanonicalGroup) -> Bool {
    left.wordHash == right.wordHash && left.words == right.words
  }

  func hash(into hasher: inout Hasher) { hasher.combine(wordHash) }

  private struct Writer {
    /// The index of the group's first type.
    let start: UInt32
    /// The numbers of the types before it; `nil` where indices are numbers already.
    let numbers: [UInt32]?
    var words: [UInt32] = []

    init(start: UInt32, numbers: [UInt32]?) {
      self.start = start
      self.numbers = numbers
    }

    mutating func write(_ types: ArraySlice<SubType>) -> [UInt32] {
      // As many as there are where no type refers to a defined one.
      words.reserveCapacity(types.reduce(0) { $0 + $1.listCount + 5 })
      for type in types { write(type) }
      return words
    }

    private mutating func write(_ type: SubType) {
      words.append(type.isFinal ? 1 : 0)
      words.append(UInt32(type.supertypes.count))
      for supertype in type.supertypes { writeIndex(supertype) }
      switch type.composite {
      case .function(let function):
        words.append(0x60)
        write(function.parameters)
        write(function.results)
      case .structure(let fields):
        words.append(0x5F)
        words.append(UInt32(fields.count))
        for field in fields { write(field) }
      case .array(let field):
        words.append(0x5E)
        write(field)
      }
    }

    private mutating func write(_ types: [ValueType]) {
      words.append(UInt32(types.count))
      for type in types { write(type) }
    }

    private mutating func write(_ field: FieldType) {
      words.append(field.isMutable ? 1 : 0)
      switch field.storage {
      case .value(let type): write(type)
      case .i8: words.append(0x78)
      case .i16: words.append(0x77)
      }
    }

    private mutating func write(_ type: ValueType) {
      words.append(type.bits & 0x3FF)
      if type.isDefinedReference { writeIndex(type.bits >> 10) }
    }

    /// Bit 0 tells places within the group from numbers.
    private mutating func writeIndex(_ index: UInt32) {
      words.append(index >= start ? (index - start) << 1 | 1 : (numbers?[Int(index)] ?? index) << 1)
    }
  }
}

extension SubType {
  /// How many types the lists of the type have together.
  fileprivate var listCount: Int {
    switch composite {
    case .function(let function): function.parameters.count + function.results.count
    case .structure(let fields): fields.count * 2
    case .array: 2
    }
  }
}
