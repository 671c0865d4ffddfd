/// A directory in which images of modules are kept, so that each module is translated once: by the process that first opens it.
///
/// ```swift
/// var configuration = Engine.Configuration()
/// configuration.cache = ImageCache(directory: path)
/// let module = try Module(Engine(configuration), bytes)
/// ```
///
/// Where the directory has an image of a module that is opened, made by an engine with the same instructions and the same
/// configuration, that is mapped: nothing is validated or translated. The image is compared with the module byte by byte, but its code
/// is trusted. Otherwise the module is opened as it would be without a cache, all of it is translated, and the image is written.
/// Where that fails, the module is open all the same; the next one who opens it tries again.
///
/// Any number of threads and processes may use one directory at once, and each may end at any time: an image is written to a file of
/// another name first. A file that was cut off, or that belongs to another version, counts as if there were none; but damage to code or
/// to pages of memory is not noticed.
///
/// - Important: Who can write to the directory can run code in the processes that use it. It must belong to the user whom the
///   process runs as, and nobody else may be allowed to write to it: otherwise nothing is cached. The same goes for those directories
///   that it is in, which nobody checks.
///
/// On systems without files nothing is cached, nor on Windows, nor with Embedded Swift.
public final class ImageCache: Sendable {
  /// The path of the directory.
  public let directory: String
  /// How much all images may take together, in bytes. When one more is written, those go that were not used for the longest time.
  public let sizeLimit: Int

  /// A cache in that directory, which need not be there yet: it is made when something is written, but not the directory that it is
  /// to be in.
  ///
  /// - Parameters:
  ///   - directory: the path of the directory. Other files in it are left alone.
  ///   - sizeLimit: how much all images may take together, in bytes.
  public init(directory: String, sizeLimit: Int = 1 << 30) {
    self.directory = directory
    self.sizeLimit = sizeLimit
  }

  #if !hasFeature(Embedded) && (canImport(Darwin) || canImport(Glibc) || canImport(Musl) || canImport(Android))
    /// Why nothing is cached, for messages: `nil` where the directory is there and the user's own. Where it is not there, it is made.
    public var problem: String? {
      do throws(SystemError) { _ = try PrivateDirectory(directory, makesDirectory: true) } catch { return error.message }
      return nil
    }

    /// The image that the cache has of a module, for an engine with these options and features.
    func image(
      of module: ModuleBytes, _ key: ImageKey, _ options: TranslationOptions, _ features: Features
    ) -> ModuleImage? {
      guard let directory = try? PrivateDirectory(directory, makesDirectory: false),
        let file = directory.file(named: key.name), let mapped = try? MappedFile(file),
        let image = try? ModuleImage(
          ModuleBytes(mapped.bytes) { withExtendedLifetime(mapped) {} }, file: file, options, features),
        // Whatever the name of a file says, no other module is executed.
        image.module.isEqual(to: module)
      else { return nil }
      file.touch()
      return image
    }

    /// A file that an image is to be written to.
    final class Entry {
      fileprivate let directory: PrivateDirectory
      fileprivate let file: SystemFile
      fileprivate let name: String
      fileprivate var isComplete = false

      fileprivate init?(in directory: PrivateDirectory) {
        var generator = SystemRandomNumberGenerator()
        name = generator.next().digits + generator.next().digits + ImageCache.partSuffix
        guard let file = directory.newFile(named: name) else { return nil }
        self.directory = directory
        self.file = file
      }

      deinit { if !isComplete { directory.remove(name) } }
    }

    /// A file for the image of a module of that size; `nil` where nothing can be written, so that nobody makes an image in vain.
    func newEntry(moduleSize: Int) -> Entry? {
      guard moduleSize <= sizeLimit, let directory = try? PrivateDirectory(directory, makesDirectory: true) else { return nil }
      return Entry(in: directory)
    }

    /// Writes an image, in place of any that has its key. Returns whether it is there.
    func write(_ image: [UInt8], to entry: Entry, _ key: ImageKey, _ interruption: InterruptionFlag?) -> Bool {
      // To exceed the limit on the size of files would end the process. The bytes are to be there before the name is, also after a
      // failure of the system.
      guard image.count <= min(sizeLimit, SystemFile.largestFile), entry.file.write(image, interruption), entry.file.synchronize(),
        entry.directory.rename(entry.name, to: key.name)
      else { return false }
      entry.isComplete = true
      removeUnused(entry.directory)
      return true
    }

    /// The end of the names of images that are not complete.
    fileprivate static let partSuffix = ImageKey.suffix + ".part"
    /// How old an incomplete image is, in seconds, when nobody writes to it any more.
    private static let longestWriting = 3600

    /// Removes what was not used for the longest time, until the rest is within the limit.
    ///
    /// Others may do the same at once. What they use meanwhile is mapped, and so is there without a name, too. Incomplete images count,
    /// as processes may have ended that wrote them; if one goes that somebody writes, the writer fails to give it its name.
    private func removeUnused(_ directory: PrivateDirectory) {
      let files = directory.entries.filter { $0.name.hasSuffix(ImageKey.suffix) || $0.name.hasSuffix(Self.partSuffix) }
        .sorted { $0.modified < $1.modified }
      // No medium has so much, but a file may say so of itself.
      var size = files.reduce(0) { min($0, .max - $1.size) + $1.size }
      for file in files {
        let isAbandoned = file.name.hasSuffix(Self.partSuffix) && file.modified.seconds < PrivateDirectory.now - Self.longestWriting
        guard size > sizeLimit || isAbandoned else { continue }
        directory.remove(file.name)
        size -= file.size
      }
    }
  #else
    /// Why nothing is cached.
    public var problem: String? { "nothing is cached on this system" }

    func image(
      of module: ModuleBytes, _ key: ImageKey, _ options: TranslationOptions, _ features: Features
    ) -> ModuleImage? { nil }

    final class Entry {}

    func newEntry(moduleSize: Int) -> Entry? { nil }

    func write(_ image: [UInt8], to entry: Entry, _ key: ImageKey, _ interruption: InterruptionFlag?) -> Bool { false }
  #endif
}

extension SystemFile {
  /// Writes the bytes to the beginning of a file. Returns whether there was room, and nobody has asked to stop.
  fileprivate func write(_ bytes: [UInt8], _ interruption: InterruptionFlag?) -> Bool {
    let partSize = 1 << 20
    return bytes.withUnsafeBytes { bytes in
      stride(from: 0, to: bytes.count, by: partSize).allSatisfy { offset in
        let part = UnsafeRawBufferPointer(rebasing: bytes[offset...].prefix(partSize))
        return interruption?.isRequested != true && write(part, at: offset)
      }
    }
  }
}

extension ModuleBytes {
  /// Whether both are the same bytes; eight at a time, as there may be many.
  fileprivate func isEqual(to other: ModuleBytes) -> Bool {
    guard count == other.count else { return false }
    var offset = 0
    while count - offset >= 8 {
      // Unsafe: both have eight bytes there.
      guard base.loadUnaligned(fromByteOffset: offset, as: UInt64.self) == other.base.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      else { return false }
      offset += 8
    }
    while offset < count {
      guard base.load(fromByteOffset: offset, as: UInt8.self) == other.base.load(fromByteOffset: offset, as: UInt8.self) else { return false }
      offset += 1
    }
    return true
  }
}
