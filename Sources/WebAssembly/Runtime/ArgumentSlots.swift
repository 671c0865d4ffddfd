/// The arguments of a host function, and then its results: slots of eight bytes, from the first on. A vector takes two, the lower
/// half first.
public struct ArgumentSlots: ~Copyable {
  private let slots: UnsafeMutablePointer<UInt64>
  /// How many there are: the parameters' or the results', whichever are more.
  public let count: Int

  init(_ slots: UnsafeMutablePointer<UInt64>, count: Int) {
    self.slots = slots
    self.count = count
  }

  /// The bits of one slot. A number of 32 bits is in the lower half. Indices beyond the slots yield 0.
  public subscript(index: Int) -> UInt64 {
    get { index >= 0 && index < count ? slots[index] : 0 }
    set { if index >= 0 && index < count { slots[index] = newValue } }
  }

  /// The value of a slot as a type.
  public subscript<Element: GuestNumber>(index: Int, as type: Element.Type) -> Element {
    get { Element(slot: self[index]) }
    set { self[index] = newValue.slot }
  }

  /// The vector whose first slot it is.
  public subscript<Vector: GuestVector>(index: Int, as type: Vector.Type) -> Vector {
    get { Vector(bits: SIMD2(self[index], self[index &+ 1])) }
    set {
      let bits = newValue.bits
      self[index] = bits[0]
      self[index &+ 1] = bits[1]
    }
  }
}
