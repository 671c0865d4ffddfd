/// The bytes of a file in memory.
///
/// They lie in chunks, so that a file that grows is never moved, and what was never written takes no space: all chunks of zeros
/// are one until they are written to.
struct MemoryBytes: Sendable {
  private static let chunkSize = 64 << 10
  private static let zeros = [UInt8](repeating: 0, count: chunkSize)

  /// All are full but the last.
  private var chunks: [[UInt8]] = []
  private(set) var count = 0

  init() {}

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { write($0, at: 0) }
  }

  /// All bytes, one after the other.
  var array: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    for chunk in chunks { bytes += chunk }
    return bytes
  }

  /// Copies bytes from `position` on; returns how many, 0 at the end.
  func read(into target: UnsafeMutableRawBufferPointer, at position: Int) -> Int {
    guard position < count else { return 0 }
    let total = min(target.count, count - position)
    var done = 0
    while done < total {
      let (index, start) = (position + done).quotientAndRemainder(dividingBy: Self.chunkSize)
      let part = min(total - done, chunks[index].count - start)
      chunks[index].withUnsafeBytes {
        UnsafeMutableRawBufferPointer(rebasing: target[done..<done + part]).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: $0[start..<start + part]))
      }
      done += part
    }
    return total
  }

  /// Puts bytes in place of those from `position` on, which is no later than the end, and beyond the end.
  mutating func write(_ source: UnsafeRawBufferPointer, at position: Int) {
    var done = 0
    while done < source.count {
      let (index, start) = (position + done).quotientAndRemainder(dividingBy: Self.chunkSize)
      let part = min(source.count - done, Self.chunkSize - start)
      if index == chunks.count { chunks.append([]) }
      Self.write(UnsafeRawBufferPointer(rebasing: source[done..<done + part]), to: &chunks[index], at: start)
      done += part
    }
    count = max(count, position + source.count)
  }

  private static func write(_ source: UnsafeRawBufferPointer, to chunk: inout [UInt8], at start: Int) {
    let replaced = min(source.count, chunk.count - start)
    if replaced > 0 {
      chunk.withUnsafeMutableBytes {
        UnsafeMutableRawBufferPointer(rebasing: $0[start..<start + replaced]).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: source[..<replaced]))
      }
    }
    guard replaced < source.count else { return }
    reserve(source.count - replaced, in: &chunk)
    chunk.append(contentsOf: source[replaced...])
  }

  /// Makes room in a chunk: an array that grows doubles, which would be more than a chunk ever takes.
  private static func reserve(_ additional: Int, in chunk: inout [UInt8]) {
    let count = chunk.count + additional
    if count > chunk.capacity, count > chunkSize / 2 { chunk.reserveCapacity(chunkSize) }
  }

  /// Cuts the bytes off, or puts zeros at the end.
  mutating func setCount(_ newCount: Int) {
    if newCount < count {
      let (full, rest) = newCount.quotientAndRemainder(dividingBy: Self.chunkSize)
      // In new arrays: what is removed from one stays allocated, and nobody would count it.
      let last = rest > 0 ? [Array(chunks[full][..<rest])] : []
      chunks = Array(chunks[..<full]) + last
      count = newCount
    }
    while count < newCount {
      let (index, start) = count.quotientAndRemainder(dividingBy: Self.chunkSize)
      let part = min(newCount - count, Self.chunkSize - start)
      if index == chunks.count {
        chunks.append(part == Self.chunkSize ? Self.zeros : [UInt8](repeating: 0, count: part))
      } else {
        Self.reserve(part, in: &chunks[index])
        chunks[index] += [UInt8](repeating: 0, count: part)
      }
      count += part
    }
  }
}
