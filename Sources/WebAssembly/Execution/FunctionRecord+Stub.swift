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
      entry: stub, handler: handler, instance: instance, frameSize: Self.stubFrameSize(layout),
      headerOffset: UInt32(clamping: layout.header * 8), parameterSlots: UInt16(clamping: layout.parameterSlots),
      resultSlots: UInt16(clamping: layout.resultSlots), type: type, index: index, number: 0, hostObject: hostObject)
  }

  /// Makes it the record of a function that has no code.
  mutating func setStub(_ stub: Code, _ handler: @escaping Handler, _ layout: FrameLayout) {
    entry = stub
    self.handler = handler
    frameSize = Self.stubFrameSize(layout)
  }

  /// The size of a frame of which no more is known than its header.
  private static func stubFrameSize(_ layout: FrameLayout) -> Int { (layout.header + FrameLayout.headerSlots) * 8 }
}
