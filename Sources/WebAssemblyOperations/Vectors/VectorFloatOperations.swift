/// Arithmetic on the lanes of a vector of floating-point numbers (WebAssembly 3.0, section 4.3.5).
@usableFromInline package enum FloatVector<V: FloatShape> {
  @usableFromInline package enum Add: Function2 {
    @inline(always) package static func of(_ a: V, _ b: V) -> V { a + b }
  }
  @usableFromInline package enum Sub: Function2 {
    @inline(always) package static func of(_ a: V, _ b: V) -> V { a - b }
  }
  @usableFromInline package enum Mul: Function2 {
    @inline(always) package static func of(_ a: V, _ b: V) -> V { a * b }
  }
  @usableFromInline package enum Div: Function2 {
    @inline(always) package static func of(_ a: V, _ b: V) -> V { a / b }
  }
  /// `a` times `b`, rounded, plus `c`, rounded: what `relaxed_madd` is here.
  @usableFromInline package enum Madd: Function3 {
    @inline(always) package static func of(_ a: V, _ b: V, _ c: V) -> V { a * b + c }
  }
  @usableFromInline package enum Nmadd: Function3 {
    @inline(always) package static func of(_ a: V, _ b: V, _ c: V) -> V { c - a * b }
  }
  /// Equal numbers may be zeros of different signs. So both choices are joined bit by bit.
  @usableFromInline package enum Min: Function2 {
    @inline(always) package static func of(_ a: V, _ b: V) -> V {
      ordered(V.lesser(a, b) | V.lesser(b, a), a, b)
    }
  }
  @usableFromInline package enum Max: Function2 {
    @inline(always) package static func of(_ a: V, _ b: V) -> V {
      ordered(V.greater(a, b) & V.greater(b, a), a, b)
    }
  }
  @usableFromInline package enum Pmin: Function2 {
    @inline(always) package static func of(_ a: V, _ b: V) -> V { V.lesser(a, b) }
  }
  @usableFromInline package enum Pmax: Function2 {
    @inline(always) package static func of(_ a: V, _ b: V) -> V { V.greater(a, b) }
  }
  @usableFromInline package enum Abs: Function1 {
    @inline(always) package static func of(_ a: V) -> V { a.magnitude }
  }
  @usableFromInline package enum Neg: Function1 {
    @inline(always) package static func of(_ a: V) -> V { V(a.mask ^ V.sign) }
  }
  @usableFromInline package enum Sqrt: Function1 {
    @inline(always) package static func of(_ a: V) -> V { a.squareRoot }
  }
  /// See `Floating.CanonicalizeNaN`.
  @usableFromInline package enum CanonicalizeNaN: Function1 {
    @inline(always) package static func of(_ a: V) -> V {
      a.chosen(where: V.equal(a, a), else: V(V.Mask(repeating: V.Scalar.nan.bitPattern)))
    }
  }

  @usableFromInline package enum Trunc: Function1 {
    @inline(always) package static func of(_ a: V) -> V {
      let nearest = nearest(a.magnitude)
      return rounded(a, nearest - one(where: V.less(a.magnitude, nearest)))
    }
  }
  @usableFromInline package enum Floor: Function1 {
    @inline(always) package static func of(_ a: V) -> V {
      let nearest = withSign(of: a, nearest(a.magnitude))
      return rounded(a, nearest - one(where: V.less(a, nearest)))
    }
  }
  @usableFromInline package enum Ceil: Function1 {
    @inline(always) package static func of(_ a: V) -> V {
      let nearest = withSign(of: a, nearest(a.magnitude))
      return rounded(a, nearest + one(where: V.less(nearest, a)))
    }
  }
  @usableFromInline package enum Nearest: Function1 {
    @inline(always) package static func of(_ a: V) -> V { rounded(a, nearest(a.magnitude)) }
  }

  /// `result`, or a NaN where `a` or `b` is one.
  @inline(always) package static func ordered(_ result: V, _ a: V, _ b: V) -> V {
    result.chosen(where: V.equal(a, a) & V.equal(b, b), else: a + b)
  }
  /// The nearest integer to a number that is not negative: added to a number so large that it has no bits for a fraction, it is
  /// rounded.
  @inline(always) package static func nearest(_ a: V) -> V { a + V(splat: V.Scalar.integral) - V(splat: V.Scalar.integral) }
  /// 1, or 0 where the mask is zero.
  @inline(always) package static func one(where mask: V.Mask) -> V { V(mask & V(splat: 1).mask) }
  @inline(always) package static func withSign(of a: V, _ b: V) -> V { V(b.mask | (a.mask & V.sign)) }
  /// `result` with the sign of `a`, which a zero has lost. Where `a` is so large that it is an integer, or is a NaN, `a` itself; a NaN
  /// is then quiet.
  @inline(always) package static func rounded(_ a: V, _ result: V) -> V {
    withSign(of: a, result).chosen(where: V.less(a.magnitude, V(splat: V.Scalar.integral)), else: a + V(vector: Vector128()))
  }
}

extension FloatVector {
  @usableFromInline package enum Eq: Function2 {
    @inline(always) package static func of(_ a: V, _ b: V) -> V.Mask { V.equal(a, b) }
  }
  @usableFromInline package enum Ne: Function2 {
    @inline(always) package static func of(_ a: V, _ b: V) -> V.Mask { ~V.equal(a, b) }
  }
  @usableFromInline package enum Lt: Function2 {
    @inline(always) package static func of(_ a: V, _ b: V) -> V.Mask { V.less(a, b) }
  }
  @usableFromInline package enum Gt: Function2 {
    @inline(always) package static func of(_ a: V, _ b: V) -> V.Mask { V.less(b, a) }
  }
  @usableFromInline package enum Le: Function2 {
    @inline(always) package static func of(_ a: V, _ b: V) -> V.Mask { V.lessOrEqual(a, b) }
  }
  @usableFromInline package enum Ge: Function2 {
    @inline(always) package static func of(_ a: V, _ b: V) -> V.Mask { V.lessOrEqual(b, a) }
  }
}
