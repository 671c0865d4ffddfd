/// Opening modules with a cache of images.
extension Module {
  /// Opens the image that the cache has of `bytes`, or else decodes and validates them, and puts an image into the cache.
  convenience init(
    _ engine: Engine, _ bytes: ModuleBytes, _ cache: ImageCache, _ interruption: InterruptionFlag?
  ) throws(ModuleError) {
    if let interruption, interruption.isRequested { throw .interrupted }
    let configuration = engine.configuration
    // What is too large is refused before anybody reads all of it.
    guard bytes.count <= configuration.moduleLimits.moduleSize else {
      try self.init(engine, withoutCache: bytes, interruption)
      return
    }
    let key = ImageKey(
      UnsafeRawBufferPointer(start: bytes.base, count: bytes.count), configuration.translation, configuration.features,
      configuration.moduleLimits)
    if let opened = OpenedImage(of: bytes, key, cache, engine) {
      self.init(engine, opened)
      return
    }
    let (structure, validated) = try Self.validate(bytes, engine, interruption)
    if let entry = cache.newEntry(moduleSize: bytes.count),
      let image = try? ImageBuffer.image(of: structure, bytes, configuration, interruption)
    {
      let isWritten = cache.write(image, to: entry, key, interruption)
      // Code that is in the image need not be made once more, wherever the image is.
      if let opened = isWritten ? OpenedImage(of: bytes, key, cache, engine) : OpenedImage(image, engine) {
        self.init(engine, opened)
        return
      }
    }
    self.init(engine, structure, bytes, validated)
    try translateEagerly(interruption)
  }
}

extension OpenedImage {
  /// The image that the cache has of `bytes`; `nil` also where it cannot be used.
  fileprivate init?(of bytes: ModuleBytes, _ key: ImageKey, _ cache: ImageCache, _ engine: Engine) {
    let configuration = engine.configuration
    guard let image = cache.image(of: bytes, key, configuration.translation, configuration.features),
      let opened = try? OpenedImage(image, engine)
    else { return nil }
    self = opened
  }

  /// An image that was just made.
  fileprivate init?(_ image: [UInt8], _ engine: Engine) {
    let configuration = engine.configuration
    guard let image = try? ModuleImage(ModuleBytes(image), configuration.translation, configuration.features),
      let opened = try? OpenedImage(image, engine)
    else { return nil }
    self = opened
  }
}
