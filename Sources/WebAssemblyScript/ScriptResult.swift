/// What became of the commands of a script.
public struct ScriptResult: Hashable, Sendable {
  /// A command that did not do what it should.
  public struct Failure: Hashable, Sendable {
    /// The line on which the command begins, counted from 1.
    public let line: Int
    /// What is wrong.
    public let message: String
  }

  /// How many commands did what they should.
  public internal(set) var passed = 0
  /// How many were left out, because they do not apply or are not supported.
  public internal(set) var skipped = 0
  /// Those that did not, in the order of the script.
  public internal(set) var failures: [Failure] = []

  /// How many did not do what they should.
  public var failed: Int { failures.count }
}

extension ScriptResult.Failure: CustomStringConvertible {
  /// The line and what is wrong.
  public var description: String { "line \(line): \(message)" }
}
