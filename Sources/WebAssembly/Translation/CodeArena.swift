#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// The memory for the code of a module's functions. Code never moves.
///
/// Unsafe: code is copied to places that have room for it, and never changed after that.
struct CodeArena {
  private var chunks: [UnsafeMutableRawPointer] = []
  /// The room of the last chunk, and how much of it is used, in bytes.
  private var capacity = 0
  private var size = 0

  private static let smallestChunk = 4 << 10
  private static let largestChunk = 256 << 10

  /// Copies the code of a function, whole words of 64 bits. Returns its place.
  mutating func append(_ units: [UInt16]) -> Code {
    let byteCount = units.count * 2
    if capacity - size < byteCount { addChunk(for: byteCount) }
    let code = chunks[chunks.count - 1] + size
    units.withUnsafeBytes { if let base = $0.baseAddress { code.copyMemory(from: base, byteCount: byteCount) } }
    size += byteCount
    return Code(code)
  }

  private mutating func addChunk(for byteCount: Int) {
    let usual = chunks.isEmpty ? Self.smallestChunk : min(capacity * 2, Self.largestChunk)
    capacity = max(usual, byteCount)
    size = 0
    chunks.append(.allocate(byteCount: capacity, alignment: 8))
  }

  /// Frees all memory.
  func release() {
    for chunk in chunks { chunk.deallocate() }
  }
}
