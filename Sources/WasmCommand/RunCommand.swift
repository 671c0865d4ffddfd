import WebAssembly
import WebAssemblySystemInterface

extension Subcommand {
  static var run: Subcommand {
    Subcommand(
      name: "run", synopsis: "[OPTION…] FILE [ARGUMENT…]",
      summary: "Run a program, or call a function of a module.",
      details: """
        The file holds a module in the binary format, an image that `wasm compile` has made of one, or else its text. A
        program gets the arguments, the standard streams, the time and random numbers, and nothing else of the system but
        what the options give it. The exit status is the program's; after a trap it is 134; 2 where it could not be run, or
        results or a profile could not be written, also because nobody reads them any more.

        A program is a command: it exports _start. A module that exports _initialize is a reactor, which is called before the
        function that --invoke names, and once. A module that exports both is refused.

          --invoke NAME      Call the exported function NAME with the arguments, and print its results, one a line.
                             Numbers may be decimal or hexadecimal (0x…), negative, inf, nan, nan:0x… with the payload;
                             a vector is its shape and its lanes, as 'i32x4 1 2 -3 0x4' or 'f64x2 0.5 inf';
                             a null reference is null.
        \(SystemOptions.help)
          \(Features.listHelp)
          --fuel N           Trap after about N instructions.
          --timeout SECONDS  Trap after that time, which begins before the file is opened.
          --memory-limit MIB Let memories and tables take that much at most, all together.
          --trust-image      Execute an image as it is, where it lies. Otherwise it is verified: its module is translated, and the
                             image compared with that. Who can write to an image that is trusted can do what you can.
          --cache DIR        Keep images of modules in the directory DIR, so that each is translated once. It must be your own,
                             and nobody else may be allowed to write to it.
          --record OUTPUT    Write to OUTPUT what the program gets from the system, so that `wasm replay` can execute it once more.
                             The module is in it, too, and all that the program reads. An image must be compiled with --fuel.
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
  private let file: SystemString
  private let arguments: [SystemString]
  private var function: String?
  private var system = SystemOptions()
  private var features = Engine.Configuration().features
  private var fuel: UInt64?
  private var limits = ExecutionLimits()
  private var trustsImages = false
  private var cache: ImageCache?
  private var recordingOutput: SystemString?
  private var profileOutput: SystemString?
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
      case .option("features"): features = try Features(list: options.value(of: "features"))
      case .option("fuel"):
        let text = try options.value(of: "fuel")
        guard let number = UInt64(text) else { throw CommandError("--fuel needs a number from 0 to 2⁶⁴ - 1, not \(text)") }
        fuel = number
      case .option("trust-image"): trustsImages = true
      case .option("cache"): cache = ImageCache(directory: try options.value(of: "cache"))
      case .option("record"): recordingOutput = try options.systemValue(of: "record")
      case .option("profile"): profileOutput = try options.systemValue(of: "profile")
      case .option("profile-instructions"): profilesInstructions = true
      case .option(let option):
        if try limits.parse(option, &options) { continue }
        guard try system.parse(option, &options) else { throw Subcommand.run.unknownOption(option) }
      }
    }
  }

  /// Runs it; returns the exit status.
  func run(_ command: Command) throws(CommandError) -> Int32 {
    let interruption = try limits.start()
    var configuration = Engine.Configuration()
    // Where nobody asks, a guest that waits need not wake up to look.
    configuration.isInterruptible = interruption != nil || profileOutput != nil
    configuration.features = features
    // In a recording, places are told by the fuel that was used.
    configuration.consumesFuel = fuel != nil || recordingOutput != nil
    configuration.profilesInstructions = profilesInstructions
    configuration.canonicalizesNaNs = system.isDeterministic
    configuration.cache = cache
    if let cache, let problem = cache.problem { command.report("nothing is cached in \(cache.directory): \(problem)") }
    let engine = Engine(configuration)
    let module = try Module.open(file, engine, interruption, trustsImages: trustsImages)
    let store = Store(engine, limits: limits.resources, interruption: interruption ?? InterruptionHandle())
    store.fuel = fuel ?? .max
    return try command.reporting { () throws(CommandError) in
      try system.withSystem(file, arguments, command, waits: interruption == nil) { (wasi) throws(CommandError) -> Int32 in
        guard let profileOutput else { return try run(module, store, wasi, command) }
        return try profiled(store, profileOutput, command) { () throws(CommandError) in try run(module, store, wasi, command) }
      }
    } after: { () throws(CommandError) in
      guard let profile = store.instructionProfile(limit: 200) else { return }
      try command.writeToStandardError(profile.joined(separator: "\n") + "\n")
    }
  }

  private func run(_ module: Module, _ store: Store, _ wasi: WASI, _ command: Command) throws(CommandError) -> Int32 {
    var linker = Linker()
    // All of it or nothing: where an import is not found, the error suggests others.
    if !module.imports.isEmpty {
      do throws(LinkError) { try wasi.define(in: &linker) } catch { throw CommandError("\(file): \(error)") }
    }
    let program = Program(file: file, module: module, function: function, arguments: arguments)
    guard let recordingOutput else { return try program.run(in: store, linker, command) }
    let recorder = try Recorder(recordingOutput, RecordedProgram(program, store))
    recorder.observe(&linker, module, wasi, store)
    return try command.reporting { () throws(CommandError) in
      let outcome: Result<Int32, CommandError>
      do throws(CommandError) { outcome = .success(try program.run(in: store, linker, command)) } catch { outcome = .failure(error) }
      recorder.end(outcome, store)
      return try outcome.get()
    } after: { () throws(CommandError) in
      try recorder.finish()
    }
  }

  /// Runs `body` and writes to `output` where the time was spent, whatever came of it.
  private func profiled(
    _ store: Store, _ output: SystemString, _ command: Command, _ body: () throws(CommandError) -> Int32
  ) throws(CommandError) -> Int32 {
    let profile = GuestProfile()
    store.profile = profile
    let handle = store.interruptionHandle
    let isOver = Lock(false)
    try every(seconds: 0.001) {
      handle.sample()
      return !isOver.withLock { $0 }
    }
    return try command.reporting(body) { () throws(CommandError) in
      isOver.withLock { $0 = true }
      let text = output.hasSuffix(".json") ? profile.speedscope(named: file.description) : profile.collapsedStacks
      try Array(text.utf8).write(to: output)
    }
  }
}

extension Command {
  /// Does `body`, and then `report`, whatever came of `body`. Where both fail, both are told, and the status is that of `body`.
  func reporting(
    _ body: () throws(CommandError) -> Int32, after report: () throws(CommandError) -> Void
  ) throws(CommandError) -> Int32 {
    let outcome: Result<Int32, CommandError>
    do throws(CommandError) { outcome = .success(try body()) } catch { outcome = .failure(error) }
    do throws(CommandError) { try report() } catch {
      guard case .failure(let first) = outcome else { throw error }
      let status = status(of: first)
      _ = self.status(of: error)
      return status
    }
    return try outcome.get()
  }
}
