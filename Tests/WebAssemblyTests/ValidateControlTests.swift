import Testing
import WebAssembly

/// Blocks, labels, calls, exceptions.
@Suite struct ValidateControlTests {
  private let i32 = Build.i32
  private let i64 = Build.i64

  @Test func ifWithoutElseLeavesWhatItTakes() {
    #expect(complaint(Build.function([0x41, 1, 0x04, 0x40, 0x0B])) == nil)
    #expect(isInvalid(Build.function([0x41, 1, 0x04, i32, 0x41, 1, 0x0B, 0x1A]), "type mismatch"))
    #expect(complaint(Build.function([0x41, 1, 0x04, i32, 0x41, 1, 0x05, 0x41, 2, 0x0B, 0x1A])) == nil)
    let same = [Build.functionType([i32], [i32])]
    #expect(complaint(Build.function([0x41, 1, 0x41, 1, 0x04, 1, 0x0B, 0x1A], types: same)) == nil)
    let other = [Build.functionType([i32], [i64])]
    let changing: [UInt8] = [0x41, 1, 0x41, 1, 0x04, 1, 0x1A, 0x42, 1, 0x0B, 0x1A]
    #expect(isInvalid(Build.function(changing, types: other), "type mismatch"))
  }

  @Test func elseBelongsToAnIf() {
    #expect(isMalformed(Build.function([0x02, 0x40, 0x05, 0x0B]), "END opcode expected"))
    #expect(isMalformed(Build.function([0x41, 1, 0x04, 0x40, 0x05, 0x05, 0x0B]), "END opcode expected"))
  }

  /// A branch to a loop carries its parameters, one to a block its results.
  @Test func labels() {
    let types = [Build.functionType([i32], [i64])]
    #expect(complaint(Build.function([0x41, 1, 0x03, 1, 0x0C, 0, 0x0B, 0x1A], types: types)) == nil)
    #expect(isInvalid(Build.function([0x41, 1, 0x02, 1, 0x0C, 0, 0x0B, 0x1A], types: types), "type mismatch"))
    #expect(isInvalid(Build.function([0x0C, 1]), "unknown label 1"))
    #expect(isInvalid(Build.function([0x0C, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F]), "unknown label 4294967295"))
    // The body itself is a label, which carries the results of the function.
    #expect(complaint(Build.function([0x42, 1, 0x0C, 0], results: [i64])) == nil)
  }

  @Test func conditionalBranchesKeepWhatTheyCarry() {
    #expect(complaint(Build.function([0x02, i32, 0x41, 1, 0x41, 0, 0x0D, 0, 0x0B, 0x1A])) == nil)
    #expect(isInvalid(Build.function([0x02, i32, 0x41, 0, 0x0D, 0, 0x0B, 0x1A]), "type mismatch"))
    // In unreachable code too, what it leaves has the type of the label.
    #expect(isInvalid(Build.function([0x02, i32, 0x00, 0x0D, 0, 0x1A, 0x42, 1, 0x0B, 0x1A]), "type mismatch"))
  }

  @Test func branchTables() {
    func table(_ outer: UInt8, _ inner: UInt8, _ value: [UInt8]) -> [UInt8] {
      let drops = [outer, inner].map { $0 == 0x40 ? [] : [0x1A] as [UInt8] }
      return Build.function(
        [0x02, outer, 0x02, inner] + value + [0x41, 0, 0x0E, 1, 0, 1, 0x0B] + drops[1]
          + (outer == 0x40 ? [] : [0x00]) + [0x0B] + drops[0])
    }
    #expect(complaint(table(0x40, 0x40, [])) == nil)
    #expect(complaint(table(i32, i32, [0x41, 1])) == nil)
    // All labels carry as many values, even where none can be reached.
    #expect(isInvalid(table(i32, 0x40, [0x41, 1]), "type mismatch"))
    #expect(isInvalid(table(i32, 0x40, [0x00]), "type mismatch"))
    #expect(isInvalid(table(i32, i64, [0x41, 1]), "type mismatch"))
    // Where there is no value, labels of different types are fine.
    #expect(complaint(table(i32, i64, [0x00])) == nil)
    #expect(isInvalid(Build.function([0x41, 0, 0x0E, 1, 0, 9]), "unknown label 9"))
    #expect(isMalformed(Build.function([0x41, 0, 0x0E, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F]), "length out of bounds"))
  }

  @Test func calls() {
    let types = [Build.functionType([i64], [])]
    let imported = Build.section(2, Build.name("m") + Build.name("f") + [0, 1])
    func function(_ code: [UInt8]) -> [UInt8] {
      Build.function(code, types: types, sections: [imported, Build.table])
    }
    #expect(complaint(function([0x42, 1, 0x10, 0])) == nil)
    #expect(isInvalid(function([0x41, 1, 0x10, 0]), "type mismatch: instruction requires [i64] but stack has [i32]"))
    #expect(isInvalid(function([0x10, 2]), "unknown function 2"))
    #expect(complaint(function([0x42, 1, 0x41, 0, 0x11, 1, 0])) == nil)
    #expect(isInvalid(function([0x42, 1, 0x41, 0, 0x11, 2, 0]), "unknown type 2"))
    #expect(isInvalid(function([0x42, 1, 0x41, 0, 0x11, 1, 1]), "unknown table 1"))
    #expect(isInvalid(function([0x42, 1, 0x42, 0, 0x11, 1, 0]), "type mismatch"))
  }

  @Test func tailCallsReturnWhatTheCallerReturns() {
    let types = [Build.functionType([], [i32]), Build.functionType([], [i64])]
    func function(_ code: [UInt8]) -> [UInt8] {
      Build.function(code, results: [i32], types: types, sections: [Build.table])
    }
    #expect(complaint(function([0x12, 0])) == nil)
    #expect(complaint(function([0x41, 0, 0x13, 1, 0])) == nil)
    #expect(isInvalid(function([0x41, 0, 0x13, 2, 0]), "type mismatch"))
    #expect(complaint(function([0xD0, 1, 0x15, 1])) == nil)
    #expect(isInvalid(function([0xD0, 2, 0x15, 2]), "type mismatch"))
  }

  @Test func exceptions() {
    let types = [Build.functionType([i32]), Build.functionType([], [i32]), Build.functionType([], [i32, 0x69])]
    func function(_ code: [UInt8]) -> [UInt8] {
      Build.function(code, types: types, sections: [Build.section(13, [0, 1])])
    }
    #expect(complaint(function([0x41, 1, 0x08, 0])) == nil)
    #expect(isInvalid(function([0x08, 0]), "type mismatch: instruction requires [i32] but stack has []"))
    #expect(isInvalid(function([0x08, 1]), "unknown tag 1"))
    #expect(complaint(function([0xD0, 0x69, 0x0A])) == nil)
    // A clause's label lies outside of the block; it takes the tag's values, and the exception if it asks for it.
    #expect(complaint(function([0x02, i32, 0x1F, 0x40, 1, 0, 0, 0, 0x0B, 0x41, 1, 0x0B, 0x1A])) == nil)
    #expect(isInvalid(function([0x02, i64, 0x1F, 0x40, 1, 0, 0, 0, 0x0B, 0x42, 1, 0x0B, 0x1A]), "type mismatch"))
    #expect(complaint(function([0x02, 3, 0x1F, 0x40, 1, 1, 0, 0, 0x0B, 0x00, 0x0B, 0x1A, 0x1A])) == nil)
    #expect(isInvalid(function([0x02, i32, 0x1F, 0x40, 1, 1, 0, 0, 0x0B, 0x41, 1, 0x0B, 0x1A]), "type mismatch"))
    #expect(complaint(function([0x02, 0x40, 0x1F, 0x40, 1, 2, 0, 0x0B, 0x0B])) == nil)
    #expect(complaint(function([0x02, 0x69, 0x1F, 0x40, 1, 3, 0, 0x0B, 0x00, 0x0B, 0x1A])) == nil)
    #expect(isInvalid(function([0x1F, 0x40, 1, 2, 9, 0x0B]), "unknown label 9"))
    let returning = Build.function([], types: [Build.functionType([], [i32])], sections: [Build.section(13, [0, 1])])
    #expect(isInvalid(returning, "non-empty tag result type"))
  }

  /// Deep nesting is no recursion.
  @Test func deepNesting() {
    let depth = 99_999
    let code = (0..<depth).flatMap { _ in [0x02, 0x40] as [UInt8] } + [UInt8](repeating: 0x0B, count: depth)
    #expect(complaint(Build.function(code)) == nil)
    #expect(complaint(Build.function(Array(code.dropLast())))?.hasPrefix("malformed") == true)
    #expect(isMalformed(Build.function([0x02, 0x40, 0x02, 0x40] + code + [0x0B, 0x0B]), "too many nested blocks"))
  }

  /// A few bytes do not make the validator work or allocate without bound.
  @Test(.timeLimit(.minutes(1))) func smallBodiesOfMuchWork() {
    let wide = [Build.functionType([], [UInt8](repeating: i32, count: 1000))]
    let imported = Build.section(2, Build.name("m") + Build.name("f") + [0, 1])
    let calls = (0..<2_000).flatMap { _ in [0x10, 0] as [UInt8] }
    #expect(isMalformed(Build.function(calls + [0x00], types: wide, sections: [imported]), "too many operands"))
    let array = [[0x5E, i32, 0] as [UInt8]]
    let fixed: [UInt8] = [0xFB, 0x08, 1, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0x1A]
    #expect(complaint(Build.function([0x00] + (0..<1_000).flatMap { _ in fixed }, types: array)) == nil)
    #expect(isInvalid(Build.function(fixed, types: array), "type mismatch"))
  }
}
