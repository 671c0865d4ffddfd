import WebAssembly

/// The bits of a value; of one that is not a vector, in the lower half.
struct ValueBits: Hashable {
  var low: UInt64
  var high: UInt64 = 0
}

extension ValueBits: CustomStringConvertible {
  var description: String { "0x" + (high == 0 ? "" : String(high, radix: 16) + "_") + String(low, radix: 16) }
}

extension Value {
  /// The bits of the value; of a reference, those that are the same in every store that does the same in the same order.
  var bits: ValueBits {
    switch self {
    case .i32(let number): ValueBits(low: UInt64(UInt32(bitPattern: number)))
    case .i64(let number): ValueBits(low: UInt64(bitPattern: number))
    case .f32(let number): ValueBits(low: UInt64(number.bitPattern))
    case .f64(let number): ValueBits(low: number.bitPattern)
    case .v128(let low, let high): ValueBits(low: low, high: high)
    case .reference(let reference):
      // What a function has above kind and number tells it from those of other stores.
      ValueBits(low: reference.hostNumber != nil ? reference.bits : reference.bits & (1 << 35 - 1))
    }
  }
}

extension Digest {
  mutating func add(_ bits: ValueBits) {
    add(bits.low)
    if bits.high != 0 { add(bits.high) }
  }
}
