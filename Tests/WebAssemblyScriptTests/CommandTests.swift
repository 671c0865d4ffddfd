import Testing
import WebAssemblyScript

/// What counts as passed, failed and skipped: above all that what is wrong does fail.
@Suite struct CommandTests {
  private static let module = """
    (module
      (global (export "one") i32 (i32.const 1))
      (func (export "add") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1)))
      (func (export "pair") (result i32 i64) (i32.const 1) (i64.const 2))
      (func (export "nothing"))
      (func (export "divide") (param i32 i32) (result i32) (i32.div_s (local.get 0) (local.get 1)))
      (func $deep (export "deep") (call $deep) (call $deep)))
    """

  /// The messages of the failures of a command after the module.
  private func failures(_ command: String) -> [String] {
    let result = run(Self.module + command)
    #expect(result.passed + result.failed + result.skipped == 2)
    return result.failures.map(\.message)
  }

  @Test(arguments: [
    "(assert_return (invoke \"add\" (i32.const 1) (i32.const 2)) (i32.const 3))",
    "(assert_return (invoke \"pair\") (i32.const 1) (i64.const 2))",
    "(assert_return (invoke \"nothing\"))",
    "(assert_return (get \"one\") (i32.const 1))",
    "(invoke \"nothing\")",
    "(assert_trap (invoke \"divide\" (i32.const 1) (i32.const 0)) \"integer divide by zero\")",
    "(assert_exhaustion (invoke \"deep\") \"call stack exhausted\")",
    "(assert_trap (module (func unreachable) (start 0)) \"unreachable\")",
    "(assert_invalid (module (func (result i32))) \"type mismatch\")",
    "(assert_malformed (module binary \"\") \"unexpected end\")",
    "(assert_malformed (module quote \"(func\") \"unexpected token\")",
    "(assert_unlinkable (module (import \"no\" \"thing\" (func))) \"unknown import\")",
    "(module definition $never (func unreachable) (start 0))",
    "(register \"m\")",
    "(module binary \"\\00asm\" \"\\01\\00\\00\\00\")",
    "(module quote \"(func)\" \"(func)\")",
  ]) func holds(_ command: String) {
    #expect(failures(command) == [])
  }

  @Test(arguments: [
    ("(assert_return (invoke \"add\" (i32.const 1) (i32.const 2)) (i32.const 4))",
     "returned (i32 0x3), expected (i32 0x4)"),
    ("(assert_return (invoke \"add\" (i32.const 1) (i32.const 2)))", "returned (i32 0x3), expected ()"),
    ("(assert_return (invoke \"add\" (i32.const 1) (i32.const 2)) (i64.const 3))",
     "returned (i32 0x3), expected (i64 0x3)"),
    ("(assert_return (invoke \"pair\") (i32.const 1))", "returned (i32 0x1, i64 0x2), expected (i32 0x1)"),
    ("(assert_return (invoke \"divide\" (i32.const 1) (i32.const 0)) (i32.const 1))", "trapped: integer divide by zero"),
    ("(invoke \"divide\" (i32.const 1) (i32.const 0))", "trapped: integer divide by zero"),
    ("(assert_trap (invoke \"nothing\") \"unreachable\")", "returned (), expected a trap: unreachable"),
    ("(assert_trap (invoke \"divide\" (i32.const 1) (i32.const 0)) \"unreachable\")",
     "trapped: integer divide by zero, expected a trap: unreachable"),
    ("(assert_exhaustion (invoke \"nothing\") \"call stack exhausted\")",
     "returned (), expected an exhausted call stack: call stack exhausted"),
    ("(assert_exception (invoke \"nothing\"))", "returned (), expected an exception"),
    ("(assert_invalid (module) \"type mismatch\")", "was accepted"),
    ("(assert_malformed (module quote \"\") \"unexpected token\")", "was accepted"),
    ("(assert_unlinkable (module) \"unknown import\")", "was instantiated, expected that it cannot be linked"),
    ("(assert_unlinkable (module (func unreachable) (start 0)) \"unknown import\")",
     "unreachable"),
    ("(assert_trap (module) \"unreachable\")", "was instantiated, expected a trap: unreachable"),
    ("(assert_return (invoke $other \"add\"))", "there is no such instance"),
    ("(module instance $other)", ""),
    ("(register \"m\" $other)", "there is no such instance"),
    ("(assert_return (get \"two\") (i32.const 1))", "no global is called two"),
    ("(assert_return (invoke \"subtract\"))", "no export is called subtract"),
  ]) func fails(_ command: String, _ message: String) throws {
    let failures = failures(command)
    if message.isEmpty {
      #expect(failures == [])
    } else {
      #expect(try #require(failures.first).hasPrefix(message))
    }
  }

  @Test func aModuleIsRefusedAtTheRightStage() throws {
    let malformed = failures("(assert_malformed (module (func (result i32))) \"type mismatch\")")
    #expect(try #require(malformed.first).hasPrefix("refused for the wrong reason: type mismatch"))
    let invalid = failures("(assert_invalid (module binary \"\") \"type mismatch\")")
    #expect(try #require(invalid.first).hasPrefix("refused for the wrong reason: unexpected end"))
    #expect(failures("(assert_invalid_custom (module binary \"\") \"\")") == [])
    #expect(failures("(assert_malformed_custom (module quote \"(@custom)\") \"\")") == [])
  }

  @Test func aModuleThatCannotBeOpenedLeavesNoOlderOne() {
    let result = run(Self.module + "(module (func (result i32))) (assert_return (invoke \"nothing\"))")
    #expect(result.failures.map(\.line) == [7, 7])
    #expect(result.failures.last?.message == "there is no such instance")
  }

  @Test func aDefinitionLeavesTheInstance() {
    let result = run(
      Self.module + """
        (module definition $m (memory (export "m") 1)) (assert_return (invoke "nothing"))
        (module instance $a $m) (module instance $b $m) (register "a" $a)
        (module (import "a" "m" (memory 1)) (func (export "f")))
        (invoke "f")
        """)
    #expect(result.failures == [])
    #expect(result.passed == 8)
  }

  @Test func registeringAgainReplaces() {
    let result = run(
      """
      (module $a (func (export "f") (result i32) (i32.const 1)))
      (register "m") (register "m" $a)
      (module $b (func (export "g") (result i32) (i32.const 2)))
      (register "m" $b)
      (module (func (import "m" "g") (result i32)))
      (assert_unlinkable (module (func (import "m" "f") (result i32))) "unknown import")
      """)
    #expect(result.failures == [])
  }

  @Test func threadsAreSkipped() {
    let result = run("(thread $t (shared (module $m)) (invoke \"f\")) (wait $t)")
    #expect(result.skipped == 2)
    #expect(result.failures == [])
  }
}

func run(_ script: String) -> ScriptResult { WAST.run(Array(script.utf8)) }
