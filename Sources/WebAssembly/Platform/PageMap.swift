#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Android)
  import Android
#endif

/// What the system knows of the pages of this process: which of them have memory of their own.
enum PageMap {
  /// The size of a page, where the system tells.
  static let pageSize = 4096

  #if canImport(Glibc) || canImport(Musl) || canImport(Android)
    /// The file with a word for each page of the process's addresses.
    private static let file: SystemFile? = {
      guard SystemMemory.pageSize == pageSize else { return nil }
      return try? SystemFile.open("/proc/self/pagemap")
    }()

    /// Whether the system tells.
    static var isAvailable: Bool { file != nil }

    /// The parts of a range of memory, as offsets in it, whose pages the process has for itself: those that were written to, where a
    /// file is mapped such that nobody else sees what is written; those that were touched, where none is. `nil` where the system does
    /// not tell.
    static func ownPages(_ base: UnsafeMutableRawPointer, byteCount: Int) -> [Range<Int>]? {
      guard let file else { return nil }
      let pageCount = byteCount / pageSize
      let firstPage = UInt(bitPattern: base) / UInt(pageSize)
      var words = [UInt64](repeating: 0, count: min(pageCount, 1 << 16))
      var ranges: [Range<Int>] = []
      var page = 0
      while page < pageCount {
        let count = min(words.count, pageCount - page)
        let isRead = words.withUnsafeMutableBytes { bytes in
          file.read(UnsafeMutableRawBufferPointer(rebasing: bytes[..<(count * 8)]), at: (Int(firstPage) + page) * 8)
        }
        guard isRead else { return nil }
        for index in 0..<count where isOwn(words[index]) {
          let start = (page + index) * pageSize
          if let last = ranges.last, last.upperBound == start {
            ranges[ranges.count - 1] = last.lowerBound..<(start + pageSize)
          } else {
            ranges.append(start..<(start + pageSize))
          }
        }
        page += count
      }
      return ranges
    }

    /// Bit 63 says that a page is in memory, bit 62 that it was swapped out, bit 61 that it is a file's.
    private static func isOwn(_ word: UInt64) -> Bool { word >> 62 != 0 && word >> 61 & 1 == 0 }
  #else
    static var isAvailable: Bool { false }
    static func ownPages(_ base: UnsafeMutableRawPointer, byteCount: Int) -> [Range<Int>]? { nil }
  #endif
}
