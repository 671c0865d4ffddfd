import Testing
import WebAssemblyScript

/// Scripts as text: what is no script, and where that is said to be.
@Suite struct ScriptParserTests {
  @Test(arguments: [
    ("(module) (assert_nothing)", 1, "unknown operator assert_nothing"),
    ("(module)\n(assert_return)", 2, "unexpected token ), expected (invoke or (get"),
    ("\n\n(register)", 3, "unexpected token ), expected a string"),
    ("(assert_trap (invoke \"f\"))", 1, "unexpected token ), expected a string"),
    ("(assert_invalid (invoke \"f\") \"\")", 1, "unexpected token (, expected (module"),
    ("(invoke \"f\" (i32.const))", 1, "unexpected token ), expected an integer"),
    ("(invoke \"f\" (i32.const 4294967296))", 1, "constant out of range of i32"),
    ("(invoke \"f\" (f32.const nan:canonical))", 1, "unexpected pattern, expected a value"),
    ("(invoke \"f\" (v128.const i32x4 1 2 3))", 1, "unexpected token ), expected an integer"),
    ("(invoke \"f\" (v128.const f64x2 nan:canonical 1))", 1, "unexpected pattern, expected a value"),
    ("(invoke \"f\" (i32.add))", 1, "unexpected token i32.add, expected a value"),
    ("(assert_return (invoke \"f\") (i32.const nan:canonical))", 1, "unexpected token nan:canonical"),
    ("(assert_return (invoke \"f\") (either (either (i32.const 1))))", 1, "unexpected token either, expected a value"),
    ("module", 1, "unexpected token module, expected ("),
    ("(module", 1, "unexpected token end of text, expected )"),
    ("(invoke", 1, "unexpected token end of text, expected )"),
    ("()", 1, "unexpected token ), expected a command"),
    ("(module instance $a $b $c)", 1, "unexpected token $c, expected )"),
  ]) func isRefused(_ script: String, line: Int, message: String) throws {
    let result = run(script)
    let failure = try #require(result.failures.first)
    #expect(result.failed == 1)
    #expect(failure.line == line)
    #expect(failure.message.hasPrefix(message), "\(failure)")
  }

  @Test func anEmptyScriptHasNoCommands() {
    #expect(run("") == run(";; nothing\n(; here (; either ;) ;)"))
    #expect(run("").passed == 0)
  }

  @Test func fieldsAloneAreAModule() {
    #expect(run("(memory 1) (func (export \"f\"))").passed == 1)
    #expect(run("(func (result i32))").failed == 1)
  }

  @Test func linesCountFromTheBeginningOfACommand() {
    let result = run("(module)\n\n(invoke\n\"f\")\r\n(; \n ;) (invoke \"g\")")
    #expect(result.failures.map(\.line) == [3, 6])
  }

  @Test func whatIsWrongInAModuleIsSaidWithItsPlace() {
    let result = run("(module)\n(module\n  (func (i32.ad)))")
    #expect(result.failures.first?.line == 2)
    #expect(result.failures.first?.message == "3:10: unknown operator i32.ad")
  }

  @Test func manyAlternativesAndDeepParenthesesTakeNoStack() {
    let depth = 100_000
    let open = String(repeating: "(either ", count: depth)
    #expect(run("(assert_return (invoke \"f\") \(open)\(String(repeating: ")", count: depth)))").failed == 1)
    #expect(run(String(repeating: "(", count: depth)).failed == 1)
  }
}
