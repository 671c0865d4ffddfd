import Foundation
import Synchronization
import Testing
import WebAssemblyText

/// However deep a text nests, it takes a small stack.
@Suite struct NestingTests {
  static let depth = 100_000

  static func nested(_ open: String, _ close: String, _ inner: String = "") -> String {
    String(repeating: open, count: depth) + inner + String(repeating: close, count: depth)
  }

  @Test(arguments: [
    ("blocks", "(func \(nested("(block ", ")")))", nil), ("flat blocks", "(func \(nested("block ", "end ")))", nil),
    ("operands", "(func \(nested("(i32.eqz ", ")", "(i32.const 0)")) drop)", nil),
    ("branches", "(func \(nested("(if (i32.const 0) (then ", "))")))", nil),
    ("conditions", "(func \(nested("(if ", "(then))", "(i32.const 0)")))", nil),
    ("labels", "(func \(nested("(block $l (br $l) ", ")")))", nil), ("comments", nested("(;", ";)"), nil),
    ("annotations", "(@x \(nested("(", ")")))", nil), ("parentheses", nested("(", ")"), "unexpected token ("),
    ("open", String(repeating: "(", count: depth), "unexpected token end of text"),
    ("types", "(type \(nested("(array (mut ", "))")))", "unexpected token"),
  ])
  func deep(_ what: String, _ text: String, _ words: String?) throws {
    let result = try onSmallStack { () throws(WATError) in
      let module = try WAT.encode(text)
      return (try? WAT.print(module)).flatMap { try? WAT.encode($0) } == module
    }
    switch result {
    case .success(let isSame): #expect(isSame && words == nil)
    case .failure(let error): #expect(words.map { error.message.hasPrefix($0) } == true)
    }
  }

  /// Runs something on a thread with a stack of 512 KiB.
  private func onSmallStack<Value: Sendable>(
    _ body: @escaping @Sendable () throws(WATError) -> Value
  ) throws -> Result<Value, WATError> {
    let result = Mutex<Result<Value, WATError>?>(nil)
    let done = DispatchSemaphore(value: 0)
    withExtendedLifetime(result) {
      let thread = Thread {
        let value = Result(catching: body)
        result.withLock { $0 = value }
        done.signal()
      }
      thread.stackSize = 512 << 10
      thread.start()
      done.wait()
    }
    return try #require(result.withLock { $0 })
  }
}
