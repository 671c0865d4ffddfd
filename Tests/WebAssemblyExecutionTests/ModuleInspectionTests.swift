import Testing
import WebAssembly
import WebAssemblyText

/// What a module tells about itself.
struct ModuleInspectionTests {
  private let engine = Engine()

  @Test func namesAndNumbers() throws {
    let bytes = try WAT.encode(
      """
      (module $library (import "env" "log" (func $log (param i32)))
        (func $add (export "plus") (param $a i32) (param $b i32) (result i32) (local $unused i64) (i32.add (local.get $a) (local.get $b)))
        (func (param f32)) (memory (export "memory") 1 2))
      """)
    let module = try Module(engine, bytes)
    #expect(module.name == "library")
    #expect((0...3).map { module.functionName(at: $0) } == ["log", "add", nil, nil])
    #expect((0...3).map { module.localName(at: $0, inFunction: 1) } == ["a", "b", "unused", nil])
    #expect(module.functionCount == 3 && module.importedFunctionCount == 1 && module.byteCount == bytes.count)
    #expect(module.functionType(at: 2) == FunctionType(parameters: [.f32]))
    for index in [-1, 3, .max, .min] {
      #expect(module.functionType(at: index) == nil)
      #expect(module.functionName(at: index) == nil)
      #expect(module.localName(at: index, inFunction: index) == nil)
    }
    #expect(module.export("plus")?.type == .function(FunctionType(parameters: [.i32, .i32], results: [.i32])))
    #expect(module.export("memory")?.type == .memory(MemoryType(limits: Limits(minimum: 1, maximum: 2))))
    #expect(module.export("add") == nil)
  }

  @Test func exportsAreFoundByTheirBytes() throws {
    // The second and third look the same; the others begin alike, or differ in length only.
    let names = ["", "\u{E9}", "e\u{301}", "a", "aa", "ab", "a\u{0}", "\u{10FFFF}", "zz", "z", "Z"]
    let exports = names.enumerated().map { "(global (export \"\($1.escaped)\") i32 (i32.const \($0)))" }
    let module = try Module(engine, WAT.encode("(module \(exports.joined(separator: " ")))"))
    let instance = try Linker().instantiate(module, in: Store(engine))
    for (index, name) in names.enumerated() {
      #expect(module.export(name)?.name.utf8.elementsEqual(name.utf8) == true)
      #expect(instance.global(name)?.value == .i32(Int32(index)))
    }
    for name in ["b", "A", "a ", "aaa", "\u{E8}", "e"] { #expect(module.export(name) == nil) }
    #expect(module.exports.map { Array($0.name.utf8) } == names.map { Array($0.utf8) })
  }

  // MARK: - Custom sections

  private func section(_ name: [UInt8], _ contents: [UInt8]) -> [UInt8] {
    let body = [UInt8(name.count)] + name + contents
    precondition(body.count < 128)
    return [0, UInt8(body.count)] + body
  }

  private func module(_ sections: [UInt8]...) throws -> Module {
    try Module(engine, [0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00] + sections.flatMap { $0 })
  }

  @Test func customSectionsInOrder() throws {
    let module = try module(section(Array("a".utf8), [1, 2, 3]), section([], []), section(Array("a".utf8), [4]))
    let sections = module.customSections
    #expect(sections.map(\.name) == ["a", "", "a"])
    #expect(sections.map(\.bytes) == [[1, 2, 3], [], [4]])
    #expect(sections.map(\.range) == [12..<15, 18..<18, 22..<23])
    #expect(sections.map(\.byteCount) == [3, 0, 1])
    #expect(sections.map { $0.withBytes { bytes in bytes.byteOffsets.reduce(0) { $0 + bytes.unsafeLoad(fromByteOffset: $1, as: UInt8.self) } } } == [6, 0, 4])
  }

  /// A section keeps the bytes that it stands in, and nothing is copied before it is asked for.
  @Test func sectionsOutliveTheirModule() throws {
    let bytes = [0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00] + section(Array("a".utf8), [1, 2, 3])
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
    memory.copyBytes(from: bytes)
    nonisolated(unsafe) var isReleased = false
    nonisolated(unsafe) let constant = UnsafeRawBufferPointer(memory)
    var section: CustomSection? = try Module(engine, borrowing: constant) { isReleased = true }.customSections.first
    #expect(!isReleased)
    memory[12] = 9
    #expect(section?.bytes == [9, 2, 3])
    section = nil
    #expect(isReleased)
    memory.deallocate()
  }

  // MARK: - Malformed names

  @Test(arguments: [
    [0], [0, 1], [0, 2, 5, 0x61], [0, 1, 0xFF], [0, 0x80], [0, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F], [0, 2, 1, 0xFF],
    // A name that is longer than its subsection, but not than the section.
    [0, 2, 3, 0x61, 0x62, 0x63],
    [1, 4, 0xFF, 0xFF, 0xFF, 0x7F], [1, 9, 1, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 2, 0x61, 0x62], [1, 3, 1, 0, 9],
    [2, 3, 1, 0, 5], [2, 8, 2, 1, 0, 0, 1, 1, 0, 0], [99, 0x7F],
  ] as [[UInt8]])
  func malformedNamesAreNone(contents: [UInt8]) throws {
    let module = try module(section(Array("name".utf8), contents))
    #expect(module.name == nil)
    #expect(module.functionName(at: 0) == nil)
    #expect(module.functionName(at: Int(UInt32.max)) == nil || contents[0] == 1)
    #expect(module.localName(at: 0, inFunction: 0) == nil)
  }

  /// A hundred thousand bytes of any content, as a name section.
  @Test func anyBytesAsNames() throws {
    var state: UInt64 = 42
    for _ in 0..<200 {
      let contents = (0..<100).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        // Small numbers mostly: they get further.
        return UInt8(truncatingIfNeeded: state >> 60 < 12 ? (state >> 33) & 7 : state >> 33)
      }
      let module = try module(section(Array("name".utf8), contents))
      _ = module.name
      for index in 0..<8 {
        _ = module.functionName(at: index)
        _ = module.localName(at: index, inFunction: index)
      }
    }
  }
}

extension String {
  /// The text as a string literal of the text format holds it.
  fileprivate var escaped: String { utf8.map { "\\" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
}
