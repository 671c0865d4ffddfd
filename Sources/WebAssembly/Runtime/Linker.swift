#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// The registry of what modules may import: host functions, memories, tables, globals, whole instances, and modules that are
/// instantiated when somebody needs them.
///
/// ```swift
/// var linker = Linker()
/// try linker.define("env", "log", HostFunction { (number: Int32) in print(number) })
/// try linker.define("library", libraryModule)
/// let instance = try linker.instantiate(module, in: store)
/// ```
///
/// A linker can be used for any number of stores, one after the other; host functions and modules are made part of each. It is
/// not `Sendable`: closures of the host need not be, and what belongs to a store stays with the store's thread.
///
/// WebAssembly 3.0, section 4.5.4 (instantiation).
public struct Linker {
  /// What a name stands for.
  enum Item {
    case host(HostFunction)
    case extern(Extern)
    /// An export of a preloaded module, by its place among the exports.
    case export(PreloadedModule, Int)
  }

  /// What a module name stands for as a whole.
  enum Whole {
    case instance(Instance)
    case preloaded(PreloadedModule)
  }

  struct Key: Hashable, Comparable {
    let module: Name
    let name: Name

    init(_ module: String, _ name: String) {
      self.module = Name(module)
      self.name = Name(name)
    }

    static func < (left: Key, right: Key) -> Bool {
      left.module == right.module ? left.name < right.name : left.module < right.module
    }
  }

  var items: [Key: Item] = [:]
  private(set) var wholes: [Name: Whole] = [:]

  /// What of the host's belongs to snapshots of the stores that modules are instantiated in.
  private(set) var participants: [any SnapshotParticipant] = []

  /// Whether a later definition takes the place of an earlier one of the same name, rather than being refused.
  public var allowsShadowing = false

  /// A linker that knows nothing.
  public init() {}

  // MARK: - Defining

  /// Defines a host function, in whatever store modules are instantiated.
  ///
  /// - Throws: `LinkError.duplicate` where there is something of that name.
  public mutating func define(_ module: String, _ name: String, _ function: HostFunction) throws(LinkError) {
    try define(Key(module, name), .host(function))
  }

  /// Defines something of a store: modules that import it are instantiated in the same.
  ///
  /// - Throws: `LinkError.duplicate` where there is something of that name.
  public mutating func define(_ module: String, _ name: String, _ extern: Extern) throws(LinkError) {
    try define(Key(module, name), .extern(extern))
  }

  /// Defines a function of a store.
  ///
  /// - Throws: `LinkError.duplicate` where there is something of that name.
  public mutating func define(_ module: String, _ name: String, _ function: Function) throws(LinkError) {
    try define(module, name, .function(function))
  }

  /// Defines a memory of a store.
  ///
  /// - Throws: `LinkError.duplicate` where there is something of that name.
  public mutating func define(_ module: String, _ name: String, _ memory: Memory) throws(LinkError) {
    try define(module, name, .memory(memory))
  }

  /// Defines a table of a store.
  ///
  /// - Throws: `LinkError.duplicate` where there is something of that name.
  public mutating func define(_ module: String, _ name: String, _ table: Table) throws(LinkError) {
    try define(module, name, .table(table))
  }

  /// Defines a global of a store.
  ///
  /// - Throws: `LinkError.duplicate` where there is something of that name.
  public mutating func define(_ module: String, _ name: String, _ global: Global) throws(LinkError) {
    try define(module, name, .global(global))
  }

  /// Defines an exception tag of a store.
  ///
  /// - Throws: `LinkError.duplicate` where there is something of that name.
  public mutating func define(_ module: String, _ name: String, _ tag: Tag) throws(LinkError) {
    try define(module, name, .tag(tag))
  }

  /// Defines everything that an instance exports.
  ///
  /// - Throws: `LinkError.duplicate` where there is something of a name, `LinkError.duplicateModule` where the module name
  ///   stands for an instance or a module already. Then nothing is defined.
  public mutating func define(_ module: String, _ instance: Instance) throws(LinkError) {
    let exports = instance.module.structure.exports.compactMap { export in
      instance.export(export.name).map { (Key(module, export.name), Item.extern($0)) }
    }
    try define(exports, whole: (Name(module), .instance(instance)))
  }

  /// Defines everything that a module exports; the module is instantiated when it is first needed in a store.
  ///
  /// ```swift
  /// try linker.define("library", libraryModule)
  /// let first = try linker.instantiate(firstModule, in: store)
  /// let second = try linker.instantiate(secondModule, in: store)
  /// ```
  ///
  /// Whoever imports from it in one store shares one instance, also by way of aliases and copies of this linker; another store
  /// has another. What the module imports is looked up in the linker that needs it first, its start function is called then.
  /// Should that trap, whoever needs the module next tries again.
  ///
  /// - Throws: `LinkError.duplicate` where there is something of a name, `LinkError.duplicateModule` where the module name
  ///   stands for an instance or a module already. Then nothing is defined.
  public mutating func define(_ module: String, _ preloaded: Module) throws(LinkError) {
    let object = PreloadedModule(module, preloaded)
    let exports = preloaded.structure.exports.enumerated().map { index, export in
      (Key(module, export.name), Item.export(object, index))
    }
    try define(exports, whole: (Name(module), .preloaded(object)))
  }

  /// Defines whatever is defined under `module` now under another module name, too.
  ///
  /// - Throws: `LinkError.missingModule` where there is nothing under `module`, `LinkError.duplicate` or
  ///   `LinkError.duplicateModule` where there is something of a name. Then nothing is defined.
  public mutating func alias(_ module: String, as alias: String) throws(LinkError) {
    let name = Name(module)
    let copies = items.compactMap { key, item in key.module == name ? (Key(alias, key.name.text), item) : nil }
    guard !copies.isEmpty || wholes[name] != nil else { throw missingModule(module) }
    try define(copies, whole: wholes[name].map { (Name(alias), $0) })
  }

  private mutating func define(_ key: Key, _ item: Item) throws(LinkError) {
    guard let existing = items.updateValue(item, forKey: key), !allowsShadowing else { return }
    items[key] = existing
    throw duplicate(key, existing)
  }

  /// Defines all or nothing.
  private mutating func define(
    _ newItems: [(Key, Item)], whole: (Name, Whole)? = nil
  ) throws(LinkError) {
    if !allowsShadowing {
      if let (name, _) = whole, wholes[name] != nil { throw .duplicateModule(name.text) }
      for (key, _) in newItems {
        guard let item = items[key] else { continue }
        throw duplicate(key, item)
      }
    }
    if let (name, whole) = whole { wholes[name] = whole }
    for (key, item) in newItems { items[key] = item }
  }

  private func duplicate(_ key: Key, _ existing: Item) -> LinkError {
    .duplicate(module: key.module.text, name: key.name.text, existing: existing.type)
  }

  // MARK: - Removing and looking up

  /// Forgets everything of that module name.
  public mutating func remove(_ module: String) {
    let name = Name(module)
    items = items.filter { $0.key.module != name }
    wholes[name] = nil
  }

  /// Forgets what has that name; returns whether there was something.
  @discardableResult
  public mutating func remove(_ module: String, _ name: String) -> Bool {
    items.removeValue(forKey: Key(module, name)) != nil
  }

  /// Something that modules can import.
  public struct Definition: Hashable, Sendable {
    /// The name of the module, or of the namespace, that it is imported from.
    public let module: String
    /// Its name there.
    public let name: String
    /// Its type.
    public let type: ExternalType
  }

  /// All that modules can import, by module name and name, in the order of their bytes.
  public var definitions: [Definition] {
    items.sorted { $0.key < $1.key }
      .map { Definition(module: $0.key.module.text, name: $0.key.name.text, type: $0.value.type) }
  }

  /// What modules find under that name.
  public func definition(_ module: String, _ name: String) -> Definition? {
    items[Key(module, name)].map { Definition(module: module, name: name, type: $0.type) }
  }

  /// What the module imports and nothing is defined for, in order; of what there is, the types may be wrong nevertheless.
  ///
  /// ```swift
  /// for item in linker.missingImports(of: module) { print("\(item.module).\(item.name): \(item.type)") }
  /// ```
  public func missingImports(of module: Module) -> [Module.Import] {
    module.imports.filter { items[Key($0.module, $0.name)] == nil }
  }

  /// Makes a part of the host's belong to the snapshots of the stores that modules are instantiated in from now on.
  public mutating func add(_ participant: any SnapshotParticipant) { participants.append(participant) }

  // MARK: - Instantiating

  /// Instantiates a module: links its imports, initialises it, and calls its start function.
  ///
  /// Preloaded modules that it needs are instantiated before it, unless the store has them already. Nothing is instantiated
  /// unless all imports of all of them fit.
  ///
  /// - Throws: ``InstantiationError``, whose cases say what went wrong.
  public func instantiate(_ module: Module, in store: Store) throws(InstantiationError) -> Instance {
    try plan(module, store).carryOut()
  }

  /// How a module is instantiated.
  func plan(_ module: Module, _ store: Store) throws(InstantiationError) -> LinkPlan {
    guard module.engine === store.engine else { throw .otherEngine }
    do throws(LinkError) { return try LinkPlan(module, self, store) } catch { throw .link(error) }
  }

  /// The instance that the module name stands for. A preloaded module is instantiated if the store does not have it yet.
  ///
  /// - Throws: `InstantiationError.link` where the name stands for no instance or module, or for one of another store, and
  ///   whatever `instantiate` throws.
  public func instance(_ module: String, in store: Store) throws(InstantiationError) -> Instance {
    switch wholes[Name(module)] {
    case nil: throw .link(missingModule(module))
    case .instance(let instance):
      guard instance.store === store else { throw .link(.otherStore(module: module, name: nil)) }
      return instance
    case .preloaded(let preloaded):
      if let instance = store.instance(of: preloaded) { return instance }
      let plan: LinkPlan
      do throws(LinkError) { plan = try LinkPlan(preloaded, self, store) } catch { throw .link(error) }
      return try plan.carryOut()
    }
  }
}

extension Linker.Item {
  /// Its type; of a preloaded module's export, as the module declares it.
  var type: ExternalType {
    switch self {
    case .host(let function): .function(function.type)
    case .extern(let extern): extern.type
    case .export(let preloaded, let index):
      preloaded.module.type(of: preloaded.module.structure.exports[index].kind, preloaded.module.structure.exports[index].index)
    }
  }
}
