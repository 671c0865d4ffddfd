import WebAssembly

/// Descriptors of all kinds: `fd_close`, `fd_renumber`, `fd_sync`, `fd_datasync`, `fd_fdstat_get`, `fd_fdstat_set_flags`,
/// `fd_fdstat_set_rights`, `fd_filestat_get`, and `fd_filestat_set_times`, which streams refuse.
extension WASI {
  /// The descriptor of that number.
  func descriptor(_ number: UInt32) throws(SystemCallError) -> Descriptor { try descriptors[number] }

  /// The descriptor of that number, if the guest may do that with it.
  func descriptor(_ number: UInt32, _ rights: Rights) throws(SystemCallError) -> Descriptor {
    let descriptor = try descriptors[number]
    try descriptor.checkRights(rights)
    return descriptor
  }

  func fdClose(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    try descriptors.close(call[0, as: UInt32.self])
  }

  func fdRenumber(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    try descriptors.renumber(call[0, as: UInt32.self], to: call[1, as: UInt32.self])
  }

  func fdSync(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    try synchronize(descriptor(call[0, as: UInt32.self]), .synchronize)
  }

  func fdDatasync(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    try synchronize(descriptor(call[0, as: UInt32.self]), .synchronizeContents)
  }

  private func synchronize(_ descriptor: Descriptor, _ right: Rights) throws(SystemCallError) {
    // Of a stream nothing is held back, so nothing needs to be brought anywhere.
    guard let node = try descriptor.node else { return }
    try descriptor.checkRights(right)
    do throws(Errno) { try node.synchronize(contentsOnly: right == .synchronizeContents) } catch { throw .errno(error) }
  }

  /// Type `fdstat`: type at 0, flags at 2, rights at 8, rights of what is opened through it at 16.
  func fdFdstatGet(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    let descriptor = try descriptor(call[0, as: UInt32.self])
    let address = call[1, as: UInt32.self]
    try guest.check(address, count: 1, size: 24, alignment: 8)
    try guest.store(UInt64(descriptor.type.rawValue) | UInt64(descriptor.flags.rawValue) << 16, at: address)
    try guest.store(descriptor.rights.rawValue, at: address &+ 8)
    try guest.store(descriptor.inheritingRights.rawValue, at: address &+ 16)
  }

  func fdFdstatSetFlags(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    let descriptor = try descriptor(call[0, as: UInt32.self], .setFlags)
    let flags = try DescriptorFlags(call[1])
    // Whether writes wait for the device is chosen when a file is opened.
    guard flags.intersection(.anySynchronization) == descriptor.flags.intersection(.anySynchronization) else {
      throw .errno(.notSupported)
    }
    descriptor.flags = flags
  }

  /// Rights can be given up, never gained.
  func fdFdstatSetRights(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    let descriptor = try descriptor(call[0, as: UInt32.self])
    let (rights, inheriting) = (Rights(rawValue: call[1]), Rights(rawValue: call[2]))
    guard rights.isSubset(of: descriptor.rights), inheriting.isSubset(of: descriptor.inheritingRights) else {
      throw .errno(.notCapable)
    }
    descriptor.rights = rights
    descriptor.inheritingRights = inheriting
  }

  func fdFilestatGet(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    let descriptor = try descriptor(call[0, as: UInt32.self], .getStatus)
    let address = call[1, as: UInt32.self]
    try guest.checkStatus(at: address)
    let status: FileStatus
    do throws(Errno) { status = try descriptor.status() } catch { throw .errno(error) }
    try guest.store(status, at: address)
  }

  func fdFilestatSetTimes(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    let descriptor = try descriptor(call[0, as: UInt32.self])
    let times = try FileTimes(access: call[1], modification: call[2], flags: call[3])
    guard let node = try descriptor.node else { throw .errno(.notSupported) }
    try descriptor.checkRights(.setTimes)
    do throws(Errno) { try node.setTimes(access: times.access, modification: times.modification) } catch { throw .errno(error) }
  }
}
