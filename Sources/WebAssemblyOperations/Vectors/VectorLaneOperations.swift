// Single lanes (WebAssembly 3.0, section 4.3.5).

@usableFromInline package enum Splat<V: Shape>: Function1 {
  @inline(always) package static func of(_ a: V.Scalar) -> V { V(splat: a) }
}

/// A number that was loaded, as the lowest lane; the others are zero.
@usableFromInline package enum LowestLane<Scalar: Value64>: Function1 {
  @inline(always) package static func of(_ a: Scalar) -> V128 { V128(bits: a.bits) }
}

/// Puts `b` into lane `c` of `a`.
@usableFromInline package enum ReplaceLane<V: Shape>: Function3 {
  @inline(always) package static func of(_ a: V, _ b: V.Scalar, _ c: UInt32) -> V {
    V(splat: b).chosen(where: V.mask(ofLane: c), else: a)
  }
}

/// The type of a lane, and the value that a lane is in a slot of its own.
@usableFromInline package protocol LaneType: BitwiseCopyable {
  associatedtype Scalar: Value64
  var scalar: Scalar { get }
}
extension Int8: LaneType { @inline(always) package var scalar: UInt32 { UInt32(truncatingIfNeeded: self) } }
extension UInt8: LaneType { @inline(always) package var scalar: UInt32 { UInt32(self) } }
extension Int16: LaneType { @inline(always) package var scalar: UInt32 { UInt32(truncatingIfNeeded: self) } }
extension UInt16: LaneType { @inline(always) package var scalar: UInt32 { UInt32(self) } }
extension UInt32: LaneType { @inline(always) package var scalar: UInt32 { self } }
extension UInt64: LaneType { @inline(always) package var scalar: UInt64 { self } }
extension Float: LaneType { @inline(always) package var scalar: Float { self } }
extension Double: LaneType { @inline(always) package var scalar: Double { self } }

/// A lane of a vector. It is read from the vector's slots: its number is not known when the handler is compiled, and to take such a
/// lane out of a register would take much longer.
@usableFromInline package enum ExtractLane<Lane: LaneType>: Operation {
  @usableFromInline package typealias Result = Lane.Scalar
  @inline(always) package static var effects: Effects { [] }

  /// Lane `Y` of the vector in slot `X`.
  ///
  /// Unsafe: the validator has made sure that the vector has such a lane.
  @usableFromInline package enum Of<X: OperandForm, Y: OperandForm>: Step {
    @inline(always) package static var isLate: Bool { false }
    @inline(always) package static var fieldCount: Int { X.fieldCount + Y.fieldCount }
    @inline(always) package static var takesTemporary: Bool { false }

    @inline(always) package static func attempt<L: Outcome>(_ r: inout Registers, _ ticket: Nothing, _ link: L) -> Lane.Scalar? {
      let vector = r.sp + r.nextSlot()
      let lane: UInt32 = Y.read(&r, link)
      return vector.load(fromByteOffset: Int(lane) &* MemoryLayout<Lane>.size, as: Lane.self).scalar
    }
  }
}
