/// 128 bits as two slots hold them, the lower half first.
@usableFromInline package typealias Vector128 = SIMD2<UInt64>

/// A vector (WebAssembly 3.0, section 2.3.2), seen as lanes of one type or as bits. It takes two slots: the one that the field names
/// has the lower half. Slots are aligned to eight bytes, and so are vectors.
@usableFromInline package protocol VectorValue: SlotValue, BitwiseCopyable {
  init(vector: Vector128)
}

extension VectorValue {
  @inline(always) package static var slotCount: Int { 2 }
  @inline(always) package var bits: UInt64 { vector[0] }
  @inline(always) package init(bits: UInt64) { self.init(vector: Vector128(bits, 0)) }
  @inline(always) package init(short: Int) { self.init(bits: UInt64(bitPattern: Int64(short))) }
  @inline(always) package init(word: UInt32) { self.init(bits: UInt64(word)) }
  @inline(always) package init<L: Outcome>(link: L) { self.init(vector: link.vector) }
  @inline(always) package init(slot r: inout Registers) {
    self.init(vector: r.sp.loadUnaligned(fromByteOffset: r.nextSlot(), as: Vector128.self))
  }
  @inline(always) package init(accumulator r: Registers) { self.init(vector: r.found.vector) }
  @inline(always) package func accumulate(_ r: inout Registers) { r.accumulators.vector = vector }
  @inline(always) package func store(_ r: Registers, offset: Int) { r.sp.storeBytes(of: vector, toByteOffset: offset, as: Vector128.self) }

  // Bitwise operations are the same for lanes of any type.

  @inline(always) package static func & (a: Self, b: Self) -> Self { Self(vector: a.vector & b.vector) }
  @inline(always) package static func | (a: Self, b: Self) -> Self { Self(vector: a.vector | b.vector) }
  @inline(always) package static func ^ (a: Self, b: Self) -> Self { Self(vector: a.vector ^ b.vector) }
  @inline(always) package static prefix func ~ (a: Self) -> Self { Self(vector: ~a.vector) }

  /// The lanes of `self` where those of the mask are all ones, and those of `other` where they are zero.
  @inline(always) package func chosen<Mask: VectorValue>(where mask: Mask, else other: Self) -> Self {
    Self(vector: (vector & mask.vector) | (other.vector & ~mask.vector))
  }
}

/// A vector as bits, whatever its lanes.
@usableFromInline package struct V128: VectorValue {
  @usableFromInline package let vector: Vector128
  @inline(always) package init(vector: Vector128) { self.vector = vector }
}
