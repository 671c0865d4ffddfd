#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// What is to be instantiated for one module, and what each import is linked to: the preloaded modules that are needed and not
/// there yet, each after those that it needs, and then the module itself.
///
/// All that can be wrong with an import is found here, before anything is instantiated. Modules may need one another in chains
/// of any length: those that wait for others are in an array, not on the native stack.
struct LinkPlan {
  /// What an import is linked to: whoever defines it, however many modules pass it on.
  enum Source {
    case host(HostFunction)
    case extern(Extern)
    /// What a preloaded module of the plan defines itself, by its index in the module.
    case defined(PreloadedModule, ExternalKind, UInt32)
  }

  /// A module, and what its imports are linked to.
  struct Step {
    let module: Module
    /// What the module is preloaded as; `nil` where it is not.
    let preloaded: PreloadedModule?
    /// How many imports are linked.
    private(set) var linkedCount = 0
    /// By kind, what the first entities of the index space are linked to.
    private(set) var sources: [[Source]] = [[], [], [], [], []]

    init(_ module: Module, preloaded: PreloadedModule? = nil) {
      self.module = module
      self.preloaded = preloaded
    }

    /// The next import to be linked.
    var next: ModuleStructure.Import? {
      linkedCount < module.structure.imports.count ? module.structure.imports[linkedCount] : nil
    }

    mutating func link(_ kind: ExternalKind, _ source: Source) {
      sources[Int(kind.rawValue)].append(source)
      linkedCount += 1
    }

    /// What an entity of the module is linked to; `nil` for one that the module defines.
    func source(_ kind: ExternalKind, _ index: UInt32) -> Source? {
      let imported = sources[Int(kind.rawValue)]
      return Int(index) < imported.count ? imported[Int(index)] : nil
    }
  }

  let linker: Linker
  let store: Store
  /// The steps that are complete, in order.
  var steps: [Step] = []
  /// The steps whose modules wait for others, each for the next one.
  private var open: [Step] = []
  /// The place of each preloaded module in `steps`; `nil` while it is open.
  private var places: [ObjectIdentifier: Int?] = [:]

  /// A plan for a module, which has the store's engine.
  init(_ module: Module, _ linker: Linker, _ store: Store) throws(LinkError) {
    self.linker = linker
    self.store = store
    open.append(Step(module))
    try complete()
  }

  /// A plan for a preloaded module.
  init(_ preloaded: PreloadedModule, _ linker: Linker, _ store: Store) throws(LinkError) {
    self.linker = linker
    self.store = store
    try open(preloaded)
    try complete()
  }

  // MARK: - Planning

  private mutating func open(_ preloaded: PreloadedModule) throws(LinkError) {
    guard preloaded.module.engine === store.engine else { throw .otherEngine(module: preloaded.name) }
    let id = ObjectIdentifier(preloaded)
    guard places[id] == nil, !store.isInstantiating(preloaded) else {
      let start = open.firstIndex { $0.preloaded === preloaded } ?? open.count
      throw .cycle(open[start...].compactMap { $0.preloaded?.name } + [preloaded.name])
    }
    places[id] = .some(nil)
    open.append(Step(preloaded.module, preloaded: preloaded))
  }

  private mutating func complete() throws(LinkError) {
    while let top = open.indices.last {
      if let item = open[top].next {
        // Where another module comes first, this import is looked at again after it.
        if let source = try source(item, of: open[top].module) { open[top].link(item.kind, source) }
      } else {
        let step = open.removeLast()
        if let preloaded = step.preloaded { places[ObjectIdentifier(preloaded)] = .some(steps.count) }
        steps.append(step)
      }
    }
  }

  /// What the import is linked to; `nil` where a module that was opened must be completed first.
  private mutating func source(_ item: ModuleStructure.Import, of module: Module) throws(LinkError) -> Source? {
    guard let definition = linker.items[Linker.Key(item.module, item.name)] else {
      throw linker.missing(item, module.type(of: item.kind, item.index))
    }
    guard let source = try source(definition) else { return nil }
    if case .extern(let extern) = source, extern.store !== store { throw .otherStore(module: item.module, name: item.name) }
    guard source.fits(item, of: module) else {
      throw .mismatch(
        module: item.module, name: item.name, expected: module.type(of: item.kind, item.index), found: source.type)
    }
    return source
  }

  private mutating func source(_ definition: Linker.Item) throws(LinkError) -> Source? {
    switch definition {
    case .host(let function): return .host(function)
    case .extern(let extern): return .extern(extern)
    case .export(let preloaded, let index):
      let export = preloaded.module.structure.exports[index]
      if let extern = store.instance(of: preloaded)?.export(export.name) { return .extern(extern) }
      guard case let place?? = places[ObjectIdentifier(preloaded)] else {
        try open(preloaded)
        return nil
      }
      return steps[place].source(export.kind, export.index) ?? .defined(preloaded, export.kind, export.index)
    }
  }

  /// What the imports are linked to, in order, if the plan is for one module and all are functions of the host.
  var hostFunctions: [HostFunction]? {
    guard steps.count == 1 else { return nil }
    var functions: [HostFunction] = []
    for sources in steps[0].sources {
      for source in sources {
        guard case .host(let function) = source else { return nil }
        functions.append(function)
      }
    }
    return functions
  }

  // MARK: - Carrying out

  /// Instantiates what is planned; returns the instance of the module that the plan is for.
  ///
  /// - Parameter slices: the fuel of the slices that start functions are called in; `nil` where they are called at once.
  func carryOut(slices: UInt64? = nil) throws(InstantiationError) -> Instance {
    store.add(linker.participants)
    for step in steps.dropLast() { _ = try instantiate(step, slices) }
    return try instantiate(steps[steps.count - 1], slices)
  }

  private func instantiate(_ step: Step, _ slices: UInt64?) throws(InstantiationError) -> Instance {
    guard let preloaded = step.preloaded else { return try store.instantiate(step.module, imports: imports(of: step), slices) }
    // A start function on the way may have asked for it.
    if let instance = store.instance(of: preloaded) { return instance }
    return try store.instantiate(preloaded, imports: imports(of: step), slices)
  }

  /// What a step imports, in the store, which has carried out the steps before.
  func imports(of step: Step) throws(InstantiationError) -> [Store.Import] {
    var imports: [Store.Import] = []
    for item in step.module.structure.imports {
      guard let found = step.source(item.kind, item.index)?.item(in: store) else {
        let type = step.module.type(of: item.kind, item.index)
        throw .link(.missing(module: item.module, name: item.name, type: type, suggestion: nil))
      }
      imports.append(found)
    }
    return imports
  }
}

extension LinkPlan.Source {
  var type: ExternalType {
    switch self {
    case .host(let function): .function(function.type)
    case .extern(let extern): extern.type
    case .defined(let preloaded, let kind, let index): preloaded.module.type(of: kind, index)
    }
  }

  /// It as an import in the store, which has instantiated what the plan has before it.
  func item(in store: Store) -> Store.Import? {
    switch self {
    case .host(let function): .host(function)
    case .extern(let extern): .extern(extern)
    case .defined(let preloaded, let kind, let index):
      store.instance(of: preloaded).flatMap { $0.object.entity(kind, Int(index), in: store) }.map { .extern($0) }
    }
  }

  /// Whether this can be imported as `item` (WebAssembly 3.0, section 3.4.8).
  ///
  /// - Parameter ignoresSizes: whether memories and tables may be smaller than they have to be.
  func fits(_ item: ModuleStructure.Import, of module: Module, ignoresSizes: Bool = false) -> Bool {
    let types = module.engine.types
    return switch (type, module.type(of: item.kind, item.index)) {
    case (.function(let type), .function(let expected)):
      if let typeRecord, let expected = module.typeRecord(.function, item.index) {
        TypeRecord.isSubtype(typeRecord, expected)
      } else {
        // The type of a host function is final and a group of its own.
        type == expected && module.typeRecord(.function, item.index)?.pointee.isPlain == true
      }
    case (.table(var type), .table(let expected)):
      {
        if ignoresSizes { type.limits.minimum = max(type.limits.minimum, expected.limits.minimum) }
        return types.matches(type, expected)
      }()
    case (.memory(var type), .memory(let expected)):
      {
        if ignoresSizes { type.limits.minimum = max(type.limits.minimum, expected.limits.minimum) }
        return type.matches(expected)
      }()
    case (.global(let type), .global(let expected)): types.matches(type, expected)
    case (.tag, .tag): typeRecord == module.typeRecord(.tag, item.index)
    default: false
    }
  }

  /// A function's or tag's type; `nil` for a host function, whose type is its parameters and results only.
  private var typeRecord: UnsafePointer<TypeRecord>? {
    switch self {
    case .extern(.function(let function)): function.record.pointee.type
    case .extern(.tag(let tag)): tag.object.record
    case .defined(let preloaded, let kind, let index): preloaded.module.typeRecord(kind, index)
    default: nil
    }
  }
}

extension Module {
  /// The type of a function or a tag; `nil` for what has no defined type.
  fileprivate func typeRecord(_ kind: ExternalKind, _ index: UInt32) -> UnsafePointer<TypeRecord>? {
    switch kind {
    case .function: typeRecords[Int(structure.functions[Int(index)])]
    case .tag: typeRecords[Int(structure.tags[Int(index)])]
    case .table, .memory, .global: nil
    }
  }
}
