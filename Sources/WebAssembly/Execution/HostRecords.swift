#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// The records that stand for the host in all executions: an instance with one function, which does nothing, and without anything
/// else.
///
/// Unsafe because they are pointers: the memory is not changed after this, and never freed.
enum HostRecords {
  /// Memory 0 of an instance that has none: it is empty, so every access traps.
  nonisolated(unsafe) static let emptyMemory: UnsafeMutablePointer<MemoryRecord> = {
    let memory = allocate(MemoryRecord.self)
    memory.initialize(to: MemoryRecord(base: UnsafeMutableRawPointer(memory), byteCount: 0))
    return memory
  }()

  /// The instance. It is in the context of an execution until a guest is called.
  nonisolated(unsafe) static let instance: UnsafeMutablePointer<InstanceRecord> = {
    let instance = allocate(InstanceRecord.self)
    let function = allocate(FunctionRecord.self)
    let functionSpace = allocate(UnsafeMutablePointer<FunctionRecord>.self)
    let type = allocate(TypeRecord.self)
    type.initialize(to: TypeRecord(id: .max, depth: 0, isPlain: true, supertypes: UnsafePointer(allocate(UInt32.self))))
    functionSpace.initialize(to: function)
    instance.initialize(
      to: InstanceRecord(
        number: -1, memory: emptyMemory, functions: function, functionSpace: functionSpace, ownGlobals: allocate(UInt64.self),
        importedGlobals: allocate(UnsafeMutablePointer<UInt64>.self), tables: allocate(UnsafeMutablePointer<TableRecord>.self),
        types: UnsafePointer(allocate(UnsafePointer<TypeRecord>.self)), memories: allocate(UnsafeMutablePointer<MemoryRecord>.self)))
    function.initialize(
      to: FunctionRecord(
        stub: CodeStub.finish, HandlerTable.handler(of: Int(RegisterOpcode.finish.rawValue)), instance: instance,
        layout: FrameLayout(FunctionType()), type: UnsafePointer(type), index: 0))
    return instance
  }()

  /// The function.
  static var function: UnsafeMutablePointer<FunctionRecord> { instance.pointee.functions }

  /// Zeroed room for a value.
  private static func allocate<Element: BitwiseCopyable>(_ type: Element.Type) -> UnsafeMutablePointer<Element> {
    let memory = UnsafeMutableRawPointer.allocate(byteCount: MemoryLayout<Element>.stride, alignment: 64)
    memory.initializeMemory(as: UInt8.self, repeating: 0, count: MemoryLayout<Element>.stride)
    return memory.bindMemory(to: type, capacity: 1)
  }
}
