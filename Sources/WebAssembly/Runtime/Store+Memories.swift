// The memories of a store, whose sizes are limited, each and all together.

extension Store {
  /// A memory that begins with `pages`, or with zeroes; `nil` where it is larger than the store allows, or than there is memory for.
  ///
  /// Beyond the number of memories that may have addresses set aside for them, one has none, and moves when it grows.
  func makeMemory(_ type: MemoryType, _ pages: MemoryPages? = nil) -> MemoryObject? {
    guard memories.count < limits.memories,
      let memory = MemoryObject(
        type, limit: min(limits.memorySize, allocations.room(limits)),
        isReserved: allocations.reservationCount < limits.reservedMemories, pages: pages),
      allocations.add(memory.record.pointee.byteCount, limits)
    else { return nil }
    if memory.isReserved { allocations.reservationCount += 1 }
    return memory
  }

  /// Grows a memory. Returns the size before, in pages, or `nil` where it cannot grow so much.
  func grow(_ memory: MemoryObject, by pages: UInt64) -> UInt64? {
    let size = memory.record.pointee.byteCount
    let room = allocations.room(limits)
    let most = room > .max - size ? .max : size + room
    guard let before = memory.grow(by: pages, limit: min(limits.memorySize, most)) else { return nil }
    return allocations.add(memory.record.pointee.byteCount - size, limits) ? before : nil
  }
}
