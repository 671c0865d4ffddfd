import Foundation
import Testing
import WebAssembly
import WebAssemblyScript

/// Scripts that compute for ever, or want too much.
struct LimitTests {
  private func run(
    _ script: String, limits: ResourceLimits = ResourceLimits(), _ interruption: InterruptionHandle = InterruptionHandle()
  ) -> ScriptResult {
    WAST.run(Array(script.utf8), limits: limits, interruption: interruption)
  }

  @Test(arguments: [
    "(invoke \"loop\")", "(assert_return (invoke \"loop\"))", "(assert_trap (invoke \"loop\") \"interrupted\")",
    "(assert_exhaustion (invoke \"loop\") \"interrupted\")", "(module (func $f (loop (br 0))) (start $f))",
    "(assert_trap (module (func $f (loop (br 0))) (start $f)) \"interrupted\")",
  ])
  func aScriptIsStopped(_ command: String) {
    let interruption = InterruptionHandle()
    Thread.detachNewThread {
      Thread.sleep(forTimeInterval: 0.05)
      interruption.interrupt()
    }
    let result = run(
      "(module (func (export \"loop\") (loop (br 0))))\n\(command)\n(module)\n(module)", interruption)
    #expect(result.passed == 1)
    #expect(result.failures.map(\.line) == [2, 3])
    #expect(result.failures.first?.message.contains("interrupted") == true)
    #expect(result.failures.last?.message == "interrupted before this command")
  }

  @Test func aScriptIsStoppedBeforeItBegins() {
    let interruption = InterruptionHandle()
    interruption.interrupt()
    let result = run("(module)", interruption)
    #expect(result.passed == 0)
    #expect(result.failures.map(\.message) == ["interrupted"])
  }

  /// That reading was stopped, or that a text is too large, says nothing about a module.
  @Test func noAssertionHoldsByALimit() {
    let name = String(repeating: "n", count: 1 << 20 + 1)
    let result = run("(assert_malformed (module quote \"\(name)\") \"limit exceeded\")")
    #expect(result.passed == 0)
    #expect(result.failures.first?.message.contains("refused for the wrong reason: 1:1: limit exceeded: a word") == true)
  }

  @Test func memoriesHaveTheLimitThatIsGiven() {
    var limits = ResourceLimits()
    limits.memorySize = 2 << 16
    let script = """
      (module (memory 1) (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0))))
      (assert_return (invoke "grow" (i32.const 1)) (i32.const 1))
      (assert_return (invoke "grow" (i32.const 1)) (i32.const -1))
      (module (memory 3))
      """
    let result = run(script, limits: limits)
    #expect(result.passed == 3)
    #expect(result.failures.map(\.line) == [4])
  }

  @Test func recursionEndsAtTheStackThatIsGiven() {
    var limits = ResourceLimits()
    limits.stackSize = 1 << 16
    let result = run(
      "(module (func $f (export \"f\") (call $f)))(assert_exhaustion (invoke \"f\") \"call stack exhausted\")", limits: limits)
    #expect((result.passed, result.failed) == (2, 0))
  }

  // MARK: - Registering

  @Test func whatIsRegisteredAgainTakesThePlaceOfAllThatWasThere() {
    let script = """
      (module $a (func (export "both")) (func (export "first")))
      (module $b (func (export "both")))
      (register "m" $a)
      (module (import "m" "both" (func)) (import "m" "first" (func)))
      (register "m" $b)
      (module (import "m" "both" (func)))
      (assert_unlinkable (module (import "m" "first" (func))) "unknown import")
      (register "spectest" $b)
      (module (import "spectest" "both" (func)))
      (assert_unlinkable (module (import "spectest" "print" (func))) "unknown import")
      """
    #expect(run(script).failures == [])
  }

  /// One module, under any number of names: two counts that a script has, whose product is memory.
  @Test func registeredModulesHaveALargestNumberOfExports() {
    let exports = (0..<10_000).map { "(export \"e\($0)\" (func 0))" }.joined()
    let names = (0..<110).map { "(register \"m\($0)\")" }.joined()
    let result = run("(module (func) \(exports)) \(names)")
    // The module, and 99 names beside that of spectest.
    #expect((result.passed, result.failed) == (1 + 99, 11))
    #expect(result.failures.first?.message.hasPrefix("limit exceeded: the modules that are registered") == true)
  }
}
