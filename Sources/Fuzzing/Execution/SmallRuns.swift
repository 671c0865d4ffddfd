import WebAssembly

// What guests are run with that may be anything, because somebody has damaged what they were made of.

extension ResourceLimits {
  /// Few of everything.
  static let small: ResourceLimits = {
    var limits = ResourceLimits()
    limits.stackSize = 64 << 10
    limits.memorySize = 4 << 20
    limits.tableSize = 10_000
    return limits
  }()
}

extension Value {
  /// A value of a type, which follows from nothing but the type.
  static func plain(_ type: ValueType) -> Value {
    switch type {
    case .i32: .i32(3)
    case .i64: .i64(-5)
    case .f32: .f32(1.5)
    case .f64: .f64(-2.5)
    case .v128: .v128(7, 9)
    default: .null(type.heapType ?? .extern)
    }
  }
}
