import Testing
import WebAssembly
import WebAssemblyText

/// The code that a function becomes is bounded by its size, and so is the time that this takes.
struct TranslationLimitTests {
  /// A function with `branches` branches to a block of `count` results, which are not in their places: each moves them all.
  private func branches(_ branches: Int, results count: Int) -> String {
    """
    (module
      (type $many (func (result \(String(repeating: "i32 ", count: count)))))
      (func (export "f") (param i32) (result i32) (local i32 i32)
        (block $b (type $many)
          (i64.const 7)
          \((0..<count).map { "(i32.const \($0))" }.joined())
          \(String(repeating: "(br_if $b (local.get 0))", count: branches))
          (br $b))
        (local.set 1) \(String(repeating: "(drop)", count: count - 1)) (local.get 1)))
    """
  }

  @Test func aFewBranchesWithManyResultsAreFine() throws {
    let instance = try guest(branches(50, results: 1000))
    #expect(try instance.call("f", .i32(1)) == [.i32(999)])
    #expect(try instance.call("f", .i32(0)) == [.i32(999)])
  }

  @Test(arguments: [false, true]) func codeIsBoundedByTheSizeOfTheModule(_ usesWideBranches: Bool) throws {
    var configuration = Engine.Configuration()
    configuration.usesWideBranches = usesWideBranches
    let instance = try guest(branches(20_000, results: 150), configuration: configuration)
    guard case .limitExceeded(let message)? = trapReason({ try instance.call("f", .i32(1)) }) else {
      Issue.record("the function was translated")
      return
    }
    #expect(message.hasPrefix("functions too large"))
  }

  @Test func theCodeOfAllFunctionsTogetherIsBounded() throws {
    // Each moves 300 values, and has some nine bytes.
    let functions = (0..<2000).map {
      "(func (export \"f\($0)\") (type $many) (call $values) (br_if 0 (i32.const 1)))"
    }
    let instance = try guest(
      """
      (module (type $many (func (result \(String(repeating: "i64 ", count: 150)))))
        (func $values (type $many) \(String(repeating: "(i64.const 3)", count: 150))) \(functions.joined()))
      """)
    var refused = 0
    for index in 0..<2000 {
      do { #expect(try instance.call("f\(index)") == [Value](repeating: .i64(3), count: 150)) } catch { refused += 1 }
    }
    // A megabyte is enough for hundreds, but not for all.
    #expect(refused > 200 && refused < 1700)
  }

  @Test func tablesOfBranchesLookAtEachTargetOnce() throws {
    let instance = try guest(
      """
      (module
        (type $many (func (result \(String(repeating: "i32 ", count: 500)))))
        (func (export "f") (param i32) (result i32) (local i32)
          (block $a (type $many) (block $b (type $many)
            \((0..<500).map { "(i32.const \($0))" }.joined())
            (br_table \(String(repeating: "$a $b ", count: 5000)) $a (local.get 0)))
            (local.set 1) (i32.const -1))
          (local.set 1) \(String(repeating: "(drop)", count: 499)) (local.get 1)))
      """)
    #expect(try instance.call("f", .i32(0)) == [.i32(499)])
    #expect(try instance.call("f", .i32(1)) == [.i32(-1)])
    #expect(try instance.call("f", .i32(10_000)) == [.i32(499)])
  }

  @Test(arguments: [10, 256, 257, 1000, 20_000]) func localsAreReadBeforeTheyAreSet(_ count: Int) throws {
    // The values that are on the stack stay what they were, whatever becomes of the locals, and in whatever order.
    let order = (0..<count).map { $0 * 7919 % count }
    let instance = try guest(
      """
      (module (func (export "f") (result i64) (local \(String(repeating: "i64 ", count: count + 1)))
        \(order.map { "(local.set \($0) (i64.const \($0)))" }.joined())
        \((0..<count).map { "(local.get \($0))" }.joined())
        \(order.map { "(local.set \($0) (i64.const -1))" }.joined())
        \((0..<count).reversed().map { "(i64.mul (i64.const \($0 % 31)))(local.set \(count) (i64.add (local.get \(count))))" }.joined())
        (local.get \(count))))
      """)
    let expected = (0..<count).reduce(0) { $0 + Int64($1) * Int64($1 % 31) }
    #expect(try instance.call("f") == [.i64(expected)])
  }

  @Test func translationIsStopped() throws {
    let instance = try guest("(module (func (export \"f\") \(String(repeating: "(nop)", count: 100_000))))")
    instance.store.interruptionHandle.interrupt()
    #expect(trapReason { try instance.call("f") } == .interrupted)
    instance.store.interruptionHandle.reset()
    try instance.call("f")
  }

  @Test(arguments: [false, true]) func openingIsStopped(_ translatesEagerly: Bool) throws {
    var configuration = Engine.Configuration()
    configuration.translatesEagerly = translatesEagerly
    let interruption = InterruptionHandle()
    interruption.interrupt()
    let bytes = try WAT.encode("(module (func (export \"f\")))")
    let thrown = #expect(throws: ModuleError.self) { try Module(Engine(configuration), bytes, interruption: interruption) }
    #expect(thrown == .interrupted)
    interruption.reset()
    _ = try Module(Engine(configuration), bytes, interruption: interruption)
  }
}
