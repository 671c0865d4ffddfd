extension WASI {
  /// Where a guest's random numbers come from.
  ///
  /// Every ``WASI`` has its own copy: two that were given the same seed get the same numbers, each from the first on.
  public struct RandomSource {
    private enum Source {
      case system
      case seeded(SplitMix64)
      case closure((UnsafeMutableRawBufferPointer) throws(Errno) -> Void)
    }

    private var source: Source

    /// The random numbers of the host's system, which nobody can guess.
    public static var system: RandomSource { RandomSource(source: .system) }

    /// Numbers that follow from a seed: the same wherever and whenever the guest runs.
    ///
    /// They look like chance, but are not secret: whoever sees some of them knows all. A guest that makes keys of them has none.
    public static func seeded(_ seed: UInt64) -> RandomSource { RandomSource(source: .seeded(SplitMix64(state: seed))) }

    /// A source of your own.
    ///
    /// - Parameter fill: fills a buffer, or throws the error that the guest gets. The buffer lies in the guest's memory, which must
    ///   not grow before the closure returns; it may get a large request in several parts.
    public init(fill: @escaping (UnsafeMutableRawBufferPointer) throws(Errno) -> Void) { source = .closure(fill) }

    private init(source: Source) { self.source = source }
  }
}

extension WASI.RandomSource {
  /// Fills bytes with random numbers.
  fileprivate mutating func fill(_ bytes: UnsafeMutableRawBufferPointer) throws(WASI.Errno) {
    switch source {
    case .system: try Host.fillWithRandomBytes(bytes)
    case .seeded(var generator):
      generator.fill(bytes)
      source = .seeded(generator)
    case .closure(let fill): try fill(bytes)
    }
  }
}

extension WASI {
  /// Fills bytes with random numbers of the guest's.
  func fillWithRandomBytes(_ bytes: UnsafeMutableRawBufferPointer) throws(Errno) {
    // A closure may call the guest, which may ask for more: so it is not called while the property is being changed.
    var source = random
    defer { random = source }
    try source.fill(bytes)
  }
}

/// A small generator whose numbers are well spread, and not secret.
///
/// Steele, Lea, Flood: "Fast splittable pseudorandom number generators" (2014), with the constants of Vigna's `splitmix64.c`.
struct SplitMix64 {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var number = state
    number = (number ^ number >> 30) &* 0xBF58_476D_1CE4_E5B9
    number = (number ^ number >> 27) &* 0x94D0_49BB_1331_11EB
    return number ^ number >> 31
  }

  /// Fills bytes with numbers in little-endian order; what is not needed of the last one is lost.
  mutating func fill(_ bytes: UnsafeMutableRawBufferPointer) {
    for start in stride(from: 0, to: bytes.count, by: 8) {
      withUnsafeBytes(of: next().littleEndian) { number in
        let part = UnsafeMutableRawBufferPointer(rebasing: bytes[start..<min(start + 8, bytes.count)])
        part.copyBytes(from: number.prefix(part.count))
      }
    }
  }
}
