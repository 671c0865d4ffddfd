import Testing
import WebAssembly
import WebAssemblySystemInterface
import WebAssemblyText

/// `WASI.run` of commands, reactors, and what is neither.
struct ApplicationKindTests {
  private func run(_ text: String) throws -> Int32 {
    let engine = Engine()
    let wasi = WASI()
    var linker = Linker()
    try wasi.define(in: &linker)
    return try wasi.run(linker.instantiate(Module(engine, WAT.encode(text)), in: Store(engine)))
  }

  private func error(_ text: String) -> CallError? {
    #expect(throws: CallError.self) { try run(text) }
  }

  @Test func aModuleThatIsBothIsRefused() throws {
    let error = error("(module (func (export \"_start\")) (func (export \"_initialize\")))")
    guard case .trap(let trap)? = error else { return unexpected(error) }
    #expect(trap.reason == .host("a module is a command or a reactor, not both: it exports _start and _initialize"))
  }

  @Test(arguments: ["_start", "_initialize"], ["(param i32)", "(result f32)"])
  func entryTakesAndReturnsNothing(_ name: String, _ type: String) {
    let error = error("(module (func (export \"\(name)\") \(type) unreachable))")
    guard case .typeMismatch(let expected, let found)? = error else { return unexpected(error) }
    #expect(found == FunctionType())
    #expect(expected == (type == "(param i32)" ? FunctionType(parameters: [.i32]) : FunctionType(results: [.f32])))
  }

  @Test func entryMustBeAFunction() {
    let error = error("(module (memory (export \"_initialize\") 1))")
    guard case .noSuchFunction(name: "_initialize", found: .memory)? = error else {
      return unexpected(error)
    }
  }

  private func unexpected(_ error: CallError?) { Issue.record("\(String(describing: error))") }
}
