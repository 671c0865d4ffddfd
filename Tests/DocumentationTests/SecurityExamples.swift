import Testing
import WebAssembly
import WebAssemblyScript
import WebAssemblySystemInterface
import WebAssemblyText

/// The examples about guests and scripts that nobody trusts.
struct SecurityExamples {
  /// A program that prints a line, and then more than anybody wants to read, until it is told that there is no room.
  private let program = """
    (module
      (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
      (memory (export "memory") 1) (data (i32.const 4) "\\00\\40\\00\\00") (data (i32.const 0) "\\10\\00\\00\\00")
      (func (export "_start")
        (loop $again (br_if $again (i32.eqz (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8)))))))
    """

  @Test func limitsForAGuestThatNobodyTrusts() throws {
    let bytes = try WAT.encode(program)
    // EXAMPLE
    var configuration = Engine.Configuration()
    configuration.moduleLimits.moduleSize = 4 << 20
    configuration.moduleLimits.functions = 20_000
    configuration.consumesFuel = true
    let engine = Engine(configuration)

    var limits = ResourceLimits()
    limits.totalSize = 64 << 20
    limits.stackSize = 1 << 20
    limits.instances = 4

    // The time begins before the module is opened.
    let interruption = InterruptionHandle()
    interruption.deadline = .now + .seconds(1)
    let module = try Module(engine, bytes, interruption: interruption)
    let store = Store(engine, limits: limits, interruption: interruption)
    store.fuel = 500_000_000

    let output = OutputBuffer(limit: 1 << 20)
    let wasi = WASI(arguments: ["guest"], standardOutput: .buffer(output))
    var linker = Linker()
    try wasi.define(in: &linker)
    let status = try wasi.run(linker.instantiate(module, in: store))
    // END
    #expect(status == 0 && output.bytes.count == 1 << 20)
  }

  @Test func aScriptThatIsStopped() {
    // It ends by itself, too.
    let text = """
      (module (func (export "f") (local i32) (local.set 0 (i32.const 30_000_000))
        (loop (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))))
      """
    let script = Array((text + String(repeating: "(invoke \"f\")", count: 10)).utf8)
    // EXAMPLE
    let handle = InterruptionHandle()
    handle.deadline = .now + .milliseconds(50)
    let result = WAST.run(script, interruption: handle)
    // END
    #expect(result.failures == [] ? result.passed == 11 : handle.isRequested)
  }
}
