#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

// The functions of a store.

extension Store {
  /// Makes a host function a function of the store.
  ///
  /// - Throws: `InstantiationError.limitExceeded` where the engine has too many types, or none that the function's type refers
  ///   to.
  public func makeFunction(_ function: HostFunction) throws(InstantiationError) -> Function {
    guard let type = engine.types.register(function.type) else {
      throw .limitExceeded("the type \(function.type) of a host function refers to a type that there is not, or is one too many")
    }
    let object = HostFunctionObject(function, type) { address in
      FunctionRecord(
        stub: CodeStub.finish, interpreter.handler(at: CodeStub.finish), instance: HostRecords.instance, layout: FrameLayout(function.type),
        type: type.records[0], index: UInt32(truncatingIfNeeded: hostFunctions.count), hostObject: address)
    }
    hostFunctions.append(object)
    functions.append(object.record)
    return Function(store: self, record: object.record)
  }

  /// The function that a reference refers to; `nil` for null and for other references.
  public func function(_ reference: Reference) -> Function? {
    guard reference.belongs(to: self), let record = functions.record(reference.bits) else { return nil }
    return Function(store: self, record: record)
  }
}
