/// The open descriptors of a guest, by number.
final class DescriptorTable {
  private var descriptors: [Descriptor?]
  /// How many there may be.
  private let limit: Int

  init(_ descriptors: [Descriptor], limit: Int) {
    self.descriptors = descriptors
    self.limit = limit
  }

  subscript(number: UInt32) -> Descriptor {
    get throws(SystemCallError) {
      guard number < descriptors.count, let descriptor = descriptors[Int(number)] else { throw .errno(.badDescriptor) }
      return descriptor
    }
  }

  /// The least number that is free, for what is about to be opened: asked before, since opening may change something.
  func freeNumber() throws(SystemCallError) -> UInt32 {
    let number = descriptors.firstIndex { $0 == nil } ?? descriptors.count
    guard number < limit, let number = UInt32(exactly: number) else { throw .errno(.tooManyOpenFiles) }
    return number
  }

  /// Gives a descriptor a number, which is free.
  func insert(_ descriptor: Descriptor, at number: UInt32) {
    // A file system of the host's may have called the guest, which has closed others, since the number was found.
    while descriptors.count <= Int(number) { descriptors.append(nil) }
    descriptors[Int(number)] = descriptor
  }

  /// Closes a descriptor for the guest; what the host has lent stays open.
  func close(_ number: UInt32) throws(SystemCallError) {
    _ = try self[number]
    descriptors[Int(number)] = nil
    while let last = descriptors.last, last == nil { descriptors.removeLast() }
  }

  /// Gives a descriptor the number of another one, which is closed.
  func renumber(_ number: UInt32, to other: UInt32) throws(SystemCallError) {
    let descriptor = try self[number]
    _ = try self[other]
    guard number != other else { return }
    descriptors[Int(other)] = descriptor
    try close(number)
  }
}
