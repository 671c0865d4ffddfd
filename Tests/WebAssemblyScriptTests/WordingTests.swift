import Testing
import WebAssemblyScript

/// Whether what fails does so for the reason that a script names.
@Suite struct WordingTests {
  private static let module = """
    (module
      (table 1 funcref)
      (func (export "null") (call_indirect (i32.const 0)))
      (func (export "divide") (drop (i32.div_u (i32.const 1) (i32.const 0))))
      (func $deep (export "deep") (call $deep) (call $deep))
      (func (export "unsupported") (drop (ref.i31 (i32.const 0)))))
    """

  /// Whether an assertion about the module, or about another, holds.
  private func holds(_ assertion: String) -> Bool {
    let result = run(Self.module + assertion)
    #expect(result.passed + result.failed == 2 && result.passed > 0, "\(result.failures)")
    return result.failed == 0
  }

  // MARK: Traps

  @Test(arguments: [
    ("assert_trap", "divide", "integer divide by zero", true), ("assert_trap", "divide", "integer divide", true),
    ("assert_trap", "divide", "", true), ("assert_trap", "divide", "integer divide by zero or so", false),
    ("assert_trap", "divide", "integer overflow", false), ("assert_trap", "divide", "divide", false),
    ("assert_trap", "null", "uninitialized element", true), ("assert_trap", "null", "uninitialized element 0", true),
    ("assert_trap", "null", "uninitialized elements", false), ("assert_trap", "null", "undefined element", false),
    // Exhaustion is no trap, and a trap no exhaustion, whatever the words are.
    ("assert_exhaustion", "deep", "call stack exhausted", true), ("assert_exhaustion", "deep", "", true),
    ("assert_exhaustion", "deep", "unreachable", false), ("assert_trap", "deep", "", false),
    ("assert_trap", "deep", "call stack exhausted", false), ("assert_exhaustion", "divide", "", false),
    ("assert_exhaustion", "divide", "integer divide by zero", false),
    // What the engine does not do is neither.
    ("assert_trap", "unsupported", "", false), ("assert_trap", "unsupported", "unsupported instruction", false),
    ("assert_exhaustion", "unsupported", "", false),
  ])
  func traps(_ assertion: String, _ function: String, _ words: String, isRight: Bool) {
    #expect(holds("(\(assertion) (invoke \"\(function)\") \"\(words)\")") == isRight)
  }

  @Test func exceptionsAreNoTraps() {
    for function in ["divide", "deep", "unsupported"] { #expect(!holds("(assert_exception (invoke \"\(function)\"))")) }
  }

  @Test(arguments: [
    ("unreachable", "unreachable", true), ("unreachable", "", true), ("unreachable", "out of bounds", false),
    ("(call $f) (call $f)", "", false), ("(call $f) (call $f)", "call stack exhausted", false),
    ("(drop (ref.i31 (i32.const 0)))", "", false),
  ])
  func trapsOfModules(_ body: String, _ words: String, isRight: Bool) {
    #expect(holds("(assert_trap (module (func $f \(body)) (start $f)) \"\(words)\")") == isRight)
  }

  // MARK: Modules

  @Test(arguments: [
    ("(func (result i32))", "type mismatch", true), ("(func (result i32))", "type", true), ("(func (result i32))", "", true),
    ("(func (result i32))", "unknown local", false), ("(func (result i32))", "type mismatch in general", false),
    ("(func (local.get 0) (i32.add))", "unknown local", true), ("(func (local.get 0) (i32.add))", "type mismatch", false),
    ("(func (drop (i32.load (i32.const 0))))", "unknown memory 0", true),
    ("(func (drop (i32.load (i32.const 0))))", "unknown memory", true),
    ("(func (drop (i32.load (i32.const 0))))", "unknown memory 1", false),
    ("(func (export \"a\")) (func (export \"a\"))", "duplicate export name", true),
    ("(func (export \"a\")) (func (export \"a\"))", "unknown function", false),
    ("(memory 2 1)", "size minimum must not be greater than maximum", true), ("(memory 2 1)", "memory size", false),
    ("(memory 65537)", "memory size", true), ("(func (type 4))", "unknown type", true),
    ("(global i32 (i32.ctz (i32.const 0)))", "constant expression required", true),
    ("(global i32 (i32.ctz (i32.const 0)))", "type mismatch", false),
    ("(func $f (result i32) unreachable) (start $f)", "start function", true),
    ("(func (elem.drop 1))", "unknown elem segment 1", true), ("(func (drop (ref.func 0)))", "undeclared function reference", true),
  ])
  func invalidModules(_ fields: String, _ words: String, isRight: Bool) {
    #expect(holds("(assert_invalid (module \(fields)) \"\(words)\")") == isRight)
  }

  @Test(arguments: [
    ("quote \"(func\"", "unexpected token", true), ("quote \"(func\"", "unknown operator", false),
    ("quote \"(func\"", "", true), ("quote \"(func\"", "unexpected token (", false),
    ("quote \"(func nonsense)\"", "unknown operator", true), ("quote \"(func nonsense)\"", "unexpected token", false),
    ("quote \"(module quote \\\"\\\")\"", "unexpected token", true), ("quote \"(module binary)\"", "unexpected token", true),
    ("quote \"(module definition)\"", "unexpected token", true), ("quote \"(func) (memory 1 (data))\"", "unexpected", true),
    ("quote \"(elem (table 0) (i32.const 0) 0)\"", "unexpected token", true),
    ("quote \"(memory 1_)\"", "unknown operator", true),
    ("binary \"\"", "unexpected end", true), ("binary \"\"", "magic header not detected", false),
    ("binary \"\\00asm\\02\\00\\00\\00\"", "unknown binary version", true),
    ("binary \"\\00asm\\02\\00\\00\\00\"", "unexpected end", false),
    ("binary \"\\00asm\\01\\00\\00\\00\\0f\\00\"", "malformed section id", true),
    ("binary \"\\00asm\\01\\00\\00\\00\\0f\\00\"", "malformed section id 1", true),
    ("binary \"\\00asm\\01\\00\\00\\00\\0f\\00\"", "section size mismatch", false),
  ])
  func malformedModules(_ module: String, _ words: String, isRight: Bool) {
    #expect(holds("(assert_malformed (module \(module)) \"\(words)\")") == isRight)
  }

  /// A function of 1,001 parameters is more than this engine takes, but neither malformed nor invalid.
  @Test func limitsAreNoErrorsOfAModule() {
    let module = "(module (func (param" + String(repeating: " i32", count: 1001) + ")))"
    for words in ["", "too many parameters"] {
      #expect(!holds("(assert_malformed \(module) \"\(words)\")"))
      #expect(!holds("(assert_invalid \(module) \"\(words)\")"))
      #expect(!holds("(assert_malformed_custom \(module) \"\(words)\")"))
    }
  }

  @Test(arguments: [
    ("(import \"no\" \"thing\" (func))", "unknown import", true), ("(import \"no\" \"thing\" (func))", "", true),
    ("(import \"no\" \"thing\" (func))", "incompatible import type", false),
    ("(import \"spectest\" \"print\" (func (param i32)))", "incompatible import type", true),
    ("(import \"spectest\" \"print\" (func (param i32)))", "unknown import", false),
    ("(import \"spectest\" \"global_i32\" (memory 1))", "incompatible import type", true),
  ])
  func unlinkableModules(_ fields: String, _ words: String, isRight: Bool) {
    #expect(holds("(assert_unlinkable (module \(fields)) \"\(words)\")") == isRight)
  }

  // MARK: Values

  /// Every two numbers that differ look different.
  @Test(arguments: [
    ("f32", "-nan:0x400001", "-nan:0x400001"), ("f32", "nan", "nan"), ("f32", "-nan", "-nan"), ("f32", "nan:0x1", "nan:0x1"),
    ("f32", "0.1", "0.1"), ("f32", "-0", "-0.0"), ("f32", "-inf", "-inf"), ("f64", "nan:0x8000000000001", "nan:0x8000000000001"),
    ("f64", "-nan", "-nan"), ("f64", "0x1p-1074", "5e-324"), ("f64", "1e16", "1e+16"), ("f64", "inf", "inf"),
  ])
  func numbersInMessages(_ type: String, _ literal: String, _ printed: String) {
    let module = "(module (func (export \"f\") (result \(type)) (\(type).const \(literal))))"
    let wrong = run(module + "(assert_return (invoke \"f\") (\(type).const 2))")
    #expect(wrong.failures.map(\.message) == ["returned (\(type) \(printed)), expected (\(type) 2.0)"])
    let right = run(module + "(assert_return (invoke \"f\") (i64.const 2))")
    #expect(right.failures.map(\.message) == ["returned (\(type) \(printed)), expected (i64 0x2)"])
    let expected = run("(module (func (export \"f\"))) (assert_return (invoke \"f\") (\(type).const \(literal)))")
    #expect(expected.failures.map(\.message) == ["returned (), expected (\(type) \(printed))"])
    let trap = run(module + "(assert_trap (invoke \"f\") \"unreachable\")")
    #expect(trap.failures.map(\.message) == ["returned (\(type) \(printed)), expected a trap: unreachable"])
  }
}
