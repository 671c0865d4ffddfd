import WebAssembly
import WebAssemblySystemInterface

extension [UInt8] {
  /// All that stands in a file.
  package init(contentsOf path: SystemString, _ interruption: InterruptionHandle? = nil) throws(CommandError) {
    let bytes = try FileBytes.read(path, interruption)
    self = Array(bytes.buffer)
    bytes.release()
  }

  /// All that stands in a file.
  package init(contentsOf path: String) throws(CommandError) { try self.init(contentsOf: SystemString(path)) }

  /// Writes the bytes to a file, in place of what stands there.
  package func write(to path: SystemString) throws(CommandError) {
    let descriptor = OperatingSystem.create(path, waits: true)
    guard descriptor >= 0 else { throw CommandError(system: path) }
    do throws(WASI.Errno) {
      try WASI.OutputStream.descriptor(descriptor).write(self, inheriting: descriptor)
    } catch {
      _ = OperatingSystem.close(descriptor)
      throw CommandError("\(path): \(error)")
    }
    // What the system still holds back may fail to be written when the file is closed.
    guard OperatingSystem.close(descriptor) else { throw CommandError(system: path) }
  }

  /// Writes the bytes to another file, which then takes the place of the one of that name: whoever has opened that keeps it as it is.
  ///
  /// What is no ordinary file, such as a pipe, is written to.
  func replace(_ path: SystemString) throws(CommandError) {
    guard !OperatingSystem.exists(path) || OperatingSystem.isOrdinaryFile(path) else { return try write(to: path) }
    let temporary = path + SystemString(".\(UInt32.random(in: 0 ... .max)).part")
    do throws(CommandError) {
      try write(to: temporary)
      guard OperatingSystem.rename(temporary, to: path) else { throw CommandError(system: path) }
    } catch {
      OperatingSystem.remove(temporary)
      throw error
    }
  }

  /// Writes the bytes to a file, in place of what stands there.
  package func write(to path: String) throws(CommandError) { try write(to: SystemString(path)) }
}

extension CommandError {
  /// What the system's last call has met with that file.
  init(system path: SystemString) { self.init("\(path): \(OperatingSystem.lastError)") }
}
