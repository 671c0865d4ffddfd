/// Notes what host functions change in the memories of a store, for whoever wants to make the same changes again.
///
/// Each place is noted before somebody may write to it, with the bytes that are there. Those that differ afterwards were changed.
package final class MemoryChanges {
  /// Bytes that were written.
  package struct Change: Hashable, Sendable {
    /// The number of the memory in its store.
    package let memory: Int
    package let address: UInt64
    package let bytes: [UInt8]

    package init(memory: Int, address: UInt64, bytes: [UInt8]) {
      self.memory = memory
      self.address = address
      self.bytes = bytes
    }
  }

  private var places: [Change] = []

  package init() {}

  /// Notes that these bytes may be written to.
  func note(_ bytes: UnsafeMutableRawBufferPointer, at address: UInt64, in memory: Int) {
    guard !bytes.isEmpty else { return }
    places.append(Change(memory: memory, address: address, bytes: [UInt8](bytes)))
  }

  /// How many equal bytes between two that differ are counted as changed: to name a second place would take as much.
  private static let gap = 8

  /// What was changed since this was last asked.
  package func take(in store: Store) -> [Change] {
    var changes: [Change] = []
    for place in exchange(&places, with: []) {
      guard let bytes = try? store.memory(numbered: place.memory)?.bytes(at: place.address, count: place.bytes.count) else { continue }
      var start: Int?
      var end = 0
      func close() {
        guard let first = start else { return }
        changes.append(Change(memory: place.memory, address: place.address + UInt64(first), bytes: Array(bytes[first..<end])))
      }
      for index in bytes.indices where bytes[index] != place.bytes[index] {
        if start == nil || index - end > Self.gap {
          close()
          start = index
        }
        end = index + 1
      }
      close()
    }
    return changes
  }
}

extension Store {
  /// The memory of that number; `nil` where there is none.
  package func memory(numbered number: Int) -> Memory? {
    memories.indices.contains(number) ? Memory(store: self, number: number) : nil
  }
}
