/// A run of zeroed bytes that can grow.
///
/// Where the system can set addresses aside without memory for them, the bytes stay where they are when they grow;
/// elsewhere, and where the system refuses, they move.
struct AddressSpace {
  /// Where the bytes lie.
  private(set) var base: UnsafeMutableRawPointer
  private var size: Int
  /// How many bytes are set aside; 0 where the bytes come from the allocator.
  private var reserved: Int
  /// How many bytes there is room for.
  private var capacity: Int

  /// A small memory that never grows beyond a page or so is not worth a mapping.
  private static let smallestReservation = 1 << 16

  /// `size` bytes that begin with `pages`, with room to grow to `reserving`, or to as much of that as the system sets aside; `nil`
  /// where there is not enough memory.
  init?(size: Int, reserving: Int, pages: MemoryPages? = nil) {
    self.init(size: size, reserving: reserving)
    pages?.fill(base, isReserved: reserved > 0)
  }

  private init?(size: Int, reserving: Int) {
    self.size = size
    var wanted = reserving
    while wanted > Self.smallestReservation {
      if let base = Self.reserve(wanted, committing: size) {
        self.base = base
        reserved = wanted
        capacity = wanted
        return
      }
      guard wanted > size else { break }
      wanted = max(size, wanted / 4)
    }
    guard let base = SystemMemory.allocate(size) else { return nil }
    self.base = base
    reserved = 0
    capacity = size
  }

  /// Whether addresses are set aside for the bytes.
  var isReserved: Bool { reserved > 0 }

  /// Makes the bytes more, the new ones zeroed; returns whether there was enough memory, without moving if they must not.
  mutating func grow(to newSize: Int, mayMove: Bool) -> Bool {
    guard newSize > size else { return true }
    if newSize <= capacity {
      // What the allocator has given is there, and zero.
      guard reserved == 0 || SystemMemory.commit(base, newSize) else { return false }
    } else {
      guard mayMove, move(toRoomFor: newSize) else { return false }
    }
    size = newSize
    return true
  }

  /// Moves the bytes to where there is room for `newSize`. If there is memory for it, room for twice as many as before: who grows
  /// little by little then moves seldom.
  private mutating func move(toRoomFor newSize: Int) -> Bool {
    let (double, overflow) = size.multipliedReportingOverflow(by: 2)
    let most = overflow ? newSize : max(newSize, double)
    let room = SystemMemory.allocate(most).map { ($0, most) } ?? SystemMemory.allocate(newSize).map { ($0, newSize) }
    guard let (larger, count) = room else { return false }
    larger.copyMemory(from: base, byteCount: size)
    release()
    base = larger
    reserved = 0
    capacity = count
    return true
  }

  /// Gives the bytes back.
  func release() {
    if reserved > 0 { AddressBudget.unreserve(base, reserved) } else { SystemMemory.deallocate(base) }
  }

  /// Addresses, with memory for the first `size` bytes.
  private static func reserve(_ count: Int, committing size: Int) -> UnsafeMutableRawPointer? {
    guard let base = AddressBudget.reserve(count) else { return nil }
    if SystemMemory.commit(base, size) { return base }
    AddressBudget.unreserve(base, count)
    return nil
  }
}
