/// A number of 128 bits, which vector instructions divide into lanes. A scalar operand is one with only the lower bits in use.
struct PlainVector: Equatable, Sendable {
  var low: UInt64
  var high: UInt64

  init(low: UInt64, high: UInt64 = 0) {
    self.low = low
    self.high = high
  }

  /// The first lane is in the lowest bits. Of each lane, the lowest `width` bits count.
  init(lanes: [UInt64], width: Int) {
    self.init(low: 0)
    for (index, lane) in lanes.enumerated() {
      let bits = (lane & .max >> UInt64(64 - width)) << UInt64(index * width % 64)
      if index * width < 64 { low |= bits } else { high |= bits }
    }
  }

  /// All lanes of `width` bits, without sign.
  func lanes(_ width: Int) -> [UInt64] {
    (0..<128 / width).map { index in
      (index * width < 64 ? low : high) >> UInt64(index * width % 64) & .max >> UInt64(64 - width)
    }
  }
}

/// What a vector instruction results in.
struct VectorResult: Sendable {
  /// The bits. Where a lane is open, this is one of the NaNs that it may be.
  var value: PlainVector
  /// The lanes of which the specification leaves open which NaN they are.
  var openLanes: [OpenLane] = []

  /// A lane that may be any NaN of a kind (WebAssembly 3.0, section 4.3.3).
  struct OpenLane: Sendable {
    let index: Int
    let width: Int
    /// Whether it must be a canonical NaN, of either sign. Otherwise any quiet NaN is right.
    let isCanonical: Bool
  }

  init(_ value: PlainVector) { self.value = value }

  init(low: UInt64) { value = PlainVector(low: low) }

  init(_ lanes: [UInt64], _ width: Int) { value = PlainVector(lanes: lanes, width: width) }

  /// Lanes of floating-point numbers.
  init(_ lanes: [FloatLane], _ width: Int) {
    self.init(lanes.map { $0.bits(width) }, width)
    for (index, lane) in lanes.enumerated() {
      if case .nan(let isCanonical) = lane { openLanes.append(OpenLane(index: index, width: width, isCanonical: isCanonical)) }
    }
  }

  /// Whether an instruction may have this result.
  func allows(_ actual: PlainVector) -> Bool {
    var expected = value
    for lane in openLanes {
      var lanes = expected.lanes(lane.width)
      let bits = actual.lanes(lane.width)[lane.index]
      let magnitude = bits & .max >> UInt64(65 - lane.width)
      let canonical = FloatLane.canonicalNaN(lane.width)
      guard lane.isCanonical ? magnitude == canonical : magnitude & canonical == canonical else { return false }
      lanes[lane.index] = bits
      expected = PlainVector(lanes: lanes, width: lane.width)
    }
    return actual == expected
  }
}

/// A lane that floating-point arithmetic results in.
enum FloatLane {
  case bits(UInt64)
  /// A NaN; only a canonical one if all operands that are NaNs are canonical.
  case nan(isCanonical: Bool)

  /// The bits of the positive NaN whose only bit of payload is the highest, the quiet bit.
  static func canonicalNaN(_ width: Int) -> UInt64 { width == 32 ? 0x7FC0_0000 : 0x7FF8_0000_0000_0000 }

  /// The NaN that arithmetic may make of some operands.
  static func nan(from operands: [UInt64], width: Int) -> FloatLane {
    let infinity: UInt64 = width == 32 ? 0x7F80_0000 : 0x7FF0_0000_0000_0000
    return .nan(
      isCanonical: operands.allSatisfy { operand in
        let magnitude = operand & .max >> UInt64(65 - width)
        return magnitude <= infinity || magnitude == canonicalNaN(width)
      })
  }

  func bits(_ width: Int) -> UInt64 {
    switch self {
    case .bits(let bits): bits
    case .nan(let isCanonical): Self.canonicalNaN(width) | (isCanonical ? 0 : 1)
    }
  }
}
