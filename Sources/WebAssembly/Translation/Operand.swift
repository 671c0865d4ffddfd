/// A value of the operand stack while a function is translated, and the place where it is at that moment.
struct Operand {
  enum Place: UInt8 {
    /// In its own slot of the frame, which follows from its height on the operand stack.
    case temporary
    /// In the slot of the local that it was read from, which has not been set since.
    case local
    /// Nowhere: a constant.
    case constant
  }

  var place: Place
  var type: ValueType
  /// Its own slot, whether or not the value is there.
  var home: UInt16
  /// The slot of the local.
  var local: UInt16 = 0
  /// A constant's bits; those of 32 are sign-extended.
  var bits: UInt64 = 0
  /// The upper half of a vector.
  var upperBits: UInt64 = 0

  /// How many slots it takes.
  var slotCount: Int { type.slotCount }

  /// The slot that holds it, unless it is a constant.
  var slot: UInt16 { place == .local ? local : home }

  /// The bits of a constant that fits 16 bits, sign-extended.
  var short: UInt16? {
    guard place == .constant, slotCount == 1 else { return nil }
    return Int16(exactly: Int64(bitPattern: bits)).map(UInt16.init(bitPattern:))
  }
}
