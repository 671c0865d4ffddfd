/// The types of what a module imports and defines.
///
/// WebAssembly 3.0, section 3.2 (types).
extension ModuleValidator {
  /// Checks the declarations and fills them into the context.
  func validateDeclarations(_ context: inout ValidationContext) throws(ModuleError) {
    for (index, type) in module.functions.enumerated() {
      let section: SectionID = index < module.importedFunctionCount ? .import : .function
      guard context.hierarchy.shape(type) == .function else {
        throw invalid("unknown type \(type): function \(index) needs a function type", in: section)
      }
    }
    context.functions = module.functions
    context.declaredFunctions = [Bool](repeating: false, count: module.functions.count)

    context.tables.reserveCapacity(module.tables.count)
    for (index, table) in module.tables.enumerated() {
      let section: SectionID = index < module.importedTableCount ? .import : .table
      var type = table.type
      type.element = try resolve(type.element, context, in: section)
      try check(type, in: section)
      context.tables.append(type)
    }
    guard module.tables.count <= 1 || features.contains(.referenceTypes) else {
      throw missing(.referenceTypes, neededBy: "multiple tables need", in: module.importedTableCount > 1 ? .import : .table)
    }

    for (index, memory) in module.memories.enumerated() {
      try check(memory, in: index < module.importedMemoryCount ? .import : .memory)
    }
    context.memories = module.memories
    guard module.memories.count <= 1 || features.contains(.multiMemory) else {
      throw missing(.multiMemory, neededBy: "multiple memories need", in: module.importedMemoryCount > 1 ? .import : .memory)
    }

    context.importedGlobalCount = module.importedGlobalCount
    context.globals.reserveCapacity(module.globals.count)
    for (index, global) in module.globals.enumerated() {
      let section: SectionID = index < module.importedGlobalCount ? .import : .global
      var type = global.type
      type.valueType = try resolve(type.valueType, context, in: section)
      context.globals.append(type)
      guard section != .import || !type.isMutable || features.contains(.mutableGlobals) else {
        throw missing(.mutableGlobals, neededBy: "mutable globals that are imported need", in: .import)
      }
    }

    try validateTags(&context)
    for segment in module.elements {
      context.elements.append(try resolve(segment.type, context, in: .element))
    }
    context.hasDataCountSection = module.dataCount != nil
    context.dataCount = module.data.count
  }

  private func validateTags(_ context: inout ValidationContext) throws(ModuleError) {
    for (index, tag) in module.tags.enumerated() {
      let section: SectionID = index < module.importedTagCount ? .import : .tag
      guard context.hierarchy.shape(tag) == .function, let type = context.types[Int(tag)].functionType else {
        throw invalid("unknown type \(tag): tag \(index) needs a function type", in: section)
      }
      guard type.results.isEmpty else { throw invalid("non-empty tag result type: tag \(index)", in: section) }
    }
    context.tags = module.tags
  }

  /// The type with representatives in place of type indices, all of which must exist.
  private func resolve(
    _ type: ValueType, _ context: ValidationContext, in section: SectionID
  ) throws(ModuleError) -> ValueType {
    guard type.isDefinedReference else { return type }
    let index = type.bits >> 10
    guard Int(index) < context.types.count else {
      throw invalid("unknown type \(index): there are \(context.types.count)", in: section)
    }
    return type.withTypeIndex(context.representatives[Int(index)])
  }

  /// A table type (section 3.2.17).
  private func check(_ table: TableType, in section: SectionID) throws(ModuleError) {
    guard table.addressType == .i64 || max(table.limits.minimum, table.limits.maximum ?? 0) <= UInt64(UInt32.max) else {
      throw invalid("table size must be at most 2^32-1 elements", in: section)
    }
    try checkOrder(table.limits, in: section)
  }

  /// A memory type (section 3.2.16).
  private func check(_ memory: MemoryType, in section: SectionID) throws(ModuleError) {
    guard memory.pageSizeLog2 == 0 || memory.pageSizeLog2 == 16 else {
      throw invalid("invalid custom page size 2^\(memory.pageSizeLog2): it must be 1 or 65536", in: section)
    }
    let addresses = memory.addressType == .i32 ? UInt64(UInt32.max) : .max
    // As many pages as there are addresses for, which is one more than the largest address.
    let limit = memory.pageSizeLog2 == 0 ? addresses : (addresses >> 16) + 1
    guard max(memory.limits.minimum, memory.limits.maximum ?? 0) <= limit else {
      throw invalid(
        "memory size must be at most \(limit) pages\(limit == 65536 ? " (4GiB)" : "")", in: section)
    }
    try checkOrder(memory.limits, in: section)
    guard !memory.isShared || memory.limits.maximum != nil else {
      throw invalid("shared memory must have maximum", in: section)
    }
  }

  private func checkOrder(_ limits: Limits, in section: SectionID) throws(ModuleError) {
    guard limits.minimum <= limits.maximum ?? .max else {
      throw invalid("size minimum must not be greater than maximum: \(limits)", in: section)
    }
  }
}
