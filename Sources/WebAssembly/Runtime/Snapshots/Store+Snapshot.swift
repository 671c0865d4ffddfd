#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

extension Store {
  /// Takes a snapshot: of all instances and what belongs to them, and of calls that are put aside.
  ///
  /// ```swift
  /// let base = try store.snapshot(tracksChanges: true)
  /// try instance.call("step")
  /// let change = try store.snapshot(since: base)
  /// ```
  ///
  /// - Parameters:
  ///   - executions: the executions that are to go on where it is restored, in the same order. For one that a host function has
  ///     suspended, that function is called again. Others are not part of the snapshot.
  ///   - tracksChanges: whether the system is to note from now on which pages of memories change, so that the next snapshot can hold
  ///     these only. Memories are then moved to a file without a name, which makes guests slower until they have touched their pages.
  /// - Throws: ``SnapshotError/inUse`` while a guest of the store is running; ``SnapshotError/unnamed(_:)`` and
  ///   ``SnapshotError/participant(name:_:)`` where something of the host's cannot be written.
  public func snapshot(of executions: [Execution] = [], tracksChanges: Bool = false) throws(SnapshotError) -> Snapshot {
    try snapshot(of: executions, base: 0, tracksChanges: tracksChanges)
  }

  /// Takes a snapshot that holds only those pages of memories that have changed since another one. Where the system does not tell which
  /// (on Linux it does), they are all there.
  ///
  /// - Parameters:
  ///   - base: the last snapshot of this store, which tracks changes. To restore this one, all from the last that is not incremental are
  ///     needed.
  ///   - executions: see ``snapshot(of:tracksChanges:)``.
  /// - Throws: what ``snapshot(of:tracksChanges:)`` does, and ``SnapshotError/otherBase``.
  public func snapshot(since base: Snapshot, of executions: [Execution] = []) throws(SnapshotError) -> Snapshot {
    guard lastSnapshot == base.header.identity else { throw .otherBase }
    return try snapshot(of: executions, base: base.header.identity, tracksChanges: true)
  }

  private func snapshot(
    of executions: [Execution], base: UInt64, tracksChanges: Bool
  ) throws(SnapshotError) -> Snapshot {
    guard interpreter.depth == 0, executions.allSatisfy({ $0.store === self && $0.isPutAside }) else { throw .inUse }
    var writer = SnapshotWriter(self)
    try writer.write(executions)
    let pages = memories.map { self.pages(of: $0, isIncremental: base != 0) }
    var header = SnapshotHeader(engine.configuration.translation)
    header.placeOffset = UInt64(writer.bytes.bytes.count)
    writer.write(pages)
    header.base = base
    let snapshot = Self.snapshot(&header, writer.bytes.bytes, pages.flatMap { $0 })
    lastSnapshot = nil
    if tracksChanges {
      for (memory, pages) in zip(memories, pages) { memory.track(pages.map { $0.range }) }
      lastSnapshot = snapshot.header.identity
    }
    return snapshot
  }

  /// Pages of a memory: the bytes that they are, and where they are in the memory.
  struct Pages {
    let range: Range<Int>
    let bytes: UnsafeRawBufferPointer
  }

  /// The pages of a memory that a snapshot holds: those that are not all zero, or all that have changed.
  private func pages(of memory: MemoryObject, isIncremental: Bool) -> [Pages] {
    let base = memory.record.pointee.base
    func pages(_ range: Range<Int>) -> Pages {
      Pages(range: range, bytes: UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count))
    }
    if isIncremental {
      let all = memory.record.pointee.byteCount > 0 ? [0..<Int(memory.record.pointee.byteCount)] : []
      return (memory.changedRanges ?? all).map(pages)
    }
    return memory.usedRanges.flatMap { Self.nonZeroRanges(base, $0) }.map(pages)
  }

  /// The parts of a range whose pages are not all zero.
  private static func nonZeroRanges(_ base: UnsafeRawPointer, _ range: Range<Int>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let end = min(start + PageMap.pageSize, range.upperBound)
      if !isZero(UnsafeRawBufferPointer(start: base + start, count: end - start)) {
        if let last = ranges.last, last.upperBound == start {
          ranges[ranges.count - 1] = last.lowerBound..<end
        } else {
          ranges.append(start..<end)
        }
      }
      start = end
    }
    return ranges
  }

  private static func isZero(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var offset = 0
    while bytes.count - offset >= 64 {
      if bytes.loadUnaligned(fromByteOffset: offset, as: SIMD8<UInt64>.self) != SIMD8() { return false }
      offset += 64
    }
    return bytes[offset...].allSatisfy { $0 == 0 }
  }

  /// The bytes of a snapshot, in one piece.
  private static func snapshot(_ header: inout SnapshotHeader, _ records: [UInt8], _ pages: [Pages]) -> Snapshot {
    header.recordSize = UInt64(records.count)
    header.pageSize = UInt64(pages.reduce(0) { $0 + $1.range.count })
    let size = SnapshotHeader.byteCount + records.count + Int(header.pageSize)
    var completed = header
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      let bytes = UnsafeMutableRawBufferPointer(buffer)
      if let base = bytes.baseAddress { SystemMemory.prepareToFill(base, size) }
      func place(_ offset: Int, _ part: UnsafeRawBufferPointer) {
        UnsafeMutableRawBufferPointer(rebasing: bytes[offset..<(offset + part.count)]).copyMemory(from: part)
      }
      records.withUnsafeBytes { place(SnapshotHeader.byteCount, $0) }
      var offset = SnapshotHeader.byteCount + records.count
      for part in pages {
        place(offset, part.bytes)
        offset += part.bytes.count
      }
      completed.checksum = Checksum.of(UnsafeRawBufferPointer(rebasing: bytes[SnapshotHeader.byteCount...]))
      completed.words.map { $0.littleEndian }.withUnsafeBytes { place(0, $0) }
      count = size
    }
    return Snapshot(completed, bytes)
  }
}
