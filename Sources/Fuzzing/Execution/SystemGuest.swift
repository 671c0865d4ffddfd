import WebAssembly
import WebAssemblySystemInterface

/// A guest that imports every system call and exports it again, so that the host can make calls in its name.
struct SystemGuest {
  struct Function: Sendable {
    let name: String
    let parameters: [ValueType]
  }

  static let memorySize = 65_536
  private let instance: Instance
  private let memory: Memory

  /// All functions of WASI preview 1 but `proc_exit`, as the system interface defines them.
  static let functions: [Function] = {
    var linker = Linker()
    try? WASI().define(in: &linker)
    return linker.definitions.compactMap { definition in
      guard definition.module == "wasi_snapshot_preview1", definition.name != "proc_exit",
        case .function(let type) = definition.type
      else { return nil }
      return Function(name: definition.name, parameters: type.parameters)
    }
  }()

  /// The module: each export calls the import of the same name.
  static let moduleBytes: [UInt8] = {
    var module = ModuleEncoder()
    module.memories.count = 1
    module.memories.contents.memoryType(MemoryType(limits: Limits(minimum: 1, maximum: 1)))
    module.exports.count = 1
    module.exports.contents.counted(Array("memory".utf8))
    module.exports.contents.append([2, 0])
    for (index, function) in functions.enumerated() {
      module.types.count += 1
      module.types.contents.functionType(FunctionType(parameters: function.parameters, results: [.i32]))
      module.imports.count += 1
      module.imports.contents.counted(Array("wasi_snapshot_preview1".utf8))
      module.imports.contents.counted(Array(function.name.utf8))
      module.imports.contents.byte(0)
      module.imports.contents.count(index)
      module.functions.count += 1
      module.functions.contents.count(index)
      module.exports.count += 1
      module.exports.contents.counted(Array(function.name.utf8))
      module.exports.contents.byte(0)
      module.exports.contents.count(functions.count + index)
      var body = ByteWriter()
      body.byte(0)
      for parameter in function.parameters.indices {
        body.opcode(.localGet)
        body.count(parameter)
      }
      body.opcode(.call)
      body.count(index)
      body.opcode(.end)
      module.codes.count += 1
      module.codes.contents.counted(body.bytes)
    }
    return module.bytes
  }()

  init?(_ module: Module) {
    // Names that the guest knows, as its standard input is full of them.
    guard
      let files = try? MemoryFileSystem(
        files: ["a": Array("contents".utf8), "aa/a": [], "aa/aa": [0]], limits: MemoryFileSystem.Limits(bytes: 1 << 20))
    else { return nil }
    let wasi = WASI(
      arguments: ["program", "argument"], environment: ["NAME": "value"],
      standardInput: .read { (buffer) throws(WASI.Errno) in
        let count = min(buffer.count, 5)
        for index in 0..<count { buffer[index] = 0x61 }
        return count
      }, standardOutput: .discard, standardError: .buffer(OutputBuffer(limit: 1000)),
      directories: [WASI.Directory("/", files)], clocks: .deterministic(), random: .seeded(0))
    var linker = Linker()
    var limits = ResourceLimits()
    limits.stackSize = 64 << 10
    guard (try? wasi.define(in: &linker)) != nil,
      let instance = try? linker.instantiate(module, in: Store(module.engine, limits: limits)),
      let memory = instance.memory("memory")
    else { return nil }
    self.instance = instance
    self.memory = memory
  }

  var bytes: [UInt8] { (try? memory.bytes(at: 0, count: Self.memorySize)) ?? [] }

  func fill(_ contents: [(address: Int, bytes: [UInt8])]) {
    for run in contents { try? memory.write(run.bytes, at: run.address) }
  }

  func perform(_ call: SystemCall) -> SystemCall.Ending {
    let parameters = Self.functions.first { $0.name == call.name }?.parameters ?? []
    let arguments: [Value] = zip(call.arguments, parameters).map { argument, type in
      type == .i32 ? .i32(Int32(truncatingIfNeeded: argument)) : .i64(Int64(bitPattern: argument))
    }
    do throws(CallError) {
      guard case .i32(let error)? = try instance.call(call.name, arguments).first else { return .errno(.max) }
      return .errno(UInt16(truncatingIfNeeded: error))
    } catch {
      guard case .trap(let trap) = error else { return .errno(.max) }
      return .trapped(trap.reason)
    }
  }
}
