/// The times of a node in memory, in nanoseconds since 1970.
struct MemoryTimes: Sendable {
  var access: UInt64
  var modification: UInt64
  var change: UInt64

  /// Of what is made at that time.
  init(at now: UInt64) {
    access = now
    modification = now
    change = now
  }

  /// The contents have changed.
  mutating func modify(at now: UInt64) {
    modification = now
    change = now
  }

  /// `nil` leaves a time as it is.
  mutating func set(access: FileTime?, modification: FileTime?, at now: UInt64) {
    if let access { self.access = access.nanoseconds(at: now) }
    if let modification { self.modification = modification.nanoseconds(at: now) }
    if access != nil || modification != nil { change = now }
  }
}

extension FileTime {
  fileprivate func nanoseconds(at now: UInt64) -> UInt64 {
    switch self {
    case .now: now
    case .time(let time): time
    }
  }
}
