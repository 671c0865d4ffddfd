#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

// Unsafe: records are in memory of their own, and never move. They are freed with their object, which the store retains as long
// as it lives. Nothing that refers to them lives longer.

/// The memory of an instance's records, which is freed as a whole.
final class InstanceArena {
  private var blocks: [UnsafeMutableRawPointer] = []

  /// Zeroed room for `count` values, which begins where a line of the processor's cache begins.
  func allocate<Element: BitwiseCopyable>(_ type: Element.Type, _ count: Int) -> UnsafeMutablePointer<Element> {
    let values = allocate(uninitialized: type, count)
    UnsafeMutableRawPointer(values).initializeMemory(
      as: UInt8.self, repeating: 0, count: max(count, 1) * MemoryLayout<Element>.stride)
    return values
  }

  /// The same, not zeroed: the caller initialises all of it. A module may have a hundred thousand functions.
  func allocate<Element: BitwiseCopyable>(uninitialized type: Element.Type, _ count: Int) -> UnsafeMutablePointer<Element> {
    let size = max(count, 1) * MemoryLayout<Element>.stride
    let block = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: MemoryLayout<FunctionRecord>.size)
    blocks.append(block)
    return block.bindMemory(to: type, capacity: max(count, 1))
  }

  deinit { for block in blocks { block.deallocate() } }
}
