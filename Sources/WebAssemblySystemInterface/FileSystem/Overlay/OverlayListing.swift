/// The numbers that the entries of an overlay's directory have in a listing.
///
/// Each file system has cookies of its own, which may be any numbers. So an entry has an even number here if it comes from the
/// lower file system, and an odd one if it comes from the upper one: with it, its own cookie is found again.
struct OverlayListing {
  private(set) var lower = Cookies(bit: 0)
  private(set) var upper = Cookies(bit: 1)

  struct Cookies {
    fileprivate let bit: UInt64
    private var cookies: [UInt64] = []

    fileprivate init(bit: UInt64) { self.bit = bit }

    /// The cookie of the entry with the index before this one; 0 for the beginning, `nil` for what was never listed.
    fileprivate func cookie(before index: Int) -> UInt64? {
      guard index > 0 else { return 0 }
      return index <= cookies.count ? cookies[index - 1] : nil
    }

    /// The number of the entry that now comes at an index.
    fileprivate mutating func number(_ cookie: UInt64, at index: Int) -> UInt64 {
      if index < cookies.count, cookies[index] != cookie { cookies.removeSubrange(index...) }
      if index == cookies.count { cookies.append(cookie) }
      return UInt64(index + 1) << 1 | bit
    }
  }

  /// Where to go on after a number: in which file system, how many entries come before, and the cookie of the last of them.
  func place(after number: UInt64) -> (isUpper: Bool, index: Int, cookie: UInt64)? {
    let isUpper = number & 1 == 1
    guard let index = Int(exactly: number >> 1) else { return nil }
    return (isUpper ? upper : lower).cookie(before: index).map { (isUpper, index, $0) }
  }

  mutating func number(ofLower cookie: UInt64, at index: Int) -> UInt64 { lower.number(cookie, at: index) }

  mutating func number(ofUpper cookie: UInt64, at index: Int) -> UInt64 { upper.number(cookie, at: index) }
}

extension OverlayDirectory {
  /// First what is seen of the lower directory, then what only the upper one has: so what is copied meanwhile comes once.
  func forEachEntry(after cookie: UInt64, _ body: (DirectoryEntry) -> Bool) throws(WASI.Errno) {
    let upper = try system.exclusively { (names) throws(WASI.Errno) in try self.upper(names) }
    guard let lower else {
      try upper?.forEachEntry(after: cookie, body)
      return
    }
    guard let (isUpper, before, after) = listing.place(after: cookie) else { return }
    var (index, position) = (before, after)
    var goesOn = true
    if !isUpper {
      try lower.forEachEntry(after: position) { entry in
        guard !system.isHidden(entry.name, in: self) else { return true }
        var entry = entry
        entry.cookie = listing.number(ofLower: entry.cookie, at: index)
        index += 1
        // A file that has been copied has the number of its copy.
        if let status = try? status(of: entry.name) {
          entry.inode = status.inode
          entry.type = status.type
        }
        goesOn = body(entry)
        return goesOn
      }
      (index, position) = (0, 0)
    }
    guard goesOn, let upper else { return }
    try upper.forEachEntry(after: position) { entry in
      if !system.isHidden(entry.name, in: self), (try? lower.status(of: entry.name)) != nil { return true }
      var entry = entry
      entry.cookie = listing.number(ofUpper: entry.cookie, at: index)
      index += 1
      return body(entry)
    }
  }
}
