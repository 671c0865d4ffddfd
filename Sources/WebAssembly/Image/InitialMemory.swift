/// What the active data segments of a module make of a memory that the module defines, as runs of whole pages.
///
/// An image has these pages, so that they can be mapped: the segments need not be copied then.
struct InitialMemory {
  /// The memory, by its index in the module.
  let memory: Int
  /// Where the runs are in the memory, in ascending order.
  private(set) var runs: [Range<Int>] = []
  /// The segments that are written to the memory, in order.
  private var segments: [(start: Int, bytes: Range<Int>)] = []

  /// Runs may take so many times as much as the segments, and so much besides.
  private static let (mostTimes, mostBesides) = (4, 1 << 20)

  /// `nil` where the pages are not known before the module is instantiated, or where there are none.
  init?(_ memory: Int, of module: ModuleStructure, _ bytes: ModuleBytes) {
    self.memory = memory
    let type = module.memories[memory]
    // When an element segment does not fit, data is not written; but who has the elements of those before it sees the memory.
    guard type.pageSizeLog2 == 16, !type.isShared, !module.writesImportedTables,
      let size = Int(exactly: type.limits.minimum << 16), type.limits.minimum <= 1 << 32
    else { return nil }
    for segment in module.data {
      guard case .active(UInt32(memory), let offset) = segment.mode else { continue }
      guard let start = offset.constant(bytes).flatMap({ Int(exactly: $0) }), start <= size, segment.bytes.count <= size - start else {
        return nil
      }
      if !segment.bytes.isEmpty { segments.append((start, segment.bytes)) }
    }
    guard !segments.isEmpty else { return nil }
    findRuns()
    let runSize = runs.reduce(0) { $0 + $1.count }
    let segmentSize = segments.reduce(0) { $0 + $1.bytes.count }
    guard runSize / Self.mostTimes <= segmentSize + Self.mostBesides else { return nil }
  }

  private mutating func findRuns() {
    let alignment = ImageRun.alignment
    let pages = segments.map { $0.start / alignment..<($0.start + $0.bytes.count + alignment - 1) / alignment }
    for range in pages.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let run = range.lowerBound * alignment..<range.upperBound * alignment
      if let last = runs.last, last.upperBound >= run.lowerBound {
        runs[runs.count - 1] = last.lowerBound..<max(last.upperBound, run.upperBound)
      } else {
        runs.append(run)
      }
    }
  }

  /// The bytes of a run.
  func contents(of run: Range<Int>, _ bytes: ModuleBytes) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: run.count) { buffer, count in
      buffer.initialize(repeating: 0)
      count = run.count
      for segment in segments {
        let overlap = (segment.start..<segment.start + segment.bytes.count).clamped(to: run)
        guard !overlap.isEmpty else { continue }
        let source = bytes.base + segment.bytes.lowerBound + (overlap.lowerBound - segment.start)
        // Unsafe: both ranges lie in what they are ranges of, as the decoder and the overlap have it.
        UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[(overlap.lowerBound - run.lowerBound)...])
          .copyMemory(from: UnsafeRawBufferPointer(start: source, count: overlap.count))
      }
    }
  }
}

extension ModuleStructure {
  /// Whether an active element segment is for an imported table.
  fileprivate var writesImportedTables: Bool {
    elements.contains { segment in
      if case .active(let table, _) = segment.mode { Int(table) < importedTableCount } else { false }
    }
  }
}

extension ModuleStructure.ConstantExpression {
  /// The value, if it is that of a single `i32.const` or `i64.const`; of 32 bits as an address has them.
  fileprivate func constant(_ bytes: ModuleBytes) -> UInt64? {
    var decoder = InstructionDecoder(bytes: bytes, range: range)
    guard let instruction = try? decoder.next(), let end = try? decoder.next(), end.opcode == .end else { return nil }
    return switch instruction.opcode {
    case .i32Const: UInt64(UInt32(truncatingIfNeeded: instruction.bits))
    case .i64Const: instruction.bits
    default: nil
    }
  }
}
