/// The calls that led to a trap, innermost first.
public struct Backtrace: Sendable, Hashable {
  /// One call.
  public struct Frame: Sendable, Hashable {
    /// The function's index in its module; for a host function, `nil`.
    public let function: UInt32?
    /// The function's name, from the name section or an export.
    public let name: String?
    /// The offset in the module of the instruction that was being executed. Where the engine has fused several instructions
    /// that can trap or call, it is the offset of the first of them.
    public let offset: Int?
  }

  /// The calls, innermost first. If the stack is deep, only the innermost calls.
  public let frames: [Frame]
  /// If calls are left out: the outermost call, the one by the host. Where in its function it was is not known.
  public let outermost: Frame?

  /// A backtrace that leaves out the calls between `frames` and `outermost`, if there is one.
  init(_ frames: [Frame] = [], outermost: Frame? = nil) {
    self.frames = frames
    self.outermost = outermost
  }
}

extension Backtrace: CustomStringConvertible {
  /// A line a call: `  0: fib (function 3) at 0x1f2`.
  public var description: String {
    var lines = frames.enumerated().map { position, frame in "  \(position): \(frame)" }
    if let outermost { lines += ["  …", "     \(outermost)"] }
    return lines.joined(separator: "\n")
  }
}

extension Backtrace.Frame: CustomStringConvertible {
  /// The call as `fib (function 3) at 0x1f2`.
  public var description: String {
    let place = offset.map { " at 0x\(String($0, radix: 16))" } ?? ""
    return "\(name ?? "?") (\(function.map { "function \($0)" } ?? "host"))\(place)"
  }
}
