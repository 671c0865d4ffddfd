/// A vector with lanes of one type. It is named as the specification names it: `I8x16`, `F32x4`.
@usableFromInline package protocol Shape: VectorValue {
  /// What a lane is made from: a value of one slot. For lanes of less than 32 bits, that is an integer of 32.
  associatedtype Scalar: Value64
  /// The integers that are as wide as the lanes.
  associatedtype Mask: IntegerShape
  /// A vector with that value in all lanes.
  init(splat scalar: Scalar)
}

extension Shape {
  /// All ones in the lane with that number, zero elsewhere.
  @inline(always) package static func mask(ofLane lane: UInt32) -> Mask {
    Mask.equal(Mask.laneNumbers, Mask(repeating: Mask.Lane(truncatingIfNeeded: lane)))
  }
}
