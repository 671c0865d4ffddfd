import WebAssembly
import WebAssemblySystemInterface

/// Executing guests.
extension VirtualMachine {
  /// Executes a guest: opens the module, gives it what it imports, instantiates it and calls a function.
  ///
  /// A module may import the system interface (WASI preview 1), with exactly the streams, arguments, environment, directories and
  /// sockets given here, and what the host modules offer. It runs in a store of its own, which is gone when this returns.
  ///
  /// It may take any time: it runs in slices, on the executor of the caller, and between two of them others have their turn. While it
  /// waits, it needs no thread. Functions and closures of the host that block need another ``ExecutionMode``.
  ///
  /// Cancelling the task stops the guest, also while its module is opened and where it waits in the system interface, and throws; so
  /// does the end of the time limit. An async function of the host is cancelled then. Any other that waits is not stopped: it can look
  /// at the store's `Store.interruptionHandle`.
  ///
  /// ```swift
  /// let result = try await machine.execute(bytes, function: "gcd", parameters: [.i32(9), .i32(27)], timeLimit: .seconds(1))
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
  ///   - timeLimit: how long all of this may take, from now on, the opening of the module included; `nil` for any time. Then the guest
  ///     traps with `Trap.Reason.deadlineExceeded`.
  ///   - mode: how the guest runs.
  /// - Throws: ``ExecutionError``, whose cases say what went wrong: `ExecutionError.cancelled` where the task was cancelled,
  ///   `ExecutionError.trap` where the time is over.
  public nonisolated(nonsending) func execute(
    _ bytes: [UInt8], stackSize: Int? = nil, fuel: UInt64 = .max, standardInput: sending WASI.InputStream = .empty,
    standardOutput: sending WASI.OutputStream = .discard, standardError: sending WASI.OutputStream = .discard,
    arguments: [String] = [], environment: [String: String] = [:], directories: [WASI.Directory] = [],
    sockets: [WASI.Socket] = [], clocks: sending WASI.Clocks = .system, random: sending WASI.RandomSource = .system,
    systemLimits: WASI.Limits = WASI.Limits(), function: String? = nil, parameters: [Value] = [],
    timeLimit: Duration? = nil, on mode: ExecutionMode = .slices
  ) async throws(ExecutionError) -> ExecutionResult {
    try await execute(
      .bytes(bytes), stackSize: stackSize, fuel: fuel, standardInput: standardInput, standardOutput: standardOutput,
      standardError: standardError, arguments: arguments, environment: environment, directories: directories, sockets: sockets,
      clocks: clocks, random: random, systemLimits: systemLimits, function: function, parameters: parameters,
      timeLimit: timeLimit, on: mode)
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
  public nonisolated(nonsending) func execute(
    _ source: ModuleSource, stackSize: Int? = nil, fuel: UInt64 = .max, standardInput: sending WASI.InputStream = .empty,
    standardOutput: sending WASI.OutputStream = .discard, standardError: sending WASI.OutputStream = .discard,
    arguments: [String] = [], environment: [String: String] = [:], directories: [WASI.Directory] = [],
    sockets: [WASI.Socket] = [], clocks: sending WASI.Clocks = .system, random: sending WASI.RandomSource = .system,
    systemLimits: WASI.Limits = WASI.Limits(), function: String? = nil, parameters: [Value] = [],
    timeLimit: Duration? = nil, on mode: ExecutionMode = .slices
  ) async throws(ExecutionError) -> ExecutionResult {
    let request = ExecutionRequest(
      guest: .source(source), standardInput: standardInput, standardOutput: standardOutput, standardError: standardError,
      arguments: arguments, environment: environment, directories: directories, sockets: sockets, clocks: clocks,
      random: random, systemLimits: systemLimits, function: function, parameters: parameters)
    return try await execute(request, stackSize: stackSize, fuel: fuel, timeLimit, mode)
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
  public nonisolated(nonsending) func execute(
    _ module: Module, stackSize: Int? = nil, fuel: UInt64 = .max, standardInput: sending WASI.InputStream = .empty,
    standardOutput: sending WASI.OutputStream = .discard, standardError: sending WASI.OutputStream = .discard,
    arguments: [String] = [], environment: [String: String] = [:], directories: [WASI.Directory] = [],
    sockets: [WASI.Socket] = [], clocks: sending WASI.Clocks = .system, random: sending WASI.RandomSource = .system,
    systemLimits: WASI.Limits = WASI.Limits(), function: String? = nil, parameters: [Value] = [],
    timeLimit: Duration? = nil, on mode: ExecutionMode = .slices
  ) async throws(ExecutionError) -> ExecutionResult {
    let request = ExecutionRequest(
      guest: .module(module), standardInput: standardInput, standardOutput: standardOutput, standardError: standardError,
      arguments: arguments, environment: environment, directories: directories, sockets: sockets, clocks: clocks,
      random: random, systemLimits: systemLimits, function: function, parameters: parameters)
    return try await execute(request, stackSize: stackSize, fuel: fuel, timeLimit, mode)
  }

  private nonisolated(nonsending) func execute(
    _ request: sending ExecutionRequest, stackSize: Int?, fuel: UInt64, _ timeLimit: Duration?, _ mode: ExecutionMode
  ) async throws(ExecutionError) -> ExecutionResult {
    let interruption = InterruptionHandle()
    if let timeLimit { interruption.deadline = .now + timeLimit }
    var limits = limits
    limits.stackSize = stackSize ?? limits.stackSize
    let outcome: Result<ExecutionResult, ExecutionError> = switch mode {
    case .slices: await executeInSlices(request, limits, fuel, interruption)
    case .thread: await executeOnThread(request, limits, fuel, interruption)
    }
    // Whatever became of it: a guest that was told to stop may also have ended by itself, or made an error of its own of that.
    if Task.isCancelled { throw .cancelled }
    // A module that was not opened because the time is over.
    guard case .failure(let error) = outcome, error.isInterruption, let reason = interruption.trapReason else {
      return try outcome.get()
    }
    throw .trap(Trap(reason))
  }

  /// The store of a guest.
  func makeStore(_ limits: ResourceLimits, _ fuel: UInt64, _ interruption: InterruptionHandle) -> Store {
    let store = Store(engine, limits: limits, interruption: interruption)
    if engine.configuration.consumesFuel { store.fuel = fuel }
    return store
  }
}

extension ExecutionRequest {
  /// Defines the system interface.
  func define(in linker: inout Linker) throws(ExecutionError) {
    let wasi = WASI(
      arguments: arguments, environment: environment, standardInput: standardInput, standardOutput: standardOutput,
      standardError: standardError, directories: directories, sockets: sockets, clocks: clocks, random: random, limits: systemLimits)
    do throws(LinkError) { try wasi.define(in: &linker) } catch { throw .link(error) }
  }

  /// The name of the function to be called, of a module of that kind; whether it is one without parameters and results.
  func entry(_ kind: ApplicationKind) -> (name: String, isEntry: Bool) {
    let name = function ?? kind.entry ?? "_start"
    return (name, name == kind.entry && parameters.isEmpty)
  }

  /// The result of the function of that name.
  func result(_ name: String, _ values: [Value]) -> ExecutionResult {
    ExecutionResult(values: values, exitStatus: name == "_start" ? 0 : nil)
  }
}

extension ExecutionError {
  /// What becomes of an error: a guest may ask to end anywhere, also where it starts.
  func resultOfExit() throws(ExecutionError) -> ExecutionResult {
    guard case .trap(let trap) = self, case .exit(let status) = trap.reason else { throw self }
    return ExecutionResult(values: [], exitStatus: status)
  }

  /// Whether it says that the opening of a module was given up.
  fileprivate var isInterruption: Bool {
    switch self {
    case .module(.interrupted), .image(.interrupted): true
    default: false
    }
  }
}

extension ApplicationKind {
  /// What a module is that has to be one of them.
  init(checking module: Module) throws(ExecutionError) {
    guard let kind = ApplicationKind(module) else { throw .commandAndReactor }
    self = kind
  }
}
