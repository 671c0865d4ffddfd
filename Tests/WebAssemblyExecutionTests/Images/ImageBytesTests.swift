import Testing
import WebAssembly
import WebAssemblyText

/// The same module makes the same image.
struct ImageBytesTests {
  private let module = EditedImage.text

  /// Types have other numbers in an engine that knew others before.
  @Test func otherTypesBeforeDoNotMatter() throws {
    let text = """
      (module (type $f (func (param i64 f32) (result i32))) (table 2 funcref) (elem (i32.const 0) $f $g)
        (func $f (type $f) (i32.const 1)) (func $g (result i32) (i32.const 2))
        (func (export "f") (param i32) (result i32)
          (call_indirect (type $f) (i64.const 1) (f32.const 2) (local.get 0))))
      """
    let engine = Engine()
    let others = try (0..<20).map { number in
      try Module(engine, wat: "(module (type (func (param \(String(repeating: "i64 ", count: number))))))")
    }
    #expect(try Module(engine, wat: text).image() == Module(Engine(), wat: text).image())
    #expect(others.count == 20)
  }

  @Test func callsBeforeDoNotMatter() throws {
    let engine = Engine()
    let expected = try Module(engine, wat: module).image()
    for names in [["sum", "catch", "peek"], ["peek", "catch", "sum"], ["sum"]] {
      let module = try Module(engine, wat: module)
      let instance = try Linker().instantiate(module, in: Store(engine))
      try instance.memory("memory")?.store(UInt64(0x1234), at: 100)
      for name in names { try instance.call(name, .i32(3)) }
      #expect(try module.image() == expected)
      #expect(try module.image() == expected)
    }
  }

  @Test func whereTheModuleLiesDoesNotMatter() throws {
    let engine = Engine()
    let bytes = try WAT.encode(module)
    let expected = try Module(engine, bytes).image()
    for offset in [0, 1, 7] {
      let copy = AlignedBytes(bytes, after: offset)
      #expect(try Module(engine, borrowing: copy.bytes).image() == expected)
    }
    var configuration = Engine.Configuration()
    configuration.translatesEagerly = true
    #expect(try Module(Engine(configuration), bytes).image() == expected)
  }

  /// The threads that translate take parts of what must become one order.
  @Test func manyFunctionsAreInTheirOrder() throws {
    let functions = (0..<5000).map { "(func (export \"f\($0)\") (result i32) (i32.const \($0)))" }
    let engine = Engine()
    let module = try Module(engine, wat: "(module \(functions.joined()))")
    let image = try module.image()
    #expect(try module.image() == image)
    let instance = try Linker().instantiate(Module(engine, image: image, .trusted), in: Store(engine))
    for number in [0, 1, 311, 312, 4095, 4096, 4999] { #expect(try instance.call("f\(number)") == [.i32(Int32(number))]) }
  }

  @Test(arguments: ImageOpening.allCases) func anImageOfAnImageIsTheSame(_ way: ImageOpening) throws {
    let engine = Engine()
    let image = try Module(engine, wat: module).image()
    // What comes after an image is no part of it.
    let opened = try way.module(engine, image + [1, 2, 3])
    try Linker().instantiate(opened, in: Store(engine)).call("sum", .i32(3))
    #expect(try opened.image() == image)
  }

  @Test(arguments: ["(module)", "(module (func))", "(module (memory 1))", "(module (memory 0) (data (i32.const 0) \"\"))"])
  func modulesWithLittleInThem(_ text: String) throws {
    let engine = Engine()
    let image = try Module(engine, wat: text).image()
    for way in ImageOpening.allCases {
      let module = try way.module(engine, image)
      _ = try Linker().instantiate(module, in: Store(engine))
      #expect(try module.image() == image)
    }
  }

  @Test func makingOneIsStopped() throws {
    let interruption = InterruptionHandle()
    let module = try Module(Engine(), wat: module)
    interruption.interrupt()
    let error = #expect(throws: ImageError.self) { try module.image(interruption: interruption) }
    guard case .interrupted? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    interruption.reset()
    let image = try module.image(interruption: interruption)
    interruption.interrupt()
    guard case .interrupted? = imageError({ () throws(ImageError) in
      try Module(module.engine, image: image, .verified, interruption: interruption)
    }) else {
      Issue.record("was verified")
      return
    }
  }
}
