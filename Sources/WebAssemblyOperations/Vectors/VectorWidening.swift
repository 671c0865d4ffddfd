/// A vector whose lanes can be extended to twice their width.
@usableFromInline package protocol ExtendableShape: InterleavedShape {
  associatedtype Extended: IntegerShape
  static func extendLowS(_ a: Self) -> Extended
  static func extendLowU(_ a: Self) -> Extended
  static func extendHighS(_ a: Self) -> Extended
  static func extendHighU(_ a: Self) -> Extended
}

// Each lane is put below its upper half. The standard library's conversion of vectors is a call where code is to be small, and
// sometimes where it is not.
extension ExtendableShape {
  @inline(always) package static func extendLowS(_ a: Self) -> Extended { arithmetic(interleaveLow(a, a)) }
  @inline(always) package static func extendLowU(_ a: Self) -> Extended { Extended(vector: interleaveLow(a, .zero).vector) }
  @inline(always) package static func extendHighS(_ a: Self) -> Extended { arithmetic(interleaveHigh(a, a)) }
  @inline(always) package static func extendHighU(_ a: Self) -> Extended { Extended(vector: interleaveHigh(a, .zero).vector) }

  /// The upper half of each wider lane, with its sign.
  @inline(always) package static func arithmetic(_ a: Self) -> Extended {
    Extended.shrS(Extended(vector: a.vector), UInt32(truncatingIfNeeded: Lane.bitWidth))
  }
}

extension I8x16: ExtendableShape { @usableFromInline package typealias Extended = I16x8 }
extension I16x8: ExtendableShape { @usableFromInline package typealias Extended = I32x4 }
extension I32x4: ExtendableShape {
  @usableFromInline package typealias Extended = I64x2
  // Not every processor shifts 64 bits with a sign.
  @inline(always) package static func extendLowS(_ a: Self) -> I64x2 { I64x2(SIMD2(Int64(a.signed[0]), Int64(a.signed[1]))) }
  @inline(always) package static func extendHighS(_ a: Self) -> I64x2 { I64x2(SIMD2(Int64(a.signed[2]), Int64(a.signed[3]))) }
}

/// Lanes of twice the width (WebAssembly 3.0, section 4.3.5): `V` is the shape of the operands.
@usableFromInline package enum Extending<V: ExtendableShape> {
  @usableFromInline package enum LowS: Function1 {
    @inline(always) package static func of(_ a: V) -> V.Extended { V.extendLowS(a) }
  }
  @usableFromInline package enum LowU: Function1 {
    @inline(always) package static func of(_ a: V) -> V.Extended { V.extendLowU(a) }
  }
  @usableFromInline package enum HighS: Function1 {
    @inline(always) package static func of(_ a: V) -> V.Extended { V.extendHighS(a) }
  }
  @usableFromInline package enum HighU: Function1 {
    @inline(always) package static func of(_ a: V) -> V.Extended { V.extendHighU(a) }
  }
  /// 64 bits that were loaded, as lanes: each gets its upper half from its sign, or 0. From a register for integers, that is shorter.
  @usableFromInline package enum LoadedS: Function1 {
    @inline(always) package static func of(_ a: UInt64) -> V.Extended {
      let lanes = V(bits: a)
      return V.Extended(vector: V.interleaveLow(lanes, V.lessS(lanes, .zero)).vector)
    }
  }
  @usableFromInline package enum LoadedU: Function1 {
    @inline(always) package static func of(_ a: UInt64) -> V.Extended { V.Extended(vector: V.interleaveLow(V(bits: a), .zero).vector) }
  }

  @usableFromInline package enum MulLowS: Function2 {
    @inline(always) package static func of(_ a: V, _ b: V) -> V.Extended { V.extendLowS(a) &* V.extendLowS(b) }
  }
  @usableFromInline package enum MulLowU: Function2 {
    @inline(always) package static func of(_ a: V, _ b: V) -> V.Extended { V.extendLowU(a) &* V.extendLowU(b) }
  }
  @usableFromInline package enum MulHighS: Function2 {
    @inline(always) package static func of(_ a: V, _ b: V) -> V.Extended { V.extendHighS(a) &* V.extendHighS(b) }
  }
  @usableFromInline package enum MulHighU: Function2 {
    @inline(always) package static func of(_ a: V, _ b: V) -> V.Extended { V.extendHighU(a) &* V.extendHighU(b) }
  }

  /// The sums of the lanes 0 and 1, 2 and 3, and so on. In the wider lanes the even ones are below, the odd ones above.
  @usableFromInline package enum AddPairwiseS: Function1 {
    @inline(always) package static func of(_ a: V) -> V.Extended { evenS(a) &+ oddS(a) }
  }
  @usableFromInline package enum AddPairwiseU: Function1 {
    @inline(always) package static func of(_ a: V) -> V.Extended {
      let wide = V.Extended(vector: a.vector)
      return V.Extended.shrU(V.Extended.shl(wide, width), width) &+ V.Extended.shrU(wide, width)
    }
  }

  @inline(always) package static var width: UInt32 { UInt32(truncatingIfNeeded: V.Lane.bitWidth) }
  @inline(always) package static func evenS(_ a: V) -> V.Extended {
    V.Extended.shrS(V.Extended.shl(V.Extended(vector: a.vector), width), width)
  }
  @inline(always) package static func oddS(_ a: V) -> V.Extended { V.Extended.shrS(V.Extended(vector: a.vector), width) }
}

/// The sums of the products of two neighbouring lanes each.
@usableFromInline package enum I32x4Dot: Function2 {
  @inline(always) package static func of(_ a: I16x8, _ b: I16x8) -> I32x4 {
    I32x4(
      extended(a.signed.evenHalf) &* extended(b.signed.evenHalf) &+ extended(a.signed.oddHalf) &* extended(b.signed.oddHalf))
  }

  /// Lane by lane, which the optimiser knows as part of a dot product.
  @inline(always) package static func extended(_ a: SIMD4<Int16>) -> SIMD4<Int32> {
    SIMD4(Int32(a[0]), Int32(a[1]), Int32(a[2]), Int32(a[3]))
  }
}
/// The same for lanes of 8 bits (relaxed): both factors have a sign, and the sum wraps.
@usableFromInline package enum I16x8Dot: Function2 {
  @inline(always) package static func of(_ a: I8x16, _ b: I8x16) -> I16x8 {
    Extending<I8x16>.evenS(a) &* Extending<I8x16>.evenS(b) &+ Extending<I8x16>.oddS(a) &* Extending<I8x16>.oddS(b)
  }
}
/// The sums of four neighbouring products each, added to `c` (relaxed).
@usableFromInline package enum I32x4DotAdd: Function3 {
  @inline(always) package static func of(_ a: I8x16, _ b: I8x16, _ c: I32x4) -> I32x4 {
    Extending<I16x8>.AddPairwiseS.of(I16x8Dot.of(a, b)) &+ c
  }
}
