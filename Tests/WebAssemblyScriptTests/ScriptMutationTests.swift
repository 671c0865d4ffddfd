import Foundation
import Testing
import WebAssemblyText

@testable import WebAssemblyScript

/// Scripts with random mistakes in them are refused or understood: nothing stops the process. They are not run, since some
/// would never end.
@Suite struct ScriptMutationTests {
  private static let scripts = ScriptFile.all(in: ProjectScriptTests.folder)

  @Test(arguments: scripts) func nothingStopsTheProcess(_ file: ScriptFile) throws {
    let original = [UInt8](try Data(contentsOf: file.folder.appending(path: file.path)))
    var generator = Generator(seed: 1)
    for _ in 0..<60 {
      var text = original
      for _ in 0..<Int.random(in: 1...4, using: &generator) { mutate(&text, &generator) }
      read(text)
    }
  }

  /// Reads a script and the modules in it.
  private func read(_ bytes: [UInt8]) {
    guard let text = try? TokenizedText(bytes) else { return }
    var parser = ScriptParser(text)
    guard let script = try? parser.parse() else { return }
    for command in script.commands {
      switch command.body {
      case .module(let module), .definition(let module), .assertInvalid(let module, _), .assertMalformed(let module, _):
        _ = try? script.bytes(of: module)
      default: break
      }
    }
  }

  /// Takes something away, doubles it, puts it elsewhere, or writes a byte over it.
  private func mutate(_ text: inout [UInt8], _ generator: inout Generator) {
    let start = Int.random(in: 0..<text.count, using: &generator)
    let range = start..<min(text.count, start + Int.random(in: 1...12, using: &generator))
    let part = Array(text[range])
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: text.removeSubrange(range)
    case 1: text.insert(contentsOf: part, at: start)
    case 2: text.insert(contentsOf: part, at: Int.random(in: 0...text.count, using: &generator))
    default: text[start] = "()\"$ ;@0-x.a\u{0}".utf8.randomElement(using: &generator) ?? 0
    }
  }
}

/// The same numbers every time.
private struct Generator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state ^ state >> 33) &* 0xff51_afd7_ed55_8ccd
  }
}
