import Testing
import WebAssembly
import WebAssemblySystemInterface
import WebAssemblyText

/// System calls take fuel by what they do.
struct FuelTests {
  /// A guest that writes a megabyte, or fills it with random numbers.
  private static let text = """
    (module
      (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "random_get" (func $random (param i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "sched_yield" (func $yield (result i32)))
      (memory (export "memory") 17)
      (func (export "write") (param i32) (result i32)
        (i32.store (i32.const 0) (i32.const 64)) (i32.store (i32.const 4) (local.get 0))
        (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8)))
      (func (export "random") (param i32) (result i32) (call $random (i32.const 64) (local.get 0)))
      (func (export "yield") (param i32) (result i32) (call $yield)))
    """

  private func guest(_ output: OutputBuffer = OutputBuffer()) throws -> Instance {
    var configuration = Engine.Configuration()
    configuration.consumesFuel = true
    let engine = Engine(configuration)
    var linker = Linker()
    try WASI(standardOutput: .buffer(output)).define(in: &linker)
    let store = Store(engine)
    store.fuel = .max
    return try linker.instantiate(Module(engine, wat: Self.text), in: store)
  }

  private func cost(_ instance: Instance, _ name: String, _ size: Int32) throws -> UInt64 {
    instance.store.fuel = .max
    #expect(try instance.call(name, .i32(size)) == [.i32(0)])
    return .max - instance.store.fuel
  }

  @Test(arguments: ["write", "random"]) func bytesCostByTheKiB(_ name: String) throws {
    let instance = try guest()
    _ = try cost(instance, name, 0)
    let least = try cost(instance, name, 0)
    #expect(try cost(instance, name, 1 << 20) - least == 1024)
    #expect(least > 16)
  }

  @Test func aCallCostsMoreThanAnInstruction() throws {
    let instance = try guest()
    _ = try cost(instance, "yield", 0)
    #expect(try cost(instance, "yield", 0) == 16 + 2)
  }

  @Test func withoutFuelNothingIsDone() throws {
    let output = OutputBuffer()
    let instance = try guest(output)
    _ = try cost(instance, "write", 0)
    instance.store.fuel = 20
    let thrown = #expect(throws: CallError.self) { try instance.call("write", .i32(10)) }
    guard case .trap(let trap)? = thrown else { return }
    #expect(trap.reason == .outOfFuel)
    #expect(output.bytes.isEmpty)
  }
}
