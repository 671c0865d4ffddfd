#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// An exception tag of a store. Tags are equal just if they are the same, whatever their types.
final class TagObject {
  /// What exceptions with this tag carry, as parameters, in the engine's type indices.
  let type: FunctionType
  let record: UnsafePointer<TypeRecord>
  /// How many slots that takes.
  let slotCount: Int
  /// What keeps its type, if that is not a module of the store.
  private let types: RegisteredTypes?

  init(_ type: FunctionType, _ record: UnsafePointer<TypeRecord>, slotCount: Int, _ types: RegisteredTypes? = nil) {
    self.type = type
    self.record = record
    self.types = types
    self.slotCount = slotCount
  }
}
