#if canImport(WebAssemblyOperations)
  internal import WebAssemblyOperations
#endif

/// Code that belongs to no function: single instructions that lead to the outer loop.
enum CodeStub {
  /// Unsafe because it is a pointer: the memory is not changed after this, and never freed.
  nonisolated(unsafe) private static let words: UnsafeMutablePointer<UInt64> = {
    let words = UnsafeMutablePointer<UInt64>.allocate(capacity: 3)
    words[0] = UInt64(RegisterOpcode.finish.rawValue)
    words[1] = UInt64(RegisterOpcode.translate.rawValue)
    words[2] = UInt64(RegisterOpcode.returnForeign.rawValue)
    return words
  }()

  /// What a function returns to when the host has called it.
  static var finish: Code { Code(words) }
  /// The entry of a function that has no code yet.
  static var translate: Code { Code(words + 1) }
  /// What a function returns to when another instance has called it.
  static var returnForeign: Code { Code(words + 2) }
}
