import Testing
import WebAssembly
import WebAssemblyText

/// Host functions of one store that call guests of another: each store counts its own calls, but the native stack is one.
struct StoreNestingTests {
  private final class Nesting {
    let engine = Engine()
    let module: Module
    var depth = 0
    var deepest: Trap.Reason?

    init() throws {
      module = try Module(
        engine, wat: "(module (import \"env\" \"again\" (func $again)) (func (export \"f\") (call $again)))")
    }

    /// Calls a guest in a store of its own, whose host function does the same.
    func call() throws {
      depth += 1
      var limits = ResourceLimits()
      limits.stackSize = 4096
      var linker = Linker()
      try linker.define("env", "again") { [self] () throws in try call() }
      let instance = try linker.instantiate(module, in: Store(engine, limits: limits))
      do throws(CallError) { try instance.call("f") } catch {
        if case .trap(let trap) = error, deepest == nil { deepest = trap.reason }
        throw error
      }
    }
  }

  @Test(arguments: [128 << 10, 512 << 10, 8 << 20])
  func storesThatCallEachOther(_ stackSize: Int) {
    nonisolated(unsafe) var depth = 0
    nonisolated(unsafe) var reason: Trap.Reason?
    onThread(stackSize: stackSize) {
      guard let nesting = try? Nesting() else { return }
      #expect(throws: CallError.self) { try nesting.call() }
      (depth, reason) = (nesting.depth, nesting.deepest)
    }
    #expect(reason == .callStackExhausted)
    #expect(depth > 5)
  }

  /// A second thread of the same process, with a stack of another size, has limits of its own.
  @Test func threadsOneAfterTheOther() {
    nonisolated(unsafe) var depths: [Int] = []
    for size in [4 << 20, 256 << 10, 4 << 20] {
      onThread(stackSize: size) {
        guard let nesting = try? Nesting() else { return }
        _ = try? nesting.call()
        depths.append(nesting.depth)
      }
    }
    #expect(depths.count == 3)
    #expect(depths[0] > depths[1] && depths[2] > depths[1])
  }
}
