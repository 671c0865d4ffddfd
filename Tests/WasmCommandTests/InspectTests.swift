import Testing

/// `wasm validate` and `wasm inspect`.
struct InspectTests {
  @Test func validFilesAreNotMentioned() {
    let outcome = Outcome("validate @programs/hello.wasm @modules/traps.wasm @modules/start-traps.wasm")
    #expect(outcome.status == 0)
    #expect(outcome.output + outcome.errors == "")
  }

  @Test func eachInvalidFileIsMentioned() {
    let outcome = Outcome("validate @programs/hello.wasm @programs/hello.c @programs/gcd.c")
    #expect(outcome.status == 2)
    #expect(outcome.errors.split(separator: "\n").count == 2)
  }

  @Test func inspectionShowsWhatThereIs() {
    let outcome = Outcome("inspect @modules/endless.wasm")
    #expect(outcome.status == 0)
    for line in ["8 functions, 0 of them imported", "  0: rounds: mutable global i64", "  0: table of funcref, 1 … 1 elements"] {
      #expect(outcome.output.contains(line))
    }
    #expect(Outcome("inspect @programs/hello.wasm").output.contains("wasi_snapshot_preview1.fd_write: function (i32, i32, i32, i32) -> (i32)"))
  }

  @Test func codeIsShownInstructionByInstruction() {
    let lines = Outcome("inspect --code @modules/fib.wasm").output.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("0 fib") })
    #expect(lines.contains { $0.contains("call(") })
    #expect(lines.contains { $0.contains("i32.sub") || $0.contains("i32.add") || $0.contains("i64.add") })
    // A branch table, and everything else that compilers write.
    for name in ["lisp", "json"] {
      let code = Outcome("inspect --code @programs/\(name).wasm")
      #expect(code.status == 0)
      #expect(code.output.contains("else → "))
      // Where an instruction branches, its last operation does.
      #expect(!code.output.split(separator: "\n").contains { $0.firstRange(of: /→.*;/) != nil })
    }
  }

  @Test func typesAreShownInWords() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(
      "a.wat",
      """
      (module (global $g (import "m" "g") funcref) (tag (param i32 f64)) (memory i64 1 2) (memory 0 7 (pagesize 1)) (func $f)
        (table 1 (ref func) (ref.func $f)) (table i64 2 3 funcref (ref.null func)) (table 1 funcref (global.get $g)) (table 1 funcref)
        (table 1 (ref i31) (ref.i31 (i32.const 1))))
      """)
    let output = Outcome(["inspect", "--features", "all", file]).output
    for line in [
      "  0: tag (i32, f64) -> ()", "  0: memory of 1 … 2 pages, 64-bit", "  1: memory of 0 … 7 pages of 1 byte",
      "  0: table of (ref func), 1 … elements, filled with function 0 f",
      "  1: table of funcref, 2 … 3 elements, 64-bit, filled with null", "  2: table of funcref, 1 … elements, filled with the value of global 0",
      "  3: table of funcref, 1 … elements\n", "  4: table of (ref i31), 1 … elements, filled with a computed value",
    ] {
      #expect(output.contains(line), "\(line)")
    }
  }
}
