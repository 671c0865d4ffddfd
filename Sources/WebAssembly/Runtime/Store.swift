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
  var instances: [InstanceObject] = []
  /// The preloaded modules of linkers that are instantiated here.
  var preloadedModules: [ObjectIdentifier: PreloadedModule.State] = [:]
  var memories: [MemoryObject] = []
  var tables: [TableObject] = []
  /// The elements of all tables.
  var tableElementCount: UInt64 = 0
  var globals: [GlobalObject] = []
  /// Host functions, which their records refer to.
  var hostFunctions: [HostFunctionObject] = []
  let hostObjects = HostObjectTable()
  let functions = FunctionTable()
  /// Stands for the host in the records of host functions.
  let hostInstance: UnsafeMutablePointer<InstanceRecord>
  /// What an instance without memory has for its first: nothing can be read from it.
  let emptyMemory: UnsafeMutablePointer<MemoryRecord>
  /// The records of host functions.
  let hostArena = InstanceArena()
  /// The calls that are in progress.
  let execution: Execution
  let interruption = InterruptionHandle()

  /// A store for modules of `engine`.
  public init(_ engine: Engine, limits: ResourceLimits = ResourceLimits()) {
    self.engine = engine
    self.limits = limits
    emptyMemory = hostArena.allocate(MemoryRecord.self, 1)
    emptyMemory.initialize(to: MemoryRecord(base: UnsafeMutableRawPointer(emptyMemory), byteCount: 0))
    hostInstance = hostArena.makeHostInstance(memory: emptyMemory)
    execution = Execution(
      stackSize: limits.stackSize, maximumDepth: engine.configuration.maximumHostNesting, interruption: interruption,
      isInterruptible: engine.configuration.isInterruptible,
      profile: engine.configuration.profilesInstructions ? InstructionProfile() : nil, host: hostInstance.pointee.functions)
  }

  /// What stops the guests of this store, from any thread.
  ///
  /// It has an effect where the engine's configuration says ``Engine/Configuration/isInterruptible``.
  public var interruptionHandle: InterruptionHandle { interruption }

  /// Where guests note which functions they spend their time in, when ``InterruptionHandle/sample()`` asks for it.
  public var profile: GuestProfile?


  /// The fuel that guests may still consume; about one for each instruction.
  ///
  /// It counts where the engine's configuration says ``Engine/Configuration/consumesFuel``; a guest that needs more traps with
  /// ``Trap/Reason/outOfFuel``, always at the same place.
  public var fuel: UInt64 {
    get { execution.context.pointee.fuel }
    set { execution.context.pointee.fuel = newValue }
  }
}

/// Bounds on what the guests of a store may allocate. Growing beyond one fails as the specification has it, with -1;
/// instantiating a module that begins beyond one throws.
public struct ResourceLimits: Hashable, Sendable {
  /// The size of the stack that guests keep their locals and operands on, in bytes: at least 4 KiB, at most 1 GiB, whatever
  /// stands here.
  ///
  /// An ordinary call takes 50 to 200 bytes; a call that does not fit traps with ``Trap/Reason/callStackExhausted``. So does
  /// every call where there is not enough memory for the stack. What is never used costs no memory where the system allocates
  /// lazily. It counts when a store is made: a later change has no effect.
  public var stackSize = 16 << 20
  /// The size of one memory, in bytes.
  public var memorySize: UInt64 = 4 << 30
  /// The size of one table, in elements.
  public var tableSize: UInt64 = 10_000_000
  /// The size of all tables together, in elements.
  public var allTablesSize: UInt64 = 20_000_000
  /// How many instances a store may have.
  public var instances = 10_000
  /// How many memories it may have.
  public var memories = 10_000
  /// How many tables it may have.
  public var tables = 10_000

  /// Limits that an ordinary guest does not notice.
  public init() {}
}
