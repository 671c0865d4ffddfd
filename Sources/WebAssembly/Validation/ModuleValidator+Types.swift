/// The type section.
///
/// WebAssembly 3.0, sections 3.2.10 (recursive types) and 3.5.1.
extension ModuleValidator {
  /// Checks the types, and fills in what the context knows about them.
  func validateTypes(_ context: inout ValidationContext) throws(ModuleError) {
    for group in module.recursionGroups {
      try lookForInterruption()
      for index in group { try checkIndices(of: index, groupEnd: UInt32(group.upperBound)) }
    }
    try checkDepths()
    context.representatives = try representatives()
    let representatives = context.representatives
    context.types = module.types
    for (index, type) in module.types.enumerated() where type.mayMentionTypes {
      context.types[index] = type.mapTypeIndices { representatives[Int($0)] }
    }
    context.signatures = context.types.map { context.pool.lists(of: $0) }
    for type in context.types { context.hierarchy.append(type.composite.shape, supertype: type.supertypes.first) }
    for (index, type) in context.types.enumerated() {
      try lookForInterruption()
      guard let supertype = type.supertypes.first else { continue }
      let above = context.types[Int(supertype)]
      guard !above.isFinal, context.hierarchy.matches(type.composite, above.composite) else {
        throw invalid("sub type \(index) does not match its supertype \(supertype)", in: .type)
      }
    }
  }

  /// Every index is that of a type of the group or before it; the supertype's comes before the type's own.
  private func checkIndices(of index: Int, groupEnd: UInt32) throws(ModuleError) {
    let type = module.types[index]
    guard type.supertypes.count <= 1 else {
      throw invalid("sub type \(index) has \(type.supertypes.count) supertypes, may have 1", in: .type)
    }
    if let supertype = type.supertypes.first, Int(clamping: supertype) >= index {
      throw invalid("unknown type \(supertype): it does not come before type \(index) as its supertype", in: .type)
    }
    var unknown: UInt32?
    func check(_ type: ValueType) {
      if type.isDefinedReference, type.bits >> 10 >= groupEnd { unknown = type.bits >> 10 }
    }
    func check(_ field: FieldType) {
      if case .value(let type) = field.storage { check(type) }
    }
    switch type.composite {
    case .function(let function):
      function.parameters.forEach(check)
      function.results.forEach(check)
      guard function.results.count <= 1 || features.contains(.multiValue) else {
        throw missing(.multiValue, neededBy: "invalid result arity: functions with several results need", in: .type)
      }
    case .structure(let fields): fields.forEach(check)
    case .array(let field): check(field)
    }
    if let unknown { throw invalid("unknown type \(unknown), in type \(index)", in: .type) }
  }

  private func checkDepths() throws(ModuleError) {
    let limit = min(limits.subtypingDepth, TypeHierarchy.maximumDepth)
    var depths = [UInt8](repeating: 0, count: module.types.count)
    for (index, type) in module.types.enumerated() {
      guard let supertype = type.supertypes.first else { continue }
      depths[index] = depths[Int(supertype)] + 1
      guard Int(depths[index]) <= limit else {
        throw .decoding(
          DecodingError(
            .limitExceeded("supertypes above type \(index)", limit: limit),
            offset: module.sectionOffsets[Int(SectionID.type.rawValue)], context: "type section"))
      }
    }
  }

  /// Of each type, the first of the module that is equal to it: of equal recursion groups, the types of the first.
  private func representatives() throws(ModuleError) -> [UInt32] {
    var starts: [CanonicalGroup: Int] = [:]
    starts.reserveCapacity(module.recursionGroups.count)
    var representatives: [UInt32] = []
    representatives.reserveCapacity(module.types.count)
    for group in module.recursionGroups {
      try lookForInterruption()
      let key = CanonicalGroup(module.types[group], start: group.lowerBound, numbers: representatives)
      let start = starts[key] ?? group.lowerBound
      if start == group.lowerBound { starts[key] = start }
      for offset in 0..<group.count { representatives.append(UInt32(truncatingIfNeeded: start + offset)) }
    }
    return representatives
  }

  /// Registers the types of a module that is known to be valid.
  func registerTypes(_ registry: TypeRegistry) throws(ModuleError) -> RegisteredTypes {
    if let types = registry.register(module.types, groups: module.recursionGroups, interruption: interruption) { return types }
    try lookForInterruption()
    throw ModuleError(module.tooManyTypes)
  }
}

extension ModuleStructure {
  /// The error where the engine has no room for the module's types.
  var tooManyTypes: DecodingError {
    DecodingError(
      .limitExceeded("types in the engine", limit: Int(ValueType.largestTypeIndex)),
      offset: sectionOffsets[Int(SectionID.type.rawValue)], context: "type section")
  }
}
