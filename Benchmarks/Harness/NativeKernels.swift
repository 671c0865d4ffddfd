/// Kernels once more, in Swift: what they take as machine code is the measure of what they take as guests.
///
/// They follow the C sources line by line, with wrapping arithmetic and unchecked buffers, and have the same results.
enum NativeKernels {
  /// `calls.c`
  static func calls() -> UInt64 { UInt64(fibonacci(37)) }

  @inline(never)
  private static func fibonacci(_ n: UInt32) -> UInt32 { n < 2 ? n : fibonacci(n &- 1) &+ fibonacci(n &- 2) }

  /// `loop.c`
  @inline(never)
  static func loop() -> UInt64 {
    var shifted: UInt64 = 88_172_645_463_325_252
    var congruent: UInt64 = 1
    var folded: UInt32 = 0
    var round: UInt32 = 0
    while round < 50_000_000 {
      shifted ^= shifted << 13
      shifted ^= shifted >> 7
      shifted ^= shifted << 17
      congruent = next(congruent)
      let mixed = UInt32(truncatingIfNeeded: shifted >> 32) ^ UInt32(truncatingIfNeeded: congruent)
      folded = (folded << 5 | folded >> 27) &+ (mixed & 1 != 0 ? mixed : ~round)
      round &+= 1
    }
    return shifted ^ congruent ^ UInt64(folded)
  }

  private static func next(_ state: UInt64) -> UInt64 { state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407 }

  /// `sieve.c`
  @inline(never)
  static func sieve() -> UInt64 {
    let composite = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 1 << 20)
    defer { composite.deallocate() }
    var sum: UInt64 = 0
    for _ in 0..<40 { sum = sum &* 31 &+ UInt64(primeCount(composite)) }
    return sum
  }

  @inline(never)
  private static func primeCount(_ composite: UnsafeMutableBufferPointer<UInt8>) -> UInt32 {
    var primes: UInt32 = 0
    for candidate in composite.indices { composite[candidate] = candidate < 2 ? 1 : 0 }
    for candidate in 2..<composite.count where composite[candidate] == 0 {
      primes &+= 1
      var multiple = candidate &* candidate
      while multiple < composite.count {
        composite[multiple] = 1
        multiple &+= candidate
      }
    }
    return primes
  }

  /// `matmul.c`
  @inline(never)
  static func matmul() -> UInt64 {
    let size = 200
    let matrices = (0..<3).map { _ in UnsafeMutableBufferPointer<Double>.allocate(capacity: size * size) }
    defer { matrices.forEach { $0.deallocate() } }
    let (left, right, product) = (matrices[0], matrices[1], matrices[2])
    var state: UInt64 = 42
    for index in 0..<size * size {
      state = next(state)
      left[index] = Double(state >> 33) / 2_147_483_648
      state = next(state)
      right[index] = Double(state >> 33) / 2_147_483_648 - 0.5
    }
    var trace = 0.0
    for _ in 0..<16 {
      multiply(left, right, into: product, size)
      for index in 0..<size {
        trace += product[index * size + index]
        left[index * size + index] = product[index * size + size - 1 - index] / Double(size)
      }
    }
    return trace.bitPattern
  }

  @inline(never)
  private static func multiply(
    _ left: UnsafeMutableBufferPointer<Double>, _ right: UnsafeMutableBufferPointer<Double>,
    into product: UnsafeMutableBufferPointer<Double>, _ size: Int
  ) {
    for row in 0..<size {
      for column in 0..<size {
        var sum = 0.0
        for inner in 0..<size { sum += left[row &* size &+ inner] * right[inner &* size &+ column] }
        product[row &* size &+ column] = sum
      }
    }
  }
}
