/// A part of a module that means nothing to the virtual machine: names, debugging information, whatever tools put there.
///
/// WebAssembly 3.0, section 5.5.3 (custom section).
public struct CustomSection: Sendable {
  /// Its name. Several sections may have the same.
  public let name: String
  /// The place of its contents in the module, after the name.
  public let range: Range<Int>
  private let module: ModuleBytes

  init(_ section: ModuleStructure.CustomSection, of module: ModuleBytes) {
    name = section.name
    range = section.bytes
    self.module = module
  }

  /// The size of its contents in bytes.
  public var byteCount: Int { range.count }

  /// A copy of its contents.
  public var bytes: [UInt8] {
    withExtendedLifetime(module) { [UInt8](contents) }
  }

  /// Calls `body` with its contents in place: nothing is copied.
  ///
  /// ```swift
  /// let first = section.withBytes { bytes in bytes.isEmpty ? nil : bytes.unsafeLoad(as: UInt8.self) }
  /// ```
  public func withBytes<Result, Failure: Error>(_ body: (RawSpan) throws(Failure) -> Result) throws(Failure) -> Result {
    try withExtendedLifetime(module) { () throws(Failure) in try body(contents.bytes) }
  }

  /// The contents in place, as long as the module's bytes live.
  private var contents: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: module.base + range.lowerBound, count: range.count)
  }
}

extension Module {
  /// The custom sections, in order. Their contents are not copied.
  public var customSections: [CustomSection] { structure.customSections.map { CustomSection($0, of: bytes) } }
}
