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
}
