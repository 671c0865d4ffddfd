import Foundation
import Testing
import WebAssembly

/// `wasm compile`, and the commands that take images.
struct ImageTests {
  private func copy(_ fixture: String, to folder: TemporaryFolder, _ name: String) throws -> String {
    let bytes = try #require(Fixture.bytes(fixture))
    try Data(bytes).write(to: folder.url.appending(path: name))
    return folder.path(name)
  }

  private func write(_ bytes: [UInt8], to path: String) throws { try Data(bytes).write(to: URL(filePath: path)) }

  @Test func anImageDoesWhatTheModuleDoes() throws {
    let folder = try TemporaryFolder()
    let image = folder.path("lisp.image")
    let compiled = Outcome(["compile", "@programs/lisp.wasm", "-o", image])
    #expect(compiled.status == 0)
    #expect(compiled.output + compiled.errors == "")
    let input = Array("(+ 1 2) (display 7)".utf8)
    let expected = Outcome("run @programs/lisp.wasm", input: input)
    for options in [[], ["--trust-image"]] {
      let outcome = Outcome(["run"] + options + [image], input: input)
      #expect(outcome.status == expected.status)
      #expect(outcome.output == expected.output)
    }
    #expect(Outcome(["validate", image]).status == 0)
    let inspection = Outcome(["inspect", "--code", image]).output
    #expect(inspection.hasPrefix("image of \(try folder.bytes("lisp.image").count) bytes, "))
    // After that line, it is the module that it was made of.
    let lines = inspection.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().joined(separator: "\n")
    #expect(lines == Outcome("inspect --code @programs/lisp.wasm").output)
    // An option for images does no harm to modules.
    #expect(Outcome("run --trust-image @programs/lisp.wasm", input: input).output == expected.output)
  }

  @Test func withoutANameTheImageIsBesideTheModule() throws {
    let folder = try TemporaryFolder()
    let text = try folder.write("a.b.wat", "(module (func (export \"f\") (result i32) (i32.const 7)))")
    let binary = try copy("programs/gcd.wasm", to: folder, "gcd.wasm")
    let other = try copy("programs/gcd.wasm", to: folder, "gcd")
    for file in [text, binary, other] { #expect(Outcome(["compile", file]).status == 0) }
    #expect(Outcome(["run", "--invoke", "f", folder.path("a.b.image")]).output == "7\n")
    #expect(Outcome(["run", "--invoke", "gcd", folder.path("gcd.image"), "12", "30"]).output == "6\n")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    #expect(Set(names) == ["a.b.wat", "a.b.image", "gcd.wasm", "gcd", "gcd.image"])
  }

  /// Who has mapped the image that was there must not see it change.
  @Test func anImageIsReplacedAndNotWrittenOver() throws {
    let folder = try TemporaryFolder()
    let image = folder.path("gcd.image")
    #expect(Outcome(["compile", "@programs/gcd.wasm", "-o", image]).status == 0)
    let first = try folder.bytes("gcd.image")
    #expect(link(image, folder.path("first")) == 0)
    #expect(Outcome(["compile", "@modules/fib.wasm", "-o", image]).status == 0)
    #expect(try folder.bytes("first") == first)
    #expect(try folder.bytes("gcd.image") != first)
  }

  @Test func whereNoImageCanBeWrittenNothingIsLeft() throws {
    let folder = try TemporaryFolder()
    let missing = Outcome(["compile", "@programs/gcd.wasm", "-o", folder.path("missing/gcd.image")])
    #expect(missing.status == 2)
    #expect(missing.errors.split(separator: "\n").count == 1)
    try FileManager.default.createDirectory(at: folder.url.appending(path: "folder"), withIntermediateDirectories: false)
    #expect(Outcome(["compile", "@programs/gcd.wasm", "-o", folder.path("folder")]).status == 2)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["folder"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("folder")) == [])
  }

  @Test func aDamagedImageIsRefused() throws {
    let folder = try TemporaryFolder()
    let image = folder.path("gcd.image")
    #expect(Outcome(["compile", "@programs/gcd.wasm", "-o", image]).status == 0)
    let bytes = try folder.bytes("gcd.image")
    for (place, message) in [(200, "has changed"), (8, "has version"), (30, "has changed")] {
      var damaged = bytes
      damaged[place] ^= 1
      try write(damaged, to: folder.path("damaged"))
      for command in [["run", "--invoke", "gcd"], ["inspect"], ["validate"]] {
        let outcome = Outcome(command + [folder.path("damaged")] + (command[0] == "run" ? ["12", "30"] : []))
        #expect(outcome.status == 2)
        #expect(outcome.output == "")
        #expect(outcome.errors.contains(message), "\(outcome.errors)")
        #expect(outcome.errors.split(separator: "\n").count == 1)
      }
    }
    // Also where it is trusted, the header must fit, and the file must be complete.
    try write(Array(bytes.dropLast(100)), to: folder.path("damaged"))
    let outcome = Outcome(["run", "--trust-image", "--invoke", "gcd", folder.path("damaged"), "12", "30"])
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("cut off"))
  }

  @Test(arguments: [
    ("--fuel", "--fuel 1000", "another choice of --fuel"), ("--deterministic", "--deterministic", "another choice of --deterministic"),
    ("--features +threads,-memory64", "--features +threads,-memory64", "with --features -memory64,+threads"),
  ])
  func optionsOfTheCodeAreThoseOfTheImage(_ compiling: String, _ running: String, _ message: String) throws {
    let folder = try TemporaryFolder()
    let image = folder.path("gcd.image")
    let options = compiling.split(separator: " ").map(String.init)
    #expect(Outcome(["compile"] + options + ["@programs/gcd.wasm", "-o", image]).status == 0)
    for trust in [[], ["--trust-image"]] {
      let other = Outcome(["run"] + trust + ["--invoke", "gcd", image, "12", "30"])
      #expect(other.status == 2)
      #expect(other.errors.contains(message), "\(other.errors)")
      let same = Outcome(["run"] + trust + running.split(separator: " ").map(String.init) + ["--invoke", "gcd", image, "12", "30"])
      #expect(same.output == "6\n")
    }
    for command in ["inspect", "validate"] {
      #expect(Outcome([command, image]).status == 2)
      #expect(Outcome([command] + options + [image]).status == 0)
    }
  }

  @Test func whatTakesNoImageSaysSo() throws {
    let folder = try TemporaryFolder()
    let image = folder.path("gcd.image")
    #expect(Outcome(["compile", "@programs/gcd.wasm", "-o", image]).status == 0)
    let text = Outcome(["wasm2wat", image])
    #expect(text.status == 2)
    #expect(text.errors.contains("is an image"))
    let again = Outcome(["compile", image])
    #expect(again.status == 2)
    #expect(again.errors == "wasm: \(image): is an image already\n")
  }

  // MARK: - The cache

  @Test func aCacheIsFilledOnceAndUsed() throws {
    let folder = try TemporaryFolder()
    let cache = folder.path("cache")
    let line = ["run", "--cache", cache, "--invoke", "gcd", "@programs/gcd.wasm", "12", "30"]
    #expect(Outcome(line).output == "6\n")
    let names = try FileManager.default.contentsOfDirectory(atPath: cache)
    #expect(names.count == 1)
    let image = try folder.bytes("cache/\(names[0])")
    #expect(Outcome(line).output == "6\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: cache) == names)
    #expect(try folder.bytes("cache/\(names[0])") == image)
    // It is an image as `wasm compile` makes it.
    #expect(Outcome(["compile", "@programs/gcd.wasm", "-o", folder.path("gcd.image")]).status == 0)
    #expect(try folder.bytes("gcd.image") == image)
  }

  /// The module is executed, and the user is told.
  @Test func aCacheThatCannotBeUsedIsMentioned() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("file", "")
    for path in [file, folder.path("missing/cache")] {
      let outcome = Outcome(["run", "--cache", path, "--invoke", "gcd", "@programs/gcd.wasm", "12", "30"])
      #expect(outcome.status == 0)
      #expect(outcome.output == "6\n")
      #expect(outcome.errors.hasPrefix("wasm: nothing is cached in \(path): "))
    }
  }
}
