import WebAssembly

/// The open descriptors of a guest, by number. There are three at the beginning, and there are never more.
final class FileDescriptors {
  private var table: [FileDescriptor?]

  /// - Parameter standard: an optional each, since an array of another type would be cast element by element at run time.
  init(_ standard: FileDescriptor?...) { table = standard }

  subscript(number: UInt32) -> FileDescriptor {
    get throws(SystemCallError) {
      guard number < table.count, let descriptor = table[Int(number)] else { throw .errno(.badDescriptor) }
      return descriptor
    }
  }

  /// Closes a descriptor for the guest; what the host has lent stays open.
  func close(_ number: UInt32) throws(SystemCallError) {
    _ = try self[number]
    table[Int(number)] = nil
  }

  /// Gives a descriptor the number of another one, which is closed.
  func renumber(_ number: UInt32, to other: UInt32) throws(SystemCallError) {
    let descriptor = try self[number]
    _ = try self[other]
    table[Int(number)] = nil
    table[Int(other)] = descriptor
  }
}

/// Calls on descriptors that do not move bytes.
extension WASI {
  func fdClose(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    try descriptors.close(call[0, as: UInt32.self])
  }

  func fdRenumber(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    try descriptors.renumber(call[0, as: UInt32.self], to: call[1, as: UInt32.self])
  }

  /// Nothing is held back, so nothing needs to be brought anywhere.
  func fdSync(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    _ = try descriptors[call[0, as: UInt32.self]]
  }

  /// Type `fdstat`: type at 0, flags at 2, rights at 8, rights of what is opened through it at 16.
  func fdFdstatGet(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    let descriptor = try descriptors[call[0, as: UInt32.self]]
    let address = call[1, as: UInt32.self]
    try guest.check(address, count: 1, size: 24, alignment: 8)
    try guest.store(UInt64(descriptor.fileType) | UInt64(descriptor.flags.rawValue) << 16, at: address)
    try guest.store(descriptor.rights.rawValue, at: address &+ 8)
    try guest.store(UInt64(0), at: address &+ 16)
  }

  func fdFdstatSetFlags(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    let descriptor = try descriptor(call[0, as: UInt32.self], .setFlags)
    let flags = FileDescriptor.Flags(rawValue: UInt16(truncatingIfNeeded: call[1]))
    guard flags.isSubset(of: [.append, .nonBlocking]) else { throw .errno(.notSupported) }
    descriptor.flags = flags
  }

  /// Rights can be given up, never gained.
  func fdFdstatSetRights(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    let descriptor = try descriptors[call[0, as: UInt32.self]]
    let rights = FileDescriptor.Rights(rawValue: call[1])
    guard rights.isSubset(of: descriptor.rights), call[2] == 0 else { throw .errno(.notCapable) }
    descriptor.rights = rights
  }

  /// Type `filestat`, 64 bytes: of a stream only the type, at 16, is known.
  func fdFilestatGet(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    let descriptor = try descriptor(call[0, as: UInt32.self], .getStatus)
    var status = [UInt8](repeating: 0, count: 64)
    status[16] = descriptor.fileType
    let address = call[1, as: UInt32.self]
    try guest.check(address, count: 1, size: 64, alignment: 8)
    try guest.write(status, at: address)
  }

  // MARK: - What a stream cannot do

  func fdNotSeekable(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    _ = try descriptors[call[0, as: UInt32.self]]
    throw .errno(.illegalSeek)
  }

  func fdNotDirectory(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    _ = try descriptors[call[0, as: UInt32.self]]
    throw .errno(.notDirectory)
  }

  /// No directory is open from the beginning. Guests ask for one number after the other until they get this answer.
  func fdNotPreopened(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) { throw .errno(.badDescriptor) }

  func fdUnsupported(_ call: borrowing ArgumentSlots, _ guest: Guest) throws(SystemCallError) {
    _ = try descriptors[call[0, as: UInt32.self]]
    throw .errno(.notSupportedByHost)
  }

  // MARK: - Rights

  /// The descriptor of that number, if the guest may do that with it.
  func descriptor(_ number: UInt32, _ right: FileDescriptor.Rights) throws(SystemCallError) -> FileDescriptor {
    let descriptor = try descriptors[number]
    guard descriptor.rights.isSuperset(of: right) else { throw .errno(.notCapable) }
    return descriptor
  }
}

extension FileDescriptor {
  /// WASI preview 1, type `filetype`: a terminal is a character device (2), of anything else the type is not told (0).
  fileprivate var fileType: UInt8 { hostDescriptor.map(Host.isTerminal) == true ? 2 : 0 }
}
