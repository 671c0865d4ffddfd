/// The entries of a directory in memory: by name, and in the order in which they were made.
///
/// Each has a number, its cookie, that is larger than those of all that were made before. A listing goes on after a number, so it
/// meets what stays exactly once, whatever is made and removed meanwhile.
struct MemoryEntries: Sendable {
  struct Entry: Sendable {
    /// The place of the node in the table.
    var node: Int
    let cookie: UInt64
  }

  private var byName: [FileName: Entry] = [:]
  /// In ascending order of cookies. What is removed leaves a gap, without a name.
  private var order: [(cookie: UInt64, name: FileName?)] = []
  /// Before this index, there are only gaps.
  private var first = 0
  private var lastCookie: UInt64 = 0

  var isEmpty: Bool { byName.isEmpty }

  /// The node that stands at a name.
  subscript(name: FileName) -> Int? { byName[name]?.node }

  /// Names and nodes, in no order.
  var all: some Collection<(key: FileName, value: Entry)> { byName }

  /// Makes an entry where none stands.
  mutating func insert(_ name: FileName, _ node: Int) {
    lastCookie += 1
    byName[name] = Entry(node: node, cookie: lastCookie)
    order.append((lastCookie, name))
  }

  /// Puts another node at a name where an entry stands, which keeps its place in listings.
  mutating func replace(_ name: FileName, _ node: Int) { byName[name]?.node = node }

  mutating func remove(_ name: FileName) {
    guard let entry = byName.removeValue(forKey: name) else { return }
    order[index(after: entry.cookie - 1)].name = nil
    while first < order.count, order[first].name == nil { first += 1 }
    // Not for each removal, but when there are as many gaps as entries. In new ones: what is removed from either stays allocated,
    // and nobody would count it.
    if order.count > 2 * byName.count + 32 {
      order = order.filter { $0.name != nil }
      byName = Dictionary(uniqueKeysWithValues: byName.map { ($0.key, $0.value) })
      first = 0
    }
  }

  mutating func removeAll() {
    byName = [:]
    order = []
    first = 0
  }

  /// Up to `count` entries after a cookie.
  func page(after cookie: UInt64, count: Int) -> [(name: FileName, entry: Entry)] {
    var page: [(name: FileName, entry: Entry)] = []
    for (_, name) in order[index(after: cookie)...] {
      guard let name, let entry = byName[name] else { continue }
      page.append((name, entry))
      if page.count == count { break }
    }
    return page
  }

  /// Where in `order` the first entry after a cookie stands, or its end.
  private func index(after cookie: UInt64) -> Int {
    var low = first
    var high = order.count
    while low < high {
      let middle = (low + high) / 2
      if order[middle].cookie > cookie { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
