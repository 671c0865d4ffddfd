#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

extension FunctionRecord {
  /// The record of a function that has no code. The instruction at `stub`, whose handler is given too, leaves to the outer
  /// loop.
  init(
    stub: Code, _ handler: @escaping Handler, instance: UnsafeMutablePointer<InstanceRecord>, layout: FrameLayout,
    type: UnsafePointer<TypeRecord>, index: UInt32, hostObject: UnsafeRawPointer? = nil
  ) {
    self.init(
      entry: stub, handler: handler, instance: instance, frameSize: (layout.header + FrameLayout.headerSlots) * 8,
      headerOffset: UInt32(clamping: layout.header * 8), parameterSlots: UInt16(clamping: layout.parameterSlots),
      resultSlots: UInt16(clamping: layout.resultSlots), type: type, index: index, number: 0, hostObject: hostObject)
  }
}
