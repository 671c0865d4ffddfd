import Foundation
import Testing
import WebAssembly
import WebAssemblyText

/// The examples of the article ModuleImages.
struct ImageExamples {
  private let engine = Engine()

  private func bytes() throws -> [UInt8] {
    try WAT.encode("(module (memory 1) (data (i32.const 4) \"*\") (func (export \"f\") (result i32) (i32.load (i32.const 4))))")
  }

  private func answer(_ module: Module) throws -> [Value] {
    try Linker().instantiate(module, in: Store(engine)).call("f")
  }

  @Test func imagesAreMadeAndOpened() throws {
    let bytes = try bytes()
    // EXAMPLE
    let image = try Module(engine, bytes).image()
    let module = try Module(engine, image: image, .trusted)
    // END
    #expect(try answer(module) == [.i32(42)])
    try anImageOfAModule(module)
  }

  /// The example of ``Module/image(interruption:)``.
  private func anImageOfAModule(_ module: Module) throws {
    // EXAMPLE
    let image = try module.image()
    let copy = try Module(engine, image: image, .trusted)
    // END
    #expect(try answer(copy) == [.i32(42)])
  }

  // EXAMPLE
  func open(_ path: String, orElse bytes: [UInt8], _ engine: Engine) throws(ModuleError) -> Module {
    do {
      return try Module(engine, imageAt: path, .checked)
    } catch {
      print("\(error)")
      return try Module(engine, bytes)
    }
  }
  // END

  @Test func whatIsWrongIsDoneWithout() throws {
    let bytes = try bytes()
    let url = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).image")
    defer { try? FileManager.default.removeItem(at: url) }
    #expect(try answer(open(url.path, orElse: bytes, engine)) == [.i32(42)])
    try Data(Module(engine, bytes).image()).write(to: url)
    #expect(try answer(open(url.path, orElse: [], engine)) == [.i32(42)])
  }

  @Test func imagesAreToldFromModules() throws {
    for bytes in [try bytes(), try Module(engine, bytes()).image()] {
      // EXAMPLE
      let module = if Module.isImage(bytes) {
        try Module(engine, image: bytes, .verified)
      } else {
        try Module(engine, bytes)
      }
      // END
      #expect(try answer(module) == [.i32(42)])
    }
  }

  @Test func constantBytes() throws {
    let image = try Module(engine, bytes()).image()
    let flash = UnsafeMutableRawBufferPointer.allocate(byteCount: image.count, alignment: Module.imageAlignment)
    defer { flash.deallocate() }
    flash.copyBytes(from: image)
    try execute(UnsafeRawBufferPointer(flash))
  }

  private func execute(_ flash: UnsafeRawBufferPointer) throws {
    // EXAMPLE
    let module = try Module(engine, borrowingImage: flash, .trusted)
    let instance = try Linker().instantiate(module, in: Store(engine))
    // END
    #expect(try instance.call("f") == [.i32(42)])
  }
}
