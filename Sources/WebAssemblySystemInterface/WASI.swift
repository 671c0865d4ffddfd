import WebAssembly

/// The system interface, preview 1: what a guest that was compiled for WASI imports, and what the host grants it.
///
/// Nothing is granted unless it is asked for: without arguments, a guest gets no arguments, no environment, an empty
/// standard input, no files and no sockets, and its output is discarded. Clocks and random numbers are always there.
///
/// ```swift
/// let wasi = WASI(arguments: ["greet", "Ada"], standardOutput: .inherit)
/// var linker = Linker()
/// try wasi.define(in: &linker)
/// let status = try wasi.run(linker.instantiate(module, in: store))
/// ```
///
/// Make one for each instance: it holds the instance's open descriptors. It is used by one thread at a time, like the store.
public final class WASI {
  let arguments: StringList
  let environment: StringList
  let descriptors: DescriptorTable
  let limits: Limits
  /// Where the guest's times and random numbers come from.
  var clocks: Clocks
  var random: RandomSource
  /// The name that snapshots know the interface by. It is to be another where a store has several.
  public var snapshotName = "wasi"
  /// The system call that the guest makes.
  var call = SystemCall()
  /// What wakes the guest where its thread waits, if it has ever waited.
  var existingWakeUp: WakeUp?
  /// The module that called last, and whether it exports the only memory that it has: see `Guest`.
  var lastCaller: Module?
  var exportsItsOnlyMemory = false

  /// What the guest is given.
  ///
  /// - Parameters:
  ///   - arguments: the program's name first, as programs expect it.
  ///   - environment: exactly the variables that the guest sees, which are sorted by name.
  ///   - standardInput: what descriptor 0 reads.
  ///   - standardOutput: where descriptor 1 writes.
  ///   - standardError: where descriptor 2 writes.
  ///   - directories: the directories that the guest finds, as descriptors 3 and so on, in that order.
  ///   - sockets: the sockets that the guest finds, as the descriptors after those.
  ///   - clocks: the clocks that the guest reads.
  ///   - random: where its random numbers come from.
  ///   - limits: how much of the host's the guest may take.
  public convenience init(
    arguments: [String] = [], environment: [String: String] = [:], standardInput: InputStream = .empty,
    standardOutput: OutputStream = .discard, standardError: OutputStream = .discard, directories: [Directory] = [],
    sockets: [Socket] = [], clocks: Clocks = .system, random: RandomSource = .system, limits: Limits = Limits()
  ) {
    self.init(
      argumentBytes: arguments.map { Array($0.utf8) },
      environmentBytes: environment.sorted { $0.key < $1.key }.map { (name: Array($0.key.utf8), value: Array($0.value.utf8)) },
      standardInput: standardInput, standardOutput: standardOutput, standardError: standardError, directories: directories,
      sockets: sockets, clocks: clocks, random: random, limits: limits)
  }

  /// What the guest is given, with arguments and variables that need not be text.
  ///
  /// Systems pass them as bytes that mostly, but not always, are UTF-8: names of files above all. A `String` cannot hold what is
  /// not; so whoever hands on what the system passes, hands on bytes.
  ///
  /// - Parameters:
  ///   - argumentBytes: the program's name first, as programs expect it.
  ///   - environmentBytes: exactly the variables that the guest sees, in that order.
  ///   - standardInput: what descriptor 0 reads.
  ///   - standardOutput: where descriptor 1 writes.
  ///   - standardError: where descriptor 2 writes.
  ///   - directories: the directories that the guest finds, as descriptors 3 and so on, in that order.
  ///   - sockets: the sockets that the guest finds, as the descriptors after those.
  ///   - clocks: the clocks that the guest reads.
  ///   - random: where its random numbers come from.
  ///   - limits: how much of the host's the guest may take.
  public init(
    argumentBytes: [[UInt8]], environmentBytes: [(name: [UInt8], value: [UInt8])] = [], standardInput: InputStream = .empty,
    standardOutput: OutputStream = .discard, standardError: OutputStream = .discard, directories: [Directory] = [],
    sockets: [Socket] = [], clocks: Clocks = .system, random: RandomSource = .system, limits: Limits = Limits()
  ) {
    arguments = StringList(argumentBytes)
    environment = StringList(environmentBytes.map { $0.name + [UInt8(ascii: "=")] + $0.value })
    let streams = [
      Descriptor(standardInput), Descriptor(standardOutput, inheriting: 1), Descriptor(standardError, inheriting: 2),
    ]
    descriptors = DescriptorTable(
      streams + directories.map { Descriptor($0) } + sockets.map { Descriptor($0) }, limit: limits.bounded.openDescriptors)
    self.limits = limits.bounded
    self.clocks = clocks
    self.random = random
  }

  /// Lets `observer` see what the standard streams take that the guest writes to, by their numbers: 1 and 2.
  package func observeOutput(_ observer: @escaping (_ stream: UInt8, UnsafeRawBufferPointer) -> Void) {
    for number in 1...2 as ClosedRange<UInt8> {
      (try? descriptors[UInt32(number)])?.outputObserver = { observer(number, $0) }
    }
  }

  /// Runs a command: calls `_start`, and returns the exit status. Of a reactor, calls `_initialize`.
  ///
  /// A command is a module that exports `_start`; it is run once. A reactor is one that exports `_initialize`: run it once, before
  /// any of its functions is called. A module that exports both is neither, and is refused.
  ///
  /// - Returns: 0 when the function returns, else what the guest has given to `proc_exit`.
  /// - Throws: `CallError.noSuchFunction` where the instance has neither function, `CallError.typeMismatch` where the function takes
  ///   or returns something, `CallError.trap` where the guest traps, or has both functions.
  public func run(_ instance: Instance) throws(CallError) -> Int32 {
    do throws(CallError) {
      try instance.callEntry(Self.entry(of: instance))
      return 0
    } catch { return try Self.exitStatus(of: error) }
  }

  /// Runs a command in slices, on the executor of the caller; where it waits, it needs no thread.
  ///
  /// ```swift
  /// let status = try await wasi.run(linker.instantiate(module, in: store))
  /// ```
  ///
  /// A closure of a stream or of a clock that blocks still blocks a thread of those that tasks share.
  ///
  /// - Returns: what it returns without `await`.
  /// - Throws: what it throws without `await`, and `CallError.cancelled` where the task is cancelled.
  public nonisolated(nonsending) func run(_ instance: Instance) async throws(CallError) -> Int32 {
    do throws(CallError) {
      try await instance.callEntry(Self.entry(of: instance))
      return 0
    } catch { return try Self.exitStatus(of: error) }
  }

  private static func entry(of instance: Instance) throws(CallError) -> String {
    guard let kind = ApplicationKind(instance.module) else { throw .trap(Trap(.host(ApplicationKind.conflict))) }
    return kind.entry ?? "_start"
  }

  private static func exitStatus(of error: CallError) throws(CallError) -> Int32 {
    guard case .trap(let trap) = error, case .exit(let status) = trap.reason else { throw error }
    return status
  }
}
