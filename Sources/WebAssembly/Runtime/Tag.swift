#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// An exception tag of a store: what tells which exceptions a guest, or the host, catches.
///
/// Two tags are equal just if they are the same tag, whatever their types. A guest catches the host's exceptions by a tag that it
/// imports, and the host a guest's by one that the guest exports.
///
/// A tag keeps its store alive. The store keeps its host functions: in a closure that is one, ask ``Caller/tag(_:)`` for the tag, and
/// do not capture it.
///
/// WebAssembly 3.0, section 4.2.11 (tag instances).
public struct Tag {
  /// The store that it belongs to.
  public let store: Store
  let number: Int

  init(store: Store, number: Int) {
    self.store = store
    self.number = number
  }

  /// Makes a tag of the host's, for guests to import, whose exceptions carry values of these types.
  ///
  /// - Throws: `InstantiationError.limitExceeded` where the engine has too many types, or none that one of these refers to.
  public init(_ parameters: [ValueType], in store: Store) throws(InstantiationError) {
    let type = FunctionType(parameters: parameters)
    guard let types = store.engine.types.register(type) else {
      throw .limitExceeded("the type \(type) of a tag refers to a type that there is not, or is one too many")
    }
    self.init(store: store, number: store.tags.count)
    store.tags.append(TagObject(type, types.records[0], slotCount: FrameLayout.slots(parameters), types))
  }

  var object: TagObject { store.tags[number] }

  /// The types of what its exceptions carry.
  public var parameters: [ValueType] { object.type.parameters }
}

extension Tag: Equatable {
  /// Whether it is the same tag.
  public static func == (left: Tag, right: Tag) -> Bool { left.store === right.store && left.number == right.number }
}
