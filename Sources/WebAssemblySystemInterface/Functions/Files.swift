import WebAssembly

/// What only files can do, and other descriptors refuse: `fd_seek`, `fd_tell`, `fd_filestat_set_size`, `fd_allocate`, `fd_advise`.
extension WASI {
  func fdSeek(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    let descriptor = try descriptor(call[0, as: UInt32.self])
    let whence = try Whence(call[2, as: UInt32.self], guest.snapshot)
    let offset = Int64(bitPattern: call[1])
    // To ask where it is takes no more than the right to do that.
    let file = try descriptor.seekableFile(whence == .current && offset == 0 ? .tell : .seek)
    let result = call[3, as: UInt32.self]
    try guest.check(result, count: 1, size: 8, alignment: 8)
    let base: UInt64
    switch whence {
    case .start: base = 0
    case .current: base = descriptor.position
    case .end: do throws(Errno) { base = try file.status().size } catch { throw .errno(error) }
    }
    guard let base = Int64(exactly: base) else { throw .errno(.overflow) }
    let (position, overflow) = base.addingReportingOverflow(offset)
    guard !overflow else { throw .errno(.overflow) }
    guard let position = UInt64(exactly: position) else { throw .errno(.invalid) }
    descriptor.position = position
    try guest.store(position, at: result)
  }

  func fdTell(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    let descriptor = try descriptor(call[0, as: UInt32.self])
    _ = try descriptor.seekableFile(.tell)
    try guest.store(descriptor.position, at: call[1, as: UInt32.self])
  }

  func fdFilestatSetSize(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    let file = try descriptor(call[0, as: UInt32.self]).file(.setSize)
    do throws(Errno) { try file.setSize(call[1]) } catch { throw .errno(error) }
  }

  func fdAllocate(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    let file = try descriptor(call[0, as: UInt32.self]).file(.allocate)
    let (offset, count) = (call[1], call[2])
    guard count > 0 else { throw .errno(.invalid) }
    guard !offset.addingReportingOverflow(count).overflow else { throw .errno(.fileTooLarge) }
    do throws(Errno) { try file.allocate(at: offset, count: count) } catch { throw .errno(error) }
  }

  func fdAdvise(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    let file = try descriptor(call[0, as: UInt32.self]).seekableFile(.advise)
    guard let advice = FileAdvice(rawValue: UInt8(truncatingIfNeeded: call[3])) else { throw .errno(.invalid) }
    do throws(Errno) { try file.advise(at: call[1], count: call[2], advice) } catch { throw .errno(error) }
  }
}

/// What an offset counts from.
///
/// WASI preview 1, type `whence`.
private enum Whence {
  case start
  case current
  case end

  init(_ number: UInt32, _ snapshot: Snapshot) throws(SystemCallError) {
    let order: [Whence] = snapshot == .preview1 ? [.start, .current, .end] : [.current, .end, .start]
    // The guest passes 8 bits of a parameter.
    guard number & 0xFF < order.count else { throw .errno(.invalid) }
    self = order[Int(number & 0xFF)]
  }
}
