/// What a store has allocated for its guests.
struct Allocations {
  /// The bytes of memories, tables, and records of instances.
  private(set) var byteCount: UInt64 = 0
  /// How many bytes the exceptions take, roughly, that guests have references to, or had when it was looked last.
  var exceptionSize: UInt64 = 0
  /// The elements of all tables.
  var tableElementCount: UInt64 = 0
  /// The memories that addresses are set aside for.
  var reservationCount = 0

  /// How many more bytes there may be.
  func room(_ limits: ResourceLimits) -> UInt64 { limits.totalSize - min(byteCount + exceptionSize, limits.totalSize) }

  /// Takes bytes back.
  mutating func remove(_ bytes: UInt64) { byteCount -= min(bytes, byteCount) }

  /// Adds bytes, unless they are more than there may be; returns whether they are not.
  mutating func add(_ bytes: UInt64, _ limits: ResourceLimits) -> Bool {
    guard bytes <= room(limits) else { return false }
    byteCount += bytes
    return true
  }
}
