extension BoundaryValues {
  /// A vector whose lanes, of one width or another, are values at which results change. Half of all have the shape that the name of
  /// the operation begins with.
  static func vector(for operation: String = "", _ random: inout Random) -> PlainVector {
    let shape = 128 / IntegerShape.laneCount(of: operation)
    let hasShape = shape < 128 && random.chance(50)
    let width = hasShape ? shape : random.pick([8, 16, 32, 32, 64, 64])
    let isFloating = hasShape ? operation.hasPrefix("f") : random.chance(60)
    let values = random.chance(20) ? [0, 1, 2, .max, .max - 1] : lanes(width, isFloating: isFloating)
    if random.chance(10) { return PlainVector(lanes: Array(repeating: random.pick(values), count: 128 / width), width: width) }
    return PlainVector(lanes: (0..<128 / width).map { _ in random.chance(75) ? random.pick(values) : random.bits() }, width: width)
  }

  /// Of wide lanes the values of scalars, of narrow ones also the numbers of lanes.
  private static func lanes(_ width: Int, isFloating: Bool) -> [UInt64] {
    switch width {
    case 8: [0, 1, 2, 7, 8, 15, 16, 17, 31, 0x7E, 0x7F, 0x80, 0x81, 0xF0, 0xFE, 0xFF]
    case 16: [0, 1, 2, 0x7F, 0x80, 0xFF, 0x100, 0x3FFF, 0x4000, 0x7FFE, 0x7FFF, 0x8000, 0x8001, 0xFF7F, 0xFF80, 0xFFFE, 0xFFFF]
    case 32: isFloating ? f32 : i32
    default: isFloating ? f64 : i64
    }
  }
}
