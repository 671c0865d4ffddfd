import Testing
import WebAssembly
import WebAssemblySystemInterface

/// The module `system-calls` with a system interface of its own: calls any function with any arguments.
struct CallingGuest {
  let instance: Instance
  let memory: Memory
  /// What it was given as descriptor 3, if a test has said that.
  let system: (any FileSystem)?

  init(_ wasi: WASI, _ engine: Engine = Engine(), system: (any FileSystem)? = nil) throws {
    try self.init(wasi, Fixture.module("modules/system-calls", engine), system: system)
  }

  /// - Parameter module: one that exports the functions that it imports, and a memory.
  init(_ wasi: WASI, _ module: Module, system: (any FileSystem)? = nil) throws {
    var linker = Linker()
    try wasi.define(in: &linker)
    instance = try linker.instantiate(module, in: Store(module.engine))
    memory = try #require(instance.memory("memory"))
    self.system = system
  }

  /// Calls a function. The arguments are of the types that it takes; the result is the error number, 0 for none.
  func call(_ name: String, _ arguments: UInt64...) throws -> UInt16 { try call(name, arguments) }

  func call(_ name: String, _ arguments: [UInt64]) throws -> UInt16 {
    let type = try #require(instance.function(name)).type
    #expect(arguments.count == type.parameters.count)
    let values: [Value] = zip(arguments, type.parameters).map { argument, type in
      type == .i32 ? .i32(Int32(truncatingIfNeeded: argument)) : .i64(Int64(bitPattern: argument))
    }
    guard case .i32(let error)? = try instance.call(name, values).first else { return .max }
    return UInt16(error)
  }

  /// Puts a list of buffers at an address.
  func putList(_ buffers: [(address: UInt32, count: UInt32)], at address: UInt32) throws {
    for (index, buffer) in buffers.enumerated() {
      try memory.store(buffer.address, at: address + UInt32(index) * 8)
      try memory.store(buffer.count, at: address + UInt32(index) * 8 + 4)
    }
  }

  /// Writes bytes to a descriptor; returns the error number and how many were written.
  func write(_ bytes: [UInt8], to descriptor: UInt64) throws -> (error: UInt16, count: UInt32) {
    try memory.write(bytes, at: 1024)
    try putList([(1024, UInt32(bytes.count))], at: 0)
    try memory.store(UInt32.max, at: 16)
    let error = try call("fd_write", descriptor, 0, 1, 16)
    return (error, try memory.load(at: 16))
  }

  /// Reads bytes from a descriptor; returns the error number and what was read.
  func read(_ count: UInt32, from descriptor: UInt64) throws -> (error: UInt16, bytes: [UInt8]) {
    try putList([(1024, count)], at: 0)
    try memory.store(UInt32(0), at: 16)
    let error = try call("fd_read", descriptor, 0, 1, 16)
    return (error, try memory.bytes(at: 1024, count: Int(memory.load(UInt32.self, at: 16))))
  }
}

/// Whether what `body` calls traps because the host asked for it.
func isInterrupted(_ body: () throws -> Void) -> Bool {
  do { try body() } catch CallError.trap(let trap) { return trap.reason == .interrupted } catch {}
  return false
}
