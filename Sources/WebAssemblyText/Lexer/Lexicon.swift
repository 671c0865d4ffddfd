import WebAssembly

/// All words that have a meaning: keywords and mnemonics, found by a hash of their bytes.
struct Lexicon: Sendable {
  enum Word: Sendable {
    case keyword(Keyword)
    /// The index of a row of `Opcode.rows`; of several with one mnemonic, the first.
    case instruction(Int)
  }

  static let shared = Lexicon()

  private struct Entry: Sendable {
    var start: Int
    var count: Int
    var word: Word
  }

  /// The spellings, one after the other.
  private var spellings: [UInt8] = []
  private var entries: [Entry] = []
  /// Positions in `entries`, by hash, with linear probing; −1 where there is none.
  private var slots: [Int16]

  private init() {
    slots = Array(repeating: -1, count: 4096)
    for keyword in Keyword.allCases { insert(Array(keyword.rawValue.utf8), .keyword(keyword)) }
    for (index, row) in Opcode.rows.enumerated() {
      let mnemonic = Array(UnsafeBufferPointer(start: row.mnemonic.utf8Start, count: row.mnemonic.utf8CodeUnitCount))
      insert(mnemonic, .instruction(index))
    }
  }

  private mutating func insert(_ spelling: [UInt8], _ word: Word) {
    spelling.withUnsafeBufferPointer { bytes in
      guard self[bytes] == nil else { return }
      var slot = hash(bytes) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int16(entries.count)
      entries.append(Entry(start: spellings.count, count: bytes.count, word: word))
      spellings.append(contentsOf: bytes)
    }
  }

  /// The word with that spelling.
  subscript(bytes: UnsafeBufferPointer<UInt8>) -> Word? {
    var slot = hash(bytes) & (slots.count - 1)
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.count == bytes.count, isSpelled(bytes, at: entry.start) { return entry.word }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func isSpelled(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    for index in 0..<bytes.count where spellings[start + index] != bytes[index] { return false }
    return true
  }
}

/// The hash FNV-1a.
@inline(__always)
private func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
  var hash: UInt32 = 0x811C_9DC5
  for byte in bytes { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
  return Int(hash ^ hash >> 15)
}
