#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// A WebAssembly module: decoded, validated, ready to be instantiated any number of times.
///
/// ```swift
/// let module = try Module(engine, bytes)
/// ```
///
/// A module can be used by any number of threads and stores at once. Its functions are translated when they are first called,
/// once for all instances.
public final class Module: Sendable {
  /// The engine that the module belongs to.
  public let engine: Engine
  package let structure: ModuleStructure
  package let bytes: ModuleBytes
  /// The module's types, which the engine keeps as long as the module lives.
  private let types: RegisteredTypes
  /// The frames of functions, by type index.
  let frameLayouts: [FrameLayout]
  let translations: Translations
  /// The image that the module was opened from, if it was.
  let image: ModuleImage?
  /// What memories begin with, by their indices, where the segments need not be written. They hold all active segments of a memory.
  let initialPages: [Int: MemoryPages]
  private let exportOrder: ExportOrder
  /// The names, once somebody has asked for one.
  let nameSection = Lock<NameSection?>(nil)
  /// What snapshots know the module by, once there is one: two checksums of its bytes.
  private let contentHashStorage = Lock<[UInt64]?>(nil)

  /// What snapshots know the module by.
  var contentHashes: [UInt64] {
    contentHashStorage.withLock { hashes in
      if let hashes { return hashes }
      let bytes = UnsafeRawBufferPointer(start: bytes.base, count: bytes.count)
      let made = [Checksum.of(bytes, seed: 0), Checksum.of(bytes, seed: 1)]
      hashes = made
      return made
    }
  }
  /// What memories of instances of templates begin with, once there is a template.
  let pagesForTemplates = Lock<[Int: MemoryPages]?>(nil)

  /// Decodes and validates `bytes`, of which the module keeps a copy.
  ///
  /// - Parameters:
  ///   - engine: what the module belongs to.
  ///   - bytes: the module.
  ///   - interruption: what gives this up, from another thread.
  /// - Throws: `ModuleError.decoding` where the bytes are no module, `ModuleError.validation` where it is not valid,
  ///   `ModuleError.interrupted`.
  public convenience init(
    _ engine: Engine, _ bytes: [UInt8], interruption: InterruptionHandle? = nil
  ) throws(ModuleError) {
    try self.init(engine, ModuleBytes(bytes), interruption: interruption)
  }

  /// Decodes and validates bytes that stay where they are: nothing is copied.
  ///
  /// - Parameters:
  ///   - engine: what the module belongs to.
  ///   - bytes: the module. The caller promises that it stays as it is until `release` is called: functions are translated when they
  ///     are first called, and what was validated must still be there. A file that is mapped, and that somebody may write to or
  ///     shorten, does not.
  ///   - interruption: what gives this up, from another thread.
  ///   - release: called when nobody needs the bytes any more.
  /// - Throws: `ModuleError.decoding` where the bytes are no module, `ModuleError.validation` where it is not valid,
  ///   `ModuleError.interrupted`.
  public convenience init(
    _ engine: Engine, borrowing bytes: UnsafeRawBufferPointer, interruption: InterruptionHandle? = nil,
    release: @escaping @Sendable () -> Void = {}
  ) throws(ModuleError) {
    try self.init(engine, ModuleBytes(bytes, release: release), interruption: interruption)
  }

  package convenience init(
    _ engine: Engine, _ bytes: ModuleBytes, interruption: InterruptionHandle? = nil
  ) throws(ModuleError) {
    if let cache = engine.configuration.cache {
      try self.init(engine, bytes, cache, interruption?.flag)
    } else {
      try self.init(engine, withoutCache: bytes, interruption?.flag)
    }
  }

  /// Decodes and validates `bytes`, whatever a cache may have.
  convenience init(_ engine: Engine, withoutCache bytes: ModuleBytes, _ interruption: InterruptionFlag?) throws(ModuleError) {
    let (structure, validated) = try Self.validate(bytes, engine, interruption)
    self.init(engine, structure, bytes, validated)
    try translateEagerly(interruption)
  }

  /// Decodes and validates `bytes`.
  static func validate(
    _ bytes: ModuleBytes, _ engine: Engine, _ interruption: InterruptionFlag?
  ) throws(ModuleError) -> (ModuleStructure, ValidatedModule) {
    let configuration = engine.configuration
    let structure: ModuleStructure
    do throws(DecodingError) {
      structure = try ModuleDecoder.decode(
        bytes, features: configuration.features, limits: configuration.moduleLimits, interruption: interruption)
    } catch { throw ModuleError(error) }
    let validated = try ModuleValidator.validate(
      structure, bytes: bytes, types: engine.types, features: configuration.features, limits: configuration.moduleLimits,
      interruption: interruption)
    return (structure, validated)
  }

  /// Translates all functions, where the configuration says so.
  func translateEagerly(_ interruption: InterruptionFlag?) throws(ModuleError) {
    guard engine.configuration.translatesEagerly else { return }
    let parts = structure.codeParts
    concurrently(parts.count) { part in
      // What cannot be translated traps when it is called.
      for function in parts[part] { _ = try? translation(of: function, interruption: interruption) }
    }
    if let interruption, interruption.isRequested { throw .interrupted }
  }

  /// A module that is valid.
  init(
    _ engine: Engine, _ structure: ModuleStructure, _ bytes: ModuleBytes, _ validated: ValidatedModule, image: ModuleImage? = nil,
    initialPages: [Int: MemoryPages] = [:]
  ) {
    self.engine = engine
    self.structure = structure
    self.bytes = bytes
    self.image = image
    self.initialPages = initialPages
    types = validated.types
    exportOrder = validated.exports
    frameLayouts = structure.types.map { FrameLayout($0.functionType ?? FunctionType()) }
    translations = Translations(count: structure.codes.count, codeLimit: structure.codeLimit)
  }

  /// The canonical id of each type, by type index.
  var typeIDs: [UInt32] { types.ids }
  /// The record of each type, by type index.
  var typeRecords: [UnsafePointer<TypeRecord>] { types.records }

  // MARK: - Imports and exports

  /// Something that a module needs.
  public struct Import: Hashable, Sendable {
    /// The name of the module, or of the namespace, that it comes from.
    public let module: String
    /// Its name there.
    public let name: String
    /// Its type.
    public let type: ExternalType
  }

  /// Something that a module offers.
  public struct Export: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// Its type.
    public let type: ExternalType
  }

  /// What the module needs, in order.
  public var imports: [Import] {
    structure.imports.map { Import(module: $0.module, name: $0.name, type: type(of: $0.kind, $0.index)) }
  }

  /// What the module offers, in order.
  public var exports: [Export] {
    structure.exports.map { Export(name: $0.name, type: type(of: $0.kind, $0.index)) }
  }

  /// The place in `structure.exports` of the export of that name.
  func exportIndex(_ name: String) -> Int? { exportOrder.place(of: name, in: structure.exports) }

  /// The type of an entity of the module, in the engine's type indices.
  func type(of kind: ExternalKind, _ index: UInt32) -> ExternalType {
    let index = Int(index)
    switch kind {
    case .function: return .function(functionType(index))
    case .table:
      var type = structure.tables[index].type
      type.element = canonical(type.element)
      return .table(type)
    case .memory: return .memory(structure.memories[index])
    case .global:
      var type = structure.globals[index].type
      type.valueType = canonical(type.valueType)
      return .global(type)
    case .tag: return .tag(engine.types.functionType(typeIDs[Int(structure.tags[index])]) ?? FunctionType())
    }
  }

  /// The type of a function, in the engine's type indices.
  func functionType(_ index: Int) -> FunctionType {
    engine.types.functionType(typeIDs[Int(structure.functions[index])]) ?? FunctionType()
  }

  /// A type with the engine's index for the module's.
  func canonical(_ type: ValueType) -> ValueType {
    guard case .defined(let index)? = type.heapType else { return type }
    return ValueType(.defined(typeIDs[Int(index)]), nullable: type.isNullable)
  }

  /// The name of the function's first export.
  func exportName(ofFunction index: Int) -> String? {
    structure.exports.first { $0.kind == .function && Int($0.index) == index }?.name
  }
}
