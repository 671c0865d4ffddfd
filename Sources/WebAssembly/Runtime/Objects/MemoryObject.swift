#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

// Unsafe: records are in memory of their own, and never move. They are freed with their object, which the store retains as long
// as it lives. Nothing that refers to them lives longer.

/// A memory of a store.
final class MemoryObject {
  let type: MemoryType
  let record: UnsafeMutablePointer<MemoryRecord>
  private var space: AddressSpace
  /// How many closures have pointers to its bytes at the moment: as long as there are any, the bytes must not move.
  var borrowCount = 0

  /// Allocates the memory's initial pages; `nil` where there is not enough memory.
  ///
  /// - Parameters:
  ///   - isReserved: whether addresses are to be set aside for its growth.
  ///   - pages: what it begins with, if not with zeroes.
  init?(_ type: MemoryType, limit: UInt64, isReserved: Bool, pages: MemoryPages?) {
    guard let bytes = type.byteCount(ofPages: type.limits.minimum), bytes <= limit, let size = Int(exactly: bytes) else {
      return nil
    }
    let most = type.limits.maximum.map { type.byteCount(ofPages: $0) ?? .max } ?? .max
    let reserved = min(most, limit, type.addressType == .i32 ? 4 << 30 : Self.mostReserved)
    let space = AddressSpace(size: size, reserving: isReserved ? max(size, Int(clamping: reserved)) : 0, pages: pages)
    guard let space else { return nil }
    self.type = type
    self.space = space
    record = .allocate(capacity: 1)
    record.initialize(to: MemoryRecord(base: space.base, byteCount: bytes))
  }

  deinit {
    space.release()
    record.deallocate()
  }

  /// Makes the memory what it was in the beginning.
  func reset() {
    let size = type.byteCount(ofPages: type.limits.minimum) ?? 0
    space.reset(to: Int(size))
    record.pointee = MemoryRecord(base: space.base, byteCount: size)
  }

  /// Parts of the bytes outside of which all are zero.
  var usedRanges: [Range<Int>] { space.usedRanges }
  /// The parts of the bytes that have changed since they were tracked; `nil` where nobody knows.
  var changedRanges: [Range<Int>]? { space.changedRanges }
  /// From now on the system notes which pages change, if it can: see `AddressSpace.track`.
  func track(_ changed: [Range<Int>]) { space.track(changed) }

  /// How many addresses are set aside at most for a memory with addresses of 64 bits.
  private static let mostReserved: UInt64 = 256 << 30

  /// Whether addresses are set aside for its growth.
  var isReserved: Bool { space.isReserved }

  /// The size in pages.
  var pageCount: UInt64 { record.pointee.byteCount >> UInt64(type.pageSizeLog2) }

  /// Grows by `pages`. Returns the size before, in pages, or `nil` where it cannot grow so much.
  func grow(by pages: UInt64, limit: UInt64) -> UInt64? {
    let before = pageCount
    let (after, overflow) = before.addingReportingOverflow(pages)
    guard !overflow, after <= type.limits.maximum ?? type.mostPages, let bytes = type.byteCount(ofPages: after), bytes <= limit,
      let size = Int(exactly: bytes), space.grow(to: size, mayMove: borrowCount == 0)
    else { return nil }
    record.pointee = MemoryRecord(base: space.base, byteCount: bytes)
    return before
  }
}

extension MemoryObject {
  /// The address or count that a slot holds: of the address type's width.
  func number(_ slot: UInt64) -> UInt64 { type.addressType == .i64 ? slot : slot.low }

  /// Whether there are `count` bytes from `start` on.
  func holds(_ start: UInt64, _ count: UInt64) -> Bool {
    start <= record.pointee.byteCount && count <= record.pointee.byteCount - start
  }
}

extension MemoryType {
  /// The bytes of that many pages; `nil` where 64 bits do not hold the number.
  fileprivate func byteCount(ofPages pages: UInt64) -> UInt64? {
    let (bytes, overflow) = pages.multipliedReportingOverflow(by: 1 << UInt64(pageSizeLog2))
    return overflow ? nil : bytes
  }

  /// How many pages there may be where the type sets no maximum: as many as there are addresses for, and no more than the address
  /// type can count.
  fileprivate var mostPages: UInt64 {
    let largest = addressType == .i32 ? UInt64(UInt32.max) : .max
    return pageSizeLog2 == 0 ? largest : (largest >> UInt64(pageSizeLog2)) + 1
  }
}
