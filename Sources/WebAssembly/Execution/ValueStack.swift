#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// The value stack of an execution that has one of its own.
///
/// Where the system maps memory, a page follows that nothing can touch: whoever overruns the stack, if there were a way to, reaches no
/// other memory, and the process ends. Nobody comes below the beginning: slots are counted from there.
///
/// A few stacks that nobody uses any more are kept for others. They are zero then: no slot is read before it is written, but snapshots hold
/// whole frames.
///
/// Unsafe because of the pointers: one execution has the memory, or none.
struct ValueStack: @unchecked Sendable {
  /// Where the frames begin, and where there is no more room for them.
  let base: Slots
  let end: Slots
  /// The memory.
  private let start: UnsafeMutableRawPointer
  /// How much is set aside in all; 0 where the memory comes from the allocator.
  private let reserved: Int

  /// Frames begin that many bytes after the beginning of a page: an odd number of cache lines. Memories begin where a page begins.
  /// A processor takes a load for one that waits for a store if the lower bits of their addresses are equal.
  static let offset = 37 * 64
  /// The stack, and the page after it.
  private static let mappings = 2
  /// How much of a stack stays in memory when nobody uses it.
  private static let trimmedSize = 8 << 10

  /// Stacks that nobody uses.
  private static let idle = Lock<[ValueStack]>([])
  private static let mostIdle = 16

  /// The size of a stack of which a host wants so much: at least 4 KiB, at most 1 GiB.
  static func size(_ wanted: Int) -> Int { min(max(wanted, 4 << 10), 1 << 30) }

  /// A stack that frames may use that many bytes of; `nil` where there is not enough memory.
  init?(size wanted: Int) {
    let size = Self.size(wanted)
    let idle = Self.idle.withLock { idle in
      idle.lastIndex { $0.end - $0.base == size }.map { idle.remove(at: $0) }
    }
    if let idle {
      self = idle
      return
    }
    let page = SystemMemory.pageSize
    let whole = (size + Self.offset + page - 1) / page * page
    let reserved = whole + page
    if let place = AddressBudget.reserve(reserved, mappings: Self.mappings) {
      guard SystemMemory.commit(place, whole) else {
        AddressBudget.unreserve(place, reserved, mappings: Self.mappings)
        return nil
      }
      start = place
      self.reserved = reserved
    } else if let place = SystemMemory.allocate(whole) {
      start = place
      self.reserved = 0
    } else {
      return nil
    }
    base = start + Self.offset
    end = base + size
  }

  /// Gives the memory back, or keeps it for another execution.
  func release() {
    guard reserved > 0 else { return SystemMemory.deallocate(start) }
    let size = end - start
    let kept = min(size, Self.trimmedSize)
    if size > kept, !SystemMemory.discard(start + kept, size - kept) {
      return AddressBudget.unreserve(start, reserved, mappings: Self.mappings)
    }
    start.initializeMemory(as: UInt8.self, repeating: 0, count: kept)
    let isKept = Self.idle.withLock { idle in
      guard idle.count < Self.mostIdle else { return false }
      idle.append(self)
      return true
    }
    if !isKept { AddressBudget.unreserve(start, reserved, mappings: Self.mappings) }
  }
}
