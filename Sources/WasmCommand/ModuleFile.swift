import WebAssembly

extension Module {
  /// Opens the module in a file, which stays mapped as long as the module lives; in a `.wat` file, its text.
  static func open(_ path: String, _ engine: Engine) throws(CommandError) -> Module {
    let text = path.hasSuffix(".wat") ? try [UInt8](textFile: path) : nil
    do throws(ModuleError) {
      if let text { return try Module(engine, text) }
    } catch { throw CommandError(path, error) }
    let bytes = try FileBytes.open(path)
    do throws(ModuleError) {
      return try Module(engine, borrowing: bytes.buffer, release: bytes.release)
    } catch { throw CommandError(path, error) }
  }
}
