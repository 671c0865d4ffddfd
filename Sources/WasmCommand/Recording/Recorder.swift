import WebAssembly
import WebAssemblySystemInterface

/// Writes a recording, while a program runs.
final class Recorder {
  private let path: SystemString
  private let program: RecordedProgram
  /// -1 when it is closed.
  private var descriptor: Int32
  private var chunkCount = 0
  private var problem: CommandError?
  /// What the standard streams have taken in the call that is in progress.
  private var output: [RecordedCall.Output] = []

  init(_ path: SystemString, _ program: RecordedProgram) throws(CommandError) {
    self.path = path
    self.program = program
    descriptor = OperatingSystem.create(path, waits: true)
    guard descriptor >= 0 else { throw CommandError(system: path) }
    write(Recording.preamble)
    append(program.contents)
  }

  deinit { if descriptor >= 0 { _ = OperatingSystem.close(descriptor) } }

  /// Lets everything be recorded that host functions do.
  func observe(_ linker: inout Linker, _ module: Module, _ wasi: WASI, _ store: Store) {
    store.memoryChanges = MemoryChanges()
    wasi.observeOutput { [self] stream, bytes in output.append(RecordedCall.Output(stream: stream, bytes: [UInt8](bytes))) }
    let numbers = module.importNumbers
    linker.replaceHostFunctions { module, name, function in
      guard let number = numbers[[module, name]] else { return function }
      return function.wrapped { [self] (caller, results, call) throws(Trap) in try record(number, caller.store, results, call) }
    }
  }

  /// Records a call. The system interface neither calls guests nor lets memories grow.
  private func record(
    _ function: Int, _ store: Store, _ results: UnsafeMutableBufferPointer<UInt64>, _ call: () throws(Trap) -> Void
  ) throws(Trap) {
    let fuel = store.fuel
    let outcome: Result<Void, Trap>
    do throws(Trap) { outcome = .success(try call()) } catch { outcome = .failure(error) }
    let recorded: RecordedCall.Outcome =
      switch outcome {
      case .success: .returned(Array(results))
      case .failure(let trap): .trapped(trap.reason)
      }
    append(
      RecordedCall(
        function: function, fuel: program.fuel - fuel, cost: fuel - store.fuel, outcome: recorded,
        changes: store.memoryChanges?.take(in: store) ?? [], output: exchange(&output, with: [])
      ).contents)
    try outcome.get()
  }

  /// Records how the program has ended.
  func end(_ outcome: Result<Int32, CommandError>, _ store: Store) {
    append(RecordedEnding(fuel: program.fuel - store.fuel, outcome: RecordedEnding.Outcome(outcome)).contents)
  }

  /// Closes the recording.
  ///
  /// - Throws: where not everything could be written.
  func finish() throws(CommandError) {
    let isClosed = OperatingSystem.close(exchange(&descriptor, with: -1))
    if let problem { throw problem }
    guard isClosed else { throw CommandError(system: path) }
  }

  private func append(_ contents: [UInt8]) {
    write(Recording.chunk(contents, number: chunkCount))
    chunkCount += 1
  }

  /// Writes at once: a process that is killed leaves what it has done.
  private func write(_ bytes: [UInt8]) {
    // After an error, the rest would stand at the wrong place.
    guard problem == nil else { return }
    do throws(WASI.Errno) { try WASI.OutputStream.descriptor(descriptor).write(bytes, inheriting: descriptor) } catch {
      problem = CommandError("\(path): \(error)")
    }
  }
}

extension RecordedProgram {
  /// - Parameter store: the store that it is going to run in.
  init(_ program: Program, _ store: Store) {
    let bytes = program.module.bytes
    self.init(
      module: [UInt8](UnsafeRawBufferPointer(start: bytes.base, count: bytes.count)), file: program.file, function: program.function,
      arguments: program.arguments, features: store.engine.configuration.features,
      canonicalizesNaNs: store.engine.configuration.canonicalizesNaNs, fuel: store.fuel, memorySize: store.limits.memorySize,
      totalSize: store.limits.totalSize)
  }
}

extension Program {
  /// The program that was recorded, whose module was opened.
  init(_ program: RecordedProgram, _ module: Module) {
    self.init(file: program.file, module: module, function: program.function, arguments: program.arguments)
  }
}

extension Module {
  /// The indices of its imports by module name and name, of several the first.
  var importNumbers: [[String]: Int] {
    Dictionary(imports.enumerated().map { ([$1.module, $1.name], $0) }) { first, _ in first }
  }
}

extension RecordedEnding.Outcome {
  init(_ outcome: Result<Int32, CommandError>) {
    switch outcome {
    case .success(let status): self = .status(status)
    case .failure(.failure(let message)): self = .failed(message)
    case .failure(.exception): self = .threw
    case .failure(.trap(let trap)):
      switch trap.reason {
      case .interrupted, .deadlineExceeded: self = .stopped(trap.reason.description)
      default: self = .trapped(trap.reason.description)
      }
    }
  }
}
