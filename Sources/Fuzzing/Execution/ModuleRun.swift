import WebAssembly

/// One run of a generated module in a store of its own: its instantiation and its calls.
struct ModuleRun {
  private let store: Store
  private let module: Module
  private let calls: [GeneratedModule.Call]
  private let library: Module?
  private let isSampled: Bool
  private let slices: UInt64?

  /// Small limits: many stores are made. The stack takes all calls that the budget allows.
  static let limits: ResourceLimits = {
    var limits = ResourceLimits()
    limits.stackSize = 1 << 20
    limits.memorySize = 1 << 20
    limits.tableSize = 1000
    return limits
  }()

  /// - Parameters:
  ///   - isSampled: whether each call asks for a sample.
  ///   - slices: the fuel of the slices in which calls are made; `nil` where they are made at once.
  /// - Throws: what the engine has against the module.
  init(
    _ generated: GeneratedModule, _ bytes: [UInt8], _ engine: Engine, isSampled: Bool = false, slices: UInt64? = nil
  ) throws(ModuleError) {
    module = try Module(engine, bytes)
    store = Store(engine, limits: Self.limits)
    store.fuel = .max
    calls = generated.calls
    library = if let library = generated.library.first { try Module(engine, library.bytes) } else { nil }
    self.isSampled = isSampled
    self.slices = slices
    if isSampled { store.profile = GuestProfile() }
  }

  /// What stops the run.
  var interruptionHandle: InterruptionHandle { store.interruptionHandle }

  /// The fuel that is left.
  var fuel: UInt64 {
    get { store.fuel }
    nonmutating set { store.fuel = newValue }
  }

  /// Runs everything.
  /// - Parameter isToStop: whether a trap of that reason is the end.
  func outcome(stoppingAt isToStop: (Trap.Reason) -> Bool = { $0 == .callStackExhausted }) -> Outcome {
    var outcome = Outcome()
    var linker = Self.hostLinker(store) { [isSampled] caller in
      if isSampled { caller.store.interruptionHandle.sample() }
    }
    var instances: [Instance] = []
    do throws(InstantiationError) {
      if let library {
        instances.append(try instantiate(library, linker))
        // Nothing else has its name.
        try? linker.define(GeneratedModule.libraryName, instances[0])
      }
      instances.insert(try instantiate(module, linker), at: 0)
    } catch {
      switch error {
      case .trap(let trap): outcome.endings = [ending(trap)]
      case .exception(let exception): outcome.endings = [ending(exception, instances.first)]
      default: outcome.endings = [.refused("\(error)")]
      }
      return outcome
    }
    let instance = instances[0]
    for call in calls {
      if isSampled { store.interruptionHandle.sample() }
      do throws(CallError) {
        outcome.endings.append(.returned(try results(of: call, instance).map(\.bits)))
      } catch {
        switch error {
        case .trap(let trap):
          outcome.endings.append(ending(trap))
          if isToStop(trap.reason) { return outcome }
        case .exception(let exception): outcome.endings.append(ending(exception, instance))
        default: outcome.endings.append(.refused("\(error)"))
        }
      }
    }
    for instance in instances { Self.inspect(instance, &outcome) }
    return outcome
  }

  private func instantiate(_ module: Module, _ linker: Linker) throws(InstantiationError) -> Instance {
    guard let slices else { return try linker.instantiate(module, in: store) }
    return try linker.instantiate(module, in: store, slices: slices)
  }

  private func results(of call: GeneratedModule.Call, _ instance: Instance) throws(CallError) -> [Value] {
    let name = "f\(call.function)"
    guard let slices, let function = instance.function(name) else { return try instance.call(name, call.arguments) }
    return try function.call(call.arguments, slices: slices)
  }

  /// Whether the store still executes: a module is run in it that computes what is known.
  func isUsable(_ canary: Module) -> Bool {
    guard let instance = try? Linker().instantiate(canary, in: store) else { return false }
    store.fuel = .max
    guard case .i32(let result)? = try? instance.call("sum", .i32(10)).first else { return false }
    return result == 55
  }

  private func ending(_ trap: Trap) -> Outcome.Ending {
    // How deep a full stack is depends on the size of frames.
    let frames = trap.reason == .callStackExhausted ? [] : trap.backtrace.frames
    return .trapped(trap.reason, in: frames.map { $0.function.map(Int.init) ?? -1 })
  }

  /// The tag is known by the first number that `instance` exports it under; -1 where it does not.
  private func ending(_ exception: GuestException, _ instance: Instance?) -> Outcome.Ending {
    var tag = 0
    while let found = instance?.tag("e\(tag)"), !exception.has(found) { tag += 1 }
    return .threw(
      tag: instance?.tag("e\(tag)") == nil ? -1 : tag, exception.values.map(\.bits),
      in: exception.backtrace.frames.map { $0.function.map(Int.init) ?? -1 })
  }

  /// A linker that knows the functions of the host.
  /// - Parameter onCall: what is done whenever one is called.
  static func hostLinker(_ store: Store, onCall: @escaping (Caller) -> Void = { _ in }) -> Linker {
    var linker = Linker()
    for function in HostImport.all {
      // Each has a name of its own.
      try? linker.define("host", function.name, function.function(onCall: onCall))
    }
    if let tag = try? Tag([.i32], in: store) { try? linker.define("host", HostImport.tagName, .tag(tag)) }
    return linker
  }

  /// Adds what an instance exports, as it is.
  static func inspect(_ instance: Instance, _ outcome: inout Outcome) {
    for export in instance.module.exports {
      switch instance.export(export.name) {
      case .global(let global)?: outcome.globals.append(global.value.bits)
      case .memory(let memory)?:
        outcome.memorySize += memory.byteCount
        _ = try? memory.withUnsafeMutableBytes(at: 0, count: memory.byteCount) { outcome.memory.add(UnsafeRawBufferPointer($0)) }
      case .table(let table)?:
        outcome.tables.append((0..<table.count).map { table.reference(at: $0).map { Value.reference($0).bits.low } ?? .max })
      default: break
      }
    }
  }
}
