import Testing
import WebAssembly
import WebAssemblyText

/// What a module from an image computes, and how it fails: as the module itself.
@Suite struct ImageExecutionTests {
  @Test(arguments: ImageOpening.allCases) func calls(_ way: ImageOpening) throws {
    let results = try way.compare(EditedImage.text) { instance in
      try [0, 1, 7].map { try instance.call("catch", .i32($0)) } + [instance.call("sum", .i32(100)), instance.call("peek", .i32(40001))]
    }
    #expect(results == [[.i32(-1)], [.i32(1)], [.i32(7)], [.i32(5050)], [.i32(0x65)]])
  }

  /// Calls through tables and between instances, whose types have numbers of this engine's.
  @Test(arguments: ImageOpening.allCases) func indirectCallsAndImports(_ way: ImageOpening) throws {
    var linker = Linker()
    try linker.define("env", "twice") { (number: Int32) -> Int32 in number * 2 }
    let results = try way.compare(
      """
      (module (type $f (func (param i32) (result i32))) (import "env" "twice" (func $twice (type $f)))
        (table 3 funcref) (elem (i32.const 0) func $twice $more) (global $g (mut i32) (i32.const 100))
        (func $more (type $f) (i32.add (local.get 0) (global.get $g)))
        (func $start (global.set $g (i32.const 7))) (start $start)
        (func (export "f") (param i32 i32) (result i32) (call_indirect (type $f) (local.get 1) (local.get 0))))
      """, linker: linker
    ) { instance in
      try [instance.call("f", .i32(0), .i32(21)), instance.call("f", .i32(1), .i32(21))]
    }
    #expect(results == [[.i32(42)], [.i32(28)]])
  }

  /// The trap of a call, as text, with its backtrace.
  private func trap(_ instance: Instance, _ name: String, _ arguments: [Value] = []) throws -> String {
    do throws(CallError) { _ = try instance.call(name, arguments) } catch {
      if case .trap(let trap) = error { return "\(trap)" }
      return "\(error)"
    }
    return "no trap"
  }

  @Test(arguments: ImageOpening.allCases) func trapsHaveBacktraces(_ way: ImageOpening) throws {
    let text = try way.compare(
      """
      (module (memory 1)
        (func $divide (param i32 i32) (result i32) (i32.add (i32.load (i32.const 0)) (i32.div_s (local.get 0) (local.get 1))))
        (func $middle (param i32) (result i32) (nop) (call $divide (i32.const 1) (local.get 0)))
        (func (export "outer") (param i32) (result i32) (i32.mul (call $middle (local.get 0)) (i32.const 3))))
      """
    ) { try trap($0, "outer", [.i32(0)]) }
    #expect(text.hasPrefix("integer divide by zero"))
    for name in ["divide", "middle", "outer"] { #expect(text.contains(name)) }
  }

  /// A module from an image does not read what was predicted of its branches: that must not change where instructions are.
  @Test(arguments: ImageOpening.allCases) func trapsWhereBranchesHaveHints(_ way: ImageOpening) throws {
    let text = """
      (module (memory 1) (func (export "f") (param i32) (result i32)
        (@metadata.code.branch_hint "\\00")
        (if (result i32) (local.get 0)
          (then (i32.load (i32.mul (local.get 0) (i32.const 0x1000000))))
          (else (i32.div_s (i32.const 1) (local.get 0))))))
      """
    for argument in [0, 1] as [Int32] {
      #expect(try way.compare(text) { try trap($0, "f", [.i32(argument)]) }.contains("at 0x"))
    }
  }

  @Test(arguments: ImageOpening.allCases) func exhaustedStacks(_ way: ImageOpening) throws {
    let text = try way.compare("(module (func $f (export \"f\") (param i64) (call $f (local.get 0))))") {
      try trap($0, "f", [.i64(1)])
    }
    #expect(text.hasPrefix("call stack exhausted"))
  }

  @Test(arguments: ImageOpening.allCases) func exceptionsOfOtherFunctions(_ way: ImageOpening) throws {
    // Two functions catch, so that the tables of the second begin after those of the first.
    let results = try way.compare(
      """
      (module (tag $a (param i32)) (tag $b (param i64))
        (func $throw (param i32)
          (if (i32.eqz (local.get 0)) (then (throw $a (i32.const 5)))) (throw $b (i64.const 9)))
        (func (export "one") (param i32) (result i32)
          (block $h (result i32) (try_table (catch $a $h) (call $throw (local.get 0))) (i32.const -1)))
        (func (export "two") (param i32) (result i32)
          (block $outer (result i64)
            (block $inner (result i32)
              (try_table (catch $b $outer) (try_table (catch $a $inner) (call $throw (local.get 0)))) (unreachable))
            (return))
          (i32.wrap_i64)))
      """
    ) { instance in
      try ["one", "two"].flatMap { name in try [0, 1].map { try trapOrResult(instance, name, $0) } }
    }
    #expect(results[0] == "[5]" && results[2] == "[5]" && results[3] == "[9]")
    #expect(results[1] != "[-1]")
  }

  private func trapOrResult(_ instance: Instance, _ name: String, _ argument: Int32) throws -> String {
    do throws(CallError) { return "\(try instance.call(name, .i32(argument)))" } catch {
      if case .exception(let exception) = error { return "threw \(exception.values)" }
      return "\(error)"
    }
  }

  /// Functions that have no code in the image, beside others that have.
  @Test(arguments: ImageOpening.allCases) func functionsThatCannotBeTranslated(_ way: ImageOpening) throws {
    var configuration = Engine.Configuration()
    configuration.moduleLimits.locals = 100_000
    let results = try way.compare(
      """
      (module
        (func (export "large") (local \(String(repeating: "i32 ", count: 70_000))) unreachable)
        (func (export "unsupported") (drop (ref.i31 (i32.const 1))))
        (func (export "f") (result i32) (i32.const 3)))
      """, configuration
    ) { instance in
      try [trap(instance, "large"), trap(instance, "unsupported"), "\(instance.call("f"))"]
    }
    #expect(results[0].hasPrefix("function too large: it needs more than 65,535 slots"))
    #expect(results[1].hasPrefix("unsupported instruction ref.i31"))
    #expect(results[2] == "[3]")
  }

  @Test(arguments: TranslationMode.allCases) func everyModeOfTranslation(_ mode: TranslationMode) throws {
    for way in ImageOpening.allCases {
      let results = try way.compare(EditedImage.text, mode.configuration) { instance in
        instance.store.fuel = 1_000_000
        return try [instance.call("sum", .i32(1000)), instance.call("catch", .i32(4)), [.i64(Int64(instance.store.fuel))]]
      }
      #expect(results[0] == [.i32(500_500)])
    }
  }

  /// The code is executed where it lies, and stays there as long as somebody may execute it.
  @Test func borrowedBytesAreReleasedOnce() throws {
    final class Count: @unchecked Sendable { var releases = 0 }
    let count = Count()
    let engine = Engine()
    let copy = AlignedBytes(try EditedImage.everything(engine).bytes)
    do {
      var module: Module? = try Module(engine, borrowingImage: copy.bytes, .verified) { count.releases += 1 }
      let instance = try Linker().instantiate(#require(module), in: Store(engine))
      module = nil
      #expect(try instance.call("sum", .i32(4)) == [.i32(10)])
      #expect(count.releases == 0)
    }
    #expect(count.releases == 1)
    #expect(imageError { () throws(ImageError) in
      try Module(engine, borrowingImage: UnsafeRawBufferPointer(rebasing: copy.bytes[..<100]), .verified) { count.releases += 1 }
    } != nil)
    #expect(count.releases == 2)
  }

  /// Two engines, and many stores, over the same bytes.
  @Test func oneImageForAll() throws {
    let copy = AlignedBytes(try EditedImage.everything().bytes)
    for _ in 0..<3 {
      let engine = Engine()
      let modules = try (0..<3).map { _ in try Module(engine, borrowingImage: copy.bytes, .trusted) }
      for module in modules {
        for _ in 0..<3 {
          let instance = try Linker().instantiate(module, in: Store(engine))
          try instance.memory("memory")?.store(UInt8(9), at: 100)
          #expect(try instance.call("peek", .i32(100)) == [.i32(9)])
          #expect(try instance.call("peek", .i32(101)) == [.i32(0x69)])
        }
      }
    }
  }
}
