import Testing
import WebAssembly
import WebAssemblyText

/// Functions that need more of a frame than there is.
struct LargeFrameTests {
  @Test(arguments: [65_532, 65_533, 65_534, 65_535, 65_536, 70_000])
  func moreResultsThanSlots(_ count: Int) throws {
    var configuration = Engine.Configuration()
    configuration.moduleLimits.results = 100_000
    let results = String(repeating: "i32 ", count: count)
    let instance = try guest("(module (func (export \"f\") (result \(results)) unreachable))", configuration: configuration)
    let reason = trapReason { try instance.call("f") }
    if count <= 65_533 {
      #expect(reason == .unreachable)
    } else {
      #expect(reason == .limitExceeded("function too large: it needs more than 65,535 slots"))
    }
  }

  @Test(arguments: [(65_532, 0), (65_500, 100), (70_000, 0), (40_000, 0)])
  func moreLocalsAndOperandsThanSlots(_ locals: Int, _ operands: Int) throws {
    var configuration = Engine.Configuration()
    configuration.moduleLimits.locals = 100_000
    let instance = try guest(
      """
      (module (func (export "f") (local \(String(repeating: "i32 ", count: locals)))
        \(String(repeating: "(local.get 7)", count: operands)) \(String(repeating: "(drop)", count: operands)) unreachable))
      """, configuration: configuration)
    let reason = trapReason { try instance.call("f") }
    if locals + operands <= 65_533 {
      #expect(reason == .unreachable)
    } else {
      #expect(reason == .limitExceeded("function too large: it needs more than 65,535 slots"))
    }
  }
}
