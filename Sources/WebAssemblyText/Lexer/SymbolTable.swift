/// The identifiers of a text: each distinct one is a small number, so that the parser compares no bytes.
struct SymbolTable: Sendable {
  private struct Symbol: Sendable {
    var start: Int
    var count: Int
    var hash: UInt64
  }

  private var bytes: [UInt8] = []
  private var symbols: [Symbol] = []
  /// Positions in `symbols`, by hash, with linear probing; −1 where there is none.
  private var slots: [Int32] = Array(repeating: -1, count: 64)
  /// Different in every run, so that no text can be made whose identifiers all fall into one slot.
  private let seed = UInt64.random(in: .min ... .max)

  /// The symbol with that name, a new one where it is not known yet.
  mutating func intern(_ name: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let hash = hash(of: name)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let symbol = symbols[Int(slots[slot])]
      if symbol.hash == hash, symbol.count == name.count, isName(name, at: symbol.start) { return UInt32(slots[slot]) }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(symbols.count)
    symbols.append(Symbol(start: bytes.count, count: name.count, hash: hash))
    bytes.append(contentsOf: name)
    if symbols.count * 2 > slots.count { grow() }
    return UInt32(symbols.count - 1)
  }

  /// The bytes of a symbol, without the `$`.
  func name(of symbol: UInt32) -> [UInt8] {
    let symbol = symbols[Int(symbol)]
    return Array(bytes[symbol.start..<symbol.start + symbol.count])
  }

  private func isName(_ name: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    for index in 0..<name.count where bytes[start + index] != name[index] { return false }
    return true
  }

  private func hash(of name: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = seed
    for byte in name {
      hash = (hash ^ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
    }
    return hash
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for (index, symbol) in symbols.enumerated() {
      var slot = Int(truncatingIfNeeded: symbol.hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(index)
    }
  }
}
