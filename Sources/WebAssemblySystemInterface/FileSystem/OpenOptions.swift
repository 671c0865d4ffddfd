/// How something is opened.
public struct OpenOptions: Hashable, Sendable {
  /// Whether its bytes will be read.
  public var isReadable: Bool
  /// Whether its bytes will be written.
  public var isWritable: Bool
  /// Whether a file is made where nothing stands.
  public var creates: Bool
  /// Whether it is an error, with ``creates``, that something stands there: `WASI.Errno.exists`.
  public var isExclusive: Bool
  /// Whether the file is emptied.
  public var truncates: Bool
  /// Whether it must be a directory: else `WASI.Errno.notDirectory`.
  public var isDirectory: Bool
  /// Whether every write returns when its bytes have reached the device.
  public var synchronizesContents: Bool
  /// Whether, beyond that, all that is known of the file has reached the device.
  public var synchronizes: Bool

  /// What is not said is not wanted.
  public init(
    isReadable: Bool = false, isWritable: Bool = false, creates: Bool = false, isExclusive: Bool = false,
    truncates: Bool = false, isDirectory: Bool = false, synchronizesContents: Bool = false, synchronizes: Bool = false
  ) {
    self.isReadable = isReadable
    self.isWritable = isWritable
    self.creates = creates
    self.isExclusive = isExclusive
    self.truncates = truncates
    self.isDirectory = isDirectory
    self.synchronizesContents = synchronizesContents
    self.synchronizes = synchronizes
  }
}
