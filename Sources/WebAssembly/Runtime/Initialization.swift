#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// Giving an instance its initial values: from constant expressions and segments.
///
/// WebAssembly 3.0, section 4.5.4 (instantiation).
extension Store {
  /// Evaluates all constant expressions, then writes the active segments.
  ///
  /// - Parameters:
  ///   - isShared: set when others may refer to the instance: from an imported table.
  ///   - isAgain: whether that was done before: then what is imported stays as it is.
  func initialize(
    _ instance: InstanceObject, _ isShared: inout Bool, isAgain: Bool = false
  ) throws(InstantiationError) {
    var evaluator = ConstantEvaluator(
      store: self, module: instance.module, functions: instance.record.pointee.functionSpace, globals: instance.globals)
    try initializeGlobals(instance, &evaluator)
    try initializeTables(instance, &evaluator)
    instance.elements.removeAll()
    for segment in instance.module.structure.elements {
      instance.elements.append(try references(segment, instance, &evaluator))
    }
    try writeElements(instance, &evaluator, &isShared, isAgain)
    try writeData(instance, &evaluator, isAgain)
  }

  private func initializeGlobals(
    _ instance: InstanceObject, _ evaluator: inout ConstantEvaluator
  ) throws(InstantiationError) {
    let structure = instance.module.structure
    for index in structure.importedGlobalCount..<structure.globals.count {
      guard let initializer = structure.globals[index].initializer else { continue }
      let type = structure.globals[index].type.valueType
      let value = try evaluator.evaluate(initializer, as: type)
      let cell = globals[instance.globals[index]].cell
      cell.pointee = value.low
      if type == .v128 { cell[1] = value.high }
    }
  }

  private func initializeTables(
    _ instance: InstanceObject, _ evaluator: inout ConstantEvaluator
  ) throws(InstantiationError) {
    let structure = instance.module.structure
    for index in structure.importedTableCount..<structure.tables.count {
      guard let initializer = structure.tables[index].initializer else { continue }
      let value = try evaluator.evaluate(initializer, as: structure.tables[index].type.element).low
      tables[instance.tables[index]].fill(functions.element(value))
    }
  }

  /// The references of an element segment.
  private func references(
    _ segment: ModuleStructure.ElementSegment, _ instance: InstanceObject, _ evaluator: inout ConstantEvaluator
  ) throws(InstantiationError) -> [UInt64] {
    switch segment.items {
    case .functions(let indices):
      return indices.map { functions.reference(to: instance.record.pointee.functionSpace[Int($0)]) }
    case .expressions(let expressions):
      var references: [UInt64] = []
      references.reserveCapacity(expressions.count)
      for expression in expressions { references.append(try evaluator.evaluate(expression, as: segment.type).low) }
      return references
    }
  }

  // MARK: - Segments

  private func writeElements(
    _ instance: InstanceObject, _ evaluator: inout ConstantEvaluator, _ isShared: inout Bool, _ isAgain: Bool
  ) throws(InstantiationError) {
    let structure = instance.module.structure
    for (index, segment) in instance.module.structure.elements.enumerated() {
      if case .active(let table, let offset) = segment.mode, !isAgain || Int(table) >= structure.importedTableCount {
        let object = tables[instance.tables[Int(table)]]
        let start = try evaluator.address(offset, object.type.addressType)
        let count = UInt64(instance.elements[index].count)
        guard object.initialize(from: instance.elements[index], of: functions, at: start, source: 0, count: count) == nil else {
          throw .trap(Trap(.outOfBoundsTableAccess))
        }
        if count > 0, Int(table) < structure.importedTableCount { isShared = true }
      }
      if case .passive = segment.mode {} else { instance.elements[index] = [] }
    }
  }

  private func writeData(
    _ instance: InstanceObject, _ evaluator: inout ConstantEvaluator, _ isAgain: Bool
  ) throws(InstantiationError) {
    for (index, segment) in instance.module.structure.data.enumerated() {
      guard case .active(let number, let offset) = segment.mode else { continue }
      // The memory began with the bytes of the segment, or is imported and stays as it is.
      if instance.initialPages[Int(number)] != nil || isAgain && Int(number) < instance.module.structure.importedMemoryCount {
        instance.droppedData[index] = true
        continue
      }
      let memory = memories[instance.memories[Int(number)]]
      let start = try evaluator.address(offset, memory.type.addressType)
      let record = memory.record.pointee
      guard start <= record.byteCount, UInt64(segment.bytes.count) <= record.byteCount - start else {
        throw .trap(Trap(.outOfBoundsMemoryAccess))
      }
      (record.base + Int(start)).copyMemory(
        from: instance.module.bytes.base + segment.bytes.lowerBound, byteCount: segment.bytes.count)
      instance.droppedData[index] = true
    }
  }
}
