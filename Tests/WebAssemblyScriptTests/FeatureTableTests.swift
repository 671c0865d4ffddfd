import Testing
import WebAssembly
import WebAssemblyScript

/// The features that follow from the folder of a script.
@Suite struct FeatureTableTests {
  @Test func coreAndCustomHaveVersion3() {
    #expect(WAST.features(forScriptAt: "core/gc/array.wast") == .version3)
    #expect(WAST.features(forScriptAt: "/tests/custom/name/name_annot.wast") == .version3)
    #expect(WAST.features(forScriptAt: "mine.wast") == .version3)
  }

  @Test func threadsHaveOneMemoryAndVersion2() {
    #expect(WAST.features(forScriptAt: "tests/proposals/threads/atomic.wast") == [.version2, .threads])
  }

  @Test func proposalsAddToVersion3() {
    #expect(WAST.features(forScriptAt: "proposals/custom-page-sizes/binary.wast") == [.version3, .customPageSizes])
    #expect(WAST.features(forScriptAt: "proposals/wide-arithmetic/a.wast") == [.version3, .wideArithmetic])
    #expect(WAST.features(forScriptAt: "legacy/exceptions/core/throw.wast") == [.version3, .legacyExceptions])
  }

  @Test func namesOfFilesAndParentsOfOtherNamesDoNotCount() {
    #expect(WAST.features(forScriptAt: "proposals/threads.wast") == .version3)
    #expect(WAST.features(forScriptAt: "threads/proposals/a.wast") == .version3)
    #expect(WAST.features(forScriptAt: "core/legacy.wast") == .version3)
  }

  @Test func supersededAssertionsAreSkippedInTheirFolderOnly() {
    let script = Array("(assert_invalid (module (table 0 funcref) (table 0 funcref)) \"multiple tables\")".utf8)
    #expect(WAST.run(script, path: "proposals/threads/imports.wast").skipped == 1)
    #expect(WAST.run(script, path: "core/imports.wast").failed == 1)
  }

  @Test func anExplicitSetOverridesTheFolder() {
    let script = Array("(module (func (param i32) (result i32) (i32.extend8_s (local.get 0))))".utf8)
    #expect(WAST.run(script, features: .version2).failed == 0)
    #expect(WAST.run(script, features: .mvp).failed == 1)
  }
}
