/// What validation has found out about a module.
package struct ValidatedModule: Sendable {
  /// The module's types as the engine knows them: the canonical id of each, by type index.
  package var types: RegisteredTypes
  /// The places of the exports by name.
  var exports: ExportOrder
}

/// Validates a module: its declarations, then the code of its functions.
///
/// WebAssembly 3.0, section 3.5 (modules).
package struct ModuleValidator: ~Copyable {
  let module: ModuleStructure
  let bytes: ModuleBytes
  let features: Features
  let limits: ModuleLimits
  let interruption: InterruptionFlag?

  /// Checks all of `module`, which was decoded from `bytes` with the same features; registers its types when all of it is valid.
  /// If `interruption` is requested meanwhile, the error is `interrupted`.
  /// - Throws: `ModuleError.decoding` if the code of a function is malformed: decoding leaves it for this pass.
  package static func validate(
    _ module: ModuleStructure, bytes: ModuleBytes, types: TypeRegistry, features: Features,
    limits: ModuleLimits = ModuleLimits(), interruption: InterruptionFlag? = nil
  ) throws(ModuleError) -> ValidatedModule {
    let validator = ModuleValidator(module: module, bytes: bytes, features: features, limits: limits, interruption: interruption)
    do throws(ModuleError) {
      return try validator.validate(types)
    } catch {
      // Where a body is malformed, nothing else counts.
      guard case .validation = error, let malformed = CodeSyntax.firstError(in: module, bytes, features, interruption) else {
        throw error
      }
      throw ModuleError(malformed)
    }
  }

  private func validate(_ types: TypeRegistry) throws(ModuleError) -> ValidatedModule {
    var context = ValidationContext(features: features)
    try validateTypes(&context)
    try validateDeclarations(&context)
    var code = FunctionValidator(context: context, bytes: bytes, limits: limits, interruption: interruption)
    code.work.begin(byteCount: bytes.count)
    try validateInitializers(&code)
    try validateSegments(&code)
    let exports = try validateExports(&code)
    try validateStart(code.context)
    try validateBodies(&code)
    return ValidatedModule(types: try registerTypes(types), exports: exports)
  }

  /// The code of the functions. Of a large module several threads take parts; what counts is the first error in order, not in time.
  private func validateBodies(_ code: inout FunctionValidator) throws(ModuleError) {
    let parts = module.codeParts
    guard parts.count > 1 else {
      for part in parts { try Self.validate(part, of: module, bytes, &code) }
      return
    }
    let (module, bytes, limits, context, interruption) = (module, bytes, limits, code.context, interruption)
    let first = Lock<(part: Int, error: ModuleError)?>(nil)
    concurrently(parts.count) { part in
      if first.withLock({ $0.map { $0.part < part } ?? false }) { return }
      var code = FunctionValidator(context: context, bytes: bytes, limits: limits, interruption: interruption)
      do throws(ModuleError) { try Self.validate(parts[part], of: module, bytes, &code) } catch {
        first.withLock { first in if first.map({ $0.part > part }) ?? true { first = (part, error) } }
      }
    }
    if let (_, error) = first.withLock({ $0 }) { throw error }
  }

  private static func validate(
    _ functions: Range<Int>, of module: ModuleStructure, _ bytes: ModuleBytes, _ code: inout FunctionValidator
  ) throws(ModuleError) {
    // Bodies are at least three bytes each, and in order.
    if let first = functions.first, let last = functions.last {
      code.work.begin(byteCount: module.codes[last].range.upperBound - module.codes[first].range.lowerBound)
    }
    for index in functions {
      try code.lookForInterruption()
      let function = UInt32(truncatingIfNeeded: module.importedFunctionCount + index)
      try code.validate(function: function, code: module.codes[index], bytes: bytes)
    }
  }

  /// Gives up if somebody has asked for it.
  func lookForInterruption() throws(ModuleError) {
    if let interruption, interruption.isRequested { throw .interrupted }
  }

  /// An error in a section.
  func invalid(_ message: String, in section: SectionID) -> ModuleError {
    .validation(ValidationError(message, offset: module.sectionOffsets[Int(section.rawValue)]))
  }

  /// A feature that is off, and what needs it, as `"multiple memories need"`.
  func missing(_ feature: Features, neededBy what: String, in section: SectionID) -> ModuleError {
    .validation(
      ValidationError(
        feature.isNeeded(by: what), offset: module.sectionOffsets[Int(section.rawValue)], missingFeature: feature))
  }

  // MARK: - Initial values

  /// The initial values of tables and globals (sections 3.5.5 and 3.5.7).
  private func validateInitializers(_ code: inout FunctionValidator) throws(ModuleError) {
    for (index, table) in module.tables.enumerated() where index >= module.importedTableCount {
      let type = code.context.tables[index].element
      if let initializer = table.initializer {
        try code.validate(initializer, type: type, visibleGlobals: module.importedGlobalCount, bytes: bytes)
      } else if !type.isDefaultable {
        throw invalid("type mismatch: table \(index) of \(type) needs an initializer", in: .table)
      }
    }
    for (index, global) in module.globals.enumerated() {
      guard let initializer = global.initializer else { continue }
      try code.validate(
        initializer, type: code.context.globals[index].valueType, visibleGlobals: index, bytes: bytes)
    }
  }

  // MARK: - Segments

  /// Element and data segments (sections 3.5.8 and 3.5.9).
  private func validateSegments(_ code: inout FunctionValidator) throws(ModuleError) {
    let visibleGlobals = module.globals.count
    for (index, segment) in module.elements.enumerated() {
      let type = code.context.elements[index]
      switch segment.items {
      case .functions(let functions):
        for function in functions {
          try checkFunction(function, in: .element)
          code.context.declaredFunctions[Int(function)] = true
        }
      case .expressions(let expressions):
        for expression in expressions {
          try code.validate(expression, type: type, visibleGlobals: visibleGlobals, bytes: bytes)
        }
      }
      guard case .active(let tableIndex, let offset) = segment.mode else { continue }
      guard Int(clamping: tableIndex) < module.tables.count else {
        throw invalid("unknown table \(tableIndex): there are \(module.tables.count)", in: .element)
      }
      let table = code.context.tables[Int(tableIndex)]
      guard code.context.hierarchy.matches(type, table.element) else {
        throw invalid(
          "type mismatch: element segment \(index) of \(type) for a table of \(table.element)", in: .element)
      }
      try code.validate(
        offset, type: table.addressType.valueType, visibleGlobals: visibleGlobals, bytes: bytes)
    }
    for segment in module.data {
      guard case .active(let memory, let offset) = segment.mode else { continue }
      guard Int(clamping: memory) < module.memories.count else {
        throw invalid("unknown memory \(memory): there are \(module.memories.count)", in: .data)
      }
      let type = module.memories[Int(memory)].addressType.valueType
      try code.validate(offset, type: type, visibleGlobals: visibleGlobals, bytes: bytes)
    }
  }

  // MARK: - Exports and start

  /// Exports (section 3.5.11): names are different byte for byte.
  private func validateExports(_ code: inout FunctionValidator) throws(ModuleError) -> ExportOrder {
    for export in module.exports {
      let count: Int
      switch export.kind {
      case .function: count = module.functions.count
      case .table: count = module.tables.count
      case .memory: count = module.memories.count
      case .global: count = module.globals.count
      case .tag: count = module.tags.count
      }
      guard Int(clamping: export.index) < count else {
        throw invalid(
          "unknown \(export.kind) \(export.index): there are \(count), in export \"\(export.name)\"", in: .export)
      }
      if export.kind == .function { code.context.declaredFunctions[Int(export.index)] = true }
      if export.kind == .global, module.globals[Int(export.index)].type.isMutable, !features.contains(.mutableGlobals) {
        throw missing(.mutableGlobals, neededBy: "mutable globals that are exported need", in: .export)
      }
    }
    let order = ExportOrder(module.exports)
    if let name = order.duplicate(in: module.exports) {
      throw invalid("duplicate export name \"\(name)\"", in: .export)
    }
    return order
  }

  /// The start function (section 3.5.10).
  private func validateStart(_ context: ValidationContext) throws(ModuleError) {
    guard let start = module.start else { return }
    try checkFunction(start, in: .start)
    let type = context.types[Int(module.functions[Int(start)])].functionType
    guard let type, type.parameters.isEmpty, type.results.isEmpty else {
      throw invalid("start function \(start) must neither take nor return anything", in: .start)
    }
  }

  private func checkFunction(_ index: UInt32, in section: SectionID) throws(ModuleError) {
    guard Int(clamping: index) < module.functions.count else {
      throw invalid("unknown function \(index): there are \(module.functions.count)", in: section)
    }
  }
}
