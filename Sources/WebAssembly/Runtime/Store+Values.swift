// Which values may pass from the host into a store. This is checked here because handlers trust the type of a reference.

extension Store {
  /// Whether the value may be used in this store where `type` is wanted.
  func accepts(_ value: Value, as type: ValueType) -> Bool {
    guard case .reference(let reference) = value else { return value.type == type }
    return reference.belongs(to: self) && accepts(reference: reference.bits, as: type)
  }

  /// Whether the value is a number, or a reference that is null or belongs to this store.
  func owns(_ value: Value) -> Bool {
    guard case .reference(let reference) = value else { return true }
    return reference.belongs(to: self)
  }

  /// Whether the bits are a reference of that type.
  func accepts(reference bits: UInt64, as type: ValueType) -> Bool {
    guard let heapType = type.heapType else { return false }
    if bits == 0 { return type.isNullable }
    let number = bits >> 3
    switch (Reference.Kind(rawValue: bits & 7), heapType) {
    case (.function, .func): return functions.contains(number)
    case (.function, .defined(let id)):
      return functions.contains(number) && engine.types.isSubtype(functions.records[Int(number)].pointee.typeID, id)
    case (.host, .extern): return true
    case (.object, .extern): return hostObjects.contains(bits)
    default: return false
    }
  }

  /// Whether the slots hold results of these types: numbers always do.
  func accept(_ slots: UnsafePointer<UInt64>, as types: [ValueType]) -> Bool {
    var slot = 0
    for type in types {
      if type.isReference, !accepts(reference: slots[slot], as: type) { return false }
      slot += type.slotCount
    }
    return true
  }
}
