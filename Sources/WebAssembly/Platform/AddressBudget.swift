/// How many addresses this process has set aside, and how many it may.
///
/// A system lets a process have so many mappings (Linux: 65,530) and so many addresses, and what fails after that is not memory
/// of guests but whatever the process does next. So the engine takes a part of both, and beyond it does without reservations.
enum AddressBudget {
  private struct State {
    var mappingCount = 0
    var byteCount = 0
  }

  /// Linux allows 65,530 mappings, unless somebody has changed that.
  private static let maximumMappingCount = 58_000
  /// Half of what the system allows, and at most half of the 47 bits that most systems have.
  private static let maximumByteCount = min(SystemMemory.addressLimit / 2, Int(clamping: Int64(1) << 46))

  private static let state = Lock(State())

  /// Sets `size` bytes of addresses aside; `unreserve` returns them. `nil` where that would be too many, or where the system
  /// has none.
  ///
  /// - Parameter mappings: in how many parts at most they will be used, each of which is a mapping of the system's.
  static func reserve(_ size: Int, mappings: Int) -> UnsafeMutableRawPointer? {
    let isAllowed = state.withLock { state in
      guard state.mappingCount <= maximumMappingCount - mappings, size <= maximumByteCount - state.byteCount else { return false }
      state.mappingCount += mappings
      state.byteCount += size
      return true
    }
    guard isAllowed else { return nil }
    if let base = SystemMemory.reserve(size) {
      if SystemMemory.hasSpareAddresses { return base }
      SystemMemory.unreserve(base, size)
    }
    giveBack(size, mappings)
    return nil
  }

  /// Returns addresses that `reserve` has set aside for so many parts.
  static func unreserve(_ base: UnsafeMutableRawPointer, _ size: Int, mappings: Int) {
    SystemMemory.unreserve(base, size)
    giveBack(size, mappings)
  }

  private static func giveBack(_ size: Int, _ mappings: Int) {
    state.withLock { state in
      state.mappingCount -= mappings
      state.byteCount -= size
    }
  }
}
