/// What tells a store's references from those of any other, living or dead.
///
/// Guests cannot make references. Should a fault of the engine let one put any bits in the place of a reference, they are still
/// compared with what nobody outside of the engine knows before they lead anywhere.
struct StoreIdentity {
  /// The number of the store: no other of the process has it, has had it, or will have it.
  let number: UInt64
  /// What the bits of its references follow from.
  let seed: UInt64

  /// References have so many bits above the kind and a number of 32 bits.
  static let tagBits: UInt64 = 29

  private static let count = Lock<UInt64>(0)

  init() {
    number = Self.nextNumber()
    #if hasFeature(Embedded)
      seed = number
    #else
      var generator = SystemRandomNumberGenerator()
      seed = generator.next()
    #endif
  }

  private init(number: UInt64, seed: UInt64) {
    self.number = number
    self.seed = seed
  }

  /// The identity of a store that is restored: the bits of references are what they were in the one that had this seed.
  init(restoring seed: UInt64) { self.init(number: Self.nextNumber(), seed: seed) }

  /// The identity of a store that takes over what another has left: the bits of references to functions stay what they are. No guest
  /// has another reference of the store that has ended, and those of the host are told by the number.
  var successor: StoreIdentity { StoreIdentity(number: Self.nextNumber(), seed: seed) }

  private static func nextNumber() -> UInt64 {
    count.withLock { count in
      count += 1
      return count
    }
  }

  /// Bits that belong to a number of this store: always the same, and others in another store that is not its successor.
  ///
  /// The function is the one that SplitMix64 makes random numbers with.
  func tag(_ number: Int) -> UInt64 {
    var bits = seed &+ UInt64(truncatingIfNeeded: number) &* 0x9E37_79B9_7F4A_7C15
    bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
    return (bits ^ bits >> 31) >> (64 - Self.tagBits)
  }
}
