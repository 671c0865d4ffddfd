/// Something that is fuzzed: makes an input from a number, tries it, and says what is wrong.
///
/// An input follows from the seed and its number alone, so that each can be made again.
protocol FuzzTarget: SendableMetatype {
  /// The word that names it on the command line.
  static var name: String { get }
  /// What it tries, in a line.
  static var summary: String { get }

  /// A program that must be on the path; `nil` for none.
  static var tool: String? { get }

  /// How much time of the processor one input may take, in seconds. What takes longer is a failure.
  static var processorTimeLimit: Double { get }

  init(_ options: FuzzOptions)

  /// Makes the input of that number: the ending of a file's name, and its contents.
  func input(_ number: UInt64) -> (ending: String, contents: [UInt8])

  /// Makes the input of that number and tries it; returns what is wrong, if anything.
  mutating func tryInput(_ number: UInt64) -> FuzzFailure?

  /// Tries what is left after the last input.
  mutating func finish() -> FuzzFailure?

  /// What has happened so far, in words and numbers.
  var statistics: [(name: String, value: UInt64)] { get }
}

extension FuzzTarget {
  static var tool: String? { nil }

  static var processorTimeLimit: Double { 2 }

  mutating func finish() -> FuzzFailure? { nil }
}

/// A fault that was found.
struct FuzzFailure: Sendable {
  /// What is wrong.
  let message: String
  /// The input, as small as it could be made: the ending of a file's name, and its contents.
  var files: [(ending: String, contents: [UInt8])] = []
}

/// The targets that there are.
enum FuzzTargets {
  static let all: [any FuzzTarget.Type] = [
    DecodeTarget.self, TextTarget.self, ScriptTarget.self, CallsTarget.self, ModulesTarget.self, OracleTarget.self,
    SmithTarget.self, ValidityTarget.self, HostileTarget.self, ImagesTarget.self, SnapshotsTarget.self,
  ]
}
