/// How a target is fuzzed.
package struct FuzzOptions: Sendable {
  package var target = ""
  package var seed: UInt64 = 1
  /// The number of the first input.
  package var first: UInt64 = 0
  /// After how many inputs to stop.
  package var count = UInt64.max
  /// After how many seconds to stop.
  package var seconds = Double.infinity
  /// How many threads share the inputs.
  package var jobs = 1
  /// The folder in which failing inputs are put.
  package var failures: String?
  /// Whether to print a number that all outcomes determine, for comparing two builds.
  package var printsDigest = false
  /// Whether each input is put in the folder before it is tried: for those that end the process.
  package var keepsInputs = false

  package init() {}

  package struct UsageError: Error, CustomStringConvertible {
    package let description: String
  }

  /// The options that arguments stand for.
  package init(arguments: [String]) throws {
    var rest = arguments[...]
    func value<Number>(_ option: String, _ convert: (String) -> Number?) throws -> Number {
      guard let text = rest.popFirst() else { throw UsageError(description: "\(option) needs a value") }
      guard let number = convert(text) else { throw UsageError(description: "\(option) does not take \(text)") }
      return number
    }
    while let argument = rest.popFirst() {
      switch argument {
      case "--seed": seed = try value(argument) { UInt64($0) }
      case "--first": first = try value(argument) { UInt64($0) }
      case "--count": count = try value(argument) { UInt64($0) }
      case "--time": seconds = try value(argument) { Double($0) }
      case "--jobs": jobs = try value(argument) { Int($0).flatMap { (1...64).contains($0) ? $0 : nil } }
      case "--failures": failures = try value(argument) { $0 }
      case "--digest": printsDigest = true
      case "--keep": keepsInputs = true
      default:
        guard target.isEmpty, !argument.hasPrefix("-") else { throw UsageError(description: "unknown argument \(argument)") }
        target = argument
      }
    }
    if count == .max, seconds == .infinity { seconds = 60 }
  }
}
