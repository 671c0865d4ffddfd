import WebAssembly

extension Module {
  /// Opens the module in a file, which stays mapped as long as the module lives.
  static func open(_ path: String, _ engine: Engine) throws(CommandError) -> Module {
    let bytes = try FileBytes.open(path)
    do throws(ModuleError) {
      return try Module(engine, borrowing: bytes.buffer, release: bytes.release)
    } catch { throw CommandError(path, error) }
  }
}
