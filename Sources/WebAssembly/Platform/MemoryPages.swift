/// The first contents of a memory, for any number of memories that begin with them.
///
/// Unsafe: the bytes stay where they are, unchanged, as long as this object lives.
final class MemoryPages: @unchecked Sendable {
  /// Bytes that are not all zero.
  struct Run {
    /// Where they are in the memory: a multiple of what systems have as pages, as is the number of bytes.
    var start: Int
    var bytes: UnsafeRawBufferPointer
    /// Where they are in the file.
    var offset = 0
  }

  /// In ascending order, in the memory's first size.
  let runs: [Run]
  /// The file that the bytes are in, if they are in one.
  private let file: SystemFile?
  /// What keeps the bytes.
  private let owner: AnyObject

  /// A mapping for each run is not worth it where there are more than this.
  private static let mostMappings = 8

  init(_ runs: [Run], in file: SystemFile?, keeping owner: AnyObject) {
    self.runs = runs
    self.file = runs.count <= Self.mostMappings ? file : nil
    self.owner = owner
  }

  /// Puts the bytes in a memory of zeroes, or of these bytes that were changed.
  ///
  /// - Parameter isReserved: whether the memory is in addresses that were set aside, over which a file can be mapped.
  func fill(_ base: UnsafeMutableRawPointer, isReserved: Bool) {
    for run in runs {
      if isReserved, let file, file.map(at: base + run.start, offset: run.offset, size: run.bytes.count) { continue }
      UnsafeMutableRawBufferPointer(start: base + run.start, count: run.bytes.count).copyMemory(from: run.bytes)
    }
  }
}
