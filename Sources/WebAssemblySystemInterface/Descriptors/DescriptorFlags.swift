/// What a guest has set on a descriptor.
///
/// WASI preview 1, type `fdflags`.
struct DescriptorFlags: OptionSet {
  let rawValue: UInt16

  /// Writes go to the end of the file.
  static let append = DescriptorFlags(rawValue: 1 << 0)
  /// Writes return when their bytes have reached the device.
  static let synchronizesContents = DescriptorFlags(rawValue: 1 << 1)
  /// Nothing waits.
  static let nonBlocking = DescriptorFlags(rawValue: 1 << 2)
  /// Reads wait for writes that go to the device.
  static let synchronizesReads = DescriptorFlags(rawValue: 1 << 3)
  /// Writes return when their bytes and all that is known of the file have reached the device.
  static let synchronizes = DescriptorFlags(rawValue: 1 << 4)

  static let all = DescriptorFlags(rawValue: (1 << 5) - 1)
  /// What can be chosen only when a file is opened.
  static let anySynchronization: DescriptorFlags = [.synchronizesContents, .synchronizesReads, .synchronizes]

  /// What a guest passes as 16 bits of a parameter. Anything unknown makes no sense.
  init(_ parameter: UInt64) throws(SystemCallError) {
    self.init(rawValue: UInt16(truncatingIfNeeded: parameter))
    guard isSubset(of: .all) else { throw .errno(.invalid) }
  }

  init(rawValue: UInt16) { self.rawValue = rawValue }
}
