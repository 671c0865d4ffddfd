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
  /// How many outer calls are left out.
  public let omittedCount: Int
}

extension Backtrace: CustomStringConvertible {
  /// A line a call: `  0: fib (function 3) at 0x1f2`.
  public var description: String {
    var lines = frames.enumerated().map { position, frame in
      var line = "  \(position): \(frame.name ?? "?")"
      if let function = frame.function { line += " (function \(function))" } else { line += " (host)" }
      if let offset = frame.offset { line += " at 0x\(String(offset, radix: 16))" }
      return line
    }
    if omittedCount > 0 { lines.append("  … \(omittedCount) more") }
    return lines.joined(separator: "\n")
  }
}
