/// How far an image is trusted.
public enum ImageTrust: Sendable {
  /// The image is your own, and nobody can have changed it: its header is checked, and nothing else is read before it is needed.
  /// Who can write to such an image, or exchange it, can do whatever the process can.
  case trusted
  /// The image is your own, but may have been damaged by accident: the checksum of all of it is checked, too.
  case checked
  /// The image may come from anybody: the module in it is decoded, validated and translated, and each byte of the image must be what
  /// comes of that. It takes as long as to translate the module; the code is still executed where it lies.
  case verified
}

/// Images: modules that were translated before.
extension Module {
  /// What the address of an image must be a multiple of, in bytes.
  public static var imageAlignment: Int { ModuleImage.alignment }

  /// Whether these are the first bytes of an image, rather than of a module or of text.
  public static func isImage(_ bytes: some Sequence<UInt8>) -> Bool {
    (0..<8).map { UInt8(truncatingIfNeeded: ImageHeader.magic >> UInt64($0 * 8)) }.elementsEqual(bytes.prefix(8))
  }

  /// The module with the register code of all its functions, as bytes from which it can be opened again: in another process, by an
  /// engine with the same features and the same options of translation.
  ///
  /// ```swift
  /// let image = try module.image()
  /// let copy = try Module(engine, image: image, .trusted)
  /// ```
  ///
  /// The same module makes the same bytes on every machine, whatever was called before. An image has the whole module in it, for
  /// names, data and backtraces; together it is some two to four times as large.
  ///
  /// - Parameter interruption: what gives this up, from another thread.
  /// - Throws: ``ImageError/tooLarge``, ``ImageError/interrupted``.
  public func image(interruption: InterruptionHandle? = nil) throws(ImageError) -> [UInt8] {
    // It was made by an engine like this one.
    if let image { return Array(image.contents) }
    return try ImageBuffer.image(of: structure, bytes, engine.configuration, interruption?.flag)
  }

  /// Opens an image, of which the module keeps a copy.
  ///
  /// - Throws: ``ImageError``.
  public convenience init(
    _ engine: Engine, image: [UInt8], _ trust: ImageTrust, interruption: InterruptionHandle? = nil
  ) throws(ImageError) {
    try self.init(engine, ModuleBytes(image), file: nil, trust, interruption)
  }

  /// Opens an image that stays where it is: code is executed there, and data read. Nothing is copied.
  ///
  /// - Parameters:
  ///   - engine: what the module belongs to.
  ///   - image: the image, at a multiple of ``imageAlignment``. The caller promises that it stays as it is until `release` is called.
  ///     More bytes may follow it.
  ///   - trust: how far it is trusted.
  ///   - interruption: what gives this up, from another thread.
  ///   - release: called when nobody needs the bytes any more.
  /// - Throws: ``ImageError``.
  public convenience init(
    _ engine: Engine, borrowingImage image: UnsafeRawBufferPointer, _ trust: ImageTrust, interruption: InterruptionHandle? = nil,
    release: @escaping @Sendable () -> Void = {}
  ) throws(ImageError) {
    try self.init(engine, ModuleBytes(image, release: release), file: nil, trust, interruption)
  }

  /// Opens an image in a file, which is mapped: what is not needed is not read, and processes share what they read. Memories begin
  /// as pages of the file, and have pages of their own where guests write.
  ///
  /// - Parameters:
  ///   - engine: what the module belongs to.
  ///   - path: the file. The caller promises that it is neither changed nor shortened as long as there is the module: to replace it,
  ///     write another file and rename it.
  ///   - trust: how far it is trusted.
  ///   - interruption: what gives this up, from another thread.
  /// - Throws: ``ImageError``.
  public convenience init(
    _ engine: Engine, imageAt path: String, _ trust: ImageTrust, interruption: InterruptionHandle? = nil
  ) throws(ImageError) {
    let file: SystemFile
    let mapped: MappedFile
    do throws(SystemError) {
      file = try SystemFile.open(path)
      mapped = try MappedFile(file)
    } catch { throw .unreadable(path: path, error.message) }
    let bytes = ModuleBytes(mapped.bytes) { withExtendedLifetime(mapped) {} }
    try self.init(engine, bytes, file: file, trust, interruption)
  }

  private convenience init(
    _ engine: Engine, _ bytes: ModuleBytes, file: SystemFile?, _ trust: ImageTrust, _ interruption: InterruptionHandle?
  ) throws(ImageError) {
    let configuration = engine.configuration
    let image = try ModuleImage(bytes, file: file, configuration.translation, configuration.features)
    switch trust {
    case .trusted: break
    case .checked: try image.checkContents()
    case .verified:
      try image.checkContents()
      try Self.verify(image, engine, interruption)
    }
    self.init(engine, try OpenedImage(image, engine))
  }

  /// A module whose image has been opened.
  convenience init(_ engine: Engine, _ opened: OpenedImage) {
    self.init(
      engine, opened.structure, opened.image.module, opened.validated, image: opened.image, initialPages: opened.initialPages)
  }

  /// The sizes in bytes of the image that the module was opened from, if it was, and of the register code in it.
  package var imageSize: (image: Int, code: Int)? { image.map { ($0.contents.count, $0.header[.code].count) } }

  /// Makes sure that the image is what comes of the module in it.
  private static func verify(_ image: ModuleImage, _ engine: Engine, _ interruption: InterruptionHandle?) throws(ImageError) {
    let structure: ModuleStructure
    do throws(ModuleError) { (structure, _) = try validate(image.module, engine, interruption?.flag) } catch {
      if case .interrupted = error { throw .interrupted }
      throw .module(error)
    }
    let configuration = engine.configuration
    var writer = ImageWriter(
      structure, image.module, configuration.translation, configuration.features, interruption?.flag,
      to: ImageComparison(image.contents, from: ImageHeader.byteCount))
    let header = try writer.write()
    guard header.parts == image.header.parts, writer.sink.isAtEnd else {
      throw .damaged("the parts are not where they belong", offset: 0)
    }
  }
}

extension ImageBuffer {
  /// The image of a module that is valid.
  static func image(
    of structure: ModuleStructure, _ bytes: ModuleBytes, _ configuration: Engine.Configuration, _ interruption: InterruptionFlag?
  ) throws(ImageError) -> [UInt8] {
    var writer = ImageWriter(
      structure, bytes, configuration.translation, configuration.features, interruption, to: ImageBuffer(headerOf: ImageHeader.byteCount))
    let header = try writer.write()
    var buffer = writer.sink
    buffer.setHeader(header)
    return buffer.bytes
  }
}
