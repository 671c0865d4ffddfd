#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// Operations on any memory, with addresses of 32 or of 64 bits and pages of any size.
///
/// Unsafe code: bytes are within a memory where `holds` says so.
extension Store {
  /// A memory of the running instance.
  private func memory(_ index: Int) -> MemoryObject { memories[runningInstance.memories[index]] }

  /// Does the operation of the instruction at pc.
  func performMemory(_ exit: Exit) throws(Trap) {
    switch exit {
    case .memorySizeAny:
      let operands = interpreter.operands(MemorySizeAnyOperands.self)
      operands.setResult(memory(operands.memory).pageCount)
    case .memoryGrowAny:
      let operands = interpreter.operands(MemoryGrowAnyOperands.self)
      let memory = memory(operands.memory)
      operands.setResult(memory.number(try growMemory(memory, by: memory.number(operands.delta)) ?? .max))
    case .memoryFillAny: try fillAny()
    case .memoryCopyAny: try copyAny()
    default: try initializeAny()
    }
  }

  /// `memory.fill`.
  private func fillAny() throws(Trap) {
    let operands = interpreter.operands(MemoryFillAnyOperands.self)
    let memory = memory(operands.memory)
    let start = memory.number(operands.destination)
    let count = memory.number(operands.count)
    guard memory.holds(start, count) else { throw trap(.outOfBoundsMemoryAccess) }
    try fillParts(memory.record.pointee.base + Int(start), with: UInt8(truncatingIfNeeded: operands.value), count: Int(count))
  }

  /// `memory.copy`, between two memories or within one.
  private func copyAny() throws(Trap) {
    let operands = interpreter.operands(MemoryCopyAnyOperands.self)
    let target = memory(operands.destinationMemory)
    let source = memory(operands.sourceMemory)
    let to = target.number(operands.destination)
    let from = source.number(operands.source)
    // The count has the narrower of the two address types.
    let isWide = target.type.addressType == .i64 && source.type.addressType == .i64
    let count = isWide ? operands.count : operands.count.low
    guard target.holds(to, count), source.holds(from, count) else { throw trap(.outOfBoundsMemoryAccess) }
    // Two indices may be those of one memory. Where the ranges overlap, no byte may be overwritten before it is copied.
    try copyParts(
      to: target.record.pointee.base + Int(to), from: source.record.pointee.base + Int(from), count: Int(count),
      isDownwards: target === source && to > from)
  }

  /// `memory.init`.
  private func initializeAny() throws(Trap) {
    let operands = interpreter.operands(MemoryInitAnyOperands.self)
    try initialize(
      memory(operands.memory), from: operands.segment, at: operands.destination, source: operands.source, count: operands.count)
  }

  /// Copies bytes of a data segment. The operands are slots: the place in the segment and the count always have 32 bits.
  func initialize(
    _ memory: MemoryObject, from segment: Int, at destination: UInt64, source: UInt64, count: UInt64
  ) throws(Trap) {
    let instance = runningInstance
    let bytes = instance.droppedData[segment] ? 0..<0 : instance.module.structure.data[segment].bytes
    let start = memory.number(destination)
    guard source.low + count.low <= UInt64(bytes.count), memory.holds(start, count.low) else {
      throw trap(.outOfBoundsMemoryAccess)
    }
    try copyParts(
      to: memory.record.pointee.base + Int(start), from: instance.module.bytes.base + bytes.lowerBound + Int(source.low),
      count: Int(count.low), isDownwards: false)
  }
}
