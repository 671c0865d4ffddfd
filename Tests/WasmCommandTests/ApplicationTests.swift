import Testing

/// Commands and reactors: which functions are called, in which order, and how often.
struct ApplicationTests {
  /// Counts how often it was initialized, and prints nothing.
  private static let reactor = """
    (module (global $count (mut i32) (i32.const 0))
      (func (export "_initialize") (global.set $count (i32.add (global.get $count) (i32.const 1)))
        (if (i32.gt_u (global.get $count) (i32.const 1)) (then unreachable)))
      (func (export "count") (result i32) (global.get $count)))
    """

  private func run(_ text: String, _ options: String...) throws -> Outcome {
    let folder = try TemporaryFolder()
    return Outcome(["run"] + options + [try folder.write("a.wat", text)])
  }

  @Test func reactorIsInitializedOnceBeforeItsFunction() throws {
    #expect(try run(Self.reactor, "--invoke", "count").output == "1\n")
    let initialize = try run(Self.reactor, "--invoke", "_initialize")
    #expect(initialize.status == 0)
    #expect(initialize.output + initialize.errors == "")
  }

  @Test func aReactorIsNoProgram() throws {
    let outcome = try run(Self.reactor)
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasSuffix(": no program: it exports no _start; --invoke calls another function\n"))
  }

  @Test(arguments: [[], ["--invoke", "_start"], ["--invoke", "_initialize"], ["--invoke", "f"]])
  func aModuleIsNotBoth(_ options: [String]) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(
      "a.wat", "(module (func (export \"_start\")) (func (export \"_initialize\")) (func (export \"f\")))")
    let outcome = Outcome(["run"] + options + [file])
    #expect(outcome.status == 2)
    #expect(outcome.errors == "wasm: \(file): a module is a command or a reactor, not both: it exports _start and _initialize\n")
  }

  @Test func functionOfACommandIsCalledWithoutTheProgram() throws {
    #expect(try run("(func (export \"_start\") unreachable) (func (export \"f\") (result i32) i32.const 3)", "--invoke", "f").output == "3\n")
  }

  @Test(arguments: ["(param i32)", "(result i32)", "(param i64 f32) (result i32)"])
  func entryOfAnotherTypeIsRefused(_ type: String) throws {
    let description = ["(param i32)": "(i32) -> ()", "(result i32)": "() -> (i32)"][type] ?? "(i64, f32) -> (i32)"
    let program = try run("(module (func (export \"_start\") \(type) unreachable))")
    #expect(program.status == 2)
    #expect(program.errors.hasSuffix(": _start must have type () -> (), but has type \(description)\n"))
    let reactor = try run(
      "(module (func (export \"_initialize\") \(type) unreachable) (func (export \"f\")))", "--invoke", "f")
    #expect(reactor.status == 2)
    #expect(reactor.errors.hasSuffix(": _initialize must have type () -> (), but has type \(description)\n"))
  }

  @Test func entryThatIsNoFunctionIsRefused() throws {
    let program = try run("(module (memory (export \"_start\") 1))")
    #expect(program.status == 2)
    #expect(program.errors.hasSuffix("the export _start is no function but a memory of 1 … pages\n") || program.errors.contains("is no function"))
  }

  @Test func exitWhereItStartsIsTheStatus() throws {
    let exit = "(module (import \"wasi_snapshot_preview1\" \"proc_exit\" (func $exit (param i32)))"
    #expect(try run(exit + "(func $s (call $exit (i32.const 7))) (start $s) (func (export \"_start\")))").status == 7)
    #expect(
      try run(exit + "(func (export \"_initialize\") (call $exit (i32.const 8))) (func (export \"f\")))", "--invoke", "f").status == 8)
  }
}
