#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

// Unsafe: records are in memory of their own, and never move. They are freed with their object, which the store retains as long
// as it lives. Nothing that refers to them lives longer.

/// The memory of an instance's records, which is freed as a whole.
final class InstanceArena {
  private var blocks: [UnsafeMutableRawPointer] = []

  /// Zeroed room for `count` values, which begins where a line of the processor's cache begins.
  func allocate<Element: BitwiseCopyable>(_ type: Element.Type, _ count: Int) -> UnsafeMutablePointer<Element> {
    let size = max(count, 1) * MemoryLayout<Element>.stride
    let block = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: MemoryLayout<FunctionRecord>.size)
    block.initializeMemory(as: UInt8.self, repeating: 0, count: size)
    blocks.append(block)
    return block.bindMemory(to: type, capacity: max(count, 1))
  }

  deinit { for block in blocks { block.deallocate() } }
}

extension InstanceArena {
  /// The instance that represents the host: it has one function, which does nothing, and `memory`.
  func makeHostInstance(memory: UnsafeMutablePointer<MemoryRecord>) -> UnsafeMutablePointer<InstanceRecord> {
    let instance = allocate(InstanceRecord.self, 1)
    let function = allocate(FunctionRecord.self, 1)
    let functionSpace = allocate(UnsafeMutablePointer<FunctionRecord>.self, 1)
    let type = allocate(TypeRecord.self, 1)
    type.initialize(to: TypeRecord(id: .max, depth: 0, isPlain: true, supertypes: UnsafePointer(allocate(UInt32.self, 1))))
    functionSpace.initialize(to: function)
    instance.initialize(
      to: InstanceRecord(
        number: -1, memory: memory, functions: function, functionSpace: functionSpace,
        ownGlobals: allocate(UInt64.self, 1), importedGlobals: allocate(UnsafeMutablePointer<UInt64>.self, 1),
        tables: allocate(UnsafeMutablePointer<TableRecord>.self, 1), types: UnsafePointer(allocate(UnsafePointer<TypeRecord>.self, 1)),
        memories: allocate(UnsafeMutablePointer<MemoryRecord>.self, 1)))
    function.initialize(
      to: FunctionRecord(
        stub: CodeStub.finish, HandlerTable.handler(of: Int(RegisterOpcode.finish.rawValue)), instance: instance,
        layout: FrameLayout(FunctionType()), type: UnsafePointer(type), index: 0))
    return instance
  }
}
