/// The memory of an instance's records, freed together.
final class InstanceArena {
  private var blocks: [UnsafeMutableRawPointer] = []

  /// Room for `count` values, zeroed, which must be trivial.
  func allocate<Element: BitwiseCopyable>(_ type: Element.Type, _ count: Int) -> UnsafeMutablePointer<Element> {
    let size = max(count, 1) * MemoryLayout<Element>.stride
    let block = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    block.initializeMemory(as: UInt8.self, repeating: 0, count: size)
    blocks.append(block)
    return block.bindMemory(to: type, capacity: max(count, 1))
  }

  deinit { for block in blocks { block.deallocate() } }
}
