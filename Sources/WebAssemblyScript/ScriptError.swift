import WebAssembly
import WebAssemblyText

/// Why a command of a script failed.
struct ScriptError: Error {
  let message: String

  init(_ message: String) { self.message = message }

  init(expected: [[Expectation]], found: [Value]) {
    let expected = expected.map { $0.map(\.description).joined(separator: " or ") }.joined(separator: ", ")
    let found = found.map(\.detailedDescription).joined(separator: ", ")
    message = "returned (\(found)), expected (\(expected))"
  }
}

/// Why a module cannot be opened.
struct Refusal: Error {
  /// What found that it is wrong.
  enum Stage { case text, decoding, validation }

  let stage: Stage
  let message: String

  init(_ error: WATError) {
    stage = .text
    message = "\(error.line):\(error.column): \(error.message)"
  }

  init(_ error: ModuleError) {
    switch error {
    case .decoding(let error):
      stage = .decoding
      message = error.description
    case .validation(let error):
      stage = .validation
      message = error.message
    }
  }
}

extension Value {
  /// The value with its type, a number by its bits: so a NaN can be told from another.
  fileprivate var detailedDescription: String {
    switch self {
    case .i32(let number): "i32 0x" + String(UInt32(bitPattern: number), radix: 16)
    case .i64(let number): "i64 0x" + String(UInt64(bitPattern: number), radix: 16)
    case .f32(let number): "f32 0x" + String(number.bitPattern, radix: 16)
    case .f64(let number): "f64 0x" + String(number.bitPattern, radix: 16)
    case .v128, .reference: "\(type) \(self)"
    }
  }
}
