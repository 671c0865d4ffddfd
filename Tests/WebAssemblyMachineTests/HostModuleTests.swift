import Synchronization
import Testing
import WebAssembly
import WebAssemblyMachine
import WebAssemblySystemInterface
import WebAssemblyText

/// What guests import from host modules: functions, and modules that are preloaded.
struct HostModuleTests {
  /// Counts how often it is asked for its functions; they count calls, from 1 in each execution.
  private final class Counter: HostModule {
    let name = "counter"
    let reads = Atomic<Int>(0)
    let released = Atomic<Int>(0)

    /// What belongs to one execution.
    private final class State {
      var count: Int32 = 0
      private let module: Counter

      init(_ module: Counter) { self.module = module }

      deinit { module.released.add(1, ordering: .relaxed) }
    }

    var functions: [(name: String, function: HostFunction)] {
      reads.add(1, ordering: .relaxed)
      let state = State(self)
      let next = HostFunction { () -> Int32 in
        state.count += 1
        return state.count
      }
      return [("next", next)]
    }

    static let guest = """
      (module (import "counter" "next" (func $next (result i32)))
        (func (export "f") (result i32) (drop (call $next)) (drop (call $next)) (call $next)))
      """
  }

  @Test func functionsAreMadeForEachExecutionAndReleasedWithIt() async throws {
    let counter = Counter()
    let machine = try VirtualMachine(hostModules: [counter])
    let module = try Module(machine.engine, wat: Counter.guest)
    try await withThrowingTaskGroup(of: [Value].self) { group in
      for _ in 0..<20 { group.addTask { try await machine.execute(module, function: "f").values } }
      for try await values in group { #expect(values == [.i32(3)]) }
    }
    let counts = (counter.reads.load(ordering: .relaxed), counter.released.load(ordering: .relaxed))
    #expect(counts == (20, 20))
  }

  private static let library = """
    (module
      (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
      (memory (export "memory") 1) (data (i32.const 0) "\\08\\00\\00\\00\\03\\00\\00\\00lib")
      (global $ready (mut i32) (i32.const 0))
      (func (export "_initialize") (global.set $ready (i32.const 1)))
      (func (export "is_ready") (result i32) (global.get $ready))
      (func (export "say") (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 16)))))
    """

  /// The library is initialized, writes with the guest's streams, and shares its memory.
  @Test func preloadedModuleIsImported() async throws {
    let machine = try VirtualMachine(hostModules: [LibraryModule("library", .bytes(WAT.encode(Self.library)))])
    let output = OutputBuffer()
    let guest = try WAT.encode(
      """
      (module
        (import "library" "is_ready" (func $ready (result i32)))
        (import "library" "say" (func $say))
        (import "library" "memory" (memory 1))
        (func (export "f") (result i32)
          (call $say) (i32.store8 (i32.const 8) (i32.const 76)) (call $say)
          (call $ready)))
      """)
    for _ in 0..<2 {
      let result = try await machine.execute(guest, standardOutput: .buffer(output), function: "f")
      #expect(result.values == [.i32(1)])
    }
    #expect(output.text == "libLiblibLib")
  }

  @Test func preloadedModulesImportFromThoseBeforeThem() async throws {
    let second = """
      (module (import "first" "add" (func $add (param i32) (result i32)))
        (func (export "twice") (param i32) (result i32) (call $add (call $add (local.get 0)))))
      """
    let guest = try WAT.encode(
      """
      (module (import "second" "twice" (func $twice (param i32) (result i32)))
        (func (export "f") (result i32) (call $twice (i32.const 30))))
      """)
    let modules: [any HostModule] = [
      AdditionModule(name: "first", addend: 6), LibraryModule("second", .bytes(try WAT.encode(second))),
    ]
    #expect(try await VirtualMachine(hostModules: modules).execute(guest, function: "f").values == [.i32(42)])
    let wrongOrder = try VirtualMachine(hostModules: modules.reversed())
    let error = try await executionError { try await wrongOrder.execute(guest, function: "f") }
    guard case .link(.missing(module: "first", name: "add", _, _))? = error else { return unexpected(error) }
  }

  /// Functions and a source under one name; the source imports the functions.
  @Test func sourceImportsItsOwnFunctions() async throws {
    final class Both: HostModule {
      let name = "env"
      let source: ModuleSource?

      init(_ bytes: [UInt8]) { source = .bytes(bytes) }

      var functions: [(name: String, function: HostFunction)] { AdditionModule(name: name, addend: 1).functions }
    }
    let machine = try VirtualMachine(
      hostModules: [Both(WAT.encode(AdditionModule.guest.replacing("\"f\"", with: "\"add_too\"")))])
    let guest = AdditionModule.guest.replacing("\"add\"", with: "\"add_too\"")
    #expect(try await machine.execute(WAT.encode(guest), function: "f", parameters: [.i32(1)]).values == [.i32(2)])
    let clash = try VirtualMachine(hostModules: [Both(WAT.encode(AdditionModule.guest.replacing("\"f\"", with: "\"add\"")))])
    let error = try await executionError { try await clash.execute(WAT.encode(guest), function: "f") }
    guard case .link(.duplicate(module: "env", name: "add", _))? = error else { return unexpected(error) }
  }

  @Test func sourceThatIsNoModuleIsRefusedAtOnce() {
    let error = #expect(throws: VirtualMachineError.self) {
      try VirtualMachine(hostModules: [AdditionModule(name: "env", addend: 1), LibraryModule("library", .bytes([0, 1]))])
    }
    guard case .module(name: "library", .decoding)? = error else { return unexpected(error) }
    #expect(error?.description.hasPrefix("host module library: ") == true)
  }

  @Test func trapOfAPreloadedModuleIsTheExecutions() async throws {
    let machine = try VirtualMachine(
      hostModules: [LibraryModule("library", .bytes(WAT.encode("(module (func $s unreachable) (start $s))")))])
    let error = try await executionError { try await machine.execute(WAT.encode("(module (func (export \"_start\")))")) }
    #expect(error?.trapReason == .unreachable)
  }
}
