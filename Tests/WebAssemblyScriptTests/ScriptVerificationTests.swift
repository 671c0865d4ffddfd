import Foundation
import Testing
@testable import WebAssembly
@testable import WebAssemblyScript
import WebAssemblyText

/// The verifier of register code accepts every function of the modules in scripts, also those that no script calls.
struct ScriptVerificationTests {
  private static let official = ProcessInfo.processInfo.environment["WASM_SPEC_TESTS"].map {
    ScriptFile.all(in: URL(filePath: $0, directoryHint: .isDirectory))
  }
  private static let scripts = ScriptFile.all(in: ProjectScriptTests.folder) + (official ?? [])

  @Test(arguments: scripts) func everyFunctionIsAccepted(_ file: ScriptFile) throws {
    let text = [UInt8](try Data(contentsOf: file.folder.appending(path: file.path)))
    // A script that is not read fails in another suite.
    guard var parser = (try? TokenizedText(text)).map(ScriptParser.init), let script = try? parser.parse() else { return }
    let engines = configurations.map { name, configuration in
      var configuration = configuration
      configuration.features = WAST.features(forScriptAt: file.path)
      // The functions are translated here.
      configuration.translatesEagerly = false
      return (name, Engine(configuration))
    }
    for command in script.commands {
      guard let module = command.body.module, let bytes = try? script.bytes(of: module) else { continue }
      for (name, engine) in engines {
        guard let opened = try? Module(engine, bytes) else { continue }
        for function in opened.structure.codes.indices {
          do throws(TranslationError) { _ = try opened.translation(of: function, interruption: nil) } catch {
            guard case .refused(let error) = error else { continue }
            Issue.record("\(file.path):\(command.line), function \(function), \(name): \(error)")
          }
        }
      }
    }
  }
}

extension Script.Body {
  /// The module that it defines, or that is to fail.
  fileprivate var module: Script.ModuleText? {
    switch self {
    case .module(let module), .definition(let module), .assertModuleTrap(let module, _), .assertUnlinkable(let module, _),
      .assertMalformed(let module, _), .assertInvalid(let module, _), .assertCustom(let module, _):
      module
    default: nil
    }
  }
}
