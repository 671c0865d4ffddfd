import Foundation
import Testing
import WebAssembly
import WebAssemblyMachine
import WebAssemblyText

/// Guests and host modules that are images.
struct ImageSourceTests {
  private static let library = "(module (func (export \"add\") (param i32) (result i32) (i32.add (local.get 0) (i32.const 5))))"

  private static func image(_ text: String, _ configuration: Engine.Configuration = Engine.Configuration()) throws -> [UInt8] {
    try Module(Engine(configuration), wat: text).image()
  }

  /// Calls `body` with an image as each kind of source.
  private func withSources(_ image: [UInt8], _ body: (ModuleSource) async throws -> Void) async throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "webassembly-\(UUID().uuidString).image")
    try Data(image).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let constant = UnsafeMutableRawBufferPointer.allocate(byteCount: image.count, alignment: Module.imageAlignment)
    defer { constant.deallocate() }
    constant.copyBytes(from: image)
    for trust in [ImageTrust.trusted, .checked, .verified] {
      try await body(.image(image, trust))
      try await body(.constantImage(UnsafeRawBufferPointer(constant), trust))
      try await body(.imageFile(file.path(percentEncoded: false), trust))
    }
  }

  @Test func aGuestMayBeAnImage() async throws {
    let machine = try VirtualMachine(hostModules: [AdditionModule(name: "env", addend: 2)])
    try await withSources(Self.image(AdditionModule.guest)) { source in
      let result = try await machine.execute(source, function: "f", parameters: [.i32(40)])
      #expect(result.values == [.i32(42)])
    }
    let bytes = try WAT.encode(AdditionModule.guest)
    #expect(try await machine.execute(.bytes(bytes), function: "f", parameters: [.i32(40)]).values == [.i32(42)])
  }

  @Test func aHostModuleMayBeAnImage() async throws {
    let guest = try WAT.encode(AdditionModule.guest)
    try await withSources(Self.image(Self.library)) { source in
      let machine = try VirtualMachine(hostModules: [LibraryModule("env", source)])
      #expect(try await machine.execute(guest, function: "f", parameters: [.i32(1)]).values == [.i32(6)])
    }
  }

  @Test func anImageThatCannotBeUsedIsAnErrorOfItsOwn() async throws {
    let machine = try VirtualMachine()
    var configuration = Engine.Configuration()
    configuration.consumesFuel = true
    let image = try Self.image(Self.library, configuration)
    let error = try await executionError { try await machine.execute(.image(image, .trusted), function: "add") }
    guard case .image(.configuration(["consumesFuel"]))? = error else { return unexpected(error) }
    #expect(error?.description.contains("consumesFuel") == true)
    let missing = try await executionError { try await machine.execute(.imageFile("/missing/image", .trusted)) }
    guard case .image(.unreadable(path: "/missing/image", _))? = missing else { return unexpected(missing) }
    let module = try await executionError { try await machine.execute(.bytes(image)) }
    guard case .module(.decoding)? = module else { return unexpected(module) }
    let refused = #expect(throws: VirtualMachineError.self) {
      try VirtualMachine(hostModules: [LibraryModule("library", .image([1, 2, 3], .verified))])
    }
    #expect(refused == .image(name: "library", .notAnImage))
    #expect(refused?.description == "host module library: this is not an image of a module")
  }

  /// The machine's configuration has a cache, like any engine's.
  @Test func aMachineMayHaveACache() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "webassembly-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    var configuration = Engine.Configuration()
    configuration.cache = ImageCache(directory: folder.path(percentEncoded: false))
    let guest = try WAT.encode(AdditionModule.guest)
    for _ in 0..<2 {
      let machine = try VirtualMachine(
        configuration: configuration, hostModules: [LibraryModule("env", .bytes(WAT.encode(Self.library)))])
      #expect(try await machine.execute(guest, function: "f", parameters: [.i32(1)]).values == [.i32(6)])
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 2)
    }
  }
}
