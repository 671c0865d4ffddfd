#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

// Unsafe: records are in memory of their own, and never move. They are freed with their object, which the store retains as long
// as it lives. Nothing that refers to them lives longer.

/// A global variable. Its cell belongs to the instance that defines it; the cell of a global of the host belongs to this
/// object.
final class GlobalObject {
  let type: GlobalType
  let cell: UnsafeMutablePointer<UInt64>
  private let ownsCell: Bool
  /// What keeps its type, if that is not a module of the store.
  private let types: RegisteredTypes?

  /// A global that an instance defines.
  init(_ type: GlobalType, cell: UnsafeMutablePointer<UInt64>) {
    self.type = type
    self.cell = cell
    ownsCell = false
    types = nil
  }

  /// A global of the host.
  init(_ value: Value, type: GlobalType, _ types: RegisteredTypes) {
    self.type = type
    self.types = types
    cell = .allocate(capacity: 2)
    cell.initialize(repeating: 0, count: 2)
    ownsCell = true
    value.write(to: cell)
  }

  deinit { if ownsCell { cell.deallocate() } }
}
