#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

extension FunctionRecord {
  /// The record of a function that has no code. The instruction at `stub`, whose handler is given too, leaves to the outer
  /// loop.
  init(
    stub: Code, _ handler: @escaping Handler, instance: UnsafeMutablePointer<InstanceRecord>, layout: FrameLayout, typeID: UInt32,
    index: UInt32, hostObject: UnsafeRawPointer? = nil
  ) {
    self.init(
      entry: stub, handler: handler, instance: instance, frameSize: (layout.header + FrameLayout.headerSlots) * 8,
      headerOffset: UInt32(clamping: layout.header * 8), typeID: typeID, index: index,
      parameterSlots: UInt32(clamping: layout.parameterSlots), resultSlots: UInt32(clamping: layout.resultSlots),
      number: 0, hostObject: hostObject)
  }
}
