import Foundation
import Synchronization
import Testing
@testable import WebAssembly
import WebAssemblyText

/// A cache that many use at once, and openings that are stopped.
struct ImageCacheConcurrencyTests {
  /// With room for a few images only, so that each thread removes what others are about to open.
  @Test func manyThreadsOpenTheSameModules() throws {
    let directory = try TemporaryDirectory()
    let modules = try (0..<6).map { try ImageCacheTests.module($0) }
    let size = try Module(Engine(), modules[0]).image().count
    let path = directory.path
    let wrong = Atomic<Int>(0)
    let threads = (0..<8).map { seed in
      Thread {
        for round in 0..<40 {
          let number = (seed * 7 + round * 5) % 6
          let engine = ImageCacheTests.engine(path, sizeLimit: size * 3)
          let result = try? Linker().instantiate(Module(engine, modules[number]), in: Store(engine)).call("f")
          if result != [.i32(Int32(number))] { wrong.add(1, ordering: .relaxed) }
        }
      }
    }
    for thread in threads { thread.join() }
    #expect(wrong.load(ordering: .relaxed) == 0)
    #expect(directory.names.allSatisfy { $0.hasSuffix(".cached-image") })
    #expect(try directory.names.reduce(0) { $0 + (try directory.size($1)) } <= size * 3)
  }

  /// Whenever the request comes, the module is given up, or it is open: with an image or without.
  @Test func interruptionNeverFailsInAnotherWay() throws {
    let directory = try TemporaryDirectory()
    let body = String(repeating: "(drop (i32.const 7))", count: 200)
    let functions = String(repeating: "(func \(body))", count: 1500)
    let bytes = try WAT.encode("(module \(functions) (func (export \"f\") (result i32) (i32.const 1)))")
    let engine = ImageCacheTests.engine(directory.path)
    for step in 0..<30 {
      for name in directory.names { try FileManager.default.removeItem(atPath: directory.path(name)) }
      let interruption = InterruptionHandle()
      let thread = Thread {
        usleep(UInt32(step * step * 200))
        interruption.interrupt()
      }
      do throws(ModuleError) {
        let module = try Module(engine, bytes, interruption: interruption)
        #expect(module.exports.count == 1)
      } catch {
        #expect(error == .interrupted)
      }
      thread.join()
      #expect(directory.names.allSatisfy { $0.hasSuffix(".cached-image") })
    }
  }

  @Test func anImageIsNotWrittenAfterARequest() throws {
    let directory = try TemporaryDirectory()
    let bytes = try ImageCacheTests.module(1)
    let interruption = InterruptionHandle()
    interruption.interrupt()
    #expect(throws: ModuleError.interrupted) {
      try Module(ImageCacheTests.engine(directory.path), bytes, interruption: interruption)
    }
    let configuration = Engine.Configuration()
    let key = bytes.withUnsafeBytes {
      ImageKey($0, configuration.translation, configuration.features, configuration.moduleLimits)
    }
    let cache = ImageCache(directory: directory.path)
    let image = try Module(Engine(), bytes).image()
    do {
      let entry = try #require(cache.newEntry(moduleSize: bytes.count))
      #expect(!cache.write(image, to: entry, key, interruption.flag))
    }
    #expect(directory.names == [])
    let entry = try #require(cache.newEntry(moduleSize: bytes.count))
    #expect(cache.write(image, to: entry, key, nil))
    #expect(directory.names == [key.name])
  }
}
