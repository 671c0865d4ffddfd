import WebAssembly
import WebAssemblySystemInterface

/// Executing guests.
extension VirtualMachine {
  /// Executes a guest: opens the module, gives it what it imports, instantiates it and calls a function.
  ///
  /// A module may import the system interface (WASI preview 1), with exactly the streams, arguments, environment, directories and
  /// sockets given here,
  /// and what the host modules offer. It runs in a store of its own, which is gone when this returns, and on a thread of its
  /// own, so that it may take any time: the threads that tasks share are free meanwhile. On that thread the closures of the
  /// streams are called, and the functions of the host modules.
  ///
  /// Cancelling the task stops the guest, also while its module is opened and where it waits in the system interface, and throws.
  /// A function of the host that waits is not stopped: it can look at the store's `Store.interruptionHandle`.
  ///
  /// ```swift
  /// let result = try await machine.execute(bytes, function: "gcd", parameters: [.i32(9), .i32(27)])
  /// ```
  ///
  /// - Parameters:
  ///   - bytes: the module.
  ///   - stackSize: the size of the guest's stack in bytes, as `ResourceLimits.stackSize`; `nil` for that of ``limits``.
  ///   - fuel: how much the guest may consume, where the configuration says that it consumes fuel: see `Store.fuel`.
  ///   - standardInput: what the guest reads.
  ///   - standardOutput: where it writes.
  ///   - standardError: where it writes what is no result.
  ///   - arguments: the program's name first, as programs expect it.
  ///   - environment: exactly the variables that the guest sees.
  ///   - directories: the directories that the guest finds, and nothing else of any file system.
  ///   - sockets: the sockets that the guest finds.
  ///   - clocks: the clocks that the guest reads.
  ///   - random: where its random numbers come from.
  ///   - systemLimits: how much of the host's the guest may take by system calls.
  ///   - function: an exported function; `nil` for the program, `_start`. Of a reactor, which exports `_initialize`, that is
  ///     called once before, or alone where no other function is named. A module that exports both is refused.
  ///   - parameters: what the function gets.
  /// - Throws: ``ExecutionError``, whose cases say what went wrong.
  public func execute(
    _ bytes: [UInt8], stackSize: Int? = nil, fuel: UInt64 = .max, standardInput: sending WASI.InputStream = .empty,
    standardOutput: sending WASI.OutputStream = .discard, standardError: sending WASI.OutputStream = .discard,
    arguments: [String] = [], environment: [String: String] = [:], directories: [WASI.Directory] = [],
    sockets: [WASI.Socket] = [], clocks: sending WASI.Clocks = .system, random: sending WASI.RandomSource = .system,
    systemLimits: WASI.Limits = WASI.Limits(), function: String? = nil, parameters: [Value] = []
  ) async throws(ExecutionError) -> ExecutionResult {
    try await execute(
      .bytes(bytes), stackSize: stackSize, fuel: fuel, standardInput: standardInput, standardOutput: standardOutput,
      standardError: standardError, arguments: arguments, environment: environment, directories: directories, sockets: sockets,
      clocks: clocks, random: random, systemLimits: systemLimits, function: function, parameters: parameters)
  }

  /// Executes a guest whose module is an image, or comes from elsewhere.
  ///
  /// The parameters are those of `execute` with bytes.
  ///
  /// ```swift
  /// let result = try await machine.execute(.imageFile(path, .trusted), arguments: ["report"])
  /// ```
  ///
  /// - Throws: ``ExecutionError``, whose cases say what went wrong.
  public func execute(
    _ source: ModuleSource, stackSize: Int? = nil, fuel: UInt64 = .max, standardInput: sending WASI.InputStream = .empty,
    standardOutput: sending WASI.OutputStream = .discard, standardError: sending WASI.OutputStream = .discard,
    arguments: [String] = [], environment: [String: String] = [:], directories: [WASI.Directory] = [],
    sockets: [WASI.Socket] = [], clocks: sending WASI.Clocks = .system, random: sending WASI.RandomSource = .system,
    systemLimits: WASI.Limits = WASI.Limits(), function: String? = nil, parameters: [Value] = []
  ) async throws(ExecutionError) -> ExecutionResult {
    let request = ExecutionRequest(
      guest: .source(source), standardInput: standardInput, standardOutput: standardOutput, standardError: standardError,
      arguments: arguments, environment: environment, directories: directories, sockets: sockets, clocks: clocks,
      random: random, systemLimits: systemLimits, function: function, parameters: parameters)
    return try await execute(request, stackSize: stackSize, fuel: fuel)
  }

  /// Executes a guest whose module is opened already, with the machine's ``engine``: any number of times, also at once.
  ///
  /// The parameters are those of `execute` with bytes.
  ///
  /// ```swift
  /// let module = try Module(machine.engine, bytes)
  /// let result = try await machine.execute(module, arguments: ["report"])
  /// ```
  ///
  /// - Throws: ``ExecutionError``, whose cases say what went wrong.
  public func execute(
    _ module: Module, stackSize: Int? = nil, fuel: UInt64 = .max, standardInput: sending WASI.InputStream = .empty,
    standardOutput: sending WASI.OutputStream = .discard, standardError: sending WASI.OutputStream = .discard,
    arguments: [String] = [], environment: [String: String] = [:], directories: [WASI.Directory] = [],
    sockets: [WASI.Socket] = [], clocks: sending WASI.Clocks = .system, random: sending WASI.RandomSource = .system,
    systemLimits: WASI.Limits = WASI.Limits(), function: String? = nil, parameters: [Value] = []
  ) async throws(ExecutionError) -> ExecutionResult {
    let request = ExecutionRequest(
      guest: .module(module), standardInput: standardInput, standardOutput: standardOutput, standardError: standardError,
      arguments: arguments, environment: environment, directories: directories, sockets: sockets, clocks: clocks,
      random: random, systemLimits: systemLimits, function: function, parameters: parameters)
    return try await execute(request, stackSize: stackSize, fuel: fuel)
  }

  private func execute(
    _ request: sending ExecutionRequest, stackSize: Int?, fuel: UInt64
  ) async throws(ExecutionError) -> ExecutionResult {
    let execution = Execution(request)
    return try await withTaskCancellationHandler {
      await withCheckedContinuation { (continuation: CheckedContinuation<Result<ExecutionResult, ExecutionError>, Never>) in
        // A task that is cancelled already has no need of a thread.
        if execution.isCancelled { return continuation.resume(returning: .failure(.cancelled)) }
        let isStarted = DetachedThread.start {
          continuation.resume(returning: self.perform(execution, stackSize: stackSize, fuel: fuel))
        }
        if !isStarted { continuation.resume(returning: .failure(.threadUnavailable)) }
      }
    } onCancel: {
      execution.cancel()
    }.get()
  }

  /// Does it, on the execution's thread. All that it made is gone when it returns.
  private func perform(
    _ execution: Execution, stackSize: Int?, fuel: UInt64
  ) -> Result<ExecutionResult, ExecutionError> {
    var limits = limits
    limits.stackSize = stackSize ?? limits.stackSize
    let store = Store(engine, limits: limits)
    guard let request = execution.begin(store.interruptionHandle) else { return .failure(.cancelled) }
    if engine.configuration.consumesFuel { store.fuel = fuel }
    let outcome: Result<ExecutionResult, ExecutionError>
    do throws(ExecutionError) { outcome = .success(try run(request, in: store)) } catch { outcome = .failure(error) }
    // Whatever became of it: a guest that was told to stop may also have ended by itself, or made an error of its own of that.
    return execution.isCancelled ? .failure(.cancelled) : outcome
  }

  private func run(_ request: ExecutionRequest, in store: Store) throws(ExecutionError) -> ExecutionResult {
    do throws(ExecutionError) {
      let module: Module
      do throws(ModuleSourceError) { module = try request.guest.open(engine, store.interruptionHandle) } catch {
        throw ExecutionError(error)
      }
      let kind = try ApplicationKind(checking: module)
      let instance = try instantiate(module, request, in: store)
      let function = request.function ?? kind.entry ?? "_start"
      if function != "_initialize" { try instance.initialize(kind) }
      do throws(CallError) {
        let isEntry = function == kind.entry && request.parameters.isEmpty
        let values = isEntry ? try instance.callEntry(function) : try instance.call(function, request.parameters)
        return ExecutionResult(values: values, exitStatus: function == "_start" ? 0 : nil)
      } catch { throw ExecutionError(error, function: function) }
    } catch {
      // A guest may ask to end anywhere, also where it starts.
      guard case .trap(let trap) = error, case .exit(let status) = trap.reason else { throw error }
      return ExecutionResult(values: [], exitStatus: status)
    }
  }

  private func instantiate(
    _ module: Module, _ request: ExecutionRequest, in store: Store
  ) throws(ExecutionError) -> Instance {
    let wasi = WASI(
      arguments: request.arguments, environment: request.environment, standardInput: request.standardInput,
      standardOutput: request.standardOutput, standardError: request.standardError, directories: request.directories,
      sockets: request.sockets, clocks: request.clocks, random: request.random, limits: request.systemLimits)
    var linker = Linker()
    do throws(LinkError) { try wasi.define(in: &linker) } catch { throw .link(error) }
    for hostModule in hostModules { try hostModule.define(in: &linker, store) }
    do throws(InstantiationError) { return try linker.instantiate(module, in: store) } catch { throw ExecutionError(error) }
  }
}

extension Linker {
  /// Instantiates a module that others import from, and makes it ready.
  func instantiateLibrary(_ module: Module, in store: Store) throws(ExecutionError) -> Instance {
    let kind = try ApplicationKind(checking: module)
    let instance: Instance
    do throws(InstantiationError) { instance = try instantiate(module, in: store) } catch { throw ExecutionError(error) }
    try instance.initialize(kind)
    return instance
  }
}

extension ApplicationKind {
  /// What a module is that has to be one of them.
  fileprivate init(checking module: Module) throws(ExecutionError) {
    guard let kind = ApplicationKind(module) else { throw .commandAndReactor }
    self = kind
  }
}

extension Instance {
  /// Makes a reactor ready for calls of its functions.
  fileprivate func initialize(_ kind: ApplicationKind) throws(ExecutionError) {
    guard kind == .reactor else { return }
    do throws(CallError) { try callEntry("_initialize") } catch { throw ExecutionError(error, function: "_initialize") }
  }
}
