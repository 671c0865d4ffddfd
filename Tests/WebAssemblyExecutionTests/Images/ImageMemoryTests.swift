import Testing
import WebAssembly
import WebAssemblyText

/// Memories that begin as pages of an image: they hold what the segments would have written.
struct ImageMemoryTests {
  /// All bytes of the memories `m0`, `m1` and so on.
  private func contents(_ instance: Instance) throws -> [[UInt8]] {
    try (0..<4).compactMap { instance.memory("m\($0)") }.map { memory in try memory.bytes(at: 0, count: memory.byteCount) }
  }

  @Test(arguments: ImageOpening.allCases) func segmentsThatOverlap(_ way: ImageOpening) throws {
    let memory = try way.compare(
      """
      (module (memory (export "m0") 3)
        (data (i32.const 16380) "0123456789") (data (i32.const 16382) "abc") (data (i32.const 16379) "Z")
        (data (i32.const 0) "x") (data (i32.const 131071) "ends") (data (i32.const 196607) "!") (data (i32.const 50000) ""))
      """, body: contents)[0]
    #expect(memory[16379..<16390].elementsEqual("Z01abc56789".utf8))
    #expect(memory[131071..<131075].elementsEqual("ends".utf8))
    #expect(memory[196607] == UInt8(ascii: "!"))
    #expect(memory.count { $0 != 0 } == 1 + 11 + 4 + 1)
  }

  @Test(arguments: ImageOpening.allCases) func severalMemories(_ way: ImageOpening) throws {
    let memories = try way.compare(
      """
      (module (memory (export "m0") 1) (memory $b (export "m1") 2) (memory $c (export "m2") i64 1) (memory (export "m3") 1)
        (data (memory $b) (i32.const 70000) "b") (data (i32.const 3) "a") (data (memory $c) (i64.const 65535) "c"))
      """, body: contents)
    #expect(memories.count == 4)
    #expect(memories[0][3] == UInt8(ascii: "a") && memories[1][70000] == UInt8(ascii: "b") && memories[2][65535] == UInt8(ascii: "c"))
    #expect(memories.map { $0.count { $0 != 0 } } == [1, 1, 1, 0])
  }

  /// Passive segments are read from the image; active ones are dropped once they are written.
  @Test(arguments: ImageOpening.allCases) func passiveAndActiveSegments(_ way: ImageOpening) throws {
    let results = try way.compare(
      """
      (module (memory (export "m0") 1) (data $active (i32.const 0) "active") (data $passive "passive")
        (func (export "passive") (memory.init $passive (i32.const 10) (i32.const 2) (i32.const 5)))
        (func (export "active") (memory.init $active (i32.const 20) (i32.const 0) (i32.const 1)))
        (func (export "nothing") (memory.init $active (i32.const 20) (i32.const 0) (i32.const 0)))
        (func (export "drop") (data.drop $passive) (data.drop $active)))
      """
    ) { instance in
      let reasons = ["passive", "nothing", "active", "drop", "drop", "passive"].map { name in
        trapReason { try instance.call(name) }.map { "\($0)" } ?? "done"
      }
      return reasons + [String(decoding: try contents(instance)[0].prefix(16), as: UTF8.self)]
    }
    #expect(results.prefix(6) == [
      "done", "done", "out of bounds memory access", "done", "done", "out of bounds memory access",
    ])
    #expect(results[6] == "active\0\0\0\0ssive\0")
  }

  /// What a guest writes is its own: neither the image nor other instances have it.
  @Test(arguments: ImageOpening.allCases) func instancesHaveMemoriesOfTheirOwn(_ way: ImageOpening) throws {
    let engine = Engine()
    let text = """
      (module (memory (export "m0") 1 10) (data (i32.const 100) "data")
        (func (export "grow") (result i32) (memory.grow (i32.const 3))))
      """
    let module = try way.module(engine, Module(engine, wat: text).image())
    let first = try Linker().instantiate(module, in: Store(engine))
    try first.memory("m0")?.write([UInt8](repeating: 1, count: 65536), at: 0)
    #expect(try first.call("grow") == [.i32(1)])
    #expect(try contents(first)[0].prefix(65537) == [UInt8](repeating: 1, count: 65536) + [0])
    let second = try Linker().instantiate(module, in: Store(engine))
    #expect(try contents(second)[0].count { $0 != 0 } == 4)
    #expect(try module.image() == Module(engine, wat: text).image())
  }

  /// Pages that are not known when the image is made: those of imported memories, and of segments whose place is a global's.
  @Test(arguments: ImageOpening.allCases) func placesThatAreNotKnown(_ way: ImageOpening) throws {
    let engine = Engine()
    let store = Store(engine)
    var linker = Linker()
    linker.allowsShadowing = true
    try linker.define("env", "base", .global(#require(Global(.i32(500), in: store))))
    let memory = try #require(Memory(MemoryType(limits: Limits(minimum: 1)), in: store))
    try linker.define("env", "memory", .memory(memory))
    let text = """
      (module (import "env" "base" (global $base i32)) (import "env" "memory" (memory $imported 1)) (memory $own (export "m0") 1)
        (memory $fixed (export "m1") 1)
        (data (memory $imported) (i32.const 7) "imported") (data (memory $own) (global.get $base) "own")
        (data (memory $own) (i32.const 501) "later") (data (memory $fixed) (i32.const 1) "fixed"))
      """
    let module = try way.module(engine, Module(engine, wat: text).image())
    let instance = try linker.instantiate(module, in: store)
    #expect(try memory.string(at: 7, count: 8) == "imported")
    #expect(try contents(instance)[0][500..<506].elementsEqual("olater".utf8))
    #expect(try contents(instance)[1].prefix(6).elementsEqual("\0fixed".utf8))
  }

  /// A segment that does not fit traps as it does without an image, and what was written before stays written.
  @Test(arguments: ImageOpening.allCases) func segmentsThatDoNotFit(_ way: ImageOpening) throws {
    let engine = Engine()
    let store = Store(engine)
    var linker = Linker()
    let memory = try #require(Memory(MemoryType(limits: Limits(minimum: 1)), in: store))
    try linker.define("env", "memory", .memory(memory))
    for (field, reason) in [
      ("(memory 1) (data (i32.const 65535) \"ab\")", Trap.Reason.outOfBoundsMemoryAccess),
      ("(memory 0) (data (i32.const 0) \"a\")", .outOfBoundsMemoryAccess),
      ("(import \"env\" \"memory\" (memory 1)) (data (i32.const 3) \"yes\") (data (i32.const 65536) \"a\")", .outOfBoundsMemoryAccess),
      ("(table 1 funcref) (memory 1) (data (i32.const 0) \"a\") (func $f) (elem (i32.const 1) func $f)", .outOfBoundsTableAccess),
    ] {
      let module = try way.module(engine, Module(engine, wat: "(module \(field))").image())
      do throws(InstantiationError) {
        _ = try linker.instantiate(module, in: store)
        Issue.record("\(field)")
      } catch {
        guard case .trap(let trap) = error, trap.reason == reason else {
          Issue.record("\(field): \(error)")
          continue
        }
      }
    }
    #expect(try memory.string(at: 3, count: 3) == "yes")
  }

  /// Memories that are larger than a store allows are refused as ever.
  @Test(arguments: ImageOpening.allCases) func limitsOfTheStore(_ way: ImageOpening) throws {
    let engine = Engine()
    let module = try way.module(engine, Module(engine, wat: "(module (memory 4) (data (i32.const 200000) \"a\"))").image())
    var limits = ResourceLimits()
    limits.memorySize = 3 << 16
    let error = #expect(throws: InstantiationError.self) { try Linker().instantiate(module, in: Store(engine, limits: limits)) }
    guard case .limitExceeded? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    // Where no addresses are set aside, the pages are copied.
    limits.memorySize = 4 << 16
    limits.reservedMemories = 0
    _ = try Linker().instantiate(module, in: Store(engine, limits: limits))
  }

  /// Segments far from each other: no image holds all that lies between them.
  @Test func sparseSegments() throws {
    let segments = (0..<500).map { "(data (i32.const \($0 * 131_072)) \"x\")" }
    let engine = Engine()
    let original = try Module(engine, wat: "(module (memory (export \"m0\") 1024) \(segments.joined()))")
    let image = try original.image()
    #expect(image.count < 2 << 20)
    for way in ImageOpening.allCases {
      let memory = try #require(Linker().instantiate(way.module(engine, image), in: Store(engine)).memory("m0"))
      for number in 0..<500 { #expect(try memory.load(UInt16.self, at: UInt64(number * 131_072)) == 0x78) }
    }
  }
}
