import Foundation
import Testing
import WebAssembly
import WebAssemblyMachine
import WebAssemblyText

/// The examples about caches of images, and about machines that execute images.
struct CacheExamples {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "webassembly-\(UUID().uuidString)").path

  init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false) }

  private func files(_ name: String) throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(name)") }

  @Test func aCacheWithALimit() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let bytes = try WAT.encode("(module (func (export \"f\")))")
    // EXAMPLE
    var configuration = Engine.Configuration()
    configuration.cache = ImageCache(directory: folder + "/modules", sizeLimit: 256 << 20)
    let engine = Engine(configuration)
    let module = try Module(engine, bytes)
    // END
    #expect(module.exports.count == 1)
    #expect(try files("modules").count == 1)
  }

  @Test func aCacheForAnEngine() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let bytes = try WAT.encode("(module (func (export \"f\")))")
    let path = folder + "/cache"
    // EXAMPLE
    var configuration = Engine.Configuration()
    configuration.cache = ImageCache(directory: path)
    let module = try Module(Engine(configuration), bytes)
    // END
    #expect(module.exports.count == 1)
    #expect(try files("cache").count == 1)
  }

  @Test func aMachineThatExecutesAnImage() async throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let machine = try VirtualMachine()
    let path = folder + "/report.image"
    let image = try Module(machine.engine, wat: "(module (func (export \"_start\")))").image()
    try Data(image).write(to: URL(filePath: path))
    // EXAMPLE
    let result = try await machine.execute(.imageFile(path, .trusted), arguments: ["report"])
    // END
    #expect(result.exitStatus == 0)
  }
}
