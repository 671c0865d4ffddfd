import WebAssembly

extension ModuleGenerator {
  /// An instruction that puts a constant on the stack.
  mutating func constant(_ type: ValueType) -> StackInstruction {
    type == .v128 ? .vector(vectorBits()) : .constant(type, constantBits(type))
  }

  /// The bits of a constant that is not a vector: mostly a number at which something changes.
  mutating func constantBits(_ type: ValueType) -> UInt64 {
    switch type {
    case .i32: UInt64(UInt32(truncatingIfNeeded: integer()))
    case .i64: integer()
    case .f32: UInt64(float32().bitPattern)
    case .f64: float64().bitPattern
    default: 0
    }
  }

  private mutating func integer() -> UInt64 {
    switch random.below(6) {
    case 0, 1: UInt64(random.below(9))
    case 2: 0 &- UInt64(random.below(4))
    // Near a power of two, where encodings and handlers have their bounds.
    case 3: (1 << UInt64(random.below(64))) &+ UInt64(random.below(3)) &- 1
    case 4: UInt64(random.below(65_544))
    default: random.next()
    }
  }

  private mutating func float64() -> Double {
    switch random.below(5) {
    case 0: random.pick([0, -0.0, 1, -1, 0.5, .infinity, -.infinity, .leastNonzeroMagnitude, .greatestFiniteMagnitude])
    case 1:
      random.pick([
        .nan, 2_147_483_647, 2_147_483_648, -2_147_483_649, 4_294_967_295.5, 4_294_967_296, 9_223_372_036_854_775_808,
        -9_223_372_036_854_775_808, 18_446_744_073_709_551_616, -0.9,
      ])
    case 2: Double(random.number(in: -1000...1000)) / 8
    // Any bits but those of a NaN that is not canonical.
    case 3: finite(Double(bitPattern: random.next()))
    default: Double(Int64(bitPattern: integer()))
    }
  }

  private mutating func float32() -> Float {
    switch random.below(3) {
    case 0:
      random.pick([
        0, -0.0, 1.5, .nan, .infinity, .leastNonzeroMagnitude, .greatestFiniteMagnitude, 2_147_483_648, 16_777_215,
      ])
    case 1: finite(Float(bitPattern: UInt32(truncatingIfNeeded: random.next())))
    default: finite(Float(float64()))
    }
  }

  private func finite<Number: BinaryFloatingPoint>(_ number: Number) -> Number { number.isNaN ? .nan : number }
}
