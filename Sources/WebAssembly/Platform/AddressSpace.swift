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

  /// In how many parts of the system's the addresses are used: the memory, and what it may grow to, each of which pages may divide.
  private let mappings: Int
  /// What the bytes begin with, and whether that is mapped.
  private let pages: MemoryPages?
  private var isMapped = false
  /// A file with the bytes as they were at some time, which is mapped, so that the system knows which pages have changed since.
  private var tracking: (file: SystemFile, size: Int)?

  /// A small memory that never grows beyond a page or so is not worth a mapping.
  private static let smallestReservation = 1 << 16

  /// `size` bytes that begin with `pages`, with room to grow to `reserving`, or to as much of that as the system sets aside; `nil`
  /// where there is not enough memory.
  init?(size: Int, reserving: Int, pages: MemoryPages? = nil) {
    self.size = size
    self.pages = pages
    mappings = 1 + (pages?.mappingCount ?? 1)
    var wanted = reserving
    while wanted > Self.smallestReservation {
      if let base = Self.reserve(wanted, committing: size, mappings) {
        self.base = base
        reserved = wanted
        capacity = wanted
        fill()
        return
      }
      guard wanted > size else { break }
      wanted = max(size, wanted / 4)
    }
    guard let base = SystemMemory.allocate(size) else { return nil }
    self.base = base
    reserved = 0
    capacity = size
    fill()
  }

  /// Gives zeroed memory the contents that it begins with.
  private mutating func fill() {
    guard let pages else { return }
    isMapped = reserved > 0 && pages.map(at: base)
    if !isMapped { pages.copy(to: base) }
  }

  /// To copy so many bytes takes less time than to have the system make pages again.
  private static let mostCopied = 128 << 10

  /// Makes the bytes `newSize` again, and what they were in the beginning. Where they have moved, the memory that they were given is
  /// given back, if there is other memory for them.
  mutating func reset(to newSize: Int) {
    if exchange(&tracking, with: nil) != nil {
      if !SystemMemory.renew(base, size) { base.initializeMemory(as: UInt8.self, repeating: 0, count: size) }
      fill()
    } else if reserved == 0, capacity > newSize, let smaller = SystemMemory.allocate(newSize) {
      release()
      base = smaller
      capacity = newSize
      fill()
    } else if reserved > 0, size > Self.mostCopied, SystemMemory.discard(base, size) {
      if !isMapped || !SystemMemory.discardingKeepsFiles { fill() }
    } else if let pages {
      for gap in pages.gaps(in: size) { (base + gap.lowerBound).initializeMemory(as: UInt8.self, repeating: 0, count: gap.count) }
      pages.copy(to: base)
    } else {
      base.initializeMemory(as: UInt8.self, repeating: 0, count: size)
    }
    size = newSize
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
    isMapped = false
    tracking = nil
    return true
  }

  /// Gives the bytes back.
  func release() {
    if reserved > 0 {
      AddressBudget.unreserve(base, reserved, mappings: mappings)
    } else {
      SystemMemory.deallocate(base)
    }
  }

  /// Addresses, with memory for the first `size` bytes.
  private static func reserve(_ count: Int, committing size: Int, _ mappings: Int) -> UnsafeMutableRawPointer? {
    guard let base = AddressBudget.reserve(count, mappings: mappings) else { return nil }
    if SystemMemory.commit(base, size) { return base }
    AddressBudget.unreserve(base, count, mappings: mappings)
    return nil
  }
}

// MARK: - Changes

extension AddressSpace {
  /// Parts of the bytes, as offsets, outside of which all are zero. Pages that nobody has touched are not read, where the system knows
  /// them.
  var usedRanges: [Range<Int>] {
    let all = size > 0 ? [0..<size] : []
    guard reserved > 0, !isMapped, tracking == nil, let own = PageMap.ownPages(base, byteCount: size) else { return all }
    return own + tail
  }

  /// The parts of the bytes that have changed since they were tracked; `nil` where nobody knows.
  var changedRanges: [Range<Int>]? {
    guard tracking != nil, let own = PageMap.ownPages(base, byteCount: size) else { return nil }
    return own + tail
  }

  /// What is left at the end, if the size is no multiple of a page.
  private var tail: [Range<Int>] {
    let end = size / PageMap.pageSize * PageMap.pageSize
    return end < size ? [end..<size] : []
  }

  /// From now on the system notes which pages change. Where it cannot, nothing does.
  ///
  /// - Parameter changed: the parts that have changed since the bytes were tracked, or that may not be zero if they were not.
  mutating func track(_ changed: [Range<Int>]) {
    let whole = size / PageMap.pageSize * PageMap.pageSize
    guard reserved > 0, whole > 0, PageMap.isAvailable else { return }
    if let tracking, tracking.size == whole {
      let isNoted = changed.allSatisfy { range in
        range.upperBound > whole || (write(range, to: tracking.file) && SystemMemory.discard(base + range.lowerBound, range.count))
      }
      // What was not noted counts as changed, which is right, but for pages that were noted and not discarded, which are the same.
      if isNoted { return }
    }
    guard let file = SystemFile.anonymous(size: whole), file.mayBeKept else { return }
    let used = tracking == nil ? changed : usedRanges
    guard used.allSatisfy({ write($0, to: file) }), file.map(at: base, offset: 0, size: whole) else { return }
    tracking = (file, whole)
    isMapped = false
  }

  private func write(_ range: Range<Int>, to file: SystemFile) -> Bool {
    file.write(UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count), at: range.lowerBound)
  }
}
