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
/// A script has an engine and a store of its own, and finds the module `spectest` there. Its limits are those of that store; its
/// text has the limits of `WAT`, and all modules that it registers together may have 100,000 exports.
///
/// A script may compute as long as it likes. An `InterruptionHandle` stops it, also while it is read or opens a module: the
/// command that was being carried out fails then, and those after it are not carried out.
///
/// ```swift
/// let handle = InterruptionHandle()
/// handle.deadline = .now + .milliseconds(50)
/// let result = WAST.run(script, interruption: handle)
/// ```
///
/// An assertion that something fails names the reason, in the words of the specification's reference interpreter or the
/// first of them. It holds only if those are the words that the error begins with. An exhausted call stack is no trap, and
/// where a limit of the engine is exceeded, or an instruction is not supported, no assertion holds.
public enum WAST {
  /// Runs a script, a text in UTF-8, with these features.
  ///
  /// What goes wrong is in the result: a text that is no script is one failure.
  ///
  /// - Parameters:
  ///   - script: the text.
  ///   - features: what its modules may use.
  ///   - limits: bounds on what its modules may allocate, all together.
  ///   - imageTrust: how far the image is trusted from which each module is opened once more before it is instantiated; `nil`
  ///     where modules are used as they are.
  ///   - slices: the fuel of the slices in which an `Execution` makes each call; `nil` where calls are made at once. The results are
  ///     the same.
  ///   - interruption: what stops the script, from any thread.
  public static func run(
    _ script: [UInt8], features: Features = .version3, limits: ResourceLimits = ResourceLimits(),
    throughImages imageTrust: ImageTrust? = nil, slices: UInt64? = nil,
    interruption: InterruptionHandle = InterruptionHandle()
  ) -> ScriptResult {
    run(script, FeatureRow(folder: [], features: features), Engine.Configuration(), limits, imageTrust, slices, interruption)
  }

  /// Runs a script with the features that belong to its path: see ``features(forScriptAt:)``.
  ///
  /// The file is not read: `script` is what stands there. The other parameters are those of `run` with features.
  public static func run(
    _ script: [UInt8], path: String, limits: ResourceLimits = ResourceLimits(), throughImages imageTrust: ImageTrust? = nil,
    slices: UInt64? = nil, interruption: InterruptionHandle = InterruptionHandle()
  ) -> ScriptResult {
    run(script, .find(path), Engine.Configuration(), limits, imageTrust, slices, interruption)
  }

  /// Runs a script with the features that belong to its path, and all else as the configuration has it.
  package static func run(
    _ script: [UInt8], path: String, _ configuration: Engine.Configuration, throughImages imageTrust: ImageTrust? = nil,
    slices: UInt64? = nil
  ) -> ScriptResult {
    run(script, .find(path), configuration, ResourceLimits(), imageTrust, slices, InterruptionHandle())
  }

  /// The features with which a script is to be run, as the folders that it stands in say: `core`, `custom`, `legacy`, and
  /// `proposals` with the proposal's name. Elsewhere it is version 3.0.
  public static func features(forScriptAt path: String) -> Features { FeatureRow.find(path).features }

  private static func run(
    _ script: [UInt8], _ row: FeatureRow, _ configuration: Engine.Configuration, _ limits: ResourceLimits,
    _ imageTrust: ImageTrust?, _ slices: UInt64?, _ interruption: InterruptionHandle
  ) -> ScriptResult {
    var configuration = configuration
    if slices != nil { configuration.consumesFuel = true }
    do throws(WATError) {
      var parser = ScriptParser(try TokenizedText(script, interruption: interruption))
      let store = Store(row.engine(configuration), limits: limits, interruption: interruption)
      var runner = ScriptRunner(try parser.parse(), superseded: row.superseded, store, through: imageTrust, slices: slices)
      return runner.run()
    } catch {
      return ScriptResult(failures: [.init(line: error.line, message: error.message)])
    }
  }
}
