import Foundation
import Testing
import WebAssembly
import WebAssemblyMachine
import WebAssemblySystemInterface
import WebAssemblyText

/// The examples about programs: of the README, and of the catalogs and doc comments of the system interface and the virtual
/// machine.
struct SystemExamples {
  private let report = """
    (module
      (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
      (memory (export "memory") 1) (data (i32.const 0) "\\10\\00\\00\\00\\04\\00\\00\\00") (data (i32.const 16) "warm")
      (func (export "gcd") (param i32 i32) (result i32) (i32.const 9))
      (func (export "_start") (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8)))))
    """

  @Test func systemInterface() throws {
    let bytes = try WAT.encode(report)
    // EXAMPLE
    let engine = Engine()
    let output = OutputBuffer()
    let wasi = WASI(arguments: ["report"], environment: ["LANG": "C"], standardOutput: .buffer(output))
    var linker = Linker()
    try wasi.define(in: &linker)
    let instance = try linker.instantiate(Module(engine, bytes), in: Store(engine))
    let status = try wasi.run(instance)
    print(status, output.text)
    // END
    #expect(status == 0 && output.text == "warm")
  }

  @Test func programWithDirectories() throws {
    let (bytes, path) = (try WAT.encode(report), FileManager.default.temporaryDirectory.path)
    // EXAMPLE
    let engine = Engine()
    let output = OutputBuffer()
    let wasi = WASI(
      arguments: ["report"], environment: ["LANG": "C"], standardOutput: .buffer(output),
      directories: [try WASI.Directory("/data", host: path, access: .readOnly), WASI.Directory("/tmp", MemoryFileSystem())])
    var linker = Linker()
    try wasi.define(in: &linker)
    let instance = try linker.instantiate(Module(engine, bytes), in: Store(engine))
    let status = try wasi.run(instance)
    print(status, output.text)
    // END
    #expect(status == 0 && output.text == "warm")
  }

  @Test func argumentsThatAreNoText() throws {
    let (fileName, folderName): ([UInt8], [UInt8]) = ([0x61, 0xFF], [0x2F])
    // EXAMPLE
    let wasi = WASI(
      argumentBytes: [Array("list".utf8), fileName], environmentBytes: [(name: Array("HOME".utf8), value: folderName)],
      standardOutput: .inherit)
    // END
    let text = """
      (module (import "wasi_snapshot_preview1" "args_get" (func $get (param i32 i32) (result i32)))
        (memory (export "memory") 1) (func (export "_start") (drop (call $get (i32.const 0) (i32.const 16)))))
      """
    let engine = Engine()
    var linker = Linker()
    try wasi.define(in: &linker)
    let instance = try linker.instantiate(Module(engine, WAT.encode(text)), in: Store(engine))
    #expect(try wasi.run(instance) == 0)
    #expect(try instance.memory("memory")?.bytes(at: 16, count: 8) == Array("list\0a".utf8) + [0xFF, 0])
  }

  @Test func streams() throws {
    var lines: [UInt8] = []
    // EXAMPLE
    let wasi = WASI(
      standardInput: .bytes(Array("one line\n".utf8)),
      standardOutput: .descriptor(1),
      standardError: .write { bytes in
        lines += bytes
        return bytes.count
      })
    // END
    let engine = Engine()
    var linker = Linker()
    try wasi.define(in: &linker)
    let module = try Module(engine, WAT.encode(report.replacing("(i32.const 1) (i32.const 0)", with: "(i32.const 2) (i32.const 0)")))
    #expect(try wasi.run(linker.instantiate(module, in: Store(engine))) == 0)
    #expect(String(decoding: lines, as: UTF8.self) == "warm")
  }

  @Test func machine() async throws {
    let bytes = try WAT.encode(report)
    // EXAMPLE
    let machine = try VirtualMachine()
    let output = OutputBuffer()
    let result = try await machine.execute(bytes, standardOutput: .buffer(output), arguments: ["report"])
    print(result.exitStatus ?? -1, output.text)
    // END
    #expect(result.exitStatus == 0 && output.text == "warm")
    // EXAMPLE
    let divisor = try await machine.execute(bytes, function: "gcd", parameters: [.i32(9), .i32(27)]).values
    // END
    #expect(divisor == [.i32(9)])
  }

  @Test func functionsThatBlock() async throws {
    let machine = try VirtualMachine()
    let guest = try WAT.encode(report)
    // EXAMPLE
    let result = try await machine.execute(guest, on: .thread)
    // END
    #expect(result.exitStatus == 0)
  }

  @Test func cancelling() async throws {
    let machine = try VirtualMachine()
    let bytes = try WAT.encode("(module (func (export \"_start\") (loop (br 0))))")
    // EXAMPLE
    let task = Task { try await machine.execute(bytes) }
    task.cancel()
    do {
      _ = try await task.value
    } catch ExecutionError.cancelled {
      print("stopped")
    }
    // END
    await #expect(throws: ExecutionError.self) { try await task.value }
  }

  @Test func greeting() throws {
    let store = Store(Engine())
    let module = try Module(store.engine, WAT.encode(report))
    // EXAMPLE
    let wasi = WASI(arguments: ["greet", "Ada"], standardOutput: .inherit)
    var linker = Linker()
    try wasi.define(in: &linker)
    let status = try wasi.run(linker.instantiate(module, in: store))
    // END
    #expect(status == 0)
  }

  // EXAMPLE
  final class Sensors: HostModule {
    let name = "sensors"
    var functions: [(name: String, function: HostFunction)] {
      [("temperature", HostFunction { () -> Double in 21.5 })]
    }
  }
  // END

  @Test func hostModules() async throws {
    let bytes = try WAT.encode(
      """
      (module (import "sensors" "temperature" (func $temperature (result f64))) (memory (export "memory") 1)
        (func (export "_start") (if (f64.ne (call $temperature) (f64.const 21.5)) (then unreachable))))
      """)
    // EXAMPLE
    let machine = try VirtualMachine(hostModules: [Sensors()])
    let output = OutputBuffer()
    let result = try await machine.execute(bytes, standardOutput: .buffer(output), arguments: ["report"])
    print(result.exitStatus ?? 0, output.text)
    // END
    #expect(result.exitStatus == 0)
  }

  @Test func functionByName() async throws {
    let machine = try VirtualMachine()
    let bytes = try WAT.encode(report)
    // EXAMPLE
    let result = try await machine.execute(bytes, function: "gcd", parameters: [.i32(9), .i32(27)], timeLimit: .seconds(1))
    // END
    #expect(result.values == [.i32(9)])
  }

  @Test func moduleOnce() async throws {
    let machine = try VirtualMachine()
    let bytes = try WAT.encode(report)
    // EXAMPLE
    let module = try Module(machine.engine, bytes)
    let result = try await machine.execute(module, arguments: ["report"])
    // END
    #expect(result.exitStatus == 0)
  }
}
