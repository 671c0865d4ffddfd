import WebAssembly

/// The options that say how long a command may take, and how much memory guests may have.
struct ExecutionLimits {
  private var timeout: Double?
  /// Bounds on what guests may allocate.
  private(set) var resources = ResourceLimits()

  /// Reads the value of such an option; returns false for any other option.
  mutating func parse(_ option: String, _ options: inout OptionParser) throws(CommandError) -> Bool {
    switch option {
    case "timeout":
      let text = try options.value(of: option)
      guard let seconds = Double(text), seconds.isFinite, seconds >= 0 else {
        throw CommandError("--timeout needs a number of seconds, not \(text)")
      }
      timeout = seconds
    case "memory-limit":
      let text = try options.value(of: option)
      guard let mebibytes = UInt64(text), mebibytes <= UInt64.max >> 20 else {
        throw CommandError("--memory-limit needs a number of MiB, not \(text)")
      }
      resources.totalSize = mebibytes << 20
      // Of 4 GiB at most by default, which a memory with 64-bit addresses may exceed.
      resources.memorySize = mebibytes << 20
    default: return false
    }
    return true
  }

  /// Lets the time begin; `nil` where there is no limit.
  func start() throws(CommandError) -> InterruptionHandle? {
    guard let timeout else { return nil }
    let interruption = InterruptionHandle()
    try after(seconds: timeout) { interruption.interrupt() }
    return interruption
  }
}
