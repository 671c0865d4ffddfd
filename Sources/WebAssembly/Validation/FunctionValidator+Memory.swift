/// Memories and data segments, lanes of vectors.
///
/// WebAssembly 3.0, sections 3.4.11 (memory) and 3.4.9 (vector instructions).
extension FunctionValidator {
  @inline(__always)
  mutating func memory(_ index: UInt32) throws(ModuleError) -> MemoryType {
    guard Int(clamping: index) < context.memories.count else {
      throw unknown("memory", index, of: context.memories.count)
    }
    return context.memories[Int(index)]
  }

  /// Checks memory, alignment and offset of a load or store; `width` is the binary logarithm of its bytes.
  @inline(__always)
  mutating func checkMemoryArgument(width: UInt32) throws(ModuleError) {
    let memory = try memory(instruction.index)
    guard instruction.second <= width else {
      throw invalid(
        "alignment must not be larger than natural: 2^\(instruction.second) bytes, natural are \(1 << width)")
    }
    // An atomic access must be aligned.
    if instruction.opcode.rawValue >> 9 == 4, instruction.second != width {
      throw invalid("atomic alignment must be natural: 2^\(instruction.second) bytes, natural are \(1 << width)")
    }
    guard instruction.bits <= UInt64(UInt32.max) || memory.addressType == .i64 else {
      throw invalid("offset out of range: \(instruction.bits) in a memory of 32-bit addresses")
    }
  }

  /// Checks the lanes that an instruction names, and whatever else stands before them.
  /// - Returns: whether the instruction has an address.
  mutating func checkLanes() throws(ModuleError) -> Bool {
    switch instruction.immediates {
    case .lane2: try checkLane(UInt64(instruction.index), of: 2)
    case .lane4: try checkLane(UInt64(instruction.index), of: 4)
    case .lane8: try checkLane(UInt64(instruction.index), of: 8)
    case .lane16: try checkLane(UInt64(instruction.index), of: 16)
    case .shuffle:
      for shift in stride(from: UInt64(0), to: 64, by: 8) {
        try checkLane(instruction.bits >> shift & 0xFF, of: 32)
        try checkLane(instruction.highBits >> shift & 0xFF, of: 32)
      }
    case .memory8Lane, .memory16Lane, .memory32Lane, .memory64Lane:
      let width = UInt32(instruction.immediates.rawValue - ImmediateKind.memory8Lane.rawValue)
      try checkMemoryArgument(width: width)
      try checkLane(instruction.highBits, of: 16 >> UInt64(width))
      return true
    default: break
    }
    return false
  }

  private mutating func checkLane(_ lane: UInt64, of count: UInt64) throws(ModuleError) {
    guard lane < count else { throw invalid("invalid lane index \(lane): there are \(count) lanes") }
  }

  // MARK: - Bulk operations

  mutating func memoryFill(_ index: UInt32) throws(ModuleError) {
    let address = try memory(index).addressType.valueType
    try pop(address)
    try pop(.i32)
    try pop(address)
  }

  mutating func memoryCopy(to destination: UInt32, from source: UInt32) throws(ModuleError) {
    let destination = try memory(destination).addressType
    let source = try memory(source).addressType
    // The length is as wide as the narrower of the addresses.
    try pop((destination == .i32 ? destination : source).valueType)
    try pop(source.valueType)
    try pop(destination.valueType)
  }

  mutating func memoryInit(data: UInt32, memory: UInt32) throws(ModuleError) {
    let address = try self.memory(memory).addressType.valueType
    try checkData(data)
    try pop(.i32)
    try pop(.i32)
    try pop(address)
  }

  /// Data segments come after the code: a section before it says how many there are.
  mutating func checkData(_ index: UInt32) throws(ModuleError) {
    guard context.hasDataCountSection else { throw malformed(.dataCountSectionRequired) }
    guard Int(clamping: index) < context.dataCount else {
      throw unknown("data segment", index, of: context.dataCount)
    }
  }
}
