import WebAssembly

extension Module {
  /// Opens the module in a file, which stays mapped as long as the module lives; or the module whose text is in a file.
  ///
  /// What it is, its first bytes tell, whatever the name says.
  static func open(_ path: SystemString, _ engine: Engine) throws(CommandError) -> Module {
    let bytes = try FileBytes.open(path)
    guard isBinary(bytes.buffer) else {
      defer { bytes.release() }
      let module = try [UInt8](text: Array(bytes.buffer), from: path)
      do throws(ModuleError) { return try Module(engine, module) } catch { throw CommandError(path, error) }
    }
    do throws(ModuleError) {
      return try Module(engine, borrowing: bytes.buffer, release: bytes.release)
    } catch { throw CommandError(path, error) }
  }

  /// Whether bytes begin as a module in the binary format does: WebAssembly 3.0, section 5.5.16 (modules).
  private static func isBinary(_ bytes: UnsafeRawBufferPointer) -> Bool { bytes.starts(with: [0x00, 0x61, 0x73, 0x6D]) }
}
