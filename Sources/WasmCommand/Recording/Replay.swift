import WebAssembly
import WebAssemblySystemInterface

/// Executes a recorded program once more. It gets from outside what it has got then, and nothing else.
final class Replay {
  private let recording: Recording
  private let command: Command
  private let store: Store
  private let module: Module
  /// Whether each call of a host function is shown.
  private let showsCalls: Bool
  /// How much fuel it has, so that it stops where the recorded one was stopped, or where it was asked for.
  private let fuel: UInt64
  private var nextCall = 0
  /// Where the program does something else than it has done then, in words.
  private var divergence: String?
  /// Why what the program writes cannot be written.
  private var problem: CommandError?
  private var isOver = false

  /// How a replay has ended.
  enum Ending {
    /// As the recorded program has, or because the time is over.
    case ended(Result<Int32, CommandError>)
    /// At the place that was asked for, or where the recorded program was stopped.
    case stopped(String, Backtrace?, status: Int32)
    /// The program has done something else than it did then.
    case diverged(String, Backtrace?)
  }

  /// - Parameter limit: how much fuel is used before it stops; `nil` for no limit.
  init(
    _ recording: Recording, _ file: SystemString, _ command: Command, limit: UInt64?, showsCalls: Bool,
    interruption: InterruptionHandle?
  ) throws(CommandError) {
    self.recording = recording
    self.command = command
    self.showsCalls = showsCalls
    let program = recording.program
    var configuration = Engine.Configuration()
    configuration.isInterruptible = interruption != nil
    configuration.features = program.features
    configuration.canonicalizesNaNs = program.canonicalizesNaNs
    configuration.consumesFuel = true
    let engine = Engine(configuration)
    do throws(ModuleError) { module = try Module(engine, program.module, interruption: interruption) } catch {
      throw CommandError(file, error)
    }
    var limits = ResourceLimits()
    // Somebody else may have made the recording.
    limits.memorySize = min(program.memorySize, limits.memorySize)
    limits.totalSize = min(program.totalSize, limits.totalSize)
    store = Store(engine, limits: limits, interruption: interruption ?? InterruptionHandle())
    fuel = min(limit ?? .max, recording.naturalFuel)
    store.fuel = fuel
  }

  /// The fuel that was used until now.
  var usedFuel: UInt64 { fuel - store.fuel }

  /// The guest's first memory.
  var memory: Memory? { store.memory(numbered: 0) }

  // Where a replay begins: at the beginning. Had the recording snapshots of the store on the way, it could begin at the last of them that
  // is before the place which is asked for.
  func run() throws(CommandError) -> Ending {
    var linker = Linker()
    // Its functions are replaced, so this one gives the guest nothing.
    do throws(LinkError) { try WASI().define(in: &linker) } catch { throw CommandError("\(error)") }
    let numbers = module.importNumbers
    linker.replaceHostFunctions { module, name, function in
      guard let number = numbers[[module, name]] else { return function }
      return function.wrapped { [self] (caller, results, _) throws(Trap) in try call(number, caller, results) }
    }
    let program = Program(recording.program, module)
    let outcome: Result<Int32, CommandError>
    do throws(CommandError) { outcome = .success(try program.run(in: store, linker, command)) } catch { outcome = .failure(error) }
    if let problem { throw problem }
    return ending(outcome)
  }

  // MARK: - Host functions

  /// What a host function does: what it has done then.
  private func call(_ function: Int, _ caller: Caller, _ results: UnsafeMutableBufferPointer<UInt64>) throws(Trap) {
    guard recording.calls.indices.contains(nextCall) else {
      if recording.ending == nil || recording.isStopped {
        isOver = true
        throw Trap(.host("the recording ends here"))
      }
      throw diverge("calls \(name(function)) once more than it did then")
    }
    let call = recording.calls[nextCall]
    guard call.function == function else {
      throw diverge("calls \(name(function)), and not \(name(call.function)) as it did then")
    }
    guard call.fuel == usedFuel else {
      throw diverge("calls \(name(function)) after fuel \(usedFuel), and not \(call.fuel) as it did then")
    }
    // Where there is less fuel, the replay stops before the call.
    try caller.consumeFuel(call.cost)
    nextCall += 1
    for change in call.changes {
      guard let memory = store.memory(numbered: change.memory), (try? memory.write(change.bytes, at: change.address)) != nil else {
        throw diverge("has no bytes at \(change.address), where \(name(function)) has written then")
      }
    }
    for output in call.output { write(output) }
    if problem != nil { throw Trap(.host("output cannot be written")) }
    show(call)
    switch call.outcome {
    case .trapped(let reason): throw Trap(reason)
    case .returned(let slots):
      guard slots.count == results.count else {
        throw diverge("gets \(results.count) results of \(name(function)), and not \(slots.count)")
      }
      for (index, slot) in slots.enumerated() { results[index] = slot }
    }
  }

  private func write(_ output: RecordedCall.Output) {
    let stream = output.stream == 1 ? command.standardOutput : command.standardError
    do throws(WASI.Errno) { try stream.write(output.bytes, inheriting: Int32(output.stream)) } catch {
      problem = CommandError("standard \(output.stream == 1 ? "output" : "error"): \(error)")
    }
  }

  private func show(_ call: RecordedCall) {
    guard showsCalls else { return }
    let outcome =
      switch call.outcome {
      case .returned(let slots): slots.map { String($0) }.joined(separator: ", ")
      case .trapped(let reason): "\(reason)"
      }
    let line = "\(call.fuel) \(name(call.function)): \(outcome)".printable
    do throws(CommandError) { try command.writeToStandardError(line + "\n") } catch { problem = error }
  }

  private func name(_ function: Int) -> String {
    module.imports.indices.contains(function) ? module.imports[function].name : "import \(function)"
  }

  private func diverge(_ message: String) -> Trap {
    divergence = message
    return Trap(.host(message))
  }

  // MARK: - The end

  private func ending(_ outcome: Result<Int32, CommandError>) -> Ending {
    let backtrace = outcome.backtrace
    if let divergence { return .diverged(divergence, backtrace) }
    if fuel < recording.naturalFuel, outcome.isOutOfFuel { return .stopped("stopped after fuel \(usedFuel)", backtrace, status: 0) }
    guard let ending = recording.ending else {
      guard isOver else { return .ended(outcome) }
      return .stopped("the recording was not finished: it ends after fuel \(usedFuel)", backtrace, status: Command.failureStatus)
    }
    if store.interruptionHandle.isRequested { return .ended(outcome) }
    let found = RecordedEnding(fuel: usedFuel, outcome: RecordedEnding.Outcome(outcome))
    switch ending.outcome {
    case .failed(let message): return .ended(.failure(CommandError(message)))
    case .stopped(let reason) where isOver || outcome.isOutOfFuel || found == ending:
      return .stopped("trap: \(reason)", backtrace, status: Command.trapStatus)
    default:
      guard found == ending else { return .diverged("\(found), and not \(ending) as it did then", backtrace) }
      return .ended(outcome)
    }
  }
}

extension RecordedEnding: CustomStringConvertible {
  package var description: String {
    let outcome =
      switch outcome {
      case .status(let status): "with status \(status)"
      case .trapped(let reason), .stopped(let reason): "with the trap \(reason)"
      case .threw: "with an exception"
      case .failed(let message): "because of: \(message)"
      }
    return "ends \(outcome) after fuel \(fuel)"
  }
}

extension Result<Int32, CommandError> {
  /// The calls that led to the trap, if it is one.
  fileprivate var backtrace: Backtrace? {
    switch self {
    case .failure(.trap(let trap)): trap.backtrace
    case .failure(.exception(let exception)): exception.backtrace
    case .success, .failure: nil
    }
  }

  fileprivate var isOutOfFuel: Bool {
    if case .failure(.trap(let trap)) = self { trap.reason == .outOfFuel } else { false }
  }
}

extension Recording {
  /// Whether the program was stopped from outside.
  fileprivate var isStopped: Bool {
    if case .stopped? = ending?.outcome { true } else { false }
  }

  /// The fuel with which a replay ends where the program has ended.
  fileprivate var naturalFuel: UInt64 {
    guard isStopped, let ending else { return program.fuel }
    return min(program.fuel, ending.fuel)
  }
}
