import Testing

/// `wasm run --invoke`: arguments as people type them, results as they read them.
struct InvokeTests {
  @Test(arguments: [
    ("i32", "0", "0"), ("i32", "-0", "0"), ("i32", "+7", "7"), ("i32", "2147483647", "2147483647"), ("i32", "-2147483648", "-2147483648"),
    ("i32", "4294967295", "-1"), ("i32", "0xFFFFFFFF", "-1"), ("i32", "-0x80000000", "-2147483648"), ("i32", "0Xab", "171"),
    ("i64", "9223372036854775807", "9223372036854775807"), ("i64", "-9223372036854775808", "-9223372036854775808"),
    ("i64", "18446744073709551615", "-1"), ("i64", "0xffffffffffffffff", "-1"),
    ("f32", "0.1", "0.1"), ("f32", "-0", "-0.0"), ("f32", "inf", "inf"), ("f32", "-inf", "-inf"), ("f32", "nan", "nan"),
    ("f64", "0.1", "0.1"), ("f64", "1e300", "1e+300"), ("f64", "0x1p-3", "0.125"), ("f64", "-infinity", "-inf"), ("f64", "-nan", "-nan"),
    ("f32", "NaN", "nan"), ("f32", "nan:0x400000", "nan"), ("f32", "nan:0x200000", "nan:0x200000"),
    ("f32", "-nan:0x7fffff", "-nan:0x7fffff"), ("f32", "nan:0x1", "nan:0x1"), ("f64", "+nan:0x8000000000000", "nan"),
    ("f64", "-nan:0xfffffffffffff", "-nan:0xfffffffffffff"), ("f64", "nan:0x4000000000000", "nan:0x4000000000000"),
    ("externref", "null", "null"),
  ])
  func argumentsAreRead(_ function: String, _ argument: String, _ result: String) {
    let outcome = Outcome(["run", "--invoke", function, "@modules/values.wasm", argument])
    #expect(outcome.output == result + "\n")
    #expect(outcome.status == 0)
  }

  @Test(arguments: [
    ("i32", ""), ("i32", "4294967296"), ("i32", "-2147483649"), ("i32", "0x100000000"), ("i32", "1.5"), ("i32", "--1"), ("i32", "-+1"),
    ("i32", "0x"), ("i32", "0x-1"), ("i32", "x"), ("i32", " 1"), ("i32", "１"), ("i32", "99999999999999999999999999"),
    ("i64", "18446744073709551616"), ("i64", "-9223372036854775809"), ("f32", ""), ("f32", "1e39"), ("f64", "1e999"),
    ("f64", "-1e999"), ("f32", "nan:0x0"), ("f32", "nan:0x800000"), ("f32", "nan:"), ("f32", "nan:0x"), ("f32", "nan:0x+1"),
    ("f32", "nan(0x1)"), ("f64", "nan:0x10000000000000"), ("f64", "nan:1"), ("f64", "--nan"), ("f64", "abc"), ("f64", "1,5"), ("externref", "0"),
    ("v128", ""), ("v128", "1"), ("v128", "i32x4"), ("v128", "i32x4 1 2 3"), ("v128", "i32x4 1 2 3 4 5"), ("v128", "i32x4 1 2 3 x"),
    ("v128", "i32x4 1 2 3 4294967296"), ("v128", "i8x16 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -129"), ("v128", "i64x4 1 2 3 4"),
    ("v128", "f32x4 1 2 3 1e39"), ("v128", "f32x4 1 2 3 nan:0x800000"), ("v128", "i32x4,1,2,3,4"), ("v128", "null"),
  ])
  func nonsenseIsRefused(_ function: String, _ argument: String) {
    let outcome = Outcome(["run", "--invoke", function, "@modules/values.wasm", argument])
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(outcome.errors == "wasm: \(argument) is no \(function)\n")
  }

  /// A vector is printed by its bits, whatever the shape of the argument.
  @Test(arguments: [
    ("i32x4 1 -2 0x3 +4", "i32x4 0x00000001 0xfffffffe 0x00000003 0x00000004"),
    ("i8x16 0 1 2 3 4 5 6 7 8 9 10 11 12 13 -128 255", "i32x4 0x03020100 0x07060504 0x0b0a0908 0xff800d0c"),
    ("i16x8 1 2 3 4 5 6 -1 65535", "i32x4 0x00020001 0x00040003 0x00060005 0xffffffff"),
    ("i64x2 -1 0x8000000000000000", "i32x4 0xffffffff 0xffffffff 0x00000000 0x80000000"),
    ("f32x4 1 -0 inf nan:0x200000", "i32x4 0x3f800000 0x80000000 0x7f800000 0x7fa00000"),
    ("f64x2 1 -nan", "i32x4 0x00000000 0x3ff00000 0x00000000 0xfff80000"),
    ("  i32x4  1 2  3 4 ", "i32x4 0x00000001 0x00000002 0x00000003 0x00000004"),
  ])
  func vectorsAreRead(_ argument: String, _ result: String) {
    let outcome = Outcome(["run", "--invoke", "v128", "@modules/values.wasm", argument])
    #expect(outcome.output == result + "\n")
    #expect(outcome.status == 0)
    // What is printed is read as the same bits.
    #expect(Outcome(["run", "--invoke", "v128", "@modules/values.wasm", result]).output == result + "\n")
  }

  @Test func severalResultsAreSeveralLines() {
    #expect(Outcome("run --invoke several @modules/values.wasm -1 2.5").output == "2.5\n-1\n")
    #expect(Outcome("run --invoke gcd @programs/gcd.wasm 12 30").output == "6\n")
  }

  @Test(arguments: [
    ("run --invoke nothing @modules/values.wasm", "no exported function is called nothing"),
    ("run --invoke i32 @modules/values.wasm", "i32 has type (i32) -> (i32), so it takes 1 arguments, not 0"),
    ("run --invoke i32 @modules/values.wasm 1 2", "i32 has type (i32) -> (i32), so it takes 1 arguments, not 2"),
    ("run --invoke memory @modules/bulk.wasm", "no exported function is called memory"),
  ])
  func functionsThatDoNotFitAreRefused(_ line: String, _ message: String) {
    let outcome = Outcome(line)
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasSuffix("\(message)\n"))
  }

  @Test func aNameThatIsNoTextIsNoExport() {
    let command = Outcome(bytes: ["run", "--invoke", "i32", "@modules/values.wasm", "1"].map { Array($0.utf8) })
    #expect(command.output == "1\n")
    for name in [[0xFF], [0xEF, 0xBF]] as [[UInt8]] {
      let outcome = Outcome(bytes: [Array("run".utf8), Array("--invoke".utf8), name, Array("@modules/values.wasm".utf8)])
      #expect(outcome.status == 2)
      #expect(outcome.errors.hasPrefix("wasm: the value of option --invoke is no UTF-8: \u{FFFD}"))
    }
    let number = Outcome(bytes: ["run", "--invoke", "i32", "@modules/values.wasm"].map { Array($0.utf8) } + [[0x31, 0xFF]])
    #expect(number.errors == "wasm: 1\u{FFFD} is no i32\n")
  }
}
