import Foundation

/// Says which input a process was trying when it died: a signal must not happen, so it is the fault that fuzzing looks for.
/// An alarm is set for inputs that do not end.
enum CrashReport {
  private static let maximumJobs = 64
  /// How long after its time a process may still try its last inputs, in seconds.
  private static let patience = 120.0
  /// The number of the input that each job tries. Unsafe because it is a pointer: it is written by one job a place, and read by
  /// the handler of a signal, which may be late by one input of another job.
  nonisolated(unsafe) private static let inputs = UnsafeMutablePointer<UInt64>.allocate(capacity: maximumJobs)
  nonisolated(unsafe) private static var jobs = 0
  /// What is printed before the numbers, made beforehand: a handler of signals must not allocate.
  nonisolated(unsafe) private static var prefix: UnsafeMutablePointer<CChar>?

  /// The stack of the handler. It is kept here so that it does not count as leaked.
  nonisolated(unsafe) private static let stack = UnsafeMutableRawPointer.allocate(byteCount: stackSize, alignment: 16)
  private static let stackSize = 64 << 10

  /// Installs the handler, with a stack of its own, as the signal may say that the stack is full.
  static func begin(_ options: FuzzOptions) {
    inputs.initialize(repeating: .max, count: maximumJobs)
    jobs = options.jobs
    prefix = strdup("\nCRASHED fuzz \(options.target) --seed \(options.seed) --count 1 --first")
    var alternative = stack_t()
    alternative.ss_size = stackSize
    alternative.ss_sp = stack
    sigaltstack(&alternative, nil)
    for signal in [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGALRM] {
      var action = sigaction()
      action.sa_flags = Int32(bitPattern: UInt32(SA_ONSTACK) | UInt32(bitPattern: Int32(truncatingIfNeeded: SA_RESETHAND)))
      #if canImport(Darwin)
        action.__sigaction_u.__sa_handler = { CrashReport.die($0) }
      #else
        action.__sigaction_handler.sa_handler = { CrashReport.die($0) }
      #endif
      sigaction(signal, &action, nil)
    }
    if (0..<1e6).contains(options.seconds) { alarm(UInt32(options.seconds + patience)) }
  }

  /// Notes what a job tries now. Nothing is noted unless `begin` was called, as it is by the command.
  static func note(_ input: UInt64, job: Int) {
    if job < jobs { inputs[job] = input }
  }

  /// Prints the numbers without allocating, and dies of the signal.
  private static func die(_ signal: Int32) {
    if let prefix { write(2, prefix, strlen(prefix)) }
    for job in 0..<jobs where inputs[job] != .max {
      // A space, and up to 20 digits.
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 21) { digits in
        var rest = inputs[job]
        var start = digits.count
        repeat {
          start -= 1
          digits[start] = UInt8(ascii: "0") + UInt8(rest % 10)
          rest /= 10
        } while rest > 0
        digits[start - 1] = UInt8(ascii: " ")
        write(2, digits.baseAddress! + start - 1, digits.count - start + 1)
      }
    }
    write(2, "\n", 1)
    raise(signal)
  }
}
