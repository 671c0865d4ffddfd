/// How many addresses this process has set aside, and how many it may.
///
/// A system lets a process have so many mappings (Linux: 65,530) and so many addresses, and what fails after that is not memory
/// of guests but whatever the process does next. So the engine takes a part of both, and beyond it does without reservations.
enum AddressBudget {
  private struct State {
    var reservationCount = 0
    var byteCount = 0
  }

  /// A reservation is up to three mappings of the system: memory, and what lies before and after it.
  private static let maximumReservationCount = 12_000
  /// Half of what the system allows, and at most half of the 47 bits that most systems have.
  private static let maximumByteCount = min(SystemMemory.addressLimit / 2, Int(clamping: Int64(1) << 46))

  private static let state = Lock(State())

  /// Sets `size` bytes of addresses aside; `unreserve` returns them. `nil` where that would be too many, or where the system
  /// has none.
  static func reserve(_ size: Int) -> UnsafeMutableRawPointer? {
    let isAllowed = state.withLock { state in
      guard state.reservationCount < maximumReservationCount, size <= maximumByteCount - state.byteCount else { return false }
      state.reservationCount += 1
      state.byteCount += size
      return true
    }
    guard isAllowed else { return nil }
    if let base = SystemMemory.reserve(size) {
      if SystemMemory.hasSpareAddresses { return base }
      SystemMemory.unreserve(base, size)
    }
    giveBack(size)
    return nil
  }

  /// Returns addresses that `reserve` has set aside.
  static func unreserve(_ base: UnsafeMutableRawPointer, _ size: Int) {
    SystemMemory.unreserve(base, size)
    giveBack(size)
  }

  private static func giveBack(_ size: Int) {
    state.withLock { state in
      state.reservationCount -= 1
      state.byteCount -= size
    }
  }
}
