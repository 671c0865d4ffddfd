import Testing
import WebAssembly
import WebAssemblyText

/// What a module from an image tells about itself.
struct ImageInspectionTests {
  private let text = """
    (module $library (import "env" "log" (func $log (param i32)))
      (@custom "notes" (before first) "some notes") (@custom "notes" "more")
      (func $add (export "plus") (param $a i32) (param $b i32) (result i32) (local $unused i64) (i32.add (local.get $a) (local.get $b)))
      (func (param f32)) (memory (export "memory") 1 2) (table (export "table") 3 funcref) (global (export "global") (mut f64) (f64.const 1)))
    """

  @Test(arguments: ImageOpening.allCases) func names(_ way: ImageOpening) throws {
    let engine = Engine()
    let module = try way.module(engine, Module(engine, wat: text).image())
    #expect(module.name == "library")
    #expect((0...3).map { module.functionName(at: $0) } == ["log", "add", nil, nil])
    #expect((0...3).map { module.localName(at: $0, inFunction: 1) } == ["a", "b", "unused", nil])
  }

  @Test(arguments: ImageOpening.allCases) func importsExportsAndSizes(_ way: ImageOpening) throws {
    let engine = Engine()
    let original = try Module(engine, wat: text)
    let module = try way.module(engine, original.image())
    #expect(module.imports == original.imports && module.imports.count == 1)
    #expect(module.exports == original.exports && module.exports.count == 4)
    #expect(module.functionCount == 3 && module.byteCount == original.byteCount)
    #expect(module.functionType(at: 2) == FunctionType(parameters: [.f32]))
  }

  @Test(arguments: ImageOpening.allCases) func customSections(_ way: ImageOpening) throws {
    let engine = Engine()
    let module = try way.module(engine, Module(engine, wat: text).image())
    let notes = module.customSections.filter { $0.name == "notes" }
    #expect(notes.map { String(decoding: $0.bytes, as: UTF8.self) } == ["some notes", "more"])
    // A section keeps the image.
    let section = try way.module(engine, Module(engine, wat: text).image()).customSections[0]
    #expect(section.bytes == Array("some notes".utf8))
  }
}
