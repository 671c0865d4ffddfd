#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

// Unsafe: the record is in memory of its own, and never moves. It is freed with this object, which the store retains as long as
// anything can refer to it.

/// A host function as a store keeps it, and its record, which refers to it.
final class HostFunctionObject {
  let function: HostFunction
  let record: UnsafeMutablePointer<FunctionRecord>
  /// Its type, which the record points to.
  private let type: RegisteredTypes

  /// - Parameter makeRecord: the record; gets the object's address.
  init(_ function: HostFunction, _ type: RegisteredTypes, _ makeRecord: (UnsafeRawPointer) -> FunctionRecord) {
    self.function = function
    self.type = type
    record = UnsafeMutableRawPointer
      .allocate(byteCount: MemoryLayout<FunctionRecord>.size, alignment: MemoryLayout<FunctionRecord>.size)
      .bindMemory(to: FunctionRecord.self, capacity: 1)
    record.initialize(to: makeRecord(UnsafeRawPointer(Unmanaged.passUnretained(self).toOpaque())))
  }

  deinit { record.deallocate() }
}
