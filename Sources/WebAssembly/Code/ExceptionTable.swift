/// Where a function's code catches exceptions: nothing is executed to say so, and nothing else need be read to find out.
///
/// WebAssembly 3.0, section 4.4.8 (`try_table`).
struct ExceptionTable: Sendable, Equatable {
  /// The code of a `try_table`, and what it catches.
  struct Region: Sendable, Equatable {
    /// The words of its instructions. A call belongs to it if the call's last word does.
    var words: Range<Int>
    /// Its clauses in `clauses`, in order.
    var clauses: Range<Int>
    /// The region around it; -1 where there is none.
    var enclosing: Int
    /// The region where the search goes on if no clause fits; -1 where it goes on in the caller.
    var next: Int
  }

  /// A clause: which exceptions it catches, and what becomes of them.
  struct Clause: Sendable, Equatable {
    /// The tag, by the module's index; `nil` where it catches all exceptions.
    var tag: Int?
    /// The word at which execution goes on.
    var target = -1
    /// The slot of the first of the tag's values.
    var payload: Int
    /// The slot of the reference to the exception; `nil` where nobody wants one.
    var reference: Int?
  }

  /// In the order in which they begin, so that a region comes after the one around it.
  var regions: [Region] = []
  var clauses: [Clause] = []

  /// How much memory it takes, in units of 16 bits.
  var unitCount: Int { regions.count * MemoryLayout<Region>.stride / 2 + clauses.count * Self.clauseUnits }
  static var clauseUnits: Int { MemoryLayout<Clause>.stride / 2 }

  /// The innermost region that a word belongs to; -1 where there is none. Counts the regions that were looked at.
  func region(at word: Int, _ stepCount: inout Int) -> Int {
    // The last region that begins there or before it, or one around that.
    var region = regions.partitioningIndex { $0.words.lowerBound > word } - 1
    while region >= 0, !regions[region].words.contains(word) {
      region = regions[region].enclosing
      stepCount += 1
    }
    return region
  }
}

// MARK: - Making one

extension ExceptionTable {
  /// Begins a region inside of another; returns its number. Its end is not known yet.
  mutating func open(at word: Int, inside enclosing: Int) -> Int {
    regions.append(Region(words: word..<word, clauses: clauses.count..<clauses.count, enclosing: enclosing, next: enclosing))
    return regions.count - 1
  }

  /// Ends a region.
  mutating func close(_ region: Int, at word: Int) {
    regions[region].words = regions[region].words.lowerBound..<max(word, regions[region].words.lowerBound)
  }

  /// Adds a clause to a region, whose clauses are added one after the other; returns its number.
  mutating func add(_ clause: Clause, to region: Int) -> Int {
    if regions[region].clauses.isEmpty { regions[region].clauses = clauses.count..<clauses.count }
    clauses.append(clause)
    regions[region].clauses = regions[region].clauses.lowerBound..<clauses.count
    return clauses.count - 1
  }

  /// Where the search goes on if no clause of a region fits: in a region that was begun before it.
  mutating func setNext(ofRegion region: Int, _ next: Int) { regions[region].next = next }

  /// Execution goes on at `word` after a clause.
  mutating func setTarget(ofClause clause: Int, _ word: Int) { clauses[clause].target = word }

  /// The word at `word` was removed.
  mutating func remove(word: Int) {
    func moved(_ place: Int) -> Int { place > word ? place - 1 : place }
    for index in regions.indices {
      let words = regions[index].words
      regions[index].words = moved(words.lowerBound)..<moved(words.upperBound)
    }
    for index in clauses.indices { clauses[index].target = moved(clauses[index].target) }
  }
}
