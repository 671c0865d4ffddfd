// Lanes that change their places (WebAssembly 3.0, section 4.3.5).

// The processors that every program can rely on have no instruction that takes lanes from places known only now. So vectors are put
// into memory, and each lane is loaded from there.

extension Registers {
  /// Puts two vectors into the context, one after the other. Returns where they are.
  @inline(always) package func spill(_ a: Vector128, _ b: Vector128) -> UnsafeMutableRawPointer {
    let scratch = cx + ExecutionContext.scratchOffset
    scratch.storeBytes(of: a, as: Vector128.self)
    scratch.storeBytes(of: b, toByteOffset: 16, as: Vector128.self)
    return scratch
  }
}

extension I8x16 {
  /// The bytes with those numbers, which are below 32, counted from a place in memory.
  @inline(always) package init(at place: UnsafeMutableRawPointer, numbers: I8x16) {
    var lanes = SIMD16<UInt8>()
    for lane in 0..<16 { lanes[lane] = place.load(fromByteOffset: Int(numbers.lanes[lane]), as: UInt8.self) }
    self.init(lanes)
  }
}

/// The bytes of `a` whose numbers are in `b`; 0 where there is no such byte.
@usableFromInline package enum Swizzle: Operation2 {
  @inline(always) package static var effects: Effects { [] }
  @inline(always) package static func attempt(_ r: inout Registers, _ a: V128, _ b: I8x16) -> I8x16? {
    // Byte 16 is a zero.
    I8x16(at: r.spill(a.vector, Vector128()), numbers: I8x16.minU(b, I8x16(repeating: 16)))
  }
}

/// The bytes of `a` and `b`, 32 in all, whose numbers are in `c`.
///
/// Unsafe: the validator has made sure that all numbers are less than 32.
@usableFromInline package enum Shuffle: Operation3 {
  @inline(always) package static var effects: Effects { [] }
  @inline(always) package static func attempt(_ r: inout Registers, _ a: V128, _ b: V128, _ c: I8x16) -> I8x16? {
    I8x16(at: r.spill(a.vector, b.vector), numbers: c)
  }
}

/// The lanes of 32 bits of `a` and `b`, eight in all, that begin at the places which `c` tells: five bits for each, a multiple of 4.
///
/// Unsafe: five bits are less than 32.
@usableFromInline package enum I32x4Shuffle: Operation3 {
  @inline(always) package static var effects: Effects { [] }
  @inline(always) package static func attempt(_ r: inout Registers, _ a: V128, _ b: V128, _ c: UInt32) -> I32x4? {
    let place = r.spill(a.vector, b.vector)
    func lane(_ offset: UInt32) -> UInt32 { place.load(fromByteOffset: Int(offset & 28), as: UInt32.self) }
    return I32x4(SIMD4(lane(c), lane(c &>> 5), lane(c &>> 10), lane(c &>> 15)))
  }
}

/// 16 bytes of `a` and `b`, side by side, from byte `c` of `a` on, which is below 8.
@usableFromInline package enum ConcatenationLow: Function3 {
  @inline(always) package static func of(_ a: I64x2, _ b: I64x2, _ c: UInt32) -> I64x2 {
    shifted(a, I64x2(SIMD2(a.lanes[1], b.lanes[0])), c)
  }

  /// The lanes of `low` shifted right, with what comes from those of `high`: that is nothing where the distance is 0.
  @inline(always) package static func shifted(_ low: I64x2, _ high: I64x2, _ byte: UInt32) -> I64x2 {
    let distance = byte &* 8
    return I64x2.shrU(low, distance) | I64x2.shl(high &+ high, ~distance)
  }
}
/// The same from byte 8 + `c` of `a` on.
@usableFromInline package enum ConcatenationHigh: Function3 {
  @inline(always) package static func of(_ a: I64x2, _ b: I64x2, _ c: UInt32) -> I64x2 {
    ConcatenationLow.shifted(I64x2(SIMD2(a.lanes[1], b.lanes[0])), b, c)
  }
}

/// A vector whose lanes are put side by side with those of another, or of which every other lane is taken. Of the shuffles that
/// compilers write, most do that.
@usableFromInline package protocol InterleavedShape: IntegerShape {
  static func interleaveLow(_ a: Self, _ b: Self) -> Self
  static func interleaveHigh(_ a: Self, _ b: Self) -> Self
}
/// The same, of more than two lanes.
@usableFromInline package protocol AlternatingShape: InterleavedShape {
  static func even(_ a: Self, _ b: Self) -> Self
  static func odd(_ a: Self, _ b: Self) -> Self
}

extension I8x16: AlternatingShape {
  @inline(always) package static func interleaveLow(_ a: Self, _ b: Self) -> Self {
    var lanes = a.lanes
    lanes.evenHalf = a.lanes.lowHalf
    lanes.oddHalf = b.lanes.lowHalf
    return Self(lanes)
  }
  @inline(always) package static func interleaveHigh(_ a: Self, _ b: Self) -> Self {
    var lanes = a.lanes
    lanes.evenHalf = a.lanes.highHalf
    lanes.oddHalf = b.lanes.highHalf
    return Self(lanes)
  }
  @inline(always) package static func even(_ a: Self, _ b: Self) -> Self {
    Self(SIMD16(lowHalf: a.lanes.evenHalf, highHalf: b.lanes.evenHalf))
  }
  @inline(always) package static func odd(_ a: Self, _ b: Self) -> Self {
    Self(SIMD16(lowHalf: a.lanes.oddHalf, highHalf: b.lanes.oddHalf))
  }
}
extension I16x8: AlternatingShape {
  @inline(always) package static func interleaveLow(_ a: Self, _ b: Self) -> Self {
    var lanes = a.lanes
    lanes.evenHalf = a.lanes.lowHalf
    lanes.oddHalf = b.lanes.lowHalf
    return Self(lanes)
  }
  @inline(always) package static func interleaveHigh(_ a: Self, _ b: Self) -> Self {
    var lanes = a.lanes
    lanes.evenHalf = a.lanes.highHalf
    lanes.oddHalf = b.lanes.highHalf
    return Self(lanes)
  }
  @inline(always) package static func even(_ a: Self, _ b: Self) -> Self {
    Self(SIMD8(lowHalf: a.lanes.evenHalf, highHalf: b.lanes.evenHalf))
  }
  @inline(always) package static func odd(_ a: Self, _ b: Self) -> Self {
    Self(SIMD8(lowHalf: a.lanes.oddHalf, highHalf: b.lanes.oddHalf))
  }
}
extension I32x4: AlternatingShape {
  @inline(always) package static func interleaveLow(_ a: Self, _ b: Self) -> Self {
    var lanes = a.lanes
    lanes.evenHalf = a.lanes.lowHalf
    lanes.oddHalf = b.lanes.lowHalf
    return Self(lanes)
  }
  @inline(always) package static func interleaveHigh(_ a: Self, _ b: Self) -> Self {
    var lanes = a.lanes
    lanes.evenHalf = a.lanes.highHalf
    lanes.oddHalf = b.lanes.highHalf
    return Self(lanes)
  }
  @inline(always) package static func even(_ a: Self, _ b: Self) -> Self {
    Self(SIMD4(lowHalf: a.lanes.evenHalf, highHalf: b.lanes.evenHalf))
  }
  @inline(always) package static func odd(_ a: Self, _ b: Self) -> Self {
    Self(SIMD4(lowHalf: a.lanes.oddHalf, highHalf: b.lanes.oddHalf))
  }
}
extension I64x2: InterleavedShape {
  @inline(always) package static func interleaveLow(_ a: Self, _ b: Self) -> Self { Self(SIMD2(a.lanes[0], b.lanes[0])) }
  @inline(always) package static func interleaveHigh(_ a: Self, _ b: Self) -> Self { Self(SIMD2(a.lanes[1], b.lanes[1])) }
}

@usableFromInline package enum InterleaveLow<V: InterleavedShape>: Function2 {
  @inline(always) package static func of(_ a: V, _ b: V) -> V { V.interleaveLow(a, b) }
}
@usableFromInline package enum InterleaveHigh<V: InterleavedShape>: Function2 {
  @inline(always) package static func of(_ a: V, _ b: V) -> V { V.interleaveHigh(a, b) }
}
/// The even lanes of `a`, then those of `b`.
@usableFromInline package enum EvenLanes<V: AlternatingShape>: Function2 {
  @inline(always) package static func of(_ a: V, _ b: V) -> V { V.even(a, b) }
}
@usableFromInline package enum OddLanes<V: AlternatingShape>: Function2 {
  @inline(always) package static func of(_ a: V, _ b: V) -> V { V.odd(a, b) }
}
