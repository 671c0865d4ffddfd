/// Which two instructions become one: a hash table that the code builder asks a few times for each instruction.
struct Fusion: Sendable {
  /// Keys and results, side by side; the key 0 is an empty place. The size is a power of two.
  private let keys: [UInt64]
  private let results: [UInt16]

  /// The fusions of all families.
  static let table = Fusion()

  private init() {
    let families = InstructionFamily.all
    var size = 16
    while size < 2 * families.reduce(0, { $0 + $1.fusions.count / 5 }) { size *= 2 }
    var keys = [UInt64](repeating: 0, count: size)
    var results = [UInt16](repeating: 0, count: size)
    func add(_ key: UInt64, _ result: UInt16) {
      var place = Self.place(of: key, in: size)
      while keys[place] != 0 { place = (place + 1) & (size - 1) }
      keys[place] = key
      results[place] = result
    }
    for family in families {
      let rows = family.fusions
      for row in stride(from: 0, to: rows.count, by: 5) {
        add(Self.key(rows[row], rows[row + 1], links: rows[row + 2], stores: rows[row + 3]), rows[row + 4])
      }
    }
    self.keys = keys
    self.results = results
  }

  /// The instruction that does `first`, then `second`; `nil` where there is none.
  ///
  /// - Parameters:
  ///   - links: the fields of `second` that name the slot that `first` writes, a bit each.
  ///   - stores: whether that slot is still written.
  func result(_ first: RegisterOpcode, _ second: RegisterOpcode, links: UInt16, stores: Bool) -> RegisterOpcode? {
    result(Self.key(first.rawValue, second.rawValue, links: links, stores: stores ? 1 : 0))
  }

  private func result(_ key: UInt64) -> RegisterOpcode? {
    var place = Self.place(of: key, in: keys.count)
    while keys[place] != 0 {
      if keys[place] == key { return RegisterOpcode(rawValue: results[place]) }
      place = (place + 1) & (keys.count - 1)
    }
    return nil
  }

  private static func key(_ first: UInt16, _ second: UInt16, links: UInt16, stores: UInt16) -> UInt64 {
    UInt64(first) << 40 | UInt64(second) << 24 | UInt64(links) << 8 | UInt64(stores) << 1 | 1
  }

  private static func place(of key: UInt64, in size: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (size - 1)
  }
}
