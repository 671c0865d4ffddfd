import WebAssembly

extension Subcommand {
  static var replay: Subcommand {
    Subcommand(
      name: "replay", synopsis: "[OPTION…] FILE",
      summary: "Execute a recorded program once more, without the system.",
      details: """
        The file is what `wasm run --record FILE` has written. The program gets from there all that it has got from the system
        then: times, random numbers, what it has read. So it does the same, writes the same to the standard streams, and ends in
        the same way. It touches no file.

        A place in the run is told by the fuel that was used until then: about one for each instruction.

          --to N             Stop after about N units of fuel, and show the calls that led there. The exit status is then 0.
          --memory START:LENGTH
                             At the end, print so many bytes of the program's first memory, in hexadecimal.
          --calls            Show each call of the system on standard error: the fuel before it, its name, and its results.
          --timeout SECONDS  Trap after that time.

        The exit status is that of the recorded run; 2 also where the file is damaged, where the program does not do the same,
        which is a fault of this package, and where the recording ends too early, because the process was killed that wrote it.
        """
    ) { (command, options) throws(CommandError) in
      try ReplayOptions(&options).run(command)
    }
  }
}

/// What is to be executed once more, and how far.
private struct ReplayOptions {
  private let file: SystemString
  private var limit: UInt64?
  private var place: (start: UInt64, count: Int)?
  private var showsCalls = false
  private var limits = ExecutionLimits()

  init(_ options: inout OptionParser) throws(CommandError) {
    var file: SystemString?
    while let argument = try options.next() {
      switch argument {
      case .word(let word) where file == nil: file = word
      case .word(let word): throw CommandError("\(word) is one word too many; see `wasm help replay`")
      case .option("to"):
        let text = try options.value(of: "to")
        guard let number = UInt64(text) else { throw CommandError("--to needs a number from 0 to 2⁶⁴ - 1, not \(text)") }
        limit = number
      case .option("memory"):
        let text = try options.value(of: "memory")
        guard let place = Self.place(text) else { throw CommandError("--memory needs START:LENGTH, not \(text)") }
        self.place = place
      case .option("calls"): showsCalls = true
      case .option("timeout"): _ = try limits.parse("timeout", &options)
      case .option(let option): throw Subcommand.replay.unknownOption(option)
      }
    }
    guard let file else { throw CommandError("no recording to replay; see `wasm help replay`") }
    self.file = file
  }

  /// `START:LENGTH`, each decimal, or hexadecimal after `0x`.
  private static func place(_ text: String) -> (UInt64, Int)? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.hasPrefix("0x") ? UInt64($0.dropFirst(2), radix: 16) : UInt64($0) }
    guard parts.count == 2, numbers.count == 2, let count = Int(exactly: numbers[1]) else { return nil }
    return (numbers[0], count)
  }

  func run(_ command: Command) throws(CommandError) -> Int32 {
    let interruption = try limits.start()
    let bytes = try [UInt8](contentsOf: file, interruption)
    let recording: Recording
    do throws(RecordingError) { recording = try Recording(bytes) } catch { throw CommandError(file, error) }
    let replay = try Replay(recording, file, command, limit: limit, showsCalls: showsCalls, interruption: interruption)
    let ending = try replay.run()
    return try command.reporting { () throws(CommandError) in
      switch ending {
      case .ended(let outcome): return try outcome.get()
      case .stopped(let message, let backtrace, let status):
        command.report(message, backtrace)
        return status
      case .diverged(let message, let backtrace):
        command.report("\(file): the program does not do what was recorded: it \(message)", backtrace)
        return Command.failureStatus
      }
    } after: { () throws(CommandError) in
      guard let place else { return }
      try command.printBytes(of: replay.memory, at: place.start, count: place.count)
    }
  }
}

extension Command {
  /// Prints bytes of a memory, 16 a line, each line after its address.
  fileprivate func printBytes(of memory: Memory?, at start: UInt64, count: Int) throws(CommandError) {
    guard let memory else { throw CommandError("--memory: the program has no memory") }
    let bytes: [UInt8]
    do throws(MemoryAccessError) { bytes = try memory.bytes(at: start, count: count) } catch { throw CommandError("--memory: \(error)") }
    for offset in stride(from: 0, to: count, by: 16) {
      let line = bytes[offset..<min(offset + 16, count)].map { $0.hexadecimal }.joined(separator: " ")
      try print("\((start + UInt64(offset)).hexadecimal): \(line)")
    }
  }
}

extension FixedWidthInteger {
  /// All digits, two for each byte but for leading zeroes of numbers that have more than 32 bits.
  fileprivate var hexadecimal: String {
    let digits = String(self, radix: 16)
    return String(repeating: "0", count: Swift.max(0, Swift.min(Self.bitWidth / 4, 8) - digits.count)) + digits
  }
}
