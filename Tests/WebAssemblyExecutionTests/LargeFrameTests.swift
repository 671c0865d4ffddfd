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
}
