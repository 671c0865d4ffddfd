#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// What is named by an index.
extension CodeVerifier {
  func verifyIndex(_ index: Int, _ count: Int) throws(Failure) {
    guard index < count else { throw Failure(.index(index)) }
  }

  /// The indices of globals, tables, segments and functions; and that there is a memory.
  func verifyIndices(_ step: InstructionSteps.Step, at word: Int) throws(Failure) {
    /// The number of an operand, counted from the last.
    func index(_ fromLast: Int = 0) -> Int { number(step.operands[step.operands.count - 1 - fromLast], at: word) }
    switch step.alone {
    case .globalGet: try verifyOwnGlobal(index())
    case .globalSet_xs, .globalSet_xi: try verifyOwnGlobal(index(1))
    case .globalGetImported: try verifyIndex(index(), module.importedGlobalCount)
    case .globalSetImported: try verifyIndex(index(1), module.importedGlobalCount)
    case .v128GlobalGet: try verifyOwnGlobal(index(), isVector: true)
    case .v128GlobalSet: try verifyOwnGlobal(index(1), isVector: true)
    case .v128GlobalGetImported: try verifyImportedVector(index())
    case .v128GlobalSetImported: try verifyImportedVector(index(1))
    case .memoryInit: try verifyIndex(index(), min(module.data.count, module.memories.isEmpty ? 0 : .max))
    case .memorySizeAny, .memoryGrowAny, .memoryFillAny: try verifyIndex(index(), module.memories.count)
    case .memoryCopyAny:
      try verifyIndex(index(), module.memories.count)
      try verifyIndex(index(1), module.memories.count)
    case .memoryInitAny:
      try verifyIndex(index(), module.memories.count)
      try verifyIndex(index(1), module.data.count)
    case .dataDrop: try verifyIndex(index(), module.data.count)
    case .tableGet, .tableSet, .tableSize, .tableGrow, .tableFill: try verifyIndex(index(), module.tables.count)
    case .tableCopy:
      try verifyIndex(index(), module.tables.count)
      try verifyIndex(index(1), module.tables.count)
    case .tableInit:
      try verifyIndex(index(), module.tables.count)
      try verifyIndex(index(1), module.elements.count)
    case .elemDrop: try verifyIndex(index(), module.elements.count)
    case .refFunc: try verifyIndex(index(), module.functions.count)
    case .refTestFunc: try verifyIndex(index(), module.types.count)
    default:
      if step.alone.isIn([.load, .store, .load64, .store64, .memory]) { try verifyIndex(0, module.memories.count) }
      // Address, offset, memory, and the value that is stored.
      if step.alone.isIn([.loadAny, .storeAny]) { try verifyIndex(number(step.operands[2], at: word), module.memories.count) }
    }
  }

  /// A vector is read only from a global that has one: no other has room for it.
  private func verifyOwnGlobal(_ slot: Int, isVector: Bool = false) throws(Failure) {
    guard slot % module.globalStride == 0 else { throw Failure(.index(slot)) }
    try verifyIndex(slot, module.globalSlot(module.globals.count))
    let index = module.importedGlobalCount + slot / module.globalStride
    if isVector, module.globals[index].type.valueType != .v128 { throw Failure(.index(slot)) }
  }

  private func verifyImportedVector(_ index: Int) throws(Failure) {
    try verifyIndex(index, module.importedGlobalCount)
    if module.globals[index].type.valueType != .v128 { throw Failure(.index(index)) }
  }
}

extension RegisterOpcode {
  /// Whether it is one of the instructions of one step that these families have.
  fileprivate func isIn(_ families: [InstructionFamily]) -> Bool {
    families.contains { ($0.first..<$0.first + $0.rows.count).contains(Int(rawValue)) }
  }
}
