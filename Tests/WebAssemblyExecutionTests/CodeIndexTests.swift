import Testing
@testable import WebAssembly
import WebAssemblyOperations

/// Functions are found by the address of their code, in whatever order they were called first.
struct CodeIndexTests {
  @Test(arguments: [0, 1, 2])
  func everyPlaceIsFound(_ order: Int) throws {
    let count = 1000
    let memory = UnsafeMutableRawPointer.allocate(byteCount: count * 64, alignment: 8)
    defer { memory.deallocate() }
    var functions = Array(0..<count)
    if order == 1 { functions.reverse() }
    var generator = SeededGenerator(seed: 7)
    if order == 2 { functions.shuffle(using: &generator) }
    var index = CodeIndex()
    for (inserted, function) in functions.enumerated() {
      // Each has three words of eight.
      let code = Code(memory + function * 64)
      index.insert(function, .init(code: code, wordCount: 3, frameSlots: function, exceptions: ExceptionTable()))
      for known in [functions[0], functions[inserted / 2], function] {
        let start = Code(memory + known * 64)
        #expect(index.place(of: start)?.function == known)
        #expect(index.place(of: start + 16)?.frameSlots == known)
        #expect(index.place(of: start + 24) == nil)
      }
    }
    for function in functions { #expect(index.place(of: Code(memory + function * 64 + 8))?.word(Code(memory + function * 64 + 8)) == 1) }
    #expect(index.place(of: Code(memory) - 8) == nil)
  }

  private struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64
    init(seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state
    }
  }
}
