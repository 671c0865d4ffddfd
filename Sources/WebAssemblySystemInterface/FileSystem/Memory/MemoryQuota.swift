import WebAssembly

/// Counts the bytes that a file system in memory holds, up to a limit.
final class MemoryQuota: Sendable {
  private let used = Lock(0)
  private let limit: Int

  init(limit: Int) { self.limit = max(0, limit) }

  /// Takes as many bytes as there are left of `most`.
  ///
  /// - Throws: `WASI.Errno.noSpace`, where fewer than `least` are left: then none are taken.
  func take(_ most: Int, atLeast least: Int) throws(WASI.Errno) -> Int {
    try used.withLock { (used) throws(WASI.Errno) in
      let count = min(most, limit - used)
      guard count >= least else { throw .noSpace }
      used += count
      return count
    }
  }

  /// Takes these bytes.
  func take(_ count: Int) throws(WASI.Errno) { _ = try take(count, atLeast: count) }

  /// Takes what `new` is larger than `old`, or gives back what it is smaller.
  func exchange(_ old: Int, for new: Int) throws(WASI.Errno) {
    if new > old { try take(new - old) } else { giveBack(old - new) }
  }

  func giveBack(_ count: Int) { used.withLock { $0 -= count } }
}
