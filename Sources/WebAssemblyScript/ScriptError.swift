import WebAssembly
import WebAssemblyText

/// Why a command of a script failed.
struct ScriptError: Error {
  let message: String

  init(_ message: String) { self.message = message }

  init(expected: [[Expectation]], found: [Value]) {
    let expected = expected.map { $0.map(\.description).joined(separator: " or ") }.joined(separator: ", ")
    message = "returned \(found.detailedDescription), expected (\(expected))"
  }

  init(expected: Ending, _ wording: String, found: [Value]) {
    message = "returned \(found.detailedDescription), \(Self.expectation(expected, wording))"
  }

  init(expected: Ending, _ wording: String, found: Trap) {
    message = "trapped: \(found.reason), \(Self.expectation(expected, wording))"
  }

  private static func expectation(_ ending: Ending, _ wording: String) -> String {
    "expected \(ending)" + (wording.isEmpty ? "" : ": \(wording)")
  }
}

/// Why a module cannot be opened.
struct Refusal: Error {
  /// What found that it is wrong. What needs a feature that is off is malformed to some versions, and invalid to others. A limit of this engine says nothing about the module: no assertion holds by it.
  enum Stage { case text, decoding, validation, feature, limit, image }

  let stage: Stage
  /// What is wrong, beginning with the words of the reference interpreter.
  let reason: String
  /// What is wrong and, where somebody may look it up, the place.
  let message: String

  init(_ error: WATError) {
    stage = error.kind == .malformed ? .text : .limit
    reason = error.message
    message = "\(error.line):\(error.column): \(error.message)"
  }

  /// What goes wrong with an image is a fault of the engine: no assertion holds by it.
  init(_ error: ImageError) {
    stage = .image
    reason = error.description
    message = "through an image: \(error)"
  }

  init(_ error: ModuleError) {
    switch error {
    case .decoding(let error):
      stage = if case .limitExceeded = error.reason { .limit } else { .decoding }
      reason = error.reason.description
      message = error.description
    case .interrupted:
      stage = .limit
      reason = error.description
      message = error.description
    case .validation(let error):
      stage = error.missingFeature == nil ? .validation : .feature
      reason = error.message
      message = error.message
    }
  }
}

extension [Value] {
  /// The values in parentheses, each with its type, so that every two that differ look different.
  fileprivate var detailedDescription: String { "(" + map(\.detailedDescription).joined(separator: ", ") + ")" }
}

extension Value {
  fileprivate var detailedDescription: String {
    switch self {
    case .i32(let number): "i32 0x" + String(UInt32(bitPattern: number), radix: 16)
    case .i64(let number): "i64 0x" + String(UInt64(bitPattern: number), radix: 16)
    case .f32(let number): "f32 " + WAT.literal(number)
    case .f64(let number): "f64 " + WAT.literal(number)
    case .v128, .reference: "\(type) \(self)"
    }
  }
}
