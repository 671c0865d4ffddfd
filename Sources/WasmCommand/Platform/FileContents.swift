#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Android)
  import Android
#elseif os(Windows)
  import ucrt
#endif

extension [UInt8] {
  /// All that stands in a file.
  package init(contentsOf path: String) throws(CommandError) {
    let bytes = try FileBytes.open(path)
    self = Array(bytes.buffer)
    bytes.release()
  }

  /// Writes the bytes to a file, in place of what stands there.
  package func write(to path: String) throws(CommandError) {
    guard let file = fopen(path, "wb") else { throw Self.error(path) }
    let written = fwrite(self, 1, count, file)
    // What is still held back may fail to be written when the file is closed.
    guard fclose(file) == 0, written == count else { throw Self.error(path) }
  }

  private static func error(_ path: String) -> CommandError { CommandError("\(path): \(String(cString: strerror(errno)))") }
}
