import WebAssembly
import WebAssemblySystemInterface

extension Subcommand {
  static var run: Subcommand {
    Subcommand(
      name: "run", synopsis: "[--invoke NAME] [--env NAME=VALUE] [--fuel N] [--timeout SECONDS] [--profile OUTPUT] [--profile-instructions] FILE [ARGUMENT…]",
      summary: "Run a program, or call a function of a module.",
      details: """
        A program gets the arguments, the standard streams, and nothing else of the system but the time and random
        numbers. The exit status is the program's; after a trap it is 134.

          --invoke NAME      Call the exported function NAME with the arguments, and print its results, one a line.
                             Numbers may be decimal or hexadecimal (0x…), negative, inf, nan; a null reference is null.
          --env NAME=VALUE   Put a variable into the program's environment, which is empty otherwise.
          --fuel N           Trap after about N instructions.
          --timeout SECONDS  Trap after that time.
          --profile OUTPUT   Write to OUTPUT which functions the time was spent in, looked at every millisecond: in the format
                             of speedscope if OUTPUT ends in .json, else a line a stack, for flame graph tools.
          --profile-instructions
                             At the end, show on standard error which pairs and triples of the machine's own instructions
                             were executed most often.
        """
    ) { (command, options) throws(CommandError) in
      try RunOptions(&options).run(command)
    }
  }
}

/// What is to be run, and how.
private struct RunOptions {
  private let file: String
  private let arguments: [String]
  private var function: String?
  private var environment: [String: String] = [:]
  private var fuel: UInt64?
  private var timeout: Double?
  private var profileOutput: String?
  private var profilesInstructions = false

  init(_ options: inout OptionParser) throws(CommandError) {
    while true {
      switch try options.next() {
      case nil: throw CommandError("no file to run; see `wasm help run`")
      case .word(let word):
        file = word
        arguments = options.remaining()
        return
      case .option("invoke"): function = try options.value(of: "invoke")
      case .option("env"):
        let variable = try options.value(of: "env")
        guard let equals = variable.firstIndex(of: "="), equals > variable.startIndex else {
          throw CommandError("--env needs NAME=VALUE, not \(variable)")
        }
        environment[String(variable[..<equals])] = String(variable[variable.index(after: equals)...])
      case .option("fuel"):
        let text = try options.value(of: "fuel")
        guard let number = UInt64(text) else { throw CommandError("--fuel needs a number from 0 to 2⁶⁴ - 1, not \(text)") }
        fuel = number
      case .option("timeout"):
        let text = try options.value(of: "timeout")
        guard let seconds = Double(text), seconds.isFinite, seconds >= 0 else {
          throw CommandError("--timeout needs a number of seconds, not \(text)")
        }
        timeout = seconds
      case .option("profile"): profileOutput = try options.value(of: "profile")
      case .option("profile-instructions"): profilesInstructions = true
      case .option(let option): throw Subcommand.run.unknownOption(option)
      }
    }
  }

  /// Runs it; returns the exit status.
  func run(_ command: Command) throws(CommandError) -> Int32 {
    var configuration = Engine.Configuration()
    // Where nobody asks, a guest that waits need not wake up to look.
    configuration.isInterruptible = timeout != nil || profileOutput != nil
    configuration.consumesFuel = fuel != nil
    configuration.profilesInstructions = profilesInstructions
    let engine = Engine(configuration)
    let module = try Module.open(file, engine)
    let store = Store(engine)
    defer {
      if let profile = store.instructionProfile(limit: 200) {
        command.standardError.write(profile.joined(separator: "\n") + "\n", inheriting: 2)
      }
    }
    store.fuel = fuel ?? 0
    if let timeout {
      let handle = store.interruptionHandle
      after(seconds: timeout) { handle.interrupt() }
    }
    guard let profileOutput else { return try run(module, store, command) }
    return try profiled(store, profileOutput) { () throws(CommandError) in try run(module, store, command) }
  }

  private func run(_ module: Module, _ store: Store, _ command: Command) throws(CommandError) -> Int32 {
    let wasi = WASI(
      arguments: [file] + arguments, environment: environment, standardInput: command.standardInput,
      standardOutput: command.standardOutput, standardError: command.standardError)
    let instance = try instantiate(module, wasi, store)
    guard let function else { return try runProgram(instance, wasi) }
    for result in try call(function, of: instance, wasi) { command.print(result.description) }
    return 0
  }

  /// Runs `body` and writes to `output` where the time was spent, whatever came of it.
  private func profiled(
    _ store: Store, _ output: String, _ body: () throws(CommandError) -> Int32
  ) throws(CommandError) -> Int32 {
    let profile = GuestProfile()
    store.profile = profile
    let handle = store.interruptionHandle
    let isOver = Lock(false)
    every(milliseconds: 1) {
      handle.sample()
      return !isOver.withLock { $0 }
    }
    let status: Result<Int32, CommandError>
    do throws(CommandError) { status = .success(try body()) } catch { status = .failure(error) }
    isOver.withLock { $0 = true }
    let text = output.hasSuffix(".json") ? profile.speedscope(named: file) : profile.collapsedStacks
    do throws(CommandError) { try Array(text.utf8).write(to: output) } catch {
      // What came of the guest matters more.
      _ = try status.get()
      throw error
    }
    return try status.get()
  }

  private func instantiate(_ module: Module, _ wasi: WASI, _ store: Store) throws(CommandError) -> Instance {
    var linker = Linker()
    do throws(LinkError) { try wasi.define(in: &linker) } catch { throw CommandError("\(file): \(error)") }
    do throws(InstantiationError) { return try linker.instantiate(module, in: store) } catch {
      throw CommandError(file, error)
    }
  }

  private func runProgram(_ instance: Instance, _ wasi: WASI) throws(CommandError) -> Int32 {
    guard instance.export("_start") != nil else {
      throw CommandError("\(file): no program: it exports no _start; --invoke calls another function")
    }
    do throws(CallError) { return try wasi.run(instance) } catch { throw CommandError(file, error) }
  }

  private func call(_ name: String, of instance: Instance, _ wasi: WASI) throws(CommandError) -> [Value] {
    guard let function = instance.function(name) else {
      throw CommandError("\(file): no exported function is called \(name)")
    }
    let values = try arguments.values(for: function.type, of: name)
    do throws(CallError) {
      if instance.export("_initialize") != nil { try instance.call("_initialize") }
      return try function.call(values)
    } catch { throw CommandError(file, error) }
  }
}
