/// The first contents of a memory, for any number of memories that begin with them.
///
/// Unsafe: the bytes stay where they are, unchanged, as long as this object lives.
final class MemoryPages: @unchecked Sendable {
  /// Bytes that are not all zero.
  struct Run {
    /// Where they are in the memory: a multiple of what systems have as pages, as is the number of bytes.
    var start: Int
    var bytes: UnsafeRawBufferPointer
  }

  /// A part of a file that is mapped.
  struct Part {
    /// Where it is in the memory and in the file, and how large it is: multiples of what systems have as pages.
    var start: Int
    var offset: Int
    var size: Int
  }

  /// In ascending order, in the memory's first size.
  let runs: [Run]
  /// What of the file is mapped, instead of the runs being copied; nothing where there is no file.
  private let parts: [Part]
  private let file: SystemFile?
  /// What keeps the bytes.
  private let owners: [AnyObject]

  /// More mappings than these are not worth it.
  private static let mostParts = 8
  /// The size of the largest memory that a file is made for.
  private static let largestFile = Int(clamping: Int64(1) << 34)

  /// - Parameter parts: where the runs are in the file.
  init(_ runs: [Run], _ parts: [Part] = [], in file: SystemFile? = nil, keeping owners: [AnyObject]) {
    self.runs = runs
    self.owners = owners
    let isMapped = file?.mayBeKept == true && parts.count <= Self.mostParts
    self.file = isMapped ? file : nil
    self.parts = isMapped ? parts : []
  }

  /// The contents of a memory of that size, zero but for the runs, in a file without a name if the system has such files: then the whole
  /// memory is one mapping.
  convenience init(size: Int, _ runs: [Run], keeping owners: [AnyObject]) {
    var file = size <= Self.largestFile ? SystemFile.anonymous(size: size) : nil
    if let made = file, !runs.allSatisfy({ made.write($0.bytes, at: $0.start) }) { file = nil }
    self.init(runs, [Part(start: 0, offset: 0, size: size)], in: file, keeping: owners)
  }

  /// Whether they can be mapped.
  var isInFile: Bool { file != nil }

  /// How many mappings of the system's a memory consists of that begins with them: those of the file, and those between them.
  var mappingCount: Int { isInFile ? parts.count * 2 : 1 }

  /// Maps the bytes over addresses that are set aside; returns whether all of them are mapped. If not, nothing may be changed.
  func map(at base: UnsafeMutableRawPointer) -> Bool {
    guard let file else { return false }
    return parts.allSatisfy { file.map(at: base + $0.start, offset: $0.offset, size: $0.size) }
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
