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
  private let owners: [AnyObject]

  /// A mapping for each run is not worth it where there are more than this.
  private static let mostMappings = 8

  init(_ runs: [Run], in file: SystemFile?, keeping owners: [AnyObject]) {
    self.runs = runs
    self.file = runs.count <= Self.mostMappings ? file : nil
    self.owners = owners
  }

  /// The contents of a memory of that size, zero but for some bytes, in a file without a name if the system has such files.
  convenience init(size: Int, _ contents: [(start: Int, bytes: [UInt8])]) {
    if let file = SystemFile.anonymous(size: size),
      contents.allSatisfy({ part in part.bytes.withUnsafeBytes { file.write($0, at: part.start) } }),
      let mapped = MappedFile(file, size: size)
    {
      self.init([Run(start: 0, bytes: mapped.bytes)], in: file, keeping: [mapped])
    } else {
      let copies = contents.map { ($0.start, ModuleBytes($0.bytes)) }
      let runs = copies.map { Run(start: $0, bytes: UnsafeRawBufferPointer(start: $1.base, count: $1.count)) }
      self.init(runs, in: nil, keeping: copies.map { $0.1 })
    }
  }

  /// Whether they can be mapped.
  var isInFile: Bool { file != nil }

  /// How many mappings of the system's a memory of that size consists of.
  func mappingCount(in size: Int) -> Int { isInFile ? runs.count + gaps(in: size).count : 1 }

  /// Maps the bytes over addresses that are set aside; returns whether all of them are mapped. If not, nothing may be changed.
  func map(at base: UnsafeMutableRawPointer) -> Bool {
    guard let file else { return false }
    return runs.allSatisfy { file.map(at: base + $0.start, offset: $0.offset, size: $0.bytes.count) }
  }

  /// Copies the bytes to a memory.
  func copy(to base: UnsafeMutableRawPointer) {
    for run in runs { UnsafeMutableRawBufferPointer(start: base + run.start, count: run.bytes.count).copyMemory(from: run.bytes) }
  }

  /// Where a memory of that size has zeroes.
  func gaps(in size: Int) -> [Range<Int>] {
    var gaps: [Range<Int>] = []
    var end = 0
    for run in runs {
      if end < run.start { gaps.append(end..<run.start) }
      end = run.start + run.bytes.count
    }
    if end < size { gaps.append(end..<size) }
    return gaps
  }
}
