import WebAssembly
import WebAssemblyText

extension Module {
  /// Opens the module in a file, an image of one, or the module whose text is in a file.
  ///
  /// What it is, its first bytes tell, whatever the name says.
  ///
  /// - Parameters:
  ///   - interruption: what stops it, also while the file is read.
  ///   - trustsImages: whether an image is executed as it is, mapped where the system can, or else verified.
  static func open(
    _ path: SystemString, _ engine: Engine, _ interruption: InterruptionHandle?, trustsImages: Bool = false
  ) throws(CommandError) -> Module {
    if trustsImages, let image = try mapped(path, engine) { return image }
    let bytes = try FileBytes.read(path, interruption)
    if isImage(bytes.buffer) {
      do throws(ImageError) {
        return try Module(
          engine, borrowingImage: bytes.buffer, trustsImages ? .trusted : .verified, interruption: interruption,
          release: bytes.release)
      } catch { throw CommandError(path, error) }
    }
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

  /// The image in an ordinary file, where it lies; `nil` where the file holds something else.
  private static func mapped(_ path: SystemString, _ engine: Engine) throws(CommandError) -> Module? {
    // Whatever is no file is read, and a name that is no text cannot be given to the engine.
    guard let name = path.text, OperatingSystem.isOrdinaryFile(path) else { return nil }
    do throws(ImageError) { return try Module(engine, imageAt: name, .trusted) } catch {
      switch error {
      // On a system where files are not mapped, they are read.
      case .notAnImage, .unreadable: return nil
      default: throw CommandError(path, error)
      }
    }
  }
}
