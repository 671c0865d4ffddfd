import Foundation
import Testing

/// `wasm wast`: which scripts are run, what is printed, and the exit status.
struct WastTests {
  private static let right = "(module (func (export \"f\") (result i32) (i32.const 1)))\n(assert_return (invoke \"f\") (i32.const 1))"
  private static let wrong = right + "\n(assert_return (invoke \"f\") (i32.const 2))\n(wait $t)"

  @Test func aScriptThatPassesIsALine() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("right.wast", Self.right)
    let outcome = Outcome(["wast", file])
    #expect(outcome.status == 0)
    #expect(outcome.output == "\(file): 2 passed, 0 failed, 0 skipped\n1 scripts: 2 passed, 0 failed, 0 skipped\n")
    #expect(outcome.errors == "")
  }

  @Test func failuresAreShownWithTheirLines() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("wrong.wast", Self.wrong)
    let outcome = Outcome(["wast", file])
    #expect(outcome.status == 1)
    #expect(outcome.output.hasPrefix(
      "\(file): 2 passed, 1 failed, 1 skipped\n  line 3: returned (i32 0x1), expected (i32 0x2)\n"))
  }

  @Test func onlyTheFirstFailuresAreShown() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("many.wast", String(repeating: "(invoke \"f\")\n", count: 20))
    let lines = Outcome(["wast", file]).output.split(separator: "\n")
    #expect(lines.count == 8)
    #expect(lines[6] == "  … 15 more")
  }

  @Test func foldersAreSearchedInOrder() throws {
    let folder = try TemporaryFolder()
    for name in ["b.wast", "a/z.wast", "a/b/y.wast", "c.wat", "d.wast.txt"] { _ = try folder.write(name, Self.right) }
    let outcome = Outcome(["wast", folder.path("")])
    #expect(outcome.status == 0)
    let names = outcome.output.split(separator: "\n").map { $0.prefix { $0 != ":" }.split(separator: "/").last ?? "" }
    #expect(names == ["y.wast", "z.wast", "b.wast", "3 scripts"])
  }

  /// A program that `wasm run` has stack enough for has enough in a script.
  @Test(arguments: [(100_000, true), (10_000_000, false)]) func theStackIsThatOfRun(_ depth: Int, fits: Bool) throws {
    let module = """
      (module (func $count (export "count") (param i32) (result i32)
        (if (result i32) (local.get 0)
          (then (i32.add (i32.const 1) (call $count (i32.sub (local.get 0) (i32.const 1)))))
          (else (i32.const 0)))))
      """
    let call = "(invoke \"count\" (i32.const \(depth)))"
    let folder = try TemporaryFolder()
    let program = try folder.write("count.wat", module)
    let script = try folder.write(
      "count.wast",
      module
        + (fits ? "(assert_return \(call) (i32.const \(depth)))" : "(assert_exhaustion \(call) \"call stack exhausted\")"))
    #expect(Outcome(["run", "--invoke", "count", program, "\(depth)"]).status == (fits ? 0 : 134))
    #expect(Outcome(["wast", script]).status == 0)
  }

  @Test func aScriptWithoutEndIsStopped() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(
      "endless.wast", "(module (func (export \"f\") (loop (br 0))))\n(assert_return (invoke \"f\"))\n(module)")
    let outcome = Outcome(["wast", "--timeout", "0.1", file])
    #expect(outcome.status == 1)
    #expect(outcome.output.hasPrefix("\(file): 1 passed, 2 failed, 0 skipped\n  line 2: trapped: interrupted"))
  }

  @Test func memoriesOfAScriptHaveALimit() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("memory.wast", "(module (memory 16))\n(module (memory 33))")
    #expect(Outcome(["wast", "--memory-limit", "2", file]).output.contains(": 1 passed, 1 failed"))
    #expect(Outcome(["wast", "--memory-limit", "18446744073709551615", file]).status == 2)
  }

  @Test func linksInACircleAreNotFollowed() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write("a/x.wast", Self.right)
    try FileManager.default.createSymbolicLink(
      at: folder.url.appending(path: "a/again"), withDestinationURL: folder.url)
    #expect(Outcome(["wast", folder.path("")]).output.hasSuffix("1 scripts: 2 passed, 0 failed, 0 skipped\n"))
  }

  @Test func aFolderWithoutScriptsIsNoSuccess() throws {
    let folder = try TemporaryFolder()
    #expect(Outcome(["wast", folder.path("")]).status == 1)
  }

  @Test func jsonIsAnObjectALine() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("w\"rong.wast", Self.wrong + "(invoke \"\\01\\\"\\\\\")")
    let outcome = Outcome(["wast", "--json", file])
    #expect(outcome.status == 1)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    #expect(object["script"] as? String == file)
    #expect(object["passed"] as? Int == 2)
    #expect(object["skipped"] as? Int == 1)
    let failures = try #require(object["failures"] as? [[String: Any]])
    #expect(failures.map { $0["line"] as? Int } == [3, 4])
    #expect(failures[1]["message"] as? String == "no export is called \u{1}\"\\")
  }

  @Test func featuresCanBeChosen() throws {
    let folder = try TemporaryFolder()
    let script = "(module (func (param i32) (result i32) (i32.extend8_s (local.get 0))))"
    let file = try folder.write("proposals/threads/script.wast", script + "(assert_invalid (module (memory 0) (memory 0)) \"\")")
    #expect(Outcome(["wast", file]).status == 0)
    #expect(Outcome(["wast", "--features", "1.0", file]).output.contains("1 passed, 1 failed"))
    #expect(Outcome(["wast", "--features=1.0,sign-extension", file]).status == 0)
    #expect(Outcome(["wast", "--features", "3.0", file]).output.contains("1 passed, 1 failed"))
  }

  /// A segment that is passive is still there when the module comes from an image; an assertion that a module is refused holds, too.
  @Test(arguments: [["--through-image"], ["--through-image", "--trust-image"]])
  func modulesGoThroughImages(_ options: [String]) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(
      "image.wast",
      """
      (module (memory 1) (data (i32.const 0) "\\01") (data $passive "\\2a")
        (func (export "f") (result i32)
          (memory.init $passive (i32.const 1) (i32.const 0) (i32.const 1)) (i32.load16_u (i32.const 0))))
      (assert_return (invoke "f") (i32.const 0x2a01))
      (assert_invalid (module (func (result i32))) "type mismatch")
      """)
    let outcome = Outcome(["wast"] + options + [file])
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("\(file): 3 passed, 0 failed"))
  }

  /// A start function and a call that need many slices, and one that ends in the middle of a slice.
  @Test(arguments: [1, 50, 18_446_744_073_709_551_615] as [UInt64]) func callsAreMadeInSlices(_ size: UInt64) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(
      "slices.wast",
      """
      (module (global $sum (mut i32) (i32.const 0))
        (func $add (local i32)
          (loop $l (global.set $sum (i32.add (global.get $sum) (i32.const 3)))
            (br_if $l (i32.lt_s (local.tee 0 (i32.add (local.get 0) (i32.const 1))) (i32.const 100)))))
        (start $add)
        (func (export "f") (result i32) (call $add) (global.get $sum))
        (func (export "trap") (call $add) (unreachable)))
      (assert_return (invoke "f") (i32.const 600))
      (assert_trap (invoke "trap") "unreachable")
      """)
    let outcome = Outcome(["wast", "--slices", "\(size)", file])
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("\(file): 3 passed, 0 failed"))
  }

  @Test func badUsageIsExplained() {
    for (line, message) in [
      ("wast", "no script to run; see `wasm help wast`"), ("wast --foo x", "unknown option --foo; see `wasm help wast`"),
      ("wast --slices 0 x", "--slices needs a number from 1 on, not 0"),
      ("wast --trust-image x", "option --trust-image needs --through-image"),
      ("wast --features", "option --features needs a value"), ("wast --features 2.0, x", "no feature is called ; known are 1.0"),
      ("wast --features 4.0 x", "no feature is called 4.0; known are 1.0, 2.0, 3.0, sign-extension"),
      ("wast /nonexistent/x.wast", "/nonexistent/x.wast: No such file or directory"),
    ] {
      let outcome = Outcome(line)
      #expect(outcome.status == 2)
      #expect(outcome.errors.hasPrefix("wasm: \(message)"))
    }
  }
}
