/// A vector whose lanes can be extended to twice their width.
@usableFromInline package protocol ExtendableShape: InterleavedShape {
  associatedtype Extended: IntegerShape
}
extension I8x16: ExtendableShape { @usableFromInline package typealias Extended = I16x8 }
extension I16x8: ExtendableShape { @usableFromInline package typealias Extended = I32x4 }
extension I32x4: ExtendableShape { @usableFromInline package typealias Extended = I64x2 }

extension ExtendableShape {
  // The upper half of each extended lane is what the lane is interleaved with: ones where it is negative, or zeros. The conversions
  // of `SIMD` would take halves of vectors, for which the optimiser uses registers for integers.

  /// All ones in the lanes that are negative.
  @inline(always) package var signs: Self { Self.lessS(self, .zero) }
  @inline(always) package static func extendLowS(_ a: Self) -> Extended { Extended(vector: interleaveLow(a, a.signs).vector) }
  @inline(always) package static func extendLowU(_ a: Self) -> Extended { Extended(vector: interleaveLow(a, .zero).vector) }
  @inline(always) package static func extendHighS(_ a: Self) -> Extended { Extended(vector: interleaveHigh(a, a.signs).vector) }
  @inline(always) package static func extendHighU(_ a: Self) -> Extended { Extended(vector: interleaveHigh(a, .zero).vector) }
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
  /// 64 bits that were loaded, as lanes.
  @usableFromInline package enum LoadedS: Function1 {
    @inline(always) package static func of(_ a: UInt64) -> V.Extended { V.extendLowS(V(bits: a)) }
  }
  @usableFromInline package enum LoadedU: Function1 {
    @inline(always) package static func of(_ a: UInt64) -> V.Extended { V.extendLowU(V(bits: a)) }
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

  /// The sums of the lanes 0 and 1, 2 and 3, and so on: of the lower and the upper half of each wider lane.
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
    #if hasFeature(Embedded)
      // Where code is to be small, a conversion of lanes is a call.
      return Extending<I16x8>.evenS(a) &* Extending<I16x8>.evenS(b) &+ Extending<I16x8>.oddS(a) &* Extending<I16x8>.oddS(b)
    #else
      let even = SIMD4<Int32>(truncatingIfNeeded: a.signed.evenHalf) &* SIMD4<Int32>(truncatingIfNeeded: b.signed.evenHalf)
      let odd = SIMD4<Int32>(truncatingIfNeeded: a.signed.oddHalf) &* SIMD4<Int32>(truncatingIfNeeded: b.signed.oddHalf)
      return I32x4(even &+ odd)
    #endif
  }
}
/// The same for lanes of 8 bits (relaxed): both factors are signed, and the sum saturates. Only one is too large, that of two squares
/// of -128.
@usableFromInline package enum I16x8Dot: Function2 {
  @inline(always) package static func of(_ a: I8x16, _ b: I8x16) -> I16x8 {
    let sum = Extending<I8x16>.evenS(a) &* Extending<I8x16>.evenS(b) &+ Extending<I8x16>.oddS(a) &* Extending<I8x16>.oddS(b)
    return sum ^ I16x8.equal(sum, I16x8(repeating: 0x8000))
  }
}
/// The sums of four neighbouring products each, added to `c` (relaxed): sums of two as above, then of two of these.
@usableFromInline package enum I32x4DotAdd: Function3 {
  @inline(always) package static func of(_ a: I8x16, _ b: I8x16, _ c: I32x4) -> I32x4 {
    Extending<I16x8>.AddPairwiseS.of(I16x8Dot.of(a, b)) &+ c
  }
}
