#if canImport(Glibc)
  import WebAssembly

  /// Opens an image where it lies, as an embedder's program does.
  public struct ImageProbe {
    private let engine = Engine()
    private let image: UnsafeRawBufferPointer
    /// The size of the image in bytes.
    public var byteCount: Int { image.count }

    /// An image of the module, which is never freed, as constant bytes are not.
    public init(_ module: [UInt8]) throws {
      let bytes = try Module(engine, module).image()
      let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: Module.imageAlignment)
      copy.copyBytes(from: bytes)
      image = UnsafeRawBufferPointer(copy)
    }

    /// The bytes that are allocated until the module is open, and those until its functions `first` and `last` have been called.
    public func allocatedBytes() throws -> (opening: Int, calling: Int) {
      var module: Module?
      let opening = try countedBytes { module = try Module(engine, borrowingImage: image, .trusted) }
      guard let module else { return (opening, 0) }
      let calling = try countedBytes {
        let instance = try Linker().instantiate(module, in: Store(engine))
        for name in ["first", "last"] {
          guard case .i32? = try instance.call(name, .i32(3)).first else { throw HostCallProbe.WrongResult() }
        }
      }
      return (opening, calling)
    }

    /// The bytes that are allocated where the module keeps a copy of the image: what the counter itself counts.
    public func allocatedBytesOfCopy() throws -> Int {
      let bytes = Array(image)
      return try countedBytes { _ = try Module(engine, image: bytes, .trusted) }
    }
  }
#endif
