/// What an image says of a function.
struct ImageFunction: Equatable {
  /// Where its body is in the module.
  var body: Range<Int>
  /// Where its code begins in the image; 0 where it has none: it is translated when it is called, or cannot be.
  var codeOffset = 0
  var wordCount = 0
  var frameSlots = 0
  /// Where its exceptions begin among those of all functions; -1 where it catches none.
  var exceptions = -1

  /// The size of a record.
  static let byteCount = 32

  init(body: Range<Int>) { self.body = body }

  /// Reads a record.
  init(_ record: UnsafeRawPointer) {
    func number(_ offset: Int) -> UInt32 { UInt32(littleEndian: record.loadUnaligned(fromByteOffset: offset, as: UInt32.self)) }
    let start = Int(clamping: number(0))
    body = start..<max(start, start &+ Int(clamping: number(4)))
    codeOffset = Int(clamping: UInt64(number(8)) | UInt64(number(12)) << 32)
    wordCount = Int(clamping: number(16))
    frameSlots = Int(clamping: number(20))
    exceptions = number(24) == .max ? -1 : Int(clamping: number(24))
  }

  /// The record as words.
  var words: [UInt64] {
    [
      UInt64(UInt32(body.lowerBound)) | UInt64(UInt32(body.count)) << 32, UInt64(codeOffset),
      UInt64(UInt32(wordCount)) | UInt64(UInt32(frameSlots)) << 32, UInt64(exceptions < 0 ? .max : UInt32(exceptions)),
    ]
  }
}

/// Pages of initial memory in an image.
struct ImageRun: Equatable {
  /// The memory, by its index in the module.
  var memory: Int
  /// Where the pages are in the memory, and where in the image, in bytes.
  var start: Int
  var offset: Int
  var count: Int

  /// The size of a record.
  static let byteCount = 32
  /// Runs begin at multiples of this in the memory and in the image, so that systems can map them there: a page of the systems
  /// that we know of has no more.
  static let alignment = 16 << 10

  init(memory: Int, start: Int, offset: Int, count: Int) {
    self.memory = memory
    self.start = start
    self.offset = offset
    self.count = count
  }

  /// Reads a record.
  init(_ record: UnsafeRawPointer) {
    func number(_ offset: Int) -> Int {
      Int(clamping: UInt64(littleEndian: record.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
    }
    self.init(memory: number(0), start: number(8), offset: number(16), count: number(24))
  }

  /// The record as words.
  var words: [UInt64] { [UInt64(memory), UInt64(start), UInt64(offset), UInt64(count)] }
}

// MARK: - Exceptions

extension ExceptionTable {
  /// The table as an image has it: the numbers of regions and of clauses, then six numbers for each region and four for each clause.
  var words: [Int32] {
    var words = [Int32(regions.count), Int32(clauses.count)]
    for region in regions {
      let numbers = [
        region.words.lowerBound, region.words.upperBound, region.clauses.lowerBound, region.clauses.upperBound, region.enclosing,
        region.next,
      ]
      words += numbers.map { Int32($0) }
    }
    for clause in clauses {
      words += [clause.tag ?? -1, clause.target, clause.payload, clause.reference ?? -1].map { Int32($0) }
    }
    return words
  }

  /// Reads the table that `bytes` begin with; `nil` where there is none.
  init?(_ bytes: UnsafeRawBufferPointer) {
    var rest = bytes
    func numbers(_ count: Int) -> [Int]? {
      guard rest.count / 4 >= count else { return nil }
      defer { rest = UnsafeRawBufferPointer(rebasing: rest[(count * 4)...]) }
      return (0..<count).map { Int(Int32(littleEndian: rest.loadUnaligned(fromByteOffset: $0 * 4, as: Int32.self))) }
    }
    func range(_ start: Int, _ end: Int) -> Range<Int>? { start >= 0 && start <= end ? start..<end : nil }
    guard let counts = numbers(2), counts[0] >= 0, counts[1] >= 0 else { return nil }
    for number in 0..<counts[0] {
      guard let region = numbers(6), let words = range(region[0], region[1]), let clauses = range(region[2], region[3]),
        clauses.upperBound <= counts[1], (-1..<number).contains(region[4]), (-1..<number).contains(region[5])
      else { return nil }
      regions.append(Region(words: words, clauses: clauses, enclosing: region[4], next: region[5]))
    }
    for _ in 0..<counts[1] {
      guard let clause = numbers(4) else { return nil }
      clauses.append(
        Clause(
          tag: clause[0] < 0 ? nil : clause[0], target: clause[1], payload: clause[2], reference: clause[3] < 0 ? nil : clause[3]))
    }
  }
}
