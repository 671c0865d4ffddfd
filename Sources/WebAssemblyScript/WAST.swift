import WebAssembly
import WebAssemblyText

/// Runs scripts: modules, calls and assertions about them, as the official tests of WebAssembly are.
///
/// ```swift
/// let result = WAST.run(Array("""
///   (module (func (export "add") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1))))
///   (assert_return (invoke "add" (i32.const 1) (i32.const 2)) (i32.const 3))
///   """.utf8))
/// print(result.passed, result.failures)
/// ```
///
/// A script has an engine and a store of its own, with the limits of `ResourceLimits()`, and finds the module
/// `spectest` there.
///
/// An assertion that something fails names the reason, in the words of the specification's reference interpreter or the
/// first of them. It holds only if those are the words that the error begins with. An exhausted call stack is no trap, and
/// where a limit of the engine is exceeded, or an instruction is not supported, no assertion holds.
public enum WAST {
  /// Runs a script, a text in UTF-8, with these features.
  ///
  /// What goes wrong is in the result: a text that is no script is one failure.
  public static func run(_ script: [UInt8], features: Features = .version3) -> ScriptResult {
    run(script, FeatureRow(folder: [], features: features), Engine.Configuration())
  }

  /// Runs a script with the features that belong to its path: see ``features(forScriptAt:)``.
  ///
  /// The file is not read: `script` is what stands there.
  public static func run(_ script: [UInt8], path: String) -> ScriptResult {
    run(script, path: path, Engine.Configuration())
  }

  /// Runs a script with the features that belong to its path, and all else as the configuration has it.
  package static func run(_ script: [UInt8], path: String, _ configuration: Engine.Configuration) -> ScriptResult {
    run(script, .find(path), configuration)
  }

  /// The features with which a script is to be run, as the folders that it stands in say: `core`, `custom`, `legacy`, and
  /// `proposals` with the proposal's name. Elsewhere it is version 3.0.
  public static func features(forScriptAt path: String) -> Features { FeatureRow.find(path).features }

  private static func run(
    _ script: [UInt8], _ row: FeatureRow, _ configuration: Engine.Configuration
  ) -> ScriptResult {
    do throws(WATError) {
      var parser = ScriptParser(try TokenizedText(script))
      var runner = ScriptRunner(try parser.parse(), row, configuration)
      return runner.run()
    } catch {
      return ScriptResult(failures: [.init(line: error.line, message: error.message)])
    }
  }
}
