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

  /// Allocates the memory's initial pages, zeroed; `nil` where there is not enough memory.
  ///
  /// - Parameter isReserved: whether addresses are to be set aside for its growth.
  init?(_ type: MemoryType, limit: UInt64, isReserved: Bool) {
    let (bytes, overflow) = type.limits.minimum.multipliedReportingOverflow(by: 1 << UInt64(type.pageSizeLog2))
    guard !overflow, bytes <= limit, let size = Int(exactly: bytes) else { return nil }
    let most = (type.limits.maximum ?? 1 << 16).multipliedReportingOverflow(by: 1 << UInt64(type.pageSizeLog2))
    let reserved = min(most.overflow ? limit : most.partialValue, limit, 4 << 30)
    guard let space = AddressSpace(size: size, reserving: isReserved ? max(size, Int(clamping: reserved)) : 0) else { return nil }
    self.type = type
    self.space = space
    record = .allocate(capacity: 1)
    record.initialize(to: MemoryRecord(base: space.base, byteCount: bytes))
  }

  deinit {
    space.release()
    record.deallocate()
  }

  /// Whether addresses are set aside for its growth.
  var isReserved: Bool { space.isReserved }

  /// The size in pages.
  var pageCount: UInt64 { record.pointee.byteCount >> UInt64(type.pageSizeLog2) }

  /// Grows by `pages`. Returns the size before, in pages, or `nil` where it cannot grow so much.
  func grow(by pages: UInt64, limit: UInt64) -> UInt64? {
    let before = pageCount
    let (after, overflow) = before.addingReportingOverflow(pages)
    let most = type.limits.maximum ?? (type.addressType == .i32 ? 1 << 32 : 1 << 48) >> UInt64(type.pageSizeLog2)
    guard !overflow, after <= most else { return nil }
    let (bytes, tooMany) = after.multipliedReportingOverflow(by: 1 << UInt64(type.pageSizeLog2))
    guard !tooMany, bytes <= limit, let size = Int(exactly: bytes), space.grow(to: size, mayMove: borrowCount == 0) else { return nil }
    record.pointee = MemoryRecord(base: space.base, byteCount: bytes)
    return before
  }
}
