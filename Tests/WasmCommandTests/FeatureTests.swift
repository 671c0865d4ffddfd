import Testing

/// `--features` of the commands that open modules.
struct FeatureTests {
  private static let vector = "(func (export \"f\") (result i32) (i32x4.extract_lane 0 (v128.const i32x4 5 0 0 0)))"
  private static let shared = "(memory 1 1 shared) (func (export \"f\") (result i32) (i32.atomic.load (i32.const 0)))"
  private static let tailCall = "(func $g) (func (export \"f\") (return_call $g))"

  @Test(arguments: [
    (vector, "3.0", true), (vector, "all", true), (vector, "2.0", true), (vector, "1.0", false), (vector, "-simd", false),
    (vector, "-simd,+simd", true), (vector, "1.0,simd", true), (vector, "all,-simd", false),
    (shared, "3.0", false), (shared, "threads", true), (shared, "+threads", true), (shared, "all", true), (shared, "2.0,threads", true),
    (tailCall, "+threads", true), (tailCall, "threads", false), (tailCall, "3.0,-tail-calls", false), (tailCall, "-2.0", true),
  ])
  func modulesAreValidWithTheirFeatures(_ text: String, _ list: String, _ isValid: Bool) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.wat", "(module \(text))")
    let binary = folder.path("a.wasm")
    try #require(Outcome(["wat2wasm", file]).status == 0)
    for path in [file, binary] {
      #expect(Outcome(["validate", "--features", list, path]).status == (isValid ? 0 : 2), "\(list)")
      #expect(Outcome(["inspect", "--features=\(list)", path]).status == (isValid ? 0 : 2), "\(list)")
      #expect(Outcome(["validate", path]).status == (text == Self.shared ? 2 : 0))
    }
  }

  @Test func programsRunWithTheirFeatures() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.wat", "(module \(Self.tailCall))")
    #expect(Outcome(["run", "--features", "1.0,tail-calls", "--invoke", "f", file]).status == 0)
    #expect(Outcome(["run", "--features", "2.0", "--invoke", "f", file]).status == 2)
  }

  @Test(arguments: ["run", "validate", "inspect", "wast"])
  func unknownNamesAreRefused(_ command: String) {
    for (list, name) in [("simd2", "simd2"), ("3.0,", ""), ("+", ""), ("-threads,+SIMD", "SIMD"), ("", ""), ("--simd", "-simd")] {
      let outcome = Outcome([command, "--features", list, "x.wasm"])
      #expect(outcome.status == 2)
      #expect(outcome.errors.hasPrefix("wasm: no feature is called \(name); known are 1.0, 2.0, 3.0, sign-extension, "))
      #expect(outcome.errors.hasSuffix(", legacy-exceptions, all\n"))
    }
    #expect(Outcome("help \(command)").output.contains("--features LIST"))
  }

  @Test func messagesSayHowToSwitchFeaturesOn() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.wat", "(module \(Self.shared))")
    for command in [["validate"], ["inspect"], ["run", "--invoke", "f"]] {
      let errors = Outcome(command + [file]).errors
      #expect(errors.contains("shared memories need the feature threads, which is off"))
      #expect(errors.contains("--features +threads"))
      #expect(!Outcome(command + ["--features", "+threads", file]).errors.contains("feature"))
    }
  }
}
