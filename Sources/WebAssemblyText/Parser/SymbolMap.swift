/// Small numbers by symbol: what an identifier means in one scope.
struct SymbolMap {
  /// With linear probing; `free` where there is none. Symbols are dense, so that their low bits are a good hash.
  private var keys: [UInt32] = []
  private var values: [UInt32] = []
  private var count = 0
  private static let free = UInt32.max

  /// The number that the symbol stands for.
  subscript(symbol: UInt32) -> UInt32? {
    guard count > 0 else { return nil }
    var slot = Int(symbol) & (keys.count - 1)
    while keys[slot] != SymbolMap.free {
      if keys[slot] == symbol { return values[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }

  mutating func set(_ symbol: UInt32, _ value: UInt32) {
    if (count + 1) * 2 > keys.count { grow() }
    var slot = Int(symbol) & (keys.count - 1)
    while keys[slot] != SymbolMap.free, keys[slot] != symbol { slot = (slot + 1) & (keys.count - 1) }
    if keys[slot] == SymbolMap.free { count += 1 }
    keys[slot] = symbol
    values[slot] = value
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    let size = max(16, keys.count * 2)
    keys = Array(repeating: SymbolMap.free, count: size)
    values = Array(repeating: 0, count: size)
    count = 0
    for (key, value) in zip(oldKeys, oldValues) where key != SymbolMap.free { set(key, value) }
  }
}
