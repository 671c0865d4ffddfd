/// Arithmetic on the lanes of a vector of integers (WebAssembly 3.0, section 4.3.5).
@usableFromInline package enum IntegerVector<V: IntegerShape> {
  @usableFromInline package enum Add: Function2 {
    @inline(always) package static func of(_ a: V, _ b: V) -> V { a &+ b }
  }
  @usableFromInline package enum Sub: Function2 {
    @inline(always) package static func of(_ a: V, _ b: V) -> V { a &- b }
  }
  @usableFromInline package enum Mul: Function2 {
    @inline(always) package static func of(_ a: V, _ b: V) -> V { a &* b }
  }
  @usableFromInline package enum Neg: Function1 {
    @inline(always) package static func of(_ a: V) -> V { .zero &- a }
  }
  @usableFromInline package enum Abs: Function1 {
    @inline(always) package static func of(_ a: V) -> V {
      let signs = V.lessS(a, .zero)
      return (a ^ signs) &- signs
    }
  }
  @usableFromInline package enum MinS: Function2 {
    @inline(always) package static func of(_ a: V, _ b: V) -> V { V.minS(a, b) }
  }
  @usableFromInline package enum MinU: Function2 {
    @inline(always) package static func of(_ a: V, _ b: V) -> V { V.minU(a, b) }
  }
  @usableFromInline package enum MaxS: Function2 {
    @inline(always) package static func of(_ a: V, _ b: V) -> V { V.maxS(a, b) }
  }
  @usableFromInline package enum MaxU: Function2 {
    @inline(always) package static func of(_ a: V, _ b: V) -> V { V.maxU(a, b) }
  }
  @usableFromInline package enum Shl: Function2 {
    @inline(always) package static func of(_ a: V, _ b: UInt32) -> V { V.shl(a, b) }
  }
  @usableFromInline package enum ShrS: Function2 {
    @inline(always) package static func of(_ a: V, _ b: UInt32) -> V { V.shrS(a, b) }
  }
  @usableFromInline package enum ShrU: Function2 {
    @inline(always) package static func of(_ a: V, _ b: UInt32) -> V { V.shrU(a, b) }
  }

  @usableFromInline package enum AllTrue: Function1 {
    @inline(always) package static func of(_ a: V) -> UInt32 { AnyTrue.of(V128(vector: V.equal(a, .zero).vector)) ^ 1 }
  }
  @usableFromInline package enum Bitmask: Function1 {
    @inline(always) package static func of(_ a: V) -> UInt32 {
      UInt32(truncatingIfNeeded: V.highestBits(a.vector[0]) | V.highestBits(a.vector[1]) &<< UInt64(V.laneCount / 2))
    }
  }
}

// Comparisons: a lane is all ones where the comparison holds, otherwise zero.
extension IntegerVector {
  @usableFromInline package enum Eq: Function2 {
    @inline(always) package static func of(_ a: V, _ b: V) -> V { V.equal(a, b) }
  }
  @usableFromInline package enum Ne: Function2 {
    @inline(always) package static func of(_ a: V, _ b: V) -> V { ~V.equal(a, b) }
  }
  @usableFromInline package enum LtS: Function2 {
    @inline(always) package static func of(_ a: V, _ b: V) -> V { V.lessS(a, b) }
  }
  @usableFromInline package enum LtU: Function2 {
    @inline(always) package static func of(_ a: V, _ b: V) -> V { V.lessU(a, b) }
  }
  @usableFromInline package enum GtS: Function2 {
    @inline(always) package static func of(_ a: V, _ b: V) -> V { V.lessS(b, a) }
  }
  @usableFromInline package enum GtU: Function2 {
    @inline(always) package static func of(_ a: V, _ b: V) -> V { V.lessU(b, a) }
  }
  @usableFromInline package enum LeS: Function2 {
    @inline(always) package static func of(_ a: V, _ b: V) -> V { ~V.lessS(b, a) }
  }
  @usableFromInline package enum LeU: Function2 {
    @inline(always) package static func of(_ a: V, _ b: V) -> V { ~V.lessU(b, a) }
  }
  @usableFromInline package enum GeS: Function2 {
    @inline(always) package static func of(_ a: V, _ b: V) -> V { ~V.lessS(a, b) }
  }
  @usableFromInline package enum GeU: Function2 {
    @inline(always) package static func of(_ a: V, _ b: V) -> V { ~V.lessU(a, b) }
  }
}

/// How many bits of each lane are 1: sums of neighbouring bits, of pairs of bits, and of groups of four.
@usableFromInline package enum LanePopcnt: Function1 {
  @inline(always) package static func of(_ a: I8x16) -> I8x16 {
    let pairs = a &- (I8x16.shrU(a, 1) & I8x16(repeating: 0x55))
    let fours = (pairs & I8x16(repeating: 0x33)) &+ (I8x16.shrU(pairs, 2) & I8x16(repeating: 0x33))
    return (fours &+ I8x16.shrU(fours, 4)) & I8x16(repeating: 0x0F)
  }
}
