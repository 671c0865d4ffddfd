/// The type of an operand or of a result.
enum ValueKind {
  case i32, i64, f32, f64
  /// Two slots, the lower half first.
  case v128
  /// Not a value of a guest, but a number that belongs to the instruction, such as an index.
  case number

  var isWide: Bool { self == .i64 || self == .f64 || self == .v128 }

  /// What a slot holds of a value of this type.
  func truncated(_ bits: UInt64) -> UInt64 { isWide ? bits : bits & 0xFFFF_FFFF }
}

/// Values at which results change.
enum BoundaryValues {
  static let i16: [Int16] = [
    0, 1, -1, 2, -2, 3, 4, 7, 8, 15, 16, 31, 32, 33, 63, 64, 65, 127, 128, -128, -129, 255, 256, 1000, .max, .min, .min + 1,
  ]

  static let i32: [UInt64] =
    powers(32) + [31, 33, 63, 65, 0xFFFF_FFFE, 0xFFFF_FF80, 0xFFFF_FF7F, 0xFFFF_8000, 0xFFFF_7FFF, 0x5555_5555, 0x1234_5678]

  static let i64: [UInt64] =
    powers(64) + [
      31, 33, 63, 65, 0xFFFF_FFFF_FFFF_FFFE, 0xFFFF_FFFF_FFFF_FF80, 0xFFFF_FFFF_FFFF_8000, 0xFFFF_FFFF_8000_0000,
      0xFFFF_FFFF_7FFF_FFFF, 0x5555_5555_5555_5555, 0x0123_4567_89AB_CDEF,
    ]

  /// 0, and some powers of two, their negatives, and the numbers next to them.
  private static func powers(_ width: UInt64) -> [UInt64] {
    let mask = UInt64.max >> (64 - width)
    let powers = [0, 1, 7, 8, 15, 16, 24, 31, 32, 48, 53, 63].filter { $0 < width }.map { UInt64(1) << $0 }
    return [0] + powers.flatMap { [$0 &- 1, $0, $0 &+ 1, 0 &- $0] }.map { $0 & mask }
  }

  static let f32: [UInt64] = floats.map { UInt64(Float($0).bitPattern) } + [
    UInt64(Float(0x1p31).nextDown.bitPattern), UInt64(Float(-0x1p31).nextDown.bitPattern),
    UInt64(Float(0x1p32).nextDown.bitPattern), UInt64(Float(0x1p63).nextDown.bitPattern),
    UInt64(Float(-0x1p63).nextDown.bitPattern), UInt64(Float(0x1p64).nextDown.bitPattern),
    UInt64(Float(1).nextDown.bitPattern), UInt64(Float(-1).nextUp.bitPattern), UInt64(Float(0.5).nextDown.bitPattern),
    UInt64(Float.greatestFiniteMagnitude.bitPattern), UInt64(Float.leastNonzeroMagnitude.bitPattern),
    UInt64(Float.leastNormalMagnitude.bitPattern), UInt64(Float.leastNormalMagnitude.nextDown.bitPattern),
    0x7F80_0000, 0xFF80_0000, 0x7FC0_0000, 0xFFC0_0000, 0x7FC1_2345, 0x7FA0_0000, 0xFF80_0001,
  ]

  static let f64: [UInt64] = floats.map { $0.bitPattern } + [
    (0x1p63).nextDown.bitPattern, (-0x1p63).nextDown.bitPattern, (0x1p64).nextDown.bitPattern,
    (1.0).nextDown.bitPattern, (-1.0).nextUp.bitPattern, (0.5).nextDown.bitPattern, (0x1p52 + 0.5).bitPattern,
    (0x1p52 - 0.5).bitPattern, (0x1p53 + 2).bitPattern,
    Double.greatestFiniteMagnitude.bitPattern, Double.leastNonzeroMagnitude.bitPattern,
    Double.leastNormalMagnitude.bitPattern, Double.leastNormalMagnitude.nextDown.bitPattern,
    // Halfway between two numbers of 32 bits.
    (1 + 0x1p-24).bitPattern, (1 + 0x1p-23 + 0x1p-24).bitPattern, (0x1p-149 * 0.5).bitPattern, (0x1.ffffffp127).bitPattern,
    0x7FF0_0000_0000_0000, 0xFFF0_0000_0000_0000, 0x7FF8_0000_0000_0000, 0xFFF8_0000_0000_0000, 0x7FF8_0000_1234_5678,
    0x7FF4_0000_0000_0000, 0xFFF0_0000_0000_0001,
  ]

  private static let floats: [Double] = {
    let positive: [Double] = [
      0, 1, 2, 3, 0.5, 1.5, 2.5, 3.5, 0.25, 0.75, 0.1, 1e10, 1e20, 1e-10, 8_388_607.5, 0x1p23, 0x1p31, 0x1p32, 0x1p52, 0x1p53,
      0x1p63, 0x1p64, 2_147_483_647.5, 2_147_483_648.5, 2_147_483_649, 4_294_967_295.5, 4_294_967_295,
    ]
    return positive + positive.map { -$0 }
  }()

  /// Fewer values, of which every two are tried together.
  static func fewValues(of kind: ValueKind) -> [UInt64] {
    let floats: [Double] = [0, -0.0, 1, -1, 0.5, -1.5, 2, 3, .infinity, -.infinity, .nan, 0x1p31, -0x1p63]
    switch kind {
    case .i32, .number: return i64Few.map { $0 & 0xFFFF_FFFF } + [0x7FFF_FFFF, 0x8000_0000, 0x8000_0001]
    case .i64, .v128: return i64Few + [.max >> 1, 1 << 63, 1 << 63 | 1, 1 << 31, 1 << 32]
    case .f32:
      return floats.map { UInt64(Float($0).bitPattern) } + [1, 0x8000_0001, 0x7F7F_FFFF, 0x7FA1_2345, 0x3F7F_FFFF]
    case .f64:
      return floats.map { $0.bitPattern } + [1, 1 << 63 | 1, 0x7FEF_FFFF_FFFF_FFFF, 0x7FF4_0000_0000_5678, 0x3FEF_FFFF_FFFF_FFFF]
    }
  }
  private static let i64Few: [UInt64] = [0, 1, 2, 0 &- 1, 0 &- 2, 7, 31, 32, 33, 63, 64, 65, 0x80, 0xFF80]

  static func values(of kind: ValueKind) -> [UInt64] {
    switch kind {
    case .i32, .number: i32
    // A vector's halves: `vector` makes whole ones.
    case .i64, .v128: i64
    case .f32: f32
    case .f64: f64
    }
  }
}
