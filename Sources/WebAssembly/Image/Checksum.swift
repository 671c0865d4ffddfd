/// A number of 64 bits that tells whether bytes have changed by accident. It does not tell whether somebody has changed them on
/// purpose: who can change the bytes can find others with the same number.
///
/// The function is XXH64: four words at a time, so that it takes about as long as reading the memory.
package enum Checksum {
  private static let primes: [UInt64] = [
    0x9E37_79B1_85EB_CA87, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9, 0x85EB_CA77_C2B2_AE63, 0x27D4_EB2F_1656_67C5,
  ]

  package static func of(_ bytes: UnsafeRawBufferPointer, seed: UInt64 = 0) -> UInt64 {
    // Constants, not elements of an array, in the loops.
    let (first, second, third, fourth, fifth) = (primes[0], primes[1], primes[2], primes[3], primes[4])
    func word(_ offset: Int) -> UInt64 { UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) }
    func mixed(_ lane: UInt64, _ word: UInt64) -> UInt64 { rotated(lane &+ word &* second, 31) &* first }
    var offset = 0
    var hash = seed &+ fifth
    if bytes.count >= 32 {
      var lanes = (seed &+ first &+ second, seed &+ second, seed, seed &- first)
      while bytes.count - offset >= 32 {
        lanes.0 = mixed(lanes.0, word(offset))
        lanes.1 = mixed(lanes.1, word(offset + 8))
        lanes.2 = mixed(lanes.2, word(offset + 16))
        lanes.3 = mixed(lanes.3, word(offset + 24))
        offset += 32
      }
      hash = rotated(lanes.0, 1) &+ rotated(lanes.1, 7) &+ rotated(lanes.2, 12) &+ rotated(lanes.3, 18)
      for lane in [lanes.0, lanes.1, lanes.2, lanes.3] { hash = (hash ^ mixed(0, lane)) &* first &+ fourth }
    }
    hash = hash &+ UInt64(bytes.count)
    while bytes.count - offset >= 8 {
      hash = rotated(hash ^ mixed(0, word(offset)), 27) &* first &+ fourth
      offset += 8
    }
    if bytes.count - offset >= 4 {
      let word = UInt64(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
      hash = rotated(hash ^ word &* first, 23) &* second &+ third
      offset += 4
    }
    while offset < bytes.count {
      hash = rotated(hash ^ UInt64(bytes[offset]) &* fifth, 11) &* first
      offset += 1
    }
    hash = (hash ^ hash >> 33) &* second
    hash = (hash ^ hash >> 29) &* third
    return hash ^ hash >> 32
  }

  private static func rotated(_ word: UInt64, _ count: UInt64) -> UInt64 { word &<< count | word &>> (64 - count) }
}
