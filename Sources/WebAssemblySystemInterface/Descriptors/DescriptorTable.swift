/// The open descriptors of a guest, by number.
final class DescriptorTable {
  private var descriptors: [Descriptor?]
  /// What the guest was given.
  private let given: [Descriptor]
  /// How many there may be.
  private let limit: Int

  init(_ descriptors: [Descriptor], limit: Int) {
    self.descriptors = descriptors
    given = descriptors
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

// MARK: - Snapshots

extension DescriptorTable {
  /// What has become of the descriptors that the guest was given: under each number one of them, by its place, or nothing.
  ///
  /// - Throws: what else is open, in words.
  func state() throws(DescriptorStateError) -> [DescriptorState?] {
    var states: [DescriptorState?] = []
    for (number, descriptor) in descriptors.enumerated() {
      guard let descriptor else {
        states.append(nil)
        continue
      }
      guard let place = given.firstIndex(where: { $0 === descriptor }) else {
        throw DescriptorStateError(what: "descriptor \(number) is \(descriptor.resource.kind), which the guest has opened")
      }
      states.append(
        DescriptorState(
          place: place, flags: descriptor.flags.rawValue, rights: descriptor.rights.rawValue,
          inheritingRights: descriptor.inheritingRights.rawValue, position: descriptor.position))
    }
    return states
  }

  /// Makes the descriptors that the guest is given what they were. Rights can only be fewer than they are.
  func restore(_ states: [DescriptorState?]) throws(DescriptorStateError) {
    guard states.count <= limit else { throw DescriptorStateError(what: "there are too many descriptors") }
    var restored: [Descriptor?] = []
    for (number, state) in states.enumerated() {
      guard let state else {
        restored.append(nil)
        continue
      }
      guard given.indices.contains(state.place) else {
        throw DescriptorStateError(
          what: "descriptor \(number) was number \(state.place) of those that the guest was given, which are fewer now")
      }
      let descriptor = given[state.place]
      descriptor.flags = DescriptorFlags(rawValue: state.flags).intersection(.all)
      descriptor.rights.formIntersection(Rights(rawValue: state.rights))
      descriptor.inheritingRights.formIntersection(Rights(rawValue: state.inheritingRights))
      // What is read now may be shorter than what was read then.
      if case .input(.bytes(let bytes)) = descriptor.resource {
        descriptor.position = min(state.position, UInt64(bytes.count))
      } else {
        descriptor.position = min(state.position, UInt64(Int64.max))
      }
      restored.append(descriptor)
    }
    descriptors = restored
  }
}

/// What has become of a descriptor that the guest was given.
struct DescriptorState {
  /// Which one it is, of those that the guest was given.
  let place: Int
  let flags: DescriptorFlags.RawValue
  let rights: Rights.RawValue
  let inheritingRights: Rights.RawValue
  let position: UInt64
}

/// Why descriptors are no part of a snapshot.
struct DescriptorStateError: Error {
  let what: String
}

extension Descriptor.Resource {
  /// What it is, in words.
  fileprivate var kind: String {
    switch self {
    case .input, .output: "a stream"
    case .file: "a file"
    case .directory: "a directory"
    case .socket: "a socket"
    }
  }
}
