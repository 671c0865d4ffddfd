#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

// Which values may pass between the host and a store. Into it they are checked because handlers trust the type of a reference;
// out of it, so that no guest can have a reference that it was not given.

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

  /// Whether the bits are a reference of that type; a reference to an object that was released is none.
  func accepts(reference bits: UInt64, as type: ValueType) -> Bool {
    guard let heapType = type.heapType, bits != 0 || type.isNullable, isReference(bits, to: heapType) else { return false }
    return bits & 7 != Reference.Kind.object.rawValue || hostObjects.contains(bits)
  }

  /// Whether the bits, which may be any, are null or a reference of this store to what the heap type says; the object may have
  /// been released since.
  func isReference(_ bits: UInt64, to heapType: HeapType) -> Bool {
    if bits == 0 { return true }
    switch (Reference.Kind(rawValue: bits & 7), heapType) {
    case (.function, .func): return functions.record(bits) != nil
    case (.function, .defined(let id)):
      return functions.record(bits).map { engine.types.isSubtype($0.pointee.type.pointee.id, id) } ?? false
    case (.host, .extern), (.object, .extern): return true
    case (.exception, .exn): return exceptions.contains(bits)
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

  /// Makes sure that values of the host's are of these types: the parameters, or the results, of a function of that type.
  func check(_ values: [Value], as types: [ValueType], of type: FunctionType) throws(CallError) {
    if values.count == types.count, zip(values, types).allSatisfy({ accepts($0, as: $1) }) { return }
    if values.contains(where: { !owns($0) }) { throw .otherStore }
    let found = values.map { $0.type }
    throw .typeMismatch(
      expected: type,
      found: types == type.parameters
        ? FunctionType(parameters: found, results: type.results) : FunctionType(parameters: type.parameters, results: found))
  }

  /// The values of these types in the slots.
  func values(at slots: UnsafeMutablePointer<UInt64>, _ types: [ValueType]) -> [Value] {
    var slot = slots
    return types.map { type in
      defer { slot += type.slotCount }
      return Value(type, from: slot, in: self)
    }
  }
}
