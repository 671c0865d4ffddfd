/// What stores consist of whose instances are gone, and that are ready for another instance.
final class StorePool: Sendable {
  private struct State {
    var idle: [StoreParts] = []
    /// How many there may be.
    var room: Int
  }

  private let state: Lock<State>

  init(idleCount: Int) { state = Lock(State(room: max(idleCount, 0))) }

  /// A store of what another has left, if there is one.
  func takeStore(_ engine: Engine, _ limits: ResourceLimits, _ interruption: InterruptionHandle) -> Store? {
    let parts = state.withLock { $0.idle.popLast() }
    return parts.map { Store($0, engine, limits, interruption, self) }
  }

  /// How many there are; `nil` where there is no room for one more.
  var idleCount: Int? { state.withLock { $0.idle.count < $0.room ? $0.idle.count : nil } }

  /// Keeps what a store consists of, if there is room.
  func put(_ parts: StoreParts) { state.withLock { if $0.idle.count < $0.room { $0.idle.append(parts) } } }

  /// Keeps nothing any more.
  func close() {
    // Released without the lock: it takes time.
    _ = state.withLock { state in
      state.room = 0
      return exchange(&state.idle, with: [])
    }
  }
}

/// What a store of a template consists of, with its instance as it was initialised.
///
/// Unsafe: nobody but the pool has it, so that any thread may take it.
struct StoreParts: @unchecked Sendable {
  let identity: StoreIdentity
  let interpreter: Interpreter
  let functions: FunctionTable
  let instances: [InstanceObject]
  let memories: [MemoryObject]
  let tables: [TableObject]
  let globals: [GlobalObject]
  let hostFunctions: [HostFunctionObject]
  let tags: [TagObject]
  let allocations: Allocations
  let participants: [any SnapshotParticipant]

  fileprivate init(_ store: Store) {
    identity = store.identity
    interpreter = store.interpreter
    functions = store.functions
    instances = store.instances
    memories = store.memories
    tables = store.tables
    globals = store.globals
    hostFunctions = store.hostFunctions
    tags = store.tags
    allocations = store.allocations
    participants = store.participants
  }
}

extension Store {
  /// What a store has of a template.
  struct Membership {
    fileprivate let pool: StorePool
    /// What there was when the instance was initialised.
    fileprivate let mark: Mark
  }

  /// When the store ends, what it consists of goes to the pool. Its first instance was just initialised, and noted.
  func join(_ pool: StorePool) { membership = Membership(pool: pool, mark: Mark(self)) }

  /// Gives what the store consists of to the pool, as it was when it joined. The store is about to end.
  func leavePool() {
    guard let membership, let idleCount = membership.pool.idleCount else { return }
    let instance = instances[0]
    instance.userData.value = UserData()
    do throws(InstantiationError) { try reset(instance) } catch { return }
    goBack(to: membership.mark)
    // The one that serves the next instance keeps the memory of its stack.
    interpreter.end(trimming: idleCount > 0)
    membership.pool.put(StoreParts(self))
  }
}
