#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// The memory for the code of a module's functions. Code never moves, and the list of functions is sorted by address, so that
/// the function at an address is found by a binary search.
///
/// Unsafe: code is copied to places that have room for it, and never changed after that.
struct CodeArena {
  /// Memory for the code of several functions.
  private struct Chunk {
    let base: UnsafeMutableRawPointer
    let capacity: Int
    var size = 0
    /// The offset at which each function begins, in ascending order, and the function.
    var functions: [(offset: Int, function: Int)] = []
  }

  /// Sorted by address.
  private var chunks: [Chunk] = []
  /// The index of the chunk that is being filled.
  private var current = 0

  private static let smallestChunk = 4 << 10
  private static let largestChunk = 256 << 10

  /// Copies the code of a function, whole words of 64 bits. Returns its place.
  mutating func append(_ units: [UInt16], of function: Int) -> Code {
    let size = max(units.count * 2, 8)
    if chunks.isEmpty || chunks[current].capacity - chunks[current].size < size { addChunk(for: size) }
    let code = chunks[current].base + chunks[current].size
    units.withUnsafeBytes { if let base = $0.baseAddress { code.copyMemory(from: base, byteCount: $0.count) } }
    chunks[current].functions.append((chunks[current].size, function))
    chunks[current].size += size
    return Code(code)
  }

  private mutating func addChunk(for size: Int) {
    let usual = chunks.isEmpty ? Self.smallestChunk : min(chunks[current].capacity * 2, Self.largestChunk)
    let capacity = max(usual, size)
    let base = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 8)
    current = chunks.firstIndex { $0.base > base } ?? chunks.count
    chunks.insert(Chunk(base: base, capacity: capacity), at: current)
  }

  /// The last function that begins at or before `pc`.
  func function(at pc: Code) -> Int? {
    guard let chunk = Self.last(chunks, where: { Code($0.base) <= pc }) else { return nil }
    let offset = pc - Code(chunk.base)
    return Self.last(chunk.functions) { $0.offset <= offset }?.function
  }

  /// The last element for which the condition holds. It holds for all elements up to some place, and for none after it.
  private static func last<Element>(_ elements: [Element], where holds: (Element) -> Bool) -> Element? {
    var low = 0
    var high = elements.count
    while low < high {
      let middle = (low + high) / 2
      if holds(elements[middle]) { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? elements[low - 1] : nil
  }

  /// Frees all memory.
  func release() {
    for chunk in chunks { chunk.base.deallocate() }
  }
}
