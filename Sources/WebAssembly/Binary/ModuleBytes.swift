/// The bytes of a module: owned, or borrowed from constant memory, never copied.
package final class ModuleBytes: Sendable {
  /// Where the bytes lie: valid and unchanged as long as this object lives.
  nonisolated(unsafe) package let base: UnsafeRawPointer
  package let count: Int
  /// Ends the life of the bytes.
  private let release: @Sendable () -> Void

  /// Takes a copy of `bytes`: an array may lie anywhere and move, what a module refers to may not.
  package convenience init(_ bytes: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 1), alignment: 16)
    bytes.withUnsafeBytes { copy.copyMemory(from: $0) }
    nonisolated(unsafe) let owned = copy
    self.init(UnsafeRawBufferPointer(rebasing: copy[..<bytes.count])) { owned.deallocate() }
  }

  /// Borrows `bytes`, which must stay where they are until `release` is called.
  package init(_ bytes: UnsafeRawBufferPointer, release: @escaping @Sendable () -> Void = {}) {
    base = bytes.baseAddress ?? UnsafeRawPointer(bitPattern: 1)!
    count = bytes.count
    self.release = release
  }

  deinit { release() }
}
