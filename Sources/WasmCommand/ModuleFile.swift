import WebAssembly
import WebAssemblyText

extension Module {
  /// Opens the module in a file, or the module whose text is in a file.
  ///
  /// What it is, its first bytes tell, whatever the name says.
  ///
  /// - Parameter interruption: what stops it, also while the file is read.
  static func open(
    _ path: SystemString, _ engine: Engine, _ interruption: InterruptionHandle?
  ) throws(CommandError) -> Module {
    let bytes = try FileBytes.read(path, interruption)
    guard WAT.isBinary(bytes.buffer) else {
      let text = Array(bytes.buffer)
      bytes.release()
      let module = try [UInt8](text: text, from: path, interruption)
      do throws(ModuleError) { return try Module(engine, module, interruption: interruption) } catch {
        throw CommandError(path, error)
      }
    }
    do throws(ModuleError) {
      return try Module(engine, borrowing: bytes.buffer, interruption: interruption, release: bytes.release)
    } catch { throw CommandError(path, error) }
  }
}
