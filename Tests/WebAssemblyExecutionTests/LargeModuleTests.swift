import Testing
import WebAssembly
import WebAssemblyText

/// Modules that several threads validate and translate.
struct LargeModuleTests {
  /// Thirty functions of a hundred kilobytes each; `bodies` replaces some.
  private func module(_ bodies: [Int: String]) throws -> [UInt8] {
    let nops = String(repeating: "nop ", count: 100_000)
    let functions = (0..<30).map { index in
      "(func (export \"f\(index)\") (result i32) \(bodies[index] ?? "\(nops) (i32.const \(index))"))"
    }
    return try WAT.encode("(module \(functions.joined()))")
  }

  @Test func theFirstErrorInOrderCounts() throws {
    let bytes = try module([12: "(i64.const 0)", 13: "(i32.add)", 29: "(f32.const 0)"])
    for _ in 0..<10 {
      let thrown = #expect(throws: ModuleError.self) { try Module(Engine(), bytes) }
      guard case .validation(let error)? = thrown else { continue }
      #expect(error.function == 12)
      #expect(error.message.hasPrefix("type mismatch"))
    }
  }

  @Test(arguments: [true, false]) func eachFunctionIsTheRightOne(_ translatesEagerly: Bool) throws {
    var configuration = Engine.Configuration()
    configuration.translatesEagerly = translatesEagerly
    let engine = Engine(configuration)
    let instance = try Linker().instantiate(Module(engine, module([:])), in: Store(engine))
    for index in 0..<30 { #expect(try instance.call("f\(index)") == [.i32(Int32(index))]) }
  }
}
