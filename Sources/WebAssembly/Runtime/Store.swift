#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// What owns instances and everything in them: memories, tables, globals, functions.
///
/// A store and what it owns are used by one thread at a time; it can be handed from one thread to another. What it owns lives
/// as long as the store. `Instance`, `Memory` and the other handles keep it alive.
public final class Store {
  /// The engine of every module that is instantiated here.
  public let engine: Engine
  /// Bounds on what guests may allocate.
  public var limits: ResourceLimits
  /// Values of the host's that belong to the store, and are released with it.
  public var userData: UserData {
    get { userDataStorage.value }
    set { userDataStorage.value = newValue }
  }

  private let userDataStorage = UserDataStorage()

  // What the store owns. Handlers see records, which are in memory of their own and never move. Unsafe: the deinit of each
  // object frees its records. Nothing that refers to them lives longer than the store.

  var instances: [InstanceObject] = []
  /// The preloaded modules of linkers that are instantiated here.
  var preloadedModules: [ObjectIdentifier: PreloadedModule.State] = [:]
  var memories: [MemoryObject] = []
  var tables: [TableObject] = []
  /// What guests have made the store allocate.
  var allocations = Allocations()
  var globals: [GlobalObject] = []
  /// Host functions, which their records refer to.
  var hostFunctions: [HostFunctionObject] = []
  let identity: StoreIdentity
  let hostObjects: ObjectTable<AnyObject>
  var tags: [TagObject] = []
  /// The exceptions that guests have references to.
  let exceptions: ObjectTable<ExceptionObject>
  var heldExceptions = HeldExceptions()
  /// How many exceptions there may be before those are released that nothing refers to.
  var exceptionLimit = Store.leastExceptionLimit
  let functions: FunctionTable
  /// The calls that are in progress, but for those of executions that are not running.
  let interpreter: Interpreter
  /// The executions that have not ended. They are not retained: each takes itself out before it is gone.
  var executions: [ObjectIdentifier: Unmanaged<Execution>] = [:]
  /// The one that is running, if one is.
  var runningExecution: ObjectIdentifier?
  /// What a host function has asked for that the guest has called.
  var requestedPause: Pause?
  /// Whether async host functions are waited for.
  var awaitsHostFunctions = false
  /// The call of the host function that has asked.
  var pausedHostCall: HostCall?
  /// What the host function has waited for that is being called again, until it takes it.
  var endedWait: AnyObject?
  /// In a slice of an execution, the fuel that the store has beyond the slice; otherwise `nil`.
  var fuelReserve: UInt64?
  /// What the slice has taken of that.
  var fuelDebt: UInt64 = 0
  let interruption: InterruptionHandle
  /// What of the host's belongs to snapshots.
  var participants: [any SnapshotParticipant] = []
  /// The identity of the last snapshot, since which changes are tracked.
  var lastSnapshot: UInt64?
  /// Where it is noted what host functions change in memories; `nil` where nobody wants to know.
  package var memoryChanges: MemoryChanges?
  /// The template that the store is of, if it is.
  var membership: Membership?

  /// A store for modules of `engine`.
  ///
  /// - Parameters:
  ///   - engine: the engine of the modules that are instantiated here.
  ///   - limits: bounds on what guests may allocate.
  ///   - interruption: what stops the guests. It may also serve the opening of modules, but no second store at the same time.
  public convenience init(
    _ engine: Engine, limits: ResourceLimits = ResourceLimits(), interruption: InterruptionHandle = InterruptionHandle()
  ) { self.init(engine, limits, interruption, StoreIdentity()) }

  /// An empty store with that identity.
  init(_ engine: Engine, _ limits: ResourceLimits, _ interruption: InterruptionHandle, _ identity: StoreIdentity) {
    self.engine = engine
    self.limits = limits
    self.interruption = interruption
    self.identity = identity
    hostObjects = ObjectTable(.object, identity)
    exceptions = ObjectTable(.exception, identity)
    functions = FunctionTable(identity)
    interpreter = Interpreter(
      stackSize: limits.stackSize, maximumDepth: engine.configuration.maximumHostNesting, interruption: interruption,
      isInterruptible: engine.configuration.isInterruptible,
      profile: engine.configuration.profilesInstructions ? InstructionProfile() : nil,
      bulkLimit: engine.configuration.consumesFuel ? Self.freeByteCount : Self.partByteCount,
      functionTable: UnsafePointer(functions.record))
  }

  /// A store of what another has left.
  init(
    _ parts: StoreParts, _ engine: Engine, _ limits: ResourceLimits, _ interruption: InterruptionHandle, _ pool: StorePool
  ) {
    self.engine = engine
    self.limits = limits
    self.interruption = interruption
    identity = parts.identity.successor
    hostObjects = ObjectTable(.object, identity)
    exceptions = ObjectTable(.exception, identity)
    functions = parts.functions
    interpreter = parts.interpreter
    instances = parts.instances
    memories = parts.memories
    tables = parts.tables
    globals = parts.globals
    hostFunctions = parts.hostFunctions
    tags = parts.tags
    allocations = parts.allocations
    participants = parts.participants
    interpreter.begin(interruption)
    join(pool)
  }

  deinit { leavePool() }

  /// What stops the guests of this store, from any thread.
  ///
  /// It has an effect where the engine's configuration says ``Engine/Configuration/isInterruptible``.
  public var interruptionHandle: InterruptionHandle { interruption }

  /// Where guests note which functions they spend their time in, when ``InterruptionHandle/sample()`` asks for it.
  public var profile: GuestProfile?
}
