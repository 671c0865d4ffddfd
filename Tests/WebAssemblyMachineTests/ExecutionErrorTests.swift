import Testing
import WebAssembly
import WebAssemblyMachine
import WebAssemblyText

#if os(Linux)
  import Glibc
#endif

/// Every way not to execute a guest to its end; cancelling has tests of its own.
struct ExecutionErrorTests {
  private let machine: VirtualMachine

  init() throws { machine = try VirtualMachine() }

  /// The error of a guest in the text format.
  private func error(
    _ text: String, function: String? = nil, parameters: [Value] = []
  ) async throws -> ExecutionError {
    try await #require(executionError {
      try await machine.execute(WAT.encode(text), function: function, parameters: parameters)
    })
  }

  @Test func bytesThatAreNoModule() async throws {
    let error = try await executionError { try await machine.execute([0, 0x61, 0x73]) }
    guard case .module(.decoding)? = error else { return unexpected(error) }
  }

  @Test func moduleThatIsNotValid() async throws {
    // (module (func (export "_start") i32.const 0))
    let error = try await executionError {
      try await machine.execute(
        [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0, 1, 4, 1, 0x60, 0, 0, 3, 2, 1, 0, 7, 10, 1, 6]
          + Array("_start".utf8) + [0, 0, 10, 6, 1, 4, 0, 0x41, 0, 0x0B])
    }
    guard case .module(.validation)? = error else { return unexpected(error) }
  }

  @Test func moduleOfAnotherEngine() async throws {
    let module = try Module(Engine(), wat: "(module (func (export \"_start\")))")
    let error = try await executionError { try await machine.execute(module) }
    guard case .otherEngine? = error else { return unexpected(error) }
    #expect(error?.description == "the module belongs to another engine")
  }

  @Test func importThatIsMissing() async throws {
    let error = try await error("(module (import \"env\" \"f\" (func)) (func (export \"_start\")))")
    guard case .link(.missing(module: "env", name: "f", _, _)) = error else { return unexpected(error) }
  }

  @Test func importOfTheSystemInterfaceOfAnotherType() async throws {
    let error = try await error(
      "(module (import \"wasi_snapshot_preview1\" \"fd_close\" (func (param i64) (result i32))) (func (export \"_start\")))")
    guard case .link(.mismatch(module: "wasi_snapshot_preview1", name: "fd_close", _, _)) = error else {
      return unexpected(error)
    }
  }

  @Test func memoryBeyondTheLimit() async throws {
    var limits = ResourceLimits()
    limits.memorySize = 1 << 16
    let machine = try VirtualMachine(limits: limits)
    let error = try await executionError { try await machine.execute(WAT.encode("(module (memory 2))")) }
    guard case .limitExceeded? = error else { return unexpected(error) }
  }

  @Test func functionThatIsMissing() async throws {
    let error = try await error("(module (func (export \"main\")))")
    guard case .noSuchFunction(name: "_start", found: nil) = error else { return unexpected(error) }
    #expect(error.description == "no export is called _start")
  }

  @Test func exportThatIsNoFunction() async throws {
    let error = try await error("(module (memory (export \"f\") 1))", function: "f")
    guard case .noSuchFunction(name: "f", found: .memory) = error else { return unexpected(error) }
    let library = try await self.error("(module (memory (export \"_initialize\") 1))")
    guard case .noSuchFunction(name: "_initialize", found: .memory) = library else { return unexpected(library) }
  }

  @Test func parametersOfAnotherType() async throws {
    let text = "(module (func (export \"f\") (param i32 f64)) (func (export \"_start\")))"
    for parameters in [[], [.i32(1)], [.f64(1), .i32(1)], [.i32(1), .f64(1), .i32(1)]] as [[Value]] {
      let error = try await error(text, function: "f", parameters: parameters)
      guard case .typeMismatch(name: "f", let expected, let found) = error else { return unexpected(error) }
      #expect(expected == FunctionType(parameters: [.i32, .f64]))
      #expect(found.parameters == parameters.map(\.type))
      #expect(error.description == "f has type \(expected), but was called as \(found)")
    }
    let program = try await error(text, parameters: [.i32(1)])
    guard case .typeMismatch(name: "_start", _, _) = program else { return unexpected(program) }
  }

  @Test(arguments: [nil, "f", "_start", "_initialize"])
  func moduleThatIsCommandAndReactor(_ function: String?) async throws {
    let text = "(module (func (export \"_start\")) (func (export \"_initialize\")) (func (export \"f\")))"
    let error = try await error(text, function: function)
    guard case .commandAndReactor = error else { return unexpected(error) }
    #expect(error.description == "a module is a command or a reactor, not both: it exports _start and _initialize")
  }

  @Test func entryTakesAndReturnsNothing() async throws {
    for (text, function) in [
      ("(func (export \"_start\") (result i32) (i32.const 1))", nil),
      ("(func (export \"_initialize\") (result i32) (i32.const 1)) (func (export \"f\"))", "f"),
      ("(func (export \"_initialize\") (result i32) (i32.const 1))", "_initialize"),
    ] as [(String, String?)] {
      let error = try await error("(module \(text))", function: function)
      guard case .typeMismatch(_, let expected, let found) = error else { return unexpected(error) }
      #expect(expected == FunctionType(results: [.i32]) && found == FunctionType())
      #expect(error.description.hasSuffix(" has type () -> (i32), but was called as () -> ()"))
    }
  }

  @Test func trapInTheFunctionHasABacktrace() async throws {
    let error = try await error("(module (func $inner unreachable) (func (export \"_start\") (call $inner)))")
    guard case .trap(let trap) = error else { return unexpected(error) }
    #expect(trap.reason == .unreachable)
    #expect(trap.backtrace.frames.map(\.name) == ["inner", "_start"])
  }

  @Test(arguments: [
    "(module (func $s unreachable) (start $s) (func (export \"_start\")))",
    "(module (func (export \"_initialize\") unreachable) (func (export \"f\")))",
  ])
  func trapBeforeTheFunction(_ text: String) async throws {
    let error = try await error(text, function: text.contains("_start") ? nil : "f")
    #expect(error.trapReason == .unreachable)
  }

  @Test func exceptionThatNobodyCatches() async throws {
    let error = try await error(
      "(module (tag $t (param i32 f64)) (func $inner (throw $t (i32.const 7) (f64.const 0.5))) (func (export \"_start\") (call $inner)))")
    guard case .exception(let exception) = error else { return unexpected(error) }
    #expect(exception.values == [.i32(7), .f64(0.5)])
    #expect(exception.backtrace.frames.map(\.name) == ["inner", "_start"])
    #expect(error.description.hasPrefix("uncaught exception (7, 0.5)\n  0: inner (function 0) at 0x"))
  }

  @Test(arguments: [
    "(module (tag $t) (func $s (throw $t)) (start $s) (func (export \"_start\")))",
    "(module (tag $t) (func (export \"_initialize\") (throw $t)) (func (export \"f\")))",
  ])
  func exceptionBeforeTheFunction(_ text: String) async throws {
    let error = try await error(text, function: text.contains("_start") ? nil : "f")
    guard case .exception(let exception) = error else { return unexpected(error) }
    #expect(exception.values == [])
  }

  #if os(Linux)
    /// In a process of its own, which has no addresses left for a thread's stack.
    @Test func threadThatTheSystemDoesNotGive() async {
      await #expect(processExitsWith: .success) {
        let machine = try VirtualMachine()
        let module = try Module(machine.engine, wat: "(module (func (export \"_start\")))")
        var limit = rlimit()
        getrlimit(__rlimit_resource_t(9), &limit)
        let unlimited = limit
        limit.rlim_cur = UInt(ProcessState.addressSpace + 512 << 10)
        setrlimit(__rlimit_resource_t(9), &limit)
        let error = try await executionError { try await machine.execute(module, on: .thread) }
        limit = unlimited
        setrlimit(__rlimit_resource_t(9), &limit)
        guard case .threadUnavailable? = error else { return unexpected(error) }
        #expect(try await machine.execute(module, on: .thread).exitStatus == 0)
      }
    }
  #endif
}
