/// A reference: to a function, to an object of the host, to an exception, or to nothing.
///
/// A reference to a function, to an object (see ``Store/reference(to:)``) or to an exception means something in the store that it
/// comes from; elsewhere it is refused. A reference keeps nothing alive.
///
/// WebAssembly 3.0, section 4.2.1 (values).
public struct Reference: Hashable, Sendable {
  // Null is 0. Else, from the lowest bit on: the kind in 3 bits, a number in 32, and in the other 29, of what a store owns, what
  // tells it from those of other stores, and from those that had the number before. A reference of the host's own making is
  // all number.

  package let bits: UInt64
  /// What it refers to, as its type says.
  public let heapType: HeapType
  /// The number of the store that owns what it refers to; 0 where it means the same everywhere.
  private let owner: UInt64

  private init(bits: UInt64, heapType: HeapType) {
    self.bits = bits
    self.heapType = heapType
    owner = 0
  }

  /// What a slot of the store holds whose type is a reference to `heapType`. Bits that are no such reference of this store's
  /// count as null.
  init(bits: UInt64, heapType: HeapType, in store: Store) {
    let bits = store.isReference(bits, to: heapType) ? bits : 0
    self.bits = bits
    self.heapType = heapType
    owner = Self.isOwned(bits) ? store.identity.number : 0
  }

  /// Whether the reference means something in `store`: it refers to nothing of another's.
  func belongs(to store: Store) -> Bool { !Self.isOwned(bits) || owner == store.identity.number }

  private static func isOwned(_ bits: UInt64) -> Bool {
    bits != 0 && bits & 7 != Kind.host.rawValue
  }

  /// Whether it refers to nothing.
  public var isNull: Bool { bits == 0 }

  /// The type: nullable if the reference is null.
  public var type: ValueType { ValueType(heapType, nullable: true) }

  /// The null reference to an object of the host, an `externref`.
  public static var null: Reference { null(.extern) }

  /// The null reference of a type.
  static func null(_ heapType: HeapType) -> Reference { Reference(bits: 0, heapType: heapType) }

  /// The kinds, in the lowest three bits.
  enum Kind: UInt64 {
    case function = 1, host = 2, object = 3, exception = 4
  }

  /// The bits of a reference to a function, an object or an exception.
  static func bits(_ kind: Kind, _ number: Int, tag: UInt64) -> UInt64 {
    tag << 35 | UInt64(truncatingIfNeeded: number) << 3 | kind.rawValue
  }

  /// The number in the bits of such a reference, which may be any bits.
  static func number(_ bits: UInt64) -> Int { Int(truncatingIfNeeded: bits >> 3 & 0xFFFF_FFFF) }

  /// A reference of the host's own making: a number that a guest can keep and give back, which refers to nothing in the store.
  ///
  /// - Parameter number: below 2⁶⁰; of a larger one only the lower bits count.
  public static func host(_ number: UInt64) -> Reference {
    Reference(bits: (number & (1 << 60 - 1)) << 3 | Kind.host.rawValue, heapType: .extern)
  }

  /// The number of a reference that ``host(_:)`` made.
  public var hostNumber: UInt64? { bits & 7 == Kind.host.rawValue ? bits >> 3 : nil }
}
