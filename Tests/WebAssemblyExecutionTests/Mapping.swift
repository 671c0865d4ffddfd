#if os(Linux)
  import Glibc

  /// A mapping of this process, as the system lists them.
  struct Mapping {
    let start: UInt
    let end: UInt
    let isReadable: Bool
    let isWritable: Bool

    var size: Int { Int(end - start) }

    /// All of them, by their addresses.
    static var all: [Mapping] {
      guard let file = fopen("/proc/self/maps", "r") else { return [] }
      defer { fclose(file) }
      var mappings: [Mapping] = []
      var line = [CChar](repeating: 0, count: 4096)
      while fgets(&line, Int32(line.count), file) != nil {
        let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let fields = text.split(separator: " ")
        let ends = fields.first?.split(separator: "-").compactMap { UInt($0, radix: 16) } ?? []
        guard fields.count > 1, ends.count == 2 else { continue }
        mappings.append(
          Mapping(start: ends[0], end: ends[1], isReadable: fields[1].contains("r"), isWritable: fields[1].contains("w")))
      }
      return mappings
    }

    /// Lets this process have so many addresses from now on, as `ulimit -v` does.
    static func limitAddresses(_ count: Int) throws {
      struct Failure: Error {}
      var limit = rlimit(rlim_cur: rlim_t(count), rlim_max: rlim_t(count))
      guard setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0 else { throw Failure() }
    }
  }
#endif
