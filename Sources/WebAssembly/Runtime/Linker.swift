/// The registry of what modules may import: host functions, memories, tables, globals, whole instances.
///
/// ```swift
/// var linker = Linker()
/// try linker.define("env", "log", HostFunction { (number: Int32) in print(number) })
/// let instance = try linker.instantiate(module, in: store)
/// ```
public struct Linker {
  private enum Definition {
    case host(HostFunction)
    case extern(Extern)
  }

  private struct Key: Hashable {
    let module: Name
    let name: Name

    init(_ module: String, _ name: String) {
      self.module = Name(module)
      self.name = Name(name)
    }
  }

  private var definitions: [Key: Definition] = [:]

  /// A linker that knows nothing.
  public init() {}

  private mutating func define(_ module: String, _ name: String, _ definition: Definition) throws(LinkError) {
    let key = Key(module, name)
    guard definitions[key] == nil else { throw .duplicate(module: module, name: name) }
    definitions[key] = definition
  }

  /// Defines a host function, in whatever store modules are instantiated.
  ///
  /// - Throws: `LinkError.duplicate` where there is something of that name.
  public mutating func define(_ module: String, _ name: String, _ function: HostFunction) throws(LinkError) {
    try define(module, name, .host(function))
  }

  /// Defines something of a store: modules that import it are instantiated in the same.
  ///
  /// - Throws: `LinkError.duplicate` where there is something of that name.
  public mutating func define(_ module: String, _ name: String, _ extern: Extern) throws(LinkError) {
    try define(module, name, .extern(extern))
  }

  /// Defines everything that an instance exports.
  ///
  /// - Throws: `LinkError.duplicate` where there is something of a name.
  public mutating func define(_ module: String, _ instance: Instance) throws(LinkError) {
    for export in instance.module.exports {
      if let extern = instance.export(export.name) { try define(module, export.name, .extern(extern)) }
    }
  }

  /// Forgets everything of that module.
  public mutating func remove(_ module: String) {
    definitions = definitions.filter { $0.key.module != Name(module) }
  }

  /// Instantiates a module: links its imports, initialises it, and calls its start function.
  ///
  /// - Throws: ``InstantiationError``, whose cases say what went wrong.
  public func instantiate(_ module: Module, in store: Store) throws(InstantiationError) -> Instance {
    guard module.engine === store.engine else { throw .otherEngine }
    var imports: [Extern] = []
    for item in module.structure.imports {
      do throws(LinkError) {
        imports.append(try resolve(item, of: module, in: store))
      } catch { throw .link(error) }
    }
    return try store.instantiate(module, imports: imports)
  }

  private func resolve(
    _ item: ModuleStructure.Import, of module: Module, in store: Store
  ) throws(LinkError) -> Extern {
    let expected = module.type(of: item.kind, item.index)
    switch definitions[Key(item.module, item.name)] {
    case nil: throw .missing(module: item.module, name: item.name, type: expected)
    case .host(let function):
      guard case .function(let type) = expected, type == function.type else {
        throw .mismatch(
          module: item.module, name: item.name, expected: expected, found: .function(function.type))
      }
      return .function(store.makeFunction(function))
    case .extern(let extern):
      guard extern.store === store else { throw .otherStore(module: item.module, name: item.name) }
      guard extern.matches(expected, item, of: module) else {
        throw .mismatch(module: item.module, name: item.name, expected: expected, found: extern.type)
      }
      return extern
    }
  }
}

extension Store {
  /// Makes a host function one of the store's.
  public func makeFunction(_ function: HostFunction) -> Function {
    let object = HostFunctionObject(function)
    let record = hostArena.allocate(FunctionRecord.self, 1)
    record.initialize(
      to: FunctionRecord(
        entry: CodeStub.finish, instance: hostInstance, frameSize: UInt32((function.slotCount + FrameLayout.headerSlots) * 8),
        headerOffset: UInt32(function.slotCount * 8), typeID: engine.types.register(function.type) ?? .max,
        index: UInt32(hostFunctions.count), reference: 0,
        host: Unmanaged.passUnretained(object)))
    hostFunctions.append(object)
    functions.append(record)
    return Function(store: self, record: record)
  }
}

extension Extern {
  /// Whether this can be imported as `item`, which has type `expected` (WebAssembly 3.0, section 3.4.8).
  fileprivate func matches(_ expected: ExternalType, _ item: ModuleStructure.Import, of module: Module) -> Bool {
    let types = module.engine.types
    switch (self, expected) {
    case (.function(let function), .function):
      return types.isSubtype(
        function.record.pointee.typeID, module.typeIDs[Int(module.structure.functions[Int(item.index)])])
    case (.table(let table), .table(let expected)):
      return types.withHierarchy { $0.matches(table.type, expected) }
    case (.memory(let memory), .memory(let expected)):
      return memory.type.matches(expected)
    case (.global(let global), .global(let expected)):
      return types.withHierarchy { $0.matches(global.type, expected) }
    default: return false
    }
  }
}
