// Lanes that change their places (WebAssembly 3.0, section 4.3.5).

/// What takes few instructions of a processor with SSSE3, and many of others: to take bytes from places that are known only when
/// the instruction is executed, and to collect their highest bits. See also the module WebAssemblySSSE3.
@usableFromInline package protocol ByteInstructions {
  /// The bytes of `a` whose numbers are given; 0 where there is no such byte.
  static func swizzle(_ r: Registers, _ a: I8x16, _ numbers: I8x16) -> I8x16
  /// The bytes of `a` and `b`, 32 in all, whose numbers are given, each below 32.
  static func shuffle(_ r: Registers, _ a: I8x16, _ b: I8x16, _ numbers: I8x16) -> I8x16
  /// The highest bits of the bytes, side by side.
  static func bitmask(_ a: I8x16) -> UInt32
}

@usableFromInline package enum Swizzle<Bytes: ByteInstructions>: Operation2 {
  @inline(always) package static var effects: Effects { [] }
  @inline(always) package static func attempt(_ r: inout Registers, _ a: I8x16, _ b: I8x16) -> I8x16? { Bytes.swizzle(r, a, b) }
}

/// Unsafe: the validator has made sure that all numbers are less than 32.
@usableFromInline package enum Shuffle<Bytes: ByteInstructions>: Operation3 {
  @inline(always) package static var effects: Effects { [] }
  @inline(always) package static func attempt(_ r: inout Registers, _ a: I8x16, _ b: I8x16, _ c: I8x16) -> I8x16? {
    Bytes.shuffle(r, a, b, c)
  }
}

@usableFromInline package enum ByteBitmask<Bytes: ByteInstructions>: Function1 {
  @inline(always) package static func of(_ a: I8x16) -> UInt32 { Bytes.bitmask(a) }
}

/// What every processor can do. Vectors are put into memory, and each byte is loaded from there.
@usableFromInline package enum PortableBytes: ByteInstructions {
  @inline(always) package static func swizzle(_ r: Registers, _ a: I8x16, _ numbers: I8x16) -> I8x16 {
    // Byte 16 is a zero.
    shuffle(r, a, .zero, I8x16.minU(numbers, I8x16(repeating: 16)))
  }

  @inline(always) package static func shuffle(_ r: Registers, _ a: I8x16, _ b: I8x16, _ numbers: I8x16) -> I8x16 {
    let place = r.spill(a.vector, b.vector)
    var lanes = SIMD16<UInt8>()
    for lane in 0..<16 { lanes[lane] = place.load(fromByteOffset: Int(numbers.lanes[lane]), as: UInt8.self) }
    return I8x16(lanes)
  }

  @inline(always) package static func bitmask(_ a: I8x16) -> UInt32 { IntegerVector<I8x16>.Bitmask.of(a) }
}

extension Registers {
  /// Puts two vectors into the context, one after the other. Returns where they are.
  @inline(always) package func spill(_ a: Vector128, _ b: Vector128) -> UnsafeMutableRawPointer {
    let scratch = cx + ExecutionContext.scratchOffset
    scratch.storeBytes(of: a, as: Vector128.self)
    scratch.storeBytes(of: b, toByteOffset: 16, as: Vector128.self)
    return scratch
  }
}

/// Four of the eight lanes of 32 bits that `a` and `b` have. `c` tells the byte at which each begins: five bits for each, a multiple
/// of 4.
///
/// Unsafe: such a byte is at most the 28th of 32.
@usableFromInline package enum I32x4Shuffle: Operation3 {
  @inline(always) package static var effects: Effects { [] }
  @inline(always) package static func attempt(_ r: inout Registers, _ a: V128, _ b: V128, _ c: UInt32) -> I32x4? {
    let place = r.spill(a.vector, b.vector)
    func lane(_ offset: UInt32) -> UInt32 { place.load(fromByteOffset: Int(offset & 28), as: UInt32.self) }
    return I32x4(SIMD4(lane(c), lane(c &>> 5), lane(c &>> 10), lane(c &>> 15)))
  }
}

/// Of `a` and `b`, side by side, the 16 bytes from byte `c` of `a` on; `c` is below 8.
@usableFromInline package enum ConcatenationLow: Function3 {
  @inline(always) package static func of(_ a: I64x2, _ b: I64x2, _ c: UInt32) -> I64x2 {
    shifted(a, I64x2(SIMD2(a.lanes[1], b.lanes[0])), c)
  }

  /// The lanes of `low`, shifted right. The bits that become free come from the lanes of `high`: none do where the distance is 0.
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

/// A vector whose lanes can alternate with those of another. Most shuffles that compilers write do that, or take every other lane.
@usableFromInline package protocol InterleavedShape: IntegerShape {
  static func interleaveLow(_ a: Self, _ b: Self) -> Self
  static func interleaveHigh(_ a: Self, _ b: Self) -> Self
}
/// One of which every other lane can be taken, too: it has more than two.
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
/// The lanes of `a` with even numbers, then those of `b`.
@usableFromInline package enum EvenLanes<V: AlternatingShape>: Function2 {
  @inline(always) package static func of(_ a: V, _ b: V) -> V { V.even(a, b) }
}
@usableFromInline package enum OddLanes<V: AlternatingShape>: Function2 {
  @inline(always) package static func of(_ a: V, _ b: V) -> V { V.odd(a, b) }
}
