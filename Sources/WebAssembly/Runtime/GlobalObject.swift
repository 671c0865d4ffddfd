/// A global variable; its cell belongs to the instance that defines it, or to itself.
final class GlobalObject {
  let type: GlobalType
  let cell: UnsafeMutablePointer<UInt64>
  private let ownsCell: Bool

  init(_ type: GlobalType, cell: UnsafeMutablePointer<UInt64>) {
    self.type = type
    self.cell = cell
    ownsCell = false
  }

  /// A global of the host's.
  init(_ value: Value, type: GlobalType) {
    self.type = type
    cell = .allocate(capacity: 2)
    cell.initialize(repeating: 0, count: 2)
    ownsCell = true
    value.write(to: cell)
  }

  deinit { if ownsCell { cell.deallocate() } }
}
