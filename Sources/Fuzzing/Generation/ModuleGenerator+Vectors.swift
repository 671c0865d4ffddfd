import WebAssembly

extension ModuleGenerator {
  /// The bits of a vector: mostly lanes of one shape at which something changes.
  mutating func vectorBits() -> ValueBits {
    switch random.below(6) {
    case 0: ValueBits(low: constantBits(.f64), high: constantBits(.f64))
    case 1: ValueBits(low: pair(.f32), high: pair(.f32))
    case 2: ValueBits(low: pair(.i32), high: pair(.i32))
    case 3: ValueBits(low: constantBits(.i64), high: constantBits(.i64))
    case 4: splat()
    default: ValueBits(low: random.next(), high: random.next())
    }
  }

  /// Two constants of a type of 32 bits, as half a vector.
  private mutating func pair(_ type: ValueType) -> UInt64 { constantBits(type) | constantBits(type) << 32 }

  /// One number in all lanes.
  private mutating func splat() -> ValueBits {
    let lane = constantBits(.i32) & 0xFF
    let bytes = lane &* 0x0101_0101_0101_0101
    let words = pair(.i32)
    return random.pick([ValueBits(low: bytes, high: bytes), ValueBits(low: words, high: words), ValueBits(low: 0)])
  }

  /// What follows the opcode of an instruction that accesses no memory.
  mutating func immediate(_ operation: PlainOpcode) -> StackInstruction.Immediate {
    if operation.opcode == .i8x16Shuffle { return .vector(shuffle()) }
    return operation.laneCount > 0 ? .lane(UInt8(random.below(operation.laneCount))) : .none
  }

  /// The lanes of a shuffle: any, of the first operand alone, consecutive ones, or those of wider lanes.
  private mutating func shuffle() -> ValueBits {
    let kind = random.below(4)
    let start = random.below(17)
    let width = 1 << random.below(4)
    var lanes: [UInt64] = []
    while lanes.count < 16 {
      switch kind {
      case 0: lanes.append(UInt64(random.below(32)))
      case 1: lanes.append(UInt64(random.below(16)))
      case 2: lanes.append(UInt64(start + lanes.count))
      default:
        let lane = random.below(32 / width) * width
        for byte in lane..<lane + width { lanes.append(UInt64(byte)) }
      }
    }
    func half(_ lanes: ArraySlice<UInt64>) -> UInt64 { lanes.reversed().reduce(0) { $0 << 8 | $1 } }
    return ValueBits(low: half(lanes[..<8]), high: half(lanes[8...]))
  }
}
