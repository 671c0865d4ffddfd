#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// What a host function sees of the guest that called it. It is of use only until the function returns.
///
/// ```swift
/// try linker.define("env", "log") { (caller: Caller, text: GuestPointer<UInt8>, count: UInt32) throws in
///   print(try caller.memory().string(at: text, count: count))
/// }
/// ```
public struct Caller {
  /// The store of the guest.
  public let store: Store
  /// The record of the instance that called.
  let record: UnsafeMutablePointer<InstanceRecord>?
  /// The execution that is put aside while an async host function is waited for; `nil` in any other. It is not retained: callers are
  /// made for each call.
  private let execution: ObjectIdentifier?

  init(store: Store, record: UnsafeMutablePointer<InstanceRecord>?, execution: ObjectIdentifier? = nil) {
    self.store = store
    self.record = record
    self.execution = execution
  }

  /// The same caller, for an async host function: meanwhile, other guests of the store may run.
  var whilePutAside: Caller {
    Caller(store: store, record: record, execution: store.runningExecution)
  }

  /// The instance that called; `nil` where the host itself did.
  public var instance: Instance? { record.map { Instance(store: store, number: $0.pointee.number) } }

  /// The values of the host's that belong to the calling instance: see ``Instance/userData``. Those of the store are in
  /// ``Store/userData``.
  public var userData: UserData {
    get { instance?.userData ?? UserData() }
    nonmutating set { instance?.userData = newValue }
  }

  // MARK: - What the caller has

  /// The caller's memory: the one it exports under that name, or else its first.
  ///
  /// - Throws: a ``Trap`` where it has none.
  public func memory(_ name: String = "memory") throws(Trap) -> Memory {
    // Nearly every guest has one memory: then no name needs to be looked up.
    if let record, case let memories = store.instances[record.pointee.number].memories, memories.count == 1 {
      return Memory(store: store, number: memories[0])
    }
    guard let instance, let memory = instance.memory(name) ?? instance.firstMemory else {
      throw Trap(.host("the calling instance has no memory"))
    }
    return memory
  }

  /// The function that the caller exports under that name.
  ///
  /// - Throws: a ``Trap`` where it exports none.
  public func function(_ name: String) throws(Trap) -> Function {
    guard let function = instance?.function(name) else { throw missing("function", name) }
    return function
  }

  /// The table that the caller exports under that name.
  ///
  /// - Throws: a ``Trap`` where it exports none.
  public func table(_ name: String) throws(Trap) -> Table {
    guard let table = instance?.table(name) else { throw missing("table", name) }
    return table
  }

  /// The global that the caller exports under that name.
  ///
  /// - Throws: a ``Trap`` where it exports none.
  public func global(_ name: String) throws(Trap) -> Global {
    guard let global = instance?.global(name) else { throw missing("global", name) }
    return global
  }

  /// The exception tag that the caller exports under that name, or else the first that it imports under it.
  ///
  /// - Throws: a ``Trap`` where there is none.
  public func tag(_ name: String) throws(Trap) -> Tag {
    if let tag = instance?.tag(name) { return tag }
    guard let object = instance?.object,
      let item = object.module.structure.imports.first(where: { $0.kind == .tag && $0.name == name })
    else { throw Trap(.host("the calling instance has no tag \(name)")) }
    return Tag(store: store, number: object.tags[Int(item.index)])
  }

  private func missing(_ kind: StaticString, _ name: String) -> Trap {
    Trap(.host("the calling instance exports no \(kind) \(name)"))
  }

  // MARK: - How the caller goes on

  /// Ends the guest with an exit status, as `proc_exit` does.
  public func exit(_ status: Int32) throws(Trap) -> Never { throw Trap(.exit(status)) }

  /// Makes the guest trap, for a reason in words.
  public func trap(_ message: String) throws(Trap) -> Never { throw Trap(.host(message)) }

  /// Throws an exception, which the guest may catch. A closure that may throw any error can throw the exception itself.
  public func `throw`(_ exception: GuestException) throws(Trap) -> Never { throw Trap(.exception(exception)) }

  /// The calls that led here, innermost first.
  public var backtrace: Backtrace {
    if let execution {
      return store.executions[execution]?._withUnsafeGuaranteedRef { $0.backtrace } ?? Backtrace()
    }
    return record == nil ? Backtrace() : store.backtrace()
  }
}
