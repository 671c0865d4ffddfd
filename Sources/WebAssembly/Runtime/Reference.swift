/// A reference: to a function, to an object of the host, or to nothing.
///
/// A reference to a function, or to an object (see ``Store/reference(to:)``), means something in the store that it comes from;
/// elsewhere it is refused. A reference keeps nothing alive.
///
/// WebAssembly 3.0, section 4.2.1 (values).
public struct Reference: Hashable, Sendable {
  /// Null is 0. Else the kind in the lowest three bits, a number above.
  package let bits: UInt64
  /// What it refers to, as its type says.
  public let heapType: HeapType
  /// The store whose function or object it refers to; `nil` where it means the same everywhere.
  private let owner: ObjectIdentifier?

  package init(bits: UInt64, heapType: HeapType) {
    self.bits = bits
    self.heapType = heapType
    owner = nil
  }

  /// What a slot of the store holds.
  init(bits: UInt64, heapType: HeapType, in store: Store) {
    self.bits = bits
    self.heapType = heapType
    owner = Self.isOwned(bits) ? ObjectIdentifier(store) : nil
  }

  /// Whether the reference means something in `store`: it refers to nothing of another's.
  func belongs(to store: Store) -> Bool { !Self.isOwned(bits) || owner == ObjectIdentifier(store) }

  private static func isOwned(_ bits: UInt64) -> Bool {
    bits & 7 == Kind.function.rawValue || bits & 7 == Kind.object.rawValue
  }

  /// Whether it refers to nothing.
  public var isNull: Bool { bits == 0 }

  /// The type: nullable if the reference is null.
  public var type: ValueType { ValueType(heapType, nullable: true) }

  /// The null reference to an object of the host, an `externref`.
  public static var null: Reference { Reference(bits: 0, heapType: .extern) }

  /// The kinds, in the lowest three bits.
  enum Kind: UInt64 {
    case function = 1, host = 2, object = 3
  }

  static func bits(_ kind: Kind, _ number: Int) -> UInt64 { UInt64(number) << 3 | kind.rawValue }

  /// The number above the kind, if the reference is of that kind.
  func number(_ kind: Kind) -> Int? { bits & 7 == kind.rawValue ? Int(exactly: bits >> 3) : nil }

  /// A reference of the host's own making: a number that a guest can keep and give back, which refers to nothing in the store.
  ///
  /// - Parameter number: below 2⁶⁰; of a larger one only the lower bits count.
  public static func host(_ number: UInt64) -> Reference {
    Reference(bits: (number & (1 << 60 - 1)) << 3 | Kind.host.rawValue, heapType: .extern)
  }

  /// The number of a reference that ``host(_:)`` made.
  public var hostNumber: UInt64? { bits & 7 == Kind.host.rawValue ? bits >> 3 : nil }
}
