extension WASI {
  /// How much of the host's a guest may take by system calls.
  public struct Limits: Hashable, Sendable {
    /// How many descriptors it may have open.
    public var openDescriptors = 1024
    /// How long a path may be, in bytes.
    public var pathLength = 4096
    /// How many directories deep a path may lead.
    public var pathDepth = 256
    /// How many symbolic links one path may lead through.
    public var links = 40
    /// How many bytes one call moves at most: it then moves fewer than asked for.
    public var transferSize = 64 << 20

    /// Limits that no usual program meets.
    public init() {}
  }
}
