#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

// The functions of a store.

extension Store {
  /// Makes a host function a function of the store.
  public func makeFunction(_ function: HostFunction) -> Function {
    let object = HostFunctionObject(function)
    let record = hostArena.allocate(FunctionRecord.self, 1)
    record.initialize(
      to: FunctionRecord(
        stub: CodeStub.finish, execution.handler(at: CodeStub.finish), instance: hostInstance, type: function.type,
        typeID: engine.types.register(function.type) ?? .max, index: UInt32(hostFunctions.count),
        hostObject: UnsafeRawPointer(Unmanaged.passUnretained(object).toOpaque())))
    hostFunctions.append(object)
    functions.append(record)
    return Function(store: self, record: record)
  }

  /// The function that a reference refers to; `nil` for null and for other references.
  public func function(_ reference: Reference) -> Function? {
    guard reference.belongs(to: self), let number = reference.number(.function), number < functions.count else { return nil }
    return Function(store: self, record: functions.records[number])
  }
}
