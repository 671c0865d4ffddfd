import Foundation
import Testing
import WebAssembly

/// Damaged modules: an error, or a guest that stops; never a crash.
struct MutationTests {
  private static let fixtures: [[UInt8]] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Fixtures/modules")
    let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return files.filter { $0.pathExtension == "wasm" }.sorted { $0.path < $1.path }
      .compactMap { try? Data(contentsOf: $0) }.map { [UInt8]($0) }
  }()

  /// Opens a module and calls everything that it exports, under limits.
  private func run(_ bytes: [UInt8], _ engine: Engine) {
    guard let module = try? Module(engine, bytes) else { return }
    var limits = ResourceLimits()
    limits.memorySize = 1 << 20
    limits.tableSize = 10_000
    limits.stackSize = 64 << 10
    let store = Store(engine, limits: limits)
    store.fuel = 20_000
    var linker = Linker()
    for item in module.imports {
      switch item.type {
      case .function(let type):
        try? linker.define(
          item.module, item.name,
          HostFunction(type: type) { (_: Caller, slots: inout ArgumentSlots) throws(Trap) in slots[0] = 1 })
      case .memory(let type): Memory(type, in: store).map { try? linker.define(item.module, item.name, .memory($0)) }
      case .table(let type): Table(type, in: store).map { try? linker.define(item.module, item.name, .table($0)) }
      case .global(let type):
        let value: Value = type.valueType == .i32 ? .i32(3) : type.valueType == .i64 ? .i64(3) : .f32(1)
        Global(value, isMutable: type.isMutable, in: store).map { try? linker.define(item.module, item.name, .global($0)) }
      case .tag: break
      }
    }
    guard let instance = try? linker.instantiate(module, in: store) else { return }
    for export in module.exports {
      guard case .function(let type) = export.type else { continue }
      store.fuel = 20_000
      let arguments: [Value] = type.parameters.map {
        switch $0 {
        case .i32: .i32(5)
        case .i64: .i64(5)
        case .f32: .f32(1.5)
        case .f64: .f64(1.5)
        case .v128: .v128(1, 2)
        default: .null($0.heapType ?? .extern)
        }
      }
      _ = try? instance.call(export.name, arguments)
    }
  }

  private static let engine: Engine = {
    var configuration = Engine.Configuration()
    configuration.consumesFuel = true
    configuration.verifiesCode = true
    return Engine(configuration)
  }()

  @Test func everyPrefix() {
    #expect(Self.fixtures.count >= 10)
    for fixture in Self.fixtures {
      for length in 0..<fixture.count { run(Array(fixture[..<length]), Self.engine) }
    }
  }

  @Test func singleBytes() {
    var random = FusionTests.Random(state: 7)
    for _ in 0..<100_000 {
      var bytes = Self.fixtures[random.next(Self.fixtures.count)]
      bytes[random.next(bytes.count)] = UInt8(random.next(256))
      run(bytes, Self.engine)
    }
  }
}
